//! A choice about the pages themselves, kept on the shelf and remembered for this start; it is no event.

use ippo_journal::Shelf;
use std::sync::{Mutex, PoisonError};

/// One choice by its name on the shelf.
pub(crate) struct Choice<T> {
    key: &'static str,
    id: fn(T) -> &'static str,
    from_id: fn(&str) -> Option<T>,
    known: Mutex<Option<T>>,
}

impl<T: Copy> Choice<T> {
    /// A choice that is not known yet.
    pub fn new(key: &'static str, id: fn(T) -> &'static str, from_id: fn(&str) -> Option<T>) -> Self {
        Self { key, id, from_id, known: Mutex::new(None) }
    }

    /// What was chosen; `or` as long as nothing was.
    pub async fn of(&self, shelf: &Shelf, or: T) -> T {
        let known = *self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known {
            return known;
        }
        let stored = shelf.get(self.key).await.ok().flatten();
        let stored = stored.and_then(|bytes| String::from_utf8(bytes).ok()).and_then(|id| (self.from_id)(&id));
        self.remember(stored.unwrap_or(or));
        stored.unwrap_or(or)
    }

    /// Chooses. It holds for this start even if it cannot be stored.
    pub async fn choose(&self, shelf: &Shelf, value: T) {
        self.remember(value);
        let _ = shelf.put(self.key, (self.id)(value).as_bytes()).await;
    }

    fn remember(&self, value: T) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    }
}
