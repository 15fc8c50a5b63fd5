//! Times that are given: when an anchor was, when somebody slept, when the day turns.

use super::page::{back, field, name, nothing, page, refuse, said, then, time, typed, waiting, with_time};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::response::Response;
use ippo_core::clock::written;
use ippo_core::event::{Anchor, DayEvent, Event};
use ippo_core::state::State;
use maud::{Markup, html};

/// A form with its refused words, if there are any.
fn shown<'a>(draft: Option<&'a Fields>, name: &str, kept: &'a str) -> &'a str {
    draft.map_or(kept, |draft| draft.get(name).unwrap_or_default())
}

fn hint(visit: &Visit) -> Markup {
    html! { p.hint #hint { (visit.help_text("routine-time-hint")) } }
}

fn save(visit: &Visit, to: &str) -> Markup {
    html! { div.choices { button.lamp type="submit" { (visit.words.save()) } (back(visit, to)) } }
}

pub(super) async fn anchor(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let Some(anchor) = Anchor::from_id(&id) else { return Ok(nothing(&visit)) };
    let path = format!("routine/time/{id}");
    let draft = waiting(&visit, &path).await;
    page(&visit, &name(&visit, anchor), |state, _| {
        let noted = state.routine().on(visit.moment.day).and_then(|on| on.anchors.get(&anchor).copied().flatten());
        let kept = noted.map(written).unwrap_or_default();
        let ahead = draft.as_ref().is_some_and(|draft| draft.get("told") == Some("routine-time-ahead"));
        html! {
            (said(draft.as_ref()))
            @if ahead { p.way-on { a href=(visit.to("routine/turn")) { (visit.help_text("routine-turn")) } } }
            (hint(&visit))
            (visit.form(&path, "field", html! {
                (field(&visit, "time", "routine-time-field", shown(draft.as_ref(), "time", &kept)))
                (save(&visit, "routine"))
            }))
        }
    })
    .await
}

/// An empty field is a note whose time is not known.
pub(super) async fn tell_anchor(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(anchor) = Anchor::from_id(&id) else { return nothing(&visit) };
    let (path, typed) = (format!("routine/time/{id}"), typed(&posted.fields, &["time"]));
    let Ok(minute) = time(&posted.fields, "time") else {
        return refuse(&visit, &path, typed, "routine-time-unread").await;
    };
    let ahead =
        visit.host.journal.look(|state| minute.is_some_and(|minute| state.routine().is_ahead(minute, &visit.moment)));
    if ahead.await.unwrap_or_default() {
        return refuse(&visit, &path, typed, "routine-time-ahead").await;
    }
    let judge = |state: &State| {
        let known = state.routine().on(visit.moment.day).and_then(|on| on.anchors.get(&anchor));
        let event = Event::Day(DayEvent::AnchorNoted { anchor, minute });
        Ok(if known == Some(&minute) { vec![] } else { vec![event] })
    };
    let noted = visit.note(&posted, judge).await;
    then(&visit, noted, typed, "routine", &path).await
}

pub(super) async fn sleep(visit: Visit) -> Result<Response, Problem> {
    let draft = waiting(&visit, "routine/sleep").await;
    page(&visit, &visit.help_text("routine-sleep"), |state, _| {
        let kept = state.routine().on(visit.moment.day).and_then(|on| on.sleep);
        let (from, until) = kept.map(|(from, until)| (written(from), written(until))).unwrap_or_default();
        html! {
            (said(draft.as_ref()))
            p.soft { (visit.help_text("routine-sleep-lead")) }
            (hint(&visit))
            (visit.form("routine/sleep", "field", html! {
                (field(&visit, "from", "routine-sleep-from", shown(draft.as_ref(), "from", &from)))
                (field(&visit, "until", "routine-sleep-until", shown(draft.as_ref(), "until", &until)))
                (save(&visit, "routine"))
            }))
        }
    })
    .await
}

pub(super) async fn tell_sleep(visit: Visit, posted: Posted) -> Response {
    let (path, typed) = ("routine/sleep", typed(&posted.fields, &["from", "until"]));
    let sleep = match (time(&posted.fields, "from"), time(&posted.fields, "until")) {
        (Ok(from), Ok(until)) => (from, until),
        _ => return refuse(&visit, path, typed, "routine-time-unread").await,
    };
    let sleep = match sleep {
        (Some(from), Some(until)) => Some((from, until)),
        (None, None) => None,
        _ => return refuse(&visit, path, typed, "routine-sleep-both").await,
    };
    let judge = |state: &State| {
        let known = state.routine().on(visit.moment.day).and_then(|on| on.sleep);
        let fresh = sleep.filter(|sleep| known != Some(*sleep));
        Ok(fresh.map(|(from, until)| Event::Day(DayEvent::Slept { from, until })).into_iter().collect())
    };
    let noted = visit.note(&posted, judge).await;
    then(&visit, noted, typed, "routine", path).await
}

pub(super) async fn turn(visit: Visit) -> Result<Response, Problem> {
    let draft = waiting(&visit, "routine/turn").await;
    page(&visit, &visit.help_text("routine-turn"), |state, suggests| {
        let fits = state.routine().turn_for(visit.moment.day).filter(|_| suggests);
        let kept = written(state.routine().turns_at());
        html! {
            (said(draft.as_ref()))
            p { (visit.help_text("routine-turn-lead")) }
            @if let Some(fits) = fits {
                (visit.form("routine/turn", "", html! {
                    button type="submit" name="time" value=(written(fits)) { (with_time(&visit, "routine-turn-up", fits)) }
                }))
            }
            (visit.form("routine/turn", "field", html! {
                (field(&visit, "time", "routine-turn-field", shown(draft.as_ref(), "time", &kept)))
                p.hint #hint { (visit.help_text("routine-turn-kept")) }
                (save(&visit, "routine"))
            }))
        }
    })
    .await
}

pub(super) async fn choose_turn(visit: Visit, posted: Posted) -> Response {
    let (path, typed) = ("routine/turn", typed(&posted.fields, &["time"]));
    let Ok(minute) = time(&posted.fields, "time") else {
        return refuse(&visit, path, typed, "routine-time-unread").await;
    };
    let judge = |state: &State| {
        let fresh = minute.filter(|minute| state.routine().turns_at() != *minute);
        Ok(fresh.map(|minute| Event::Day(DayEvent::TurnChosen { minute })).into_iter().collect())
    };
    let noted = visit.note(&posted, judge).await;
    then(&visit, noted, typed, "routine", path).await
}
