//! SQLite's and the system's failures, as values that a page can say a plain sentence about.

use ippo_seal::{Refused, StoreError};
use std::io;
use thiserror::Error;

/// Why a file could not be opened as a store. It has not been changed then.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OpenError {
    /// The folder is not there.
    #[error("the folder does not exist")]
    Missing,
    /// The file, or a file beside it, may not be written.
    #[error("the place may not be written to")]
    ReadOnly,
    /// There is something else under this name.
    #[error("the file is not a store of Ippo")]
    NotOurs,
    /// A newer version has written it.
    #[error("the store has schema {found}, newer than {known}")]
    Newer {
        /// Schema of the file.
        found: i64,
        /// Newest schema that this version knows.
        known: i64,
    },
    /// There is no space left.
    #[error("there is no space left")]
    Full,
    /// Another process keeps it busy.
    #[error("the store is busy")]
    Busy,
    /// The file is damaged where it matters for all of it.
    #[error("the store is damaged")]
    Damaged,
    /// Anything else, by the code of SQLite or of the system.
    #[error("the store failed with code {0}")]
    Failed(String),
}

/// What SQLite's many codes come down to.
enum Cause {
    Busy,
    ReadOnly,
    Full,
    Damaged,
    NotOurs,
    Closed,
    Other(String),
}

/// SQLite's primary codes are the low byte of the extended ones.
fn cause(error: &sqlx::Error) -> Cause {
    match error {
        sqlx::Error::Database(error) => {
            let code = error.code().unwrap_or_default();
            by_code(code.parse().unwrap_or(0))
        }
        sqlx::Error::PoolTimedOut => Cause::Busy,
        sqlx::Error::PoolClosed => Cause::Closed,
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => Cause::Damaged,
        sqlx::Error::WorkerCrashed => Cause::Other("worker".to_owned()),
        sqlx::Error::Io(error) => Cause::Other(format!("system {:?}", error.kind())),
        _ => Cause::Other("sqlx".to_owned()),
    }
}

/// There is no room for the shared memory beside the file.
const IOERR_SHMSIZE: u32 = 4874;

fn by_code(code: u32) -> Cause {
    match (code, code & 0xff) {
        (IOERR_SHMSIZE, _) | (_, 13) => Cause::Full,
        (_, 5 | 6) => Cause::Busy,
        (_, 3 | 8 | 14) => Cause::ReadOnly,
        (_, 11) => Cause::Damaged,
        (_, 26) => Cause::NotOurs,
        _ => Cause::Other(format!("sqlite {code}")),
    }
}

/// Why nothing was written.
pub(crate) fn refused(error: sqlx::Error) -> Refused {
    match cause(&error) {
        Cause::Busy => Refused::Busy,
        Cause::ReadOnly => Refused::ReadOnly,
        Cause::Full => Refused::Full,
        _ => Refused::Store(store_error(error)),
    }
}

/// Why nothing could be read.
pub(crate) fn store_error(error: sqlx::Error) -> StoreError {
    match cause(&error) {
        Cause::Damaged | Cause::NotOurs => StoreError::Damaged,
        Cause::Closed => StoreError::Closed,
        Cause::Busy => StoreError::Busy,
        Cause::ReadOnly => StoreError::Forbidden,
        Cause::Full => StoreError::Full,
        Cause::Other(code) => StoreError::Failed(code),
    }
}

/// Why the file did not open.
pub(crate) fn open_error(error: sqlx::Error) -> OpenError {
    match cause(&error) {
        Cause::Busy => OpenError::Busy,
        Cause::ReadOnly => OpenError::ReadOnly,
        Cause::Full => OpenError::Full,
        Cause::Damaged => OpenError::Damaged,
        Cause::NotOurs => OpenError::NotOurs,
        Cause::Closed => OpenError::Failed("closed".to_owned()),
        Cause::Other(code) => OpenError::Failed(code),
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::IsADirectory => Self::NotOurs,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            kind => Self::Failed(format!("system {kind:?}")),
        }
    }
}
