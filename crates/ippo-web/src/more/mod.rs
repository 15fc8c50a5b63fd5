//! More: which strands exist, how many things a day, what costs strength.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
