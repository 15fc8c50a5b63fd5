//! The day's own course: anchors, sleep, rest, and a quiet picture of the weeks.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
