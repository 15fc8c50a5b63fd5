//! The deeds of a try. What was typed survives every refusal, as a sealed draft.

use super::{AFTER, FORM, form, page};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, Felt, Offer, Try};
use ippo_core::state::State;
use ippo_core::today;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    let page = visit.host.journal.look(|state| {
        let (_, offer) = state.taken()?;
        Some(page::trying(&visit, state, offer, &draft, problem))
    });
    Ok(page.await?.map_or_else(|| visit.see("today"), IntoResponse::into_response))
}

pub(super) async fn note(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| tried(state, &posted.fields)).await;
    match noted {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see("noted")
        }
        Err(problem) => visit.refuse(FORM, posted.fields, problem, "try").await,
    }
}

/// The try that the fields tell of: the step taken up, with the offer as it was made.
fn tried(state: &State, fields: &Fields) -> Result<Vec<Event>, Problem> {
    let offer: &Offer = state.taken().map(|(_, offer)| offer).ok_or(Problem::NoStep)?;
    let tried = Try {
        offer: offer.clone(),
        outcome: form::outcome(fields)?,
        expected: form::rating(fields, "expected")?,
        felt: None,
        feared: form::one_of(fields, "feared", &form::FEARED),
        why_not: None,
        note: None,
    };
    Ok(today::note_try(state, tried)?)
}

pub(super) async fn put_back(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| Ok(today::put_back(state))).await;
    visit.host.drafts().drop_it(FORM).await;
    visit.then(noted, FORM, "today", "today").await
}

pub(super) async fn noted(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(AFTER).await;
    let page = visit.host.journal.look(|state| {
        let last = state.tries().last().filter(|noted| noted.at.day == visit.moment.day)?;
        Some(page::noted(&visit, state, last, &draft, problem))
    });
    Ok(page.await?.map_or_else(|| visit.see("today"), IntoResponse::into_response))
}

pub(super) async fn tell(visit: Visit, posted: Posted) -> Response {
    let told = visit.note(&posted, |state| told(state, &posted.fields)).await;
    match told {
        Ok(_) => {
            visit.host.drafts().drop_it(AFTER).await;
            visit.see("noted")
        }
        Err(problem) => visit.refuse(AFTER, posted.fields, problem, "noted").await,
    }
}

fn told(state: &State, fields: &Fields) -> Result<Vec<Event>, Problem> {
    let of = form::entry(fields)?;
    state.noted_try(of).ok_or(Problem::Unreadable)?;
    if let Some(why) = form::one_of(fields, "why", &form::WHY_NOT) {
        return Ok(vec![Event::WhyTold { of, why }]);
    }
    let felt = Felt {
        of,
        felt: form::rating(fields, "felt")?,
        happened: form::one_of(fields, "happened", &form::HAPPENED),
        note: form::note(fields)?,
    };
    let empty = felt.felt.is_none() && felt.happened.is_none() && felt.note.is_none();
    Ok(if empty { Vec::new() } else { vec![Event::FeltTold(felt)] })
}
