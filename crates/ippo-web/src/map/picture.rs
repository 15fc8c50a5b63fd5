//! The picture: panels from night to morning, drawn as far as was reached, with one outline beyond.

use super::told;
use crate::scene::{PANELS, Spot as Place, hour};
use crate::sprite;
use crate::visit::Visit;
use ippo_core::catalogue::Contact;
use ippo_core::map::{Map, Spot};
use ippo_words::Words;
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The panels from the house to the furthest place shown; one between them that holds none is bare land.
pub(super) fn panels(map: &Map) -> &'static [&'static str] {
    let furthest = map.spots.iter().map(|spot| hour(Place::of(spot.place).panel)).max().unwrap_or(1);
    &PANELS[..furthest.min(PANELS.len())]
}

/// All panels in a row, with the symbols that they use.
pub(super) fn scroll(visit: &Visit, map: &Map) -> Markup {
    let signs: BTreeSet<&str> = kinds(map).into_iter().map(sign).collect();
    let drawn = |id: &str| map.spots.iter().any(|spot| Place::of(spot.place).uses(id));
    let land = |id: &str| id.strip_prefix("panel-").is_some_and(|panel| panels(map).contains(&panel));
    let home = |id: &str| Place::of(1).uses(id);
    html! {
        (sprite::with(|id| drawn(id) || land(id) || home(id) || id == "andon" || signs.contains(id)))
        div.scroll { @for name in panels(map) { (panel(visit, map, name)) } }
    }
}

fn panel(visit: &Visit, map: &Map, name: &str) -> Markup {
    let words = &visit.words;
    let there = |spot: &&Spot| Place::of(spot.place).panel == name;
    let title = format!("{name}-t");
    html! {
        svg class={ "hour-" (hour(name)) } viewBox="0 0 360 440" preserveAspectRatio="xMidYMax slice" role="img" aria-labelledby=(title) {
            title #(title) { (panel_name(words, name)) }
            use href={ "#panel-" (name) } {}
            @for spot in map.spots.iter().filter(there).rev() { (place(words, spot)) }
        }
    }
}

/// Further places lie behind nearer ones, so they are drawn first. Home is never an outline: one is there.
fn place(words: &Words, spot: &Spot) -> Markup {
    let place = Place::of(spot.place);
    let (x, y) = place.name;
    let outline = spot.outline && place.panel != PANELS[0];
    html! {
        g class=(if outline { "place outline" } else { "place" }) {
            (place.bodies())
            @if !outline { (place.lamps(spot.lights(), spot.lights())) (hung(place, &spot.contacts)) }
            @if spot.today { (place.today()) }
            text.name x=(x) y=(y) { (told::place(words, spot.place)) }
        }
    }
}

fn hung(place: &Place, contacts: &BTreeSet<Contact>) -> Markup {
    let [(x, y), (dx, dy)] = place.sign;
    let at = |n: i16| (x + n * dx, y + n * dy);
    html! {
        @for ((x, y), kind) in (0..).map(at).zip(contacts) { use href={ "#" (sign(*kind)) } class="sign" x=(x) y=(y) {} }
    }
}

/// What the paper tags mean: those that hang somewhere, and no others.
pub(super) fn signs(visit: &Visit, map: &Map) -> Markup {
    let words = &visit.words;
    let kinds = kinds(map);
    html! {
        @if !kinds.is_empty() {
            section.tags aria-labelledby="signs-h" {
                h2 #signs-h { (words.map_signs()) }
                p.soft { (words.map_signs_what()) }
                ul.signs { @for kind in kinds {
                    li {
                        svg viewBox="-14 -11 28 37" aria-hidden="true" focusable="false" { use href={ "#" (sign(kind)) } {} }
                        " " span { (told::contact(words, kind)) }
                    }
                } }
            }
        }
    }
}

fn kinds(map: &Map) -> BTreeSet<Contact> {
    map.spots.iter().flat_map(|spot| spot.contacts.iter().copied()).collect()
}

fn sign(kind: Contact) -> &'static str {
    match kind {
        Contact::None | Contact::Reading => "sign-reading",
        Contact::Text => "sign-text",
        Contact::Voice => "sign-voice",
        Contact::Camera => "sign-camera",
        Contact::FaceToFace => "sign-face",
    }
}

fn panel_name(words: &Words, panel: &str) -> String {
    match panel {
        "house" => words.map_house(),
        "garden" => words.map_garden(),
        "town" => words.map_town(),
        _ => words.map_far(),
    }
}
