//! A slip comes back: its number, what happened, and how hard it was, if that is wanted; noted as a try.

use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::tries::form;
use crate::tries::page::strength;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, Try};
use ippo_core::level::Level;
use ippo_core::slip::{self, NoStep};
use ippo_core::state::State;
use ippo_core::today;
use maud::{Markup, html};

const FORM: &str = "slip-back";
const HERE: &str = "slip/back";

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let (draft, problem) = visit.draft_once(FORM).await;
    let text = |name: &str| visit.help_text(name);
    let page = visit.host.journal.look(|state| {
        let inside = html! {
            (visit.told(problem))
            @if let Some(why) = draft.get("why") { (crate::visit::told(&text(why))) }
            (visit.form(HERE, "field roomy", html! {
                label for="number" { (text("back-number")) }
                input #number name="number" type="text" autocomplete="off" autocapitalize="characters" aria-describedby="number-hint" value=(draft.get("number").unwrap_or_default());
                span.hint #number-hint { (text("back-lead")) }
                (outcomes(&visit, &draft))
                // At a pause nothing is rated; what happened can be noted always.
                @if level < Level::Pause { (how_hard(&visit, &draft)) }
                p.choices { button.lamp type="submit" { (text("back-note")) } a.button.quiet href=(visit.to("slip")) { (visit.words.back()) } }
            }))
        };
        strand::page(&visit, state, &text("back-title"), &inside)
    });
    Ok(page.await?.into_response())
}

fn outcomes(visit: &Visit, draft: &Fields) -> Markup {
    let words = &visit.words;
    let chosen = draft.get("outcome").unwrap_or_default();
    let all = [
        ("done", words.outcome_done()),
        ("partly", words.outcome_partly()),
        ("stopped", words.outcome_stopped()),
        ("not-today", words.outcome_not()),
    ];
    html! {
        fieldset { legend { (visit.help_text("back-outcome")) }
            @for (value, name) in all {
                label.pick { input type="radio" name="outcome" value=(value) checked[chosen == value]; " " (name) }
            }
        }
    }
}

fn how_hard(visit: &Visit, draft: &Fields) -> Markup {
    let fold = |name: &str, legend: String| {
        html! {
            details.fold open[draft.get(name).is_some()] { summary { (legend) }
                div { p.hint { (visit.words.try_optional()) } (strength(visit, name, &legend, draft)) }
            }
        }
    };
    html! { (fold("expected", visit.words.try_before())) (fold("felt", visit.words.try_after())) }
}

pub(super) async fn note(visit: Visit, posted: Posted) -> Response {
    let fields = posted.fields.clone().without("key").without("why");
    let catalogue = visit.host.journal.look(|state| number_fits(state, &fields)).await;
    let why = match catalogue {
        Ok(None) if form::outcome(&fields).is_err() => Some("back-choose"),
        Ok(why) => why,
        Err(store) => return visit.refuse(FORM, fields, store.into(), HERE).await,
    };
    if let Some(why) = why {
        visit.host.drafts().keep(FORM, &fields.with("why", why)).await;
        return visit.see_told(HERE);
    }
    match visit.note(&posted, |state| tried(&visit, state, &fields)).await {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see("noted")
        }
        Err(problem) => visit.refuse(FORM, fields, problem, HERE).await,
    }
}

/// The sentence that belongs to a number that leads nowhere.
fn number_fits(state: &State, fields: &Fields) -> Option<&'static str> {
    match slip::step(&state.ground().catalogue, fields.get("number").unwrap_or_default()) {
        Ok(_) => None,
        Err(NoStep::Wrong) => Some("back-wrong"),
        Err(NoStep::Unknown) => Some("back-unknown"),
    }
}

fn tried(visit: &Visit, state: &State, fields: &Fields) -> Result<Vec<Event>, Problem> {
    let typed = fields.get("number").unwrap_or_default();
    let step = slip::step(&state.ground().catalogue, typed).map_err(|_| Problem::NoStep)?;
    let tried = Try {
        offer: today::offer_to_note(state, &visit.moment, &step.id)?,
        outcome: form::outcome(fields)?,
        expected: form::rating(fields, "expected")?,
        felt: form::rating(fields, "felt")?,
        feared: None,
        why_not: None,
        note: None,
    };
    Ok(today::note_try(state, tried)?)
}
