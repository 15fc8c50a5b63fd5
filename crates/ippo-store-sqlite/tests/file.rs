//! The file: what opens, what is refused and left alone, and what stays after closing.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{Home, read, records};
use ippo_seal::{Heads, HostStore, RecordStore, Refused, StoreError};
use ippo_store_sqlite::{OpenError, SqliteStore};
use sqlx::{ConnectOptions, Connection, Executor, sqlite::SqliteConnectOptions};

/// Runs `sql` on the file at hand, as somebody else would.
async fn meddle(home: &Home, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(&home.path).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    connection.execute(sql).await.unwrap();
    connection.close().await.unwrap();
}

async fn refusal(home: &Home) -> OpenError {
    SqliteStore::open(&home.path).await.unwrap_err()
}

#[tokio::test]
async fn all_is_there_after_closing() {
    let home = Home::new();
    let store = home.open().await;
    store.put("writer", vec![1, 2]).await.unwrap();
    let all = records(500);
    let heads = store.append(all.clone(), &Heads::none()).await.unwrap();
    store.close().await.unwrap();
    let files = std::fs::read_dir(home.folder.path()).unwrap().count();
    assert_eq!(files, 1, "closing leaves one file");
    let store = home.open().await;
    let read = read(&store).await;
    assert_eq!((read.records, read.heads), (all, heads));
    assert_eq!(store.get("writer").await.unwrap(), Some(vec![1, 2]));
}

#[tokio::test]
async fn all_is_there_without_closing() {
    let home = Home::new();
    let all = records(20);
    let store = home.open().await;
    store.append(all.clone(), &Heads::none()).await.unwrap();
    let second = home.open().await;
    assert_eq!(read(&second).await.records, all);
}

#[tokio::test]
async fn a_closed_store_says_so() {
    let home = Home::new();
    let store = home.open().await;
    store.close().await.unwrap();
    assert_eq!(store.read_after(&Heads::none()).await, Err(StoreError::Closed));
    assert_eq!(store.append(vec![], &Heads::none()).await, Err(StoreError::Closed.into()));
    assert_eq!(store.get("x").await, Err(StoreError::Closed));
}

#[tokio::test]
async fn other_files_are_refused_and_left_alone() {
    let texts = ["x".to_owned(), "Dear diary".to_owned(), "a long letter ".repeat(500)];
    for text in texts {
        let home = Home::new();
        std::fs::write(&home.path, &text).unwrap();
        assert_eq!(refusal(&home).await, OpenError::NotOurs);
        assert_eq!(std::fs::read_to_string(&home.path).unwrap(), text);
        assert_eq!(std::fs::read_dir(home.folder.path()).unwrap().count(), 1);
    }
}

#[tokio::test]
async fn another_programs_database_is_refused_and_left_alone() {
    for sql in ["CREATE TABLE bookmark (name TEXT)", "PRAGMA application_id = 7"] {
        let home = Home::new();
        meddle(&home, sql).await;
        let before = std::fs::read(&home.path).unwrap();
        assert_eq!(refusal(&home).await, OpenError::NotOurs);
        assert_eq!(std::fs::read(&home.path).unwrap(), before);
    }
}

#[tokio::test]
async fn a_newer_file_is_refused() {
    let home = Home::new();
    home.with_records(3).await;
    meddle(&home, "PRAGMA user_version = 2").await;
    assert_eq!(refusal(&home).await, OpenError::Newer { found: 2, known: 1 });
}

#[tokio::test]
async fn a_missing_folder_and_a_folder_in_its_place_are_refused() {
    let mut home = Home::new();
    home.path = home.folder.path().to_path_buf();
    assert_eq!(refusal(&home).await, OpenError::NotOurs);
    home.path = home.folder.path().join("no").join("home.ippo");
    assert_eq!(refusal(&home).await, OpenError::Missing);
}

#[tokio::test]
async fn an_empty_file_becomes_a_store() {
    let home = Home::new();
    std::fs::write(&home.path, "").unwrap();
    assert_eq!(home.with_records(1).await.len(), 1);
}

#[tokio::test]
async fn many_may_open_a_new_file_at_once() {
    let home = Home::new();
    let opening: Vec<_> = (0..8)
        .map(|_| home.path.clone())
        .map(|path| tokio::spawn(async move { SqliteStore::open(&path).await.map(drop) }))
        .collect();
    for open in opening {
        assert_eq!(open.await.unwrap(), Ok(()));
    }
}

#[tokio::test]
async fn a_row_of_another_shape_cannot_be_written() {
    let home = Home::new();
    home.with_records(1).await;
    let options = SqliteConnectOptions::new().filename(&home.path);
    let mut connection = options.connect().await.unwrap();
    let row = "INSERT INTO record VALUES (x'00', x'00', -1, x'00', x'00', 'text')";
    assert!(connection.execute(row).await.is_err());
}

#[cfg(unix)]
#[tokio::test]
async fn the_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.with_records(1).await;
    std::fs::set_permissions(&home.path, PermissionsExt::from_mode(0o644)).unwrap();
    let store = home.open().await;
    store.put("x", vec![1]).await.unwrap();
    let mut names = Vec::new();
    for entry in std::fs::read_dir(home.folder.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        names.push(entry.file_name().into_string().unwrap());
    }
    names.sort();
    assert_eq!(names, ["home.ippo", "home.ippo-shm", "home.ippo-wal"]);
}

#[tokio::test]
async fn a_busy_store_says_so() {
    let home = Home::new();
    let store = home.open().await;
    let options = SqliteConnectOptions::new().filename(&home.path);
    let mut other = options.connect().await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    assert_eq!(store.append(records(1), &Heads::none()).await, Err(Refused::Busy));
    other.execute("ROLLBACK").await.unwrap();
    assert!(store.append(records(1), &Heads::none()).await.is_ok());
}

#[tokio::test]
async fn no_word_of_a_record_stands_in_the_files() {
    let home = Home::new();
    let store = home.open().await;
    store.append(records(50), &Heads::none()).await.unwrap();
    for entry in std::fs::read_dir(home.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(8).any(|part| part == b"record 4"), "a payload lies open");
    }
}

/// An older wrapped root must not lie in the file or the log beside the newer one.
#[tokio::test]
async fn what_was_replaced_cannot_be_read_from_the_files() {
    let home = Home::new();
    let store = home.open().await;
    let (older, newer) = (b"an older root, wrapped, of 74 bytes".repeat(2), vec![7; 106]);
    for value in [&older, &newer] {
        store.put("a name before", vec![1; 40]).await.unwrap();
        store.put("wrapped-root", value.clone()).await.unwrap();
    }
    store.forget_older().await.unwrap();
    for file in std::fs::read_dir(home.folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(20).any(|window| window == &older[..20]), "it is still there");
    }
    assert_eq!(store.get("wrapped-root").await.unwrap(), Some(newer));
}
