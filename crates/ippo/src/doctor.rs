//! What `ippo doctor` finds: file, keys, every record, every backup of its own. It names and changes nothing.

use crate::folders::Folders;
use crate::home::{ClosedHome, Home};
use crate::keep;
use crate::keep::own::Own;
use crate::trouble::Trouble;
use ippo_core::event::{Drawer, Entry};
use ippo_journal::keep::{KeepTrouble, Kept, Usable, wraps};
use ippo_journal::stored::names;
use ippo_seal::{Chain, DrawerId, Heads, NoBackup, Read, RecordStore, RootKey, Seq, WrapKind};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What was found in a home.
#[derive(Serialize)]
pub struct Findings {
    /// Whether everything that was kept can be read, and the file is whole.
    pub sound: bool,
    /// The home; `None` if there is no file.
    pub home: Option<HomeFound>,
    /// The backups that the home has made by itself, the newest first.
    pub backups: Vec<BackupFound>,
}

#[derive(Serialize)]
pub struct HomeFound {
    /// The file, and whether its pages are as they were written.
    pub file: FileFound,
    /// What opens the home.
    pub keys: KeysFound,
    /// The records.
    pub records: RecordsFound,
}

#[derive(Serialize)]
pub struct FileFound {
    pub path: String,
    pub bytes: u64,
    pub sound: bool,
}

#[derive(Serialize)]
pub struct KeysFound {
    pub opened_by: &'static str,
    pub recovery_words: bool,
}

#[derive(Serialize)]
pub struct RecordsFound {
    pub readable: usize,
    pub chains: usize,
    pub newer: usize,
    pub forks: usize,
    /// Whether a part of the file could not be reached.
    pub torn: bool,
    pub lost: Vec<Lost>,
}

/// Notes of one drawer and month that cannot be read.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Bytes are not as they were written.
    Damaged,
    /// There is nothing where something was.
    Missing,
    /// Another chain knows of later ones.
    CutOff,
}

#[derive(Serialize)]
pub struct Lost {
    pub how: How,
    pub drawer: Option<&'static str>,
    pub month: Option<String>,
    pub places: usize,
    #[serde(skip)]
    pub of: Option<Drawer>,
}

#[derive(Serialize)]
pub struct BackupFound {
    pub day: String,
    pub file: String,
    pub state: BackupState,
    /// Whether it holds notes that are missing in the home.
    pub holds_more: bool,
}

#[derive(Serialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum BackupState {
    Whole,
    Damaged,
    Newer,
    Other,
}

/// Looks at an open home.
pub async fn look(closed: &ClosedHome, root: &RootKey, home: &Home) -> Result<Findings, Trouble> {
    let sound = closed.store.is_sound().await?;
    let read = closed.store.read_after(&Heads::none()).await?;
    let file = file(&closed.folders, sound);
    let keys = keys(closed).await?;
    let records = records(home, &read).await?;
    let backups = keep::own::all(&closed.folders).iter().map(|own| backup(own, root, &read)).collect();
    let sound = sound && !records.torn && records.lost.is_empty();
    Ok(Findings { sound, home: Some(HomeFound { file, keys, records }), backups })
}

/// Where nothing opens: nothing has been kept, or the file has gone or is damaged and its backups are still there.
pub fn look_beside(folders: &Folders) -> Findings {
    let backups: Vec<_> = keep::own::all(folders).iter().map(without_home).collect();
    Findings { sound: backups.is_empty() && !folders.file().exists(), home: None, backups }
}

fn without_home(own: &Own) -> BackupFound {
    let (state, holds_more) = match keep::file::read(&own.path) {
        Ok(backup) => (BackupState::Whole, !backup.records.is_empty()),
        Err(trouble) => (unread(&trouble), false),
    };
    BackupFound { day: own.day.to_string(), file: shown(&own.path), state, holds_more }
}

fn unread(trouble: &Trouble) -> BackupState {
    match trouble {
        Trouble::Keep(KeepTrouble::File(NoBackup::Newer)) => BackupState::Newer,
        _ => BackupState::Damaged,
    }
}

fn file(folders: &Folders, sound: bool) -> FileFound {
    let path = folders.file();
    let bytes = std::fs::metadata(&path).map_or(0, |about| about.len());
    FileFound { path: path.display().to_string(), bytes, sound }
}

async fn keys(closed: &ClosedHome) -> Result<KeysFound, Trouble> {
    let wraps = wraps(&*closed.store, Kept::Beside).await?;
    let any = |kind| wraps.iter().any(|wrap| wrap.kind() == kind);
    let opened_by = if any(WrapKind::Passphrase) { "passphrase" } else { "key-file" };
    Ok(KeysFound { opened_by, recovery_words: any(WrapKind::Words) })
}

async fn records(home: &Home, read: &Read) -> Result<RecordsFound, Trouble> {
    let entries = home.journal.entries().await?;
    let found = home.journal.found().await;
    let places = Places(&entries);
    let damaged = found
        .damaged
        .iter()
        .map(|(drawer, writer, seq)| places.lost(How::Damaged, Chain { drawer: *drawer, writer: *writer }, Some(*seq)));
    let missing = found.gaps.iter().map(|gap| places.lost(How::Missing, gap.chain, Some(gap.from)));
    let cut = found.cut.iter().map(|chain| places.lost(How::CutOff, *chain, None));
    let mut lost: BTreeMap<_, usize> = BTreeMap::new();
    for (how, drawer, month) in damaged.chain(missing).chain(cut) {
        *lost.entry((how, home.journal.drawer_of(drawer).await, month)).or_default() += 1;
    }
    let lost = lost.into_iter().map(|((how, of, month), places)| Lost {
        how,
        drawer: of.map(names::drawer),
        month,
        places,
        of,
    });
    let (readable, chains) = (entries.len(), read.heads.len());
    let (newer, forks, torn) = (found.newer, found.forks, found.torn);
    Ok(RecordsFound { readable, chains, newer, forks, torn, lost: lost.collect() })
}

/// The entries that can be read: they tell where those that cannot would have stood.
struct Places<'a>(&'a [Entry]);

impl Places<'_> {
    /// In which drawer, and about which month: that of the readable entry nearest in its chain.
    fn lost(&self, how: How, chain: Chain, seq: Option<Seq>) -> (How, DrawerId, Option<String>) {
        let of_chain =
            |entry: &&Entry| entry.id.drawer == *chain.drawer.bytes() && entry.id.writer.0 == *chain.writer.bytes();
        let far = |entry: &&Entry| entry.id.seq.abs_diff(seq.map_or(u64::MAX, Seq::get));
        let near = self.0.iter().filter(of_chain).min_by_key(far);
        (how, chain.drawer, near.map(month))
    }
}

/// The month of an entry's own day, such as 2026-03.
fn month(entry: &Entry) -> String {
    ippo_core::calendar::date(entry.at.day.0).chars().take(7).collect()
}

fn backup(own: &Own, root: &RootKey, here: &Read) -> BackupFound {
    let read = keep::file::read(&own.path);
    let (state, holds_more) = match &read {
        Ok(backup) if backup.mark == root.mark() => {
            (BackupState::Whole, !Usable::of(backup, root).missing_from(here).is_empty())
        }
        Ok(_) => (BackupState::Other, false),
        Err(trouble) => (unread(trouble), false),
    };
    BackupFound { day: own.day.to_string(), file: shown(&own.path), state, holds_more }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
