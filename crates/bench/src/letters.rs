//! Reading a letter of 500 words, made from the invented ones, and answering it.

use crate::machine::root;
use crate::table::{Table, Unit, times};
use anyhow::{Context, Result};
use ippo_library::Library;
use serde::Deserialize;
use std::fs;
use std::hint::black_box;

/// A language of the corpus.
pub struct Language {
    id: &'static str,
    name: &'static str,
    /// Characters of about 500 words.
    length: usize,
}

/// A word of English, with its space, is near five and a half characters; of Japanese, near two.
pub const LANGUAGES: [Language; 2] =
    [Language { id: "en", name: "English", length: 2_750 }, Language { id: "ja", name: "Japanese", length: 1_000 }];
const TIMES: usize = 300;

#[derive(Deserialize)]
struct Invented {
    text: String,
}

pub fn measure(table: &mut Table) -> Result<()> {
    let library = Library::shipped();
    for language in &LANGUAGES {
        let letter = letter(language)?;
        let taken = times(TIMES, || {
            black_box(library.reader().read(black_box(&letter)));
        });
        let what = format!("reading a letter of 500 words, {} ({} characters)", language.name, letter.chars().count());
        table.row(&what, Unit::Millis, taken, "under 2 ms");
    }
    Ok(())
}

/// Reads the letter so many times.
pub fn read(language: &Language, times: usize) -> Result<()> {
    let library = Library::shipped();
    let letter = letter(language)?;
    for _ in 0..times {
        black_box(library.reader().read(black_box(&letter)));
    }
    Ok(())
}

/// The invented letters of a language, one behind the other, up to a length.
fn letter(language: &Language) -> Result<String> {
    let mut whole = String::new();
    for number in 2.. {
        let file = root().join(format!("content/letters/corpus/{}-{number:02}.toml", language.id));
        let text = fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
        whole.push_str(&toml::from_str::<Invented>(&text)?.text);
        if whole.chars().count() >= language.length {
            break;
        }
    }
    Ok(whole.chars().take(language.length).collect())
}
