//! The deeds of Calm: looking needs nothing kept; telling how it was is noted, and half an answer is kept to be finished.

use super::{Back, is_open, page};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::tries::form;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Eased, Event};
use ippo_library::Kind;

/// The name of the draft of what is told after a practice.
const FORM: &str = "calm";

const CHANGES: [(Eased, &str); 3] = [(Eased::Better, "better"), (Eased::Same, "same"), (Eased::Worse, "worse")];

pub(super) async fn list(visit: Visit, back: Back) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| page::list(&visit, state, back));
    Ok(page.await?.into_response())
}

pub(super) async fn practice(visit: Visit, back: Back, Path(id): Path<String>) -> Result<Response, Problem> {
    let Some(practice) = visit.host.library.practice(&id) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    if practice.strand == Kind::Move as u8 {
        return Ok(visit.see(&format!("move/{id}")));
    }
    let (draft, problem) = visit.draft(FORM).await;
    let draft = if draft.get("practice") == Some(&id) { draft } else { Fields::default() };
    if !draft.is_empty() {
        visit.host.drafts().drop_it(FORM).await;
    }
    let page = visit.host.journal.look(|state| {
        is_open(&visit, state, practice).then(|| page::practice(&visit, state, practice, back, &draft, problem))
    });
    Ok(page.await?.map_or_else(|| visit.see(&back.keeping("calm")), IntoResponse::into_response))
}

pub(super) async fn mark(visit: Visit, posted: Posted) -> Response {
    let fields = &posted.fields;
    let back = Back::named(fields.get("back"));
    let Some(practice) = fields.get("practice").and_then(|id| visit.host.library.practice(id)) else {
        return visit.see(&back.keeping("calm"));
    };
    let here = back.keeping(&format!("calm/{}", practice.id));
    let told = match change(fields) {
        Ok(Told::Whole(change)) => change,
        Ok(Told::Half) => {
            visit.host.drafts().keep(FORM, &fields.clone().without("key").with("half", "1")).await;
            return visit.see(&format!("{here}#after"));
        }
        Ok(Told::Nothing) => return visit.see(back.path()),
        Err(problem) => return visit.refuse(FORM, fields.clone(), problem, &here).await,
    };
    let event = Event::CalmMarked { practice: practice.id.as_str().into(), change: told };
    match visit.note(&posted, |_| Ok(vec![event.clone()])).await {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see(&back.keeping("calm/after"))
        }
        Err(problem) => visit.refuse(FORM, posted.fields.clone(), problem, &here).await,
    }
}

pub(super) async fn after(visit: Visit, back: Back) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| {
        let told = state.practised().told_on(visit.moment.day)?;
        Some(page::after(&visit, state, told, back))
    });
    Ok(page.await?.map_or_else(|| visit.see("calm"), IntoResponse::into_response))
}

/// What was answered: a button, or the five words before and now.
#[derive(PartialEq, Eq, Debug)]
enum Told {
    Whole(Eased),
    Half,
    Nothing,
}

fn change(fields: &Fields) -> Result<Told, Problem> {
    if let Some(change) = form::one_of(fields, "change", &CHANGES) {
        return Ok(Told::Whole(change));
    }
    Ok(match (form::rating(fields, "before")?, form::rating(fields, "after")?) {
        (Some(before), Some(after)) => Told::Whole(Eased::between(before, after)),
        (None, None) => Told::Nothing,
        (Some(_), None) | (None, Some(_)) => Told::Half,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_two_words_or_nothing() {
        let check = |sent: &str, told: Result<Told, Problem>| {
            assert_eq!(change(&Fields::of(sent.as_bytes())), told, "{sent}");
        };
        check("", Ok(Told::Nothing));
        check("before=none&after=none", Ok(Told::Nothing));
        check("change=worse", Ok(Told::Whole(Eased::Worse)));
        check("change=better&before=0&after=100", Ok(Told::Whole(Eased::Better)));
        check("before=50&after=75&change=words", Ok(Told::Whole(Eased::Worse)));
        check("before=75&after=50&change=words", Ok(Told::Whole(Eased::Better)));
        check("before=50&after=50", Ok(Told::Whole(Eased::Same)));
        check("after=50&change=words", Ok(Told::Half));
        check("before=50&after=none", Ok(Told::Half));
        check("before=50&after=a+lot", Err(Problem::Number));
    }
}
