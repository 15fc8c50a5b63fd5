//! The deeds of a sheet: begun with a name and no event, answered question by question, put away.

use super::{Filling, form, page, path, pointer, rests, whole as all};
use crate::fields::Fields;
use crate::help::{country_of, hurt};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, SheetEvent};
use ippo_core::ids::SheetId;
use ippo_core::letter::Sign;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::Question;
use maud::{Markup, html};

/// What an address behind its question mark says, when words carried a sign.
const SIGN: &str = "sign";

/// Where a refusal to put something away waits to be told.
const FORM: &str = "sheets";

fn nothing(visit: &Visit) -> Response {
    visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page())
}

pub(super) async fn start(visit: Visit, Path(sheet): Path<String>) -> Result<Response, Problem> {
    let Some(sheet) = visit.host.library.sheet(&sheet) else { return Ok(nothing(&visit)) };
    let (unkept, _) = visit.draft(&pointer(sheet)).await;
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::start(&visit, state, sheet, unkept.get("at"), level));
    Ok(page.await?.into_response())
}

/// A fresh name, which lives in the address until there are words.
pub(super) async fn begin(visit: Visit, Path(sheet): Path<String>) -> Response {
    let Some(sheet) = visit.host.library.sheet(&sheet) else { return nothing(&visit) };
    let mut id = [0; 16];
    visit.host.chance.fill(&mut id);
    visit.see(&Filling { sheet, id: SheetId(id) }.at(1))
}

/// A sheet, a filling-in and a question's number, as an address names them.
type Address = (String, String, String);

fn asked<'a>(visit: &'a Visit, address: &Address) -> Option<(Filling<'a>, usize, &'a Question)> {
    let filling = Filling::named(visit, &address.0, &address.1)?;
    let number = address.2.parse().ok()?;
    let question = filling.question(number)?;
    Some((filling, number, question))
}

/// Where an address does not lead on: to the sheet that this filling-in is of, or to its answers while it rests.
fn elsewhere(visit: &Visit, state: &State, filling: &Filling, level: Level) -> Option<String> {
    match filling.filled(state) {
        Some(filled) if *filled.sheet != *filling.sheet.id => Some(path(&filled.sheet, filled.id)),
        Some(_) if rests(visit, state, filling.sheet) => Some(filling.path()),
        None if rests(visit, state, filling.sheet) || page::is_held(filling.sheet, level) => {
            Some(format!("sheet/{}", filling.sheet.id))
        }
        Some(_) | None => None,
    }
}

pub(super) async fn ask(visit: Visit, Path(address): Path<Address>, query: RawQuery) -> Result<Response, Problem> {
    let sign = sign(&visit, query).await;
    let Some((filling, number, question)) = asked(&visit, &address) else {
        return match Filling::named(&visit, &address.0, &address.1) {
            Some(filling) if filling.is_end(&address.2) => ended(&visit, &filling, true, sign).await,
            Some(_) | None => Ok(nothing(&visit)),
        };
    };
    let (draft, told) = visit.draft(&filling.form(question)).await;
    let above = html! { (sign.unwrap_or_default()) (visit.told(told)) };
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| match elsewhere(&visit, state, &filling, level) {
        Some(path) => visit.see(&path),
        None => page::ask(&visit, state, &filling, number, question, &draft, &above).into_response(),
    });
    Ok(page.await?)
}

pub(super) async fn whole(
    visit: Visit,
    Path((sheet, id)): Path<(String, String)>,
    query: RawQuery,
) -> Result<Response, Problem> {
    let Some(filling) = Filling::named(&visit, &sheet, &id) else { return Ok(nothing(&visit)) };
    let sign = sign(&visit, query).await;
    ended(&visit, &filling, false, sign).await
}

/// All answers; or, where none was written, one sentence at the end and the first page before it.
async fn ended(visit: &Visit, filling: &Filling<'_>, end: bool, sign: Option<Markup>) -> Result<Response, Problem> {
    let (_, told) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let above = html! { (sign.unwrap_or_default()) (visit.told(told)) };
    let page = visit.host.journal.look(|state| match filling.filled(state) {
        Some(filled) if *filled.sheet != *filling.sheet.id => visit.see(&path(&filled.sheet, filled.id)),
        Some(filled) => all::page(visit, state, filling, filled, end, &above).into_response(),
        None if end => all::empty(visit, state, filling.sheet).into_response(),
        None => visit.see(&format!("sheet/{}", filling.sheet.id)),
    });
    Ok(page.await?)
}

