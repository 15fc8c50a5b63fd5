//! Today: one thing, why it, and every other way out of it.

mod beside;
pub(crate) mod form;
mod handlers;
mod how;
pub(crate) mod page;
pub mod reason;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/today", get(handlers::show))
        .route("/today/step", get(handlers::show_step))
        .route("/today/take", post(handlers::take))
        .route("/today/smaller", post(handlers::smaller))
        .route("/today/larger", post(handlers::larger))
        .route("/today/other", post(handlers::other))
        .route("/today/not", post(handlers::not_today))
        .route("/today/how", get(how::show).post(how::save))
        .route("/today/not-for-me", post(how::not_for_me))
        .route("/today/let-back", post(how::let_back))
        .route("/today/leave", post(handlers::leave))
        .route("/night", get(handlers::night).post(handlers::mark_night))
        .route("/night/off", post(handlers::unmark_night))
}
