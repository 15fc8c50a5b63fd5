//! Reading a letter of 500 words, made from the invented ones, and answering it.

use crate::machine::root;
use crate::table::{Table, Unit, times};
use anyhow::{Context, Result};
use ippo_core::letter::Reading;
use serde::Deserialize;
use std::fs;
use std::hint::black_box;

/// About 500 words: a word of English, with its space, is near five and a half characters; of Japanese, near two.
const LENGTHS: [(&str, &str, usize); 2] = [("en", "English", 2_750), ("ja", "Japanese", 1_000)];
const TIMES: usize = 300;

#[derive(Deserialize)]
struct Invented {
    text: String,
}

pub fn measure(table: &mut Table) -> Result<()> {
    for (language, name, length) in LENGTHS {
        let letter = letter(language, length)?;
        let taken = times(TIMES, || {
            black_box(Reading::of(black_box(&letter)));
        });
        let what = format!("reading a letter of 500 words, {name} ({} characters)", letter.chars().count());
        table.row(&what, Unit::Millis, taken, "under 2 ms");
    }
    Ok(())
}

/// The invented letters of a language, one behind the other, up to a length.
fn letter(language: &str, length: usize) -> Result<String> {
    let mut whole = String::new();
    for number in 2.. {
        let file = root().join(format!("content/letters/corpus/{language}-{number:02}.toml"));
        let text = fs::read_to_string(&file).with_context(|| format!("{} is missing", file.display()))?;
        whole.push_str(&toml::from_str::<Invented>(&text)?.text);
        if whole.chars().count() >= length {
            break;
        }
    }
    Ok(whole.chars().take(length).collect())
}
