//! The key of a record's row: `[drawer, writer, seq as 8 bytes big-endian, hash]`, so that the browser sorts as we do.

use ippo_seal::{Chain, DrawerId, Head, Record, RecordHash, Sealed, Seq, WriterId};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

/// The key that a record lies under.
pub(crate) fn key(record: &Record<Sealed>) -> JsValue {
    let header = record.header();
    let key = beginning(&record.chain());
    key.push(&bytes(&header.seq.get().to_be_bytes()));
    key.push(&bytes(record.hash().bytes()));
    key.into()
}

/// The chain and the place that a key names; `None` if no version of ours has written it.
pub(crate) fn named(key: &JsValue) -> Option<(Chain, Head)> {
    let parts: &Array = key.dyn_ref()?;
    let part = |at| Uint8Array::new(&parts.get(at)).to_vec();
    let drawer = DrawerId::from_slice(&part(0))?;
    let writer = WriterId::from_slice(&part(1))?;
    let seq = Seq::new(u64::from_be_bytes(part(2).try_into().ok()?))?;
    let hash = RecordHash::from_slice(&part(3))?;
    Some((Chain { drawer, writer }, Head { seq, hash }))
}

/// All keys below those of a chain.
pub(crate) fn before(chain: &Chain) -> Result<JsValue, JsValue> {
    // A shorter array comes before every longer one that it begins.
    IdbKeyRange::upper_bound_with_open(&beginning(chain), true).map(Into::into)
}

/// The keys of a chain that come after `seen`, or all of them.
pub(crate) fn after(chain: &Chain, seen: Option<Head>) -> Result<JsValue, JsValue> {
    // In the browser's order an array comes after all bytes.
    let (low, high) = (beginning(chain), beginning(chain));
    high.push(&Array::new());
    if let Some(head) = seen {
        low.push(&bytes(&head.seq.get().to_be_bytes()));
        low.push(&Array::new());
    }
    IdbKeyRange::bound(&low, &high).map(Into::into)
}

fn beginning(chain: &Chain) -> Array {
    Array::of2(&bytes(chain.drawer.bytes()), &bytes(chain.writer.bytes()))
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}
