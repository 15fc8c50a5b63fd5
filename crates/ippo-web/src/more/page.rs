//! All of it, as a plain list: what each strand is, in one line; nothing is marked as new.

use super::{FIRST, THEN, name, way_to_choose};
use crate::keeping;
use crate::library;
use crate::map::Showing;
use crate::problem::Problem;
use crate::strand;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::event::Strand;
use ippo_core::limits::TRIES_FOR_THE_MAP;
use ippo_core::state::State;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            p.soft { (visit.help_text("more-what")) }
            @if visit.has(Strand::Library) { (library::field(&visit, "")) }
            ul.rows.all { (strands(&visit, &FIRST)) (row(&visit, "settings", &visit.words.way_settings(), "settings")) (strands(&visit, &THEN)) }
            (way_to_choose(&visit))
            h2 { (visit.help_text("more-also")) }
            ul.rows.all { (also(&visit, state)) }
        };
        strand::page(&visit, state, &visit.help_text("more-all"), &inside)
    });
    Ok(page.await?.into_response())
}

fn strands(visit: &Visit, all: &[(Strand, &str)]) -> Markup {
    html! { @for (strand, path) in all { @if visit.has(*strand) { (row(visit, path, &name(visit, *strand), strand.id())) } } }
}

fn row(visit: &Visit, path: &str, name: &str, about: &str) -> Markup {
    strand::row(visit, path, name, &visit.help_text(&format!("more-{about}")))
}

/// Pages that belong to no strand.
fn also(visit: &Visit, state: &State) -> Markup {
    let map = state.record().tries() >= TRIES_FOR_THE_MAP && visit.map != Showing::Away;
    html! {
        @if map { (row(visit, "map", &visit.words.map_title(), "map")) }
        (row(visit, "days", &visit.help_text("days-title"), "check"))
        @if let Some(name) = keeping::menu(visit) { (row(visit, "keeping", &name, "keeping")) }
        (row(visit, "privacy", &visit.words.way_privacy(), "privacy"))
    }
}
