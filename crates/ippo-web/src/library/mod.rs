//! Cards to read, shelf by shelf, and what can be searched.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
