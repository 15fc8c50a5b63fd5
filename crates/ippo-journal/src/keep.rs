//! Keeping: what goes into a backup, what opens it, what of it belongs to a journal, and what a home begins with after it.

use crate::keyring::WORDS;
use crate::{KeyTrouble, Passphrase, Shelf, WRAPPED_ROOT, WRAPPED_ROOT_WORDS};
use ippo_seal::{
    Backup, Chain, Chance, Heads, HostStore, NoBackup, Pending, Read, Record, RecordHash, RecordStore, RecoveryWords,
    Refused, RootKey, Sealed, Seq, StoreError, Unreadable, WrapKind, WrappedRoot, WrappingKey, WriterId, nonce,
};
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use thiserror::Error;

/// Where the id of this installation lies on the shelf. It is never carried into another home.
pub const WRITER: &str = "writer";

/// Why a backup was not made or not put back. Nothing has been changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeepTrouble {
    /// The file is no backup that can be read.
    #[error(transparent)]
    File(#[from] NoBackup),
    /// It belongs to another root than what is kept here.
    #[error("the backup belongs to another record")]
    Other,
    /// No passphrase and no words were ever made for it.
    #[error("nothing that a person can type opens it")]
    NoWayIn,
    /// Keys did not open or could not be kept.
    #[error(transparent)]
    Keys(#[from] KeyTrouble),
    /// Nothing could be written.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Nothing could be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// For whom a backup is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// To be carried away: a passphrase and recovery words open it.
    Elsewhere,
    /// To lie beside the home: the home's own key file opens it too.
    Beside,
}

/// The wrapped roots of a home that belong into a backup.
///
/// # Errors
/// [`StoreError`] if they cannot be read.
pub async fn wraps(values: &dyn HostStore, kept: Kept) -> Result<Vec<WrappedRoot>, StoreError> {
    let mut wraps = Vec::new();
    for name in [WRAPPED_ROOT, WRAPPED_ROOT_WORDS] {
        let wrapped = values.get(name).await?.and_then(|bytes| WrappedRoot::from_bytes(&bytes).ok());
        wraps.extend(wrapped.filter(|wrapped| kept == Kept::Beside || wrapped.kind() != WrapKind::KeyFile));
    }
    Ok(wraps)
}

/// Everything of a home as a backup.
///
/// # Errors
/// [`StoreError`] if it cannot be read.
pub async fn whole(
    records: &dyn RecordStore,
    values: &dyn HostStore,
    root: &RootKey,
    kept: Kept,
) -> Result<Backup, StoreError> {
    let wraps = wraps(values, kept).await?;
    let read = records.read_after(&Heads::none()).await?;
    Ok(Backup { mark: root.mark(), wraps, records: read.records })
}

/// The records of a backup that belong to a root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usable {
    /// Those that the root opens, and those in a newer format, which are kept byte for byte.
    pub records: Vec<Record<Sealed>>,
    /// How many were damaged before the backup was made; they are left out.
    pub left_out: usize,
}

impl Usable {
    /// Opens each record: what is not authenticated never comes in.
    #[must_use]
    pub fn of(backup: &Backup, root: &RootKey) -> Self {
        let belongs = |record: &&Record<Sealed>| {
            let header = record.header();
            let opened = record.open(&root.drawer_key(header.drawer, header.key));
            matches!(opened, Ok(_) | Err(Unreadable::Newer(_)))
        };
        let records: Vec<_> = backup.records.iter().filter(belongs).cloned().collect();
        Self { left_out: backup.records.len() - records.len(), records }
    }

    /// Those that are not yet in a journal.
    #[must_use]
    pub fn missing_from(&self, here: &Read) -> Vec<&Record<Sealed>> {
        let known: HashSet<_> = here.records.iter().map(identity).collect();
        self.records.iter().filter(|record| !known.contains(&identity(record))).collect()
    }

    /// Whether somebody else may be writing with this id: then it must not be used any more.
    #[must_use]
    pub fn is_written_elsewhere(&self, writer: WriterId, here: &Read) -> bool {
        self.missing_from(here).iter().any(|record| record.header().writer == writer)
    }
}

fn identity(record: &Record<Sealed>) -> (Chain, Seq, RecordHash) {
    (record.chain(), record.header().seq, record.hash())
}

/// What opened a backup.
#[derive(Debug)]
pub enum WayIn {
    /// The key file of the home that it lies beside.
    KeyFile,
    /// A passphrase, which closes the home from then on too.
    Passphrase(WrappedRoot),
    /// Recovery words.
    Words(RecoveryWords),
}

