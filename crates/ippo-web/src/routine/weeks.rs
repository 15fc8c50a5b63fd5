//! The last weeks: regularity in words, the days as a table, the same as a quiet picture; and the times for a calendar.

use super::page::{back, name, page, slept, with_time};
use super::picture::picture;
use crate::problem::Problem;
use crate::visit::Visit;
use axum::response::Response;
use ippo_core::calendar::date;
use ippo_core::clock::written;
use ippo_core::limits::LATELY_DAYS;
use ippo_core::routine::{DayNotes, Evenness};
use ippo_core::state::State;
use ippo_core::time::Day;
use ippo_core::weeks::rows;
use maud::{Markup, html};

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let text = |name: &str| visit.help_text(name);
    page(&visit, &text("routine-weeks"), |state, _| {
        let rows = rows(state.routine(), visit.moment.day);
        let known = rows.iter().any(|row| !row.is_empty());
        html! {
            @if let Some(even) = evenness(&visit, state) { p { (even) } }
            @if known {
                p.soft { (with_time(&visit, "routine-weeks-lead", state.routine().turns_at())) }
                (table(&visit, state))
                (picture(&visit, &rows, state.routine().turns_at()))
            } @else { p.soft { (text("routine-none")) } }
            p.choices { (back(&visit, "routine")) }
        }
    })
    .await
}

fn evenness(visit: &Visit, state: &State) -> Option<String> {
    let name = match state.routine().evenness(visit.moment.day)? {
        Evenness::Even => "routine-even",
        Evenness::Loose => "routine-loose",
        Evenness::Free => "routine-free",
    };
    Some(visit.help_text(name))
}

/// The same days in words, the newest first; what is not known has no row.
fn table(visit: &Visit, state: &State) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let day = visit.moment.day;
    let lately = |(its, notes): &(Day, &DayNotes)| {
        *its <= day && day.since(*its) < LATELY_DAYS && !told(visit, notes).is_empty()
    };
    html! {
        details.fold.as-table { summary { (text("routine-table")) }
            div { table role="table" {
                thead role="rowgroup" { tr role="row" { @for head in ["routine-table-day", "routine-table-what"] { th scope="col" role="columnheader" { (text(head)) } } } }
                tbody role="rowgroup" { @for (its, notes) in state.routine().days().rev().filter(lately) { tr role="row" {
                    th.date scope="row" role="rowheader" { (date(its.0)) }
                    td role="cell" data-head=(text("routine-table-what")) { (told(visit, notes)) }
                } } }
            } }
        }
    }
}

fn told(visit: &Visit, notes: &DayNotes) -> String {
    let sleep = notes.sleep.map(|sleep| slept(visit, "export-slept", sleep));
    let rest = notes.rest.then(|| visit.help_text("export-rested"));
    let anchors = notes.anchors.iter().map(|(anchor, minute)| {
        minute.map_or_else(|| name(visit, *anchor), |minute| format!("{} {}", name(visit, *anchor), written(minute)))
    });
    rest.into_iter().chain(sleep).chain(anchors).collect::<Vec<_>>().join(" · ")
}

/// What a calendar gets, before it gets it.
pub(super) async fn calendar(visit: Visit) -> Result<Response, Problem> {
    let text = |name: &str| visit.help_text(name);
    page(&visit, &text("routine-calendar"), |state, _| {
        let timed = has_times(&visit, state);
        html! {
            @if timed {
                p { (text("routine-calendar-lead")) }
                p.note { (text("routine-calendar-seen")) }
                p.choices {
                    a.button.lamp href=(visit.to("export/ics")) { (text("routine-calendar-file")) }
                    (back(&visit, "routine"))
                }
            } @else {
                p { (text("routine-calendar-none")) }
                p.choices { (back(&visit, "routine")) }
            }
        }
    })
    .await
}

/// Whether any anchor has a time.
pub(crate) fn has_times(visit: &Visit, state: &State) -> bool {
    let routine = state.routine();
    routine.anchors().any(|anchor| routine.time_on(anchor, visit.moment.day).is_some())
}
