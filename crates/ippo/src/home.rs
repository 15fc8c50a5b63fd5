//! Opening a home: folders, key, store, root, writer, journal. The first opening makes them, in an order that a crash survives.

use crate::folders::{self, Folders};
use crate::machine::{SystemChance, WallClock};
use crate::trouble::Trouble;
use ippo_core::state::Ground;
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_journal::{Journal, Shelf};
use ippo_library::Library;
use ippo_seal::{Chance, HostStore, RootKey, WrapKind, WrappedRoot, WrappingKey, WriterId, nonce};
use ippo_store_sqlite::SqliteStore;
use ippo_web::{Clock, Lent, Place};
use ippo_words::{Language, Words};
use std::path::Path;
use std::sync::Arc;

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

const WRAPPED_ROOT: &str = "wrapped-root";

impl Home {
    /// Opens the home in that folder, or the platform's own; makes it if there is none.
    pub async fn open(home: Option<&Path>) -> Result<Self, Trouble> {
        let folders = Folders::of(home)?;
        folders.make()?;
        let chance: Arc<dyn Chance> = Arc::new(SystemChance);
        let lock = folders.lock()?;
        let store = Arc::new(SqliteStore::open(&folders.file()).await?);
        let root = root(&folders, &*store, &*chance).await?;
        let shelf = Shelf::new(store.clone(), root.host_key(), chance.clone());
        let writer = WriterId::new(drawn(&shelf, "writer", &*chance).await?);
        let form_secret = drawn(&shelf, "form-secret", &*chance).await?;
        drop(lock);
        let library = Arc::new(Library::shipped());
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let journal = Journal::open(store.clone(), root, writer, chance, ground).await?;
        Ok(Self { folders, journal, shelf, library, store, form_secret })
    }

    /// The present moment with its personal day.
    pub fn moment(&self) -> Moment {
        let now = WallClock.now();
        Moment::new(now.utc_ms, now.offset_minutes, &now.zone, DAY_TURNS_AT)
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

/// The root, opened by the key file. The key is on disk before the first root is wrapped by it.
async fn root(folders: &Folders, store: &dyn HostStore, chance: &dyn Chance) -> Result<RootKey, Trouble> {
    let key = folders::read_small(&folders.key())?;
    match store.get(WRAPPED_ROOT).await? {
        Some(bytes) => opened(&bytes, key),
        None => made(folders, store, chance, key).await,
    }
}

fn opened(bytes: &[u8], key: Option<Vec<u8>>) -> Result<RootKey, Trouble> {
    let wrapped = WrappedRoot::from_bytes(bytes).map_err(|_| Trouble::Damaged)?;
    match wrapped.kind() {
        WrapKind::Passphrase | WrapKind::Words => Err(Trouble::Passphrase),
        WrapKind::KeyFile => wrapped.open_with_key(&wrapping(key)?).map_err(|_| Trouble::NoKey),
    }
}

fn wrapping(key: Option<Vec<u8>>) -> Result<WrappingKey, Trouble> {
    let key = key.and_then(|key| key.try_into().ok()).ok_or(Trouble::NoKey)?;
    Ok(WrappingKey::new(key))
}

async fn made(
    folders: &Folders,
    store: &dyn HostStore,
    chance: &dyn Chance,
    key: Option<Vec<u8>>,
) -> Result<RootKey, Trouble> {
    let key = match key {
        Some(key) => wrapping(Some(key))?,
        None => {
            let fresh = WrappingKey::random(chance);
            folders::write_private(&folders.key(), fresh.to_key_file())?;
            fresh
        }
    };
    let root = RootKey::random(chance);
    let wrapped = WrappedRoot::with_key(&root, &key, nonce(chance));
    store.put(WRAPPED_ROOT, wrapped.as_bytes().to_vec()).await?;
    Ok(root)
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
