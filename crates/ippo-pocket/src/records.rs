//! The promises of a record store.

use crate::database::{DEVICE, IndexedDbStore, RECORD, kept};
use crate::failure::refused;
use crate::{bundle, heads, read, row};
use ippo_seal::{Heads, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError, head_moved};
use js_sys::Uint8Array;
use send_wrapper::SendWrapper;
use web_sys::IdbObjectStore;

impl RecordStore for IndexedDbStore {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(SendWrapper::new(self.append_batch(batch, expected)))
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(SendWrapper::new(read::after(self, seen)))
    }
}

impl IndexedDbStore {
    /// The heads are looked at and the records put in one transaction: nothing but its own requests is awaited inside.
    /// What is not the plain end of a chain voids the bundle with it.
    async fn append_batch(&self, batch: Vec<Record<Sealed>>, expected: &Heads) -> Result<Heads, Refused> {
        let both = self.changing_all(&[RECORD, DEVICE]).map_err(refused)?;
        let store = both.object_store(RECORD).map_err(refused)?;
        let mut heads = heads::all(&store).await.map_err(refused)?;
        if head_moved(&heads, expected, &batch) {
            return Err(Refused::HeadMoved);
        }
        if batch.is_empty() {
            return Ok(heads);
        }
        if bundle::is_void(&heads, &batch) {
            both.object_store(DEVICE).and_then(|own| bundle::forget(&own)).map_err(refused)?;
        }
        for record in &batch {
            put(&store, record)?;
            heads.see(record.chain(), record.head());
        }
        kept(&store).await.map_err(refused)?;
        Ok(heads)
    }
}

/// Puts a record under its key: one that is there already has the same hash, so the same bytes, unless it was damaged.
fn put(store: &IdbObjectStore, record: &Record<Sealed>) -> Result<(), Refused> {
    let bytes = Uint8Array::from(record.as_bytes());
    let put = store.put_with_key(&bytes, &row::key(record));
    put.map(drop).map_err(|error| {
        // What was put before goes back too; a transaction that cannot be aborted has been already.
        let _ = store.transaction().abort();
        refused(error)
    })
}
