//! Expected against felt: tries where both were told, and the one sentence that may stand above them (care.md §1).

use crate::event::Happened;
use crate::ids::StepId;
use crate::limits::{EASIER_PERCENT, PAIRS_FOR_A_CHART, PAIRS_SHOWN};
use crate::planner::Outcome;
use crate::state::{NotedTry, State};
use crate::time::Day;

/// One try where both were told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    /// The personal day.
    pub day: Day,
    /// The step.
    pub step: StepId,
    /// How hard it looked before, 0 to 100.
    pub expected: u8,
    /// How hard it was at its hardest, 0 to 100.
    pub felt: u8,
    /// What happened.
    pub outcome: Outcome,
}

/// The latest pairs, oldest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pairs {
    /// At most [`PAIRS_SHOWN`] of them.
    pub latest: Vec<Pair>,
    /// Whether there are older ones.
    pub more: bool,
    /// Whether a try was left out because what was feared did happen.
    pub left_out: bool,
}

/// What may be said of the pairs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Said {
    /// Too few: no chart, and no number.
    TooFew,
    /// In so many of so many it was easier than it looked.
    Easier {
        /// Where it was easier.
        easier: usize,
        /// Of how many.
        of: usize,
    },
    /// Seldom easier, and seldom harder: neither number is said.
    AsItLooked,
    /// The steps were too large: that is the steps' doing, and no number is said.
    TooLarge,
}

impl Pairs {
    /// The pairs of a state.
    pub fn of(state: &State) -> Self {
        let mut latest: Vec<Pair> = state.tries().iter().rev().filter_map(pair).take(PAIRS_SHOWN + 1).collect();
        let more = latest.len() > PAIRS_SHOWN;
        latest.truncate(PAIRS_SHOWN);
        latest.reverse();
        Self { latest, more, left_out: state.tries().iter().any(it_did_happen) }
    }

    /// Whether there are enough of them for a chart.
    pub fn enough(&self) -> bool {
        self.latest.len() >= PAIRS_FOR_A_CHART
    }

    /// The sentence that may stand above them.
    pub fn said(&self) -> Said {
        let of = self.latest.len();
        let easier = self.latest.iter().filter(|pair| pair.felt < pair.expected).count();
        let harder = self.latest.iter().filter(|pair| pair.felt > pair.expected).count();
        let mostly = |count: usize| count * 100 >= EASIER_PERCENT * of;
        if !self.enough() {
            Said::TooFew
        } else if mostly(easier) {
            Said::Easier { easier, of }
        } else if mostly(of - harder) {
            Said::AsItLooked
        } else {
            Said::TooLarge
        }
    }
}

/// After "it did happen: yes" nothing is compared: the fear was right that time.
fn it_did_happen(noted: &NotedTry) -> bool {
    noted.happened == Some(Happened::Yes)
}

fn pair(noted: &NotedTry) -> Option<Pair> {
    let tried = &noted.tried;
    let compared = tried.outcome.is_try() && !it_did_happen(noted);
    let (expected, felt) = tried.expected.zip(tried.felt).filter(|_| compared)?;
    Some(Pair { day: noted.at.day, step: tried.offer.step.clone(), expected, felt, outcome: tried.outcome })
}
