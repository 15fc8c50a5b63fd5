//! Reading records, all or from a place on, at one moment.

use crate::database::{IndexedDbStore, RECORD, result};
use crate::failure::store_error;
use crate::{bundle, heads, row};
use ippo_seal::{Chain, DamagedRow, Head, Heads, Read, Record, Sealed, StoreError};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbObjectStore;

/// What lies after `seen`.
pub(crate) async fn after(store: &IndexedDbStore, seen: &Heads) -> Result<Read, StoreError> {
    if seen.is_empty() {
        return whole(store).await.map_err(store_error);
    }
    beside(store, seen).await.map_err(store_error)
}

/// All of it: what is bundled, and the rows beside that.
pub(crate) async fn whole(store: &IndexedDbStore) -> Result<Read, JsValue> {
    let (mut records, bundled) = bundle::kept(store).await?;
    let mut read = beside(store, &bundled).await?;
    records.append(&mut read.records);
    // Drawer by drawer and writer by writer, as the rows lie.
    records.sort_by_key(|record| (record.chain(), record.header().seq));
    Ok(Read { records, ..read })
}

async fn beside(store: &IndexedDbStore, seen: &Heads) -> Result<Read, JsValue> {
    read(&store.reading(RECORD)?, seen).await
}

async fn read(store: &IdbObjectStore, seen: &Heads) -> Result<Read, JsValue> {
    let mut read = Read { heads: heads::all(store).await?, ..Read::default() };
    if seen.is_empty() {
        take_in(&mut read, store, &JsValue::UNDEFINED).await?;
        return Ok(read);
    }
    for (chain, head) in read.heads.clone().iter() {
        let from = seen.get(&chain);
        if from.is_none_or(|from| head.seq > from.seq) {
            take_in(&mut read, store, &row::after(&chain, from)?).await?;
        }
    }
    Ok(read)
}

async fn take_in(read: &mut Read, store: &IdbObjectStore, range: &JsValue) -> Result<(), JsValue> {
    let keys: Array = result(&store.get_all_keys_with_key(range)?).await?.unchecked_into();
    let values: Array = result(&store.get_all_with_key(range)?).await?.unchecked_into();
    for (key, value) in keys.iter().zip(values.iter()) {
        let Some((chain, head)) = row::named(&key) else { continue };
        match record(chain, head, &value) {
            Some(record) => read.records.push(record),
            None => read.damaged.push(DamagedRow { drawer: chain.drawer, writer: chain.writer, seq: head.seq }),
        }
    }
    Ok(())
}

/// The record in a row, if its bytes are the record that the row names.
fn record(chain: Chain, head: Head, value: &JsValue) -> Option<Record<Sealed>> {
    let bytes = value.dyn_ref::<Uint8Array>()?.to_vec();
    let record = Record::from_bytes(bytes).ok()?;
    (record.chain() == chain && record.header().seq == head.seq).then_some(record)
}
