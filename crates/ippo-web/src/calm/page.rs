//! The pages of Calm, as functions of what is known.

use super::back::SHORT;
use super::{Back, address, instead, is_open, lamp, offered, suggested, title};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::letter::source;
use crate::lock;
use crate::problem::Problem;
use crate::strength::Row;
use crate::visit::Visit;
use ippo_core::calm::Told;
use ippo_core::event::Eased;
use ippo_core::state::State;
use ippo_library::{Kind, Practice};
use maud::{Markup, html};

/// The form that tells how it was; the question before the practice belongs to it, too.
const MARK: &str = "mark";

/// How many stand open; the others lie in folds, by their length.
const SHOWN: usize = 6;
/// In the middle of a try fewer are enough.
const SHOWN_IN_A_TRY: usize = 3;

/// What is offered: a few outward ones, the others below folds, and last what is not offered any more.
pub(super) fn list(visit: &Visit, state: &State, back: Back) -> Markup {
    let words = &visit.words;
    let all: Vec<&Practice> = offered(visit, state, Kind::Calm).collect();
    let shown = if back == Back::Try { SHOWN_IN_A_TRY } else { SHOWN };
    let open: Vec<&Practice> =
        all.iter().copied().filter(|one| !one.late && back.has_time_for(one)).take(shown).collect();
    let below = |is: &dyn Fn(&Practice) -> bool| {
        all.iter().copied().filter(|one| !open.iter().any(|other| other.id == one.id) && is(one)).collect::<Vec<_>>()
    };
    let resting = [Kind::Calm, Kind::Attention].into_iter().flat_map(|kind| visit.host.library.practices_of(kind));
    let resting =
        resting.filter(|one| state.practised().rests(&one.id) && is_open(visit, state, one)).collect::<Vec<_>>();
    let inward = if state.practised().was_worse() { visit.help_text("calm-fold-inward-what") } else { String::new() };
    let fold = |name: String, hint: &str, practices: &[&Practice]| fold(visit, back, &name, hint, practices);
    let inside = html! {
        h1 { (words.calm_title()) }
        p.soft { (words.calm_lead()) }
        ul.rows.practices { @for practice in &open { (row(visit, practice, back)) } }
        div.folds {
            (fold(visit.help_text("calm-fold-short"), "", &below(&|one| !one.late && one.minutes <= SHORT)))
            (fold(visit.help_text("calm-fold-long"), "", &below(&|one| !one.late && one.minutes > SHORT)))
            (fold(visit.help_text("calm-fold-attention"), "", &offered(visit, state, Kind::Attention).collect::<Vec<_>>()))
            (fold(visit.help_text("calm-fold-inward"), &inward, &below(&|one| one.late)))
            (fold(words.calm_others(), &words.calm_others_what(), &resting))
        }
        @if back != Back::Today { p { a.button href=(visit.to(back.path())) { (back.words(visit)) } } }
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.calm_title(), &inside)
}

/// Some practices under a fold; nothing where there is none.
fn fold(visit: &Visit, back: Back, name: &str, hint: &str, practices: &[&Practice]) -> Markup {
    html! {
        @if !practices.is_empty() {
            details.fold { summary { (name) }
                div {
                    @if !hint.is_empty() { p.hint { (hint) } }
                    ul.rows.practices { @for practice in practices { (row(visit, practice, back)) } }
                }
            }
        }
    }
}

fn row(visit: &Visit, practice: &Practice, back: Back) -> Markup {
    html! {
        li {
            a href=(address(visit, &practice.id, back)) { (title(visit, &practice.id)) }
            span.soft { (minutes(visit, practice)) }
        }
    }
}

pub(crate) fn minutes(visit: &Visit, practice: &Practice) -> String {
    if practice.minutes <= 1 { visit.words.tell_minute() } else { visit.words.tell_minutes(practice.minutes) }
}

/// One practice: the line on stopping first, then the question that may be left, then what there is to do.
pub(super) fn practice(
    visit: &Visit,
    state: &State,
    practice: &Practice,
    back: Back,
    draft: &Fields,
    told: Option<Problem>,
) -> Markup {
    let words = &visit.words;
    let closed = lock::is_closed(visit);
    let inside = html! {
        h1 { (title(visit, &practice.id)) }
        (stop_line(visit, state, practice, back))
        (visit.told(told))
        ul.tell { li { (minutes(visit, practice)) } @if practice.eyes_open { li { (words.calm_eyes()) } } }
        // While a home is closed nothing can be noted, so that nothing is asked.
        @if !closed {
            details.fold open[!draft.is_empty()] { summary { (words.calm_before()) }
                div { p.hint { (words.try_optional()) } (five_words(visit, "before", &words.calm_before(), draft)) }
            }
        }
        @if practice.lamp { (lamp::lamp(visit)) }
        (parts(visit, practice))
        p.choices {
            a.button.lamp href=(visit.to(back.path())) { @if back == Back::Try { (back.words(visit)) } @else { (words.calm_done()) } }
            a.button href=(back.keeping(&visit.to("calm"))) { (words.calm_more()) }
        }
        @if !closed { (how_it_is(visit, practice, back, draft)) }
        (known(visit, &practice.sources, &visit.help_text(&format!("{}.known", practice.id))))
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.calm_title(), &inside)
}

