//! The browser's failures, as values that a page can say a plain sentence about; never with content.

use ippo_seal::{Refused, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

/// The browser's own name of a failure.
fn name(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map_or_else(|| "unknown".to_owned(), DomException::name)
}

/// Why nothing could be read.
pub(crate) fn store_error(error: JsValue) -> StoreError {
    match name(&error).as_str() {
        "InvalidStateError" => StoreError::Closed,
        other => StoreError::Failed(other.to_owned()),
    }
}

/// Why nothing was written.
pub(crate) fn refused(error: JsValue) -> Refused {
    match name(&error).as_str() {
        "QuotaExceededError" => Refused::Full,
        "ReadOnlyError" => Refused::ReadOnly,
        _ => Refused::Store(store_error(error)),
    }
}
