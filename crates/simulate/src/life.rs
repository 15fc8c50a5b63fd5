//! A life: what became of one person in half a year, with the journal and what is true beside it.

use crate::checkin::Answers;
use crate::policies::Noted;
use crate::steps::ZONES;

/// How long a life is watched.
pub const DAYS: u32 = 180;

/// Days on which what the policy expects of all steps is compared with the truth.
pub const MAP_DAYS: [u32; 3] = [1, 31, 91];

/// One note of a journal, with what is true beside it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Entry {
    /// What the policy was told.
    pub noted: Noted,
    /// True chance (0 to 1) that it would be done.
    pub truth: f64,
    /// How many tries came before.
    pub tries_before: u32,
}

/// How far what is expected of all steps lies from the truth.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MapError {
    /// Root of the mean square.
    pub rmse: f64,
    /// Mean error where the chance is foreseen above 0.8, between, and at most 0.3.
    pub bias: [f64; 3],
}

/// What became of a person.
#[derive(Clone, Debug)]
pub struct Life {
    /// Who.
    pub person: u64,
    /// The answers of the check-in.
    pub answers: Answers,
    /// The journal.
    pub entries: Vec<Entry>,
    /// Change of the mean true chance over all steps, by the last day.
    pub gain: f64,
    /// The day on which they left; the day after the last if they stayed.
    pub end: u32,
    /// Bad experiences: too much, or dreadful and not done.
    pub bad: u32,
    /// Tries.
    pub tries: u32,
    /// Whether a step of each zone, or of one further out, was done.
    pub reached: [bool; ZONES],
    /// In how many families something was done.
    pub families: u32,
    /// On [`MAP_DAYS`], as far as they came.
    pub maps: [Option<MapError>; 3],
}

impl Life {
    /// Somebody who has not begun.
    pub fn of(person: u64, answers: Answers) -> Self {
        Self {
            person,
            answers,
            entries: vec![],
            gain: 0.0,
            end: DAYS + 1,
            bad: 0,
            tries: 0,
            reached: [false; ZONES],
            families: 0,
            maps: [None; 3],
        }
    }
}
