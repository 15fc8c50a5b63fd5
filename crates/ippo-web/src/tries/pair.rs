//! Two steps side by side, after a finished try: which looks harder. Nothing has to be answered, and it can be ended for good.

use crate::today::page::title;
use crate::visit::{Posted, Visit};
use axum::response::Response;
use ippo_core::event::{Event, Harder};
use ippo_core::ids::StepId;
use ippo_core::state::State;
use ippo_core::today;
use maud::{Markup, html};

/// The question, if there is one to ask now.
pub(super) fn question(visit: &Visit, state: &State) -> Markup {
    let Some((one, other)) = today::pair(state, &visit.moment) else { return html! {} };
    let answer = |harder: Harder, step: &StepId| {
        let own = state.own_words(step).is_some();
        html! { button data-own[own] type="submit" name="harder" value=(harder.id()) { (title(visit, state, step)) } }
    };
    html! {
        section.sheet {
            (visit.form("pair", "answers", html! {
                h2 { (visit.help_text("pair-title")) }
                p.hint { (visit.help_text("pair-what")) }
                input type="hidden" name="one" value=(one.as_str());
                input type="hidden" name="other" value=(other.as_str());
                (answer(Harder::One, &one))
                (answer(Harder::Other, &other))
                button.quiet type="submit" name="harder" value=(Harder::Alike.id()) { (visit.help_text("pair-alike")) }
                button.quiet type="submit" name="harder" value="never" { (visit.help_text("pair-never")) }
            }))
        }
    }
}

pub(super) async fn tell(visit: Visit, posted: Posted) -> Response {
    let noted = visit.note(&posted, |state| {
        let field = |name: &str| posted.fields.get(name).unwrap_or_default();
        let (one, other) = (StepId::new(field("one")), StepId::new(field("other")));
        Ok(match Harder::from_id(field("harder")) {
            Some(harder) => today::compare(state, &one, &other, harder)?,
            None if field("harder") == "never" => vec![Event::ComparingChosen { ask: false }],
            None => Vec::new(),
        })
    });
    let noted = noted.await;
    visit.then(noted, super::AFTER, "noted", "noted").await
}
