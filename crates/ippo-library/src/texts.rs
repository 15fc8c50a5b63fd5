//! The words of one language, found by name.

use crate::blob;

/// Names in order, each with its words.
pub struct Texts(blob::Texts);

impl Texts {
    pub(crate) fn new(texts: blob::Texts) -> Self {
        Self(texts)
    }

    /// The words of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.names.binary_search_by(|known| known.as_str().cmp(name)).ok()?;
        self.0.words.get(found).map(String::as_str)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.names.iter().map(String::as_str).zip(self.0.words.iter().map(String::as_str))
    }
}
