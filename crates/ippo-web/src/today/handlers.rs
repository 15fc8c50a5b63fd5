//! The deeds of Today. Every post answers 303; a refusal leads back to Today with one sentence.

use super::{form, page};
use crate::joys;
use crate::phone;
use crate::problem::Problem;
use crate::tries::FORM as TRY_FORM;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, Try, Way};
use ippo_core::level::Level;
use ippo_core::limits::NOT_TODAY_IN_A_ROW;
use ippo_core::planner::Outcome;
use ippo_core::state::State;
use ippo_core::today::{self, Refusal};
use ippo_journal::Noted;
use maud::html;

/// The name under which a refusal waits for the next sight of Today.
const FORM: &str = "today";

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    sight(visit, false).await
}

/// Today with its step, though the last ones were not for their days.
pub(crate) async fn show_step(visit: Visit) -> Result<Response, Problem> {
    sight(visit, true).await
}

async fn sight(visit: Visit, asked: bool) -> Result<Response, Problem> {
    let ceiling = visit.level().await?;
    let (_, problem) = visit.draft(FORM).await;
    if problem.is_some() {
        visit.host.drafts().drop_it(FORM).await;
    }
    let unreadable = visit.unreadable().await;
    let offers_lock = visit.offers_lock().await;
    let reminds = phone::line_on_today(&visit, ceiling).await;
    let markup = visit.host.journal.look(|state| {
        let today = today::today(state, &visit.moment, ceiling);
        let left_alone = !asked
            && state.not_today_in_a_row() >= NOT_TODAY_IN_A_ROW
            && state.swaps_on(visit.moment.day).next().is_none();
        if today.night && ceiling < Level::Pause {
            page::night(&visit, state)
        } else if left_alone && ceiling < Level::Pause {
            page::left_alone(&visit, state)
        } else {
            // One line at most below the step, and none on the first page after an absence.
            let level = today.held.level;
            let offers_lock = offers_lock && state.kept_anything() && !joys::is_its_turn(state, level);
            let after = html! {
                @if today.absent {} @else if let Some(line) = &reminds { (line) } @else if offers_lock { (crate::lock::offer(&visit)) }
                @else if joys::may_ask(state, level) { (joys::on_today(&visit)) }
            };
            page::page(&visit, state, &today, &html! { (visit.told(problem)) (unreadable) }, &after)
        }
    });
    Ok(markup.await?.into_response())
}

pub(crate) async fn take(visit: Visit, posted: Posted) -> Response {
    let offer = form::offer(&posted.fields);
    let noted = visit.note(&posted, |state| Ok(today::take(state, &visit.moment, offer.clone()?)?)).await;
    // A half-filled form of an earlier step must not be shown beside this one.
    visit.host.drafts().drop_it(TRY_FORM).await;
    visit.then(noted, FORM, "try", "today").await
}

pub(crate) async fn smaller(visit: Visit, posted: Posted) -> Response {
    swap(visit, posted, Way::Smaller).await
}

pub(crate) async fn larger(visit: Visit, posted: Posted) -> Response {
    swap(visit, posted, Way::Larger).await
}

pub(crate) async fn other(visit: Visit, posted: Posted) -> Response {
    swap(visit, posted, Way::Other).await
}

async fn swap(visit: Visit, posted: Posted, way: Way) -> Response {
    let from = form::offer(&posted.fields).map(|offer| offer.step);
    let noted = visit.note(&posted, |state| Ok(today::swap(state, &visit.moment, &from.clone()?, way)?)).await;
    let nothing = matches!(noted, Ok(Noted::Nothing));
    if nothing {
        let problem = match way {
            Way::Smaller => Problem::NothingSmaller,
            Way::Larger => Problem::NothingLarger,
            Way::Other => Problem::NothingElse,
        };
        return visit.refuse(FORM, crate::Fields::default(), problem, "today").await;
    }
    visit.then(noted, FORM, "today", "today").await
}

pub(crate) async fn not_today(visit: Visit, posted: Posted) -> Response {
    let offer = form::offer(&posted.fields);
    let judge = |state: &State| {
        let tried = Try {
            offer: offer.clone()?,
            outcome: Outcome::NotToday { reason_given: false },
            expected: None,
            felt: None,
            feared: None,
            why_not: None,
            note: None,
        };
        Ok(today::note_try(state, tried)?)
    };
    let noted = visit.note(&posted, judge).await;
    visit.then(noted, FORM, "noted", "today").await
}

/// The unfinished step is left; nothing is concluded from it.
pub(crate) async fn leave(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| Ok(today::put_back(state))).await;
    visit.then(noted, FORM, "today", "today").await
}

pub(crate) async fn night(visit: Visit) -> Result<Response, Problem> {
    let page = visit.host.journal.look(|state| page::night(&visit, state));
    Ok(page.await?.into_response())
}

pub(crate) async fn mark_night(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |_| Ok(vec![Event::NightMarked])).await;
    visit.then(noted, FORM, "night", "today").await
}

pub(crate) async fn unmark_night(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |_| Ok(vec![Event::NightUnmarked])).await;
    visit.then(noted, FORM, "today", "today").await
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NoStep => Problem::NoStep,
            Refusal::AtRest => Problem::AtRest,
        }
    }
}
