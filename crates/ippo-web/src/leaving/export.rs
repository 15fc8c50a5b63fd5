//! Everything in a file: a sentence of warning first, then one touch. A post leads to the file, which the browser puts away.

use crate::host::Place;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::routine;
use crate::visit::{Posted, Visit};
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use ippo_exchange::Kind;
use maud::html;

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (_, problem) = visit.draft("export").await;
    visit.host.drafts().drop_it("export").await;
    let title = visit.help_text("leaving-export");
    let timed = visit.host.journal.look(|state| routine::has_times(&visit, state)).await?;
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Ics || timed);
    let inside = html! {
        h1 { (title) }
        (visit.told(problem))
        p { (visit.help_text("leaving-export-lead")) }
        p.note { (visit.help_text(warning(visit.host.place))) }
        p { (visit.help_text("leaving-export-all")) }
        (visit.form("export", "answers", html! {
            @for kind in kinds {
                button type="submit" name="kind" value=(kind.id()) {
                    (visit.help_text(&format!("leaving-export-{}", kind.id())))
                    span.hint { " " (visit.help_text(&format!("leaving-export-{}-what", kind.id()))) }
                }
            }
        }))
        p.choices { a.button.quiet href=(visit.to("settings")) { (visit.words.back()) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(true), &title, &inside).into_response())
}

fn warning(place: Place) -> &'static str {
    match place {
        Place::Home => "leaving-export-warning",
        Place::Pocket => "leaving-export-warning-pocket",
    }
}

pub(super) async fn choose(visit: Visit, posted: Posted) -> Response {
    let kind = posted.fields.get("kind").and_then(Kind::from_id);
    match (kind, posted.once) {
        (Some(kind), Some(_)) => visit.see(&format!("export/{}", kind.id())),
        (_, None) => visit.refuse("export", crate::fields::Fields::default(), Problem::OldForm, "export").await,
        (None, _) => visit.see("export"),
    }
}

/// The file itself, under a name that says nothing.
pub(super) async fn file(visit: Visit, Path(kind): Path<String>) -> Result<Response, Problem> {
    let Some(kind) = Kind::from_id(&kind) else {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    };
    let entries = visit.host.journal.entries().await?;
    let text = kind.text(&entries, &visit.host.library, visit.language(), &visit.moment);
    if text.is_empty() {
        return Ok(visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page()));
    }
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let mut response = (text + end).into_response();
    let named = format!("attachment; filename=\"{}\"", kind.file_name(&visit.moment));
    let named = HeaderValue::from_str(&named).unwrap_or(HeaderValue::from_static("attachment"));
    response.headers_mut().insert(header::CONTENT_DISPOSITION, named);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.media()));
    Ok(response)
}
