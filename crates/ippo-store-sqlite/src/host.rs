//! The promises of a host store.

use crate::SqliteStore;
use crate::failure::{refused, store_error};
use ippo_seal::{HostStore, Pending, Refused, StoreError};

const GET: &str = "SELECT value FROM host WHERE name = ?";
const PUT: &str =
    "INSERT INTO host (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
const DELETE: &str = "DELETE FROM host WHERE name = ?";
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

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move {
            let mut line = self.read.take().await.map_err(store_error)?;
            let names = sqlx::query_scalar(NAMES).fetch_all(line.on()).await;
            line.end(names).await.map_err(store_error)
        })
    }
}
