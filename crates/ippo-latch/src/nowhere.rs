//! A store that keeps nothing beyond itself: what the pages of a closed home stand on.

use ippo_seal::{Heads, HostStore, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// No records ever; values in memory, for as long as it lasts.
#[derive(Default)]
pub(crate) struct Nowhere(Mutex<BTreeMap<String, Vec<u8>>>);

impl Nowhere {
    fn values(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RecordStore for Nowhere {
    fn append<'a>(&'a self, _: Vec<Record<Sealed>>, _: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(async { Err(Refused::ReadOnly) })
    }

    fn read_after<'a>(&'a self, _: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async { Ok(Read::default()) })
    }
}

impl HostStore for Nowhere {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async { Ok(self.values().get(name).cloned()) })
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async {
            self.values().insert(name.to_owned(), value);
            Ok(())
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async {
            self.values().remove(name);
            Ok(())
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(async { Ok(self.values().keys().cloned().collect()) })
    }
}
