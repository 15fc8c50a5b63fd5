//! More: which strands exist, how many things a day, what costs strength.

mod choose;
mod page;

use crate::host::Host;
use crate::visit::Visit;
use axum::Router;
use axum::routing::get;
use ippo_core::event::Strand;

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/more", get(page::show)).route("/more/choose", get(choose::show).post(choose::save))
}

/// The strands that are seen first, with their pages, in the order of revealing (care.md §1).
pub(crate) const FIRST: [(Strand, &str); 6] = [
    (Strand::Calm, "calm"),
    (Strand::Days, "routine"),
    (Strand::Joys, "joys"),
    (Strand::People, "people"),
    (Strand::Thoughts, "thoughts"),
    (Strand::Library, "library"),
];

/// Those that follow; what it is for comes last.
const THEN: [(Strand, &str); 5] = [
    (Strand::Movement, "move"),
    (Strand::Body, "body"),
    (Strand::Help, "support"),
    (Strand::Measures, "weeks"),
    (Strand::Purpose, "purpose"),
];

/// What a strand is called.
pub(crate) fn name(visit: &Visit, strand: Strand) -> String {
    visit.help_text(&format!("course-{}", strand.id()))
}

/// The way to where strands, things a day, senses and voice are chosen.
pub(crate) fn way_to_choose(visit: &Visit) -> maud::Markup {
    maud::html! { p.way-on { a href=(visit.to("more/choose")) { (visit.help_text("more-choose")) } } }
}
