//! The library: everything in content/, read from the blob that the build made.
#![forbid(unsafe_code)]

#[allow(missing_docs)]
mod blob;
pub mod country;
mod offered;
mod raise;
mod read;
mod readings;
pub mod reply;
mod search;
mod shared;
mod shelves;
pub mod strands;
mod texts;

pub use blob::{Card, Claim, Country, Idea, Line, Practice, Question, Sheet, Source};
use ippo_core::catalogue::Catalogue;
use ippo_core::language::Language;
use ippo_core::letter::Reader;
pub use offered::Wish;
pub use read::Damaged;
pub use readings::{Reading, Readings};
pub use search::{Found, Wanted};
pub use shelves::{Asked, Kind, SheetStrand, Shelf};
pub use texts::Texts;

/// The names of a practice's parts, in order.
const PARTS: [&str; 7] = ["one", "two", "three", "four", "five", "six", "seven"];

/// Everything that ships with Ippo: steps, practices, help lines, replies, sources, and their words;
/// and the tables that letters are read by.
pub struct Library {
    catalogue: Catalogue,
    texts: [Texts; 3],
    practices: Vec<Practice>,
    cards: Vec<Card>,
    ideas: Vec<Idea>,
    sheets: Vec<Sheet>,
    beside: Vec<String>,
    countries: Vec<Country>,
    lines: Vec<Line>,
    claims: Vec<Claim>,
    sources: Vec<Source>,
    shared: shared::Shared,
    reader: Reader,
    readings: Readings,
}

impl Library {
    /// Takes out what is part of the program at home and lies in the content on a phone: the interface's texts in three
    /// languages, the style sheet, the map's sprite. Nothing at home, and nothing the second time.
    pub fn take_beside(&mut self) -> Option<[String; 5]> {
        std::mem::take(&mut self.beside).try_into().ok()
    }

    /// The steps.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The words of one name in one language; easy Japanese falls back to Japanese. Empty when there are none.
    pub fn text(&self, language: Language, name: &str) -> &str {
        let own = self.texts[language as usize].get(name);
        let plain = || match language {
            Language::JapaneseEasy => self.texts[Language::Japanese as usize].get(name),
            Language::English | Language::Japanese => None,
        };
        own.or_else(plain).unwrap_or_default()
    }

    /// The words of one name with its arguments filled in.
    pub fn text_with(&self, language: Language, name: &str, arguments: &[(&str, &str)]) -> String {
        let mut text = self.text(language, name).to_owned();
        for (argument, value) in arguments {
            text = text.replace(&format!("{{{argument}}}"), value);
        }
        text
    }

    /// Reads letters by the tables of content/letters/patterns.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// How Japanese words are read.
    pub fn readings(&self) -> &Readings {
        &self.readings
    }

    /// The practices of calm, those that look outward with open eyes first.
    pub fn practices(&self) -> &[Practice] {
        self.practices_of(Kind::Calm)
    }

    /// The practices of one kind, in their order.
    pub fn practices_of(&self, kind: Kind) -> &[Practice] {
        let of = |practice: &&Practice| practice.strand == kind as u8;
        let from = self.practices.iter().position(|practice| of(&practice)).unwrap_or(0);
        &self.practices[from..from + self.practices.iter().filter(of).count()]
    }

    /// The practice of that name, of any kind.
    pub fn practice(&self, id: &str) -> Option<&Practice> {
        self.practices.iter().find(|practice| practice.id == id)
    }

    /// What there is to do in a practice, part by part, as many as it has.
    pub fn parts_of(&self, language: Language, practice: &str) -> Vec<&str> {
        let part = |name: &str| self.text(language, &format!("{practice}.{name}"));
        PARTS.into_iter().map(part).take_while(|words| !words.is_empty()).collect()
    }

    /// The countries of the help lines.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The country of that code.
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.code == code)
    }

    /// The lines of a country, text and chat before mail and voice.
    pub fn lines_of(&self, country: &str) -> Vec<&Line> {
        let mut lines: Vec<&Line> = self.lines.iter().filter(|line| line.country == country).collect();
        lines.sort_by_key(|line| line.ways.iter().map(|(way, ..)| rank(way)).min());
        lines
    }

    /// All lines.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// What an answer or strand item rests on.
    pub fn sources_of(&self, id: &str) -> Vec<&Source> {
        let claim = self.claims.iter().find(|claim| claim.id == id);
        let ids = claim.map(|claim| claim.sources.as_slice()).unwrap_or_default();
        ids.iter().filter_map(|id| self.source(id)).collect()
    }

    /// All claims.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// All names of a language with their words, for checks over every text.
    pub fn all_texts(&self, language: Language) -> impl Iterator<Item = (&str, &str)> {
        self.texts[language as usize].all()
    }
}

/// Text before voice (evidence.md §4).
fn rank(way: &str) -> u8 {
    match way {
        "text" => 0,
        "chat" => 1,
        "mail" => 2,
        "web" => 3,
        _ => 4,
    }
}
