//! Furigana: readings above the Japanese words of a finished page, where they are wanted. One layer over all pages, so that
//! no page knows of it. What somebody typed stays as it is, and so does every text for a crisis (care.md §7).

mod page;
mod tag;

use crate::host::{Furigana, Host};
use crate::settings::safe_path;
use crate::visit::{Posted, Visit};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ippo_words::Language;
use maud::{Markup, html};
use page::with_readings;

/// Pages on which readings stand, with those below them. A page is added here once what is typed on it carries `data-own`;
/// help, the question, the night, the plan and the levels never are.
const ROOMS: [&str; 21] = [
    "first",
    "today",
    "try",
    "noted",
    "own",
    "questions",
    "days",
    "map",
    "calm",
    "letter",
    "library",
    "body",
    "support",
    "move",
    "more",
    "routine",
    "joys",
    "thoughts",
    "purpose",
    "sheet",
    "people",
];

/// Pages on which readings stand, without those below them.
const ALONE: [&str; 2] = ["settings", "privacy"];

/// Whether readings stand on a page at all.
fn stand_on(path: &str) -> bool {
    let within = |room: &&str| path.strip_prefix(*room).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    ALONE.contains(&path) || ROOMS.iter().any(within)
}

impl Visit {
    /// Whether this page is shown with readings.
    fn has_readings(&self) -> bool {
        self.furigana == Furigana::With && self.language() != Language::English && stand_on(&self.path)
    }
}

/// One touch away from readings: some screen readers read a word and its reading both, which can reverse a sense.
pub(crate) fn without(visit: &Visit) -> Markup {
    html! {
        @if visit.has_readings() {
            form.aloud method="post" action=(visit.to("furigana")) {
                (visit.key())
                input type="hidden" name="back" value=(visit.path);
                button.quiet type="submit" name="furigana" value=(Furigana::Without.id()) { (visit.help_text("furigana-aloud")) }
            }
        }
    }
}

pub(crate) async fn choose(visit: Visit, posted: Posted) -> Response {
    let furigana = posted.fields.get("furigana").and_then(Furigana::from_id);
    if let (Some(furigana), Some(_)) = (furigana, posted.once) {
        visit.host.choose_furigana(furigana).await;
    }
    visit.see(safe_path(posted.fields.get("back").unwrap_or_default()))
}

/// The layer: a finished page comes out with its readings, if they are wanted.
pub(crate) async fn above(State(host): State<Host>, request: Request, next: Next) -> Response {
    let path = request.uri().path().trim_start_matches(host.base.as_str()).trim_start_matches('/').to_owned();
    let response = next.run(request).await;
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let wanted = is_page && stand_on(&path) && host.furigana().await == Furigana::With;
    if wanted && host.language().await != Language::English { rewritten(&host, response).await } else { response }
}

async fn rewritten(host: &Host, response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    parts.headers.remove(header::CONTENT_LENGTH);
    let body = match std::str::from_utf8(&bytes) {
        Ok(page) => Body::from(with_readings(page, host.library.readings())),
        Err(_) => Body::from(bytes),
    };
    Response::from_parts(parts, body)
}
