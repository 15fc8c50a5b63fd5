//! An answer as the worker hands it over: `{ status, headers: [[name, value]…], body }`.

use axum::body::to_bytes;
use axum::http::HeaderMap;
use axum::response::Response;
use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsError, JsValue};

/// The whole answer.
pub(crate) async fn handed_over(response: Response) -> Result<JsValue, JsError> {
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|_| JsError::new("the page broke off"))?;
    object(parts.status.as_u16(), &parts.headers, &body).map_err(|_| JsError::new("no page could be made"))
}

fn object(status: u16, headers: &HeaderMap, body: &[u8]) -> Result<JsValue, JsValue> {
    let pairs = Array::new();
    for (name, value) in headers {
        pairs.push(&Array::of2(&name.as_str().into(), &value.to_str().unwrap_or_default().into()));
    }
    let answer = Object::new();
    Reflect::set(&answer, &"status".into(), &status.into())?;
    Reflect::set(&answer, &"headers".into(), &pairs)?;
    Reflect::set(&answer, &"body".into(), &Uint8Array::from(body))?;
    Ok(answer.into())
}
