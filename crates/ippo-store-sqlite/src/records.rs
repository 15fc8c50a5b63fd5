//! The promises of a record store.

use crate::failure::refused;
use crate::heads::Known;
use crate::line::Taken;
use crate::stretch::uneven;
use crate::{SqliteStore, heads, read, salvage};
use ippo_seal::{AtOnce, Heads, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError, head_moved};
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

/// A row that is there already has the same hash, so the same bytes, unless it was damaged: then it is made whole.
const KEEP: &str = "INSERT INTO record (drawer, writer, seq, hash, key_id, sealed) VALUES (?, ?, ?, ?, ?, ?) \
     ON CONFLICT (drawer, writer, seq, hash) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed \
     WHERE sealed IS NOT excluded.sealed;";

/// So many records go in one question.
pub(crate) const AT_ONCE: usize = 8;

/// Takes the write lock and reads the heads under it.
const BEGIN: &str = concat!("BEGIN IMMEDIATE; PRAGMA data_version;\n", include_str!("heads.sql"));

/// Adds a row if no other connection has written since that version.
const ADD: &str = "INSERT INTO record (drawer, writer, seq, hash, key_id, sealed) SELECT ?, ?, ?, ?, ?, ? \
     FROM pragma_data_version WHERE data_version = ? RETURNING seq;";

impl RecordStore for SqliteStore {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(self.append_batch(batch, expected))
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async move {
            match read::after(self, seen).await {
                Err(StoreError::Damaged) => salvage::after(&self.read, seen).await,
                read => read,
            }
        })
    }

    fn at_once(&self) -> Option<&dyn AtOnce> {
        Some(self)
    }
}

impl AtOnce for SqliteStore {
    fn append_on<'a>(
        &'a self,
        batch: Vec<Record<Sealed>>,
        seen: &'a Heads,
    ) -> Pending<'a, Result<Option<Heads>, Refused>> {
        Box::pin(async move {
            let mut line = self.write.take().await.map_err(refused)?;
            let all = line.known.as_ref().is_some_and(|known| known.heads == *seen);
            let added = if all { add(&mut line, &batch, seen).await } else { Ok(None) };
            line.end(added).await.map_err(refused)
        })
    }
}

impl SqliteStore {
    async fn append_batch(&self, batch: Vec<Record<Sealed>>, expected: &Heads) -> Result<Heads, Refused> {
        let mut line = self.write.take().await.map_err(refused)?;
        let written = write(&mut line, &batch, expected).await;
        match line.end(written).await.map_err(refused)? {
            Some(heads) => Ok(heads),
            None => Err(Refused::HeadMoved),
        }
    }
}

/// Writes the batch in one transaction; `None` if the head has moved.
///
/// Each question is a way to the connection's own thread and back, which takes longer than most of what is asked. So it
/// is tried in one; whoever goes in two judges the heads between them. Left half way, the line is given up.
async fn write(line: &mut Taken<'_>, batch: &[Record<Sealed>], expected: &Heads) -> Result<Option<Heads>, sqlx::Error> {
    if let Some(heads) = add(line, batch, expected).await? {
        return Ok(Some(heads));
    }
    let rows = sqlx::query(BEGIN).fetch_all(line.on()).await?;
    let (version, rows) = rows.split_first().ok_or_else(uneven)?;
    let mut known = Known { version: version.try_get(0)?, heads: heads::of(rows)? };
    if head_moved(&known.heads, expected, batch) {
        sqlx::query("ROLLBACK").execute(line.on()).await?;
        return Ok(None);
    }
    keep(line.on(), batch).await?;
    let heads = known.after(batch);
    line.known = Some(known);
    Ok(Some(heads))
}

