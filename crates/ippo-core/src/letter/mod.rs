//! Letters: what a reading is, with the words that it rests on.

mod ages;
mod crisis;
mod duration;
mod fold;
mod grammar;
mod marks;
mod name;
mod numbers;
mod outings;
mod pattern;
mod people;
mod phrases;
mod questions;
mod reader;
mod reading;
mod rules;
mod scan;
mod scene;
mod sense;
mod spells;
mod subjects;
mod themes;
mod tokens;
mod writer;

pub use fold::fold_plain;
pub use marks::{CrisisKind, Outings, Question, Sign, ThemeId};
pub use reader::Reader;
use reading::evidence;
pub use reading::{Found, Reading};

/// A language that letters are read in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// English.
    English,
    /// Japanese.
    Japanese,
}

/// Who writes, about whose withdrawal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writer {
    /// About themselves.
    Person,
    /// About somebody in the family.
    Family,
    /// About somebody else, or not to be told.
    Other,
}

/// A span of a letter, in characters of the text as written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Span {
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

impl Span {
    /// The words of the span.
    pub fn of(self, text: &str) -> String {
        text.chars().skip(self.start).take(self.end.saturating_sub(self.start)).collect()
    }
}

/// A duration in months, both ends included; "several years" is 24 to 120.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Months {
    /// At the least.
    pub lo: u16,
    /// At the most.
    pub hi: u16,
}

impl Outings {
    /// The furthest place of the map that it tells of (0 to 7), which answers the planner's check-in question 2.
    pub fn furthest_place(self) -> u8 {
        match self {
            Outings::Room => 0,
            Outings::Home => 1,
            Outings::Doorstep => 2,
            Outings::Shops => 4,
            Outings::Often => 6,
        }
    }
}
