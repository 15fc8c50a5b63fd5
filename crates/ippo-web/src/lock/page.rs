//! The pages of the lock: keys, words, and the closed page.

use super::{IDLE_CHOICES, Keys, ShownWords, Square, form};
use crate::problem::Problem;
use crate::visit::Visit;
use ippo_words::Language;
use maud::{Markup, html};

/// Everything about the lock of an open home.
pub(super) fn keys(visit: &Visit, keys: &dyn Keys, has_words: bool, told: Option<Problem>) -> Markup {
    let words = &visit.words;
    let closed = keys.has_passphrase();
    html! {
        h1 { (words.lock_title()) }
        (visit.told(told))
        @if closed {
            p { (words.lock_is_on()) }
            (visit.form("lock", "", html! { button type="submit" { (words.lock_now()) } }))
            (idle(visit, keys))
            (words_line(visit, has_words))
            details.fold open[told.is_some()] {
                summary { (words.lock_change_title()) }
                (new_passphrase(visit, words.lock_change()))
            }
            details.fold {
                summary { (words.lock_remove_title()) }
                p { (none(visit)) }
                (visit.form("settings/lock/remove", "", html! { button type="submit" { (words.lock_remove()) } }))
            }
        } @else {
            p { (none(visit)) }
            (new_passphrase(visit, words.lock_set()))
            p.soft { (words.lock_lost()) }
        }
        p.way-on { a href=(visit.to("settings")) { (words.way_settings()) } }
    }
}

/// Who can open this while no passphrase closes it.
pub(crate) fn none(visit: &Visit) -> String {
    visit.here(|| visit.words.lock_none(), "pocket-lock-none")
}

fn words_line(visit: &Visit, has_words: bool) -> Markup {
    let words = &visit.words;
    html! {
        section {
            h2 { (words.words_title()) }
            p.soft { @if has_words { (words.words_had()) } @else { (words.words_wait()) } }
            p.choices { a.button href=(visit.to("settings/words")) { (words.words_show()) } }
            details.fold {
                summary { (words.words_new()) }
                p { (words.words_new_what()) }
                (visit.form("settings/words/new", "", html! { button type="submit" { (words.words_new_make()) } }))
            }
        }
    }
}

fn new_passphrase(visit: &Visit, set: String) -> Markup {
    let words = &visit.words;
    visit.form(
        "settings/lock",
        "passphrases",
        html! {
            (secret("passphrase", &words.lock_new(), Some(&words.lock_new_what()), "new-password"))
            (secret("again", &words.lock_again(), None, "new-password"))
            (show(visit))
            p.choices { button.lamp type="submit" { (set) } }
        },
    )
}

/// A field whose letters do not show; pasting is free.
fn secret(name: &str, label: &str, hint: Option<&str>, kind: &str) -> Markup {
    let told = format!("{name}-what");
    html! {
        div.field {
            label for=(name) { (label) }
            @if let Some(hint) = hint { span.hint #(told) { (hint) } }
            input #(name) name=(name) type="password" autocomplete=(kind) autocapitalize="off" spellcheck="false"
                aria-describedby=[hint.map(|_| told.as_str())];
        }
    }
}

/// A box that shows what is typed; the script brings it to light, without it there is none.
fn show(visit: &Visit) -> Markup {
    html! { label.pick hidden data-shows { input type="checkbox"; " " (visit.words.lock_show()) } }
}

fn idle(visit: &Visit, keys: &dyn Keys) -> Markup {
    let words = &visit.words;
    visit.form(
        "settings/lock/idle",
        "settings",
        html! {
            fieldset { legend { (words.idle_title()) }
                span.hint { (visit.here(|| words.idle_what(), "pocket-idle-what")) }
                @for minutes in IDLE_CHOICES {
                    label.pick {
                        input type="radio" name="idle" value=(form::idle_id(minutes)) checked[keys.idle() == minutes];
                        " " (form::idle_name(words, minutes))
                    }
                }
            }
            p.choices { button type="submit" { (words.save()) } }
        },
    )
}

/// Asks for the passphrase once more.
pub(super) fn again(visit: &Visit, told: Option<Problem>) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.lock_prove_title()) }
        (visit.told(told))
        p { (words.lock_prove()) }
        (visit.form("settings/lock/again", "passphrases", html! {
            (secret("passphrase", &words.lock_or_words(), None, "current-password"))
            (show(visit))
            p.choices { button.lamp type="submit" { (words.lock_go_on()) } a.button.quiet href=(visit.to("settings")) { (words.back()) } }
        }))
    }
}

/// The words, to be read, printed or photographed.
pub(super) fn words(visit: &Visit, shown: &ShownWords, asked: Option<&str>) -> Markup {
    let words = &visit.words;
    let english = match asked {
        Some("en") => true,
        Some(_) => false,
        None => visit.language() == Language::English,
    };
    let (list, tag, other) = if english { (&shown.english, "en", "ja") } else { (&shown.japanese, "ja", "en") };
    html! {
        h1 { (words.words_title()) }
        p { (words.words_what()) }
        p.soft { (words.words_danger()) }
        ol.recovery lang=(tag) { @for word in list.iter() { li { (word) } } }
        p.noprint { a href=(visit.to(&format!("settings/words?in={other}"))) {
            @if english { (words.words_in_japanese()) } @else { (words.words_in_english()) }
        } }
        figure.square { (square(visit, &shown.square)) figcaption { (words.words_square()) } }
        p.soft.noprint { (words.words_print()) }
        (visit.form("settings/words", "choices", html! {
            button.lamp type="submit" name="then" value="have" { (words.words_have()) }
            button type="submit" name="then" value="later" { (words.words_later()) }
        }))
    }
}

fn square(visit: &Visit, square: &Square) -> Markup {
    let side = square.side;
    html! {
        svg.qr role="img" aria-label=(visit.words.words_square()) viewBox=(format!("0 0 {side} {side}")) shape-rendering="crispEdges" {
            rect.light width=(side) height=(side) {}
            path.dark d=(square.path.as_str()) {}
        }
    }
}

/// The page of a closed home.
pub(super) fn closed(visit: &Visit, told: Option<String>, waiting: bool) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.closed_title()) }
        @if let Some(told) = told { (crate::visit::told(&told)) }
        @if waiting { p.note { (words.closed_waiting()) } }
        (visit.form("open", "passphrases", html! {
            (secret("passphrase", &words.lock_new(), None, "current-password"))
            (show(visit))
            p.choices { button.lamp type="submit" { (words.closed_open()) } }
        }))
        p.way-on { a href=(visit.to("open/words")) { (words.closed_words()) } }
        p.soft { (words.closed_help()) }
        p.quietly { a href=(visit.to("calm")) { (words.way_calm()) } }
    }
}

/// The page that takes recovery words.
pub(super) fn closed_words(visit: &Visit, typed: &str, told: Option<String>) -> Markup {
    let words = &visit.words;
    html! {
        h1 { (words.words_title()) }
        @if let Some(told) = told { (crate::visit::told(&told)) }
        (visit.form("open/words", "passphrases", html! {
            div.field {
                label for="words" { (words.closed_type_words()) }
                span.hint #words-what { (words.closed_type_words_what()) }
                textarea #words name="words" rows="8" autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-describedby="words-what" { (typed) }
            }
            p.choices { button.lamp type="submit" { (words.closed_open()) } a.button.quiet href=(visit.to("")) { (words.back()) } }
        }))
    }
}
