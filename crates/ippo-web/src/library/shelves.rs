//! The library: a field to look for something, and the shelves, folded.

use super::{Asked, find, list};
use crate::problem::Problem;
use crate::strand;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::state::State;
use ippo_library::{Card, Shelf};
use ippo_words::Language;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit, Asked(asked): Asked) -> Result<Response, Problem> {
    let typed = asked.get("q").map(str::trim).filter(|typed| !typed.is_empty());
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            @if typed.is_none() { p.soft { (visit.help_text("cards-lead")) } }
            (field(&visit, typed.unwrap_or_default()))
            @if let Some(typed) = typed { (find::found(&visit, state, typed)) }
            div.shelves { @for shelf in Shelf::ALL { (folded(&visit, state, shelf, asked.get("shelf") == Some(shelf.id()))) } }
        };
        strand::page(&visit, state, &visit.help_text("course-library"), &inside)
    });
    Ok(page.await?.into_response())
}

/// A plain form that changes nothing, so that it asks by its address.
fn field(visit: &Visit, typed: &str) -> Markup {
    html! {
        form.field.look-for.noprint method="get" action=(visit.to("library")) role="search" autocomplete="off" {
            label for="q" { (visit.help_text("cards-search")) }
            div { input #q type="text" name="q" enterkeyhint="search" value=(typed) autocomplete="off" aria-describedby="q-hint"; button type="submit" { (visit.help_text("cards-search-go")) } }
            p.hint #q-hint { (visit.help_text("cards-search-hint")) }
        }
    }
}

fn folded(visit: &Visit, state: &State, shelf: Shelf, is_open: bool) -> Markup {
    html! {
        details.fold #{ "shelf-" (shelf.id()) } open[is_open] {
            summary { (visit.help_text(&format!("shelf-{}", shelf.id()))) }
            div { (cards(visit, state, shelf, "")) }
        }
    }
}

/// The cards of a shelf. What is about Japan comes first in Japanese, and in English under a fold of its own.
pub(super) fn cards(visit: &Visit, state: &State, shelf: Shelf, from: &str) -> Markup {
    let (near, others): (Vec<&Card>, Vec<&Card>) =
        visit.host.library.cards_on(shelf).partition(|card| card.is_of_one_country());
    html! {
        @if visit.language() == Language::English {
            (list(visit, state, others, from))
            @if !near.is_empty() {
                details.fold { summary { (visit.help_text("cards-japan")) } div { (list(visit, state, near, from)) } }
            }
        } @else {
            (list(visit, state, near.into_iter().chain(others), from))
        }
    }
}
