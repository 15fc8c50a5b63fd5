//! Reads letters that were written after the patterns, by another hand that had not seen them.
//!
//! Measures any folder: `LETTERS=/some/folder cargo test -p ippo-core --test letter_heldout -- --nocapture measure`.

mod letters;

use std::path::PathBuf;

use ippo_core::letter::Tongue;
use letters::{letters, report};

#[test]
fn measure_the_folder_that_is_named() {
    let Some(folder) = std::env::var_os("LETTERS").map(PathBuf::from) else { return };
    let letters = letters(&folder);
    let _ = [Tongue::English, Tongue::Japanese].map(|tongue| report(tongue, &letters));
}
