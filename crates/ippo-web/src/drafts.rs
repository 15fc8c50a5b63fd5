//! Drafts: half-written words and refused input, kept sealed until they are kept or thrown away.
//!
//! Where the disk takes nothing any more, a draft stays in memory for as long as this start lasts.

use crate::fields::Fields;
use ippo_journal::Shelf;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// All drafts of one home, by the name of their form.
#[derive(Clone)]
pub struct Drafts {
    shelf: Shelf,
    memory: Arc<Mutex<HashMap<String, Fields>>>,
}

impl Drafts {
    /// Drafts on a shelf.
    pub fn new(shelf: Shelf) -> Self {
        Self { shelf, memory: Arc::default() }
    }

    /// The draft of a form.
    pub async fn get(&self, form: &str) -> Option<Fields> {
        if let Some(draft) = self.memory().get(form) {
            return Some(draft.clone());
        }
        let stored = self.shelf.get(&name(form)).await.ok().flatten()?;
        Some(Fields::of(&stored))
    }

    /// Keeps a draft.
    pub async fn keep(&self, form: &str, draft: &Fields) {
        let kept = self.shelf.put(&name(form), draft.encoded().as_bytes()).await;
        if kept.is_err() {
            self.memory().insert(form.to_owned(), draft.clone());
        } else {
            self.memory().remove(form);
        }
    }

    /// Throws a draft away.
    pub async fn drop_it(&self, form: &str) {
        self.memory().remove(form);
        // A draft that cannot be deleted now is seen again and can be thrown away again; nothing is lost by it.
        let _ = self.shelf.delete(&name(form)).await;
    }

    fn memory(&self) -> MutexGuard<'_, HashMap<String, Fields>> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(form: &str) -> String {
    format!("draft.{form}")
}
