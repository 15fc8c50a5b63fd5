//! What of one's own record can stand on a page to hand over: chosen item by item, and nothing by itself.

use crate::checkin::{Days, Sleep};
use crate::event::{Entry, Event};
use crate::ids::StepId;
use crate::planner::Outcome;
use crate::safety::PlanPart;
use crate::state::State;
use crate::time::Day;

/// One item that can be chosen. Letters are chosen one by one and stand in no list; the plan's last part is no item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    /// How far things reach.
    Reach,
    /// Facts of the last weeks.
    Weeks,
    /// Steps that went well.
    Well,
    /// Steps that were too much.
    Much,
    /// How the days and nights were.
    Days,
    /// Totals of questionnaires.
    Totals,
    /// The plan for bad nights, without its last part.
    Plan,
    /// The last answer to the question about suicide.
    Answer,
}

impl Item {
    /// All of them, in the order on the page; the one that warns is last.
    pub const ALL: [Item; 8] =
        [Item::Reach, Item::Weeks, Item::Well, Item::Much, Item::Days, Item::Totals, Item::Plan, Item::Answer];

    /// The name on forms and in texts.
    pub fn id(self) -> &'static str {
        match self {
            Item::Reach => "reach",
            Item::Weeks => "weeks",
            Item::Well => "well",
            Item::Much => "much",
            Item::Days => "days",
            Item::Totals => "totals",
            Item::Plan => "plan",
            Item::Answer => "answer",
        }
    }

    /// Whether a sentence of warning stands beside it: whoever reads it may have to act.
    pub fn warns(self) -> bool {
        self == Item::Answer
    }

    /// Whether there is anything to show.
    pub fn is_there(self, state: &State, entries: &[Entry]) -> bool {
        let measures = state.measures();
        match self {
            Item::Reach => !state.reach_told_so_far().is_empty(),
            Item::Weeks => !measures.weeks().is_empty(),
            Item::Well => !went_well(state).is_empty(),
            Item::Much => !were_too_much(state).is_empty(),
            Item::Days => !check_ins(entries).is_empty(),
            Item::Totals => !measures.taken().is_empty() || !measures.totals().is_empty(),
            Item::Plan => PlanPart::ALL.into_iter().any(|part| part.is_printed() && state.plan().part(part).is_some()),
            Item::Answer => state.levels().last_answer().is_some(),
        }
    }
}

/// Most steps of one kind, weeks or check-ins on the page; the latest.
pub const MOST: usize = 8;

/// Steps that were done, wholly or in part, the latest first, each once.
pub fn went_well(state: &State) -> Vec<&StepId> {
    latest(state, |outcome| matches!(outcome, Outcome::Done | Outcome::Partly))
}

/// Steps that were too much, the latest first, each once.
pub fn were_too_much(state: &State) -> Vec<&StepId> {
    latest(state, |outcome| outcome == Outcome::Stopped)
}

fn latest(state: &State, such: impl Fn(Outcome) -> bool) -> Vec<&StepId> {
    let mut steps: Vec<&StepId> = Vec::new();
    for noted in state.tries().iter().rev().filter(|noted| such(noted.tried.outcome)) {
        if steps.len() < MOST && !steps.contains(&&noted.tried.offer.step) {
            steps.push(&noted.tried.offer.step);
        }
    }
    steps
}

/// How days and nights were told, the latest first.
pub fn check_ins(entries: &[Entry]) -> Vec<(Day, Option<Days>, Option<Sleep>)> {
    let told = |entry: &Entry| {
        let Event::CheckedIn { days, sleep } = &entry.event else { return None };
        Some((entry.at.day, *days, *sleep))
    };
    entries.iter().rev().filter_map(told).take(MOST).collect()
}