/// "If this makes it worse, stop", and where to look instead (care.md C13): always the first line. Where it names signs of
/// the body, Help stands beside it (H15).
pub(crate) fn stop_line(visit: &Visit, state: &State, practice: &Practice, back: Back) -> Markup {
    let moves = practice.strand == Kind::Move as u8;
    html! {
        p.note.stop { (visit.help_text(&format!("{}.stop", practice.id)))
            @if moves { " " a href=(visit.to("help")) { (visit.words.help_now()) } " ·" }
            @if let Some(other) = instead(visit, state, &practice.id) {
                " " a href=(address(visit, &other.id, back)) { (title(visit, &other.id)) }
            }
        }
    }
}

fn five_words(visit: &Visit, name: &str, legend: &str, draft: &Fields) -> Markup {
    let chosen = draft.get(name).unwrap_or_default();
    Row { name, legend, chosen, form: Some(MARK), ..Row::default() }.of_hard(visit)
}

/// Better, the same, worse; or the five words again; or nothing.
fn how_it_is(visit: &Visit, practice: &Practice, back: Back, draft: &Fields) -> Markup {
    let words = &visit.words;
    let half = draft.get("half").is_some();
    let answers = [("better", words.calm_better()), ("same", words.calm_same()), ("worse", words.calm_worse())];
    html! {
        section.sheet #after {
            form #(MARK) .field method="post" action=(visit.to("calm/mark")) autocomplete="off" {
                (visit.key())
                input type="hidden" name="practice" value=(practice.id);
                input type="hidden" name="back" value=(back.path());
                h2 { (words.calm_now()) }
                p.hint { (words.calm_now_hint()) }
                div.choices.eased { @for (value, name) in answers { button type="submit" name="change" value=(value) { (name) } } }
                details.fold open[half] { summary { (words.calm_words()) }
                    div {
                        @if half { (crate::visit::told(&words.calm_half())) }
                        (five_words(visit, "after", &words.calm_now(), draft))
                        p.choices { button type="submit" { (words.keep()) } }
                    }
                }
            }
        }
    }
}

/// What there is to do, part by part, and how it ends.
pub(crate) fn parts(visit: &Visit, practice: &Practice) -> Markup {
    html! {
        ol.practice { @for part in visit.host.library.parts_of(visit.language(), &practice.id) { li { (part) } } }
        p { (visit.help_text(&format!("{}.end", practice.id))) }
    }
}

/// What is known and where it stands, folded; nothing where nothing is claimed.
pub(crate) fn known(visit: &Visit, sources: &[String], words: &str) -> Markup {
    let library = &visit.host.library;
    html! {
        @if !sources.is_empty() {
            details.fold { summary { (visit.words.calm_known()) }
                div {
                    p { (words) }
                    @for id in sources {
                        p.source { (visit.words.answer_source()) ": " (source(library, visit.language(), id)) }
                    }
                }
            }
        }
    }
}

/// After it was told how it was; after *worse*, another practice stands there.
pub(super) fn after(visit: &Visit, state: &State, told: &Told, back: Back) -> Markup {
    let words = &visit.words;
    let worse = told.change == Eased::Worse;
    let other = suggested(visit, state).find(|practice| worse && *practice.id != *told.practice);
    let inside = html! {
        h1 { @match told.change {
            Eased::Better => (words.calm_noted_better()),
            Eased::Same => (words.calm_noted_same()),
            Eased::Worse => (words.calm_noted_worse()),
        } }
        @if worse && state.practised().rests(&told.practice) { p { (words.calm_rests()) } }
        @if let Some(other) = other {
            p { (words.calm_instead()) }
            p.choices {
                a.button.lamp href=(address(visit, &other.id, back)) { (title(visit, &other.id)) }
                a.button href=(visit.to(back.path())) { (back.words(visit)) }
            }
        } @else {
            p.choices {
                a.button.lamp href=(visit.to(back.path())) { (back.words(visit)) }
                a.button href=(back.keeping(&visit.to("calm"))) { (words.calm_more()) }
            }
        }
    };
    layout::page(visit, &Frame::with_more(true), &words.calm_title(), &inside)
}
