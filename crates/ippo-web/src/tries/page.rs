//! The pages of a try, as functions of what is known.

use super::{form, pair};
use crate::calm::{self, Back};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::library;
use crate::problem::Problem;
use crate::strength::Row;
use crate::today::page::{teaches, tell, title};
use crate::visit::Visit;
use ippo_core::catalogue::Step;
use ippo_core::event::{Feared, Happened, Offer};
use ippo_core::planner::Outcome;
use ippo_core::state::{NotedTry, State};
use ippo_words::Words;
use maud::{Markup, html};

/// Before and outcome, on one page: the outcome alone is enough.
pub(super) fn trying(visit: &Visit, state: &State, offer: &Offer, draft: &Fields, told: Option<Problem>) -> Markup {
    let words = &visit.words;
    let inside = html! {
        (visit.told(told))
        p.soft { (words.try_lead()) }
        h1.step data-own[state.own_words(&offer.step).is_some()] { (title(visit, state, &offer.step)) }
        @if let Some(step) = state.step(&offer.step) { (tell(visit, state, step)) (rises(visit, step)) }
        (visit.form("try", "trying", html! {
            details.fold open[told.is_some()] { summary { (words.try_before()) }
                div {
                    p.hint { (words.try_optional()) }
                    (strength(visit, "expected", &words.try_before(), draft))
                    (feared(visit, draft))
                }
            }
            fieldset.outcomes { legend { (words.outcome_lead()) }
                div.others {
                    (outcome("done", &words.outcome_done()))
                    (outcome("partly", &words.outcome_partly()))
                    (outcome("stopped", &words.outcome_stopped()))
                    (outcome("not-today", &words.outcome_not()))
                }
            }
        }))
        (teaches(visit, state, &offer.step))
        p.note { (words.try_stop()) }
        p.way-on { a href=(calm::door(visit, state, Back::Try).address) { (words.try_rises()) } }
        (visit.form("try/back", "", html! {
            button.quiet type="submit" { (words.try_put_back()) }
        }))
    };
    layout::page(visit, &Frame::with_more(state.kept_anything()), &words.try_title(), &inside)
}

/// The way out of this step, in sight before anything else: what to look at, and how to leave.
fn rises(visit: &Visit, step: &Step) -> Markup {
    let way = visit.host.library.rises(visit.language(), step).to_owned();
    html! { p.note { (visit.words.try_if_rises(way)) } }
}

fn outcome(value: &str, name: &str) -> Markup {
    html! { button type="submit" name="outcome" value=(value) { (name) } }
}

/// Five words and "I can't tell" as plain radios; an exact number behind a fold.
pub(crate) fn strength(visit: &Visit, name: &str, legend: &str, draft: &Fields) -> Markup {
    let words = &visit.words;
    let chosen = draft.get(name).unwrap_or_default();
    let exact = format!("{name}-exact");
    let typed = draft.get(&exact).unwrap_or_default();
    html! {
        (Row { name, legend, chosen, ..Row::default() }.of_hard(visit))
        details.fold open[!typed.is_empty()] { summary { (words.exact()) }
            div.field {
                label for=(exact) { (words.exact_label()) }
                input #(exact) name=(exact) type="text" inputmode="numeric" autocomplete="off" value=(typed);
                span.hint { (words.exact_hint()) }
            }
        }
    }
}

fn feared(visit: &Visit, draft: &Fields) -> Markup {
    let chosen = draft.get("feared").unwrap_or_default();
    html! {
        fieldset { legend { (visit.words.fear_lead()) }
            @for (word, id) in form::FEARED {
                label.pick { input type="radio" name="feared" value=(id) checked[chosen == id]; " " (fear(visit, word)) }
            }
        }
    }
}

/// After the outcome: one quiet question at most, and the way on.
pub(super) fn noted(visit: &Visit, state: &State, noted: &NotedTry, draft: &Fields, told: Option<Problem>) -> Markup {
    let words = &visit.words;
    let answered = noted.tried.felt.is_some() || noted.happened.is_some();
    let of = form::entry_text(noted.id);
    let inside = html! {
        (visit.told(told))
        p.soft data-own[state.own_words(&noted.tried.offer.step).is_some()] { (title(visit, state, &noted.tried.offer.step)) }
        h1 { (headline(visit, noted)) }
        @if noted.happened == Some(Happened::Yes) { p { (words.happened_after_yes()) } }
        @else { (compared(visit, noted)) }
        p.choices.go-on {
            a.button.lamp href=(visit.to("today")) { (words.next()) }
            a.button href=(visit.to("calm")) { (words.enough()) }
        }
        @if let Some(card) = for_this_night(noted) { (library::way(visit, state, card, "noted")) }
        @match noted.tried.outcome {
            Outcome::NotToday { reason_given: false } if noted.tried.why_not.is_none() => { (why_not(visit, &of)) }
            Outcome::Done | Outcome::Partly | Outcome::Stopped if !answered => { (how_it_was(visit, noted, &of, draft)) }
            Outcome::Done | Outcome::Partly => { (pair::question(visit, state)) }
            Outcome::NotToday { .. } | Outcome::Stopped => {}
        }
    };
    layout::page(visit, &Frame::with_more(true), &words.try_title(), &inside)
}