/// Whether anything that a person types opens a backup.
#[must_use]
pub fn can_be_typed(backup: &Backup) -> bool {
    backup.wraps.iter().any(|wrap| wrap.kind() != WrapKind::KeyFile)
}

/// Opens a backup with what somebody typed: recovery words, or else a passphrase.
///
/// # Errors
/// [`KeepTrouble::NoWayIn`] if nothing that is typed can open it, or [`KeepTrouble::Keys`].
pub fn open_typed(backup: &Backup, typed: &str) -> Result<(RootKey, WayIn), KeepTrouble> {
    let of_kind = |kind| backup.wraps.iter().find(move |wrap: &&WrappedRoot| wrap.kind() == kind);
    let (by_words, by_passphrase) = (of_kind(WrapKind::Words), of_kind(WrapKind::Passphrase));
    if !can_be_typed(backup) {
        return Err(KeepTrouble::NoWayIn);
    }
    let (root, way_in) = match (RecoveryWords::read(typed), by_words, by_passphrase) {
        (Ok(words), Some(wrap), _) => (wrap.open_with_words(&words), WayIn::Words(words)),
        (_, _, Some(wrap)) => {
            (wrap.open_with_passphrase(Passphrase::of(typed).as_str()), WayIn::Passphrase(wrap.clone()))
        }
        _ => return Err(KeyTrouble::Wrong.into()),
    };
    Ok((checked(backup, root.map_err(KeyTrouble::of)?)?, way_in))
}

/// Opens a backup with the key file of the home that it lies beside.
#[must_use]
pub fn open_with_key(backup: &Backup, key: &WrappingKey) -> Option<RootKey> {
    let opened = backup.wraps.iter().find_map(|wrap| wrap.open_with_key(key).ok())?;
    checked(backup, opened).ok()
}

/// The root must be the one that the file says, else somebody has put it together.
fn checked(backup: &Backup, root: RootKey) -> Result<RootKey, KeepTrouble> {
    if root.mark() == backup.mark { Ok(root) } else { Err(NoBackup::Damaged.into()) }
}

/// What a home holds beside its records after a backup has been put into it. It gets a new writer's id at its next opening.
///
/// `key` closes it unless a passphrase does; `carried` is what lay on the shelf here and stays, such as drafts.
///
/// # Errors
/// [`KeepTrouble`] if a key is needed and there is none.
pub async fn values_after(
    backup: &Backup,
    root: &RootKey,
    way_in: &WayIn,
    key: Option<&WrappingKey>,
    carried: &[(String, Vec<u8>)],
    chance: Arc<dyn Chance>,
) -> Result<BTreeMap<String, Vec<u8>>, KeepTrouble> {
    let values = Arc::new(Values::default());
    let shelf = Shelf::new(values.clone(), root.host_key(), chance.clone());
    for (name, value) in carried {
        shelf.carry(name, value).await?;
    }
    let wrapped = match (way_in, key) {
        (WayIn::Passphrase(wrapped), _) => wrapped.clone(),
        (WayIn::KeyFile | WayIn::Words(_), Some(key)) => WrappedRoot::with_key(root, key, nonce(&*chance)),
        (WayIn::KeyFile | WayIn::Words(_), None) => return Err(KeyTrouble::NoKey.into()),
    };
    values.put(WRAPPED_ROOT, wrapped.as_bytes().to_vec()).await?;
    if let Some(by_words) = backup.wraps.iter().find(|wrap| wrap.kind() == WrapKind::Words) {
        values.put(WRAPPED_ROOT_WORDS, by_words.as_bytes().to_vec()).await?;
    }
    if let WayIn::Words(words) = way_in {
        shelf.put(WORDS, words.entropy()).await?;
    }
    let all = values.held().clone();
    Ok(all)
}

/// What lies on a shelf and may be carried into the home that takes its place: not its writer, not its words.
///
/// # Errors
/// [`StoreError`] if it cannot be read.
pub async fn carried(values: &dyn HostStore, shelf: &Shelf) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let mut carried = Vec::new();
    for name in values.names().await? {
        if ![WRITER, WORDS].contains(&name.as_str()) && !name.contains('/') {
            carried.extend(shelf.get(&name).await?.map(|value| (name, value)));
        }
    }
    Ok(carried)
}

/// Values in memory, until they are written in one transaction.
#[derive(Default)]
struct Values(Mutex<BTreeMap<String, Vec<u8>>>);

impl Values {
    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HostStore for Values {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async move { Ok(self.held().get(name).cloned()) })
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            self.held().insert(name.to_owned(), value);
            Ok(())
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            self.held().remove(name);
            Ok(())
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move { Ok(self.held().keys().cloned().collect()) })
    }
}
