//! The shapes that version 2 brought for whole days. **Do not change them**: numbers are never reused, additions are
//! `Option`s with a new number. Names are stored where their lists will grow.

use super::v1::Id;
use minicbor::{Decode, Encode};

/// How the days go. Minutes are those of the clock, after midnight.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Day {
    #[n(0)]
    TurnChosen(#[n(0)] u16),
    /// Anchor, its time, where it moves.
    #[n(1)]
    AnchorKept(#[n(0)] String, #[n(1)] Option<u16>, #[n(2)] Option<u16>),
    #[n(2)]
    AnchorLetGo(#[n(0)] String),
    #[n(3)]
    AnchorNoted(#[n(0)] String, #[n(1)] Option<u16>),
    #[n(4)]
    AnchorUnnoted(#[n(0)] String),
    #[n(5)]
    Rested,
    #[n(6)]
    RestEnded,
    #[n(7)]
    Slept(#[n(0)] u16, #[n(1)] u16),
    /// Minutes, steps.
    #[n(8)]
    Moved(#[n(0)] u16, #[n(1)] Option<u32>),
}

/// What is liked.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Joy {
    #[n(0)]
    Told(#[n(0)] Vec<String>, #[n(1)] String),
    /// Idea, mood before, mood after.
    #[n(1)]
    Begun(#[n(0)] String, #[n(1)] Option<u8>, #[n(2)] Option<u8>),
}

/// Guided sheets.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Sheet {
    /// Filling-in, sheet, question, words.
    #[n(0)]
    Written(#[n(0)] Id, #[n(1)] String, #[n(2)] String, #[n(3)] String),
    #[n(1)]
    PutAway(#[n(0)] Id),
}

/// People.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum People {
    /// Who, name, nearest possible contact.
    #[n(0)]
    Kept(#[n(0)] Id, #[n(1)] String, #[n(2)] Option<u8>),
    #[n(1)]
    TakenOff(#[n(0)] Id),
}

/// Check-ins.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Measure {
    #[n(0)]
    Answered(#[n(0)] String, #[n(1)] Vec<Option<u8>>),
    #[n(1)]
    Totalled(#[n(0)] String, #[n(1)] u16),
    /// Days out, furthest, people, words.
    #[n(2)]
    WeekTold(#[n(0)] Option<u8>, #[n(1)] Option<u8>, #[n(2)] Option<u8>, #[n(3)] String),
}

/// What Ippo is to be.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Course {
    #[n(0)]
    StrandsPutAway(#[n(0)] Vec<String>),
    #[n(1)]
    AmountChosen(#[n(0)] u8),
    #[n(2)]
    SensesTold(#[n(0)] bool),
    #[n(3)]
    VoiceLeftOut(#[n(0)] bool),
}
