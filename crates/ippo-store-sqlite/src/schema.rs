//! The schema of the file: whose it is, how new it is, and the way forward from older ones.

use crate::OpenError;
use crate::failure::open_error;
use crate::file::APPLICATION_ID;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Sqlite, SqliteConnection, SqliteExecutor, Transaction};

/// Each brings the schema from its index to the next number, and ends by writing that number into `user_version`.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/0001_records.sql")];
/// One question, so that the answer is of one moment: another start may be making the file.
const WHOSE: &str = "SELECT application_id, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id";
const KNOWN: i64 = MIGRATIONS.len() as i64;

/// Refuses a SQLite file of somebody else's, without changing it. An empty one is taken.
pub(crate) async fn refuse_what_is_not_ours(options: &SqliteConnectOptions) -> Result<(), OpenError> {
    let mut connection = options.connect().await.map_err(open_error)?;
    let (id, tables) = sqlx::query_as::<_, (i64, i64)>(WHOSE).fetch_one(&mut connection).await.map_err(open_error)?;
    connection.close().await.map_err(open_error)?;
    if id == APPLICATION_ID || (id == 0 && tables == 0) { Ok(()) } else { Err(OpenError::NotOurs) }
}

/// Brings the schema to today's, under the write lock, so that of two processes one does it.
pub(crate) async fn bring_forward(on: &mut SqliteConnection) -> Result<(), OpenError> {
    if is_todays(version(&mut *on).await?)? {
        return Ok(());
    }
    let mut change = on.begin_with("BEGIN IMMEDIATE").await.map_err(open_error)?;
    let found = version(&mut *change).await?;
    if !is_todays(found)? {
        migrate(&mut change, found).await?;
    }
    change.commit().await.map_err(open_error)
}

async fn migrate(change: &mut Transaction<'_, Sqlite>, found: i64) -> Result<(), OpenError> {
    let done = usize::try_from(found).map_err(|_| OpenError::NotOurs)?;
    for migration in &MIGRATIONS[done..] {
        sqlx::raw_sql(*migration).execute(&mut **change).await.map_err(open_error)?;
    }
    Ok(())
}

fn is_todays(found: i64) -> Result<bool, OpenError> {
    if found > KNOWN { Err(OpenError::Newer { found, known: KNOWN }) } else { Ok(found == KNOWN) }
}

async fn version(on: impl SqliteExecutor<'_>) -> Result<i64, OpenError> {
    number(on, "PRAGMA user_version").await
}

async fn number(on: impl SqliteExecutor<'_>, question: &'static str) -> Result<i64, OpenError> {
    sqlx::query_scalar(question).fetch_one(on).await.map_err(open_error)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each migration names its own number, and the first one whose file it is.
    #[tokio::test]
    async fn migrations_end_with_their_number() {
        let pool = sqlx::sqlite::SqlitePoolOptions::new().max_connections(1);
        let pool = pool.connect("sqlite::memory:").await.unwrap();
        for (before, migration) in MIGRATIONS.iter().enumerate() {
            sqlx::raw_sql(*migration).execute(&pool).await.unwrap();
            assert_eq!(version(&pool).await.unwrap(), before as i64 + 1);
        }
        assert_eq!(number(&pool, "PRAGMA application_id").await, Ok(APPLICATION_ID));
    }
}
