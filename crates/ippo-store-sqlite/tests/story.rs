//! The stories that every store must pass, told on a SQLite file.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use ippo_seal::{DrawerId, Heads, RecordStore};
use ippo_store_sqlite::SqliteStore;
use std::sync::Arc;
use store_contract::{CountedChance, Pen, host_story, story};

async fn store(folder: &tempfile::TempDir) -> Arc<SqliteStore> {
    Arc::new(SqliteStore::open(&folder.path().join("home.ippo")).await.unwrap())
}

#[tokio::test]
async fn the_story_of_records() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    story(store.clone()).await;
    store.close().await.unwrap();
}

#[tokio::test]
async fn the_story_of_host_values() {
    let folder = tempfile::tempdir().unwrap();
    host_story(store(&folder).await).await;
}

/// Rows are read in stretches of 512: what lies around an end is neither lost nor doubled.
#[tokio::test]
async fn a_fork_where_a_stretch_ends_is_read_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    let chance = CountedChance::new(5);
    let (drawer, mut pen) = (DrawerId::random(&chance), Pen::new(&chance));
    let mut all: Vec<_> = (0..511).map(|_| pen.write(&chance, drawer, b"before")).collect();
    let before = pen.heads.clone();
    for _ in 0..3 {
        pen.heads = before.clone();
        all.push(pen.write(&chance, drawer, b"at once"));
    }
    all.extend((0..600).map(|_| pen.write(&chance, drawer, b"after")));
    all.sort_by_key(|record| (record.header().seq, record.hash()));
    store.append(all.clone(), &Heads::none()).await.unwrap();
    assert_eq!(store.read_after(&Heads::none()).await.unwrap().records, all);
    let seen = before;
    assert_eq!(store.read_after(&seen).await.unwrap().records, all[511..]);
}
