//! A slip: one step, boxes to tick with a pen, and a number that brings it back. Nothing on it says where it comes from.

use super::print;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::strand;
use crate::today::page::title;
use crate::tries::form::HARD;
use crate::tries::page::hard;
use crate::visit::Visit;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use ippo_core::ids::StepId;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_core::{slip, summary, today};
use maud::{Markup, html};

/// What can be put on a slip now: today's step, and steps that went well before.
pub(super) async fn of_today(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let text = |name: &str| visit.help_text(name);
    let page = visit.host.journal.look(|state| {
        let steps = steps(&visit, state, level);
        let inside = html! {
            @if level < Level::Pause { p.soft { (text("slip-lead")) } } @else { p.note { (text("slip-rests")) } }
            @if !steps.is_empty() {
                section {
                    h2 { (text("slip-for")) }
                    ul.rows { @for step in &steps { (strand::row(&visit, &format!("slip/{}", step.as_str()), &title(&visit, state, step), "")) } }
                }
            } @else if level < Level::Pause { p { (text("slip-none")) } }
            p.choices { a.button href=(visit.to("slip/back")) { (text("slip-back")) } }
        };
        strand::page(&visit, state, &text("slip-title"), &inside)
    });
    Ok(page.await?.into_response())
}

fn steps(visit: &Visit, state: &State, level: Level) -> Vec<StepId> {
    let found = today::today(state, &visit.moment, level);
    let of_today = found.unfinished.into_iter().chain(found.offer).map(|offer| offer.step);
    let before = summary::went_well(state).into_iter().cloned();
    let mut steps: Vec<StepId> = Vec::new();
    for step in of_today.chain(before) {
        if !steps.contains(&step) && may_be_had(visit, state, level, &step) {
            steps.push(step);
        }
    }
    steps
}

/// A step that rests, or that is not for this person, is on no slip.
fn may_be_had(visit: &Visit, state: &State, level: Level, step: &StepId) -> bool {
    level < Level::Pause && today::offer_of(state, &visit.moment, level, step).is_ok()
}

pub(super) async fn of_step(visit: Visit, Path(step): Path<String>) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let step = StepId::new(&step);
    let page = visit.host.journal.look(|state| {
        may_be_had(&visit, state, level, &step).then(|| {
            let inside = html! {
                h1.noprint { (visit.help_text("slip-title")) }
                p.soft.noprint { (visit.help_text("slip-lead")) }
                (paper(&visit, state, &step))
                (print(&visit))
                p.choices { a.button href=(visit.to("slip")) { (visit.words.back()) } }
            };
            layout::page(&visit, &Frame::with_more(state.kept_anything()), &visit.help_text("slip-title"), &inside)
        })
    });
    Ok(page.await?.map_or_else(|| visit.see("slip"), IntoResponse::into_response))
}

fn paper(visit: &Visit, state: &State, step: &StepId) -> Markup {
    let words = &visit.words;
    let boxes = |names: Vec<String>| html! { ul { @for name in names { li { span.box {} (name) } } } };
    let five = || HARD.map(|value| hard(visit, value)).to_vec();
    html! {
        div.slip {
            h2 { (title(visit, state, step)) }
            (boxes(vec![words.outcome_done(), words.outcome_partly(), words.outcome_stopped(), words.outcome_not()]))
            h3 { (visit.help_text("slip-before")) } (boxes(five()))
            h3 { (visit.help_text("slip-after")) } (boxes(five()))
            div.write {} div.write {}
            p { (visit.help_text("slip-number")) " " strong.number { (slip::number(step)) } }
        }
    }
}
