//! The pages of movement: one to begin with, the others by posture, and noting that one moved, without a count.

use crate::calm::page::{known, minutes, parts, stop_line};
use crate::calm::{self, Back};
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::Visit;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::moving::FIRST_MINUTES;
use ippo_core::state::State;
use ippo_library::{Kind, Practice};
use maud::{Markup, html};

const POSTURES: [&str; 4] = ["lying", "sitting", "standing", "walking"];

pub(super) fn list(visit: &Visit, state: &State, level: Level, draft: &Fields, told: Option<Problem>) -> Markup {
    let offered: Vec<&Practice> = offered(visit, state, level).collect();
    let first = first(state, &offered);
    let of = |posture: usize| offered.iter().filter(move |one| one.posture.map(usize::from) == Some(posture));
    let inside = html! {
        @if is_shut(visit, state) { (shut(visit, state)) } @else {
            p.soft { (visit.help_text(if first.is_some() { "moving-lead" } else { "moving-resting" })) }
            @if let Some(first) = first {
                p.choices { a.button.lamp href=(visit.to(&address(first))) { (calm::title(visit, &first.id)) } }
                (tell(visit, first))
            }
            div.folds {
                @for (posture, name) in POSTURES.iter().enumerate() {
                    @if of(posture).next().is_some() {
                        details.fold { summary { (visit.help_text(&format!("moving-{name}"))) }
                            ul.rows.practices { @for one in of(posture) {
                                (strand::row(visit, &address(one), &calm::title(visit, &one.id), &minutes(visit, one)))
                            } }
                        }
                    }
                }
            }
            (note(visit, draft, told))
        }
    };
    strand::page(visit, state, &visit.help_text("moving-title"), &inside)
}

/// Beside a troubled way of eating nothing here asks for anything (care.md C11, H14).
fn is_shut(visit: &Visit, state: &State) -> bool {
    strand::signs(visit, state)(CrisisKind::Eating)
}

fn shut(visit: &Visit, state: &State) -> Markup {
    html! {
        p { (visit.help_text("moving-eating")) }
        p.choices {
            a.button.lamp href=(visit.to("help")) { (visit.words.help_now()) }
            a.button href=(calm::door(visit, state, Back::Today).address) { (visit.words.calm_title()) }
        }
    }
}

fn offered<'a>(visit: &'a Visit, state: &State, level: Level) -> impl Iterator<Item = &'a Practice> {
    visit.host.library.practices_of(Kind::Move).iter().filter(move |one| one.is_offered(state, &visit.moment, level))
}

/// The one to begin with: by how far things reach, and after long lying a short one (care.md H15).
fn first<'a>(state: &State, offered: &[&'a Practice]) -> Option<&'a Practice> {
    let posture = state.movement_begins_with();
    let fits = |one: &&&Practice| one.posture >= Some(posture) && (posture == 3 || one.minutes <= FIRST_MINUTES);
    offered.iter().find(fits).or(offered.first()).copied()
}

fn address(practice: &Practice) -> String {
    format!("move/{}", practice.id)
}

fn tell(visit: &Visit, practice: &Practice) -> Markup {
    let posture = practice.posture.and_then(|posture| POSTURES.get(usize::from(posture)));
    html! {
        ul.tell {
            li { (minutes(visit, practice)) }
            @if let Some(name) = posture { li { (visit.help_text(&format!("moving-{name}"))) } }
        }
    }
}

/// One movement, with the signs to stop for in its first line (care.md H15). None while it is not offered.
pub(super) fn practice(visit: &Visit, state: &State, level: Level, practice: &Practice) -> Option<Markup> {
    let inside = html! {
        (stop_line(visit, state, practice, Back::Today))
        (tell(visit, practice))
        (parts(visit, practice))
        p.choices {
            a.button.lamp href=(visit.to("today")) { (visit.words.calm_done()) }
            a.button href=(visit.to("move")) { (visit.help_text("moving-back")) }
        }
        (note(visit, &Fields::default(), None))
        (known(visit, &practice.sources, &visit.help_text(&format!("{}.known", practice.id))))
    };
    let offered = practice.is_offered(state, &visit.moment, level);
    offered.then(|| strand::page(visit, state, &calm::title(visit, &practice.id), &inside))
}

/// That one moved: a number, or nothing; steps only for whoever opens that.
fn note(visit: &Visit, draft: &Fields, told: Option<Problem>) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let typed = |name: &str| draft.get(name).unwrap_or_default().to_owned();
    let field = |name: &str, label: String| {
        html! {
            label for=(name) { (label) }
            input #(name) name=(name) type="text" inputmode="numeric" autocomplete="off" value=(typed(name));
        }
    };
    html! {
        section.sheet { (visit.form("move", "field", html! {
            p { (text("moving-note-lead")) }
            @if told == Some(Problem::Number) { (crate::visit::told(&text("moving-number"))) } @else { (visit.told(told)) }
            (field("minutes", text("moving-minutes")))
            details.fold open[!typed("steps").is_empty()] { summary { (text("moving-steps-open")) }
                div.field { (field("steps", text("moving-steps"))) }
            }
            p.choices { button type="submit" { (text("moving-note")) } }
        })) }
    }
}

/// That it is noted, and no more (care.md C11: no totals, no comparison).
pub(super) fn noted(visit: &Visit, state: &State) -> Markup {
    let inside = html! {
        p { (visit.help_text("moving-noted-lead")) }
        p.choices {
            a.button.lamp href=(visit.to("today")) { (visit.words.way_today()) }
            a.button href=(visit.to("move")) { (visit.help_text("moving-back")) }
        }
    };
    strand::page(visit, state, &visit.help_text("moving-noted"), &inside)
}
