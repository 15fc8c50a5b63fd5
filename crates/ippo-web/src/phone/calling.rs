//! Calling asks first: a number opens a fold that says what the phone will do, and the link stands inside (care.md §9.8, H32).

use crate::visit::Visit;
use maud::{Markup, html};

/// A number under one more touch. `shown` stands on the fold, `address` is `tel:` or `sms:` with the number, `class` is how the
/// touch and the link look.
pub(crate) fn asks_first(visit: &Visit, class: &str, shown: &str, address: &str) -> Markup {
    let written = address.starts_with("sms:");
    let (opens, number) = (if written { "text" } else { "call" }, address.get(4..).unwrap_or_default());
    html! {
        details.calling {
            summary class=(class) { (shown) }
            div {
                p { (visit.help_text(&format!("help-{opens}-opens"))) }
                p { a class=(class) href=(address) { (visit.help_text(&format!("help-{opens}-yes"))) " · " (number) } }
            }
        }
    }
}
