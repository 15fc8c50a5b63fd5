//! The day's own course: anchors, sleep, rest, when a day turns, and a quiet picture of the weeks.

mod anchors;
mod day;
mod page;
mod picture;
mod times;
mod weeks;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use weeks::has_times;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/routine", get(day::show))
        .route("/routine/note", post(day::note))
        .route("/routine/rest", post(day::rest))
        .route("/routine/time/{anchor}", get(times::anchor).post(times::tell_anchor))
        .route("/routine/sleep", get(times::sleep).post(times::tell_sleep))
        .route("/routine/turn", get(times::turn).post(times::choose_turn))
        .route("/routine/anchors", get(anchors::list).post(anchors::choose))
        .route("/routine/anchors/{anchor}", get(anchors::one).post(anchors::keep))
        .route("/routine/weeks", get(weeks::show))
        .route("/routine/calendar", get(weeks::calendar))
}
