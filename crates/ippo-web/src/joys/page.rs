//! The list of ideas, three at a time, with wishes that are kept nowhere; what was begun; and why.

use super::idea::title;
use crate::fields::Fields;
use crate::letter::source;
use crate::strand;
use crate::visit::Visit;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::{Idea, Wish};
use maud::{Markup, html};

/// How many ideas stand there at a time.
const AT_A_TIME: usize = 3;

/// Longest own words that stand in the list as they are, in characters.
const OWN_SHOWN: usize = 40;

/// Most of what was begun that the page shows; the file of words has all of it.
const BEGUN_SHOWN: usize = 40;

const SOURCES: [&str; 3] = ["ekers-2014", "cuijpers-2023", "santopetro-2024"];

pub(super) fn list(visit: &Visit, state: &State, level: Level, asked: &Fields) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let wish = wish(asked);
    let found = visit.host.library.ideas_for(state, &visit.moment, level, wish);
    let inside = html! {
        p.soft { (text("joys-lead")) }
        @if level >= Level::Pause { (resting(visit)) } @else {
            (own(visit, state))
            (some(visit, &found, asked, &format!("joys?{}", encoded(wish).encoded())))
            (filter(visit, wish))
            p.way-on { a href=(visit.to("joys/nothing")) { (text("joys-nothing-open")) } }
        }
        p.way-on { a href=(visit.to("joys/once")) { (text("joys-once-open")) } }
        (begun(visit, state))
        (why(visit))
    };
    strand::page(visit, state, &text("joys-title"), &inside)
}

/// At a pause and at safety nothing is suggested (care.md §4).
fn resting(visit: &Visit) -> Markup {
    html! {
        p.note { (visit.help_text("joys-resting")) }
        p.choices { a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) } }
    }
}

/// What somebody named in their own words, above the ideas.
fn own(visit: &Visit, state: &State) -> Markup {
    let own = state.joys().own();
    let short = own.chars().count() <= OWN_SHOWN && !own.contains('\n');
    let name = if short { own.to_owned() } else { visit.help_text("export-joy-own") };
    html! { @if !own.is_empty() { ul.rows { (strand::own_row(visit, "joys/own", &name, "")) } } }
}

/// Three of them, and the way to another three.
fn some(visit: &Visit, found: &[&Idea], asked: &Fields, address: &str) -> Markup {
    let turn: usize = asked.get("others").and_then(|turn| turn.parse().ok()).unwrap_or(0);
    let turns = found.len().div_ceil(AT_A_TIME).max(1);
    let three = found.chunks(AT_A_TIME).nth(turn % turns).unwrap_or_default();
    let between = if address.ends_with('?') { "" } else { "&" };
    html! {
        @if three.is_empty() { p { (visit.help_text("joys-none-fits")) } }
        ul.rows {
            @for idea in three { (strand::row(visit, &format!("joys/{}", idea.id), &title(visit, &idea.id), "")) }
        }
        @if turns > 1 {
            p.choices { a.button href={ (visit.to(address)) (between) "others=" ((turn + 1) % turns) } { (visit.help_text("joys-other")) } }
        }
    }
}

/// The wishes of a form, by their names in the address.
fn wish(asked: &Fields) -> Wish {
    let has = |name: &str| asked.get(name).is_some();
    let energy = asked.get("energy").and_then(|energy| energy.parse().ok());
    Wish { energy, free: has("money"), silent: has("quiet"), here: has("here"), alone: has("alone") }
}

fn boxes(wish: Wish) -> [(&'static str, bool); 4] {
    [("money", wish.free), ("quiet", wish.silent), ("here", wish.here), ("alone", wish.alone)]
}

fn encoded(wish: Wish) -> Fields {
    let energy = wish.energy.map(|energy| ("energy", energy.to_string()));
    let ticked = boxes(wish).into_iter().filter(|(_, wished)| *wished).map(|(name, _)| (name, "1".to_owned()));
    energy.into_iter().chain(ticked).fold(Fields::default(), |fields, (name, value)| fields.with(name, &value))
}

/// It is asked by the address alone, so that nothing of it is kept.
fn filter(visit: &Visit, wish: Wish) -> Markup {
    html! {
        details.fold open[wish != Wish::default()] { summary { (visit.help_text("joys-filter-open")) }
            form.field method="get" action=(visit.to("joys")) autocomplete="off" {
                fieldset { legend { (visit.help_text("joys-energy")) }
                    @for energy in 1..=3u8 {
                        label.pick { input type="radio" name="energy" value=(energy) checked[wish.energy == Some(energy)]; " "
                            (visit.help_text(&format!("joys-energy-{energy}"))) }
                    }
                }
                fieldset { legend.unseen { (visit.help_text("joys-filter-open")) }
                    @for (name, wished) in boxes(wish) {
                        label.pick { input type="checkbox" name=(name) value="1" checked[wished]; " "
                            (visit.help_text(&format!("joys-filter-{name}"))) }
                    }
                }
                p.choices { button type="submit" { (visit.help_text("joys-show")) } }
            }
        }
    }
}

/// For whoever finds nothing nice any more: what asks for nothing, and leaving it.
pub(super) fn nothing(visit: &Visit, state: &State, level: Level, asked: &Fields) -> Markup {
    let mut found = visit.host.library.ideas_for(state, &visit.moment, level, Wish::default());
    found.retain(|idea| idea.asks_for_nothing());
    let inside = html! {
        p { (visit.help_text("joys-nothing-nice")) }
        @if level >= Level::Pause { (resting(visit)) } @else { (some(visit, &found, asked, "joys/nothing?")) }
        p.way-on { a href=(visit.to("joys")) { (visit.help_text("joys-back")) } }
    };
    strand::page(visit, state, &visit.help_text("joys-nothing-open"), &inside)
}

/// What was begun, newest first; no day and no count stands beside it.
fn begun(visit: &Visit, state: &State) -> Markup {
    let mood = |mood: Option<u8>| mood.map(|mood| visit.help_text(&format!("joys-mood-{mood}")));
    html! {
        @if !state.joys().begun().is_empty() {
            details.fold { summary { (visit.help_text("joys-found")) }
                ul.rows {
                    @for begun in state.joys().begun().iter().rev().take(BEGUN_SHOWN) {
                        @let moods: Vec<String> = [mood(begun.before), mood(begun.after)].into_iter().flatten().collect();
                        li { (title(visit, &begun.idea)) @if !moods.is_empty() { " " span.soft { (moods.join(" → ")) } } }
                    }
                }
            }
        }
    }
}

fn why(visit: &Visit) -> Markup {
    html! {
        details.fold { summary { (visit.help_text("joys-why-open")) }
            div {
                @for part in ["joys-why", "joys-why.two", "joys-why.known"] { p { (visit.help_text(part)) } }
                @for id in SOURCES {
                    p.source { (visit.words.answer_source()) ": " (source(&visit.host.library, visit.language(), id)) }
                }
            }
        }
    }
}
