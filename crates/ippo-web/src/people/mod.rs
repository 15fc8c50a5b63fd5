//! People: a private list, what contact feels possible with each, and lines to send by oneself.

mod handlers;
mod page;

use crate::host::Host;
use axum::Router;
use axum::routing::get;
use ippo_core::catalogue::Contact;

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/people", get(handlers::list))
        .route("/people/step/{contact}", get(handlers::step))
        .route("/people/{who}", get(handlers::someone).post(handlers::keep))
}

/// The name, in the address, of somebody who is not on the list yet.
const NEW: &str = "new";

/// The text that says what contact feels possible; none of them is the better answer.
fn possible(contact: Option<Contact>) -> String {
    contact.map_or_else(|| "people-unsaid".to_owned(), |contact| format!("possible-{}", contact.id()))
}
