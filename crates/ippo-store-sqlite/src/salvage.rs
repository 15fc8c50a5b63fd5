//! Reading a damaged file row by row, from the front and from the back, up to the damage.

use crate::failure::store_error;
use crate::heads::named;
use crate::line::Line;
use crate::stretch::record;
use futures_lite::StreamExt;
use ippo_seal::{Chain, DamagedRow, Head, Heads, Read, Record, Sealed, StoreError};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use std::collections::BTreeMap;

const FORWARD: &str = "SELECT drawer, writer, seq, hash, sealed FROM record ORDER BY drawer, writer, seq, hash";
const BACKWARD: &str =
    "SELECT drawer, writer, seq, hash, sealed FROM record ORDER BY drawer DESC, writer DESC, seq DESC, hash DESC";

type Rows = BTreeMap<(Chain, Head), Option<Record<Sealed>>>;

/// What of the records after `seen` can still be reached. Heads are those of the rows that can.
pub(crate) async fn after(line: &Line, seen: &Heads) -> Result<Read, StoreError> {
    let mut rows = Rows::new();
    let mut whole = false;
    for question in [FORWARD, BACKWARD] {
        // Each on a connection of its own, since the damage that ended the first is in that one's memory.
        let mut taken = line.take().await.map_err(store_error)?;
        whole = reach(taken.on(), question, &mut rows).await?;
        if whole {
            break;
        }
    }
    let mut read = Read { torn: !whole, ..Read::default() };
    for ((chain, head), record) in rows {
        read.heads.see(chain, head);
        if seen.get(&chain).is_none_or(|seen| head.seq > seen.seq) {
            match record {
                Some(record) => read.records.push(record),
                None => read.damaged.push(DamagedRow { drawer: chain.drawer, writer: chain.writer, seq: head.seq }),
            }
        }
    }
    Ok(read)
}

/// Takes in rows until SQLite meets damage; whether it met none.
async fn reach(on: &mut SqliteConnection, question: &'static str, rows: &mut Rows) -> Result<bool, StoreError> {
    let mut stream = sqlx::query(question).fetch(on);
    let mut whole = true;
    loop {
        match stream.next().await.transpose().map_err(store_error) {
            Ok(Some(row)) => whole &= kept(&row, rows),
            Ok(None) => return Ok(whole),
            Err(StoreError::Damaged) => return Ok(false),
            Err(error) => return Err(error),
        }
    }
}

/// Keeps a row that can say its name; whether it could.
fn kept(row: &SqliteRow, rows: &mut Rows) -> bool {
    let Some((chain, head)) = named(row) else {
        return false;
    };
    let name = DamagedRow { drawer: chain.drawer, writer: chain.writer, seq: head.seq };
    let bytes = row.try_get(4).unwrap_or_default();
    rows.insert((chain, head), record(name, bytes));
    true
}
