//! `ippo restore`: a backup into a home without records, or into the one it came from. All is looked at before anything is
//! written, and what is written is written in one transaction.

use crate::folders::Folders;
use crate::home::{ClosedHome, Home};
use crate::keep;
use crate::say;
use crate::serve;
use crate::trouble::Trouble;
use crate::unlock;
use ippo_journal::Shelf;
use ippo_journal::keep::{KeepTrouble, Usable, WayIn};
use ippo_seal::{Backup, Heads, RecordStore, RootKey};
use ippo_web::keeping::Fits;
use ippo_words::{Language, Words};
use std::path::Path;
use std::sync::Arc;

pub async fn run(home: Option<&Path>, language: Language, file: &Path) -> Result<(), Trouble> {
    let backup = keep::file::read(file)?;
    let folders = Folders::of(home)?;
    let left_out = if folders.file().exists() {
        into_home(home, language, &backup).await?
    } else {
        into_nothing(home, &folders, language, &backup).await?
    };
    let words = Words::of(language);
    if left_out > 0 {
        say::error(&words.problem_damaged(left_out));
    }
    say::out(&words.keeping_done());
    Ok(())
}

/// Where there is no home yet, none is made before the backup has been opened.
async fn into_nothing(
    home: Option<&Path>,
    folders: &Folders,
    language: Language,
    backup: &Backup,
) -> Result<usize, Trouble> {
    let (root, way_in) = opened(folders, backup, language)?;
    let closed = ClosedHome::at(home).await?;
    let done = keep::put_back(&closed, None, backup, &root, &way_in).await;
    closed.store.close().await?;
    Ok(done?)
}

async fn into_home(home: Option<&Path>, language: Language, backup: &Backup) -> Result<usize, Trouble> {
    let closed = match ClosedHome::at(home).await {
        Err(Trouble::Damaged | Trouble::NotOurs) => return Err(Trouble::MoveAway(Folders::of(home)?.file())),
        closed => closed?,
    };
    let done = into_closed(&closed, language, backup).await;
    closed.store.close().await?;
    done
}

async fn into_closed(closed: &ClosedHome, language: Language, backup: &Backup) -> Result<usize, Trouble> {
    let root = match unlock::root(&closed.ring, language).await {
        Ok(root) => Arc::new(root),
        // What cannot be opened, and holds nothing, stands in nobody's way.
        Err(Trouble::NoKey) if is_empty(closed).await? => return replaced(closed, None, language, backup).await,
        Err(trouble) => return Err(trouble),
    };
    let home = closed.open(root.clone()).await?;
    match keep::fits(closed, &root, &home.shelf, backup).await? {
        Fits::Same(usable) => added(&home, usable).await,
        Fits::Empty => replaced(closed, Some(&home.shelf), language, backup).await,
        Fits::Other => Err(KeepTrouble::Other.into()),
    }
}

async fn is_empty(closed: &ClosedHome) -> Result<bool, Trouble> {
    let read = closed.store.read_after(&Heads::none()).await?;
    Ok(read.records.is_empty() && read.damaged.is_empty() && !read.torn)
}

async fn added(home: &Home, usable: Usable) -> Result<usize, Trouble> {
    home.journal.merge(&usable.records).await?;
    Ok(usable.left_out)
}

/// Takes the place of a home in which nothing has been kept, unless its pages are open: they would write with another root.
async fn replaced(
    closed: &ClosedHome,
    shelf: Option<&Shelf>,
    language: Language,
    backup: &Backup,
) -> Result<usize, Trouble> {
    if serve::already_running(&closed.folders).await.is_some() {
        return Err(Trouble::PageOpen);
    }
    let (root, way_in) = opened(&closed.folders, backup, language)?;
    Ok(keep::put_back(closed, shelf, backup, &root, &way_in).await?)
}

/// Opens the backup: by the key file that it lies beside, or by what is asked for.
fn opened(folders: &Folders, backup: &Backup, language: Language) -> Result<(RootKey, WayIn), Trouble> {
    if let Some(root) = keep::by_own_key(folders, backup) {
        return Ok((root, WayIn::KeyFile));
    }
    keep::ask::opened(backup, language)
}
