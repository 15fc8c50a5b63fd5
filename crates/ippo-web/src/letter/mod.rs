//! Letters: written, read, corrected, answered. Until the person says so, nothing of a letter is an event.

mod answer;
mod form;
mod handlers;
mod page;
mod read;

pub(crate) use answer::source;

use crate::drafts::Drafts;
use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};
use ippo_core::letter::Reading;
use ippo_core::letter::Sign;
use ippo_core::level::Level;

/// The name of the letter's draft.
pub(crate) const FORM: &str = "letter";

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/letter", get(handlers::show).post(handlers::send))
        .route("/letter/family", get(handlers::family))
        .route("/letter/draft", post(handlers::keep_draft))
        .route("/letter/read", get(handlers::read).post(handlers::confirm))
        .route("/letter/change", get(handlers::change))
        .route("/letter/gone", get(handlers::gone))
        .route("/letter/kept", get(handlers::kept))
        .route("/letter/wrong", post(handlers::wrong))
        .route("/letter/answer", get(answer::show))
        .route("/letter/more", get(answer::more))
}

/// What a letter that waits unanswered holds for now: its signs count, unless the person took them out.
pub(crate) async fn draft_level(drafts: &Drafts) -> Level {
    let Some(draft) = drafts.get(FORM).await else { return Level::Open };
    if draft.get(form::WRONG).is_some() {
        return Level::Open;
    }
    match Reading::of(draft.get("letter").unwrap_or_default()).sign {
        Sign::None => Level::Open,
        Sign::Possible => Level::Gentle,
        Sign::Urgent => Level::Safety,
    }
}
