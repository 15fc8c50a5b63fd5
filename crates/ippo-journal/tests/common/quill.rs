//! A hand that writes records of any shape and damage into a journal's chains, with the journal's own keys.

use super::{all, merge, root};
use ippo_seal::{
    Body, Chain, DamagedRow, Header, Heads, HeadsChanged, Pending, Read, Record, RecordStore, Refused, Sealed,
    StoreError, nonce,
};
use std::sync::{Arc, Mutex};
use store_contract::{CountedChance, MemoryStore};

/// The next record of the chain that `like` stands in, around a body of the writer's choice.
pub fn next(
    store: &MemoryStore,
    like: &Record<Sealed>,
    shape: u16,
    least_reader: u16,
    payload: &[u8],
) -> Record<Sealed> {
    let (chain, key) = (like.chain(), like.header().key);
    let header = Header::following(chain, all(store).heads.get(&chain), key);
    let body = Body { shape, least_reader, heads: HeadsChanged::default(), payload: payload.to_vec() };
    let chance = CountedChance::new(header.seq.get() + 77);
    Record::new(header, body.encode()).seal(&root().drawer_key(chain.drawer, key), nonce(&chance)).unwrap()
}

/// The record with one byte of its sealed body turned over.
pub fn flipped(record: &Record<Sealed>) -> Record<Sealed> {
    let mut bytes = record.to_bytes();
    let last = bytes.len() - 40;
    bytes[last] ^= 0x40;
    Record::from_bytes(bytes).unwrap()
}

/// The records of one chain, in order.
pub fn of_chain(records: &[Record<Sealed>], chain: Chain) -> Vec<Record<Sealed>> {
    records.iter().filter(|record| record.chain() == chain).cloned().collect()
}

/// A record as it was, and the bytes in its place, if they are a record.
type Turned = (Record<Sealed>, Option<Record<Sealed>>);

/// A store whose bytes were damaged where they lay: as in a database, the rows and heads still name what was there.
pub struct Hurt {
    whole: MemoryStore,
    hurt: Mutex<Vec<Turned>>,
}

impl Hurt {
    /// A store with these records.
    pub fn of(records: &[Record<Sealed>]) -> Arc<Self> {
        let whole = MemoryStore::new();
        merge(&whole, records);
        Arc::new(Self { whole, hurt: Mutex::default() })
    }

    /// Turns one record into other bytes.
    pub fn turn(&self, record: &Record<Sealed>, into: Record<Sealed>) {
        self.hurt.lock().unwrap().push((record.clone(), Some(into)));
    }

    /// Turns one record into bytes that are none: its row is all that is left.
    pub fn lose(&self, record: &Record<Sealed>) {
        self.hurt.lock().unwrap().push((record.clone(), None));
    }
}

impl RecordStore for Hurt {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        self.whole.append(batch, expected)
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async move {
            let mut read = self.whole.read_after(seen).await?;
            let records = std::mem::take(&mut read.records);
            for record in records {
                let hurt = self.hurt.lock().unwrap().iter().find(|(whole, _)| *whole == record).cloned();
                match hurt {
                    None => read.records.push(record),
                    Some((_, Some(turned))) => read.records.push(turned),
                    Some((lost, None)) => {
                        let header = lost.header();
                        read.damaged.push(DamagedRow { drawer: header.drawer, writer: header.writer, seq: header.seq });
                    }
                }
            }
            Ok(read)
        })
    }
}
