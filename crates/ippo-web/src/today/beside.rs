//! What stands quietly below the one thing, where the person wants two or three a day: never a second step.

use crate::calm;
use crate::strand;
use crate::visit::Visit;
use ippo_core::event::Anchor;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_core::today::{Beside, beside, turn};
use maud::{Markup, html};

/// The lines; none by default.
pub(super) fn lines(visit: &Visit, state: &State, level: Level) -> Markup {
    let all = beside(state, &visit.moment, level);
    html! {
        @if !all.is_empty() {
            section.beside.noprint {
                p.soft { (visit.help_text("beside-title")) }
                ul.rows.practices { @for one in all { (line(visit, state, one)) } }
            }
        }
    }
}

fn line(visit: &Visit, state: &State, one: Beside) -> Markup {
    let turn = turn(state, visit.moment.day);
    let name = |strand: &str| visit.help_text(&format!("course-{strand}"));
    match one {
        Beside::Calm => {
            let (path, title) = calm::in_turn(visit, state, turn);
            strand::row(visit, &path, &title, &name("calm"))
        }
        Beside::Joy => {
            let eating = state.has_sign(CrisisKind::Eating, visit.moment.utc_ms);
            match visit.host.library.small_idea(state.joys().liked(), eating, turn) {
                Some(idea) => {
                    let path = format!("joys/{}", idea.id);
                    strand::row(visit, &path, visit.host.library.text(visit.language(), &idea.id), &name("joys"))
                }
                None => html! {},
            }
        }
        Beside::Anchor(anchor) => strand::row(visit, "routine", &anchored(visit, anchor), &name("days")),
    }
}

fn anchored(visit: &Visit, anchor: Anchor) -> String {
    visit.help_text(&format!("anchor-{}", anchor.id()))
}
