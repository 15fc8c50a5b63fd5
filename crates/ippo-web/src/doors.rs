//! The first page: three doors by energy, two quiet links, help. No question, nothing to scroll.

use crate::host::Host;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::Visit;
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use ippo_core::level::Level;
use ippo_core::limits::ABSENT_DAYS;
use ippo_core::state::State;
use maud::{Markup, PreEscaped, html};

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/", get(open)).route("/first", get(first))
}

/// Where opening leads: first the question when somebody returns while an answer holds a pause or safety (care.md C4),
/// help at safety, Today once something was kept, else the first page.
pub(crate) async fn open(visit: Visit) -> Result<Response, Problem> {
    let look = |state: &State| (state.kept_anything(), asks_first(&visit, state));
    let (kept, asks) = visit.host.journal.look(look).await?;
    let path = match (visit.level().await?, kept) {
        _ if asks => "question",
        (Level::Safety, _) => "help",
        (_, true) => "today",
        (_, false) => "first",
    };
    Ok(visit.see(path))
}

/// Whether the question comes before all else: some days have passed, and a hold is on.
fn asks_first(visit: &Visit, state: &State) -> bool {
    let absent = state.last_day().is_some_and(|last| visit.moment.day.since(last) >= ABSENT_DAYS);
    absent && state.levels().question_comes_first(visit.moment.utc_ms)
}

async fn first(visit: Visit) -> Result<Response, Problem> {
    let more = visit.host.journal.look(ippo_core::state::State::kept_anything).await?;
    let frame = Frame::with_more(more);
    let words = &visit.words;
    let inside = html! {
        div.firstly {
            h1 { (words.first_heading()) }
            ul.doors {
                li { (door(&visit, "today", include_str!("../assets/door-ajar.svg"), &words.first_step(), &words.first_step_what())) }
                li { (door(&visit, "questions/1", include_str!("../assets/door-half.svg"), &words.first_questions(), &words.first_questions_what())) }
                li { (door(&visit, "letter", include_str!("../assets/door-open.svg"), &words.first_letter(), &words.first_letter_what())) }
            }
            p.quietly { a href=(visit.to("letter/family")) { (words.first_family()) } }
        }
    };
    Ok(layout::page(&visit, &frame, &words.mark_label(), &inside).into_response())
}

fn door(visit: &Visit, path: &str, picture: &'static str, name: &str, what: &str) -> Markup {
    html! {
        a.door href=(visit.to(path)) {
            (PreEscaped(picture))
            span { strong { (name) } " " span.what { (what) } }
        }
    }
}
