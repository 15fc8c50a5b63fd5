//! Drafts: half-written words and refused input, kept sealed until they are kept or thrown away. The form's name is hidden, too:
//! that somebody began a sheet on shame is nobody's business.
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
        match self.shelf.get_hidden(&name(form)).await.ok().flatten() {
            Some(stored) => Some(Fields::of(&stored)),
            None => self.openly_named(form).await,
        }
    }

    /// Keeps a draft.
    pub async fn keep(&self, form: &str, draft: &Fields) {
        let kept = self.shelf.put_hidden(&name(form), draft.encoded().as_bytes()).await;
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
        let _ = self.shelf.delete_hidden(&name(form)).await;
    }

    /// A draft from when names were not hidden; it goes on under the hidden one.
    async fn openly_named(&self, form: &str) -> Option<Fields> {
        let open = name(form);
        let draft = Fields::of(&self.shelf.get(&open).await.ok().flatten()?);
        // The open one goes once the hidden one stands; until then it is found here again.
        if self.shelf.put_hidden(&name(form), draft.encoded().as_bytes()).await.is_ok() {
            let _ = self.shelf.delete(&open).await;
        }
        Some(draft)
    }

    fn memory(&self) -> MutexGuard<'_, HashMap<String, Fields>> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn name(form: &str) -> String {
    format!("draft.{form}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

    use super::*;
    use futures_lite::future::block_on;
    use ippo_seal::{HostStore, RootKey};
    use store_contract::{CountedChance, MemoryStore};

    #[test]
    fn a_name_tells_nothing_and_what_was_named_openly_goes_on() {
        let store = Arc::new(MemoryStore::new());
        let chance = Arc::new(CountedChance::new(7));
        let shelf = Shelf::new(store.clone(), RootKey::new([3; 32]).host_key(), chance);
        let drafts = Drafts::new(shelf.clone());
        let names = || block_on(store.names()).unwrap().join(" ");
        let words = |words: &str| Fields::default().with("words", words);
        block_on(async {
            drafts.keep("sheet-shame-word", &words("a")).await;
            assert_eq!(drafts.get("sheet-shame-word").await, Some(words("a")));
            shelf.put("draft.letter", words("half").encoded().as_bytes()).await.unwrap();
            assert_eq!(drafts.get("letter").await, Some(words("half")));
        });
        assert!(!names().contains("shame") && !names().contains("letter"), "{}", names());
        block_on(async {
            assert_eq!(drafts.get("letter").await, Some(words("half")), "it is there once more, and hidden");
            drafts.drop_it("letter").await;
            drafts.drop_it("sheet-shame-word").await;
            assert_eq!((drafts.get("letter").await, drafts.get("sheet-shame-word").await), (None, None));
        });
        assert_eq!(names(), "");
    }
}
