//! Opening and closing the store.

use crate::failure::store_error;
use crate::file::{self, Beginning};
use crate::{OpenError, schema};
use ippo_seal::StoreError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, SqlitePool};
use std::path::Path;
use std::time::Duration;

const READERS: u32 = 4;
const PATIENCE: Duration = Duration::from_secs(5);
const ROWS_ON_THEIR_WAY: usize = 1024;

/// A store in one SQLite file. Several may be open on one file, in one process or more.
#[derive(Debug)]
pub struct SqliteStore {
    pub(crate) write: SqlitePool,
    pub(crate) read: SqlitePool,
}

impl SqliteStore {
    /// Opens the store at `path`, and makes it if there is no file. The folder must be there.
    ///
    /// # Errors
    /// [`OpenError`]; a file that is not ours or from a newer version is left as it is.
    pub async fn open(path: &Path) -> Result<Self, OpenError> {
        let options = plain(path);
        if file::begin(path)? == Beginning::Unsaid {
            schema::refuse_what_is_not_ours(&options).await?;
        }
        file::close_to_others(path)?;
        let write = pool(durable(options.clone()), 1);
        schema::bring_forward(&write).await?;
        let read = pool(durable(options).pragma("query_only", "ON"), READERS);
        Ok(Self { write, read })
    }

    /// Writes all into the one file and closes it. Later calls answer [`StoreError::Closed`].
    ///
    /// # Errors
    /// [`StoreError`] if the write-ahead log could not be emptied; nothing is lost, the next opening does it.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.read.close().await;
        let emptied = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.write).await;
        self.write.close().await;
        emptied.map(|_| ()).map_err(store_error)
    }
}

/// What every connection has. It changes nothing in a file of somebody else's.
fn plain(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(PATIENCE)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .row_buffer_size(ROWS_ON_THEIR_WAY)
        .disable_statement_logging()
}

/// What every connection to a file of ours has: a commit is on the disk, and what is deleted is overwritten.
fn durable(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full).pragma("secure_delete", "ON")
}

/// Connections that are made when needed and then stay open.
fn pool(options: SqliteConnectOptions, most: u32) -> SqlitePool {
    SqlitePoolOptions::new()
        .max_connections(most)
        .acquire_timeout(PATIENCE * 2)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_lazy_with(options)
}
