//! The deeds of a step in one's own words. Nothing of it is an event until the person keeps it.

use super::{FORM, page};
use crate::fields::Fields;
use crate::help::{country_of, hurt};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::catalogue::Contact;
use ippo_core::event::Event;
use ippo_core::letter::Sign;
use ippo_core::level::Level;
use ippo_core::limits::OWN_STEP_CHARS;
use ippo_core::own::{self, Shape};
use ippo_core::state::State;
use ippo_core::today;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    let more = visit.host.journal.look(State::kept_anything).await?;
    Ok(page::writing(&visit, &draft, problem, more).into_response())
}

/// The words are kept as a draft, and their shape is shown.
pub(super) async fn write(visit: Visit, posted: Posted) -> Response {
    let words = posted.fields.get("words").unwrap_or_default().trim().to_owned();
    let fields = Fields::default().with("words", &words);
    let problem = match words.chars().count() {
        _ if posted.once.is_none() => Some(Problem::OldForm),
        0 => Some(Problem::EmptyStep),
        n if n > OWN_STEP_CHARS => Some(Problem::LongStep),
        _ => None,
    };
    match problem {
        Some(problem) => visit.refuse(FORM, fields, problem, "own").await,
        None => {
            visit.host.drafts().keep(FORM, &fields).await;
            visit.see("own/shape")
        }
    }
}

pub(super) async fn shape(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    let Some(words) = draft.get("words") else { return Ok(visit.see("own")) };
    Ok(page::shape(&visit, words, &own::guess(words), &draft, problem).into_response())
}

pub(super) async fn keep(visit: Visit, posted: Posted) -> Response {
    let (draft, _) = visit.draft(FORM).await;
    let Some(words) = draft.get("words").map(str::to_owned) else { return visit.see("today") };
    let fields = posted.fields.clone().with("words", &words);
    let Some(shape) = shape_of(&posted.fields) else {
        return visit.refuse(FORM, fields.without("then"), Problem::Unreadable, "own/shape").await;
    };
    let sign = visit.host.library.reader().read(&words).sign > Sign::None;
    let try_it = posted.fields.get("then") == Some("try") && !sign;
    let mut name = [0; 8];
    visit.host.chance.fill(&mut name);
    let judge = |state: &State| Ok(events(&visit, state, &name, &words, shape, try_it));
    let noted = visit.note(&posted, judge).await;
    match noted {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            let taken = visit.host.journal.look(|state| state.taken().is_some_and(|(_, o)| own_name(&o.step))).await;
            match (sign, try_it && taken.unwrap_or(false)) {
                (true, _) => visit.see("own/kept?sign"),
                (false, true) => visit.see("try"),
                (false, false) => visit.see("own/kept"),
            }
        }
        Err(problem) => visit.refuse(FORM, fields, problem, "own/shape").await,
    }
}

fn own_name(step: &ippo_core::ids::StepId) -> bool {
    step.as_str().starts_with("own-")
}

/// The step, and its taking up, if steps do not rest and it may be had now.
fn events(visit: &Visit, state: &State, name: &[u8], words: &str, shape: Shape, try_it: bool) -> Vec<Event> {
    let made = own::made(&state.ground().catalogue, &crate::once::hex(name), words, shape);
    let offer = try_it.then(|| today::offer_of_own(state, &visit.moment, &made)).flatten();
    [Event::OwnStepMade(made)].into_iter().chain(offer.map(Event::StepTaken)).collect()
}

fn shape_of(fields: &Fields) -> Option<Shape> {
    let place = fields.get("place")?.parse::<u8>().ok().filter(|place| *place <= 7)?;
    let contact = Contact::from_id(fields.get("contact")?)?;
    let minutes = fields.get("minutes").and_then(|minutes| minutes.parse().ok()).unwrap_or(5);
    Some(Shape { place, contact, minutes })
}

pub(super) async fn kept(visit: Visit, query: axum::extract::RawQuery) -> Result<Response, Problem> {
    let rests = visit.level().await? > Level::Gentle;
    let country = country_of(&visit).await;
    let sign = (query.0.as_deref() == Some("sign")).then(|| hurt(&visit, country.as_ref()));
    Ok(page::kept(&visit, rests, sign).into_response())
}
