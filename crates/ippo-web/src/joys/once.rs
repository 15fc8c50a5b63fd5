//! What was once liked: ten boxes and own words, each of which may stay empty.

use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::around::Joy;
use ippo_core::event::{Event, JoyEvent};
use ippo_core::limits::WORDS_CHARS;
use ippo_core::state::State;
use maud::{Markup, html};

/// The name under which refused words wait.
const FORM: &str = "joys-once";

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft_once(FORM).await;
    let page = visit.host.journal.look(|state| page(&visit, state, &draft, problem));
    Ok(page.await?.into_response())
}

fn page(visit: &Visit, state: &State, draft: &Fields, problem: Option<Problem>) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let joys = state.joys();
    let liked = |joy: &Joy| match draft.is_empty() {
        true => joys.liked().contains(joy),
        false => draft.all("joy").any(|id| id == joy.id()),
    };
    let own = if draft.is_empty() { joys.own() } else { draft.get("own").unwrap_or_default() };
    let inside = html! {
        (visit.told(problem))
        (visit.form("joys/once", "field", html! {
            fieldset { legend.unseen { (text("joys-once")) }
                @for joy in Joy::ALL {
                    label.pick { input type="checkbox" name="joy" value=(joy.id()) checked[liked(&joy)]; " "
                        (text(&format!("joys-name-{}", joy.id()))) }
                }
            }
            div.field {
                label for="own" { (text("joys-own")) }
                textarea #own name="own" rows="2" autocomplete="off" aria-describedby="own-hint" { "\n" (own) }
                span.hint #own-hint { (text("joys-own-hint")) }
            }
            div.choices {
                button.lamp type="submit" { (text("joys-keep")) }
                button type="submit" name="none" value="1" { (text("joys-none")) }
                a.button.quiet href=(visit.to("joys")) { (visit.words.back()) }
            }
        }))
    };
    strand::page(visit, state, &text("joys-once"), &inside)
}

pub(super) async fn tell(visit: Visit, posted: Posted) -> Response {
    let nothing_now = posted.fields.get("none").is_some();
    let judge = |state: &State| if nothing_now { Ok(nothing(state)) } else { told(state, &posted.fields) };
    match visit.note(&posted, judge).await {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see(if nothing_now { "joys/nothing" } else { "joys" })
        }
        Err(problem) => visit.refuse(FORM, posted.fields, problem, "joys/once").await,
    }
}

/// "Nothing right now" is an answer; it takes back nothing that was told before.
fn nothing(state: &State) -> Vec<Event> {
    let told = JoyEvent::Told { joys: Vec::new(), own: "".into() };
    if state.joys().was_told() { Vec::new() } else { vec![Event::Joy(told)] }
}

fn told(state: &State, fields: &Fields) -> Result<Vec<Event>, Problem> {
    let own = fields.get("own").unwrap_or_default().trim();
    if own.chars().count() > WORDS_CHARS {
        return Err(Problem::LongNote);
    }
    let joys: Vec<Joy> = Joy::ALL.into_iter().filter(|joy| fields.all("joy").any(|id| id == joy.id())).collect();
    let known = state.joys();
    let same = known.was_told() && known.own() == own && known.liked().iter().eq(&joys);
    Ok(if same { Vec::new() } else { vec![Event::Joy(JoyEvent::Told { joys, own: own.into() })] })
}
