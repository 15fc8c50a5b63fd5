//! The plan for bad nights: six parts in the person's own words, one a page, a whole on paper but for its last part.

use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::event::Event;
use ippo_core::limits::PLAN_CHARS;
use ippo_core::safety::{Plan, PlanPart};
use ippo_core::state::State;
use maud::{Markup, html};

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (plan, more) = visit.host.journal.look(|state| (state.plan().clone(), state.kept_anything())).await?;
    let title = visit.help_text("plan-title");
    let inside = html! {
        h1 { (title) }
        p.soft { (visit.help_text("plan-lead")) }
        ol.plan { @for part in PlanPart::ALL { li { (row(&visit, &plan, part)) } } }
        @if !plan.is_empty() {
            p.noprint { a href=(visit.to("plan/paper")) { (visit.help_text("plan-print")) } " " span.soft { (visit.help_text("plan-print-what")) } }
        }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &title, &inside).into_response())
}

/// One part with its words and the way to write it. The last part is on no paper.
fn row(visit: &Visit, plan: &Plan, part: PlanPart) -> Markup {
    let words = plan.part(part);
    html! {
        div class=[(!part.is_printed()).then_some("noprint")] {
            h2 { (name(visit, part)) }
            @if let Some(words) = words { p.own { (words) } }
            p.noprint { a.button.quiet href=(visit.to(&format!("plan/{}", part.id()))) aria-label={
                (action(visit, words.is_some())) " · " (name(visit, part))
            } { (action(visit, words.is_some())) } }
        }
    }
}

fn action(visit: &Visit, written: bool) -> String {
    visit.help_text(if written { "plan-change" } else { "plan-write" })
}

fn name(visit: &Visit, part: PlanPart) -> String {
    visit.help_text(&format!("plan-{}", part.id()))
}

/// The parts that have words, as they stand first on Help now. On paper the last part is left out.
pub(crate) fn on_help(visit: &Visit, plan: &Plan) -> Markup {
    html! {
        @if plan.is_empty() {
            p.soft { (visit.help_text("plan-offer")) " " a href=(visit.to("plan")) { (visit.help_text("help-after-make")) } }
        } @else {
            section.sheet.lamplit.my-plan {
                h2 { (visit.help_text("plan-yours")) }
                (written(visit, plan, |_| true))
                p.noprint { a href=(visit.to("plan")) { (visit.help_text("plan-whole")) } }
            }
        }
    }
}

pub(crate) fn written(visit: &Visit, plan: &Plan, shown: impl Fn(PlanPart) -> bool) -> Markup {
    html! {
        dl.plan-parts {
            @for part in PlanPart::ALL.into_iter().filter(|part| shown(*part)) {
                @if let Some(words) = plan.part(part) {
                    div class=[(!part.is_printed()).then_some("noprint")] { dt { (name(visit, part)) } dd.own { (words) } }
                }
            }
        }
    }
}

/// The plan as it may lie on paper: the last part is not on this page at all (care.md C7).
pub(crate) async fn paper(visit: Visit) -> Result<Response, Problem> {
    let (plan, more) = visit.host.journal.look(|state| (state.plan().clone(), state.kept_anything())).await?;
    let title = visit.help_text("plan-title");
    let inside = html! {
        h1 { (title) }
        (written(&visit, &plan, PlanPart::is_printed))
        p.noprint { a.button href=(visit.to("plan")) { (visit.words.back()) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &title, &inside).into_response())
}

/// One part, to be written.
pub(crate) async fn edit(visit: Visit, Path(part): Path<String>) -> Result<Response, Problem> {
    let Some(part) = PlanPart::from_id(&part) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let (draft, problem) = visit.draft(&form(part)).await;
    let look = |state: &State| (state.plan().part(part).unwrap_or_default().to_owned(), state.kept_anything());
    let (kept, more) = visit.host.journal.look(look).await?;
    let text = draft.get("words").unwrap_or(&kept);
    let inside = html! {
        h1 { (name(&visit, part)) }
        (visit.told(problem))
        p.soft #hint { (visit.help_text(&format!("plan-{}-hint", part.id()))) }
        (visit.form(&format!("plan/{}", part.id()), "field", html! {
            label for="words" { (visit.help_text("plan-field")) }
            textarea #words name="words" rows="5" autocomplete="off" aria-describedby="hint" { "\n" (text) }
            div.choices {
                @if next(part).is_some() { button.lamp type="submit" name="then" value="next" { (visit.help_text("plan-next")) } }
                button type="submit" name="then" value="whole" { (visit.words.save()) }
                a.button.quiet href=(visit.to("plan")) { (visit.words.back()) }
            }
        }))
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &visit.help_text("plan-title"), &inside).into_response())
}

fn next(part: PlanPart) -> Option<PlanPart> {
    PlanPart::ALL.into_iter().find(|other| *other > part)
}

/// The name under which a refused part waits.
fn form(part: PlanPart) -> String {
    format!("plan-{}", part.id())
}

pub(crate) async fn write(visit: Visit, Path(part): Path<String>, posted: Posted) -> Response {
    let Some(part) = PlanPart::from_id(&part) else { return visit.see("plan") };
    let words = posted.fields.get("words").unwrap_or_default().trim().to_owned();
    let path = format!("plan/{}", part.id());
    let judge = |state: &State| {
        if words.chars().count() > PLAN_CHARS {
            return Err(Problem::LongNote);
        }
        let same = state.plan().part(part).unwrap_or_default() == words;
        Ok(if same { vec![] } else { vec![Event::PlanWritten { part, words: words.as_str().into() }] })
    };
    match visit.note(&posted, judge).await {
        Ok(_) => {
            visit.host.drafts().drop_it(&form(part)).await;
            let on = next(part).filter(|_| posted.fields.get("then") == Some("next"));
            visit.see(&on.map_or_else(|| "plan".to_owned(), |next| format!("plan/{}", next.id())))
        }
        Err(problem) => visit.refuse(&form(part), Fields::default().with("words", &words), problem, &path).await,
    }
}
