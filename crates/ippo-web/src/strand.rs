//! What every page of a strand is made of: one heading, what is there, and one quiet line to the plan for bad nights.

use crate::layout::{self, Frame};
use crate::visit::Visit;
use ippo_core::calendar;
use ippo_core::letter::CrisisKind;
use ippo_core::state::State;
use ippo_core::time::Day;
use maud::{Markup, html};

/// A page of a strand. Below it, quietly, the way to the plan for bad nights.
pub(crate) fn page(visit: &Visit, state: &State, title: &str, inside: &Markup) -> Markup {
    let whole = html! {
        h1 { (title) }
        (inside)
        p.quietly.below { a href=(visit.to("plan")) { (visit.help_text("plan-title")) } }
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), title, &whole)
}

/// Asks a state whether a sign stands now, for what is closed by it.
pub(crate) fn signs<'a>(visit: &'a Visit, state: &'a State) -> impl Fn(CrisisKind) -> bool + 'a {
    |kind| state.has_sign(kind, visit.moment.utc_ms)
}

/// A day as it is said: 21 December 2026, 2026年12月21日.
pub(crate) fn date(visit: &Visit, day: Day) -> String {
    let (year, month, of_month) = calendar::civil(i64::from(day.0));
    let (year, of_month) = (year.to_string(), of_month.to_string());
    let values = [("year", &*year), ("month", &*visit.help_text(&format!("date-month-{month}"))), ("day", &*of_month)];
    visit.host.library.text_with(visit.language(), "date-said", &values)
}

/// A row of a list that leads somewhere, with something quiet beside it.
pub(crate) fn row(visit: &Visit, path: &str, name: &str, beside: &str) -> Markup {
    either_row(visit, path, name, beside, false)
}

/// The same with words that somebody typed.
pub(crate) fn own_row(visit: &Visit, path: &str, name: &str, beside: &str) -> Markup {
    either_row(visit, path, name, beside, true)
}

fn either_row(visit: &Visit, path: &str, name: &str, beside: &str, own: bool) -> Markup {
    html! {
        li data-own[own] {
            a href=(visit.to(path)) { (name) }
            @if !beside.is_empty() { span.soft { (beside) } }
        }
    }
}
