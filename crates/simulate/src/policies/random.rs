//! Random in reach: any step that is at most a little harder than the hardest done.

use super::ladder::beside;
use super::{Chooser, Foreseen, Noted, Plan};
use crate::chooser::History;
use crate::draws::Draws;
use crate::steps::Steps;
use ippo_core::planner::Outcome;

/// How far somebody has got.
pub struct Random<'a> {
    steps: &'a Steps,
    draws: Draws,
    /// Prior hardness (0 to 100) of the hardest done step.
    reach: f64,
}

impl<'a> Random<'a> {
    /// Begins at a rung of the ladder.
    pub fn new(steps: &'a Steps, draws: Draws, rung: usize) -> Self {
        Self { steps, draws, reach: steps[steps.order[rung]].prior }
    }
}

impl Chooser for Random<'_> {
    fn plan(&mut self, day: u32, _foreseen: &[Foreseen], _history: &History) -> Plan {
        let within = self.steps.order.iter().filter(|step| self.steps[**step].prior <= self.reach + 6.0).count();
        let rung = (self.draws.even(day, 60) * within.max(1) as f64) as usize;
        Plan::Offer(beside(self.steps, rung, 8, 4))
    }

    fn note(&mut self, noted: &Noted, _main: usize, _something_tried: bool) {
        match noted.outcome {
            Outcome::Done => self.reach = self.reach.max(self.steps[noted.step].prior),
            Outcome::Stopped => self.reach = (self.reach - 3.0).max(5.0),
            Outcome::Partly | Outcome::NotToday { .. } => {}
        }
    }
}
