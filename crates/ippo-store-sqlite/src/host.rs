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

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        let names = sqlx::query_scalar(NAMES).fetch_all(&self.read);
        Box::pin(async move { names.await.map_err(store_error) })
    }
}
