//! Paper: a slip with one step, and a page of one's own record to hand over, chosen item by item.

mod back;
mod slip;
mod summary;
mod written;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/summary", get(summary::choosing).post(summary::choose))
        .route("/summary/page", get(summary::page))
        .route("/summary/away", post(summary::away))
        .route("/slip", get(slip::of_today))
        .route("/slip/back", get(back::show).post(back::note))
        .route("/slip/{step}", get(slip::of_step))
}

/// A button that prints, shown by the script alone; without it the browser's menu does the same.
fn print(visit: &crate::visit::Visit) -> Markup {
    html! {
        p.choices.noprint {
            button type="button" data-print hidden { (visit.help_text("summary-print")) }
            span.soft { (visit.help_text("summary-menu")) }
        }
    }
}
