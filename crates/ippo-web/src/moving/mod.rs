//! Movement, from two minutes in bed to the back row of a class.

mod handlers;
mod page;

use crate::host::Host;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/move", get(handlers::list).post(handlers::note))
        .route("/move/noted", get(handlers::noted))
        .route("/move/{practice}", get(handlers::practice))
}
