//! A reader with the tables of content/letters/patterns, one behind the other as the build of the library puts them.
#![allow(dead_code, reason = "each test takes what it needs")]

use ippo_core::letter::{Reader, Reading};
use std::path::Path;
use std::sync::LazyLock;

/// The reader.
pub static READER: LazyLock<Reader> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/letters/patterns");
    Reader::new(["en", "ja"].map(|tongue| of(&folder.join(tongue))).concat().into_bytes())
});

/// Reads a letter.
pub fn read(text: &str) -> Reading {
    READER.read(text)
}

fn of(folder: &Path) -> String {
    let mut tables: Vec<_> =
        std::fs::read_dir(folder).expect("the tables are there").flatten().map(|entry| entry.path()).collect();
    tables.sort();
    tables.iter().map(|path| std::fs::read_to_string(path).expect("a table is text")).collect()
}
