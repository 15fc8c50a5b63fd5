//! The heads of all chains, found by seeking from chain to chain instead of reading every row.

use crate::line::Taken;
use crate::stretch::uneven;
use ippo_seal::{Chain, DrawerId, Head, Heads, Record, RecordHash, Sealed, Seq, WriterId};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

const HEADS: &str = include_str!("heads.sql");

/// What a connection knows of the heads without reading them again.
pub(crate) struct Known {
    /// SQLite's `data_version`: on one connection it stays the same until another one commits.
    pub(crate) version: i64,
    pub(crate) heads: Heads,
}

impl Known {
    /// Takes note of what this connection has written; all heads after it.
    pub(crate) fn after(&mut self, batch: &[Record<Sealed>]) -> Heads {
        batch.iter().for_each(|record| self.heads.see(record.chain(), record.head()));
        self.heads.clone()
    }
}

/// The heads of this moment. They are only read if another connection has written since.
pub(crate) async fn now(line: &mut Taken<'_>) -> Result<Heads, sqlx::Error> {
    // The version is asked before the heads: what comes in between makes them newer than it says, never older.
    let version = sqlx::query_scalar("PRAGMA data_version").fetch_one(line.on()).await?;
    if let Some(known) = line.known.as_ref().filter(|known| known.version == version) {
        return Ok(known.heads.clone());
    }
    let heads = all(line.on()).await?;
    line.known = Some(Known { version, heads: heads.clone() });
    Ok(heads)
}

/// The heads as the rows name them, whether or not their bytes can be read.
pub(crate) async fn all(on: &mut SqliteConnection) -> Result<Heads, sqlx::Error> {
    of(&sqlx::query(HEADS).fetch_all(on).await?)
}

/// The heads that these rows name.
pub(crate) fn of(rows: &[SqliteRow]) -> Result<Heads, sqlx::Error> {
    rows.iter().map(|row| named(row).ok_or_else(uneven)).collect()
}

/// The chain and head that a row names: the first columns are drawer, writer, seq, hash.
pub(crate) fn named(row: &SqliteRow) -> Option<(Chain, Head)> {
    let chain = Chain {
        drawer: DrawerId::from_slice(row.try_get(0).ok()?)?,
        writer: WriterId::from_slice(row.try_get(1).ok()?)?,
    };
    let seq = u64::try_from(row.try_get::<i64, _>(2).ok()?).ok().and_then(Seq::new)?;
    Some((chain, Head { seq, hash: RecordHash::from_slice(row.try_get(3).ok()?)? }))
}
