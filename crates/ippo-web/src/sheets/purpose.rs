//! What for: closed until somebody opens it, and remembered by nothing.

use super::page::resting;
use super::thoughts::sheets;
use super::whole::written;
use crate::problem::Problem;
use crate::strand;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::{Card, Sheet, SheetStrand, Shelf};
use ippo_words::Language;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            p { (visit.help_text("purpose-lead")) }
            details.fold { summary { (visit.help_text("purpose-open")) }
                div.opened {
                    @if level > Level::Gentle { (resting(&visit, "sheets-paused")) } @else { (there(&visit, state)) }
                    (written(&visit, state, SheetStrand::Purpose))
                }
            }
        };
        strand::page(&visit, state, &visit.help_text("course-purpose"), &inside)
    });
    Ok(page.await?.into_response())
}

/// The cards of Japan come first for who reads Japanese, and later for others; each list is behind its name.
fn there(visit: &Visit, state: &State) -> Markup {
    let folded = |name: &str, list: &Markup| html! { details.fold { summary { (visit.help_text(name)) } (list) } };
    let english = visit.language() == Language::English;
    let has = strand::signs(visit, state);
    let cards = visit.host.library.cards_on(Shelf::Purpose).filter(|card| !card.is_closed(&has));
    let (japan, all): (Vec<&Card>, Vec<&Card>) = cards.partition(|card| card.country.is_some());
    let offered = visit.host.library.sheets_of(SheetStrand::Purpose).filter(|one| !one.is_closed(&has));
    html! {
        p.lead { (visit.help_text("purpose-home")) }
        @if !english { (folded("purpose-japan", &list(visit, &japan))) }
        (folded("purpose-cards", &list(visit, &all)))
        @if english { (folded("purpose-japan", &list(visit, &japan))) }
        (folded("purpose-sheets", &sheets(visit, &offered.collect::<Vec<&Sheet>>())))
    }
}

fn list(visit: &Visit, cards: &[&Card]) -> Markup {
    html! { ul.rows { @for card in cards { (strand::row(visit, &format!("library/{}?from=purpose", card.id), &visit.help_text(&card.id), "")) } } }
}
