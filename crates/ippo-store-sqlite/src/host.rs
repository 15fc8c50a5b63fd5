//! The promises of a host store.

use crate::SqliteStore;
use crate::failure::{refused, store_error};
use ippo_seal::{HostStore, Pending, Refused, StoreError};

const GET: &str = "SELECT value FROM host WHERE name = ?";
const PUT: &str =
    "INSERT INTO host (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
const DELETE: &str = "DELETE FROM host WHERE name = ?";
/// Its first column says whether somebody was still reading the log.
const EMPTY_LOG: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
const NAMES: &str = "SELECT name FROM host ORDER BY name";

impl HostStore for SqliteStore {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async move {
            let mut line = self.read.take().await.map_err(store_error)?;
            let value = sqlx::query_scalar(GET).bind(name).fetch_optional(line.on()).await;
            line.end(value).await.map_err(store_error)
        })
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            let mut line = self.write.take().await.map_err(refused)?;
            let put = sqlx::query(PUT).bind(name).bind(value).execute(line.on()).await;
            line.end(put).await.map(|_| ()).map_err(refused)
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            let mut line = self.write.take().await.map_err(refused)?;
            let delete = sqlx::query(DELETE).bind(name).execute(line.on()).await;
            line.end(delete).await.map(|_| ()).map_err(refused)
        })
    }

    /// What was deleted is overwritten at once (`secure_delete`); the log that held it is emptied here.
    fn forget_older(&self) -> Pending<'_, Result<(), Refused>> {
        Box::pin(async move {
            let mut line = self.write.take().await.map_err(refused)?;
            let emptied = sqlx::query_scalar::<_, i64>(EMPTY_LOG).fetch_one(line.on()).await;
            match line.end(emptied).await.map_err(refused)? {
                0 => Ok(()),
                _ => Err(Refused::Busy),
            }
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move {
            let mut line = self.read.take().await.map_err(store_error)?;
            let names = sqlx::query_scalar(NAMES).fetch_all(line.on()).await;
            line.end(names).await.map_err(store_error)
        })
    }
}
