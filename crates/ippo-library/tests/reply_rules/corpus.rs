//! The letters that the rules are tried on, and their replies.

use ippo_core::event::{Offer, Understood};
use ippo_core::ids::{LetterId, StepId};
use ippo_core::language::Language;
use ippo_core::letter::{Reading, Span, ThemeId, Tongue};
use ippo_core::planner::Reason;
use ippo_library::Library;
use ippo_library::reply::{Reply, compose, understood_all};
use std::path::Path;

/// A letter and where it stands.
pub struct Letter {
    pub name: String,
    pub text: String,
}

impl Letter {
    pub fn new(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), text: text.to_owned() }
    }
}

/// A letter with all that was made of it.
pub struct Answered {
    pub text: String,
    /// What of it may be quoted.
    pub phrases: Vec<Span>,
    pub reading: Reading,
    pub understood: Understood,
    pub reply: Reply,
}

#[derive(serde::Deserialize)]
struct File {
    text: String,
}

/// All invented letters by name, and the one that was sent.
pub fn letters() -> Vec<Letter> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/letters/corpus");
    let entries =
        std::fs::read_dir(folder).expect("the letters are there").filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    let mut letters: Vec<Letter> = files.iter().map(|path| read(path)).collect();
    letters.push(Letter::new("matthew", include_str!("../letters/matthew.txt")));
    letters
}

/// One letter of the folder by its name, or the one that was sent.
pub fn letter(name: &str) -> Letter {
    letters().into_iter().find(|letter| letter.name == name).expect("the letter is there")
}

fn read(path: &Path) -> Letter {
    let file: File =
        toml::from_str(&std::fs::read_to_string(path).expect("a letter can be read")).expect("a letter is TOML");
    Letter::new(&path.file_stem().unwrap_or_default().to_string_lossy(), &file.text)
}

/// The reply when everything stays as read but the themes marked as wrong.
pub fn answered(library: &Library, letter: &Letter, wrong: &[ThemeId]) -> Answered {
    let reading = library.reader().read(&letter.text);
    let mut understood = understood_all(&reading, LetterId([7; 16]));
    understood.themes.retain(|theme| !wrong.contains(theme));
    understood.wrong = wrong.to_vec();
    let offer = curtain();
    let country = if understood.tongue == Tongue::Japanese { "JP" } else { "US" };
    let reply = compose(library, Language::English, &letter.text, &reading, &understood, Some(&offer), Some(country));
    let phrases = library.reader().phrases(&reading, &letter.text);
    Answered { text: letter.text.clone(), phrases, reading, understood, reply }
}

/// An offer of something small.
pub fn curtain() -> Offer {
    Offer { step: StepId::new("curtain-hand"), chance: 0.9, expected: 5.0, reason: Reason::FirstOnes, planner: 1 }
}
