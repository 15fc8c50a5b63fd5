//! What this program prints: answers to standard output, one plain sentence of trouble to standard error.

use std::io::Write;

/// Prints lines to standard output. A closed pipe is no trouble: nobody is listening any more.
pub fn out(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Prints a sentence to standard error.
pub fn error(sentence: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{sentence}");
}
