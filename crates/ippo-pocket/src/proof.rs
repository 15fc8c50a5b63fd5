//! What the browser tests run inside the browser: the contract of the stores, and the planner's trace.

use crate::{IndexedDbStore, bundle};
use ippo_core::planner::{Population, trace_bits};
use ippo_library::Library;
use ippo_seal::{Heads, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError};
use js_sys::Reflect;
use send_wrapper::SendWrapper;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Tells both stories on two new databases; with bundles and without; "ok", or never an answer and `ippoPanic` set.
///
/// # Errors
/// If the browser gives no storage.
#[wasm_bindgen]
pub async fn contract() -> Result<String, JsError> {
    tell_panics();
    store_contract::story(Arc::new(IndexedDbStore::open("story of records").await?)).await;
    store_contract::story(Arc::new(Bundled(IndexedDbStore::open("story of bundles").await?))).await;
    store_contract::host_story(Arc::new(IndexedDbStore::open("story of values").await?)).await;
    Ok("ok".to_owned())
}

/// The same store, whose rows are bundled anew before everything that is asked of it.
struct Bundled(IndexedDbStore);

impl Bundled {
    async fn gathered(&self) {
        bundle::gather(&self.0, 1.0).await.expect("a browser under test can bundle");
    }
}

impl RecordStore for Bundled {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(SendWrapper::new(async move {
            self.gathered().await;
            self.0.append(batch, expected).await
        }))
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(SendWrapper::new(async move {
            self.gathered().await;
            self.0.read_after(seen).await
        }))
    }
}

/// The planner's trace over the catalogue in `content`, 16 hexadecimal digits a number.
///
/// # Errors
/// If the content is not this program's.
#[wasm_bindgen]
pub fn trace(content: &[u8]) -> Result<String, JsError> {
    tell_panics();
    let bits = trace_bits(&Population::app(), Library::from_bytes(content)?.catalogue());
    Ok(bits.iter().map(|bits| format!("{bits:016x}")).collect())
}

/// Breaks the program off where a test asks for it, to see that the worker begins anew.
pub(crate) fn breaks_off_at(address: &str) {
    assert!(address != "/proof/breaks-off", "asked to break off");
}

/// Leaves the words of a panic where a test finds them.
fn tell_panics() {
    std::panic::set_hook(Box::new(|panic| {
        // A test that finds nothing there says so.
        let _ = Reflect::set(&js_sys::global(), &"ippoPanic".into(), &panic.to_string().into());
    }));
}
