//! The deeds of movement: looking keeps nothing; that one moved is noted as it was told, and no more is made of it.

use super::page;
use crate::fields::Fields;
use crate::problem::Problem;
use crate::tries::form::half_width;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::{DayEvent, Event};
use ippo_core::letter::CrisisKind;
use ippo_core::state::State;
use ippo_journal::Noted;
use ippo_library::Kind;

/// The name under which refused numbers wait.
const FORM: &str = "moving";

/// Minutes of a day, and more steps than anybody takes in one.
const MOST_MINUTES: u32 = 24 * 60;
const MOST_STEPS: u32 = 200_000;

pub(super) async fn list(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft_once(FORM).await;
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::list(&visit, state, level, &draft, problem));
    Ok(page.await?.into_response())
}

pub(super) async fn practice(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let moves = visit.host.library.practices_of(Kind::Move).iter().find(|practice| practice.id == id);
    let Some(practice) = moves else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::practice(&visit, state, level, practice));
    Ok(page.await?.map_or_else(|| visit.see("move"), IntoResponse::into_response))
}

pub(super) async fn note(visit: Visit, posted: Posted) -> Response {
    let now = visit.moment.utc_ms;
    let judge = |state: &State| {
        // No number is kept beside a troubled way of eating (care.md H14); a page opened before may still send some.
        let shut = state.has_sign(CrisisKind::Eating, now);
        Ok(if shut { Vec::new() } else { vec![Event::Day(moved(&posted.fields)?)] })
    };
    match visit.note(&posted, judge).await {
        Ok(noted) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see(if matches!(noted, Noted::Nothing) { "move" } else { "move/noted" })
        }
        Err(problem) => visit.refuse(FORM, posted.fields, problem, "move").await,
    }
}

fn moved(fields: &Fields) -> Result<DayEvent, Problem> {
    let minutes = number(fields, "minutes", MOST_MINUTES)?.unwrap_or(0);
    Ok(DayEvent::Moved { minutes: u16::try_from(minutes).unwrap_or(0), steps: number(fields, "steps", MOST_STEPS)? })
}

/// A whole number in any width, or nothing.
fn number(fields: &Fields, name: &str, most: u32) -> Result<Option<u32>, Problem> {
    let typed: String = fields.get(name).unwrap_or_default().trim().chars().map(half_width).collect();
    match typed.parse() {
        _ if typed.is_empty() => Ok(None),
        Ok(number) if number <= most => Ok(Some(number)),
        Ok(_) | Err(_) => Err(Problem::Number),
    }
}

pub(super) async fn noted(visit: Visit) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| page::noted(&visit, state));
    Ok(page.await?.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_steps_are_whole_numbers_or_nothing() {
        let check = |sent: &str, expected: Result<(u16, Option<u32>), Problem>| {
            let told = moved(&Fields::of(sent.as_bytes())).map(|moved| match moved {
                DayEvent::Moved { minutes, steps } => (minutes, steps),
                other => panic!("{other:?}"),
            });
            assert_eq!(told, expected, "{sent}");
        };
        check("", Ok((0, None)));
        check("minutes=2&steps=", Ok((2, None)));
        check("minutes=２&steps=１２０", Ok((2, Some(120))));
        check("minutes=1440&steps=200000", Ok((1440, Some(200_000))));
        check("minutes=1441", Err(Problem::Number));
        check("minutes=2.5", Err(Problem::Number));
        check("minutes=-1", Err(Problem::Number));
        check("minutes=2&steps=a+lot", Err(Problem::Number));
    }
}
