//! Calm: practices with open eyes, outward ones first; how it was after one; and the door to the first of them.

mod back;
mod handlers;
mod lamp;
pub(crate) mod page;

use crate::host::Host;
use crate::visit::Visit;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use back::Back;
use ippo_core::state::State;
use ippo_library::{Kind, Practice};
pub(crate) use page::known;

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

/// The first practice that is suggested to this person, which comes back; the list if all of them rest. In the middle of a
/// try it is a short one that looks outward.
pub(crate) fn door(visit: &Visit, state: &State, back: Back) -> Door {
    to(visit, suggested(visit, state).find(|practice| back.has_time_for(practice)), back)
}

/// The path and the name of the practice whose turn it is among those that look outward; of the list if all of them rest.
/// None that never comes first stands on another page, nor one with water (care.md C7, C13).
pub(crate) fn in_turn(visit: &Visit, state: &State, turn: u64) -> (String, String) {
    let all: Vec<&Practice> = suggested(visit, state).filter(|one| one.outward && !one.water).collect();
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

/// The practices of a kind that are offered, in the order of the list: none that was worse twice, none that a sign or the
/// hour closes.
fn offered<'a>(visit: &'a Visit, state: &State, kind: Kind) -> impl Iterator<Item = &'a Practice> {
    visit
        .host
        .library
        .practices_of(kind)
        .iter()
        .filter(|one| is_open(visit, state, one) && !state.practised().rests(&one.id))
}

/// Whether neither a sign nor the hour closes a practice.
pub(crate) fn is_open(visit: &Visit, state: &State, practice: &Practice) -> bool {
    practice.is_offered(state, &visit.moment, state.held(visit.moment.utc_ms).level)
}

/// What may stand somewhere unasked: never the whole body or the breath (care.md C13).
fn suggested<'a>(visit: &'a Visit, state: &State) -> impl Iterator<Item = &'a Practice> {
    offered(visit, state, Kind::Calm).filter(|practice| !practice.late)
}

/// Where to look instead when a practice makes it worse: the first one outward that is suggested and is another.
fn instead<'a>(visit: &'a Visit, state: &State, than: &str) -> Option<&'a Practice> {
    suggested(visit, state).find(|practice| practice.outward && practice.id != than)
}

fn address(visit: &Visit, practice: &str, back: Back) -> String {
    back.keeping(&visit.to(&format!("calm/{practice}")))
}

pub(crate) fn title(visit: &Visit, practice: &str) -> String {
    visit.host.library.text(visit.language(), practice).to_owned()
}
