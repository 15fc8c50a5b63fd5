//! The fixed ladder: all steps from easy to hard, one up when it was done, one down when it was too much or left twice.

use super::{Chooser, Foreseen, Noted, Offers, Plan};
use crate::chooser::History;
use crate::steps::Steps;
use ippo_core::planner::Outcome;

/// Where somebody stands on the ladder.
pub struct Ladder<'a> {
    steps: &'a Steps,
    rung: usize,
    left: u32,
}

impl<'a> Ladder<'a> {
    /// Begins at a rung.
    pub fn new(steps: &'a Steps, rung: usize) -> Self {
        Self { steps, rung, left: 0 }
    }

    fn down(&mut self) {
        self.rung = self.rung.saturating_sub(1);
    }

    fn tried(&mut self, noted: &Noted, main: usize) {
        self.left = 0;
        let rank = self.steps.rank[noted.step];
        if noted.step != main && rank <= self.rung {
            return;
        }
        match noted.outcome {
            Outcome::Done => self.rung = (self.rung.max(rank) + 1).min(self.steps.len() - 1),
            Outcome::Stopped => self.down(),
            Outcome::Partly | Outcome::NotToday { .. } => {}
        }
    }
}

impl Chooser for Ladder<'_> {
    fn plan(&mut self, _day: u32, _foreseen: &[Foreseen], _history: &History) -> Plan {
        Plan::Offer(beside(self.steps, self.rung, 1, 1))
    }

    fn note(&mut self, noted: &Noted, main: usize, something_tried: bool) {
        if noted.outcome.is_try() {
            self.tried(noted, main);
        } else if !something_tried {
            self.left += 1;
            if self.left >= 2 {
                self.down();
                self.left = 0;
            }
        }
    }
}

/// A rung with what lies so many rungs below and above it.
pub fn beside(steps: &Steps, rung: usize, below: usize, above: usize) -> Offers {
    let at = |rung: usize| steps.order[rung.min(steps.len() - 1)];
    Offers { main: at(rung), easier: at(rung.saturating_sub(below)), harder: at(rung + above) }
}
