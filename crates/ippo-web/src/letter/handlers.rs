//! The deeds of a letter. Its words survive everything but being thrown away.

use super::{FORM, WRITTEN, form, page, read};
use crate::help::country_of;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, Letter, Understood};
use ippo_core::ids::LetterId;
use ippo_core::letter::Sign;
use ippo_core::limits::LETTER_CHARS;
use ippo_core::state::State;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    writing(visit, false).await
}

pub(super) async fn family(visit: Visit) -> Result<Response, Problem> {
    writing(visit, true).await
}

async fn writing(visit: Visit, family: bool) -> Result<Response, Problem> {
    let more = visit.host.journal.look(State::kept_anything).await?;
    let (draft, problem) = visit.draft(FORM).await;
    Ok(page::writing(&visit, &draft, problem, family, more).into_response())
}

/// While writing: the words are kept sealed, nothing else happens.
pub(super) async fn keep_draft(visit: Visit, posted: Posted) -> StatusCode {
    if posted.once.is_none() {
        return StatusCode::FORBIDDEN;
    }
    let (draft, _) = visit.draft(FORM).await;
    let words = posted.fields.get("letter").unwrap_or_default();
    let draft = draft.with("letter", words).with(WRITTEN, &visit.moment.utc_ms.to_string());
    visit.host.drafts().keep(FORM, &draft).await;
    StatusCode::NO_CONTENT
}

pub(super) async fn send(visit: Visit, posted: Posted) -> Response {
    let then = posted.fields.get("then").unwrap_or("read").to_owned();
    let draft = posted.fields.clone().without("key").without("then");
    let text = draft.get("letter").unwrap_or_default().to_owned();
    if posted.once.is_none() {
        return visit.refuse(FORM, draft, Problem::OldForm, "letter").await;
    }
    if then == "discard" {
        visit.host.drafts().drop_it(FORM).await;
        return visit.see("letter/gone");
    }
    if text.trim().is_empty() {
        return visit.refuse(FORM, draft, Problem::EmptyLetter, "letter").await;
    }
    if text.chars().count() > LETTER_CHARS {
        return visit.refuse(FORM, draft, Problem::LongLetter, "letter").await;
    }
    visit.host.drafts().keep(FORM, &draft.with(WRITTEN, &visit.moment.utc_ms.to_string())).await;
    if then == "keep" { keep_unanswered(visit, posted, &text).await } else { visit.see("letter/read") }
}

async fn keep_unanswered(visit: Visit, posted: Posted, text: &str) -> Response {
    let id = new_letter(&visit);
    let understood = form::signs_alone(&visit.host.library.reader().read(text), id);
    keep(&visit, &posted, id, text, understood, "letter/kept").await
}

fn new_letter(visit: &Visit) -> LetterId {
    let mut id = [0; 16];
    visit.host.chance.fill(&mut id);
    LetterId(id)
}

async fn keep(visit: &Visit, posted: &Posted, id: LetterId, text: &str, understood: Understood, on: &str) -> Response {
    let letter = Letter { id, text: text.into() };
    let noted = visit
        .note(posted, |_| Ok(vec![Event::LetterKept(letter.clone()), Event::LetterUnderstood(understood.clone())]))
        .await;
    match noted {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see(on)
        }
        Err(problem) => {
            let draft = visit.host.drafts().get(FORM).await.unwrap_or_default().with("letter", text);
            visit.refuse(FORM, draft, problem, "letter").await
        }
    }
}

pub(super) async fn read(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    let text = draft.get("letter").unwrap_or_default();
    if problem.is_some() || text.trim().is_empty() {
        return Ok(visit.see("letter"));
    }
    let more = visit.host.journal.look(State::kept_anything).await?;
    let mut reading = visit.host.library.reader().read(text);
    if draft.get(form::WRONG).is_some() {
        reading.sign = Sign::None;
        reading.kinds.clear();
    }
    let country = country_of(&visit).await;
    let shown = read::Shown { text, reading: &reading, before: None };
    Ok(read::page(&visit, &shown, country.as_ref(), more).into_response())
}

