//! The pages of a step in one's own words.

use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::Visit;
use ippo_core::catalogue::Contact;
use ippo_core::own::Guess;
use maud::{Markup, html};

/// Lengths in minutes.
pub(super) const MINUTES: [u16; 5] = [1, 5, 15, 30, 60];

/// One line to write on.
pub(super) fn writing(visit: &Visit, draft: &Fields, told: Option<Problem>, more: bool) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let inside = html! {
        h1 { (text("own-title")) }
        (visit.told(told))
        p.soft { (text("own-lead")) }
        (visit.form("own", "field", html! {
            label for="words" { (text("own-field")) }
            input #words name="words" type="text" autocomplete="off" aria-describedby="hint" value=(draft.get("words").unwrap_or_default());
            span.hint #hint { (text("own-hint")) }
            div.choices {
                button.lamp type="submit" { (text("own-go")) }
                a.button.quiet href=(visit.to("today")) { (visit.words.back()) }
            }
        }))
    };
    layout::page(visit, &Frame::with_more(more), &visit.words.way_today(), &inside)
}

/// The words with their shape: what was guessed lies in a fold, what was not is asked; two questions at most.
pub(super) fn shape(visit: &Visit, words: &str, guess: &Guess, draft: &Fields, told: Option<Problem>) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let chosen = |name: &str, guessed: Option<String>| draft.get(name).map(str::to_owned).or(guessed);
    let place = chosen("place", guess.place.map(|place| place.to_string()));
    let contact = chosen("contact", guess.contact.map(|contact| contact.id().to_owned()));
    let minutes = chosen("minutes", Some(nearest(guess.minutes_or_usual()).to_string()));
    let known = place.is_some() && contact.is_some();
    let inside = html! {
        h1.step data-own { (words) }
        (visit.told(told))
        (visit.form("own/shape", "field", html! {
            @if place.is_none() { (places(visit, None)) }
            @if contact.is_none() { (contacts(visit, None)) }
            details.fold open[told.is_some()] { summary { (text("own-takes")) " " (taken(visit, place.as_deref(), contact.as_deref(), minutes.as_deref())) }
                div {
                    @if place.is_some() { (places(visit, place.as_deref())) }
                    @if contact.is_some() { (contacts(visit, contact.as_deref())) }
                    (lengths(visit, minutes.as_deref()))
                }
            }
            div.choices {
                button.lamp type="submit" name="then" value="try" { (text("own-keep")) }
                button type="submit" name="then" value="later" { (text("own-keep-later")) }
                @if known { a.button.quiet href=(visit.to("own")) { (visit.words.back()) } }
            }
        }))
    };
    layout::page(visit, &Frame::with_more(true), &visit.words.way_today(), &inside)
}

/// What was guessed, in words.
fn taken(visit: &Visit, place: Option<&str>, contact: Option<&str>, minutes: Option<&str>) -> String {
    let place = place.map(|place| visit.help_text(&format!("own-place-{place}")));
    let contact = contact.map(|contact| visit.help_text(&format!("own-{contact}")));
    let minutes = minutes.map(|minutes| visit.help_text(&format!("own-minutes-{minutes}")));
    place.into_iter().chain(contact).chain(minutes).collect::<Vec<_>>().join(" · ")
}

fn places(visit: &Visit, chosen: Option<&str>) -> Markup {
    let all: Vec<String> = (0..8).map(|place| place.to_string()).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    picks(visit, "place", "own-where", "own-place-", &all, chosen)
}

fn contacts(visit: &Visit, chosen: Option<&str>) -> Markup {
    picks(visit, "contact", "own-with", "own-", &Contact::ALL.map(Contact::id), chosen)
}

fn lengths(visit: &Visit, chosen: Option<&str>) -> Markup {
    let all = MINUTES.map(|minutes| minutes.to_string());
    picks(visit, "minutes", "own-long-how", "own-minutes-", &all.each_ref().map(String::as_str), chosen)
}

fn picks(visit: &Visit, name: &str, legend: &str, texts: &str, values: &[&str], chosen: Option<&str>) -> Markup {
    html! {
        fieldset { legend { (visit.help_text(legend)) }
            @for value in values {
                label.pick { input type="radio" name=(name) value=(value) checked[chosen == Some(*value)]; " " (visit.help_text(&format!("{texts}{value}"))) }
            }
        }
    }
}

/// The length on the form that is nearest to a number of minutes.
fn nearest(minutes: u16) -> u16 {
    MINUTES.into_iter().min_by_key(|known| known.abs_diff(minutes)).unwrap_or(5)
}

/// After it was kept for later; words with signs bring help and the question.
pub(super) fn kept(visit: &Visit, rests: bool, sign: Option<Markup>) -> Markup {
    let inside = html! {
        @if let Some(sign) = sign {
            (sign)
            p { (visit.help_text("help-ask-here")) " " a href=(visit.to("question")) { (visit.help_text("help-ask-open")) } }
        }
        h1 { (visit.help_text(if rests { "own-rests" } else { "own-kept" })) }
        p.choices { a.button href=(visit.to("today")) { (visit.words.way_today()) } }
    };
    layout::page(visit, &Frame::with_more(true), &visit.words.way_today(), &inside)
}
