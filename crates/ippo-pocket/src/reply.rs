//! One request and its answer, as the worker hands them over: `{ status, headers: [[name, value]…], body }`.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request};
use js_sys::{Array, Object, Reflect, Uint8Array};
use tower::ServiceExt;
use wasm_bindgen::{JsError, JsValue};

/// Asks the router.
pub(crate) async fn ask(router: Router, request: Request<Body>) -> Result<JsValue, JsError> {
    let Ok(response) = router.oneshot(request).await;
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|_| JsError::new("the page broke off"))?;
    handed_over(parts.status.as_u16(), &parts.headers, &body).map_err(|_| JsError::new("no page could be made"))
}

fn handed_over(status: u16, headers: &HeaderMap, body: &[u8]) -> Result<JsValue, JsValue> {
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
