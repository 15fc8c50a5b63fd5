//! The plain form of a reply, and how long it is.

use super::{Part, Reply};
use ippo_core::language::Language;

impl Reply {
    /// The reply as paragraphs with a blank line between them, without markup and without the four buttons.
    pub fn plain(&self) -> String {
        let paragraphs: Vec<String> = self.parts.iter().map(|part| part.plain(self.language)).collect();
        paragraphs.join("\n\n")
    }

    /// How many words it has, as English counts them.
    pub fn words(&self) -> usize {
        words(&self.plain())
    }

    /// How many characters it has, white space apart, as Japanese counts them.
    pub fn characters(&self) -> usize {
        characters(&self.plain())
    }

    /// Names of all sources that it rests on, each once, in the order of the text.
    pub fn sources(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for part in &self.parts {
            let Part::Answer { sources, .. } = part else { continue };
            for source in sources {
                if !found.contains(&source.as_str()) {
                    found.push(source);
                }
            }
        }
        found
    }
}

impl Part {
    /// The words of the part, its lines on lines of their own.
    pub fn plain(&self, language: Language) -> String {
        match self {
            Part::Thanks { words }
            | Part::Answer { words, .. }
            | Part::ThereIs { words }
            | Part::More { words }
            | Part::Who { words }
            | Part::Help { words } => words.clone(),
            Part::Read { lead, lines, correct } => {
                let lines = lines.iter().map(|line| line.words.as_str());
                let all: Vec<&str> = std::iter::once(lead.as_str()).chain(lines).chain([correct.as_str()]).collect();
                all.join("\n")
            }
            Part::Thing { lead, title, more, alone, .. } => {
                format!("{lead}\n{}", sentences(language, &[title, more, alone]))
            }
            Part::FamilyThing { lead, words } => format!("{lead}\n{words}"),
            Part::Crisis { paragraphs, .. } => paragraphs.join("\n\n"),
        }
    }
}

/// Sentences one after another: with a space between them, but in Japanese.
fn sentences(language: Language, all: &[&String]) -> String {
    let said: Vec<&str> = all.iter().map(|words| words.as_str()).filter(|words| !words.is_empty()).collect();
    match language {
        Language::English | Language::JapaneseEasy => said.join(" "),
        Language::Japanese => said.concat(),
    }
}

/// Words of a text: what stands between spaces and holds a letter or a digit.
pub(super) fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Characters of a text, white space apart.
pub(super) fn characters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}
