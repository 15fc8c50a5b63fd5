//! The first start and every later one: the root key, the writer's id and the secret behind the forms.

use crate::database::{HOST, IndexedDbStore};
use crate::device::DeviceKey;
use crate::failure::store_error;
use ippo_journal::Shelf;
use ippo_seal::{Chance, HostStore, Locked, Refused, RootKey, StoreError, WrappedRoot, WrappingKey, WriterId, nonce};
use js_sys::Uint8Array;
use thiserror::Error;
use wasm_bindgen::JsValue;

const ROOT: &str = "root";
const WRAPPING: &str = "device key";
const WRITER: &str = "writer";
const FORM_SECRET: &str = "form secret";

/// Why the program could not start. What is kept has not been touched then.
#[derive(Debug, Error)]
pub(crate) enum StartError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Locked(#[from] Locked),
    #[error("this browser's own key is gone or does not fit")]
    NoDeviceKey,
}

impl From<JsValue> for StartError {
    fn from(error: JsValue) -> Self {
        Self::Store(store_error(error))
    }
}

/// The root as it was kept, or a new one if there has never been one.
///
/// It is wrapped by a random key, and that one is closed by the browser's [`DeviceKey`]. A passphrase is not asked for
/// yet; whoever can use this browser under the same name can open it.
pub(crate) async fn root(store: &IndexedDbStore, chance: &dyn Chance) -> Result<RootKey, StartError> {
    match store.get(ROOT).await? {
        Some(wrapped) => open_root(store, &WrappedRoot::from_bytes(&wrapped)?).await,
        None => make_root(store, chance).await,
    }
}

async fn open_root(store: &IndexedDbStore, wrapped: &WrappedRoot) -> Result<RootKey, StartError> {
    let device = DeviceKey::kept(store).await?.ok_or(StartError::NoDeviceKey)?;
    let closed = store.get(WRAPPING).await?.ok_or(StartError::NoDeviceKey)?;
    let wrapping = device.open(&closed).await?.ok_or(StartError::NoDeviceKey)?;
    Ok(wrapped.open_with_key(&wrapping)?)
}

/// The wrapped root is kept last: a start that ends before it leaves nothing that a later one would build on.
async fn make_root(store: &IndexedDbStore, chance: &dyn Chance) -> Result<RootKey, StartError> {
    let device = DeviceKey::make(store).await?;
    let (root, wrapping) = (RootKey::random(chance), WrappingKey::random(chance));
    let closed = device.close(&wrapping, chance).await?;
    store.change(HOST, WRAPPING, Some(&Uint8Array::from(closed.as_slice()))).await?;
    let wrapped = WrappedRoot::with_key(&root, &wrapping, nonce(chance));
    store.put(ROOT, wrapped.as_bytes().to_vec()).await?;
    Ok(root)
}

/// The id of this installation.
pub(crate) async fn writer(shelf: &Shelf, chance: &dyn Chance) -> Result<WriterId, StartError> {
    settled(shelf, WRITER, chance).await.map(WriterId::new)
}

/// The secret behind once-only keys.
pub(crate) async fn form_secret(shelf: &Shelf, chance: &dyn Chance) -> Result<[u8; 32], StartError> {
    settled(shelf, FORM_SECRET, chance).await
}

/// The bytes under `name`, drawn by chance if there are none.
async fn settled<const N: usize>(shelf: &Shelf, name: &str, chance: &dyn Chance) -> Result<[u8; N], StartError> {
    if let Some(bytes) = shelf.get(name).await?.and_then(|bytes| bytes.try_into().ok()) {
        return Ok(bytes);
    }
    let mut bytes = [0; N];
    chance.fill(&mut bytes);
    shelf.put(name, &bytes).await?;
    Ok(bytes)
}
