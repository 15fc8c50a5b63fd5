//! A step in one's own words: written, its shape shown or asked with two questions at most, kept and tried.

mod handlers;
mod page;

use crate::host::Host;
use axum::Router;
use axum::routing::get;

/// The name under which the words wait while their shape is asked.
const FORM: &str = "own";

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/own", get(handlers::show).post(handlers::write))
        .route("/own/shape", get(handlers::shape).post(handlers::keep))
        .route("/own/kept", get(handlers::kept))
}
