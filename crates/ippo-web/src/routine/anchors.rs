//! What holds the day: anchors are chosen, run free or get a time, move a little if that is asked for, and are let go.

use super::page::{back, field, name, nothing, page, refuse, said, then, time, typed, waiting, with_time};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::response::Response;
use ippo_core::clock::written;
use ippo_core::event::{Aim, Anchor, DayEvent, Event};
use ippo_core::letter::CrisisKind;
use ippo_core::limits::{SHIFT_EVERY_DAYS, SHIFT_MINUTES};
use ippo_core::state::State;
use maud::{Markup, html};

/// What is brought up to begin with: two or three are enough.
const FIRST: [Anchor; 3] = [Anchor::Up, Anchor::Light, Anchor::Meal];

pub(super) async fn list(visit: Visit) -> Result<Response, Problem> {
    let draft = waiting(&visit, "routine/anchors").await;
    page(&visit, &visit.help_text("routine-hold"), |state, suggests| {
        let routine = state.routine();
        let chosen: Vec<Anchor> = routine.anchors().collect();
        let open = |anchor: &Anchor| !routine.has(*anchor) && !state.anchor_rests(*anchor, visit.moment.utc_ms);
        let first: Vec<Anchor> =
            FIRST.into_iter().filter(|anchor| open(anchor) && suggests && chosen.is_empty()).collect();
        let others: Vec<Anchor> =
            Anchor::ALL.into_iter().filter(|anchor| open(anchor) && !first.contains(anchor)).collect();
        html! {
            (said(draft.as_ref()))
            @if suggests { p.soft { (visit.help_text("routine-hold-lead")) } }
            @if !chosen.is_empty() { ul.rows { @for anchor in chosen { (kept(&visit, state, anchor)) } } }
            (choices(&visit, &first))
            @if !others.is_empty() {
                details.fold { summary { (visit.help_text("routine-others")) } div { (choices(&visit, &others)) } }
            }
            p.choices { (back(&visit, "routine")) }
        }
    })
    .await
}

/// One that was chosen, with its time and where it moves.
fn kept(visit: &Visit, state: &State, anchor: Anchor) -> Markup {
    let (routine, day) = (state.routine(), visit.moment.day);
    let time = routine.time_on(anchor, day);
    let beside =
        time.map_or_else(|| visit.help_text("export-anchor-free"), |time| with_time(visit, "routine-around", time));
    let toward =
        routine.toward(anchor, day).map(|toward| format!(" · {}", with_time(visit, "export-anchor-toward", toward)));
    crate::strand::row(
        visit,
        &format!("routine/anchors/{}", anchor.id()),
        &name(visit, anchor),
        &(beside + &toward.unwrap_or_default()),
    )
}

fn choices(visit: &Visit, anchors: &[Anchor]) -> Markup {
    html! {
        @if !anchors.is_empty() {
            (visit.form("routine/anchors", "answers", html! {
                @for anchor in anchors { button type="submit" name="choose" value=(anchor.id()) { (name(visit, *anchor)) } }
            }))
        }
    }
}

/// One touch, and the anchor runs free.
pub(super) async fn choose(visit: Visit, posted: Posted) -> Response {
    let chosen = posted.fields.get("choose").and_then(Anchor::from_id);
    let judge = |state: &State| {
        let fresh = chosen.filter(|anchor| !state.routine().has(*anchor));
        Ok(fresh.map(|anchor| Event::Day(DayEvent::AnchorKept { anchor, aim: None })).into_iter().collect())
    };
    let noted = visit.note(&posted, judge).await;
    then(&visit, noted, Fields::default(), "routine/anchors", "routine/anchors").await
}

pub(super) async fn one(visit: Visit, Path(id): Path<String>) -> Result<Response, Problem> {
    let Some(anchor) = Anchor::from_id(&id) else { return Ok(nothing(&visit)) };
    let path = format!("routine/anchors/{id}");
    let draft = waiting(&visit, &path).await;
    page(&visit, &name(&visit, anchor), |state, suggests| {
        let (routine, day) = (state.routine(), visit.moment.day);
        let kept = [("time", routine.time_on(anchor, day)), ("toward", routine.toward(anchor, day))];
        let kept = kept.into_iter().fold(Fields::default(), |all, (name, minute)| all.with(name, &minute.map(written).unwrap_or_default()));
        let shown = draft.as_ref().unwrap_or(&kept);
        let moves = shown.get("toward").is_some();
        // A mind that races is not helped by moving its hours (care.md C12).
        let may_move = moves || suggests && !state.has_sign(CrisisKind::Mania, visit.moment.utc_ms);
        html! {
            (said(draft.as_ref()))
            (visit.form(&path, "field", html! {
                (field(&visit, "time", "routine-anchor-field", shown.get("time").unwrap_or_default()))
                p.hint #hint { (visit.help_text("routine-anchor-hint")) " " (visit.help_text("routine-time-hint")) }
                @if may_move { (moving(&visit, shown.get("toward").unwrap_or_default(), moves)) }
                div.choices {
                    button.lamp type="submit" { (visit.words.save()) }
                    @if routine.has(anchor) { button.quiet type="submit" name="then" value="go" { (visit.help_text("routine-let-go")) } }
                    (back(&visit, "routine/anchors"))
                }
            }))
        }
    })
    .await
}

fn moving(visit: &Visit, toward: &str, open: bool) -> Markup {
    let (minutes, days) = (SHIFT_MINUTES.to_string(), SHIFT_EVERY_DAYS.to_string());
    let what =
        visit.host.library.text_with(visit.language(), "routine-move-what", &[("minutes", &minutes), ("days", &days)]);
    html! {
        details.fold open[open] { summary { (visit.help_text("routine-move")) }
            div {
                p.hint { (what) }
                (field(visit, "toward", "routine-move-field", toward))
            }
        }
    }
}

pub(super) async fn keep(visit: Visit, Path(id): Path<String>, posted: Posted) -> Response {
    let Some(anchor) = Anchor::from_id(&id) else { return nothing(&visit) };
    let (path, typed) = (format!("routine/anchors/{id}"), typed(&posted.fields, &["time", "toward"]));
    let goes = posted.fields.get("then") == Some("go");
    let aim = match (time(&posted.fields, "time"), time(&posted.fields, "toward")) {
        _ if goes => None,
        (Ok(Some(now)), Ok(toward)) => Some(Aim { now, toward: toward.filter(|toward| *toward != now) }),
        (Ok(None), Ok(None)) => None,
        (Ok(None), Ok(Some(_))) => return refuse(&visit, &path, typed, "routine-move-from").await,
        _ => return refuse(&visit, &path, typed, "routine-time-unread").await,
    };
    let noted = visit.note(&posted, |state| Ok(told(&visit, state, anchor, aim, goes))).await;
    then(&visit, noted, typed, "routine/anchors", &path).await
}

/// What differs from what is so; an anchor on its way is not set back by keeping what the page shows.
fn told(visit: &Visit, state: &State, anchor: Anchor, aim: Option<Aim>, goes: bool) -> Vec<Event> {
    let (routine, day) = (state.routine(), visit.moment.day);
    let is = routine.time_on(anchor, day).map(|now| Aim { now, toward: routine.toward(anchor, day) });
    let event = match (goes, routine.has(anchor)) {
        (true, true) => DayEvent::AnchorLetGo { anchor },
        (true, false) => return vec![],
        (false, true) if is == aim => return vec![],
        (false, _) => DayEvent::AnchorKept { anchor, aim },
    };
    vec![Event::Day(event)]
}
