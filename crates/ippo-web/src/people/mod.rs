//! People: a private list, what contact feels possible with each, and lines to send by oneself.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