/// The last answered letter again, so that what was misread can be taken out after the answer too.
pub(super) async fn change(visit: Visit) -> Result<Response, Problem> {
    let last = |state: &State| state.letters().iter().rev().find(|kept| kept.understood.is_some()).cloned();
    let Some(kept) = visit.host.journal.look(last).await? else { return Ok(visit.see("letter")) };
    let text = &kept.letter.text;
    let mut reading = visit.host.library.reader().read(text);
    if kept.understood.as_ref().is_some_and(|before| before.sign == Sign::None) {
        reading.sign = Sign::None;
        reading.kinds.clear();
    }
    let country = country_of(&visit).await;
    let shown = read::Shown { text, reading: &reading, before: kept.understood.as_ref() };
    Ok(read::page(&visit, &shown, country.as_ref(), true).into_response())
}

/// What was understood from a kept letter is replaced; the letter itself stays as it is.
async fn changed(visit: &Visit, posted: &Posted, letter: LetterId) -> Response {
    let noted = visit
        .note(posted, |state| {
            let kept = state.letter(letter).ok_or(Problem::Unreadable)?;
            let reading = visit.host.library.reader().read(&kept.letter.text);
            Ok(vec![Event::LetterUnderstood(form::understood(&reading, letter, &posted.fields))])
        })
        .await;
    visit.then(noted, FORM, "letter/answer", "letter").await
}

pub(super) async fn confirm(visit: Visit, posted: Posted) -> Response {
    if posted.once.is_none() {
        return visit.refuse(FORM, visit.draft(FORM).await.0, Problem::OldForm, "letter").await;
    }
    if let Some(letter) = posted.fields.get("letter").and_then(named) {
        return changed(&visit, &posted, letter).await;
    }
    if posted.fields.get("then") == Some("forget") {
        visit.host.drafts().drop_it(FORM).await;
        return visit.see("letter/gone");
    }
    let (draft, _) = visit.draft(FORM).await;
    let text = draft.get("letter").unwrap_or_default();
    let id = new_letter(&visit);
    let understood = form::understood(&visit.host.library.reader().read(text), id, &posted.fields);
    if text.is_empty() {
        // The same form again, after its letter was kept: it answers as the first time.
        return visit.see("letter/answer");
    }
    keep(&visit, &posted, id, text, understood, "letter/answer").await
}

pub(super) async fn gone(visit: Visit) -> Response {
    page::after(&visit, &visit.words.letter_discarded(), None).into_response()
}

pub(super) async fn kept(visit: Visit) -> Result<Response, Problem> {
    let last = visit.host.journal.look(|state| state.letters().last().and_then(|kept| kept.understood.clone())).await?;
    let country = country_of(&visit).await;
    let sign = last.filter(|understood| understood.sign > Sign::None);
    let help = sign.map(|understood| {
        let now = read::numbers_first(understood.sign, understood.kinds.iter().copied());
        maud::html! { (read::danger(&visit)) @if now { (crate::help::hurt(&visit, country.as_ref())) } }
    });
    Ok(page::after(&visit, &visit.words.letter_was_kept(), help).into_response())
}

/// "I meant something else": of the letter that waits, of one that was kept, or of the last one.
pub(super) async fn wrong(visit: Visit, posted: Posted) -> Response {
    let (draft, _) = visit.draft(FORM).await;
    let which = posted.fields.get("letter").unwrap_or_default();
    if posted.once.is_some() && which == "draft" && draft.get("letter").is_some() {
        visit.host.drafts().keep(FORM, &draft.with(form::WRONG, "1")).await;
        return visit.see("letter/read");
    }
    let named = named(which);
    let noted = visit
        .note(&posted, |state| {
            let last = state.letters().last().map(|kept| kept.letter.id);
            let letter = named.or(last).ok_or(Problem::Unreadable)?;
            Ok(vec![Event::SignRemoved { letter }])
        })
        .await;
    visit.then(noted, "today", "today", "today").await
}

/// The letter that a field names.
fn named(text: &str) -> Option<LetterId> {
    crate::once::unhex(text).and_then(|bytes| bytes.try_into().ok()).map(LetterId)
}
