//! Two stores on one file: whoever is late is refused, and nothing is lost or doubled.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{Home, read};
use ippo_seal::{DrawerId, Heads, RecordStore, Refused};
use ippo_store_sqlite::SqliteStore;
use std::sync::Arc;
use store_contract::{CountedChance, Pen};

const EACH: usize = 50;

/// Appends in the name of one shared writer, reading and judging again whenever the head has moved.
async fn appends(store: Arc<SqliteStore>, drawers: [DrawerId; 2], seed: u64) -> usize {
    let chance = CountedChance::new(seed);
    let mut pen = Pen::new(&CountedChance::new(7));
    let mut moved = 0;
    for n in 0..EACH {
        loop {
            let batch = drawers.map(|drawer| pen.write(&chance, drawer, format!("{seed} {n}").as_bytes()));
            let expected = store.read_after(&Heads::none()).await.unwrap().heads;
            let followed = batch.iter().all(|record| record.header().previous == last(&expected, record));
            let answer = if followed { store.append(batch.to_vec(), &expected).await } else { Err(Refused::HeadMoved) };
            match answer {
                Ok(_) => break,
                Err(Refused::HeadMoved) => moved += 1,
                Err(other) => panic!("{other:?}"),
            }
            pen.heads = store.read_after(&Heads::none()).await.unwrap().heads;
        }
    }
    moved
}

fn last(heads: &Heads, record: &ippo_seal::Record<ippo_seal::Sealed>) -> ippo_seal::RecordHash {
    heads.get(&record.chain()).map_or(ippo_seal::RecordHash::ZERO, |head| head.hash)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_stores_on_one_file_lose_and_double_nothing() {
    let home = Home::new();
    let chance = CountedChance::new(3);
    let drawers = [DrawerId::random(&chance), DrawerId::random(&chance)];
    let (left, right) = (Arc::new(home.open().await), Arc::new(home.open().await));
    let tasks = [tokio::spawn(appends(left.clone(), drawers, 100)), tokio::spawn(appends(right, drawers, 200))];
    let mut moved = 0;
    for task in tasks {
        moved += task.await.unwrap();
    }
    assert!(moved > 0, "they met");
    let records = read(&left).await.records;
    assert_eq!(records.len(), 2 * 2 * EACH);
    let pen = Pen::new(&CountedChance::new(7));
    for chain in records.chunk_by(|one, next| one.chain() == next.chain()) {
        let mut texts: Vec<_> = chain.iter().map(|record| pen.read(record)).collect();
        assert!(chain.windows(2).all(|pair| pair[1].header().previous == pair[0].hash()), "one unbroken chain");
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 2 * EACH);
    }
}
