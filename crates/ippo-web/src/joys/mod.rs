//! Joys: what was once liked, ideas by energy, money, noise and place, and ten minutes of one.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
