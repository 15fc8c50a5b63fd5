//! What is here for this person: strands, things a day, senses, voice. All can be put away; nothing that was kept is lost.

use super::{FIRST, THEN, name};
use crate::fields::Fields;
use crate::layout::{self, Frame};
use crate::problem::Problem;
use crate::visit::{Posted, Visit, told};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{CourseEvent, Event, Strand};
use ippo_core::limits::MOST_THINGS;
use ippo_core::state::State;
use maud::{Markup, html};

/// The name under which a refusal, or that it was kept, waits for the next sight of this page.
const FORM: &str = "choose";
const PATH: &str = "more/choose";

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (draft, problem) = visit.draft(FORM).await;
    visit.host.drafts().drop_it(FORM).await;
    let page = visit.host.journal.look(|state| {
        let title = visit.help_text("more-choose");
        let inside = html! {
            h1 { (title) }
            (visit.told(problem))
            @if draft.get("saved").is_some() { (told(&visit.help_text("how-saved"))) }
            p.soft { (visit.help_text("choose-lead")) }
            (visit.form(PATH, "settings", choices(&visit, state)))
            p.way-on { a href=(visit.to("more")) { (visit.help_text("more-all")) } }
        };
        layout::page(&visit, &Frame::with_more(true), &title, &inside)
    });
    Ok(page.await?.into_response())
}

fn choices(visit: &Visit, state: &State) -> Markup {
    let (course, text) = (state.course(), |name: &str| visit.help_text(name));
    let pick = |kind: &str, name: &str, value: &str, checked: bool, label: String| {
        html! { label.pick { input type=(kind) name=(name) value=(value) checked[checked]; " " (label) } }
    };
    html! {
        fieldset { legend { (text("choose-strands")) }
            @for (strand, _) in FIRST.into_iter().chain(THEN) {
                (pick("checkbox", "strand", strand.id(), course.has(strand), name(visit, strand)))
            }
        }
        fieldset { legend { (text("choose-things")) }
            span.hint { (text("choose-things-what")) }
            @for things in 1..=MOST_THINGS {
                (pick("radio", "things", &things.to_string(), course.things() == things, text(&format!("choose-things-{things}"))))
            }
        }
        fieldset { legend { (text("choose-senses")) }
            span.hint { (text("choose-senses-what")) }
            (pick("checkbox", "senses", "cost", course.senses_cost(), text("choose-senses-cost")))
        }
        fieldset { legend { (text("choose-voice")) }
            span.hint { (text("choose-voice-what")) }
            (pick("checkbox", "voice", "out", course.voice_is_out(), text("choose-voice-out")))
        }
        p.choices { button.lamp type="submit" { (visit.words.save()) } }
    }
}

pub(super) async fn save(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| Ok(chosen(state, &posted.fields))).await;
    if noted.is_ok() {
        visit.host.drafts().keep(FORM, &Fields::default().with("saved", "1")).await;
    }
    match noted {
        Ok(_) => visit.see_told(PATH),
        Err(problem) => visit.refuse(FORM, Fields::default(), problem, PATH).await,
    }
}

/// What differs from what is known; nothing is noted twice.
fn chosen(state: &State, fields: &Fields) -> Vec<Event> {
    let course = state.course();
    let wanted = |strand: &Strand| fields.all("strand").any(|id| id == strand.id());
    let away: Vec<Strand> = Strand::ALL.into_iter().filter(|strand| !wanted(strand)).collect();
    let moved = Strand::ALL.iter().any(|strand| wanted(strand) != course.has(*strand));
    let things = fields.get("things").and_then(|things| things.parse().ok());
    let things = things.filter(|things| (1..=MOST_THINGS).contains(things) && *things != course.things());
    let (cost, out) = (fields.get("senses").is_some(), fields.get("voice").is_some());
    let told = [
        moved.then_some(CourseEvent::StrandsPutAway(away)),
        things.map(|things| CourseEvent::AmountChosen { things }),
        (cost != course.senses_cost()).then_some(CourseEvent::SensesTold { cost }),
        (out != course.voice_is_out()).then_some(CourseEvent::VoiceLeftOut { out }),
    ];
    told.into_iter().flatten().map(Event::Course).collect()
}
