//! Five short questions, one a page: each answer is one touch, each can be left out, and a step is one touch away.

use crate::host::Host;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ippo_core::checkin::Reach;
use ippo_core::event::{Direction, Event};
use ippo_core::state::State;
use maud::{Markup, html};

/// The questions with their answers' names; none asks for years (care.md F4).
const QUESTIONS: [(&str, &[&str]); 5] = [
    ("out", &["0", "1", "2", "3", "4"]),
    ("furthest", &["0", "1", "2", "3", "4", "5", "6", "7"]),
    ("speaking", &["0", "1", "2", "3", "4"]),
    ("afar", &["0", "1", "2", "3", "4"]),
    ("way", &["home", "between", "out"]),
];

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/questions/{number}", get(show).post(answer))
}

async fn show(visit: Visit, Path(number): Path<usize>) -> Result<Response, Problem> {
    let Some((name, answers)) = number.checked_sub(1).and_then(|index| QUESTIONS.get(index)) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let (_, problem) = visit.draft("questions").await;
    visit.host.drafts().drop_it("questions").await;
    let more = visit.host.journal.look(State::kept_anything).await?;
    let title = visit.help_text(&format!("questions-{name}"));
    let inside = html! {
        p.soft { (visit.help_text(&format!("questions-of-{number}"))) }
        h1 { (title) }
        (visit.told(problem))
        (visit.form(&format!("questions/{number}"), "answers", html! {
            @for answer in *answers {
                button type="submit" name="answer" value=(answer) { (visit.help_text(&format!("questions-{name}-{answer}"))) }
            }
        }))
        (past(&visit, number))
        @if number == 1 { p.soft { (visit.help_text("questions-what")) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &visit.words.way_today(), &inside).into_response())
}

/// The ways past a question: the next one, or a step at once.
fn past(visit: &Visit, number: usize) -> Markup {
    html! {
        p.choices {
            a.button.quiet href=(visit.to(&after(number))) { (visit.help_text("questions-skip")) }
            a.button.quiet href=(visit.to("today")) { (visit.help_text("questions-enough")) }
        }
    }
}

fn after(number: usize) -> String {
    if number >= QUESTIONS.len() { "today".to_owned() } else { format!("questions/{}", number + 1) }
}

async fn answer(visit: Visit, Path(number): Path<usize>, posted: Posted) -> Response {
    let event = number.checked_sub(1).and_then(|index| told(index, posted.fields.get("answer")?));
    let judge = |state: &State| Ok(news(state, event.clone().ok_or(Problem::Unreadable)?).into_iter().collect());
    let noted = visit.note(&posted, judge).await;
    visit.then(noted, "questions", &after(number), &format!("questions/{number}")).await
}

/// What an answer says, if it is one of the question's own.
fn told(index: usize, answer: &str) -> Option<Event> {
    let (_, answers) = QUESTIONS.get(index)?;
    answers.contains(&answer).then_some(())?;
    let number = answer.parse::<u8>().ok();
    Some(match index {
        0 => Event::ReachTold(Reach { out: number, ..Reach::default() }),
        1 => Event::ReachTold(Reach { furthest: number, ..Reach::default() }),
        2 => Event::ReachTold(Reach { speaking: number, ..Reach::default() }),
        3 => Event::ReachTold(Reach { afar: number, ..Reach::default() }),
        _ => Event::DirectionChosen(Direction::from_id(answer)?),
    })
}

/// The same direction told again says nothing new.
fn news(state: &State, event: Event) -> Option<Event> {
    Some(event).filter(|event| *event != Event::DirectionChosen(state.direction()))
}
