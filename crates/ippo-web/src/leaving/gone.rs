//! After erasing: one page that says it is done and what is beyond reach. Help stays; everything else leads here.

use super::erase::beyond;
use crate::host::Host;
use crate::layout::{self, Frame};
use crate::visit::Visit;
use axum::extract::{FromRequestParts, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;

/// What can still be opened: this page, help, the plain page to hide behind, and what they are made of.
const OPEN: [&str; 8] = ["gone", "help", "help/card", "notes", "ippo.css", "ippo.js", "notes.svg", "language"];

/// Leads everything else here, once all is erased: there is nothing left to show or to keep.
pub(crate) async fn after_erasing(State(host): State<Host>, request: Request, next: Next) -> Response {
    if host.leaving().gone().is_none() {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, &host).await;
    if OPEN.contains(&visit.path.as_str()) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    visit.see("gone")
}

pub(super) async fn show(visit: Visit) -> Response {
    let Some(rest) = visit.host.leaving().gone() else { return visit.see("") };
    let title = visit.help_text("leaving-gone");
    let inside = html! {
        h1 { (title) }
        p { (visit.help_text("leaving-gone-lead")) }
        @if !rest.is_empty() {
            p { (visit.help_text("leaving-gone-rest")) }
            ul { @for name in rest { li { code { (name) } } } }
        }
        (beyond(&visit))
        p { (visit.here(|| visit.help_text("leaving-gone-end"), "pocket-gone-end")) }
    };
    layout::page(&visit, &Frame::quiet(), &title, &inside).into_response()
}