/// Writes a few records behind the heads that are known, if these are the ones expected and nobody has written since.
async fn add(line: &mut Taken<'_>, batch: &[Record<Sealed>], expected: &Heads) -> Result<Option<Heads>, sqlx::Error> {
    let Some(known) = &line.known else { return Ok(None) };
    let behind =
        |record: &Record<Sealed>| known.heads.get(&record.chain()).is_none_or(|head| head.seq < record.header().seq);
    let few = (1..=AT_ONCE).contains(&batch.len()) && batch.iter().all(behind);
    if !few || head_moved(&known.heads, expected, batch) {
        return Ok(None);
    }
    let version = known.version;
    let mut question = sqlx::query(AssertSqlSafe(format!("BEGIN IMMEDIATE;{}COMMIT", ADD.repeat(batch.len()))));
    for record in batch {
        question = bound(question, record).bind(version);
    }
    let added = question.fetch_all(line.on()).await?.len();
    Ok(line.known.as_mut().filter(|_| added == batch.len()).map(|known| known.after(batch)))
}

/// Keeps all records and commits, a few of them in one question, the last ones together with the commit.
async fn keep(on: &mut SqliteConnection, batch: &[Record<Sealed>]) -> Result<(), sqlx::Error> {
    let last = batch.len().saturating_sub(1) / AT_ONCE * AT_ONCE;
    let (before, rest) = batch.split_at(last);
    for few in before.chunks(AT_ONCE) {
        keep_few(on, few, "").await?;
    }
    keep_few(on, rest, "COMMIT").await
}

/// Keeps a few records in one question, with what ends it.
pub(crate) async fn keep_few(on: &mut SqliteConnection, few: &[Record<Sealed>], end: &str) -> Result<(), sqlx::Error> {
    let question = sqlx::query(AssertSqlSafe(KEEP.repeat(few.len()) + end));
    few.iter().fold(question, bound).execute(on).await.map(|_| ())
}

type Question<'q> = sqlx::query::Query<'q, sqlx::Sqlite, sqlx::sqlite::SqliteArguments>;

/// The question with one record's columns.
fn bound<'q>(question: Question<'q>, record: &'q Record<Sealed>) -> Question<'q> {
    let header = record.header();
    question
        .bind(&header.drawer.bytes()[..])
        .bind(&header.writer.bytes()[..])
        .bind(header.seq.get().cast_signed())
        .bind(record.hash().bytes().to_vec())
        .bind(&header.key.bytes()[..])
        .bind(record.as_bytes())
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
        let mut line = store.write.take().await.unwrap();
        let done = sqlx::query(pragma).fetch_all(line.on()).await;
        line.end(done).await.unwrap();
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
        set(&store, "PRAGMA max_page_count = 30").await;
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
        set(&store, "PRAGMA query_only = ON").await;
        assert_eq!(store.append(long_records(), &Heads::none()).await, Err(Refused::ReadOnly));
    }

    /// Whether a batch of one record goes in at once, on these heads.
    async fn goes(store: &SqliteStore, record: &Record<Sealed>, seen: &Heads) -> Option<Heads> {
        store.append_on(vec![record.clone()], seen).await.unwrap()
    }

    #[tokio::test]
    async fn at_once_only_where_nobody_has_written() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (store(&folder).await, store(&folder).await);
        let records = long_records();
        assert_eq!(goes(&one, &records[0], &Heads::none()).await, None, "it has not looked so far");
        one.read_after(&Heads::none()).await.unwrap();
        let first = goes(&one, &records[0], &Heads::none()).await.unwrap();
        assert_eq!(goes(&one, &records[1], &Heads::none()).await, None, "more is there than was seen");
        let second = other.append(vec![records[1].clone()], &first).await.unwrap();
        assert_eq!(goes(&one, &records[2], &first).await, None, "the other one was quicker");
        assert_eq!(goes(&one, &records[2], &second).await, None, "it has not looked since");
        one.read_after(&first).await.unwrap();
        let third = goes(&one, &records[2], &second).await.unwrap();
        let read = other.read_after(&Heads::none()).await.unwrap();
        assert_eq!((read.records, read.heads), (records, third));
    }
}
