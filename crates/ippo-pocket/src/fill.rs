//! Filling a home without records from a backup: its records and all its values, in one transaction.

use crate::IndexedDbStore;
use crate::database::{HOST, RECORD, kept, result};
use crate::failure::refused;
use crate::row;
use ippo_seal::{Record, Refused, Sealed};
use js_sys::Uint8Array;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use web_sys::IdbTransaction;

/// Fills it. What stands openly here and belongs to this browser alone stays.
pub(crate) async fn fill(
    store: &IndexedDbStore,
    records: &[Record<Sealed>],
    values: &BTreeMap<String, Vec<u8>>,
) -> Result<(), Refused> {
    let all = store.changing_all(&[RECORD, HOST]).map_err(refused)?;
    if is_any(&all).await.map_err(refused)? {
        return Err(Refused::HeadMoved);
    }
    match put(&all, records, values) {
        Ok(()) => kept(&all.object_store(RECORD).map_err(refused)?).await.map_err(refused),
        Err(error) => {
            // A transaction that cannot be aborted has been already.
            let _ = all.abort();
            Err(refused(error))
        }
    }
}

async fn is_any(all: &IdbTransaction) -> Result<bool, JsValue> {
    let count = result(&all.object_store(RECORD)?.count()?).await?;
    Ok(count.as_f64() != Some(0.0))
}

fn put(all: &IdbTransaction, records: &[Record<Sealed>], values: &BTreeMap<String, Vec<u8>>) -> Result<(), JsValue> {
    let host = all.object_store(HOST)?;
    host.clear()?;
    for (name, value) in values {
        host.put_with_key(&Uint8Array::from(value.as_slice()), &name.into())?;
    }
    let rows = all.object_store(RECORD)?;
    for record in records {
        rows.put_with_key(&Uint8Array::from(record.as_bytes()), &row::key(record))?;
    }
    Ok(())
}
