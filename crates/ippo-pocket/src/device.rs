//! The device key: made by the browser, kept by it, never given out to any script; it closes the key that wraps the root.
//!
//! A copied browser profile contains it. A passphrase, when the person sets one, takes its place.

use crate::database::{DEVICE, IndexedDbStore};
use ippo_seal::{Chance, WrappingKey};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

const NAME: &str = "key";
const CIPHER: &str = "AES-GCM";
const NONCE: usize = 12;
const VERSION: u8 = 1;
const BOUND: &[u8] = b"ippo device v1";

/// A key that works but cannot be read.
pub(crate) struct DeviceKey {
    key: CryptoKey,
    cipher: SubtleCrypto,
}

impl DeviceKey {
    /// The key of this browser, if it has been made.
    pub(crate) async fn kept(store: &IndexedDbStore) -> Result<Option<Self>, JsValue> {
        let found = store.found(DEVICE, NAME).await?;
        found.dyn_into().ok().map(|key| Ok(Self { key, cipher: cipher()? })).transpose()
    }

    /// Makes a key and keeps it.
    pub(crate) async fn make(store: &IndexedDbStore) -> Result<Self, JsValue> {
        let cipher = cipher()?;
        let options = object(&[("name", CIPHER.into()), ("length", 256.into())])?;
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let key: CryptoKey = settled(cipher.generate_key_with_object(&options, false, &uses)?).await?;
        store.change(DEVICE, NAME, Some(&key)).await?;
        Ok(Self { key, cipher })
    }

    /// Closes a wrapping key: version (1) ‖ nonce (12) ‖ ciphertext and tag (48).
    pub(crate) async fn close(&self, key: &WrappingKey, chance: &dyn Chance) -> Result<Vec<u8>, JsValue> {
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let closing = self.cipher.encrypt_with_object_and_u8_array(&how(&nonce)?, &self.key, key.to_key_file())?;
        let closed = settled::<JsValue>(closing).await?;
        Ok([&[VERSION][..], &nonce, &Uint8Array::new(&closed).to_vec()].concat())
    }

    /// Opens what [`Self::close`] closed; `None` if these bytes are something else or were closed by another key.
    pub(crate) async fn open(&self, closed: &[u8]) -> Result<Option<WrappingKey>, JsValue> {
        let Some((&[VERSION], rest)) = closed.split_first_chunk() else { return Ok(None) };
        let Some((nonce, sealed)) = rest.split_first_chunk::<NONCE>() else { return Ok(None) };
        let opening = self.cipher.decrypt_with_object_and_u8_array(&how(nonce)?, &self.key, sealed)?;
        let opened = settled::<JsValue>(opening).await.ok();
        let bytes = opened.and_then(|opened| Uint8Array::new(&opened).to_vec().try_into().ok());
        Ok(bytes.map(WrappingKey::new))
    }
}

fn how(nonce: &[u8]) -> Result<Object, JsValue> {
    let bytes = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
    object(&[("name", CIPHER.into()), ("iv", bytes(nonce)), ("additionalData", bytes(BOUND))])
}

fn object(fields: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object = Object::new();
    fields.iter().try_for_each(|(name, value)| Reflect::set(&object, &(*name).into(), value).map(drop))?;
    Ok(object)
}

fn cipher() -> Result<SubtleCrypto, JsValue> {
    let crypto: Crypto = Reflect::get(&js_sys::global(), &"crypto".into())?.dyn_into()?;
    Ok(crypto.subtle())
}

async fn settled<T: JsCast>(promise: Promise) -> Result<T, JsValue> {
    JsFuture::from(promise).await?.dyn_into()
}
