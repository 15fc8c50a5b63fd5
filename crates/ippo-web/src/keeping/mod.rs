//! Keeping: taking a backup, putting one back, and seeing which ones the host has made by itself.

mod desk;
mod handlers;
mod page;
mod upload;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use desk::Desk;
use ippo_journal::keep::{KeepTrouble, Usable};
use ippo_seal::{Backup, Pending, RecoveryWords};
pub use page::sentence;
pub(crate) use page::{menu, quiet_way};

/// The ending of a backup's name. Neither it nor the name says what this is: folders of downloads are seen by others.
pub const ENDING: &str = "bak";

/// The name under which a backup of that day is offered.
#[must_use]
pub fn neutral_name(day: &str) -> String {
    format!("notes-{day}.{ENDING}")
}

/// How a backup stands to what is kept here.
#[derive(Debug)]
pub enum Fits {
    /// It has the same root: these records can be added.
    Same(Usable),
    /// Nothing has been kept here; it can take this place once it has been opened.
    Empty,
    /// It belongs to another root, and something has been kept here.
    Other,
}

/// A backup that the host has made by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBackup {
    /// Its day, such as 2026-11-23.
    pub day: String,
}

/// Backups, lent by a host that can make them.
pub trait Keeping: Send + Sync {
    /// Recovery words, if there have been none until now: made now, and to be shown.
    fn first_words(&self) -> Pending<'_, Result<Option<RecoveryWords>, KeepTrouble>>;

    /// A whole backup, as it is to be carried away.
    fn whole(&self) -> Pending<'_, Result<Vec<u8>, KeepTrouble>>;

    /// Those that the host has made by itself, the newest first.
    fn own(&self) -> Pending<'_, Vec<OwnBackup>>;

    /// Where those lie, in words for the page.
    fn own_at(&self) -> String;

    /// How a backup stands to what is kept here. After [`Fits::Same`] the records may be merged.
    fn fits<'a>(&'a self, backup: &'a Backup) -> Pending<'a, Result<Fits, KeepTrouble>>;

    /// Opens a backup with what was typed and puts it into the place of a home in which nothing has been kept. The pages
    /// that follow are those of the new home.
    fn put_back<'a>(&'a self, backup: &'a Backup, typed: &'a str) -> Pending<'a, Result<(), KeepTrouble>>;
}

/// The pages of keeping; where the host lends none, there is nothing here.
pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/keeping", get(handlers::show))
        .route("/keeping/take", post(handlers::take))
        .route("/keeping/ready/{link}", get(handlers::ready))
        .route("/keeping/file/{link}", get(handlers::file))
        .route("/keeping/restore", post(handlers::restore))
        .route("/keeping/open", get(handlers::opening).post(handlers::open))
        .route("/keeping/done", get(handlers::done))
}
