//! One connection to the file, made when it is first needed and given up whenever what it did was not carried to its end.

use crate::heads::Known;
use async_lock::{Mutex, MutexGuard};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use std::fmt;

/// A connection that one at a time may use.
///
/// In a pool each use is followed by a question whether the connection still lives, which costs as much as reading.
pub(crate) struct Line {
    options: SqliteConnectOptions,
    held: Mutex<Held>,
}

enum Held {
    Nothing,
    Open(Box<SqliteConnection>, Option<Known>),
    Closed,
}

/// The connection, in use. Whoever lets go of it without [`Taken::end`] gives it up: SQLite may still be in a transaction.
pub(crate) struct Taken<'a> {
    held: MutexGuard<'a, Held>,
    connection: Box<SqliteConnection>,
    /// What this connection knows of the heads.
    pub(crate) known: Option<Known>,
}

impl Line {
    pub(crate) fn new(options: SqliteConnectOptions) -> Self {
        Self { options, held: Mutex::new(Held::Nothing) }
    }

    /// Waits until nobody else uses the connection, and makes one if there is none.
    pub(crate) async fn take(&self) -> Result<Taken<'_>, sqlx::Error> {
        let mut held = self.held.lock().await;
        let (connection, known) = match std::mem::replace(&mut *held, Held::Nothing) {
            Held::Open(connection, known) => (connection, known),
            Held::Nothing => (Box::new(self.options.connect().await?), None),
            Held::Closed => {
                *held = Held::Closed;
                return Err(sqlx::Error::PoolClosed);
            }
        };
        Ok(Taken { held, connection, known })
    }

    /// Closes it; it is not opened again.
    pub(crate) async fn close(&self) -> Result<(), sqlx::Error> {
        match std::mem::replace(&mut *self.held.lock().await, Held::Closed) {
            Held::Open(connection, _) => connection.close().await,
            Held::Nothing | Held::Closed => Ok(()),
        }
    }
}

impl Taken<'_> {
    /// The connection.
    pub(crate) fn on(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }

    /// Keeps the connection for the next one, unless something failed: SQLite may have ended the transaction by itself.
    pub(crate) async fn end<T, E>(mut self, done: Result<T, E>) -> Result<T, E> {
        if done.is_ok() {
            *self.held = Held::Open(self.connection, self.known);
        } else {
            let _ = self.connection.close().await;
        }
        done
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line")
    }
}
