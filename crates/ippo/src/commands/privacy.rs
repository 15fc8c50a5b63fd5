//! `ippo privacy`: what is stored where, and that nothing leaves.

use crate::folders::Folders;
use crate::say;
use crate::trouble::Trouble;
use ippo_words::{Language, Words};
use std::path::Path;

pub fn run(home: Option<&Path>, language: Language) -> Result<(), Trouble> {
    let folders = Folders::of(home)?;
    let words = Words::of(language);
    let lines = [
        words.privacy_1(),
        words.privacy_2(),
        words.privacy_3(),
        words.privacy_4(),
        words.privacy_5(),
        String::new(),
        format!("{}: {}", words.privacy_data(), folders.file().display()),
        format!("{}: {}", words.privacy_key(), folders.key().display()),
    ];
    say::out(&lines.join("\n"));
    Ok(())
}
