//! Erasing a home: keys first, then rows, then Ippo's own backups and everything beside them.
//!
//! Whatever is broken off, without keys nothing opens, and whoever starts next finishes it before anything else.

use crate::folders::{self, Folders};
use crate::keep::own;
use crate::key_file::KeyFile;
use crate::trouble::Trouble;
use ippo_journal::{KeyPlace, WRAPPED_ROOT, WRAPPED_ROOT_WORDS};
use ippo_seal::{HostStore, Refused};
use ippo_store_sqlite::{OpenError, SqliteStore};
use std::fs;
use std::path::{Path, PathBuf};

/// Whether there is anything of a home in these folders.
pub fn is_anything(folders: &Folders) -> bool {
    [folders.file(), folders.key(), folders.erasing(), folders.backups()].iter().any(|path| path.exists())
}

/// Erases a home that no page has open. The answer names what could not be taken away.
pub async fn closed_home(folders: &Folders) -> Result<Vec<PathBuf>, Trouble> {
    let store = match folders.file().exists() {
        true => match SqliteStore::open(&folders.file()).await {
            Ok(store) => Some(store),
            Err(foreign @ OpenError::NotOurs) => return Err(foreign.into()),
            // What does not open is overwritten as it lies.
            Err(_) => None,
        },
        false => None,
    };
    Ok(everything(folders, store.as_ref()).await?)
}

/// Finishes what was begun and broken off.
pub async fn finish(folders: &Folders) -> Result<(), Trouble> {
    if folders.erasing().exists() {
        closed_home(folders).await?;
        folders.make()?;
    }
    Ok(())
}

/// Erases a home whose store may be open, and closes it. The answer names what could not be taken away.
///
/// # Errors
/// [`Refused`] if not even the keys could be destroyed; everything is as it was then.
pub async fn everything(folders: &Folders, store: Option<&SqliteStore>) -> Result<Vec<PathBuf>, Refused> {
    let refused = |_| Refused::ReadOnly;
    folders.make().map_err(refused)?;
    let alone = folders.lock().map_err(refused)?;
    folders::write_private(&folders.erasing(), &[]).map_err(refused)?;
    if let Err(refused) = keys(folders, store).await {
        let _ = fs::remove_file(folders.erasing());
        return Err(refused);
    }
    if let Some(store) = store {
        // The file is overwritten next, whatever still stood in its log.
        let _ = store.close().await;
    }
    let mut rest: Vec<PathBuf> = kept(folders).into_iter().filter(|file| taken_away(file).is_err()).collect();
    drop(alone);
    if rest.is_empty() {
        let last = [folders.lock_file(), folders.erasing()];
        rest.extend(last.into_iter().filter(|file| taken_away(file).is_err()));
    }
    // Folders in which somebody has put something of their own stay.
    let _ = fs::remove_dir(folders.backups());
    folders.both().iter().for_each(|folder| drop(fs::remove_dir(folder)));
    Ok(rest)
}

/// The key file, and the wrapped roots that a passphrase or words open.
async fn keys(folders: &Folders, store: Option<&SqliteStore>) -> Result<(), Refused> {
    let had_key = folders.key().exists();
    KeyFile(folders.clone()).forget().await?;
    let Some(store) = store else { return Ok(()) };
    let rows = unwrapped(store).await;
    // With the key gone there is no way back; the rows go with their file.
    if had_key { Ok(()) } else { rows }
}

async fn unwrapped(store: &SqliteStore) -> Result<(), Refused> {
    store.delete(WRAPPED_ROOT).await?;
    store.delete(WRAPPED_ROOT_WORDS).await?;
    // The log that held them goes with its file, if it cannot be emptied now.
    let _ = store.forget_older().await;
    Ok(())
}

/// All files that Ippo has made, the one with the rows first.
fn kept(folders: &Folders) -> Vec<PathBuf> {
    let beside = |ending: &str| {
        let mut name = folders.file().into_os_string();
        name.push(ending);
        PathBuf::from(name)
    };
    let rows = ["", "-wal", "-shm", "-journal"].map(beside);
    let backups = own::all(folders).into_iter().flat_map(|own| [own.path.with_extension("new"), own.path]);
    let small = [folders.running(), folders.opening(), folders.key()];
    let small = small.into_iter().flat_map(|file| [file.with_extension("new"), file]);
    rows.into_iter().chain(backups).chain(small).collect()
}

/// Overwritten if that can be, and gone in any case.
fn taken_away(file: &Path) -> std::io::Result<()> {
    folders::overwritten(file).or_else(|_| fs::remove_file(file))
}
