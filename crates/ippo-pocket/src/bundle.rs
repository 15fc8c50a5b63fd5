//! Many rows once more as one value, because a browser gives one large value ten times as fast as thousands of small ones.
//!
//! It can be thrown away at any moment and is never the truth: its records are the sealed ones, each of which proves itself.
//! It holds the beginning of every chain without a gap; whatever is not a plain end of a chain makes it void.

use crate::database::{DEVICE, IndexedDbStore, RECORD, result};
use crate::read;
use ippo_seal::{Heads, Record, Sealed};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbObjectStore;

const NAME: &str = "bundle";
/// How many records it holds.
const COUNT: &str = "bundled";
/// So many rows beside it are read slowly enough that it is worth a bundle.
pub(crate) const MANY: f64 = 1_000.0;
const LENGTH: usize = 4;

/// The records of the bundle and how far they go in each chain; nothing if there is none that can be read.
pub(crate) async fn kept(store: &IndexedDbStore) -> Result<(Vec<Record<Sealed>>, Heads), JsValue> {
    let found = store.found(DEVICE, NAME).await?;
    let bytes = found.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default();
    let records = taken_apart(&bytes).unwrap_or_default();
    let mut heads = Heads::none();
    records.iter().for_each(|record| heads.see(record.chain(), record.head()));
    Ok((records, heads))
}

/// Bundles all rows anew, if at least so many lie beside the bundle; with damaged ones among them, all stay as they are.
pub(crate) async fn gather(store: &IndexedDbStore, many: f64) -> Result<(), JsValue> {
    let rows = result(&store.reading(RECORD)?.count()?).await?.as_f64().unwrap_or_default();
    let bundled = store.found(DEVICE, COUNT).await?.as_f64().unwrap_or_default();
    if rows - bundled < many {
        return Ok(());
    }
    let read = read::whole(store).await?;
    if !read.damaged.is_empty() {
        return Ok(());
    }
    let whole = Uint8Array::from(put_together(&read.records).as_slice());
    let own = store.changing(DEVICE)?;
    own.put_with_key(&whole, &NAME.into())?;
    // Records are counted below 2^53.
    own.put_with_key(&JsValue::from(read.records.len() as f64), &COUNT.into())?;
    crate::database::kept(&own).await
}

/// Throws the bundle away, within a transaction or in one of its own.
pub(crate) fn forget(own: &IdbObjectStore) -> Result<(), JsValue> {
    own.delete(&NAME.into())?;
    own.delete(&COUNT.into()).map(drop)
}

/// Whether these records are not the plain ends of chains that had these heads: the bundle does not know them then.
pub(crate) fn is_void(heads: &Heads, batch: &[Record<Sealed>]) -> bool {
    batch.iter().any(|record| heads.get(&record.chain()).is_some_and(|head| record.header().seq <= head.seq))
}

fn put_together(records: &[Record<Sealed>]) -> Vec<u8> {
    let length = records.iter().map(|record| LENGTH + record.as_bytes().len()).sum();
    let mut whole = Vec::with_capacity(length);
    for record in records {
        let bytes = record.as_bytes();
        let length = u32::try_from(bytes.len()).expect("a record is far below 4 GB");
        whole.extend_from_slice(&length.to_be_bytes());
        whole.extend_from_slice(bytes);
    }
    whole
}

fn taken_apart(mut bytes: &[u8]) -> Option<Vec<Record<Sealed>>> {
    let mut records = Vec::new();
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk::<LENGTH>()?;
        let (record, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        records.push(Record::from_bytes(record.to_vec()).ok()?);
        bytes = rest;
    }
    Some(records)
}
