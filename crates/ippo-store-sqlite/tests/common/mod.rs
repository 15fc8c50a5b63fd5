//! A home in a folder that goes away with the test.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use ippo_seal::{DrawerId, Heads, Read, Record, RecordStore, Sealed};
use ippo_store_sqlite::SqliteStore;
use std::path::PathBuf;
use store_contract::{CountedChance, Pen};

pub struct Home {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("home.ippo");
        Self { folder, path }
    }

    pub async fn open(&self) -> SqliteStore {
        SqliteStore::open(&self.path).await.unwrap()
    }

    /// A closed file with `count` records of one chain.
    pub async fn with_records(&self, count: usize) -> Vec<Record<Sealed>> {
        let store = self.open().await;
        let records = records(count);
        store.append(records.clone(), &Heads::none()).await.unwrap();
        store.close().await.unwrap();
        records
    }
}

/// Records of one writer in one drawer.
pub fn records(count: usize) -> Vec<Record<Sealed>> {
    let chance = CountedChance::new(2);
    let (drawer, mut pen) = (DrawerId::random(&chance), Pen::new(&chance));
    (0..count).map(|n| pen.write(&chance, drawer, format!("record {n}").as_bytes())).collect()
}

pub async fn read(store: &SqliteStore) -> Read {
    store.read_after(&Heads::none()).await.unwrap()
}
