//! The heads of all chains, found by seeking backwards from chain to chain instead of reading every row.

use crate::{database, row};
use ippo_seal::Heads;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, IdbCursor, IdbCursorDirection, IdbObjectStore};

/// The heads as the keys name them, whether or not the bytes below them can be read.
pub(crate) async fn all(store: &IdbObjectStore) -> Result<Heads, JsValue> {
    let mut heads = Heads::none();
    let mut range = JsValue::UNDEFINED;
    while let Some(key) = last(store, &range).await? {
        let (chain, head) = row::named(&key).ok_or_else(foreign)?;
        heads.set(chain, head);
        range = row::before(&chain)?;
    }
    Ok(heads)
}

/// The last key of a range.
async fn last(store: &IdbObjectStore, range: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let request = store.open_key_cursor_with_range_and_direction(range, IdbCursorDirection::Prev)?;
    let cursor = database::result(&request).await?;
    if cursor.is_null() {
        return Ok(None);
    }
    cursor.unchecked_into::<IdbCursor>().key().map(Some)
}

/// A key that no version of ours has written.
fn foreign() -> JsValue {
    DomException::new_with_message_and_name("", "DataError").map_or_else(|error| error, Into::into)
}
