//! Keeping at home: what the command line and the pages share about backups.

pub mod ask;
pub mod file;
pub mod own;

use crate::folders;
use crate::machine::WallClock;
use ippo_journal::keep;
pub use ippo_latch::{first_words, fits, put_back};
use ippo_seal::{Backup, RootKey, WrappingKey};
use ippo_web::Clock;

/// The day on the wall, such as 2026-11-23.
pub fn today() -> String {
    let now = WallClock.now();
    let local = now.utc_ms + i64::from(now.offset_minutes) * 60_000;
    ippo_core::calendar::date(i32::try_from(local.div_euclid(86_400_000)).unwrap_or(0))
}

/// Opens a backup with the key file that lies here, if that is the right one.
pub fn by_own_key(folders: &folders::Folders, backup: &Backup) -> Option<RootKey> {
    let bytes = folders::read_small(&folders.key()).ok().flatten().map(zeroize::Zeroizing::new)?;
    keep::open_with_key(backup, &WrappingKey::from_slice(&bytes)?)
}
