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
        let value = sqlx::query_scalar(GET).bind(name).fetch_optional(&self.read);
        Box::pin(async move { value.await.map_err(store_error) })
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        let put = sqlx::query(PUT).bind(name).bind(value).execute(&self.write);
        Box::pin(async move { put.await.map(|_| ()).map_err(refused) })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        let delete = sqlx::query(DELETE).bind(name).execute(&self.write);
        Box::pin(async move { delete.await.map(|_| ()).map_err(refused) })
    }

    /// What was deleted is overwritten at once (`secure_delete`); the log that held it is emptied here.
    fn forget_older(&self) -> Pending<'_, Result<(), Refused>> {
        let emptied = sqlx::query_scalar::<_, i64>(EMPTY_LOG).fetch_one(&self.write);
        Box::pin(async move {
            match emptied.await.map_err(refused)? {
                0 => Ok(()),
                _ => Err(Refused::Busy),
            }
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        let names = sqlx::query_scalar(NAMES).fetch_all(&self.read);
        Box::pin(async move { names.await.map_err(store_error) })
    }
}
