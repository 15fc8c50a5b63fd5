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
    #[n(9)]
    pub cards: Vec<Card>,
    #[n(10)]
    pub ideas: Vec<Idea>,
    #[n(11)]
    pub sheets: Vec<Sheet>,
    /// What is part of the program at home and lies in the content on a phone: the interface's texts in three languages, the
    /// style sheet, the map's sprite. Empty at home.
    #[n(12)]
    pub beside: Vec<String>,
    /// How Japanese words are read, a row a line: text, but not looked at before furigana are wanted.
    #[cbor(b(13), with = "minicbor::bytes")]
    pub readings: &'a [u8],
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
    /// 0 calm, 1 movement, 2 attention.
    #[n(8)]
    pub strand: u8,
    /// 0 outward, 1 the body, 2 a thought, 3 the breath.
    #[n(9)]
    pub toward: u8,
    /// For movement: 0 lying, 1 sitting, 2 standing, 3 walking.
    #[n(10)]
    pub posture: Option<u8>,
    /// Whether it never comes first (care.md C13).
    #[n(11)]
    pub late: bool,
    /// Whether water belongs to it (care.md C7).
    #[n(12)]
    pub water: bool,
    /// Signs while which stand it is not offered.
    #[n(13)]
    pub closed_for: Vec<String>,
    /// Whether it leads out of the home.
    #[n(14)]
    pub outdoors: bool,
}

/// A short card to read.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Card {
    #[n(0)]
    pub id: String,
    /// Its shelf, by its place among the shelves.
    #[n(1)]
    pub shelf: u8,
    #[n(2)]
    pub sources: Vec<String>,
    /// Names of further cards, or addresses of pages.
    #[n(3)]
    pub see: Vec<String>,
    /// Signs while which stand it is not offered.
    #[n(4)]
    pub closed_for: Vec<String>,
    /// The country that it is about, if it is about one alone.
    #[n(5)]
    pub country: Option<String>,
    /// The themes of letters that it answers; `family` for the letter of a family.
    #[n(6)]
    pub themes: Vec<String>,
    /// Whether Help leads to it.
    #[n(7)]
    pub on_help: bool,
}

/// An idea for a joy.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Idea {
    #[n(0)]
    pub id: String,
    /// Its joy, by its place among the joys.
    #[n(1)]
    pub joy: u8,
    /// 1 lying down is enough, 2 sitting, 3 up and about.
    #[n(2)]
    pub energy: u8,
    /// Whether it costs money.
    #[n(3)]
    pub money: bool,
    /// 0 none, 1 quiet, 2 some.
    #[n(4)]
    pub noise: u8,
    /// As of a step, 0 to 7.
    #[n(5)]
    pub place: u8,
    /// 0 alone, 1 from afar, 2 among people.
    #[n(6)]
    pub company: u8,
    /// As of a step.
    #[n(7)]
    pub tags: Vec<u8>,
    /// The same joy, a little nearer to people.
    #[n(8)]
    pub next: Option<String>,
}

/// A guided sheet.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Sheet {
    #[n(0)]
    pub id: String,
    /// 0 thoughts, 1 people, 2 getting help, 3 what for.
    #[n(1)]
    pub strand: u8,
    #[n(2)]
    pub sources: Vec<String>,
    /// Signs while which stand it is not offered.
    #[n(3)]
    pub closed_for: Vec<String>,
    #[n(4)]
    pub questions: Vec<Question>,
}

/// A question of a guided sheet.
#[derive(Encode, Decode, CborLen, Clone)]
pub struct Question {
    #[n(0)]
    pub id: String,
    /// 0 words, 1 one line, 2 how hard, 3 a choice.
    #[n(1)]
    pub kind: u8,
    #[n(2)]
    pub choices: Vec<String>,
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
