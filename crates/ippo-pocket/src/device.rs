//! Device keys: made by the browser, kept by it, never given out to any script; they close what only this browser may open.
//!
//! A copied browser profile contains them.

use crate::database::{DEVICE, IndexedDbStore};
use ippo_seal::Chance;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};
use zeroize::Zeroizing;

const CIPHER: &str = "AES-GCM";
const NONCE: usize = 12;
const VERSION: u8 = 1;

/// What a device key is for; each has its own, and opens nothing that another one closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Use {
    /// It closes the key of a home without a passphrase.
    Home,
    /// It closes tickets.
    Ticket,
}

impl Use {
    /// Where it lies.
    fn name(self) -> &'static str {
        match self {
            Use::Home => "key",
            Use::Ticket => "ticket key",
        }
    }

    fn bound(self) -> &'static [u8] {
        match self {
            Use::Home => b"ippo device v1",
            Use::Ticket => b"ippo ticket v1",
        }
    }
}

/// A key that works but cannot be read.
pub(crate) struct DeviceKey {
    key: CryptoKey,
    cipher: SubtleCrypto,
    for_what: Use,
}

impl DeviceKey {
    /// The key of this browser for that, if it has been made.
    pub(crate) async fn kept(store: &IndexedDbStore, for_what: Use) -> Result<Option<Self>, JsValue> {
        let found = store.found(DEVICE, for_what.name()).await?;
        found.dyn_into().ok().map(|key| Ok(Self { key, cipher: cipher()?, for_what })).transpose()
    }

    /// Makes a key and keeps it, in the place of an older one.
    pub(crate) async fn make(store: &IndexedDbStore, for_what: Use) -> Result<Self, JsValue> {
        let cipher = cipher()?;
        let options = object(&[("name", CIPHER.into()), ("length", 256.into())])?;
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let key: CryptoKey = settled(cipher.generate_key_with_object(&options, false, &uses)?).await?;
        store.change(DEVICE, for_what.name(), Some(&key)).await?;
        Ok(Self { key, cipher, for_what })
    }

    /// Forgets the key; what it closed opens no more.
    pub(crate) async fn forget(store: &IndexedDbStore, for_what: Use) -> Result<(), JsValue> {
        store.change(DEVICE, for_what.name(), None).await
    }

    /// Closes some bytes: version (1) ‖ nonce (12) ‖ ciphertext and tag.
    pub(crate) async fn close(&self, bytes: &[u8], chance: &dyn Chance) -> Result<Vec<u8>, JsValue> {
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let closing = self.cipher.encrypt_with_object_and_u8_array(&self.how(&nonce)?, &self.key, bytes)?;
        let closed = settled::<JsValue>(closing).await?;
        Ok([&[VERSION][..], &nonce, &Uint8Array::new(&closed).to_vec()].concat())
    }

    /// Opens what [`Self::close`] closed; `None` if these bytes are something else or were closed by another key.
    pub(crate) async fn open(&self, closed: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>, JsValue> {
        let Some((&[VERSION], rest)) = closed.split_first_chunk() else { return Ok(None) };
        let Some((nonce, sealed)) = rest.split_first_chunk::<NONCE>() else { return Ok(None) };
        let opening = self.cipher.decrypt_with_object_and_u8_array(&self.how(nonce)?, &self.key, sealed)?;
        let opened = settled::<JsValue>(opening).await.ok();
        Ok(opened.map(|opened| Zeroizing::new(Uint8Array::new(&opened).to_vec())))
    }

    fn how(&self, nonce: &[u8]) -> Result<Object, JsValue> {
        let bytes = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
        let bound = bytes(self.for_what.bound());
        object(&[("name", CIPHER.into()), ("iv", bytes(nonce)), ("additionalData", bound)])
    }
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
