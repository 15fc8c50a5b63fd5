//! Keeping at home: what the command line and the pages share about backups.

pub mod ask;
pub mod file;
pub mod own;

use crate::folders;
use crate::home::ClosedHome;
use crate::key_file::KeyFile;
use crate::machine::{SystemChance, WallClock};
use ippo_journal::keep::{self, KeepTrouble, Kept, Usable, WRITER, WayIn};
use ippo_journal::{KeyPlace, Shelf};
use ippo_seal::{Backup, Chance, Heads, HostStore, RecordStore, RecoveryWords, RootKey, WrappingKey, WriterId};
use ippo_web::Clock;
use ippo_web::keeping::Fits;
use std::sync::Arc;

/// The day on the wall, such as 2026-11-23.
pub fn today() -> String {
    let now = WallClock.now();
    let local = now.utc_ms + i64::from(now.offset_minutes) * 60_000;
    ippo_core::calendar::date(i32::try_from(local.div_euclid(86_400_000)).unwrap_or(0))
}

/// Recovery words, if nothing that a person can type opens this home yet: made now, and to be shown.
pub async fn first_words(
    home: &ClosedHome,
    root: &RootKey,
    shelf: &Shelf,
) -> Result<Option<RecoveryWords>, KeepTrouble> {
    if keep::wraps(&*home.store, Kept::Elsewhere).await?.is_empty() {
        Ok(Some(home.ring.words(root, shelf).await?))
    } else {
        Ok(None)
    }
}

/// How a backup stands to what is kept here. Before records come in that were written elsewhere with this writer's id, a
/// new one is drawn.
pub async fn fits(home: &ClosedHome, root: &RootKey, shelf: &Shelf, backup: &Backup) -> Result<Fits, KeepTrouble> {
    let here = home.store.read_after(&Heads::none()).await?;
    if backup.mark != root.mark() {
        let nothing = here.records.is_empty() && here.damaged.is_empty() && !here.torn;
        return Ok(if nothing { Fits::Empty } else { Fits::Other });
    }
    let usable = Usable::of(backup, root);
    let own = shelf.get(WRITER).await?.and_then(|bytes| WriterId::from_slice(&bytes));
    if own.is_some_and(|own| usable.is_written_elsewhere(own, &here)) {
        shelf.put(WRITER, WriterId::random(&SystemChance).bytes()).await?;
    }
    Ok(Fits::Same(usable))
}

/// Puts an opened backup into a home without records, in one transaction; how many records had to be left out.
///
/// `before` is the shelf that is carried over: drafts, language.
pub async fn put_back(
    home: &ClosedHome,
    before: Option<&Shelf>,
    backup: &Backup,
    root: &RootKey,
    way_in: &WayIn,
) -> Result<usize, KeepTrouble> {
    let place = KeyFile(home.folders.clone());
    let _alone = place.alone().await?;
    let carried = match before {
        Some(shelf) => keep::carried(&*home.store, shelf).await?,
        None => Vec::new(),
    };
    let key = key_for(&place, way_in).await?;
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    let values = keep::values_after(backup, root, way_in, key.as_ref(), &carried, chance).await?;
    let usable = Usable::of(backup, root);
    home.store.fill(&usable.records, &values).await?;
    // What cannot be overwritten now goes when the store is closed.
    let _ = home.store.forget_older().await;
    if key.is_none() {
        let _ = place.forget().await;
    }
    Ok(usable.left_out)
}

/// The key that closes the home afterwards, unless a passphrase does; it is durable before anything is wrapped by it.
async fn key_for(place: &KeyFile, way_in: &WayIn) -> Result<Option<WrappingKey>, KeepTrouble> {
    if matches!(way_in, WayIn::Passphrase(_)) {
        return Ok(None);
    }
    match place.read().await? {
        Some(key) => Ok(Some(key)),
        None => {
            let fresh = WrappingKey::random(&SystemChance);
            place.write(&fresh).await?;
            Ok(Some(fresh))
        }
    }
}

/// Opens a backup with the key file that lies here, if that is the right one.
pub fn by_own_key(folders: &folders::Folders, backup: &Backup) -> Option<RootKey> {
    let bytes = folders::read_small(&folders.key()).ok().flatten().map(zeroize::Zeroizing::new)?;
    keep::open_with_key(backup, &WrappingKey::from_slice(&bytes)?)
}
