//! Where nothing stays beyond one sitting: said before the first word, and on every page (care.md §9.1).

use super::Keeps;
use crate::visit::Visit;
use maud::{Markup, html};

/// Pages on which a first word can be written, so that the sentence stands before it.
const BEFORE_A_WORD: [&str; 2] = ["today", "letter"];

/// The sentence above the page, where words begin.
pub(crate) fn first(visit: &Visit) -> Markup {
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
