//! What rests now and why, how it ends, and every way to change it.

use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::Event;
use ippo_core::level::{Because, Held, Level};
use ippo_core::safety::Footing;
use ippo_core::state::State;
use maud::{Markup, html};

const FORM: &str = "levels";

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (_, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let waiting = visit.level().await?;
    let title = visit.help_text("level-title");
    let page = visit.host.journal.look(|state| {
        let own = state.held(visit.moment.utc_ms);
        let held = Held { level: own.level.max(waiting), ..own };
        let by_draft = waiting > own.level;
        let inside = html! {
            h1 { (title) }
            (visit.told(problem))
            (told(&visit, state, &held, by_draft))
            p.way-on { a href=(visit.to("levels/now")) { (visit.help_text("now-open")) } }
            p.soft { (visit.help_text("level-program")) }
        };
        layout::page(&visit, &Frame::with_more(state.kept_anything()), &title, &inside)
    });
    Ok(page.await?.into_response())
}

/// The level with its reason, its end and the deeds that change it.
fn told(visit: &Visit, state: &State, held: &Held, by_draft: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        p.lead { (text(name(held.level))) }
        @if held.level > Level::Open {
            p { (because(visit, held, by_draft)) }
            p.soft { (text("level-free")) }
            h2 { (text("level-ends")) }
            p { (ends(visit, held, by_draft)) }
            @if by_draft { p { a.button href=(visit.to("letter/read")) { (visit.words.letter_title()) } } }
            @else { (ways(visit, state, held)) }
        }
    }
}

fn name(level: Level) -> &'static str {
    match level {
        Level::Open => "level-open",
        Level::Gentle => "level-gentle",
        Level::Pause => "level-pause",
        Level::Safety => "level-safety",
    }
}

/// Why the level is in force.
pub(crate) fn because(visit: &Visit, held: &Held, by_draft: bool) -> String {
    if by_draft {
        return visit.help_text("level-because-draft");
    }
    visit.help_text(match held.because {
        Because::Nothing => "level-open",
        Because::Letter(_) => "level-because-letter",
        Because::Answer => "level-because-answer",
        Because::Troubles => "level-because-troubles",
        Because::Days => "level-because-days",
        Because::Sleep => "level-because-sleep",
        Because::Measure => "level-because-measure",
        Because::After => "level-because-after",
    })
}

/// How it ends, as it is (care.md §4).
fn ends(visit: &Visit, held: &Held, by_draft: bool) -> String {
    visit.help_text(match (held.level, held.because) {
        _ if by_draft => "level-ends-letter",
        (_, Because::Letter(_)) => "level-ends-letter",
        (Level::Safety, _) => "level-ends-safety",
        (Level::Pause, _) => "level-ends-pause",
        _ if !held.ends_by_itself => "level-ends-gentle-asked",
        _ => "level-ends-gentle",
    })
}

fn ways(visit: &Visit, state: &State, held: &Held) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let answered = matches!(held.because, Because::Answer);
    html! {
        p.choices {
            a.button.lamp href=(visit.to("question")) {
                @if answered { (text("level-answer-again")) } @else { (text("level-answer")) }
            }
            @if state.levels().troubles().next().is_some() {
                a.button href=(visit.to("levels/now")) { (text("now-title")) }
            }
        }
        @if let Some(letter) = held.by_letter() {
            (crate::today::page::wrong(visit, &crate::once::hex(&letter.0)))
        }
        @if held.level == Level::Safety && held.by_letter().is_none() { (footings(visit, state)) }
        @if held.level == Level::Pause { (anyway(visit)) }
        @if held.level == Level::Gentle && held.ends_by_itself {
            (visit.form("levels/end", "choices", html! { button.quiet type="submit" { (text("level-end-gentle")) } }))
        }
    }
}

/// "Show steps anyway", with the one sentence why (care.md §4).
pub(crate) fn anyway(visit: &Visit) -> Markup {
    visit.form(
        "levels/anyway",
        "choices",
        html! {
            button.quiet type="submit" { (visit.help_text("level-steps")) } " "
            span.soft { (visit.help_text("level-steps-why")) }
        },
    )
}

/// What safety needs beside two lower answers: one of three.
fn footings(visit: &Visit, state: &State) -> Markup {
    let text = |name: &str| visit.help_text(name);
    html! {
        @if state.levels().needs_footing() && state.plan().is_empty() {
            (visit.form("levels/footing", "choices", html! {
                button type="submit" name="footing" value=(Footing::SomeoneKnows.id()) { (text("level-footing-someone")) }
                a.button href=(visit.to("plan")) { (text("level-footing-plan")) }
                button.quiet type="submit" name="footing" value=(Footing::GoOnWithout.id()) { (text("level-footing-without")) }
            }))
        }
    }
}

pub(crate) async fn steps_anyway(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |_| Ok(vec![Event::StepsAsked])).await;
    visit.then(noted, FORM, "today", "levels").await
}

pub(crate) async fn end_gentle(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |_| Ok(vec![Event::GentleEnded])).await;
    visit.then(noted, FORM, "today", "levels").await
}

pub(crate) async fn footing(visit: Visit, posted: Posted) -> Response {
    let footing = posted.fields.get("footing").and_then(Footing::from_id);
    let noted = visit.note(&posted, |_| Ok(vec![Event::FootingTold(footing.ok_or(Problem::Unreadable)?)])).await;
    visit.then(noted, FORM, "levels", "levels").await
}
