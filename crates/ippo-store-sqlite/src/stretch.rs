//! A stretch of a chain: many rows, read in one answer and taken apart again.

use ippo_seal::{Chain, DamagedRow, Read, Record, RecordHash, Sealed, Seq};
use sqlx::{Row, SqliteConnection};

const STRETCH: &str = include_str!("stretch.sql");

/// Where a stretch ended: the next one begins behind it.
pub(crate) struct Place {
    seq: i64,
    hash: Vec<u8>,
}

impl Place {
    /// Before a chain's first record.
    pub(crate) fn before_all() -> Self {
        Self { seq: -1, hash: Vec::new() }
    }

    /// Behind all records of this place in the chain: no hash has 33 bytes, so none comes after these.
    pub(crate) fn behind(seq: Seq) -> Self {
        Self { seq: seq.get().cast_signed(), hash: vec![0xff; RecordHash::LENGTH + 1] }
    }
}

/// Reads a stretch of `chain` into `read`, and says where it ended; `None` if nothing was left.
pub(crate) async fn take_in(
    read: &mut Read,
    on: &mut SqliteConnection,
    chain: Chain,
    from: Place,
) -> Result<Option<Place>, sqlx::Error> {
    let question = sqlx::query(STRETCH)
        .bind(chain.drawer.bytes().to_vec())
        .bind(chain.writer.bytes().to_vec())
        .bind(from.seq)
        .bind(from.hash);
    let row = question.fetch_one(on).await?;
    let rows = Rows {
        seqs: numbers(row.try_get(0)?)?,
        lengths: numbers(row.try_get(1)?)?,
        hashes: row.try_get(2)?,
        bytes: row.try_get(3)?,
    };
    rows.take_apart(chain, read).ok_or_else(uneven)?;
    Ok(rows.end())
}

/// The columns of a stretch, each in the order of the rows.
struct Rows<'r> {
    seqs: Vec<u64>,
    lengths: Vec<u64>,
    hashes: &'r [u8],
    bytes: &'r [u8],
}

impl Rows<'_> {
    /// Adds the rows to `read`; `None` if the columns do not fit each other.
    fn take_apart(&self, chain: Chain, read: &mut Read) -> Option<()> {
        let total = usize::try_from(self.lengths.iter().sum::<u64>()).ok()?;
        let count = self.seqs.len();
        if (self.lengths.len(), self.hashes.len(), self.bytes.len()) != (count, count * RecordHash::LENGTH, total) {
            return None;
        }
        let mut rest = self.bytes;
        for (seq, length) in self.seqs.iter().zip(&self.lengths) {
            let (bytes, behind) = rest.split_at_checked(usize::try_from(*length).ok()?)?;
            rest = behind;
            let named = DamagedRow { drawer: chain.drawer, writer: chain.writer, seq: Seq::new(*seq)? };
            match record(named, bytes.to_vec()) {
                Some(record) => read.records.push(record),
                None => read.damaged.push(named),
            }
        }
        Some(())
    }

    fn end(&self) -> Option<Place> {
        let hash = self.hashes.last_chunk::<{ RecordHash::LENGTH }>()?.to_vec();
        Some(Place { seq: self.seqs.last()?.cast_signed(), hash })
    }
}

/// The record in these bytes, if it is the one that the row names.
pub(crate) fn record(named: DamagedRow, bytes: Vec<u8>) -> Option<Record<Sealed>> {
    let record = Record::from_bytes(bytes).ok()?;
    let header = record.header();
    let fits = (header.drawer, header.writer, header.seq) == (named.drawer, named.writer, named.seq);
    fits.then_some(record)
}

fn numbers(text: &str) -> Result<Vec<u64>, sqlx::Error> {
    text.split_terminator(',').map(|number| number.parse().map_err(|_| uneven())).collect()
}

/// Columns that the schema does not allow, or that do not fit each other: the file has been damaged.
pub(crate) fn uneven() -> sqlx::Error {
    sqlx::Error::Decode("rows that are not as they were written".into())
}
