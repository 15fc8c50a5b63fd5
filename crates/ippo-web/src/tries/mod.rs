//! A try: before it, the outcome, and how it was. All but the outcome may be left out.

pub(crate) mod form;
mod handlers;
pub(crate) mod page;
mod pair;

use crate::host::Host;
use axum::Router;
use axum::routing::get;

/// The name of the try's draft.
pub(crate) const FORM: &str = "try";

/// The name of the draft of what is told after a try.
const AFTER: &str = "noted";

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/try", get(handlers::show).post(handlers::note))
        .route("/try/back", axum::routing::post(handlers::put_back))
        .route("/pair", axum::routing::post(pair::tell))
        .route("/noted", get(handlers::noted).post(handlers::tell))
}
