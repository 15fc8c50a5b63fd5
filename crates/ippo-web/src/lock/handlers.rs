//! The deeds of the keys while a home is open. Every post answers 303.

use super::frame::OFFER_AWAY;
use super::{Keys, form, page};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::Markup;
use std::collections::HashMap;
use std::sync::Arc;

/// The name under which a refusal waits for the next sight of the page.
const FORM: &str = "lock";
const LOCK: &str = "settings/lock";
const AGAIN: &str = "settings/lock/again";
const WORDS: &str = "settings/words";
/// What the shelf remembers: that the person has the words.
const HAS_WORDS: &str = "has-recovery-words";

/// A page of the keys, or none where the host lends no keys.
fn shown(visit: &Visit, inside: Option<Markup>) -> Response {
    match inside {
        None => visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()),
        Some(inside) => {
            layout::page(visit, &Frame::with_more(true), &visit.words.lock_title(), &inside).into_response()
        }
    }
}

/// A refusal that waits, once.
async fn refusal(visit: &Visit) -> Option<Problem> {
    let (_, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    problem
}

async fn refuse(visit: &Visit, problem: impl Into<Problem>, path: &str) -> Response {
    // What was typed is a secret and is not kept.
    visit.refuse(FORM, Fields::default(), problem.into(), path).await
}

/// The keys, if this is a form of ours and the person may change them; else where to go instead.
async fn may<'a>(visit: &'a Visit, posted: &Posted) -> Result<&'a Arc<dyn Keys>, Response> {
    match visit.keys() {
        None => Err(visit.see("settings")),
        Some(_) if posted.once.is_none() => Err(refuse(visit, Problem::OldForm, LOCK).await),
        Some(keys) if !keys.is_proven() => Err(visit.see(AGAIN)),
        Some(keys) => Ok(keys),
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    let told = refusal(&visit).await;
    let has_words = visit.remembers(HAS_WORDS).await;
    let inside = visit.keys().map(|keys| page::keys(&visit, &**keys, has_words, told));
    shown(&visit, inside)
}

pub(super) async fn set(visit: Visit, posted: Posted) -> Response {
    let keys = match may(&visit, &posted).await {
        Ok(keys) => keys,
        Err(elsewhere) => return elsewhere,
    };
    let first = !keys.has_passphrase();
    let set = match form::new_passphrase(&posted.fields) {
        Ok(new) => keys.set_passphrase(new).await.map_err(Problem::from),
        Err(problem) => Err(problem),
    };
    match set {
        Ok(()) if first => visit.see(WORDS),
        Ok(()) => visit.see(LOCK),
        Err(problem) => refuse(&visit, problem, LOCK).await,
    }
}

pub(super) async fn remove(visit: Visit, posted: Posted) -> Response {
    match may(&visit, &posted).await {
        Err(elsewhere) => elsewhere,
        Ok(keys) => match keys.remove_passphrase().await {
            Ok(()) => visit.see(LOCK),
            Err(trouble) => refuse(&visit, trouble, LOCK).await,
        },
    }
}

pub(super) async fn choose_idle(visit: Visit, posted: Posted) -> Response {
    if let (Some(keys), Some(minutes), Some(_)) = (visit.keys(), form::idle(&posted.fields), posted.once) {
        keys.choose_idle(minutes).await;
    }
    visit.see(LOCK)
}

/// Asks for the passphrase again before keys are shown or changed.
pub(super) async fn again(visit: Visit) -> Response {
    let told = refusal(&visit).await;
    shown(&visit, visit.keys().map(|_| page::again(&visit, told)))
}

pub(super) async fn prove(visit: Visit, posted: Posted) -> Response {
    let Some(keys) = visit.keys().filter(|_| posted.once.is_some()) else { return visit.see(LOCK) };
    match keys.prove(posted.fields.get("passphrase").unwrap_or_default()).await {
        Ok(()) => visit.see(LOCK),
        Err(not) => refuse(&visit, not, AGAIN).await,
    }
}

pub(super) async fn words(visit: Visit, Query(asked): Query<HashMap<String, String>>) -> Response {
    let Some(keys) = visit.keys() else { return shown(&visit, None) };
    if !keys.is_proven() {
        return visit.see(AGAIN);
    }
    match keys.words().await {
        Ok(words) => shown(&visit, Some(page::words(&visit, &words, asked.get("in").map(String::as_str)))),
        Err(trouble) => refuse(&visit, trouble, LOCK).await,
    }
}

pub(super) async fn have_words(visit: Visit, posted: Posted) -> Response {
    if posted.once.is_some() && posted.fields.get("then") == Some("have") {
        // If that cannot be remembered, the page says once more where the words are.
        let _ = visit.host.shelf.put(HAS_WORDS, b"1").await;
    }
    visit.see(LOCK)
}

pub(super) async fn new_words(visit: Visit, posted: Posted) -> Response {
    match may(&visit, &posted).await {
        Err(elsewhere) => elsewhere,
        Ok(keys) => match keys.new_words().await {
            Ok(()) => {
                let _ = visit.host.shelf.delete(HAS_WORDS).await;
                visit.see(WORDS)
            }
            Err(trouble) => refuse(&visit, trouble, LOCK).await,
        },
    }
}

/// Closes at once. Without a passphrase there is nothing to close.
pub(super) async fn close(visit: Visit, posted: Posted) -> Response {
    if let (Some(keys), Some(_)) = (visit.keys(), posted.once)
        && keys.has_passphrase()
    {
        keys.close().await;
    }
    visit.see("")
}

/// Seconds until this closes by itself, as a number; nothing if it does not.
pub(super) async fn left(visit: Visit) -> String {
    let left = visit.keys().and_then(|keys| keys.seconds_left());
    left.map(|seconds| seconds.to_string()).unwrap_or_default()
}

/// A person is there: that the request came is enough. The answer is the time that is left now.
pub(super) async fn stay(visit: Visit) -> String {
    left(visit).await
}

pub(super) async fn put_away(visit: Visit, posted: Posted) -> Response {
    if posted.once.is_some() {
        // If that cannot be kept, the line is there once more.
        let _ = visit.host.shelf.put(OFFER_AWAY, b"1").await;
    }
    visit.see("today")
}
