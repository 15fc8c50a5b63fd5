//! The table of readings: checked row by row, and put in the order of its words without what is said aside.

#[path = "../src/readings/align.rs"]
mod align;

use align::{align, is_kanji};
use std::collections::BTreeMap;
use std::path::Path;

/// Every row, in order; what is wrong in one stops the build with its line.
pub fn table(file: &Path) -> String {
    let text = std::fs::read_to_string(file).unwrap_or_else(|_| panic!("{} can be read", file.display()));
    checked(&text).unwrap_or_else(|(line, wrong)| panic!("content/readings/ja.tsv:{line}: {wrong}"))
}

/// The rows in order, or in which line something is wrong.
pub fn checked(text: &str) -> Result<String, (usize, String)> {
    let mut rows = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with("//")) {
        let (word, reading) = line.split_once('\t').ok_or((number, "a word, a tab, a reading.".to_owned()))?;
        is_sound(word, reading).map_err(|wrong| (number, wrong))?;
        if rows.insert(word, reading).is_some() {
            return Err((number, format!("`{word}` stands twice.")));
        }
    }
    Ok(rows.iter().map(|(word, reading)| format!("{word}\t{reading}")).collect::<Vec<_>>().join("\n"))
}

/// Kana and what may stand between them; nothing that has a meaning in markup.
fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ヿ' | '、' | '#') || c.is_ascii_alphanumeric()
}

fn is_sound(word: &str, reading: &str) -> Result<(), String> {
    if word.starts_with('#') != reading.starts_with('#') {
        return Err(format!("`{word}` has its number on one side only."));
    }
    if !word.contains(is_kanji) || !reading.chars().all(is_kana) {
        return Err(format!("`{word}` is no word in kanji with a reading in kana."));
    }
    let (word, reading) = (word.trim_start_matches('#'), reading.trim_start_matches('#'));
    match align(word, reading) {
        Some(_) => Ok(()),
        None => Err(format!("`{reading}` lies beside `{word}` in no way, or in two.")),
    }
}
