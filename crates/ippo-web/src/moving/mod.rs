//! Movement, from two minutes in bed to the back row of a class.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
