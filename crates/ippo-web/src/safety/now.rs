//! What is so right now, in ten plain lines to tick; what is ticked rests steps and shapes Help.

use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::Event;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::safety::{TROUBLES, level_of_troubles};
use ippo_core::state::State;
use maud::html;

const FORM: &str = "now";

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (_, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let look = |state: &State| (state.levels().troubles().collect::<Vec<_>>(), state.kept_anything());
    let (told, more) = visit.host.journal.look(look).await?;
    let text = |name: &str| visit.help_text(name);
    let inside = html! {
        h1 { (text("now-title")) }
        (visit.told(problem))
        p.soft { (text("now-lead")) }
        (visit.form("levels/now", "field", html! {
            fieldset { legend.unseen { (text("now-title")) }
                @for kind in TROUBLES {
                    label.pick {
                        input type="checkbox" name="so" value=(kind.id()) checked[told.contains(&kind)]; " "
                        (text(&format!("now-{}", kind.id())))
                    }
                }
            }
            div.choices {
                button.lamp type="submit" name="then" value="so" { (text("now-save")) }
                button type="submit" name="then" value="none" { (text("now-none")) }
            }
        }))
    };
    Ok(layout::page(&visit, &Frame::with_more(more), &text("now-title"), &inside).into_response())
}

pub(crate) async fn tell(visit: Visit, posted: Posted) -> Response {
    let none = posted.fields.get("then") == Some("none");
    let ticked = |kind: &CrisisKind| !none && posted.fields.all("so").any(|id| id == kind.id());
    let kinds: Vec<CrisisKind> = TROUBLES.into_iter().filter(ticked).collect();
    // Nothing ticked says nothing: that none is so has a button of its own.
    let silent = kinds.is_empty() && !none;
    let on = if level_of_troubles(&kinds) == Level::Safety { "help" } else { "levels" };
    let events = || if silent { vec![] } else { vec![Event::TroublesTold(kinds.clone())] };
    let noted = visit.note(&posted, |_| Ok(events())).await;
    visit.then(noted, FORM, on, "levels/now").await
}