/// Words with a sign bring help along, once, as those of a step do; they set no level.
async fn sign(visit: &Visit, query: RawQuery) -> Option<Markup> {
    query.0.filter(|query| query == SIGN)?;
    let country = country_of(visit).await;
    Some(html! {
        (hurt(visit, country.as_ref()))
        p { (visit.help_text("help-ask-here")) " " a href=(visit.to("question")) { (visit.help_text("help-ask-open")) } }
    })
}

/// An answer. What is sent while the sheet rests is kept all the same: nothing that was typed is lost.
pub(super) async fn write(visit: Visit, Path(address): Path<Address>, posted: Posted) -> Response {
    let Some((filling, number, question)) = asked(&visit, &address) else { return nothing(&visit) };
    let words = posted.fields.get("words").unwrap_or_default();
    let then = posted.fields.get("then").unwrap_or_default();
    if then == "skip" && posted.once.is_some() {
        if !words.trim().is_empty() {
            keep(&visit, &filling, number, question, words).await;
        }
        return visit.see(&filling.at(number + 1));
    }
    let noted = visit.note(&posted, |state| form::news(&filling, question, &posted.fields, state)).await;
    match noted {
        Ok(_) => {
            drop_draft(&visit, &filling, number, question).await;
            let on = if then == "whole" { filling.path() } else { filling.at(number + 1) };
            let sign = visit.host.library.reader().read(words).sign > Sign::None;
            visit.see(&if sign { format!("{on}?{SIGN}") } else { on })
        }
        Err(problem) => {
            keep(&visit, &filling, number, question, words).await;
            let draft = Fields::default().with("words", words);
            visit.refuse(&filling.form(question), draft, problem, &filling.at(number)).await
        }
    }
}

/// While writing: the words are kept sealed, nothing else happens.
pub(super) async fn keep_draft(visit: Visit, Path(address): Path<Address>, posted: Posted) -> StatusCode {
    let Some((filling, number, question)) = asked(&visit, &address) else { return StatusCode::NOT_FOUND };
    if posted.once.is_none() {
        return StatusCode::FORBIDDEN;
    }
    keep(&visit, &filling, number, question, posted.fields.get("words").unwrap_or_default()).await;
    StatusCode::NO_CONTENT
}

/// A draft, and the way back to it from the sheet's first page: its address may be closed before anything is noted.
async fn keep(visit: &Visit, filling: &Filling<'_>, number: usize, question: &Question, words: &str) {
    let drafts = visit.host.drafts();
    drafts.keep(&filling.form(question), &Fields::default().with("words", words)).await;
    drafts.keep(&pointer(filling.sheet), &Fields::default().with("at", &filling.at(number))).await;
}

async fn drop_draft(visit: &Visit, filling: &Filling<'_>, number: usize, question: &Question) {
    let drafts = visit.host.drafts();
    drafts.drop_it(&filling.form(question)).await;
    let pointer = pointer(filling.sheet);
    if visit.draft(&pointer).await.0.get("at") == Some(&filling.at(number)) {
        drafts.drop_it(&pointer).await;
    }
}

/// It is not shown any more, and what waited half-written of it is thrown away.
pub(super) async fn put_away(visit: Visit, Path((sheet, id)): Path<(String, String)>, posted: Posted) -> Response {
    let Some(filling) = Filling::named(&visit, &sheet, &id) else { return nothing(&visit) };
    let away = |state: &State| {
        let filled = filling.filled(state).filter(|filled| *filled.sheet == *filling.sheet.id)?;
        Some(Event::Sheet(SheetEvent::PutAway { of: filled.id }))
    };
    let noted = visit.note(&posted, |state| Ok(away(state).into_iter().collect())).await;
    if noted.is_ok() {
        for (question, number) in filling.sheet.questions.iter().zip(1..) {
            drop_draft(&visit, &filling, number, question).await;
        }
    }
    visit.then(noted, FORM, &format!("sheet/{sheet}"), &filling.path()).await
}
