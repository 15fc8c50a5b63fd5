//! Easiest first: always the easiest step that was never done.

use super::ladder::beside;
use super::{Chooser, Foreseen, Plan};
use crate::chooser::History;
use crate::steps::Steps;

/// Needs to know nothing but what was done.
pub struct Easiest<'a> {
    /// The steps in question.
    pub steps: &'a Steps,
}

impl Chooser for Easiest<'_> {
    fn plan(&mut self, _day: u32, _foreseen: &[Foreseen], history: &History) -> Plan {
        let next = self.steps.order.iter().position(|step| history.times_done(*step) == 0);
        Plan::Offer(beside(self.steps, next.unwrap_or(self.steps.len() - 1), 1, 1))
    }
}
