//! The deeds of People. What was refused is kept as a sealed draft; the list is nobody's but the person's.

use super::{NEW, page};
use crate::fields::Fields;
use crate::once::unhex;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use ippo_core::catalogue::Contact;
use ippo_core::event::{Event, PeopleEvent};
use ippo_core::ids::SomeoneId;
use ippo_core::limits::NAME_CHARS;
use ippo_core::people::Someone;
use ippo_core::state::State;
use ippo_core::today;

pub(super) async fn list(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| page::list(&visit, state, level)).await?;
    Ok(page.into_response())
}

pub(super) async fn someone(visit: Visit, Path(who): Path<String>) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft_once(&form(&who)).await;
    let page = visit.host.journal.look(|state| {
        let known = on_list(state, &who);
        (known.is_some() || who == NEW).then(|| page::someone(&visit, state, &who, known, &draft, problem))
    });
    Ok(page.await?.map_or_else(|| visit.see("people"), IntoResponse::into_response))
}

fn on_list<'a>(state: &'a State, who: &str) -> Option<&'a Someone> {
    state.people().get(SomeoneId(unhex(who)?.try_into().ok()?))
}

/// The name under which refused words wait.
fn form(who: &str) -> String {
    format!("people-{who}")
}

pub(super) async fn keep(visit: Visit, Path(who): Path<String>, posted: Posted) -> Response {
    if who != NEW && unhex(&who).is_none_or(|id| id.len() != 16) {
        return visit.see("people");
    }
    let mut fresh = [0; 16];
    visit.host.chance.fill(&mut fresh);
    let told = |state: &State| match on_list(state, &who) {
        Some(known) => told(&posted.fields, known.id, Some(known)),
        None if who == NEW => told(&posted.fields, SomeoneId(fresh), None),
        None => Ok(Vec::new()),
    };
    match visit.note(&posted, told).await {
        Ok(_) => {
            visit.host.drafts().drop_it(&form(&who)).await;
            visit.see("people")
        }
        Err(problem) => {
            visit.refuse(&form(&who), posted.fields.without("then"), problem, &format!("people/{who}")).await
        }
    }
}

/// What the fields say of somebody; the same again says nothing.
fn told(fields: &Fields, who: SomeoneId, known: Option<&Someone>) -> Result<Vec<Event>, Problem> {
    if fields.get("then") == Some("off") {
        return Ok(vec![Event::People(PeopleEvent::TakenOff { who })]);
    }
    let name = fields.get("name").unwrap_or_default().trim();
    match name.chars().count() {
        0 => return Err(Problem::EmptyStep),
        n if n > NAME_CHARS => return Err(Problem::LongNote),
        _ => {}
    }
    let possible = fields.get("possible").and_then(Contact::from_id);
    let same = known.is_some_and(|known| *known.name == *name && known.possible == possible);
    let kept = Event::People(PeopleEvent::Kept { who, name: name.into(), possible });
    Ok(if same { Vec::new() } else { vec![kept] })
}

pub(super) async fn step(visit: Visit, Path(contact): Path<String>) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| {
        let kind = Contact::from_id(&contact)?;
        let offer = today::step_toward(state, &visit.moment, level, kind)?;
        Some(page::step(&visit, state, &offer, kind))
    });
    Ok(page.await?.map_or_else(|| visit.see("people"), IntoResponse::into_response))
}
