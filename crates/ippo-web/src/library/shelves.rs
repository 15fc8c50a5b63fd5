//! The library: a field to look for something, and the shelves, folded.

use super::{Asked, find, list};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::limits::WORDS_CHARS;
use ippo_core::state::State;
use ippo_library::{Card, Shelf};
use ippo_words::Language;
use maud::{Markup, html};

/// The name under which what is looked for waits for its page. It stands in no address: a browser remembers those.
const FORM: &str = "library";
const FOUND: &str = "library/found";

/// All shelves. What was looked for before is forgotten.
pub(super) async fn show(visit: Visit, Asked(asked): Asked) -> Result<Response, Problem> {
    if visit.host.drafts().get(FORM).await.is_some() {
        visit.host.drafts().drop_it(FORM).await;
    }
    let page = visit.host.journal.look(|state| {
        let above = html! { p.soft { (visit.help_text("cards-lead")) } (field(&visit, "")) };
        page(&visit, state, &above, asked.get("shelf"))
    });
    Ok(page.await?.into_response())
}

/// What is looked for, and what was found for it.
pub(super) async fn found(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft_once(FORM).await;
    let Some(typed) = draft.get("q") else { return Ok(visit.see("library")) };
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| {
        let above = html! { (visit.told(problem)) (field(&visit, typed)) (find::found(&visit, state, level, typed)) };
        page(&visit, state, &above, None)
    });
    Ok(page.await?.into_response())
}

/// Remembers what is looked for until its page is left.
pub(super) async fn look(visit: Visit, posted: Posted) -> Response {
    let typed: String = posted.fields.get("q").unwrap_or_default().trim().chars().take(WORDS_CHARS).collect();
    let draft = Fields::default().with("q", &typed);
    match posted.once {
        _ if typed.is_empty() => visit.see("library"),
        None => visit.refuse(FORM, draft, Problem::OldForm, FOUND).await,
        Some(_) => {
            visit.host.drafts().keep(FORM, &draft).await;
            visit.see(FOUND)
        }
    }
}

fn page(visit: &Visit, state: &State, above: &Markup, open: Option<&str>) -> Markup {
    let inside = html! {
        (above)
        div.shelves { @for shelf in Shelf::ALL { (folded(visit, state, shelf, open == Some(shelf.id()))) } }
    };
    strand::page(visit, state, &visit.help_text("course-library"), &inside)
}

/// The field in which one looks for something; it reaches everything (care.md §1, R3) and notes nothing.
pub(crate) fn field(visit: &Visit, typed: &str) -> Markup {
    html! {
        div.search role="search" { (visit.form(FOUND, "field look-for noprint", html! {
            label for="q" { (visit.help_text("cards-search")) }
            div { input #q type="text" name="q" enterkeyhint="search" value=(typed) maxlength=(WORDS_CHARS) autocomplete="off" aria-describedby="q-hint"; button type="submit" { (visit.help_text("cards-search-go")) } }
            p.hint #q-hint { (visit.help_text("cards-search-hint")) }
        })) }
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
