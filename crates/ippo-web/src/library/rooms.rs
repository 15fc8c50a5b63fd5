//! Rooms that stand on cards: short pages for bad nights, body and home, and getting help.

use super::{list, shelves};
use crate::calm::{self, Back};
use crate::problem::Problem;
use crate::sheets;
use crate::strand;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::state::State;
use ippo_library::{SheetStrand, Shelf};
use maud::{Markup, html};

const SIGNS_OF_HARM: &str = "card-offers-that-harm";

/// The short pages, one touch each; Help and something calm right below.
pub(super) async fn night(visit: Visit) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            p.soft { (visit.help_text("night-more-lead")) }
            div.nights { (list(&visit, state, visit.host.library.cards_on(Shelf::Night), "night/more")) }
            (help_and_calm(&visit, state))
        };
        strand::page(&visit, state, &visit.help_text("night-more-title"), &inside)
    });
    Ok(page.await?.into_response())
}

pub(super) fn help_and_calm(visit: &Visit, state: &State) -> Markup {
    html! {
        p.choices {
            a.button.lamp href=(visit.to("help")) { (visit.help_text("help-title")) }
            a.button href=(calm::door(visit, state, Back::Night).address) { (visit.words.calm_title()) }
        }
    }
}

/// A list behind its name, so that no page is a wall of links.
fn folded(name: &str, list: &Markup) -> Markup {
    html! { details.fold { summary { (name) } div { (list) } } }
}

pub(super) async fn body(visit: Visit) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            @for shelf in [Shelf::Body, Shelf::Home] {
                (folded(&visit.help_text(&format!("shelf-{}", shelf.id())), &shelves::cards(&visit, state, shelf, "body")))
            }
        };
        strand::page(&visit, state, &visit.help_text("course-body"), &inside)
    });
    Ok(page.await?.into_response())
}

/// Getting help: the signs of offers that harm first, then Help, sheets, one page to take along, and cards.
pub(super) async fn support(visit: Visit) -> Result<Response, Problem> {
    let text = |name: &str| visit.help_text(name);
    let page = visit.host.journal.look(|state| {
        let open = |sheet: &&ippo_library::Sheet| !sheets::rests(&visit, state, sheet);
        let inside = html! {
            p.soft { (text("support-lead")) }
            section.sheet {
                h2 { (text("support-signs")) }
                p { (text(&format!("{SIGNS_OF_HARM}.two"))) }
                p.way-on { a href=(visit.to(&format!("library/{SIGNS_OF_HARM}?from=support"))) { (text(SIGNS_OF_HARM)) } }
            }
            p.choices { a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) } }
            (folded(&text("support-sheets"), &html! { ul.rows {
                @for sheet in visit.host.library.sheets_of(SheetStrand::Help).filter(open) {
                    (strand::row(&visit, &format!("sheet/{}", sheet.id), &text(&sheet.id), ""))
                }
                (strand::row(&visit, "summary", &text("support-summary"), ""))
            } }))
            (folded(&text("support-read"), &shelves::cards(&visit, state, Shelf::Help, "support")))
        };
        strand::page(&visit, state, &text("course-help"), &inside)
    });
    Ok(page.await?.into_response())
}
