//! What waits between two pages of keeping: links that work once, a file that is still locked, a sentence to say.

use super::Keeping;
use crate::once::hex;
use ippo_journal::keep::KeepTrouble;
use ippo_seal::{Backup, Chance, RecoveryWords};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How long anything waits here, in ms.
const WAITS: i64 = 10 * 60 * 1000;

/// Why a page of keeping is shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// The file, the keys or the disk.
    Trouble(KeepTrouble),
    /// Nothing was chosen.
    NoFile,
    /// Longer than a page takes.
    Large,
    /// The form was of another start.
    OldForm,
    /// The link was used, or has waited too long.
    OldLink,
}

impl<T: Into<KeepTrouble>> From<T> for Told {
    fn from(trouble: T) -> Self {
        Told::Trouble(trouble.into())
    }
}

/// A backup that is ready to be saved.
#[derive(Clone)]
pub(crate) struct Ready {
    /// The secret part of its address.
    pub link: String,
    /// Words that were made for it just now.
    pub words: Option<Arc<RecoveryWords>>,
    saved: bool,
    since: i64,
}

/// What a host lends, and what waits beside it; cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Desk {
    keeping: Option<Arc<dyn Keeping>>,
    held: Arc<Mutex<Held>>,
}

#[derive(Default)]
struct Held {
    ready: Option<Ready>,
    locked: Option<(Arc<Backup>, i64)>,
    told: Option<Told>,
}

impl Desk {
    /// A desk of a host that can keep.
    pub fn of(keeping: Arc<dyn Keeping>) -> Self {
        Self { keeping: Some(keeping), held: Arc::default() }
    }

    /// What the host lends.
    pub fn keeping(&self) -> Option<&Arc<dyn Keeping>> {
        self.keeping.as_ref()
    }

    /// A new link, in the place of an older one.
    pub fn readies(&self, words: Option<RecoveryWords>, chance: &dyn Chance, now: i64) -> String {
        let mut secret = [0; 16];
        chance.fill(&mut secret);
        let link = hex(&secret);
        let ready = Ready { link: link.clone(), words: words.map(Arc::new), saved: false, since: now };
        self.held().ready = Some(ready);
        link
    }

    /// What is ready under a link, saved or not.
    pub fn ready(&self, link: &str, now: i64) -> Option<Ready> {
        let mut held = self.held();
        held.ready = held.ready.take().filter(|ready| now - ready.since < WAITS);
        held.ready.clone().filter(|ready| ready.link == link)
    }

    /// Whether a link may be followed to the file now; it may not a second time.
    pub fn may_save(&self, link: &str, now: i64) -> bool {
        let fresh = self.ready(link, now).is_some_and(|ready| !ready.saved);
        self.held().ready.iter_mut().for_each(|ready| ready.saved |= fresh);
        fresh
    }

    /// Keeps a file that has to be opened first.
    pub fn lock_in(&self, backup: Backup, now: i64) {
        self.held().locked = Some((Arc::new(backup), now));
    }

    /// The file that has to be opened first.
    pub fn locked(&self, now: i64) -> Option<Arc<Backup>> {
        let mut held = self.held();
        held.locked = held.locked.take().filter(|(_, since)| now - since < WAITS);
        held.locked.as_ref().map(|(backup, _)| backup.clone())
    }

    /// Lets that file go.
    pub fn unlocked(&self) {
        self.held().locked = None;
    }

    /// A sentence for the next page.
    pub fn tell(&self, told: Told) {
        self.held().told = Some(told);
    }

    /// The sentence for this page.
    pub fn told(&self) -> Option<Told> {
        self.held().told.take()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
