//! Calm: practices with open eyes, outward ones first; how it was after one; and the door to the first of them.

mod back;
mod handlers;
mod lamp;
mod page;

use crate::host::Host;
use crate::visit::Visit;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use back::Back;
use ippo_core::letter::CrisisKind;
use ippo_core::state::State;
use ippo_library::Practice;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/calm", get(handlers::list))
        .route("/calm/mark", post(handlers::mark))
        .route("/calm/after", get(handlers::after))
        .route("/calm/{practice}", get(handlers::practice))
}

/// Where something calm is, from another page.
pub(crate) struct Door {
    /// The whole address.
    pub address: String,
    /// What is behind it.
    pub title: String,
}

/// The first practice that is offered to this person, which comes back; the list if all of them rest.
pub(crate) fn door(visit: &Visit, state: &State, back: Back) -> Door {
    to(visit, offered(visit, state).next(), back)
}

/// The path and the name of the practice whose turn it is among those that look outward; of the list if all of them rest.
/// None that never comes first stands on another page, nor one with water (care.md C7, C13).
pub(crate) fn in_turn(visit: &Visit, state: &State, turn: u64) -> (String, String) {
    let closed = |practice: &Practice| practice.is_closed(|kind| state.has_sign(kind, visit.moment.utc_ms));
    let fits = |one: &&Practice| one.outward && !one.late && !one.water && !closed(one);
    let all: Vec<&Practice> = offered(visit, state).filter(fits).collect();
    let first = turn.checked_rem(all.len() as u64).and_then(|at| all.get(usize::try_from(at).ok()?));
    match first {
        Some(practice) => (format!("calm/{}", practice.id), title(visit, &practice.id)),
        None => ("calm".to_owned(), visit.words.calm_title()),
    }
}

/// The first practice of all, where nothing is known of the person.
pub(crate) fn first_door(visit: &Visit, back: Back) -> Door {
    to(visit, visit.host.library.practices().first(), back)
}

fn to(visit: &Visit, practice: Option<&Practice>, back: Back) -> Door {
    match practice {
        Some(practice) => Door { address: address(visit, &practice.id, back), title: title(visit, &practice.id) },
        None => Door { address: back.keeping(&visit.to("calm")), title: visit.words.calm_title() },
    }
}

/// The practices that are offered, in the order of the list; none that listens to somebody who may hear voices (care.md C12).
fn offered<'a>(visit: &'a Visit, state: &State) -> impl Iterator<Item = &'a Practice> {
    let voices = state.has_sign(CrisisKind::Psychosis, visit.moment.utc_ms);
    let offered = move |one: &&Practice| !(state.practised().rests(&one.id) || voices && one.listens);
    visit.host.library.practices().iter().filter(offered)
}

/// Where to look instead when a practice makes it worse: the first one outward that is offered and is another.
fn instead<'a>(visit: &'a Visit, state: &State, than: &str) -> Option<&'a Practice> {
    offered(visit, state).find(|practice| practice.outward && practice.id != than)
}

fn address(visit: &Visit, practice: &str, back: Back) -> String {
    back.keeping(&visit.to(&format!("calm/{practice}")))
}

fn title(visit: &Visit, practice: &str) -> String {
    visit.host.library.text(visit.language(), practice).to_owned()
}
