//! One idea: how ten minutes of it begin, the mood before and after in five words, and a sentence without a verdict.

use crate::calm::{self, Back};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::strength::Row;
use crate::visit::Visit;
use ippo_core::catalogue::Tag;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::Idea;
use maud::{Markup, html};
use std::cmp::Ordering;

/// What somebody's own joy is called in an address; as noted it has no name.
pub(super) const OWN: &str = "own";

/// The name that is noted for the name in an address, if there is such an idea.
pub(super) fn id<'a>(visit: &Visit, name: &'a str) -> Option<&'a str> {
    if name == OWN { Some("") } else { visit.host.library.idea(name).map(|_| name) }
}

/// The idea as a short sentence; its own for what is no idea of Ippo's.
pub(super) fn title(visit: &Visit, idea: &str) -> String {
    visit.help_text(if idea.is_empty() || idea == OWN { "export-joy-own" } else { idea })
}

/// The page before it was begun, or in the middle of it. None for what is not there or not offered now.
pub(super) fn page(
    visit: &Visit,
    state: &State,
    level: Level,
    name: &str,
    draft: &Fields,
    told: Option<Problem>,
) -> Option<Markup> {
    let idea = visit.host.library.idea(name);
    let offered = match idea {
        Some(idea) => idea.is_offered(state, &visit.moment, level),
        None => name == OWN && !state.joys().own().is_empty() && level < Level::Pause,
    };
    let under_way =
        state.joys().open_on(visit.moment.day).is_some_and(|open| *open.idea == *id(visit, name).unwrap_or("-"));
    let inside = html! {
        (visit.told(told))
        @if let Some(idea) = idea { p.lead { (visit.help_text(&format!("{name}.begin"))) } (tell(visit, idea)) }
        @else { p.own { (state.joys().own()) } }
        @if under_way { (ending(visit, name, draft)) } @else { (beginning(visit, name, draft)) }
    };
    (offered || under_way).then(|| strand::page(visit, state, &title(visit, name), &inside))
}

/// What it is like, in a few plain words.
fn tell(visit: &Visit, idea: &Idea) -> Markup {
    let words = &visit.words;
    let also = [
        (idea.company == 0, words.tell_nobody()),
        (idea.company == 2, visit.help_text("joys-among")),
        (idea.has(Tag::Outdoors), words.tell_outdoors()),
        (idea.money, words.tell_money()),
        (idea.has(Tag::FamilyPresent), words.tell_family()),
    ];
    html! { ul.tell { @for (_, word) in also.iter().filter(|(is, _)| *is) { li { (word) } } } }
}

fn beginning(visit: &Visit, name: &str, draft: &Fields) -> Markup {
    let question = visit.help_text("joys-before");
    html! {
        (visit.form(&format!("joys/{name}"), "field", html! {
            details.fold open[draft.get("before").is_some()] { summary { (question) }
                div { p.hint { (visit.words.try_optional()) } (moods(visit, "before", &question, draft)) }
            }
            p.choices {
                button.lamp type="submit" { (visit.help_text("joys-begin")) }
                a.button.quiet href=(visit.to("joys")) { (visit.help_text("joys-back")) }
            }
        }))
    }
}

fn ending(visit: &Visit, name: &str, draft: &Fields) -> Markup {
    let question = visit.help_text("joys-after");
    html! {
        section.sheet { (visit.form(&format!("joys/{name}/after"), "field", html! {
            h2 { (question) }
            p.hint { (visit.words.try_optional()) }
            (moods(visit, "after", &question, draft))
            p.choices {
                button type="submit" { (visit.words.keep()) }
                a.button.quiet href=(visit.to("joys")) { (visit.help_text("joys-back")) }
            }
        })) }
    }
}

fn moods(visit: &Visit, when: &str, legend: &str, draft: &Fields) -> Markup {
    let chosen = draft.get(when).unwrap_or_default();
    let moods = ["1", "2", "3", "4", "5", "none"];
    let words = moods.map(|mood| (mood.to_owned(), visit.help_text(&format!("joys-mood-{mood}"))));
    Row { name: when, legend, chosen, ..Row::default() }.of(words.into_iter())
}

/// After it was told how it is: one sentence, the ways on, and what is nearer to people for whoever opens that.
pub(super) fn after(visit: &Visit, state: &State, level: Level, name: &str) -> Option<Markup> {
    let id = id(visit, name)?;
    let last = state.joys().begun().last().filter(|last| last.day == visit.moment.day && *last.idea == *id)?;
    let change = last.before.zip(last.after.or(last.before)).map(|(before, after)| after.cmp(&before));
    let sentence = match change.filter(|_| last.after.is_some()) {
        Some(Ordering::Less) => "joys-after-worse",
        Some(Ordering::Equal) => "joys-after-same",
        Some(Ordering::Greater) => "joys-after-better",
        None => "joys-noted",
    };
    let worse = change == Some(Ordering::Less);
    let next = visit.host.library.idea(name).and_then(|idea| visit.host.library.idea(idea.next.as_deref()?));
    let next = next.filter(|next| !worse && next.is_offered(state, &visit.moment, level));
    let inside = html! {
        p { (visit.help_text(sentence)) }
        p.choices {
            a.button.lamp href=(visit.to("joys")) { (visit.help_text("joys-back")) }
            @if worse {
                a.button href=(calm::door(visit, state, Back::Today).address) { (visit.words.calm_title()) }
                a.button href=(visit.to("help")) { (visit.words.help_now()) }
            } @else { a.button href=(visit.to("today")) { (visit.words.way_today()) } }
        }
        @if let Some(next) = next {
            details.fold { summary { (visit.help_text("joys-next-near")) }
                ul.rows { (strand::row(visit, &format!("joys/{}", next.id), &title(visit, &next.id), "")) }
            }
        }
    };
    Some(strand::page(visit, state, &title(visit, name), &inside))
}
