//! Guided sheets, one question a screen, each of which can be left and taken up again; the pages of Thoughts and of what for.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
