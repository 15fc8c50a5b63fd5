//! Looking back: facts of a week, three questionnaires, totals from elsewhere, and what can be said of a change.
//!
//! Nothing here is offered before something was kept, and nothing is asked while things rest (care.md C6).

mod asked;
mod other;
pub(crate) mod trend;
mod week;

use crate::host::Host;
use axum::Router;
use axum::routing::get;
use ippo_core::level::Level;
use ippo_core::state::State;
pub(crate) use other::name as total_name;
pub(crate) use week::told_week;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/weeks", get(week::show).post(week::tell))
        .route("/weeks/other", get(other::show).post(other::tell))
        .route("/weeks/{which}", get(asked::show).post(asked::answer))
}

/// Whether a questionnaire may be there at all: never at first opening, never at a pause or safety.
fn may_ask(state: &State, level: Level) -> bool {
    let begun = state.kept_anything() || !state.measures().is_empty();
    begun && level < Level::Pause
}
