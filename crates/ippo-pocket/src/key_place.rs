//! Where the key of a home without a passphrase lies: closed by this browser's own key, or in memory for one sitting.

use crate::IndexedDbStore;
use crate::database::DEVICE;
use crate::device::{DeviceKey, Use};
use crate::failure::refused;
use crate::machine::BrowserChance;
use async_lock::Mutex as OneAtATime;
use ippo_journal::KeyPlace;
use ippo_seal::{Pending, Refused, WrappingKey};
use js_sys::Uint8Array;
use send_wrapper::SendWrapper;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasm_bindgen::{JsCast, JsValue};

const CLOSED: &str = "closed key";

/// The place; cheap to clone.
#[derive(Clone)]
pub(crate) struct Place(Arc<Inner>);

struct Inner {
    store: IndexedDbStore,
    alone: Arc<OneAtATime<()>>,
    /// Whether the key stays in memory, and is gone with it.
    sitting: AtomicBool,
    memory: Mutex<Option<WrappingKey>>,
}

impl Place {
    /// A place in this browser; for one sitting nothing of the key goes to the disk.
    pub(crate) fn in_browser(store: IndexedDbStore, sitting: bool) -> Self {
        let (alone, sitting, memory) = (Arc::default(), AtomicBool::new(sitting), Mutex::default());
        Self(Arc::new(Inner { store, alone, sitting, memory }))
    }

    /// Whether nothing of the key lies on the disk.
    pub(crate) fn is_for_a_sitting(&self) -> bool {
        self.0.sitting.load(Ordering::Acquire)
    }

    /// From now on the key lies in the browser, as everywhere else.
    pub(crate) async fn stays(&self) -> Result<(), Refused> {
        let key = self.memory().as_ref().map(|key| WrappingKey::new(*key.to_key_file()));
        if let Some(key) = key {
            self.keep(&key).await.map_err(refused)?;
        }
        self.0.sitting.store(false, Ordering::Release);
        *self.memory() = None;
        Ok(())
    }

    async fn kept(&self) -> Result<Option<WrappingKey>, JsValue> {
        let store = &self.0.store;
        let Some(device) = DeviceKey::kept(store, Use::Home).await? else { return Ok(None) };
        let closed = store.found(DEVICE, CLOSED).await?;
        let Some(closed) = closed.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec) else { return Ok(None) };
        Ok(device.open(&closed).await?.and_then(|bytes| WrappingKey::from_slice(&bytes)))
    }

    /// The browser's key stays the same one, so that no moment has a key without what it opens.
    async fn keep(&self, key: &WrappingKey) -> Result<(), JsValue> {
        let store = &self.0.store;
        let device = match DeviceKey::kept(store, Use::Home).await? {
            Some(device) => device,
            None => DeviceKey::make(store, Use::Home).await?,
        };
        let closed = device.close(key.to_key_file(), &BrowserChance).await?;
        store.change(DEVICE, CLOSED, Some(&Uint8Array::from(closed.as_slice()))).await
    }

    async fn forgotten(&self) -> Result<(), JsValue> {
        self.0.store.change(DEVICE, CLOSED, None).await?;
        DeviceKey::forget(&self.0.store, Use::Home).await
    }

    fn memory(&self) -> MutexGuard<'_, Option<WrappingKey>> {
        self.0.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KeyPlace for Place {
    fn alone(&self) -> Pending<'_, Result<Box<dyn Send>, Refused>> {
        Box::pin(async { Ok(Box::new(self.0.alone.lock_arc().await) as Box<dyn Send>) })
    }

    fn read(&self) -> Pending<'_, Result<Option<WrappingKey>, Refused>> {
        Box::pin(SendWrapper::new(async {
            if self.is_for_a_sitting() {
                return Ok(self.memory().as_ref().map(|key| WrappingKey::new(*key.to_key_file())));
            }
            self.kept().await.map_err(refused)
        }))
    }

    fn write<'a>(&'a self, key: &'a WrappingKey) -> Pending<'a, Result<(), Refused>> {
        Box::pin(SendWrapper::new(async move {
            if self.is_for_a_sitting() {
                *self.memory() = Some(WrappingKey::new(*key.to_key_file()));
                return Ok(());
            }
            self.keep(key).await.map_err(refused)
        }))
    }

    fn forget(&self) -> Pending<'_, Result<(), Refused>> {
        Box::pin(SendWrapper::new(async {
            *self.memory() = None;
            self.forgotten().await.map_err(refused)
        }))
    }
}
