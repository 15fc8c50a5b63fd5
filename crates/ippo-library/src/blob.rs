//! The shape of the blob that the build writes and the library reads; both compile this file.

use minicbor::{CborLen, Decode, Encode};

/// Everything in content/, in one piece.
#[derive(Encode, Decode, CborLen, Default)]
pub struct Blob<'a> {
    #[n(0)]
    pub steps: Vec<Step>,
    /// (language, sorted texts).
    #[n(1)]
    pub texts: Vec<Texts>,
    #[n(2)]
    pub practices: Vec<Practice>,
    #[n(3)]
    pub countries: Vec<Country>,
    #[n(4)]
    pub lines: Vec<Line>,
    /// Ids of answers and strand items with their sources.
    #[n(5)]
    pub claims: Vec<Claim>,
    #[n(6)]
    pub sources: Vec<Source>,
    /// Names of the texts that steps share; a step holds their numbers here.
    #[n(7)]
    pub shared: Vec<String>,
    /// The tables that letters are read by, one behind the other: text, but not looked at before the first letter.
    #[cbor(b(8), with = "minicbor::bytes")]
    pub tables: &'a [u8],
}

/// One step as written in content/steps.
#[derive(Encode, Decode, CborLen)]
pub struct Step {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub family: u8,
    #[n(2)]
    pub place: u8,
    #[n(3)]
    pub contact: u8,
    #[n(4)]
    pub minutes: u16,
    #[n(5)]
    pub when: u8,
    #[n(6)]
    pub part: u8,
    /// people, unfamiliar, observed, spontaneous, crowd in thousandths.
    #[n(7)]
    pub thousandths: [u16; 5],
    #[n(8)]
    pub prior: u8,
    #[n(9)]
    pub tags: Vec<u8>,
    #[n(10)]
    pub bed: bool,
    #[n(11)]
    pub replaces: Option<String>,
    #[n(12)]
    pub retired: bool,
    /// (its place among the steps, the dimension).
    #[n(13)]
    pub smaller: Option<(u16, u8)>,
    #[n(14)]
    pub larger: Option<(u16, u8)>,
    #[n(15)]
    pub exit: u8,
    #[n(16)]
    pub joy: Option<u8>,
    #[n(17)]
    pub teaches: u8,
    #[n(18)]
    pub ready: Vec<u8>,
    #[n(19)]
    pub rises: u8,
}

/// The texts of one language: names in order, each with its words; `name.attribute` for attributes.
#[derive(Encode, Decode, CborLen)]
pub struct Texts {
    #[n(0)]
    pub language: String,
    #[n(1)]
    pub names: Vec<String>,
    #[n(2)]
    pub words: Vec<String>,
}

/// A practice of calm.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Practice {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub minutes: u16,
    #[n(2)]
    pub eyes_open: bool,
    #[n(3)]
    pub sources: Vec<String>,
    /// Its place in the list, the first one 1.
    #[n(4)]
    pub place: u8,
    /// Whether it looks or listens outward, and not at the body or the breath.
    #[n(5)]
    pub outward: bool,
    /// Whether the breathing picture belongs to it.
    #[n(6)]
    pub lamp: bool,
    /// Whether it asks to listen.
    #[n(7)]
    pub listens: bool,
}

/// A country of the help lines.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Country {
    #[n(0)]
    pub code: String,
    /// (number, kind).
    #[n(1)]
    pub emergency: Vec<(String, String)>,
    #[n(2)]
    pub text_route: bool,
}

/// A help line or service.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Line {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub country: String,
    #[n(2)]
    pub kinds: Vec<String>,
    /// (way, number or address, word to send).
    #[n(3)]
    pub ways: Vec<(String, String, Option<String>)>,
    #[n(4)]
    pub hours: String,
    #[n(5)]
    pub languages: Vec<String>,
    #[n(6)]
    pub free: Option<bool>,
    #[n(7)]
    pub source: String,
    /// Days since 1970-01-01.
    #[n(8)]
    pub checked_on: i32,
    /// Year of the source itself, where that is older.
    #[n(9)]
    pub as_of: Option<String>,
}

/// An answer or strand item and what it rests on.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Claim {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub sources: Vec<String>,
}

/// A source.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Source {
    #[n(0)]
    pub id: String,
    #[n(1)]
    pub authors: String,
    #[n(2)]
    pub title: String,
    #[n(3)]
    pub year: String,
    #[n(4)]
    pub place: String,
    #[n(5)]
    pub grade: String,
    #[n(6)]
    pub says: String,
    #[n(7)]
    pub says_ja: String,
}
