//! The deeds of Joys: looking keeps nothing; beginning and how it was are noted, each once.

use super::{idea, page};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, JoyEvent};
use ippo_core::state::State;

/// The name under which a refused mood waits.
const FORM: &str = "joys";

pub(super) async fn list(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Fields::of(query.unwrap_or_default().as_bytes());
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::list(&visit, state, level, &asked));
    Ok(page.await?.into_response())
}

pub(super) async fn nothing(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Fields::of(query.unwrap_or_default().as_bytes());
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::nothing(&visit, state, level, &asked));
    Ok(page.await?.into_response())
}

/// One idea: to begin with, or in the middle of it. What is not offered now is not shown either.
pub(super) async fn idea(visit: Visit, Path(name): Path<String>) -> Result<Response, Problem> {
    let (draft, problem) = match visit.draft(FORM).await {
        (draft, problem) if draft.get("idea") == Some(&name) => (draft, problem),
        _ => (Fields::default(), None),
    };
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| idea::page(&visit, state, level, &name, &draft, problem)).await?;
    if !draft.is_empty() {
        visit.host.drafts().drop_it(FORM).await;
    }
    Ok(page.map_or_else(|| or_nowhere(&visit, &name), IntoResponse::into_response))
}

fn or_nowhere(visit: &Visit, name: &str) -> Response {
    if name == idea::OWN || visit.host.library.idea(name).is_some() {
        return visit.see("joys");
    }
    visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page())
}

pub(super) async fn begin(visit: Visit, Path(name): Path<String>, posted: Posted) -> Response {
    note(visit, &name, posted, "before").await
}

pub(super) async fn tell(visit: Visit, Path(name): Path<String>, posted: Posted) -> Response {
    note(visit, &name, posted, "after").await
}

/// Notes that an idea was begun, or how it is after it; no answer after it notes nothing.
async fn note(visit: Visit, name: &str, posted: Posted, when: &str) -> Response {
    let Some(id) = idea::id(&visit, name) else { return visit.see("joys") };
    let here = format!("joys/{name}");
    let begins = when == "before";
    let judge = |_: &State| {
        let mood = mood(&posted.fields, when)?;
        let told =
            JoyEvent::Begun { idea: id.into(), before: mood.filter(|_| begins), after: mood.filter(|_| !begins) };
        Ok(if begins || mood.is_some() { vec![Event::Joy(told)] } else { Vec::new() })
    };
    match visit.note(&posted, judge).await {
        Ok(_) if begins => visit.see(&here),
        Ok(_) => visit.see(&format!("{here}/after")),
        Err(problem) => {
            let kept = posted.fields.with("idea", name);
            visit.refuse(FORM, kept, problem, &here).await
        }
    }
}

/// A mood from 1 to 5, or none.
fn mood(fields: &Fields, when: &str) -> Result<Option<u8>, Problem> {
    match fields.get(when) {
        None | Some("none") => Ok(None),
        Some(mood) => match mood.parse() {
            Ok(mood @ 1..=5) => Ok(Some(mood)),
            Ok(_) | Err(_) => Err(Problem::Unreadable),
        },
    }
}

pub(super) async fn after(visit: Visit, Path(name): Path<String>) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| idea::after(&visit, state, level, &name));
    Ok(page.await?.map_or_else(|| visit.see("joys"), IntoResponse::into_response))
}
