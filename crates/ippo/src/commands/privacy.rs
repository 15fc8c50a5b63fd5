//! `ippo privacy`: what is stored where, and that nothing leaves.

use crate::folders::Folders;
use crate::say;
use crate::trouble::Trouble;
use ippo_library::Library;
use ippo_words::{Language, Words};
use std::path::Path;

pub fn run(home: Option<&Path>, language: Language) -> Result<(), Trouble> {
    let folders = Folders::of(home)?;
    let words = Words::of(language);
    let library = Library::shipped();
    let text = |name: &str| library.text(language, name).to_owned();
    // A home without its key file is one that a passphrase closes.
    let closed = folders.file().exists() && !folders.key().exists();
    let lines = [
        words.privacy_1(),
        words.privacy_2(),
        if closed { words.privacy_3_closed() } else { words.privacy_3() },
        words.privacy_4(),
        words.privacy_5(),
        text("leaving-privacy-copies"),
        text("leaving-privacy-open"),
        text("leaving-privacy-erase"),
        String::new(),
        format!("{}: {}", words.privacy_data(), folders.file().display()),
        if closed { String::new() } else { format!("{}: {}", words.privacy_key(), folders.key().display()) },
        format!("{}: {}", words.keeping_own(), folders.backups().display()),
    ];
    say::out(&lines.join("\n"));
    Ok(())
}
