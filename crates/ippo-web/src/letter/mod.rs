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
use ippo_core::letter::Sign;
use ippo_core::letter::{Reader, Reading};
use ippo_core::level::Level;
use ippo_core::state::State;

/// The field of the draft that says when it was written.
const WRITTEN: &str = "written";

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

/// A letter that waits unanswered: its signs count, unless the person took them out, and fall with time like all words.
pub struct WaitingLetter {
    text: String,
    reading: Reading,
    /// When it was written; a letter without that counts as written now.
    at_ms: Option<i64>,
}

impl WaitingLetter {
    /// The letter on the sheet, if one is there whose signs count.
    pub(crate) async fn on(drafts: &Drafts, reader: &Reader) -> Option<Self> {
        let draft = drafts.get(FORM).await?;
        let text = draft.get("letter").filter(|_| draft.get(form::WRONG).is_none())?.to_owned();
        let reading = reader.read(&text);
        Some(Self { reading, at_ms: draft.get(WRITTEN).and_then(|ms| ms.parse().ok()), text })
    }

    /// What may be suggested while it waits. Once it was kept, the kept letter counts in its place.
    pub fn level(&self, state: &State, now_ms: i64) -> Level {
        let was_kept = state.letters().iter().any(|kept| *kept.letter.text == *self.text);
        let sign = if was_kept { Sign::None } else { self.reading.sign };
        let kinds: Vec<_> = self.reading.kinds.iter().map(|kind| kind.what).collect();
        state.levels().held_with(sign, &kinds, self.at_ms.unwrap_or(now_ms).min(now_ms), now_ms).level
    }
}
