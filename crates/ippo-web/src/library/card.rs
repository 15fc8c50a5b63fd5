//! One card: what it says, what that rests on, what lies near, and the way back.

use super::{Asked, is_open, names, rooms, title};
use crate::calm;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::tongue::spoken;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::state::State;
use ippo_library::{Card, Shelf};
use maud::{Markup, html};

/// Pages that lead to cards and are come back to.
const BACK: [&str; 10] =
    ["night/more", "body", "support", "noted", "letter/more", "letter/answer", "map/felt", "days", "people", "purpose"];

pub(super) async fn show(visit: Visit, Path(id): Path<String>, Asked(asked): Asked) -> Result<Response, Problem> {
    let Some(card) = visit.host.library.card(&id) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let from = BACK.into_iter().find(|known| asked.get("from") == Some(known));
    let page = visit.host.journal.look(|state| {
        let inside = if is_open(&visit, state, card) { open(&visit, state, card, from) } else { resting(&visit) };
        layout::page(&visit, &Frame::with_more(state.kept_anything()), &visit.help_text("course-library"), &inside)
    });
    Ok(page.await?.into_response())
}

fn open(visit: &Visit, state: &State, card: &Card, from: Option<&str>) -> Markup {
    let night = card.on() == Shelf::Night;
    html! {
        article.leaf data-plain=[night.then_some("page")] {
            h1 { (title(visit, card)) }
            @for part in visit.host.library.parts_of(visit.language(), &card.id) { p { (spoken(visit, part)) } }
            @if night { (rooms::help_and_calm(visit, state)) }
            @if !card.sources.is_empty() { (calm::known(visit, &card.sources, &visit.help_text(&format!("{}.known", card.id)))) }
        }
        @if !night { (near(visit, state, card, from.unwrap_or_default())) }
        (back(visit, card, from))
    }
}

/// What lies near; a card read from here leads back to the same page.
fn near(visit: &Visit, state: &State, card: &Card, from: &str) -> Markup {
    let way = |see: &String| match see.strip_prefix('/') {
        Some(path) => Some((visit.to(path), names::name(visit, path))),
        None => {
            let other = visit.host.library.card(see).filter(|other| is_open(visit, state, other))?;
            Some((super::address(visit, other, from), title(visit, other)))
        }
    };
    html! {
        nav.noprint aria-labelledby="near" {
            h2 #near { (visit.help_text("cards-near")) }
            ul.rows { @for (address, name) in card.see.iter().filter_map(way) { li { a href=(address) { (name) } } } }
        }
    }
}

/// Back to where somebody came from, or to the shelf.
fn back(visit: &Visit, card: &Card, from: Option<&str>) -> Markup {
    let shelf = card.on().id();
    html! {
        p.choices {
            @match from {
                Some(path) => { a.button href=(visit.to(path)) { (visit.words.back()) } }
                None => {
                    a.button href=(visit.to(&format!("library?shelf={shelf}#shelf-{shelf}"))) { (visit.help_text(&format!("shelf-{shelf}"))) }
                }
            }
        }
    }
}

/// One sentence, Help, and the page where what rests can be seen and changed.
fn resting(visit: &Visit) -> Markup {
    html! {
        h1 { (visit.help_text("course-library")) }
        p { (visit.help_text("cards-rests")) }
        p.choices {
            a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) }
            a.button href=(visit.to("library")) { (visit.words.back()) }
        }
        p.way-on { a href=(visit.to("levels")) { (visit.help_text("level-see")) } }
    }
}
