//! Thoughts: short sheets, attention turned outward, what was left open, and what was feared beside what came.

use super::page::resting;
use super::whole::written;
use crate::problem::Problem;
use crate::strand;
use crate::today::page::title;
use crate::tries::page::fear;
use crate::visit::Visit;
use axum::response::{IntoResponse, Response};
use ippo_core::event::Happened;
use ippo_core::feared::Came;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::state::{NotedTry, State};
use ippo_library::{Kind, Sheet, SheetStrand};
use maud::{Markup, html};

/// The track on shame, and on what went wrong; all other sheets are for worries and thoughts.
const SHAME: [&str; 4] = ["sheet-shame-word", "sheet-shame-other", "sheet-failure", "sheet-shame-share"];

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let page = visit.host.journal.look(|state| {
        let has = strand::signs(&visit, state);
        let inside = match level {
            // Nobody's belief is worked on while it may be a voice, or racing (care.md C12).
            _ if has(CrisisKind::Psychosis) || has(CrisisKind::Mania) => away(&visit),
            Level::Pause | Level::Safety => resting(&visit, "sheets-paused"),
            Level::Open | Level::Gentle => there(&visit, state),
        };
        let inside = html! { (inside) (written(&visit, state, SheetStrand::Thoughts)) };
        strand::page(&visit, state, &visit.help_text("course-thoughts"), &inside)
    });
    Ok(page.await?.into_response())
}

/// One plain sentence, a doctor in writing, and Help.
fn away(visit: &Visit) -> Markup {
    const DOCTOR: &str = "sheet-doctor";
    html! {
        p { (visit.help_text("thoughts-rests")) }
        p.choices {
            a.button href=(visit.to(&format!("sheet/{DOCTOR}"))) { (visit.help_text(DOCTOR)) }
            a.button href=(visit.to("help")) { (visit.words.help_now()) }
        }
    }
}

fn there(visit: &Visit, state: &State) -> Markup {
    let offered = || visit.host.library.sheets_of(SheetStrand::Thoughts).filter(|one| !super::rests(visit, state, one));
    let (shame, worries): (Vec<&Sheet>, Vec<&Sheet>) = offered().partition(|one| SHAME.contains(&one.id.as_str()));
    html! {
        p.soft { (visit.help_text("thoughts-lead")) }
        (fold(visit, "thoughts-worries", true, &sheets(visit, &worries)))
        @if !shame.is_empty() { (fold(visit, "thoughts-shame", false, &sheets(visit, &shame))) }
        (fold(visit, "thoughts-attention", false, &attention(visit, state)))
        (came(visit, state))
    }
}

fn fold(visit: &Visit, name: &str, open: bool, inside: &Markup) -> Markup {
    html! { details.fold open[open] { summary { (visit.help_text(name)) } (inside) } }
}

pub(super) fn sheets(visit: &Visit, all: &[&Sheet]) -> Markup {
    html! { ul.rows { @for one in all { (strand::row(visit, &format!("sheet/{}", one.id), &visit.help_text(&one.id), "")) } } }
}

fn attention(visit: &Visit, state: &State) -> Markup {
    let has = strand::signs(visit, state);
    let all = visit.host.library.practices_of(Kind::Attention).iter();
    let offered = all.filter(|one| !one.is_closed(&has) && !state.practised().rests(&one.id));
    html! {
        ul.rows.practices { @for one in offered {
            (strand::row(visit, &format!("calm/{}", one.id), &visit.help_text(&one.id), &visit.words.tell_minutes(one.minutes)))
        } }
    }
}

/// What was feared, and what came: nothing where somebody is a real danger, whose fear is right (care.md C9).
fn came(visit: &Visit, state: &State) -> Markup {
    let has = strand::signs(visit, state);
    let danger = has(CrisisKind::Danger) || has(CrisisKind::Violence);
    let Some(came) = Came::of(state).filter(|_| !danger) else { return html! {} };
    let count = came.not_come.map(|(no, of)| {
        let (no, of) = (no.to_string(), of.to_string());
        visit.host.library.text_with(visit.language(), "thoughts-came-count", &[("count", &no), ("of", &of)])
    });
    let inside = html! {
        div {
            @if let Some(count) = count { p { (count) } }
            ul.rows { @for noted in &came.latest { li data-own[state.own_words(&noted.tried.offer.step).is_some()] { (title(visit, state, &noted.tried.offer.step)) span.hint { (what_came(visit, noted)) } } } }
            @if came.left_out { p.soft { (visit.words.felt_left_out()) } }
        }
    };
    fold(visit, "thoughts-came", false, &inside)
}

fn what_came(visit: &Visit, noted: &NotedTry) -> String {
    let name = if noted.happened == Some(Happened::Bit) { "thoughts-came-bit" } else { "thoughts-came-no" };
    let feared = noted.tried.feared.map(|feared| fear(visit, feared)).unwrap_or_default();
    visit.host.library.text_with(visit.language(), name, &[("fear", &feared)])
}
