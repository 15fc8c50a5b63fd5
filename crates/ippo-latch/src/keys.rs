//! The keys of an open home, as its pages ask for them.

use crate::idle::{self, Idle, Reading};
use crate::{Behind, Latch, square};
use ippo_journal::{KeyTrouble, Passphrase, Shelf};
use ippo_seal::{Pending, RootKey, StoreError, WordList};
use ippo_web::{Host, IdleMinutes, Keys, NotOpened, ShownWords};
use std::sync::Arc;
use std::time::Duration;

/// For how long it counts that the person has given the passphrase.
const PROVEN_FOR: Duration = Duration::from_secs(600);

/// What is there while a home is open, and nowhere after that.
pub(crate) struct Open {
    pub root: Arc<RootKey>,
    pub shelf: Shelf,
    pub host: Host,
    pub idle: Idle,
    pub has_passphrase: bool,
    /// Opened by recovery words: a new passphrase can be set without the older one.
    pub by_words: bool,
    /// When the passphrase was given; not known once the host has stopped in between.
    pub proven: Option<Reading>,
}

impl<B: Behind> Latch<B> {
    pub(crate) fn in_open<T>(&self, with: impl FnOnce(&mut Open) -> T) -> Option<T> {
        self.held().open.as_mut().map(with)
    }

    /// Root and shelf; a page whose home has closed meanwhile gets none.
    pub(crate) fn keys_of_open(&self) -> Result<(Arc<RootKey>, Shelf), KeyTrouble> {
        let keys = self.in_open(|open| (open.root.clone(), open.shelf.clone()));
        keys.ok_or(KeyTrouble::Store(StoreError::Closed))
    }

    /// What a change of the lock leaves known.
    fn now_has_passphrase(&self, has: bool) {
        let now = self.behind().reading();
        self.in_open(|open| {
            open.has_passphrase = has;
            open.by_words = false;
            open.proven = Some(now);
            open.idle.stirred(now);
        });
    }
}

impl<B: Behind> Keys for Latch<B> {
    fn has_passphrase(&self) -> bool {
        Latch::has_passphrase(self)
    }

    fn is_proven(&self) -> bool {
        let now = self.behind().reading().running;
        let recently = |open: &Open| open.proven.is_some_and(|at| now.saturating_sub(at.running) < PROVEN_FOR);
        self.in_open(|open| !open.has_passphrase || open.by_words || recently(open)).unwrap_or(false)
    }

    fn prove<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async {
            self.root_of(typed).await?;
            let now = self.behind().reading();
            self.in_open(|open| open.proven = Some(now));
            Ok(())
        })
    }

    fn set_passphrase<'a>(&'a self, new: &'a str) -> Pending<'a, Result<(), KeyTrouble>> {
        Box::pin(async {
            let (root, _) = self.keys_of_open()?;
            self.behind().ring().set_passphrase(&root, &Passphrase::of(new)).await?;
            self.now_has_passphrase(true);
            self.keys_changed().await;
            Ok(())
        })
    }

    fn remove_passphrase(&self) -> Pending<'_, Result<(), KeyTrouble>> {
        Box::pin(async {
            let (root, _) = self.keys_of_open()?;
            self.behind().ring().remove_passphrase(&root).await?;
            self.now_has_passphrase(false);
            self.keys_changed().await;
            Ok(())
        })
    }

    fn words(&self) -> Pending<'_, Result<ShownWords, KeyTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            let words = self.behind().ring().words(&root, &shelf).await?;
            let (english, japanese) = (words.words(WordList::English), words.words(WordList::Japanese));
            let square = square::of(&english);
            Ok(ShownWords { english, japanese, square })
        })
    }

    fn new_words(&self) -> Pending<'_, Result<(), KeyTrouble>> {
        Box::pin(async {
            let (root, shelf) = self.keys_of_open()?;
            let made = self.behind().ring().new_words(&root, &shelf).await.map(|_| ());
            self.keys_changed().await;
            made
        })
    }

    fn idle(&self) -> IdleMinutes {
        self.in_open(|open| open.idle.minutes()).unwrap_or_default()
    }

    fn choose_idle(&self, minutes: IdleMinutes) -> Pending<'_, ()> {
        Box::pin(async move {
            let shelf = self.in_open(|open| {
                open.idle.choose(minutes);
                open.shelf.clone()
            });
            if let Some(shelf) = shelf {
                idle::keep(&shelf, minutes).await;
            }
        })
    }

    fn seconds_left(&self) -> Option<u64> {
        let now = self.behind().reading();
        self.in_open(|open| if open.has_passphrase { open.idle.seconds_left(now) } else { None }).flatten()
    }

    fn close(&self) -> Pending<'_, ()> {
        Box::pin(self.close_or_end())
    }
}
