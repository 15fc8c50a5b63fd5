//! The reader: the tables of patterns, made ready for the first letter.

use super::phrases::phrases;
use super::rules::Rules;
use super::scan::Book;
use super::{Reading, Span};
use std::borrow::Cow;
use std::sync::LazyLock;

type Opening = Box<dyn FnOnce() -> Book + Send>;

/// Reads letters by tables of patterns.
pub struct Reader {
    book: LazyLock<Book, Opening>,
}

impl Reader {
    /// Takes tables as the library's build writes them (docs/letters.md has the grammar). Nothing is done with them before
    /// the first letter; what was handed over is let go then. Bytes that are no text count as no tables.
    pub fn new(tables: impl Into<Cow<'static, [u8]>>) -> Self {
        let tables = tables.into();
        let open = move || Book::of(&Rules::read(str::from_utf8(&tables).unwrap_or_default()));
        Self { book: LazyLock::new(Box::new(open)) }
    }

    /// Reads a letter. Any text will do, the empty one too.
    pub fn read(&self, text: &str) -> Reading {
        Reading::of(text, &self.book)
    }

    /// Short spans of a letter that are fit to be quoted back, the best first.
    pub fn phrases(&self, reading: &Reading, text: &str) -> Vec<Span> {
        phrases(reading, text, &self.book)
    }
}
