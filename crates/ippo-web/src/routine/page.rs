//! What the pages of a day share: names, a field for a time, and refused times that wait with one sentence.

use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::Visit;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::clock::{read, written};
use ippo_core::event::Anchor;
use ippo_core::level::Level;
use ippo_core::state::State;
use maud::{Markup, html};

/// The draft that a refused form of these pages waits in; one at a time.
const FORM: &str = "routine";

/// Most characters that are shown again of what should have been a time.
const TYPED: usize = 40;

/// What waits of a form: its fields, and the sentence that belongs to them. Shown once.
pub(super) async fn waiting(visit: &Visit, form: &str) -> Option<Fields> {
    let (draft, problem) = visit.draft(FORM).await;
    if draft.get("form") != Some(form) {
        return None;
    }
    visit.host.drafts().drop_it(FORM).await;
    let said = draft.get("told").map(|name| visit.help_text(name)).or(problem.map(|problem| problem.said(visit)));
    Some(draft.with("said", &said.unwrap_or_default()))
}

/// Keeps what was typed, with the name of one sentence, and goes back to the form.
pub(super) async fn refuse(visit: &Visit, path: &str, typed: Fields, sentence: &str) -> Response {
    visit.host.drafts().keep(FORM, &typed.with("form", path).with("told", sentence)).await;
    visit.see_told(path)
}

/// Where a deed leads, with what was typed if it could not be kept.
pub(super) async fn then(
    visit: &Visit,
    noted: Result<ippo_journal::Noted, Problem>,
    typed: Fields,
    on: &str,
    back: &str,
) -> Response {
    match noted {
        Ok(_) => visit.see(on),
        Err(problem) => visit.refuse(FORM, typed.with("form", back), problem, back).await,
    }
}

/// The sentence above a form that was refused.
pub(super) fn said(waiting: Option<&Fields>) -> Markup {
    let sentence = waiting.and_then(|fields| fields.get("said"));
    html! { @if let Some(sentence) = sentence { (crate::visit::told(sentence)) } }
}

/// A page built on the state, and on whether something may be suggested at all now; what the person wrote stays open.
pub(super) async fn page(
    visit: &Visit,
    title: &str,
    inside: impl FnOnce(&State, bool) -> Markup,
) -> Result<Response, Problem> {
    let suggests = visit.level().await? < Level::Pause;
    let page = visit.host.journal.look(|state| strand::page(visit, state, title, &inside(state, suggests)));
    Ok(page.await?.into_response())
}

/// A page below a day's own, with the way back to it.
pub(super) fn back(visit: &Visit, path: &str) -> Markup {
    html! { a.button.quiet href=(visit.to(path)) { (visit.words.back()) } }
}

/// The page for an address that names no anchor.
pub(super) fn nothing(visit: &Visit) -> Response {
    visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page())
}

/// The name of an anchor.
pub(super) fn name(visit: &Visit, anchor: Anchor) -> String {
    visit.help_text(&format!("anchor-{}", anchor.id()))
}

/// A text with a time in it.
pub(super) fn with_time(visit: &Visit, text: &str, minute: u16) -> String {
    visit.host.library.text_with(visit.language(), text, &[("time", &written(minute))])
}

/// From when until when somebody slept, in the words of that name.
pub(super) fn slept(visit: &Visit, words: &str, (from, until): (u16, u16)) -> String {
    let arguments = [("from", &*written(from)), ("until", &*written(until))];
    visit.host.library.text_with(visit.language(), words, &arguments)
}

/// A labelled field for a time, in any way of writing one.
pub(super) fn field(visit: &Visit, id: &str, label: &str, value: &str) -> Markup {
    html! {
        label for=(id) { (visit.help_text(label)) }
        input id=(id) type="text" name=(id) value=(value) maxlength=(TYPED) autocomplete="off" aria-describedby="hint";
    }
}

/// The time in a field: `Ok(None)` if it is empty, `Err` if it is none.
pub(super) fn time(fields: &Fields, name: &str) -> Result<Option<u16>, ()> {
    match fields.get(name).map(str::trim).filter(|words| !words.is_empty()) {
        None => Ok(None),
        Some(words) => read(words).map(Some).ok_or(()),
    }
}

/// What was typed into these fields, to be shown again.
pub(super) fn typed(fields: &Fields, names: &[&str]) -> Fields {
    names.iter().fold(Fields::default(), |all, name| {
        let typed: String = fields.get(name).unwrap_or_default().chars().take(TYPED).collect();
        all.with(name, &typed)
    })
}
