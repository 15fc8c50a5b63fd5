//! Words of steps of one's own whose true features are known: the catalogue's as they stand, shuffled, and paraphrased.

use crate::draws::Draws;
use ippo_core::catalogue::Catalogue;
use ippo_core::ids::StepId;
use ippo_core::language::Language;
use ippo_library::Library;

/// By hand, one a line: the step, and how a person might type it. The guesser was mended on the odd lines alone.
const ENGLISH: &str = include_str!("../../fixtures/own-steps.en.txt");
const JAPANESE: &str = include_str!("../../fixtures/own-steps.ja.txt");

/// Where the words come from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// The catalogue's own.
    AsItStands,
    /// The same in another order: words, or phrases in Japanese.
    Shuffled,
    /// Written by hand; on these the guesser was mended.
    Mended,
    /// Written by hand; on these it never was.
    Unseen,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::AsItStands, Self::Shuffled, Self::Mended, Self::Unseen];

    /// As the table calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AsItStands => "as it stands",
            Self::Shuffled => "shuffled",
            Self::Mended => "paraphrased, mended on",
            Self::Unseen => "paraphrased, unseen",
        }
    }
}

/// One step in somebody's words.
#[derive(Clone, Debug)]
pub struct Worded {
    /// Which step of the catalogue it truly is.
    pub step: usize,
    /// The words.
    pub words: String,
}

/// All steps of a form in a language.
pub fn worded(library: &Library, language: Language, form: Form) -> Vec<Worded> {
    let catalogue = library.catalogue();
    match form {
        Form::AsItStands => titles(library, language),
        Form::Shuffled => titles(library, language).into_iter().map(shuffled).collect(),
        Form::Mended => by_hand(catalogue, language, 0),
        Form::Unseen => by_hand(catalogue, language, 1),
    }
}

fn titles(library: &Library, language: Language) -> Vec<Worded> {
    let steps = library.catalogue().steps().iter().enumerate().filter(|(_, step)| !step.retired);
    let words = |id: &StepId| library.text(language, id.as_str()).trim_end_matches(['.', '。']).to_owned();
    steps.map(|(step, at)| Worded { step, words: words(&at.id) }).collect()
}

fn by_hand(catalogue: &Catalogue, language: Language, half: usize) -> Vec<Worded> {
    let lines = if language == Language::English { ENGLISH } else { JAPANESE };
    let read = |line: &str| {
        let (id, words) = line.split_once('\t')?;
        Some(Worded { step: catalogue.index_of(&StepId::new(id))?, words: words.to_owned() })
    };
    lines.lines().enumerate().filter(|(at, _)| at % 2 == half).filter_map(|(_, line)| read(line)).collect()
}

fn shuffled(worded: Worded) -> Worded {
    let spaced = worded.words.contains(' ');
    let mut parts = if spaced { worded.words.split(' ').map(str::to_owned).collect() } else { phrases(&worded.words) };
    let draws = Draws::of(7, worded.step as u64);
    for at in (1..parts.len()).rev() {
        let other = (draws.even(0, at as u64) * (at + 1) as f64) as usize;
        parts.swap(at, other.min(at));
    }
    Worded { words: parts.join(if spaced { " " } else { "" }), ..worded }
}

/// A Japanese sentence after each comma and each of the common particles.
fn phrases(words: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for c in words.chars() {
        let part = parts.last_mut().expect("there is always one");
        part.push(c);
        if matches!(c, '、' | 'を' | 'に' | 'で' | 'が' | 'は' | 'と') {
            parts.push(String::new());
        }
    }
    parts.into_iter().map(|part| part.trim_matches('、').to_owned()).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_by_hand_names_a_step() {
        let library = Library::shipped();
        for (language, lines) in [(Language::English, ENGLISH), (Language::Japanese, JAPANESE)] {
            let read: usize = [0, 1].map(|half| by_hand(library.catalogue(), language, half).len()).iter().sum();
            assert_eq!(read, lines.lines().count());
            assert!(read >= 60);
        }
    }

    #[test]
    fn shuffling_keeps_every_word() {
        let library = Library::shipped();
        for language in [Language::English, Language::Japanese] {
            let pairs = titles(&library, language).into_iter().map(|one| (one.clone(), shuffled(one)));
            let moved = pairs.filter(|(one, other)| {
                let letters = |words: &str| {
                    let mut all: Vec<char> = words.chars().filter(|c| !" 、".contains(*c)).collect();
                    all.sort_unstable();
                    all
                };
                assert_eq!(letters(&one.words), letters(&other.words));
                one.words != other.words
            });
            assert!(moved.count() > 150);
        }
    }
}
