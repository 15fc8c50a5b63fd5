//! The reply to a letter: short, in the writer's own words, honest about what is known, and with one thing at most.

mod answers;
mod crisis;
mod draft;
mod form;
mod quote;
mod read;
mod thing;

use crate::Library;
use draft::Draft;
use ippo_core::event::{Offer, Understood};
use ippo_core::ids::StepId;
use ippo_core::language::Language;
use ippo_core::letter::{Reading, Sign, Span, ThemeId, Tongue, Writer};
pub use thing::fits_a_letter;

/// An answer to a letter, part by part in the order in which it is read.
#[derive(Clone, PartialEq, Debug)]
pub struct Reply {
    /// The language that it is written in: the letter's.
    pub language: Language,
    /// The parts; with signs of crisis there is one.
    pub parts: Vec<Part>,
}

/// One part of a reply.
#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    /// Thanks for writing.
    Thanks {
        /// One or two sentences.
        words: String,
    },
    /// What was read, each line correctable.
    Read {
        /// What stands before the lines.
        lead: String,
        /// Two to four lines; fewer in a short letter.
        lines: Vec<ReadLine>,
        /// That it can be corrected.
        correct: String,
    },
    /// An answer to a question, or on what the letter speaks of most.
    Answer {
        /// Its name in content.
        id: String,
        /// What is known, with its size and its weakness.
        words: String,
        /// Names of the sources that it rests on; empty where it claims nothing.
        sources: Vec<String>,
    },
    /// What can be had.
    ThereIs {
        /// One or two sentences.
        words: String,
    },
    /// One thing for now; four buttons belong below it.
    Thing {
        /// What stands before it.
        lead: String,
        /// The step.
        title: String,
        /// A sentence more; empty where the reply would grow too long.
        more: String,
        /// That nobody is met.
        alone: String,
        /// The step's name.
        step: Option<StepId>,
    },
    /// One thing that a family member can do for themselves. Never a step.
    FamilyThing {
        /// What stands before it.
        lead: String,
        /// The thing.
        words: String,
    },
    /// That there is more, closed.
    More {
        /// One or two sentences.
        words: String,
    },
    /// Who wrote this.
    Who {
        /// One or two sentences.
        words: String,
    },
    /// Where help is.
    Help {
        /// One sentence.
        words: String,
    },
    /// What stands alone when a letter shows signs of crisis.
    Crisis {
        /// Its name in content.
        id: String,
        /// One paragraph each, the most pressing first.
        paragraphs: Vec<String>,
    },
}

/// One line of what was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadLine {
    /// What is shown: the writer's words in quotation marks, or a plain sentence.
    pub words: String,
    /// Where in the letter it comes from.
    pub rests_on: Vec<Span>,
    /// The theme that goes when the line is marked as wrong.
    pub theme: Option<ThemeId>,
}

/// Everything that a reply is made from.
pub(crate) struct Ground<'a> {
    pub library: &'a Library,
    pub language: Language,
    pub text: &'a str,
    pub reading: &'a Reading,
    pub understood: &'a Understood,
}

impl Ground<'_> {
    pub fn words(&self, name: &str) -> String {
        self.library.text(self.language, name).to_owned()
    }

    /// The theme was read or added, and not marked as wrong.
    pub fn keeps(&self, theme: ThemeId) -> bool {
        self.understood.themes.contains(&theme) && !self.is_wrong(theme)
    }

    pub fn is_wrong(&self, theme: ThemeId) -> bool {
        self.understood.wrong.contains(&theme)
    }

    /// What of the letter may be quoted back.
    pub fn phrases(&self) -> Vec<Span> {
        self.library.reader().phrases(self.reading, self.text)
    }

    pub fn is_family(&self) -> bool {
        self.understood.writer == Writer::Family
    }
}

/// Puts together the reply to a letter, in the letter's own language.
///
/// `page` is the language of the page; it decides where the letter has no words to tell by, and whether Japanese is
/// the easy one. `country` is the code of the country whose emergency number is named, if it is known. With signs of
/// crisis the offer is ignored, as is one that is too large for a letter ([`fits_a_letter`]).
pub fn compose(
    library: &Library,
    page: Language,
    text: &str,
    reading: &Reading,
    understood: &Understood,
    offer: Option<&Offer>,
    country: Option<&str>,
) -> Reply {
    let language = language_of(page, text, understood.tongue);
    let ground = Ground { library, language, text, reading, understood };
    let parts = match understood.sign {
        Sign::None => Draft::of(&ground, offer).parts(&ground),
        Sign::Possible | Sign::Urgent => vec![crisis::part(&ground, country)],
    };
    Reply { language, parts }
}

/// What was understood when nothing has been corrected yet.
pub fn understood_all(reading: &Reading, letter: ippo_core::ids::LetterId) -> Understood {
    Understood {
        letter,
        tongue: reading.tongue,
        writer: reading.writer.what,
        duration: reading.duration.as_ref().map(|found| found.what),
        outings: reading.outings.as_ref().map(|found| found.what),
        themes: reading.themes.iter().map(|found| found.what).collect(),
        wrong: Vec::new(),
        sign: reading.sign,
        kinds: reading.kinds.iter().map(|found| found.what).collect(),
        own_words: None,
    }
}

fn language_of(page: Language, text: &str, tongue: Tongue) -> Language {
    let wordless = !text.chars().any(char::is_alphabetic);
    match (tongue, page) {
        _ if wordless => page,
        (Tongue::English, _) => Language::English,
        (Tongue::Japanese, Language::JapaneseEasy) => Language::JapaneseEasy,
        (Tongue::Japanese, Language::English | Language::Japanese) => Language::Japanese,
    }
}
