//! The page of the map: in words first, then as a picture if that is wanted.

use super::{Showing, picture, told};
use crate::layout::{self, Frame};
use crate::visit::Visit;
use ippo_core::map::{Map, Spot};
use maud::{Markup, html};

/// The map, as it is to be shown.
pub(super) fn page(visit: &Visit, map: &Map, compared: bool, kept: bool) -> Markup {
    let inside = match visit.map {
        Showing::Picture => html! {
            (beginning(visit))
            div class={ "map p" (picture::panels(map).len()) } { (twin(visit, map)) (picture::scroll(visit, map)) }
            (picture::signs(visit, map))
            (ways_on(visit, compared, &[(Showing::List, visit.words.map_as_list()), (Showing::Away, visit.words.map_none())]))
        },
        Showing::List => html! {
            (beginning(visit))
            (twin(visit, map))
            (ways_on(visit, compared, &[(Showing::Picture, visit.words.map_as_picture()), (Showing::Away, visit.words.map_none())]))
        },
        Showing::Away => html! {
            h1 { (visit.words.map_title()) }
            p { (visit.words.map_away()) }
            (ways_on(visit, false, &[(Showing::Picture, visit.words.map_back())]))
        },
    };
    let frame = Frame { wide: visit.map == Showing::Picture, ..Frame::with_more(kept) };
    layout::page(visit, &frame, &visit.words.map_title(), &inside)
}

fn beginning(visit: &Visit) -> Markup {
    html! { h1 { (visit.words.map_title()) } p.lead.soft { (visit.words.map_lead()) } }
}

/// The same in words; what the picture shows stands here first.
fn twin(visit: &Visit, map: &Map) -> Markup {
    let place = |spot: &Spot| {
        html! {
            div class=[spot.today.then_some("is-today")] {
                dt { (told::place(&visit.words, spot.place)) }
                dd { (told::spot(&visit.words, spot)) }
            }
        }
    };
    html! { dl.twin { @for spot in &map.spots { (place(spot)) } } }
}

/// How it looked against how it was, once something was told; and how the map is shown from now on.
fn ways_on(visit: &Visit, compared: bool, choices: &[(Showing, String)]) -> Markup {
    html! {
        @if compared { p.way-on.noprint { a href=(visit.to("map/felt")) { (visit.words.felt_link()) } } }
        (visit.form("map", "choices show-as", html! {
            @for (showing, name) in choices { button.quiet type="submit" name="show" value=(showing.id()) { (name) } }
        }))
    }
}
