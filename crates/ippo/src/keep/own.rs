//! Backups that a home makes by itself, in its own data folder: one a day at most, and only when something is new.
//!
//! They lie on the same disk, so that they help against damage of the file and not against loss of the disk. Older ones
//! are thinned out by how many there are and never by how old they are: whoever stays away for years loses none.

use super::today;
use crate::folders::{self, Folders};
use crate::trouble::Trouble;
use ippo_journal::Journal;
use ippo_journal::keep::{self, Kept};
use ippo_seal::{Backup, HostStore, RootKey};
use ippo_store_sqlite::SqliteStore;
use ippo_web::keeping::{ENDING, neutral_name};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many days, weeks and months each keep their newest backup.
const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 6;
/// Where it lies what the newest backup holds.
const STAMP: &str = "own-backup";

/// One of these backups.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Own {
    /// Its day.
    pub day: Date,
    /// Its file.
    pub path: PathBuf,
}

/// All of them, the newest first. A folder that cannot be read holds none.
pub fn all(folders: &Folders) -> Vec<Own> {
    let entries = fs::read_dir(folders.backups()).into_iter().flatten().flatten();
    let mut all: Vec<Own> = entries.filter_map(|entry| own(entry.path())).collect();
    all.sort_by(|a, b| b.cmp(a));
    all
}

/// A file by that name, if it is one of ours.
fn own(path: PathBuf) -> Option<Own> {
    let name = path.file_name()?.to_str()?;
    let day = name.strip_prefix("notes-")?.strip_suffix(ENDING)?.strip_suffix('.')?.parse().ok()?;
    Some(Own { day, path })
}

/// Makes today's, if there is none and something is new since the last one, and thins out. Whether one was made.
///
/// A home in which something cannot be read thins nothing out: an older backup may hold it.
pub async fn make(folders: &Folders, store: &SqliteStore, root: &RootKey, journal: &Journal) -> Result<bool, Trouble> {
    let all = all(folders);
    let (path, stamp) = (folders.backups().join(neutral_name(&today())), stamp(store, journal).await?);
    let nothing_new = store.get(STAMP).await?.as_deref() == Some(&stamp[..]) && !all.is_empty();
    if path.exists() || nothing_new || journal.heads().await?.is_empty() {
        return Ok(false);
    }
    let backup = keep::whole(store, store, root, Kept::Beside).await?;
    folders.make_backups()?;
    folders::write_private(&path, &backup.to_bytes())?;
    store.put(STAMP, stamp.to_vec()).await?;
    if journal.found().await.unreadable() == 0 {
        thin_out(folders);
    }
    Ok(true)
}

/// What would be in a backup now, as a sum: how far each chain has come, and what opens it.
async fn stamp(store: &SqliteStore, journal: &Journal) -> Result<[u8; 32], Trouble> {
    let mut sum = Sha256::new();
    for (chain, head) in journal.heads().await?.iter() {
        sum.update(chain.drawer.bytes());
        sum.update(chain.writer.bytes());
        sum.update(head.hash.bytes());
    }
    keep::wraps(store, Kept::Beside).await?.iter().for_each(|wrap| sum.update(wrap.as_bytes()));
    Ok(sum.finalize().into())
}

fn thin_out(folders: &Folders) {
    let all = all(folders);
    let days: Vec<Date> = all.iter().map(|own| own.day).collect();
    let kept = kept(&days);
    for own in all.iter().filter(|own| !kept.contains(&own.day)) {
        // What cannot be taken away now is taken away the next time.
        let _ = fs::remove_file(&own.path);
    }
}

/// The days that stay, of days from the newest on: the newest of each of the last days, weeks and months that have one.
fn kept(days: &[Date]) -> BTreeSet<Date> {
    let mut kept: BTreeSet<Date> = days.iter().take(DAYS).copied().collect();
    kept.extend(newest_of_each(days, WEEKS, |day| {
        let week = day.iso_week_date();
        (week.year(), week.week())
    }));
    kept.extend(newest_of_each(days, MONTHS, |day| (day.year(), day.month())));
    kept
}

fn newest_of_each<Span: Ord>(days: &[Date], most: usize, span: impl Fn(Date) -> Span) -> Vec<Date> {
    let mut seen = BTreeSet::new();
    days.iter().copied().filter(|day| seen.insert(span(*day))).take(most).collect()
}

/// Lets all of them be opened by what opens the home now, and by nothing that has been replaced.
pub async fn rewrap(folders: &Folders, store: &SqliteStore, root: &RootKey) -> Result<(), Trouble> {
    let wraps = keep::wraps(store, Kept::Beside).await?;
    for own in all(folders) {
        rewrap_one(&own.path, root, &wraps)?;
    }
    Ok(())
}

fn rewrap_one(path: &Path, root: &RootKey, wraps: &[ippo_seal::WrappedRoot]) -> Result<(), Trouble> {
    match super::file::read(path) {
        Ok(older) if older.mark == root.mark() && older.wraps != wraps => {
            folders::write_private(path, &Backup { wraps: wraps.to_vec(), ..older }.to_bytes())
        }
        // What cannot be read is left as it is: it opens nothing any more.
        Ok(_) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: &str, count: i32, step: i32) -> Vec<Date> {
        let from: Date = from.parse().unwrap();
        (0..count).map(|n| from - jiff::Span::new().days(n * step)).collect()
    }

    #[test]
    fn the_newest_of_days_weeks_and_months_stay() {
        let check = |days: &[Date], expected: &[&str]| {
            let kept: Vec<String> = kept(days).iter().rev().map(Date::to_string).collect();
            assert_eq!(kept, expected);
        };
        check(&[], &[]);
        check(&days("2026-11-23", 2, 1), &["2026-11-23", "2026-11-22"]);
        check(
            &days("2026-11-23", 300, 1),
            &[
                "2026-11-23",
                "2026-11-22",
                "2026-11-21",
                "2026-11-20",
                "2026-11-19",
                "2026-11-18",
                "2026-11-17",
                "2026-11-15",
                "2026-11-08",
                "2026-10-31",
                "2026-09-30",
                "2026-08-31",
                "2026-07-31",
                "2026-06-30",
            ],
        );
        // Once a year: whatever the gaps, as many stay.
        let years = days("2026-11-23", 12, 365);
        assert_eq!(kept(&years), years.iter().take(7).copied().collect());
    }

    #[test]
    fn only_our_own_names_are_ours() {
        let check = |name: &str, ours: bool| assert_eq!(own(PathBuf::from(name)).is_some(), ours, "{name}");
        check("x/notes-2026-11-23.bak", true);
        for other in
            ["notes-2026-11-23.new", "notes-2026-13-23.bak", "notes-.bak", "notes.bak", "my-2026-11-23.bak", ""]
        {
            check(other, false);
        }
    }
}
