//! How these days are and how the last night was: two touches, or none; it counts nothing.

use crate::layout::{self, Frame};
use crate::library;
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::checkin::{Days, Sleep};
use ippo_core::event::Event;
use ippo_core::level::Because;
use ippo_core::state::State;
use maud::html;

const FORM: &str = "days";

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let look = |state: &State| {
        let no_sleep = draft.get("saved") == Some(Sleep::AlmostNone.id());
        let card = if no_sleep { "card-no-sleep" } else { "card-day-turned-round" };
        (state.held(visit.moment.utc_ms).because, state.kept_anything(), library::way(&visit, state, card, "days"))
    };
    let (because, more, way) = visit.host.journal.look(look).await?;
    let text = |name: &str| visit.help_text(name);
    let inside = html! {
        h1 { (text("days-title")) }
        (visit.told(problem))
        @if draft.get("saved").is_some() {
            @let gentle = matches!(because, Because::Days | Because::Sleep).then(|| format!(" {}", text("days-gentle")));
            (crate::visit::told(&(text("days-saved") + &gentle.unwrap_or_default())))
            (way)
        }
        p.soft { (text("days-lead")) }
        (visit.form("days", "field", html! {
            fieldset { legend { (text("days-days")) }
                @for days in Days::ALL {
                    label.pick { input type="radio" name="days" value=(days.id()); " " (text(&format!("days-{}", days.id()))) }
                }
            }
            fieldset { legend { (text("days-sleep")) }
                @for sleep in Sleep::ALL {
                    label.pick { input type="radio" name="sleep" value=(sleep.id()); " " (text(&format!("days-{}", sleep.id()))) }
                }
            }
            p.choices { button.lamp type="submit" { (visit.words.save()) } }
        }))
        @if draft.get("saved").is_none() { (way) }
        p.quietly.below { a href=(visit.to("routine")) { (text("routine-from-days")) } }
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &text("days-title"), &inside).into_response())
}

pub(crate) async fn tell(visit: Visit, posted: Posted) -> Response {
    let days = Days::ALL.into_iter().find(|days| posted.fields.get("days") == Some(days.id()));
    let sleep = Sleep::ALL.into_iter().find(|sleep| posted.fields.get("sleep") == Some(sleep.id()));
    let told = days.is_some() || sleep.is_some();
    let events = || if told { vec![Event::CheckedIn { days, sleep }] } else { vec![] };
    let noted = visit.note(&posted, |_| Ok(events())).await;
    if told && noted.is_ok() {
        let saved = sleep.map_or("1", Sleep::id);
        visit.host.drafts().keep(FORM, &crate::Fields::default().with("saved", saved)).await;
    }
    visit.then(noted, FORM, "days", "days").await
}
