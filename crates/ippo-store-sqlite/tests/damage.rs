//! Damaged bytes on the disk: told as values, and the rest is still read.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{Home, read};
use ippo_seal::{Heads, Record, RecordStore, Sealed};
use ippo_store_sqlite::{OpenError, SqliteStore};

const PAGE: usize = 4096;

/// Where `needle` lies in the file.
fn place(bytes: &[u8], needle: &[u8]) -> usize {
    bytes.windows(needle.len()).position(|part| part == needle).unwrap()
}

/// Changes the closed file.
fn damage(home: &Home, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = std::fs::read(&home.path).unwrap();
    change(&mut bytes);
    std::fs::write(&home.path, bytes).unwrap();
}

fn others(all: &[Record<Sealed>], left_out: usize) -> Vec<Record<Sealed>> {
    let (before, after) = all.split_at(left_out);
    [before, &after[1..]].concat()
}

#[tokio::test]
async fn a_damaged_header_is_told_and_the_rest_is_read() {
    for at in [0, 5, 20, 40] {
        let home = Home::new();
        let all = home.with_records(100).await;
        damage(&home, |bytes| {
            let row = place(bytes, all[40].as_bytes());
            bytes[row + at] = if at == 0 { 0 } else { !bytes[row + at] };
        });
        let store = home.open().await;
        let read = read(&store).await;
        assert_eq!(read.records, others(&all, 40));
        let row = read.damaged[0];
        let header = all[40].header();
        assert_eq!((row.drawer, row.writer, row.seq), (header.drawer, header.writer, header.seq));
        assert!(!read.torn);
    }
}

#[tokio::test]
async fn a_damaged_last_record_does_not_stop_its_writer() {
    let home = Home::new();
    let all = home.with_records(10).await;
    damage(&home, |bytes| {
        let row = place(bytes, all[9].as_bytes());
        bytes[row] = 0;
    });
    let store = home.open().await;
    let heads = read(&store).await.heads;
    assert_eq!(heads.get(&all[9].chain()), Some(all[9].head()));
    assert!(store.append(common::records(11)[10..].to_vec(), &heads).await.is_ok());
}

#[tokio::test]
async fn a_damaged_record_is_made_whole_by_merging() {
    let home = Home::new();
    let all = home.with_records(10).await;
    damage(&home, |bytes| {
        for record in [&all[3], &all[4]] {
            let row = place(bytes, record.as_bytes());
            bytes[row + if record == &all[3] { 2 } else { 200 }] ^= 0x55;
        }
    });
    let store = home.open().await;
    let hurt = read(&store).await;
    assert_eq!((hurt.records.len(), hurt.damaged.len()), (9, 1));
    store.append(all.clone(), &hurt.heads).await.unwrap();
    let whole = read(&store).await;
    assert_eq!((whole.records, whole.damaged), (all, vec![]));
}

/// Wipes whole pages, one after the other: whatever page it is, nothing falls, and what is read is true.
#[tokio::test]
async fn a_damaged_page_is_survived() {
    let home = Home::new();
    let all = home.with_records(200).await;
    let whole = std::fs::read(&home.path).unwrap();
    let mut torn = 0;
    for page in 0..whole.len() / PAGE {
        damage(&home, |bytes| {
            bytes.copy_from_slice(&whole);
            bytes[page * PAGE..][..PAGE].fill(0xa5);
        });
        torn += usize::from(reads_what_is_left(&home, &all).await);
    }
    assert!(torn > 10, "most pages hold records");
}

/// Whether the file opened and told that it is torn.
async fn reads_what_is_left(home: &Home, all: &[Record<Sealed>]) -> bool {
    let store = match SqliteStore::open(&home.path).await {
        Ok(store) => store,
        Err(error) => {
            assert!(matches!(error, OpenError::Damaged | OpenError::NotOurs), "{error:?}");
            return false;
        }
    };
    let Ok(read) = store.read_after(&Heads::none()).await else {
        return false;
    };
    assert!(read.records.iter().all(|record| all.contains(record)));
    let _ = store.close().await;
    read.torn
}

#[tokio::test]
async fn one_damaged_leaf_costs_its_own_rows_only() {
    let home = Home::new();
    let all = home.with_records(200).await;
    damage(&home, |bytes| {
        let page = place(bytes, all[100].as_bytes()) / PAGE;
        bytes[page * PAGE..][..PAGE].fill(0xa5);
    });
    let store = home.open().await;
    let read = read(&store).await;
    assert!(read.torn && read.records.len() > 170, "{}", read.records.len());
    assert_eq!((read.records.first(), read.records.last()), (all.first(), all.last()));
    let seen = Heads::from_iter([(all[150].chain(), all[150].head())]);
    let tail = store.read_after(&seen).await.unwrap();
    assert_eq!(tail.records, all[151..]);
}

#[tokio::test]
async fn a_cut_file_is_survived() {
    let home = Home::new();
    let all = home.with_records(200).await;
    damage(&home, |bytes| bytes.truncate(bytes.len() / 2));
    reads_what_is_left(&home, &all).await;
}
