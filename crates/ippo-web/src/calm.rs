//! Calm: one practice, eyes open, the stop line first.

use crate::host::Host;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::Visit;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ippo_core::state::State;
use maud::html;

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/calm", get(list)).route("/calm/{practice}", get(practice))
}

async fn list(visit: Visit) -> Result<Response, Problem> {
    let more = visit.host.journal.look(State::kept_anything).await?;
    let words = &visit.words;
    let inside = html! {
        h1 { (words.calm_title()) }
        p.soft { (words.calm_lead()) }
        ul.rows {
            @for practice in visit.host.library.practices() {
                li { a href=(visit.to(&format!("calm/{}", practice.id))) {
                    (visit.host.library.text(visit.language(), &practice.id))
                } }
            }
        }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &words.calm_title(), &inside).into_response())
}

async fn practice(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let more = visit.host.journal.look(State::kept_anything).await?;
    let library = &visit.host.library;
    let Some(practice) = library.practices().iter().find(|practice| practice.id == id) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let words = &visit.words;
    let text = |part: &str| library.text(visit.language(), &format!("{id}.{part}")).to_owned();
    let inside = html! {
        h1 { (library.text(visit.language(), &id)) }
        p.note.stop { (text("stop")) }
        ul.tell { li { (words.tell_minutes(practice.minutes)) } @if practice.eyes_open { li { (words.calm_eyes()) } } }
        ol.practice {
            @for part in ["one", "two", "three"] { li { (text(part)) } }
        }
        p { (text("end")) }
        p.choices { a.button.lamp href=(visit.to("today")) { (words.calm_done()) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &words.calm_title(), &inside).into_response())
}
