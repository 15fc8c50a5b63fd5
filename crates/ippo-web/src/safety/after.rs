//! What follows each answer to the question: thanks, what changes, and ways on; after intent, help and nothing else.

use crate::help::{country_of, hurt};
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::safety::Answer;
use maud::{Markup, html};

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let now = visit.moment.utc_ms;
    let look = |state: &ippo_core::state::State| {
        let levels = state.levels();
        (levels.last_answer(), levels.can_take_back(now), !state.plan().is_empty(), state.kept_anything())
    };
    let (last, can_take_back, has_plan, more) = visit.host.journal.look(look).await?;
    let Some((_, answer)) = last else { return Ok(visit.see("question")) };
    let country = country_of(&visit).await;
    let inside = html! {
        @match answer {
            Answer::No => { h1 { (visit.help_text("help-after-no")) } (on(&visit)) }
            Answer::Wish => { (wish(&visit, has_plan)) }
            Answer::Thoughts => { (thoughts(&visit, has_plan)) }
            Answer::Intent => { (intent(&visit, hurt(&visit, country.as_ref()))) }
            Answer::RatherNot => { (rather_not(&visit)) }
        }
        @if can_take_back {
            (visit.form("question/back", "choices", html! {
                button.quiet type="submit" { (visit.help_text("help-ask-back")) }
                span.soft { (visit.help_text("help-ask-back-what")) }
            }))
        }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &visit.help_text("help-ask-title"), &inside).into_response())
}

fn on(visit: &Visit) -> Markup {
    html! { p.choices { a.button href=(visit.to("today")) { (visit.help_text("help-after-on")) } } }
}

fn wish(visit: &Visit, has_plan: bool) -> Markup {
    html! {
        h1 { (visit.help_text("help-after-wish")) }
        @if !has_plan { p { (visit.help_text("help-after-wish-plan")) } }
        p.choices {
            a.button.lamp href=(visit.to("plan")) {
                @if has_plan { (visit.help_text("plan-yours")) } @else { (visit.help_text("help-after-make")) }
            }
            a.button href=(visit.to("today")) { (visit.help_text("help-after-not-now")) }
        }
    }
}

fn thoughts(visit: &Visit, has_plan: bool) -> Markup {
    html! {
        h1 { (visit.help_text("help-after-thoughts")) }
        p { (visit.help_text("help-after-thoughts-pass")) }
        ul.rows.three {
            li { a href=(visit.to("plan")) {
                @if has_plan { (visit.help_text("help-after-thoughts-plan")) } @else { (visit.help_text("help-after-make")) }
            } }
            li { a href=(visit.to("help/card")) { (visit.help_text("help-after-thoughts-person")) } }
            li { a href=(visit.to("help")) { (visit.help_text("help-after-thoughts-chat")) } }
        }
        p { (visit.help_text("help-after-thoughts-write")) }
    }
}

/// The one answer after which the page may give orders; hurt or poisoned stands first (care.md §5, C8).
fn intent(visit: &Visit, hurt: Markup) -> Markup {
    html! {
        h1 { (visit.help_text("crisis-after-intent")) }
        (hurt)
        ol.rows.three {
            li { a href=(visit.to("help/card")) { (visit.help_text("crisis-after-intent-show")) } }
            li { (visit.help_text("crisis-after-intent-move")) }
            li { a href=(visit.to("help")) { (visit.help_text("crisis-after-intent-chat")) } }
        }
    }
}

fn rather_not(visit: &Visit) -> Markup {
    html! {
        h1 { (visit.help_text("help-after-rather-not")) }
        (visit.form("question/leave", "choices", html! {
            button type="submit" name="for" value="week" { (visit.help_text("help-after-week")) }
            button type="submit" name="for" value="month" { (visit.help_text("help-after-month")) }
        }))
        (on(visit))
    }
}
