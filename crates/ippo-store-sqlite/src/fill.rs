//! Filling a home in which nothing has been kept, and looking whether the file is sound.

use crate::SqliteStore;
use crate::failure::{refused, store_error};
use crate::records;
use ippo_seal::{Record, Refused, Sealed, StoreError};
use sqlx::{Connection, SqliteConnection};
use std::collections::BTreeMap;

const ANY: &str = "SELECT EXISTS (SELECT 1 FROM record)";
const NONE_LEFT: &str = "DELETE FROM host";
const PUT: &str = "INSERT INTO host (name, value) VALUES (?, ?)";
/// Damage is told by the first line: it is `ok` or the first thing that is wrong.
const SOUND: &str = "PRAGMA quick_check(1)";

impl SqliteStore {
    /// Puts records and values into a store without records, all or none, in the place of the values that were there.
    ///
    /// # Errors
    /// [`Refused::HeadMoved`] if there are records already, or another one; nothing has been written then.
    pub async fn fill(&self, all: &[Record<Sealed>], values: &BTreeMap<String, Vec<u8>>) -> Result<(), Refused> {
        let mut line = self.write.take().await.map_err(refused)?;
        // What was known of the heads is not what they will be.
        line.known = None;
        let filled = filled(line.on(), all, values).await;
        if line.end(filled).await.map_err(refused)? { Ok(()) } else { Err(Refused::HeadMoved) }
    }

    /// Whether the file's pages are as SQLite writes them.
    ///
    /// # Errors
    /// [`StoreError`] if that cannot be found out.
    pub async fn is_sound(&self) -> Result<bool, StoreError> {
        let mut line = self.read.take().await.map_err(store_error)?;
        let said = sqlx::query_scalar::<_, String>(SOUND).fetch_one(line.on()).await;
        match line.end(said).await.map_err(store_error) {
            Ok(said) => Ok(said == "ok"),
            Err(StoreError::Damaged) => Ok(false),
            Err(other) => Err(other),
        }
    }
}

async fn filled(
    on: &mut SqliteConnection,
    all: &[Record<Sealed>],
    values: &BTreeMap<String, Vec<u8>>,
) -> Result<bool, sqlx::Error> {
    let mut change = on.begin_with("BEGIN IMMEDIATE").await?;
    if sqlx::query_scalar(ANY).fetch_one(&mut *change).await? {
        change.rollback().await?;
        return Ok(false);
    }
    sqlx::query(NONE_LEFT).execute(&mut *change).await?;
    for (name, value) in values {
        sqlx::query(PUT).bind(name).bind(value).execute(&mut *change).await?;
    }
    for few in all.chunks(records::AT_ONCE) {
        records::keep_few(&mut change, few, "").await?;
    }
    change.commit().await?;
    Ok(true)
}
