//! Paper: a slip with one step, and a page of one's own record to hand over, chosen item by item.

use crate::host::Host;
use axum::Router;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
}
