//! A store in memory, as simple as the contract allows: the model that other stores are held against.

use ippo_seal::{
    Chain, Heads, HostStore, Pending, Read, Record, RecordHash, RecordStore, Refused, Sealed, Seq, StoreError,
    head_moved,
};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

type Records = BTreeMap<(Chain, Seq, RecordHash), Record<Sealed>>;

/// A record store and host store that forgets all when dropped.
#[derive(Debug, Default)]
pub struct MemoryStore {
    records: Mutex<Records>,
    values: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn append_now(&self, batch: Vec<Record<Sealed>>, expected: &Heads) -> Result<Heads, Refused> {
        let mut records = held(&self.records);
        if head_moved(&heads_of(&records), expected, &batch) {
            return Err(Refused::HeadMoved);
        }
        for record in batch {
            records.insert((record.chain(), record.header().seq, record.hash()), record);
        }
        Ok(heads_of(&records))
    }

    fn read_now(&self, seen: &Heads) -> Read {
        let new = |(chain, seq, _): &(Chain, Seq, RecordHash)| seen.get(chain).is_none_or(|head| *seq > head.seq);
        let records = held(&self.records);
        let read = records.iter().filter(|(identity, _)| new(identity));
        Read { records: read.map(|(_, record)| record.clone()).collect(), heads: heads_of(&records), ..Read::default() }
    }
}

impl RecordStore for MemoryStore {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(async move { self.append_now(batch, expected) })
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async move { Ok(self.read_now(seen)) })
    }
}

impl HostStore for MemoryStore {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async move { Ok(held(&self.values).get(name).cloned()) })
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            held(&self.values).insert(name.to_owned(), value);
            Ok(())
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            held(&self.values).remove(name);
            Ok(())
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async move { Ok(held(&self.values).keys().cloned().collect()) })
    }
}

fn heads_of(records: &Records) -> Heads {
    records.values().map(|record| (record.chain(), record.head())).collect()
}

/// The lock, whoever has panicked while holding it: each change is one step, so nothing is half done.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
