//! The promises of a record store.

use crate::failure::refused;
use crate::{SqliteStore, heads, read, salvage};
use ippo_seal::{Heads, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError, head_moved};
use sqlx::{Connection, Sqlite, SqliteConnection, Transaction};

/// A row that is there already has the same hash, so the same bytes, unless it was damaged: then it is made whole.
const KEEP: &str = "INSERT INTO record (drawer, writer, seq, hash, key_id, sealed) VALUES (?, ?, ?, ?, ?, ?) \
     ON CONFLICT (drawer, writer, seq, hash) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed \
     WHERE sealed IS NOT excluded.sealed";

impl RecordStore for SqliteStore {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(self.append_batch(batch, expected))
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async move {
            match read::after(&self.read, seen).await {
                Err(StoreError::Damaged) => salvage::after(&self.read, seen).await,
                read => read,
            }
        })
    }
}

impl SqliteStore {
    /// After a failure the connection is given up: SQLite may have ended the transaction by itself, and sqlx would go
    /// on believing in it.
    async fn append_batch(&self, batch: Vec<Record<Sealed>>, expected: &Heads) -> Result<Heads, Refused> {
        let mut connection = self.write.acquire().await.map_err(refused)?;
        let written = write(&mut connection, &batch, expected).await;
        if written.is_err() {
            let _ = connection.close().await;
        }
        match written.map_err(refused)? {
            Some(heads) => Ok(heads),
            None => Err(Refused::HeadMoved),
        }
    }
}

/// Writes the batch in one transaction; `None` if the head has moved.
async fn write(
    on: &mut SqliteConnection,
    batch: &[Record<Sealed>],
    expected: &Heads,
) -> Result<Option<Heads>, sqlx::Error> {
    let mut change = on.begin_with("BEGIN IMMEDIATE").await?;
    let mut heads = heads::all(&mut change).await?;
    if head_moved(&heads, expected, batch) {
        change.rollback().await?;
        return Ok(None);
    }
    for record in batch {
        keep(&mut change, record).await?;
        heads.see(record.chain(), record.head());
    }
    change.commit().await?;
    Ok(Some(heads))
}

pub(crate) async fn keep(change: &mut Transaction<'_, Sqlite>, record: &Record<Sealed>) -> Result<(), sqlx::Error> {
    let (header, hash) = (record.header(), record.hash());
    sqlx::query(KEEP)
        .bind(&header.drawer.bytes()[..])
        .bind(&header.writer.bytes()[..])
        .bind(header.seq.get().cast_signed())
        .bind(&hash.bytes()[..])
        .bind(&header.key.bytes()[..])
        .bind(record.as_bytes())
        .execute(&mut **change)
        .await
        .map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ippo_seal::{DrawerId, HostStore};
    use store_contract::{CountedChance, Pen};

    async fn store(folder: &tempfile::TempDir) -> SqliteStore {
        SqliteStore::open(&folder.path().join("home.ippo")).await.unwrap()
    }

    async fn set(store: &SqliteStore, pragma: &'static str) {
        sqlx::query(pragma).fetch_all(&store.write).await.unwrap();
    }

    fn long_records() -> Vec<Record<Sealed>> {
        let chance = CountedChance::new(4);
        let (drawer, mut pen) = (DrawerId::random(&chance), Pen::new(&chance));
        (0..3).map(|_| pen.write(&chance, drawer, &[0; 100_000])).collect()
    }

    #[tokio::test]
    async fn a_full_disk_is_told_and_nothing_is_half_written() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder).await;
        set(&store, "PRAGMA max_page_count = 30").await;
        assert_eq!(store.put("draft", vec![0; 200_000]).await, Err(Refused::Full));
        assert_eq!(store.append(long_records(), &Heads::none()).await, Err(Refused::Full));
        assert!(store.read_after(&Heads::none()).await.unwrap().records.is_empty());
        let after = store.append(long_records(), &Heads::none()).await;
        assert_eq!(after.map(|heads| heads.len()), Ok(1), "the connection with the limit is gone");
    }

    #[tokio::test]
    async fn a_place_that_may_not_be_written_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let store = store(&folder).await;
        set(&store, "PRAGMA query_only = ON").await;
        assert_eq!(store.delete("draft").await, Err(Refused::ReadOnly));
        assert_eq!(store.append(long_records(), &Heads::none()).await, Err(Refused::ReadOnly));
    }
}
