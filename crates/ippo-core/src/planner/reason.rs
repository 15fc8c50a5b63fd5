//! Why a step was chosen: derived from what was really used, and without a count, a chance or a gap.

use super::Outcome;
use super::choose::Choosing;
use super::near::one_dimension;
use super::setting::Allowance;
use crate::ids::StepId;

/// A dimension in which a step can differ from another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Dimension {
    /// How far from bed.
    Place,
    /// How close to people.
    Contact,
    /// How long.
    Length,
    /// How many people.
    People,
    /// At what part of the day.
    PartOfDay,
    /// How much one is seen.
    Observed,
}

/// Why a step was chosen. Each is true when it is given; the words for it stand elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Larger ones rest for now.
    AtRest,
    /// The last ones were hard, so that this one is gentler.
    AfterHard,
    /// A small one to begin with.
    FirstOnes,
    /// It takes its shape from what the person once liked.
    Liked,
    /// It went all right before.
    WentAllRightBefore,
    /// Something small, with nothing going before it for a while.
    Small,
    /// It fits the night and can be done in bed.
    Quiet,
    /// Like one that was done, with one thing different.
    LikeDone {
        /// The done one.
        like: StepId,
        /// What differs.
        differs: Dimension,
    },
    /// Something different: another kind than the last days'.
    SomethingDifferent,
    /// A little further out, as the person chose.
    Further,
    /// Not tried yet.
    New,
    /// Near what goes well now.
    Near,
    /// The person asked for something smaller.
    AskedSmaller,
    /// The person asked for something larger.
    AskedLarger,
    /// The person chose it by name.
    Named,
}

/// Days without a note after which only what went well, or something small, is a reason.
const PAUSE_DAYS: u32 = 7;

/// Days after which a family counts as something different.
const DIFFERENT_DAYS: u32 = 7;

impl Choosing<'_> {
    /// The first reason that holds of a chosen step, in the order in which the rules were asked.
    pub(super) fn reason(&self, step: usize) -> Reason {
        let was_done = self.record().times_done(step) > 0;
        if self.setting().allowance == Allowance::FloorOnly {
            Reason::AtRest
        } else if self.standing().gentler {
            Reason::AfterHard
        } else if self.is_liked(step) && !was_done && !self.after_pause() {
            Reason::Liked
        } else if self.standing().beginning {
            Reason::FirstOnes
        } else if self.went_all_right(step) && (self.after_pause() || !self.is_different(step)) {
            Reason::WentAllRightBefore
        } else if self.after_pause() && self.step(step).is_floor() {
            Reason::Small
        } else if self.setting().is_night() && self.step(step).bed {
            Reason::Quiet
        } else if let Some((like, differs)) = self.like_done(step).filter(|_| !was_done) {
            Reason::LikeDone { like: self.step(like).id.clone(), differs }
        } else if self.is_further(step) {
            Reason::Further
        } else if self.is_different(step) {
            Reason::SomethingDifferent
        } else if was_done {
            Reason::Near
        } else {
            Reason::New
        }
    }

    /// Whether the person chose outward, and the step lies beyond all that was done.
    fn is_further(&self, step: usize) -> bool {
        let reached = self.record().done_steps().map(|(done, _)| self.step(done).place).max();
        self.setting().direction >= 1.0 && reached.is_some_and(|far| self.step(step).place > far)
    }

    /// Whether a done step of the family differs from this one in one named dimension; the one done last.
    pub(super) fn like_done(&self, step: usize) -> Option<(usize, Dimension)> {
        let near = |(done, day)| {
            let differs = one_dimension(self.step(step), self.step(done))?;
            Some((day, &self.step(done).id, done, differs))
        };
        let last = self.record().done_steps().filter_map(near).max();
        last.map(|(_, _, done, differs)| (done, differs))
    }

    pub(super) fn after_pause(&self) -> bool {
        let day = self.setting().day;
        self.record().last_day().is_some_and(|last| day.since(last) > PAUSE_DAYS)
    }

    pub(super) fn went_all_right(&self, step: usize) -> bool {
        self.record().past(step).is_some_and(|past| past.last_outcome == Outcome::Done)
    }

    fn is_different(&self, step: usize) -> bool {
        let last = self.record().family_day(self.design().row(step).family);
        last.is_none_or(|last| self.setting().day.since(last) >= DIFFERENT_DAYS)
    }
}