/// The short page for what happened: it did happen, or it was too much; one of them.
fn for_this_night(noted: &NotedTry) -> Option<&'static str> {
    match noted.happened {
        Some(Happened::Yes) => Some("card-it-did-happen"),
        _ => (noted.tried.outcome == Outcome::Stopped).then_some("card-after-too-much"),
    }
}

fn headline(visit: &Visit, noted: &NotedTry) -> String {
    match noted.tried.outcome {
        Outcome::Done | Outcome::Partly => visit.words.noted_done(),
        Outcome::Stopped => visit.words.noted_stopped(),
        Outcome::NotToday { .. } => visit.words.noted_not(),
    }
}

/// Looked and was, in words; nothing where one of them is missing.
fn compared(visit: &Visit, noted: &NotedTry) -> Markup {
    let words = &visit.words;
    let sentence = match (noted.tried.expected, noted.tried.felt) {
        (Some(before), Some(after)) if nearest(before) == nearest(after) => Some(words.noted_same(small(visit, after))),
        (Some(before), Some(after)) => Some(words.noted_looked_was(small(visit, before), small(visit, after))),
        (None, Some(after)) => Some(words.noted_felt(small(visit, after))),
        (_, None) => None,
    };
    html! { @if let Some(sentence) = sentence { p.compared { (sentence) } } }
}

fn how_it_was(visit: &Visit, noted: &NotedTry, of: &str, draft: &Fields) -> Markup {
    let words = &visit.words;
    html! {
        section.sheet { (visit.form("noted", "field", html! {
            input type="hidden" name="of" value=(of);
            h2 { (words.try_after()) }
            p.hint { (words.try_optional()) }
            (strength(visit, "felt", &words.try_after(), draft))
            @if let Some(feared) = noted.tried.feared.filter(|feared| *feared != Feared::Nothing) {
                fieldset { legend { (words.happened_lead(fear(visit, feared))) }
                    @for (word, id) in form::HAPPENED {
                        label.pick { input type="radio" name="happened" value=(id); " " (happened(visit, word)) }
                    }
                }
            }
            details.fold open[draft.get("note").is_some()] { summary { (words.note_lead()) }
                div.field {
                    label.unseen for="note" { (words.note_lead()) }
                    textarea #note name="note" rows="3" autocomplete="off" aria-describedby="note-hint" { (draft.get("note").unwrap_or_default()) }
                    span.hint #note-hint { (words.note_hint()) }
                }
            }
            p.choices { button type="submit" { (words.keep()) } }
        })) }
    }
}

fn why_not(visit: &Visit, of: &str) -> Markup {
    let words = &visit.words;
    let names = [
        words.why_not_time(),
        words.why_not_unwell(),
        words.why_not_someone(),
        words.why_not_weather(),
        words.why_not_none(),
    ];
    html! {
        section.sheet { (visit.form("noted", "field", html! {
            input type="hidden" name="of" value=(of);
            p { (words.noted_not_why()) }
            div.choices {
                @for ((_, id), name) in form::WHY_NOT.iter().zip(names) {
                    button.quiet type="submit" name="why" value=(id) { (name) }
                }
            }
        })) }
    }
}

/// The word nearest to a number.
fn nearest(value: u8) -> u8 {
    let distance = |word: &u8| word.abs_diff(value);
    form::HARD.iter().copied().min_by_key(distance).unwrap_or(50)
}

/// A value in the words that it was chosen from.
pub(crate) fn hard(visit: &Visit, value: u8) -> String {
    let words = &visit.words;
    match nearest(value) {
        0 => words.hard_0(),
        25 => words.hard_25(),
        50 => words.hard_50(),
        75 => words.hard_75(),
        _ => words.hard_100(),
    }
}

/// What happened, in the words of the buttons.
pub(crate) fn outcome_name(words: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Done => words.outcome_done(),
        Outcome::Partly => words.outcome_partly(),
        Outcome::Stopped => words.outcome_stopped(),
        Outcome::NotToday { .. } => words.outcome_not(),
    }
}

fn small(visit: &Visit, value: u8) -> String {
    let words = &visit.words;
    match nearest(value) {
        0 => words.was_0(),
        25 => words.was_25(),
        50 => words.was_50(),
        75 => words.was_75(),
        _ => words.was_100(),
    }
}

pub(crate) fn fear(visit: &Visit, feared: Feared) -> String {
    let words = &visit.words;
    match feared {
        Feared::Seen => words.fear_seen(),
        Feared::Freeze => words.fear_freeze(),
        Feared::Anger => words.fear_anger(),
        Feared::Bother => words.fear_bother(),
        Feared::Body => words.fear_body(),
        Feared::Nothing => words.fear_nothing(),
    }
}

fn happened(visit: &Visit, happened: Happened) -> String {
    let words = &visit.words;
    match happened {
        Happened::No => words.happened_no(),
        Happened::Bit => words.happened_bit(),
        Happened::Yes => words.happened_yes(),
        Happened::Unknown => words.happened_unknown(),
    }
}
