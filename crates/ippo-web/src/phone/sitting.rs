//! Where nothing stays beyond one sitting: said before the first word, and on every page (care.md §9.1). Where the browser
//! has cleared everything: said, with the way to a backup.

use super::Keeps;
use crate::visit::Visit;
use maud::{Markup, html};

/// Pages on which a first word can be written, so that the sentence stands before it.
const BEFORE_A_WORD: [&str; 2] = ["today", "letter"];

/// The sentence above the page, where words begin; that all is gone, until something is kept again.
pub(crate) fn first(visit: &Visit, kept: bool) -> Markup {
    html! { @if !kept && visit.phone().is_some_and(|phone| phone.was_cleared()) { (cleared(visit)) } (sitting(visit)) }
}

fn cleared(visit: &Visit) -> Markup {
    html! {
        div.note.noprint {
            p { (visit.help_text("phone-cleared")) }
            @if visit.host.desk().keeping().is_some() {
                p.ways-to-stay { a href=(visit.to("keeping")) { (visit.words.keeping_quiet_way()) } }
            }
        }
    }
}

fn sitting(visit: &Visit) -> Markup {
    html! { @if is_here(visit) && BEFORE_A_WORD.contains(&visit.path.as_str()) { div.note.small.noprint { (words(visit)) } } }
}

/// The same below every other page.
pub(crate) fn below(visit: &Visit) -> Markup {
    html! { @if is_here(visit) && !BEFORE_A_WORD.contains(&visit.path.as_str()) { div.noprint { (words(visit)) } } }
}

fn is_here(visit: &Visit) -> bool {
    !crate::lock::is_closed(visit) && visit.phone().is_some_and(|phone| phone.keeps() == Keeps::Sitting)
}

fn words(visit: &Visit) -> Markup {
    html! {
        p { (visit.help_text("phone-sitting")) }
        p.ways-to-stay {
            a href=(visit.to("settings/phone#screen")) { (visit.help_text("phone-screen-title")) }
            @if visit.host.desk().keeping().is_some() { " " a href=(visit.to("keeping")) { (visit.help_text("phone-reminder-take")) } }
        }
    }
}
