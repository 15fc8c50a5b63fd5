//! A step in one's own words, with the features that it was given when it was made.

use crate::catalogue::Step;

/// A step of one's own. Its features were guessed from the words and may have been corrected; they never change.
#[derive(Clone, PartialEq, Debug)]
pub struct OwnStep {
    /// The step, named `own-` and chance.
    pub step: Step,
    /// The person's words.
    pub words: Box<str>,
}
