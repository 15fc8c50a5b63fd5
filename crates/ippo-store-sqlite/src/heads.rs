//! The heads of all chains, found by seeking from chain to chain instead of reading every row.

use crate::stretch::uneven;
use ippo_seal::{Chain, DrawerId, Head, Heads, RecordHash, Seq, WriterId};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

const HEADS: &str = include_str!("heads.sql");

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
