//! What stands on the page to hand over, item by item, in the words of the pages that it was told on.

use super::summary::{OWN_WORDS, is_chosen, is_letter_chosen};
use crate::fields::Fields;
use crate::measures::told_week;
use crate::safety::{plan, question};
use crate::strand;
use crate::today::page::title;
use crate::visit::Visit;
use ippo_core::event::Entry;
use ippo_core::ids::StepId;
use ippo_core::measures::{Measures, Scale};
use ippo_core::safety::PlanPart;
use ippo_core::state::State;
use ippo_core::summary::{self, Item, MOST};
use ippo_core::time::Day;
use maud::{Markup, html};

/// The chosen parts, each with its heading. What was not chosen is in none of them.
pub(super) fn chosen(visit: &Visit, state: &State, draft: &Fields, entries: &[Entry]) -> Vec<(String, Markup)> {
    let heading = |name: &str| visit.help_text(&format!("summary-{name}"));
    let own = OWN_WORDS.into_iter().filter_map(|name| {
        let words = draft.get(name).map(str::trim).filter(|words| !words.is_empty())?;
        Some((heading(name), html! { p.own { (words) } }))
    });
    let items = Item::ALL.into_iter().filter(|item| is_chosen(draft, *item) && item.is_there(state, entries));
    let items = items.map(|item| (heading(item.id()), part(visit, state, item, entries)));
    let letters = state.letters().iter().filter(|kept| is_letter_chosen(draft, kept)).map(|kept| {
        let title = format!("{}, {}", heading("letter"), strand::date(visit, kept.at.day));
        (title, html! { p.own { (kept.letter.text) } })
    });
    own.chain(items).chain(letters).collect()
}

fn part(visit: &Visit, state: &State, item: Item, entries: &[Entry]) -> Markup {
    match item {
        Item::Reach => reach(visit, state),
        Item::Weeks => weeks(visit, state.measures()),
        Item::Well => steps(visit, state, &summary::went_well(state)),
        Item::Much => steps(visit, state, &summary::were_too_much(state)),
        Item::Days => days(visit, entries),
        Item::Totals => totals(visit, state.measures()),
        Item::Plan => plan::written(visit, state.plan(), PlanPart::is_printed),
        Item::Answer => answer(visit, state),
    }
}

fn facts(rows: impl IntoIterator<Item = (String, String)>) -> Markup {
    html! { dl.facts { @for (name, fact) in rows { div { dt { (name) } dd { (fact) } } } } }
}

fn reach(visit: &Visit, state: &State) -> Markup {
    let told = state.reach_told_so_far();
    let answers = [("out", told.out), ("furthest", told.furthest), ("speaking", told.speaking), ("afar", told.afar)];
    facts(answers.into_iter().filter_map(|(name, answer)| {
        let text = |end: &str| visit.help_text(&format!("questions-{name}{end}"));
        answer.map(|answer| (text(""), text(&format!("-{answer}"))))
    }))
}

fn weeks(visit: &Visit, measures: &Measures) -> Markup {
    html! { ul.rows { @for (day, week) in measures.weeks().iter().rev().take(MOST) { li { (told_week(visit, *day, week)) } } } }
}

fn steps(visit: &Visit, state: &State, steps: &[&StepId]) -> Markup {
    html! { ul { @for step in steps { li { (title(visit, state, step)) } } } }
}

fn days(visit: &Visit, entries: &[Entry]) -> Markup {
    facts(summary::check_ins(entries).into_iter().map(|(day, days, sleep)| {
        let word = |question: &str, id: &str| {
            format!("{} {}", visit.help_text(question), visit.help_text(&format!("days-{id}")))
        };
        let told = [days.map(|days| word("days-days", days.id())), sleep.map(|sleep| word("days-sleep", sleep.id()))];
        (strand::date(visit, day), told.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }))
}

/// Totals with their range: whoever reads them on paper knows what to make of them.
fn totals(visit: &Visit, measures: &Measures) -> Markup {
    let row = |day: Day, name: String, total: String, scale: Option<Scale>| {
        let (least, most) =
            scale.map_or((String::new(), String::new()), |s| (s.least().to_string(), s.most().to_string()));
        let values = [("total", &*total), ("least", &*least), ("most", &*most)];
        let of = if most.is_empty() {
            total.clone()
        } else {
            visit.host.library.text_with(visit.language(), "measure-number-is", &values)
        };
        (format!("{}, {name}", strand::date(visit, day)), of)
    };
    let none = || visit.help_text("measure-none");
    let taken = measures.taken().iter().map(|taken| {
        let name = visit.help_text(&format!("measure-{}", taken.which.id()));
        let total = taken.score().total();
        row(
            taken.at.day,
            name,
            total.map_or_else(none, |total| total.to_string()),
            total.map(|_| Scale::of(taken.which)),
        )
    });
    let typed = measures.totals().iter().map(|total| {
        let name = crate::measures::total_name(visit, &total.name);
        row(total.day, name, total.total.to_string(), Scale::named(&total.name))
    });
    facts(taken.chain(typed))
}

fn answer(visit: &Visit, state: &State) -> Markup {
    let zone = visit.moment.offset_minutes;
    let day = |at_ms: i64| i32::try_from((at_ms + i64::from(zone) * 60_000).div_euclid(86_400_000)).unwrap_or(0);
    facts(
        state
            .levels()
            .last_answer()
            .map(|(at, answer)| (strand::date(visit, Day(day(at))), visit.help_text(question::name(answer)))),
    )
}
