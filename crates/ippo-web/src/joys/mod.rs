//! Joys: what was once liked, ideas by energy, money, noise and place, and ten minutes of one.

mod handlers;
mod idea;
mod once;
mod page;

use crate::host::Host;
use crate::visit::Visit;
use axum::Router;
use axum::routing::get;
use ippo_core::event::Strand;
use ippo_core::level::Level;
use ippo_core::state::State;
use maud::{Markup, html};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/joys", get(handlers::list))
        .route("/joys/nothing", get(handlers::nothing))
        .route("/joys/once", get(once::show).post(once::tell))
        .route("/joys/{idea}", get(handlers::idea).post(handlers::begin))
        .route("/joys/{idea}/after", get(handlers::after).post(handlers::tell))
}

/// Whether Today may ask what was once liked: after the first noted try, until that was told, the strand is put away, or more
/// than one thing stands there.
pub(crate) fn may_ask(state: &State, level: Level) -> bool {
    let wanted = state.course().has(Strand::Joys) && !state.joys().was_told() && state.course().things() == 1;
    wanted && level == Level::Open && !state.tries().is_empty()
}

/// Whether the first steps can still take their shape from it, so that it comes before other quiet lines.
pub(crate) fn is_its_turn(state: &State, level: Level) -> bool {
    may_ask(state, level) && (2..state.ground().caps.first_tries_from_floor as usize).contains(&state.tries().len())
}

/// The line on Today: that steps can take their shape from what was once liked.
pub(crate) fn on_today(visit: &Visit) -> Markup {
    html! { p.way-on.noprint { a href=(visit.to("joys/once")) { (visit.help_text("joys-today")) } } }
}
