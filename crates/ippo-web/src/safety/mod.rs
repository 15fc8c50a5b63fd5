//! What concerns safety: the one question, what rests and why, what is so now, how these days are, the plan.

mod after;
mod days;
pub(crate) mod levels;
mod now;
pub(crate) mod plan;
pub(crate) mod question;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/question", get(question::show).post(question::answer))
        .route("/question/after", get(after::show))
        .route("/question/leave", post(question::leave))
        .route("/question/back", post(question::take_back))
        .route("/levels", get(levels::show))
        .route("/levels/anyway", post(levels::steps_anyway))
        .route("/levels/end", post(levels::end_gentle))
        .route("/levels/footing", post(levels::footing))
        .route("/levels/now", get(now::show).post(now::tell))
        .route("/days", get(days::show).post(days::tell))
        .route("/plan", get(plan::show))
        .route("/plan/paper", get(plan::paper))
        .route("/plan/{part}", get(plan::edit).post(plan::write))
}
