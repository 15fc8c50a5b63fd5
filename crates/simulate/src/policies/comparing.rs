//! Comparing: after a finished try, never in the first week, one question which of two looks harder (care.md F5).

use super::Noted;
use ippo_core::planner::{Caps, Outcome};
use std::collections::BTreeSet;

/// What a person was asked, and whether a try was finished since.
#[derive(Clone, Default, Debug)]
pub struct Comparing {
    /// Pairs that were asked, each with the lower index first.
    pub asked: BTreeSet<(usize, usize)>,
    finished: bool,
    first: Option<u32>,
}

impl Comparing {
    /// A note was made.
    pub fn note(&mut self, noted: &Noted) {
        self.first.get_or_insert(noted.day);
        self.finished = match noted.outcome {
            Outcome::Done | Outcome::Partly => true,
            Outcome::Stopped => false,
            Outcome::NotToday { .. } => self.finished,
        };
    }

    /// Whether one may be asked on this day; true once after each finished try.
    pub fn is_due(&mut self, day: u32) -> bool {
        let long_enough = self.first.is_some_and(|first| day - first >= Caps::care().compare_after_days);
        let due = long_enough && self.finished;
        if due {
            self.finished = false;
        }
        due
    }
}
