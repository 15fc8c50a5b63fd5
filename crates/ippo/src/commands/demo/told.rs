//! What the invented person wrote, in English or Japanese: letters, notes, steps, a plan.

use ippo_words::Language;

const ENGLISH: &str = include_str!("en.txt");
const JAPANESE: &str = include_str!("ja.txt");

/// The words, by name. A line is `name = words`; a stroke of `|` is a new line.
#[derive(Clone, Copy)]
pub struct Told(&'static str);

impl Told {
    /// The words in the language, or the one nearest to it.
    pub fn of(language: Language) -> Self {
        match language {
            Language::English => Self(ENGLISH),
            Language::Japanese | Language::JapaneseEasy => Self(JAPANESE),
        }
    }

    /// The words of that name; empty if there are none.
    pub fn words(self, name: &str) -> String {
        let named = self.0.lines().filter_map(|line| line.split_once(" = ")).find(|(known, _)| *known == name);
        named.map_or_else(String::new, |(_, words)| words.replace('|', "\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::script::{Deed, LIFE};
    use super::*;

    /// Whatever the script has the person say can be said in both languages.
    #[test]
    fn everything_has_words_in_both() {
        for language in [Language::English, Language::Japanese] {
            for (.., deed) in LIFE {
                let name = match deed {
                    Deed::Letter(name) | Deed::Own(name, _) | Deed::TryOwn(name, _) => Some((*name).to_owned()),
                    Deed::Plan(part) => Some(format!("plan-{}", part.id())),
                    Deed::Try(way) => way.note.map(str::to_owned),
                    _ => None,
                };
                let said = name.map(|name| (Told::of(language).words(&name), name));
                assert!(said.is_none_or(|(words, _)| !words.is_empty()), "{deed:?}");
            }
        }
    }
}
