//! Reading what is given: a letter from a file or from standard input, a number, a word.

use crate::trouble::Trouble;
use ippo_core::limits::LETTER_CHARS;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The most bytes that a letter is read from; far more than is understood.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A letter's text. What is no UTF-8 is replaced; a letter without words or too long is refused.
pub fn letter(file: Option<&Path>) -> Result<String, Trouble> {
    let mut bytes = Vec::new();
    let read = match file {
        Some(path) => File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes)),
        None => std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut bytes),
    };
    read.map_err(|_| Trouble::CannotRead)?;
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    let text = text.trim_start_matches('\u{feff}').to_owned();
    if text.trim().is_empty() {
        return Err(Trouble::EmptyLetter);
    }
    if text.chars().count() > LETTER_CHARS {
        return Err(Trouble::LongLetter);
    }
    Ok(text)
}

/// A number from 0 to 100, or nothing.
pub fn rating(text: Option<&str>) -> Result<Option<u8>, Trouble> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => match text.parse::<u8>() {
            Ok(number) if number <= 100 => Ok(Some(number)),
            Ok(_) | Err(_) => Err(Trouble::Number),
        },
    }
}
