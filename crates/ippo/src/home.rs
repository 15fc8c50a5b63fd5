//! Opening a home: folders, store, keys, root, writer, journal. The first opening makes them, in an order that a crash survives.

use crate::erasing;
use crate::folders::Folders;
use crate::key_file::KeyFile;
use crate::machine::{SystemChance, WallClock};
use crate::trouble::Trouble;
use crate::unlock;
use ippo_core::state::Ground;
use ippo_core::time::Moment;
use ippo_journal::{Journal, KeyPlace, Keyring, Shelf};
use ippo_latch::{Means, Stores};
use ippo_library::Library;
use ippo_seal::{Chance, HostStore, Pending, Record, RecordStore, Refused, RootKey, Sealed, WriterId};
use ippo_store_sqlite::SqliteStore;
use ippo_web::{Clock, Lent, Place};
use ippo_words::{Language, Words};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// A home whose file is open and whose keys are not.
pub struct ClosedHome {
    /// Its folders.
    pub folders: Folders,
    /// Its keys.
    pub ring: Keyring,
    /// The store, to be closed at the end.
    pub store: Arc<SqliteStore>,
    key: KeyFile,
    library: Arc<Library>,
}

/// An open home.
pub struct Home {
    /// Its folders.
    pub folders: Folders,
    /// Its journal.
    pub journal: Journal,
    /// What is no record.
    pub shelf: Shelf,
    /// What ships with Ippo.
    pub library: Arc<Library>,
    /// The store, to be closed at the end.
    pub store: Arc<SqliteStore>,
    form_secret: [u8; 32],
}

impl ClosedHome {
    /// Opens the file of the home in that folder, or of the platform's own; makes it if there is none.
    pub async fn at(home: Option<&Path>) -> Result<Self, Trouble> {
        let folders = Folders::of(home)?;
        folders.make()?;
        erasing::finish(&folders).await?;
        let lock = folders.lock()?;
        let store = Arc::new(SqliteStore::open(&folders.file()).await?);
        drop(lock);
        let key = KeyFile(folders.clone());
        let ring = Keyring::new(store.clone(), Arc::new(key.clone()), Arc::new(SystemChance));
        Ok(Self { folders, ring, store, key, library: Arc::new(Library::shipped()) })
    }

    /// The home, opened by its root.
    pub async fn open(&self, root: Arc<RootKey>) -> Result<Home, Trouble> {
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        let shelf = Shelf::new(self.store.clone(), root.host_key(), chance.clone());
        let lock = self.folders.lock()?;
        let writer = WriterId::new(drawn(&shelf, "writer", &*chance).await?);
        let form_secret = drawn(&shelf, "form-secret", &*chance).await?;
        drop(lock);
        let (store, library) = (self.store.clone(), self.library.clone());
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let journal = Journal::open(store.clone(), root, writer, chance, ground).await?;
        Ok(Home { folders: self.folders.clone(), journal, shelf, library, store, form_secret })
    }

    /// What every page is lent, below a path.
    pub fn means(&self, base: String) -> Means {
        let (clock, chance) = (Arc::new(WallClock), Arc::new(SystemChance));
        Means { base, place: Place::Home, clock, chance, library: self.library.clone() }
    }
}

impl Stores for ClosedHome {
    fn ring(&self) -> &Keyring {
        &self.ring
    }

    fn records(&self) -> &dyn RecordStore {
        &*self.store
    }

    fn values(&self) -> &dyn HostStore {
        &*self.store
    }

    fn key_place(&self) -> &dyn KeyPlace {
        &self.key
    }

    fn chance(&self) -> Arc<dyn Chance> {
        Arc::new(SystemChance)
    }

    fn fill<'a>(
        &'a self,
        records: &'a [Record<Sealed>],
        values: &'a BTreeMap<String, Vec<u8>>,
    ) -> Pending<'a, Result<(), Refused>> {
        Box::pin(self.store.fill(records, values))
    }
}

impl Home {
    /// Opens the home in that folder, or the platform's own; makes it if there is none. Asks for its passphrase.
    pub async fn open(home: Option<&Path>, language: Language) -> Result<Self, Trouble> {
        let closed = ClosedHome::at(home).await?;
        let root = unlock::root(&closed.ring, language).await?;
        closed.open(Arc::new(root)).await
    }

    /// The present moment with its personal day, which turns when this person chose.
    pub async fn moment(&self) -> Moment {
        let now = WallClock.now();
        self.journal.known(|state| state.moment(now.utc_ms, now.offset_minutes, &now.zone)).await
    }

    /// What could not be read, in a sentence; nothing when all could.
    pub async fn unreadable(&self, language: Language) -> Option<String> {
        let found = self.journal.found().await;
        let words = Words::of(language);
        let damaged = (found.unreadable() > 0).then(|| words.problem_damaged(found.unreadable()));
        damaged.or_else(|| (found.newer > 0).then(|| words.problem_newer(found.newer)))
    }

    /// What the pages are lent, below a path.
    pub fn lend(self, base: String, language: Language) -> Lent {
        let kept_at = vec![self.folders.file().display().to_string(), self.folders.key().display().to_string()];
        Lent {
            base,
            place: Place::Home,
            clock: Arc::new(WallClock),
            chance: Arc::new(SystemChance),
            journal: self.journal,
            shelf: self.shelf,
            library: self.library,
            form_secret: self.form_secret,
            language,
            kept_at,
        }
    }
}

/// A random value of this installation, drawn at first start.
async fn drawn<const N: usize>(shelf: &Shelf, name: &str, chance: &dyn Chance) -> Result<[u8; N], Trouble> {
    let stored = shelf.get(name).await?.and_then(|bytes| bytes.try_into().ok());
    if let Some(known) = stored {
        return Ok(known);
    }
    let mut fresh = [0; N];
    chance.fill(&mut fresh);
    shelf.put(name, &fresh).await?;
    Ok(fresh)
}
