//! What the forms of the phone's page do, and the one line that Today may say.

use super::{Face, page, reminder};
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::settings::safe_path;
use crate::visit::{Posted, Visit};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ippo_core::level::Level;
use ippo_core::state::State;
use maud::{Markup, html};

/// The name under which a refusal waits.
const FORM: &str = "phone";
const HERE: &str = "settings/phone";

pub(super) async fn show(visit: Visit) -> Response {
    let Some(face) = visit.face else {
        return visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page());
    };
    let (_, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let told = visit.told(problem);
    let inside = page::page(&visit, face, reminder::is_on(&visit.host).await, &told);
    layout::page(&visit, &Frame::with_more(true), &visit.help_text("phone-title"), &inside).into_response()
}

pub(super) async fn choose(visit: Visit, posted: Posted) -> Response {
    match chosen(&visit, &posted).await {
        Ok(()) => visit.see(HERE),
        Err(problem) => visit.refuse(FORM, crate::Fields::default(), problem, HERE).await,
    }
}

async fn chosen(visit: &Visit, posted: &Posted) -> Result<(), Problem> {
    posted.once.ok_or(Problem::OldForm)?;
    let field = |name: &str| posted.fields.get(name).unwrap_or_default();
    let face = Face::of(field("name"), field("icon"), field("start")).ok_or(Problem::Unreadable)?;
    match visit.phone() {
        Some(phone) => Ok(phone.choose(face).await?),
        None => Err(Problem::NotSaved),
    }
}

/// Turns the line on Today on or off, and goes back to where that was asked.
pub(super) async fn remind(visit: Visit, posted: Posted) -> Response {
    if let (Some(wish), Some(_)) = (posted.fields.get("say"), posted.once) {
        reminder::turn(&visit.host, wish == "yes").await;
    }
    visit.see(safe_path(posted.fields.get("back").unwrap_or(HERE)))
}

/// The line for Today, if it is due: at most one, never to someone who is unwell.
pub(crate) async fn line_on_today(visit: &Visit, level: Level) -> Option<Markup> {
    if !visit.is_pocket() || level > Level::Open {
        return None;
    }
    let kept = |state: &State| state.kept_anything().then(|| state.last_noted_ms());
    let last = visit.host.journal.look(kept).await.ok().flatten()?;
    reminder::is_said(visit, last).await.then(|| line(visit))
}

fn line(visit: &Visit) -> Markup {
    let inside = html! {
        input type="hidden" name="back" value="today";
        p.soft { (visit.help_text("phone-reminder")) " " a href=(visit.to("keeping")) { (visit.help_text("phone-reminder-take")) } }
        button.quiet type="submit" name="say" value="no" { (visit.help_text("phone-reminder-away")) }
    };
    visit.form("settings/phone/reminder", "choices noprint", inside)
}
