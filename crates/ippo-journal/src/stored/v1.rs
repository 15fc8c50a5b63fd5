//! The shapes, versions 1 and 2. **Do not change them**: numbers are never reused, additions are `Option`s with a new
//! number.
//!
//! A golden file of every event must replay for ever; a new kind of event is a new number with a higher least reader
//! (`shape_of`).

use super::v2;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

/// Sixteen bytes.
pub type Id = ByteArray<16>;

/// What a record holds.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Kept {
    #[n(0)]
    DrawerOpened(#[n(0)] u8),
    #[n(1)]
    KeyTurned(#[n(0)] u8, #[n(1)] Id),
    #[n(2)]
    Entry(#[n(0)] Entry),
}

/// An entry without its place, which the header holds.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Entry {
    #[n(0)]
    pub utc_ms: i64,
    #[n(1)]
    pub offset_minutes: i16,
    #[n(2)]
    pub zone: String,
    #[n(3)]
    pub day: i32,
    #[n(4)]
    pub clock: u64,
    #[n(5)]
    pub once: Option<Id>,
    #[n(6)]
    pub event: Event,
}

/// What happened.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Event {
    #[n(0)]
    StepTaken(#[n(0)] Offer),
    #[n(1)]
    StepPutBack(#[n(0)] String),
    #[n(2)]
    Swapped(#[n(0)] String, #[n(1)] Option<Offer>, #[n(2)] u8),
    #[n(3)]
    TryNoted(#[n(0)] Try),
    #[n(4)]
    FeltTold(#[n(0)] Felt),
    #[n(5)]
    NightMarked,
    #[n(6)]
    NightUnmarked,
    #[n(7)]
    DirectionChosen(#[n(0)] u8),
    #[n(8)]
    AgeTold(#[n(0)] bool),
    #[n(9)]
    LetterKept(#[n(0)] Id, #[n(1)] String),
    #[n(10)]
    LetterUnderstood(#[n(0)] Understood),
    #[n(11)]
    SignRemoved(#[n(0)] Id),
    #[n(12)]
    StepsAsked,
    #[n(13)]
    GentleEnded,
    /// Writer, drawer and seq of the note; why.
    #[n(14)]
    WhyTold(#[n(0)] Id, #[n(1)] Id, #[n(2)] u64, #[n(3)] u8),
    /// The practice's name; how it was after it.
    #[n(40)]
    CalmMarked(#[n(0)] String, #[n(1)] u8),
    #[n(15)]
    QuestionAnswered(#[n(0)] u8),
    #[n(16)]
    QuestionLeft(#[n(0)] bool),
    #[n(17)]
    AnswerTakenBack,
    #[n(18)]
    TroublesTold(#[n(0)] Vec<String>),
    #[n(19)]
    FootingTold(#[n(0)] u8),
    #[n(20)]
    PlanWritten(#[n(0)] u8, #[n(1)] String),
    /// Days, sleep.
    #[n(21)]
    CheckedIn(#[n(0)] Option<u8>, #[n(1)] Option<u8>),
    /// Out, furthest, speaking, afar.
    #[n(22)]
    ReachTold(#[n(0)] Option<u8>, #[n(1)] Option<u8>, #[n(2)] Option<u8>, #[n(3)] Option<u8>),
    #[n(23)]
    OwnStepMade(#[n(0)] OwnStep),
    #[n(24)]
    LeftOut(#[n(0)] String),
    #[n(25)]
    LetBack(#[n(0)] String),
    /// Pace, variety.
    #[n(26)]
    TasteChosen(#[n(0)] u8, #[n(1)] u8),
    /// One, other, which looks harder.
    #[n(27)]
    Compared(#[n(0)] String, #[n(1)] String, #[n(2)] u8),
    #[n(28)]
    ComparingChosen(#[n(0)] bool),
    #[n(29)]
    Day(#[n(0)] v2::Day),
    #[n(30)]
    Joy(#[n(0)] v2::Joy),
    #[n(31)]
    Sheet(#[n(0)] v2::Sheet),
    #[n(32)]
    People(#[n(0)] v2::People),
    #[n(33)]
    Measure(#[n(0)] v2::Measure),
    #[n(34)]
    Course(#[n(0)] v2::Course),
}

/// A step of one's own with its features, shares in thousandths.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct OwnStep {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub words: String,
    #[n(2)]
    pub family: u8,
    #[n(3)]
    pub place: u8,
    #[n(4)]
    pub contact: u8,
    #[n(5)]
    pub minutes: u16,
    #[n(6)]
    pub when: u8,
    #[n(7)]
    pub part: u8,
    /// People, unfamiliar, observed, spontaneous, crowd.
    #[n(8)]
    pub thousandths: [u16; 5],
    #[n(9)]
    pub prior: u8,
    #[n(10)]
    pub tags: Vec<u8>,
    #[n(11)]
    pub bed: bool,
}

/// An offer as it was made.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Offer {
    #[n(0)]
    pub step: String,
    #[n(1)]
    pub chance: f64,
    #[n(2)]
    pub expected: f64,
    #[n(3)]
    pub reason: Reason,
    #[n(4)]
    pub planner: u16,
}

/// Why a step was offered: a number, and for "like" the step and the dimension.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Reason {
    #[n(0)]
    pub code: u8,
    #[n(1)]
    pub like: Option<String>,
    #[n(2)]
    pub differs: Option<u8>,
}

/// A try.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Try {
    #[n(0)]
    pub offer: Offer,
    #[n(1)]
    pub outcome: u8,
    #[n(2)]
    pub expected: Option<u8>,
    #[n(3)]
    pub felt: Option<u8>,
    #[n(4)]
    pub feared: Option<u8>,
    #[n(5)]
    pub why_not: Option<u8>,
    #[n(6)]
    pub note: Option<String>,
}

/// How a try felt, told later; the try is named by writer, drawer and seq.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Felt {
    #[n(0)]
    pub of_writer: Id,
    #[n(1)]
    pub of_drawer: Id,
    #[n(2)]
    pub of_seq: u64,
    #[n(3)]
    pub felt: Option<u8>,
    #[n(4)]
    pub happened: Option<u8>,
    #[n(5)]
    pub note: Option<String>,
}

/// What was understood from a letter. Themes and kinds go by their names, since their lists will grow.
#[derive(Encode, Decode, Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Understood {
    #[n(0)]
    pub letter: Id,
    #[n(1)]
    pub tongue: u8,
    #[n(2)]
    pub writer: u8,
    #[n(3)]
    pub duration: Option<(u16, u16)>,
    #[n(4)]
    pub outings: Option<u8>,
    #[n(5)]
    pub themes: Vec<String>,
    #[n(6)]
    pub wrong: Vec<String>,
    #[n(7)]
    pub sign: u8,
    #[n(8)]
    pub kinds: Vec<String>,
    #[n(9)]
    pub own_words: Option<String>,
}
