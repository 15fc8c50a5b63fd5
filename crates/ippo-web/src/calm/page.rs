//! The pages of Calm, as functions of what is known.

use super::{Back, address, instead, lamp, offered, title};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::letter::source;
use crate::lock;
use crate::problem::Problem;
use crate::tries::form::HARD;
use crate::tries::page::hard;
use crate::visit::Visit;
use ippo_core::calm::Told;
use ippo_core::event::Eased;
use ippo_core::state::State;
use ippo_library::Practice;
use maud::{Markup, html};

/// The form that tells how it was; the question before the practice belongs to it, too.
const MARK: &str = "mark";

/// What is offered, and below a fold what is not any more.
pub(super) fn list(visit: &Visit, state: &State, back: Back) -> Markup {
    let words = &visit.words;
    let practised = state.practised();
    let resting: Vec<_> = visit.host.library.practices().iter().filter(|one| practised.rests(&one.id)).collect();
    let inside = html! {
        h1 { (words.calm_title()) }
        p.soft { (words.calm_lead()) }
        ul.rows.practices { @for practice in offered(visit, state) { (row(visit, practice, back)) } }
        @if !resting.is_empty() {
            details.fold { summary { (words.calm_others()) }
                div {
                    p.hint { (words.calm_others_what()) }
                    ul.rows.practices { @for practice in resting { (row(visit, practice, back)) } }
                }
            }
        }
        @if back != Back::Today { p { a.button href=(visit.to(back.path())) { (back.words(visit)) } } }
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.calm_title(), &inside)
}

fn row(visit: &Visit, practice: &Practice, back: Back) -> Markup {
    html! {
        li {
            a href=(address(visit, &practice.id, back)) { (title(visit, &practice.id)) }
            span.soft { (minutes(visit, practice)) }
        }
    }
}

fn minutes(visit: &Visit, practice: &Practice) -> String {
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
    let text = |part: &str| visit.host.library.text(visit.language(), &format!("{}.{part}", practice.id)).to_owned();
    let inside = html! {
        h1 { (title(visit, &practice.id)) }
        (stop_line(visit, state, practice, back, &text("stop")))
        (visit.told(told))
        ul.tell { li { (minutes(visit, practice)) } @if practice.eyes_open { li { (words.calm_eyes()) } } }
        // While a home is closed nothing can be noted, so that nothing is asked.
        @if !closed {
            details.fold open[!draft.is_empty()] { summary { (words.calm_before()) }
                div { p.hint { (words.try_optional()) } (five_words(visit, "before", &words.calm_before(), draft)) }
            }
        }
        @if practice.lamp { (lamp::lamp(visit)) }
        ol.practice { @for part in visit.host.library.parts_of(visit.language(), &practice.id) { li { (part) } } }
        p { (text("end")) }
        p.choices {
            a.button.lamp href=(visit.to(back.path())) { @if back == Back::Try { (back.words(visit)) } @else { (words.calm_done()) } }
            a.button href=(back.keeping(&visit.to("calm"))) { (words.calm_more()) }
        }
        @if !closed { (how_it_is(visit, practice, back, draft)) }
        @if !practice.sources.is_empty() { (known(visit, &practice.sources, &text("known"))) }
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.calm_title(), &inside)
}

/// "If this makes it worse, stop", and where to look instead (care.md C13): always the first line.
fn stop_line(visit: &Visit, state: &State, practice: &Practice, back: Back, stop: &str) -> Markup {
    let other = instead(visit, state, &practice.id).filter(|other| other.place < practice.place);
    html! {
        p.note.stop { (stop)
            @if let Some(other) = other { " " a href=(address(visit, &other.id, back)) { (title(visit, &other.id)) } }
        }
    }
}

fn five_words(visit: &Visit, name: &str, legend: &str, draft: &Fields) -> Markup {
    let words = &visit.words;
    let chosen = draft.get(name).unwrap_or_default();
    let choice = |value: &str, word: String| {
        html! {
            label { input type="radio" form=(MARK) name=(name) value=(value) checked[chosen == value]; " " span { (word) } }
        }
    };
    html! {
        fieldset { legend.unseen { (legend) }
            div.strength {
                @for value in HARD { (choice(&value.to_string(), hard(visit, value))) }
                (choice("none", words.hard_none()))
            }
        }
    }
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
                        @if half { p.note.told role="status" { (words.calm_half()) } }
                        (five_words(visit, "after", &words.calm_now(), draft))
                        p.choices { button type="submit" { (words.keep()) } }
                    }
                }
            }
        }
    }
}

/// What is known and where it stands, folded.
pub(crate) fn known(visit: &Visit, sources: &[String], words: &str) -> Markup {
    let library = &visit.host.library;
    html! {
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

/// After it was told how it was; after *worse*, another practice stands there.
pub(super) fn after(visit: &Visit, state: &State, told: &Told, back: Back) -> Markup {
    let words = &visit.words;
    let worse = told.change == Eased::Worse;
    let other = offered(visit, state).find(|practice| worse && *practice.id != *told.practice);
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
