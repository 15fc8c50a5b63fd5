//! This day: its anchors, each one touch to note and one to take back; sleep; a day of rest is one touch.

use super::page::{name, page, said, slept, then, waiting, with_time};
use super::weeks::has_times;
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand::row;
use crate::visit::{Posted, Visit};
use axum::response::Response;
use ippo_core::clock::written;
use ippo_core::event::{Anchor, DayEvent, Event};
use ippo_core::routine::DayNotes;
use ippo_core::state::State;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let draft = waiting(&visit, "routine").await;
    page(&visit, &visit.help_text("routine-title"), |state, suggests| {
        let notes = state.routine().on(visit.moment.day).cloned().unwrap_or_default();
        let anchors = shown(state, &notes);
        let invites = anchors.is_empty() && suggests;
        html! {
            (said(draft.as_ref()))
            @if invites { (beginning(&visit)) }
            @if !anchors.is_empty() {
                (visit.form("routine/note", "", html! {
                    ul.rows.day-rows { @for anchor in anchors { (line(&visit, state, suggests, &notes, anchor)) } }
                }))
            }
            (resting(&visit, notes.rest))
            ul.rows.day-ways { (sleep(&visit, &notes)) (ways(&visit, state, invites)) }
        }
    })
    .await
}

/// What was chosen, and what was noted of this day and let go since.
fn shown(state: &State, notes: &DayNotes) -> Vec<Anchor> {
    Anchor::ALL
        .into_iter()
        .filter(|anchor| state.routine().has(*anchor) || notes.anchors.contains_key(anchor))
        .collect()
}

/// The way to the first anchors.
fn beginning(visit: &Visit) -> Markup {
    html! {
        p.soft { (visit.help_text("routine-lead")) }
        p.choices { a.button.lamp href=(visit.to("routine/anchors")) { (visit.help_text("routine-hold")) } }
    }
}

/// One anchor: its name, when it was or when it is meant to be, and what can be done with it.
fn line(visit: &Visit, state: &State, suggests: bool, notes: &DayNotes, anchor: Anchor) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let (name, noted) = (name(visit, anchor), notes.anchors.get(&anchor));
    // On a day of rest, and while Ippo suggests nothing, no time waits for anybody.
    let meant = state.routine().time_on(anchor, visit.moment.day).filter(|_| suggests && !notes.rest);
    let beside = match noted {
        Some(minute) => minute.map_or_else(|| text("routine-noted"), written),
        None => meant.map_or_else(String::new, |meant| with_time(visit, "routine-around", meant)),
    };
    let (way, label, class) = match noted {
        Some(_) => ("back", text("routine-back"), Some("quiet")),
        None => ("now", text("routine-now"), None),
    };
    let at = text("routine-at");
    html! {
        li #(anchor.id()) {
            p { (name) @if !beside.is_empty() { " " span.soft[noted.is_none()].happened[noted.is_some()] { (beside) } } }
            span.choices {
                button class=[class] type="submit" name=(way) value=(anchor.id()) aria-label={ (label) " · " (name) } { (label) }
                a.button.quiet href=(visit.to(&format!("routine/time/{}", anchor.id()))) aria-label={ (at) " · " (name) } { (at) }
            }
        }
    }
}

fn resting(visit: &Visit, resting: bool) -> Markup {
    let (value, label) = if resting { ("over", "routine-rest-over") } else { ("rest", "routine-rest") };
    visit.form(
        "routine/rest",
        "",
        html! {
            @if resting { p.note { (visit.help_text("routine-resting")) } }
            p.choices { button.quiet[resting] type="submit" name="rest" value=(value) { (visit.help_text(label)) } }
        },
    )
}

fn sleep(visit: &Visit, notes: &DayNotes) -> Markup {
    let told = notes.sleep.map(|sleep| slept(visit, "routine-slept", sleep)).unwrap_or_default();
    row(visit, "routine/sleep", &visit.help_text("routine-sleep"), &told)
}

fn ways(visit: &Visit, state: &State, invites: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let routine = state.routine();
    html! {
        @if !invites { (row(visit, "routine/anchors", &text("routine-hold"), "")) }
        (row(visit, "routine/weeks", &text("routine-weeks"), ""))
        (row(visit, "routine/turn", &text("routine-turn"), &written(routine.turns_at())))
        @if has_times(visit, state) { (row(visit, "routine/calendar", &text("routine-calendar"), "")) }
    }
}

pub(super) async fn note(visit: Visit, posted: Posted) -> Response {
    let of = |name: &str| posted.fields.get(name).and_then(Anchor::from_id);
    let (now, back) = (of("now"), of("back"));
    let minute = Some(visit.moment.minute_of_day());
    let judge = |state: &State| {
        let noted =
            |anchor: &Anchor| state.routine().on(visit.moment.day).is_some_and(|on| on.anchors.contains_key(anchor));
        let now = now.filter(|anchor| !noted(anchor)).map(|anchor| DayEvent::AnchorNoted { anchor, minute });
        let back = back.filter(noted).map(|anchor| DayEvent::AnchorUnnoted { anchor });
        Ok(now.into_iter().chain(back).map(Event::Day).collect())
    };
    let noted = visit.note(&posted, judge).await;
    // Whoever goes by keyboard or ear goes on where they were.
    let on = now.or(back).map_or_else(|| "routine".to_owned(), |anchor| format!("routine#{}", anchor.id()));
    then(&visit, noted, Fields::default(), &on, "routine").await
}

pub(super) async fn rest(visit: Visit, posted: Posted) -> Response {
    let rests = posted.fields.get("rest") == Some("rest");
    let judge = |state: &State| {
        let known = state.routine().on(visit.moment.day).is_some_and(|on| on.rest);
        let event = if rests { DayEvent::Rested } else { DayEvent::RestEnded };
        Ok(if known == rests { vec![] } else { vec![Event::Day(event)] })
    };
    let noted = visit.note(&posted, judge).await;
    then(&visit, noted, Fields::default(), "routine", "routine").await
}
