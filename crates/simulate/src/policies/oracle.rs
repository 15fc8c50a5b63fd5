//! The oracle: knows what is true today, and chooses as the reference chooser does.

use super::{Chooser, Foreseen, Noted, Plan, Policy, Sight};
use crate::chooser::History;
use crate::people::Likely;
use crate::reports::Asked;
use ippo_core::planner::quantile;

/// Nothing to learn.
pub struct Oracle<C> {
    /// What chooses.
    pub chooser: C,
}

impl<C: Chooser> Policy for Oracle<C> {
    fn pass_night(&mut self) {}

    fn see(&self) -> Sight {
        Sight::True
    }

    fn ask(&mut self, _asked: &Asked<'_>, _foreseen: &[Foreseen]) {}

    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan {
        self.chooser.plan(day, foreseen, history)
    }

    fn note(&mut self, _noted: &Noted, _main: usize, _something_tried: bool) {}
}

/// The truth, as policies tell it.
pub fn told(likely: &Likely) -> Foreseen {
    Foreseen {
        done: likely.done,
        stopped: 1.0 - likely.partly_or_more,
        expected: likely.distress,
        z: quantile(likely.done),
        spread: 0.0,
    }
}
