//! A person of the planner's tests: belief, record and the choice of a day, over one catalogue.

use ippo_core::catalogue::{Catalogue, Step};
use ippo_core::planner::{Belief, Caps, Choice, Choosing, Design, Offer, Outcome, Population, Record, Setting};
use ippo_core::time::Day;

/// Somebody with a past on a catalogue.
pub struct Person {
    pub catalogue: Catalogue,
    pub design: Design,
    pub belief: Belief,
    pub record: Record,
    pub caps: Caps,
}

impl Person {
    /// Somebody who has tried nothing yet.
    pub fn new(catalogue: Catalogue) -> Self {
        let design = Design::new(&Population::app(), &catalogue);
        let belief = Belief::new(&design);
        Self { catalogue, design, belief, record: Record::default(), caps: Caps::care() }
    }

    /// Looks at all steps on a day.
    pub fn choosing<'a>(&'a self, setting: &'a Setting) -> Choosing<'a> {
        Choosing::new(&self.design, &self.catalogue, &self.belief, &self.record, setting, &self.caps)
    }

    /// What is shown on a day.
    pub fn choose(&self, setting: &Setting) -> Choice {
        self.choosing(setting).choose()
    }

    /// What is shown on a day, which must be a step.
    pub fn main(&self, setting: &Setting) -> Offer {
        self.choose(setting).main.unwrap()
    }

    /// Notes a try, or that there was none.
    pub fn note(&mut self, day: i32, step: usize, outcome: Outcome, felt: Option<f64>) {
        self.belief.note(&self.design, step, outcome, None, felt);
        self.record.note(&self.design, Day(day), step, outcome, felt);
    }

    /// Does a step, easily.
    pub fn does(&mut self, day: i32, step: usize) {
        self.note(day, step, Outcome::Done, Some(10.0));
    }

    /// Does four floor steps before day 0, so that the beginning is over and nothing of it is recent.
    pub fn begun(mut self) -> Self {
        for k in 0..4 {
            self.does(k - 40, k as usize);
        }
        self
    }

    /// The step of a name.
    pub fn index(&self, name: &str) -> usize {
        self.catalogue.index_of(&ippo_core::ids::StepId::new(name)).unwrap()
    }

    /// The step at an index.
    pub fn step(&self, index: usize) -> &Step {
        &self.catalogue.steps()[index]
    }
}
