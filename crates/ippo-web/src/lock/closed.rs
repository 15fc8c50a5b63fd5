//! The pages of a closed home: the lock, help, calm, the cover. Everything else leads to the lock and waits there.

use super::{Gate, Lock, NotOpened, Waiting, form, page, waiting};
use crate::fields::Fields;
use crate::host::Host;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use std::sync::Arc;
use tower::ServiceExt;

const FORM: &str = "open";
const WORDS: &str = "open/words";

/// Every page there is while the home is closed. The host's journal and shelf hold nothing and last as long as this.
pub fn closed_router(host: Host, waiting: Waiting) -> Router {
    debug_assert!(matches!(host.lock(), Lock::Closed(_)));
    let pages = crate::always()
        .route("/", get(show))
        .route("/open", get(show).post(by_passphrase))
        .route("/open/words", get(words).post(by_words))
        .route("/lock/left", get(async || "0"))
        .fallback(elsewhere);
    crate::finished(host, pages, get(show)).layer(Extension(waiting))
}

fn gate(visit: &Visit) -> Option<Arc<dyn Gate>> {
    match visit.host.lock() {
        Lock::Closed(gate) => Some(gate.clone()),
        Lock::None | Lock::Open(_) => None,
    }
}

/// The sentence of what did not open.
async fn told(visit: &Visit, form: &str) -> Option<String> {
    let (_, problem) = visit.draft(form).await;
    let wait = gate(visit).and_then(|gate| gate.wait());
    match (problem, wait) {
        (Some(Problem::NotOpened | Problem::WaitToOpen), Some(seconds)) => {
            Some(visit.words.lock_wait(u32::try_from(seconds).unwrap_or(u32::MAX)))
        }
        (Some(Problem::WaitToOpen), None) => None,
        (problem, _) => problem.map(|problem| problem.said(visit)),
    }
}

async fn show(visit: Visit, Extension(waiting): Extension<Waiting>) -> Response {
    waiting.forget_old(visit.moment.utc_ms);
    let told = told(&visit, FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    layout::page(&visit, &Frame::quiet(), "", &page::closed(&visit, told, !waiting.is_empty())).into_response()
}

async fn by_passphrase(visit: Visit, Extension(waiting): Extension<Waiting>, posted: Posted) -> Response {
    let Some(gate) = gate(&visit).filter(|_| posted.once.is_some()) else { return visit.see("") };
    let typed = posted.fields.get("passphrase").unwrap_or_default();
    match gate.open_by_passphrase(typed).await {
        Ok(()) => done_then(&visit, &*gate, &waiting, "").await,
        Err(not) => visit.refuse(FORM, Fields::default(), not.into(), "").await,
    }
}

/// Words that do not fit stay as they were typed: twenty-four are many.
async fn words(visit: Visit) -> Response {
    let (draft, problem) = visit.draft(WORDS).await;
    let typed = draft.get("words").unwrap_or_default();
    let wrong = gate(&visit).and_then(|gate| gate.words_of(typed).err());
    let told = match (problem, wrong) {
        (Some(Problem::NotWords), Some(wrong)) => Some(form::not_words(&visit.words, wrong)),
        _ => told(&visit, WORDS).await,
    };
    layout::page(&visit, &Frame::quiet(), "", &page::closed_words(&visit, typed, told)).into_response()
}

async fn by_words(visit: Visit, Extension(waiting): Extension<Waiting>, posted: Posted) -> Response {
    let Some(gate) = gate(&visit).filter(|_| posted.once.is_some()) else { return visit.see(WORDS) };
    let typed = posted.fields.get("words").unwrap_or_default();
    let opened = match gate.words_of(typed) {
        Ok(()) => gate.open_by_words(typed).await,
        Err(wrong) => Err(NotOpened::NotWords(wrong)),
    };
    match opened {
        Ok(()) => done_then(&visit, &*gate, &waiting, "settings/lock").await,
        Err(not) => visit.refuse(WORDS, posted.fields, not.into(), WORDS).await,
    }
}

/// Now that the home is open: what waited is done as it was sent, and the last of it says where to go on.
async fn done_then(visit: &Visit, gate: &dyn Gate, waiting: &Waiting, on: &str) -> Response {
    waiting.forget_old(visit.moment.utc_ms);
    let mut led = None;
    for request in waiting.requests() {
        let Ok(answer) = gate.pages().oneshot(request).await;
        led = answer.headers().get(header::LOCATION).cloned().or(led);
    }
    let mut response = visit.see(on);
    if let Some(led) = led {
        response.headers_mut().insert(header::LOCATION, led);
    }
    response
}

/// Any other address leads to the lock. A post from a page that was open before is held until it opens.
async fn elsewhere(visit: Visit, Extension(waiting): Extension<Waiting>, request: Request) -> Response {
    if request.method() == Method::GET || request.method() == Method::HEAD {
        return visit.see("");
    }
    // Keys, backups and restoring are never done by what waits: they belong to whoever has opened the home.
    let about_keys = ["settings", "lock", "keeping"].iter().any(|begin| visit.path.starts_with(begin));
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let address = format!("{}{query}", visit.to(&visit.path));
    match axum::body::to_bytes(request.into_body(), waiting::LARGEST).await {
        Ok(body) if !about_keys => {
            waiting.hold(&address, &body, visit.moment.utc_ms);
            visit.see("")
        }
        Ok(_) => visit.see(""),
        Err(_) => visit.problem_page(StatusCode::PAYLOAD_TOO_LARGE, &visit.words.problem_too_large()),
    }
}
