//! The plain page that hides everything.

use crate::phone;
use crate::visit::Visit;
use maud::{DOCTYPE, Markup, html};

/// A page of notes that anybody may see. It says nothing to a screen reader but itself.
pub(crate) async fn page(visit: Visit) -> Markup {
    let words = &visit.words;
    html! {
        (DOCTYPE)
        html lang=(visit.language().tag()) {
            head {
                meta charset="utf-8";
                (phone::head(&visit))
                meta name="color-scheme" content="light dark";
                title { (visit.name()) }
                link rel="icon" href=(visit.to("notes.svg")) type="image/svg+xml";
                link rel="stylesheet" href=(visit.to("ippo.css"));
            }
            body.cover {
                main #main tabindex="-1" {
                    h1 { (words.cover_heading()) }
                    ul { li { (words.cover_1()) } li { (words.cover_2()) } li { (words.cover_3()) } }
                    p { a href=(visit.to("")) { (words.cover_back()) } }
                }
            }
        }
    }
}
