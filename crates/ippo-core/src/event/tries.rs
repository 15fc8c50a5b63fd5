//! What is told of a step: the offer as it was made, what was feared, what came of it, and exchanges.

use crate::ids::{EntryId, StepId};
use crate::planner::{Outcome, Reason};

/// What was offered, as it was made: it stays true when the planner learns better.
#[derive(Clone, PartialEq, Debug)]
pub struct Offer {
    /// The step.
    pub step: StepId,
    /// Chance that it would be done, 0 to 1.
    pub chance: f64,
    /// How hard it was expected to be, 0 to 100.
    pub expected: f64,
    /// Why this one.
    pub reason: Reason,
    /// Version of the planner that chose it.
    pub planner: u16,
}

/// What somebody thinks might happen (voice.md: six choices).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feared {
    /// Someone sees me.
    Seen,
    /// I freeze.
    Freeze,
    /// Someone is angry.
    Anger,
    /// I bother someone.
    Bother,
    /// My body shows it.
    Body,
    /// Nothing.
    Nothing,
}

/// Whether what was feared happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Happened {
    /// No.
    No,
    /// A bit.
    Bit,
    /// Yes.
    Yes,
    /// I can't tell.
    Unknown,
}

/// Why not today; given freely, and it changes nothing in the estimate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhyNot {
    /// No time.
    NoTime,
    /// Unwell.
    Unwell,
    /// Someone was there.
    SomeoneThere,
    /// Weather.
    Weather,
    /// No reason.
    NoReason,
}

/// One try at a step.
#[derive(Clone, PartialEq, Debug)]
pub struct Try {
    /// What was offered and why.
    pub offer: Offer,
    /// What happened.
    pub outcome: Outcome,
    /// How hard it looked before, 0 to 100.
    pub expected: Option<u8>,
    /// How hard it was at its hardest, 0 to 100.
    pub felt: Option<u8>,
    /// What might have happened.
    pub feared: Option<Feared>,
    /// Why not today.
    pub why_not: Option<WhyNot>,
    /// Own words.
    pub note: Option<Box<str>>,
}

/// How it was, told after the outcome was noted.
#[derive(Clone, PartialEq, Debug)]
pub struct Felt {
    /// The try that it belongs to.
    pub of: EntryId,
    /// How hard it was at its hardest, 0 to 100.
    pub felt: Option<u8>,
    /// Whether what was feared happened.
    pub happened: Option<Happened>,
    /// Own words.
    pub note: Option<Box<str>>,
}

/// How it is after a practice of calm, beside before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Eased {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

/// Which way a step was exchanged for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Smaller.
    Smaller,
    /// Larger.
    Larger,
    /// Something else.
    Other,
}
