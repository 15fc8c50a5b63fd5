//! A letter as it was kept, and what was understood from it.

use crate::ids::LetterId;
use crate::letter::{CrisisKind, Months, Outings, Sign, ThemeId, Tongue, Writer};

/// A letter as it was kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Letter {
    /// Its name.
    pub id: LetterId,
    /// The words, as they were written.
    pub text: Box<str>,
}

/// What was understood from a letter, as the person left it after correcting.
#[derive(Clone, PartialEq, Debug)]
pub struct Understood {
    /// The letter.
    pub letter: LetterId,
    /// Its language.
    pub tongue: Tongue,
    /// Who writes.
    pub writer: Writer,
    /// How long, if that was told and kept.
    pub duration: Option<Months>,
    /// How far out, if that was told and kept.
    pub outings: Option<Outings>,
    /// Themes kept.
    pub themes: Vec<ThemeId>,
    /// Themes that the person marked as wrong; they appear nowhere any more.
    pub wrong: Vec<ThemeId>,
    /// The sign that was read, and what it rests on; `None` when there was none or the person took it out.
    pub sign: Sign,
    /// Kinds of the sign.
    pub kinds: Vec<CrisisKind>,
    /// The person's own words on what was misread.
    pub own_words: Option<Box<str>>,
}
