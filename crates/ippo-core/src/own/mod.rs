//! A step in one's own words: its features are guessed from the words, asked where they cannot be, and never change.

mod guess;
mod made;
mod words;

use crate::catalogue::{Contact, Step};
pub use guess::{Guess, guess};
pub use made::made;

/// A step of one's own. Its features were guessed from the words and may have been corrected; they never change.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnStep {
    /// The step, named `own-` and chance.
    pub step: Step,
    /// The person's words.
    pub words: Box<str>,
}

/// Where, with whom and how long, as it was guessed or told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shape {
    /// How far from bed, 0 to 7.
    pub place: u8,
    /// How close to people.
    pub contact: Contact,
    /// How long it takes.
    pub minutes: u16,
}
