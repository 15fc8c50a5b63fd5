//! Tickets: what a page holds in memory so that a worker which the browser stopped can go on without asking again.
//!
//! A ticket is closed by a key that this browser never gives out, and lies on no disk; the key lies on the disk and opens
//! nothing without a ticket. When the home is locked the key goes, and every ticket with it.

use crate::IndexedDbStore;
use crate::device::{DeviceKey, Use};
use crate::machine::BrowserChance;
use ippo_seal::{RootKey, WrappedRoot, WrappingKey, nonce};
use wasm_bindgen::JsValue;
use zeroize::Zeroizing;

const TIME: usize = 8;
const KEY: usize = 32;

/// What a ticket says.
pub(crate) struct Told {
    /// The root of the home that was open.
    pub root: RootKey,
    /// When a person was last there, in milliseconds since 1970 UTC.
    pub last_ms: i64,
}

/// Writes a ticket: the time and a key, closed by this browser; and the root, wrapped by that key.
pub(crate) async fn written(store: &IndexedDbStore, root: &RootKey, last_ms: i64) -> Result<Vec<u8>, JsValue> {
    let device = match DeviceKey::kept(store, Use::Ticket).await? {
        Some(device) => device,
        None => DeviceKey::make(store, Use::Ticket).await?,
    };
    let wrapping = WrappingKey::random(&BrowserChance);
    let inside = Zeroizing::new([&last_ms.to_be_bytes()[..], wrapping.to_key_file()].concat());
    let closed = device.close(&inside, &BrowserChance).await?;
    let wrapped = WrappedRoot::with_key(root, &wrapping, nonce(&BrowserChance));
    let length = u8::try_from(closed.len()).expect("a time and a key are short");
    Ok([&[length][..], &closed, wrapped.as_bytes()].concat())
}

/// Whether any ticket may have been written since the home was last locked.
pub(crate) async fn is_any(store: &IndexedDbStore) -> Result<bool, JsValue> {
    Ok(DeviceKey::kept(store, Use::Ticket).await?.is_some())
}

/// Reads a ticket; `None` if it is none of this browser's, or of an earlier opening.
pub(crate) async fn read(store: &IndexedDbStore, ticket: &[u8]) -> Result<Option<Told>, JsValue> {
    let Some(device) = DeviceKey::kept(store, Use::Ticket).await? else { return Ok(None) };
    let Some((&length, rest)) = ticket.split_first() else { return Ok(None) };
    let Some((closed, wrapped)) = rest.split_at_checked(usize::from(length)) else { return Ok(None) };
    let Some(inside) = device.open(closed).await? else { return Ok(None) };
    Ok(told(&inside, wrapped))
}

fn told(inside: &[u8], wrapped: &[u8]) -> Option<Told> {
    let (time, key) = inside.split_first_chunk::<TIME>()?;
    let key = WrappingKey::new(<[u8; KEY]>::try_from(key).ok()?);
    let root = WrappedRoot::from_bytes(wrapped).ok()?.open_with_key(&key).ok()?;
    Some(Told { root, last_ms: i64::from_be_bytes(*time) })
}

/// Makes every ticket void.
pub(crate) async fn void(store: &IndexedDbStore) -> Result<(), JsValue> {
    DeviceKey::forget(store, Use::Ticket).await
}
