//! Policies: who is offered what. Each is something that estimates and something that chooses; Ippo's own is both.

pub mod candidate;
pub mod comparing;
pub mod easiest;
pub mod elo;
pub mod glicko;
pub mod ippo;
pub mod ladder;
pub mod oracle;
pub mod random;
pub mod rate;
pub mod window;

use crate::chooser::History;
use crate::reports::Asked;
use ippo_core::planner::Outcome;

/// What a policy expects of a step, were it tried today.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Foreseen {
    /// Chance (0 to 1) that it is done.
    pub done: f64,
    /// Chance (0 to 1) that it is too much.
    pub stopped: f64,
    /// How hard (0 to 100) it will be said to have been.
    pub expected: f64,
    /// The chance of being done in standard deviations, without lapses.
    pub z: f64,
    /// Standard deviation of what is not yet known, on the margin.
    pub spread: f64,
}

/// What a day's plan offers, as indices of steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offers {
    /// The one thing.
    pub main: usize,
    /// Something easier, or the same.
    pub easier: usize,
    /// Something harder, or the same.
    pub harder: usize,
}

/// The plan of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plan {
    /// A day of rest.
    Rest,
    /// Steps.
    Offer(Offers),
}

/// What came of an offer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Noted {
    /// The day, counted from 1.
    pub day: u32,
    /// Which step.
    pub step: usize,
    /// What came of it.
    pub outcome: Outcome,
    /// What had been foreseen on that morning.
    pub foreseen: Foreseen,
    /// How hard it looked before, if told.
    pub before: Option<f64>,
    /// How hard it was, if told.
    pub felt: Option<f64>,
}

/// Something that learns from notes how likely each step is.
pub trait Estimator {
    /// A night passes.
    fn pass_night(&mut self) {}

    /// What is expected of one step.
    fn foresee(&self, step: usize) -> Foreseen;

    /// What is expected of all steps.
    fn foresee_all(&self, steps: usize) -> Vec<Foreseen> {
        (0..steps).map(|step| self.foresee(step)).collect()
    }

    /// May ask how hard steps look: on day 0, and on any day after the plan of that day has been foreseen.
    fn ask(&mut self, _asked: &Asked<'_>, _foreseen: &[Foreseen]) {}

    /// Learns from a note.
    fn note(&mut self, noted: &Noted);
}

/// Something that picks steps by what is foreseen.
pub trait Chooser {
    /// The plan of a day.
    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan;

    /// Sees what came of it. `main` was the plan; a refusal after which nothing was tried is told as it is.
    fn note(&mut self, _noted: &Noted, _main: usize, _something_tried: bool) {}
}

/// By what a policy sees the day.
pub enum Sight {
    /// By what it has learned.
    Estimated(Vec<Foreseen>),
    /// By the truth, which only the oracle knows.
    True,
}

/// Who is offered what, over one life.
pub trait Policy {
    /// A night passes.
    fn pass_night(&mut self);

    /// How it sees all steps on this day.
    fn see(&self) -> Sight;

    /// May ask how hard steps look.
    fn ask(&mut self, asked: &Asked<'_>, foreseen: &[Foreseen]);

    /// The plan of a day.
    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan;

    /// Learns from a note; `main` was the plan.
    fn note(&mut self, noted: &Noted, main: usize, something_tried: bool);
}

/// An estimator and a chooser that know nothing of each other.
pub struct Paired<E, C> {
    /// What estimates.
    pub estimator: E,
    /// What chooses.
    pub chooser: C,
    /// How many steps there are.
    pub steps: usize,
}

impl<E: Estimator, C: Chooser> Policy for Paired<E, C> {
    fn pass_night(&mut self) {
        self.estimator.pass_night();
    }

    fn see(&self) -> Sight {
        Sight::Estimated(self.estimator.foresee_all(self.steps))
    }

    fn ask(&mut self, asked: &Asked<'_>, foreseen: &[Foreseen]) {
        self.estimator.ask(asked, foreseen);
    }

    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan {
        self.chooser.plan(day, foreseen, history)
    }

    fn note(&mut self, noted: &Noted, main: usize, something_tried: bool) {
        self.estimator.note(noted);
        self.chooser.note(noted, main, something_tried);
    }
}

/// What an outcome is worth to a rating system; nothing if it was not tried.
pub fn points(outcome: Outcome) -> Option<f64> {
    match outcome {
        Outcome::Done => Some(1.0),
        Outcome::Partly => Some(0.5),
        Outcome::Stopped => Some(0.0),
        Outcome::NotToday { .. } => None,
    }
}
