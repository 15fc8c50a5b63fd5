//! A person's journal as far as it is used: which step, on which day, what came of it, how hard it looked and was. No word.

use ippo_core::planner::Outcome;

/// One note. `S` is how the step is named: an index once the catalogue is known.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Note<S = usize> {
    /// The personal day.
    pub day: i32,
    /// The step.
    pub step: S,
    /// What came of it.
    pub outcome: Outcome,
    /// How hard (0 to 100) it looked before, if told.
    pub expected: Option<f64>,
    /// How hard (0 to 100) it was, if told.
    pub felt: Option<f64>,
}

/// One person's notes, in the order in which they were written.
pub type Journal = Vec<Note>;

/// How many of them were begun.
pub fn tries(journal: &[Note]) -> usize {
    journal.iter().filter(|note| note.outcome.is_try()).count()
}
