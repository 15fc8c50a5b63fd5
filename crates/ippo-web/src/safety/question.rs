//! The one question (voice.md §4): asked clearly, with the word itself; every answer is one touch, and so is none.

use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::Event;
use ippo_core::safety::Answer;
use ippo_core::state::State;
use maud::{Markup, html};

const FORM: &str = "question";

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (_, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let (more, first) = visit
        .host
        .journal
        .look(|state| (state.kept_anything(), state.levels().question_comes_first(visit.moment.utc_ms)))
        .await?;
    let title = visit.help_text("help-ask-title");
    let inside = html! {
        h1 { @if first { (visit.help_text("help-ask-before")) } @else { (title) } }
        (visit.told(problem))
        (asked(&visit))
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &title, &inside).into_response())
}

/// The question with its five answers, and the way past it.
pub(crate) fn asked(visit: &Visit) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        p { (text("question-lead")) }
        p.lead { (text("help-ask")) }
        p.soft { (text("help-ask-skip")) }
        (visit.form("question", "answers", html! {
            @for answer in Answer::ALL {
                button type="submit" name="answer" value=(answer.id()) { (text(name(answer))) }
            }
        }))
        (visit.form("question/leave", "choices", html! {
            button.quiet type="submit" { (text("help-ask-leave")) }
        }))
    }
}

/// The name of an answer's words.
pub(crate) fn name(answer: Answer) -> &'static str {
    match answer {
        Answer::No => "help-ask-no",
        Answer::Wish => "help-ask-wish",
        Answer::Thoughts => "help-ask-thoughts",
        Answer::Intent => "help-ask-intent",
        Answer::RatherNot => "help-ask-rather-not",
    }
}

/// One line that leads to the question, where something gives a reason for it and it may be put (care.md C5).
pub(crate) fn line(visit: &Visit, state: &State) -> Markup {
    html! {
        @if state.levels().question_is_due(visit.moment.utc_ms) {
            p.note data-plain { (visit.help_text("help-ask-here")) " " a href=(visit.to("question")) { (visit.help_text("help-ask-open")) } }
        }
    }
}

pub(crate) async fn answer(visit: Visit, posted: Posted) -> Response {
    let answer = posted.fields.get("answer").and_then(Answer::from_id);
    let noted = visit.note(&posted, |_| Ok(vec![Event::QuestionAnswered(answer.ok_or(Problem::Unreadable)?)])).await;
    visit.then(noted, FORM, "question/after", "question").await
}

/// Left for a week, or for a month; it leads to where one was going.
pub(crate) async fn leave(visit: Visit, posted: Posted) -> Response {
    let month = posted.fields.get("for") == Some("month");
    let noted = visit.note(&posted, |_| Ok(vec![Event::QuestionLeft { month }])).await;
    visit.then(noted, FORM, "", "question").await
}

pub(crate) async fn take_back(visit: Visit, posted: Posted) -> Response {
    let judge = |state: &State| {
        let can = state.levels().can_take_back(visit.moment.utc_ms);
        Ok(can.then_some(Event::AnswerTakenBack).into_iter().collect())
    };
    let noted = visit.note(&posted, judge).await;
    visit.then(noted, FORM, "question", "question").await
}
