//! Opening and closing the store.

use crate::failure::{open_error, store_error};
use crate::file::{self, Beginning};
use crate::line::Line;
use crate::{OpenError, schema};
use ippo_seal::StoreError;
use sqlx::ConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use std::path::Path;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(5);
const ROWS_ON_THEIR_WAY: usize = 1024;

/// A store in one SQLite file. Several may be open on one file, in one process or more.
#[derive(Debug)]
pub struct SqliteStore {
    pub(crate) write: Line,
    pub(crate) read: Line,
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
        let write = Line::new(durable(options.clone()));
        let mut line = write.take().await.map_err(open_error)?;
        let forward = schema::bring_forward(line.on()).await;
        line.end(forward).await?;
        let read = Line::new(durable(options).pragma("query_only", "ON"));
        Ok(Self { write, read })
    }

    /// Writes all into the one file and closes it. Later calls answer [`StoreError::Closed`].
    ///
    /// # Errors
    /// [`StoreError`] if the write-ahead log could not be emptied; nothing is lost, the next opening does it.
    pub async fn close(&self) -> Result<(), StoreError> {
        let read = self.read.close().await;
        let mut line = self.write.take().await.map_err(store_error)?;
        let emptied = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(line.on()).await;
        let emptied = line.end(emptied).await;
        self.write.close().await.and(read).and(emptied).map(|_| ()).map_err(store_error)
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
