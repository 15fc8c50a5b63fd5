//! The browser's database: how it is opened, and how one waits for it.

use crate::failure::store_error;
use ippo_seal::StoreError;
use js_sys::{Array, Function, Object, Promise, Reflect};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStore, IdbRequest, IdbTransaction};

/// Sealed records, keyed by their identity and hash.
pub(crate) const RECORD: &str = "record";
/// What is no record, by name.
pub(crate) const HOST: &str = "host";
/// What belongs to this browser alone: the keys that it never gives out, and what stands openly.
pub(crate) const DEVICE: &str = "device";

const VERSION: u32 = 1;

/// The record store and the host store in one IndexedDB database.
#[derive(Clone)]
pub struct IndexedDbStore {
    database: SendWrapper<IdbDatabase>,
}

impl IndexedDbStore {
    /// Opens the database of that name, making it if there is none.
    ///
    /// # Errors
    /// [`StoreError`] if the browser gives none: private windows and full disks are such cases.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let database = opened(name).await.map_err(store_error)?;
        gives_way(&database);
        Ok(Self { database: SendWrapper::new(database) })
    }

    /// A transaction that reads one object store at one moment.
    pub(crate) fn reading(&self, store: &str) -> Result<IdbObjectStore, JsValue> {
        self.transaction(&[store], "readonly")?.object_store(store)
    }

    /// A transaction that changes one object store and is on the disk when it is complete.
    pub(crate) fn changing(&self, store: &str) -> Result<IdbObjectStore, JsValue> {
        self.transaction(&[store], "readwrite")?.object_store(store)
    }

    /// A transaction that changes several object stores together.
    pub(crate) fn changing_all(&self, stores: &[&str]) -> Result<IdbTransaction, JsValue> {
        self.transaction(stores, "readwrite")
    }

    fn transaction(&self, stores: &[&str], mode: &str) -> Result<IdbTransaction, JsValue> {
        let begin: Function = Reflect::get(&self.database, &"transaction".into())?.dyn_into()?;
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let stores: Array = stores.iter().map(|store| JsValue::from(*store)).collect();
        begin.call3(&self.database, &stores, &mode.into(), &options)?.dyn_into()
    }
}

async fn opened(name: &str) -> Result<IdbDatabase, JsValue> {
    let factory: IdbFactory = Reflect::get(&js_sys::global(), &"indexedDB".into())?.dyn_into()?;
    let request = factory.open_with_u32(name, VERSION)?;
    let database = request.clone();
    let upgrade = Closure::<dyn FnMut() -> Result<(), JsValue>>::new(move || {
        let database: IdbDatabase = database.result()?.dyn_into()?;
        [RECORD, HOST, DEVICE].iter().try_for_each(|store| database.create_object_store(store).map(drop))
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    result(&request).await?.dyn_into()
}

/// Another version, or erasing, waits for every connection: this one ends then, and tells `Closed` from there on.
fn gives_way(database: &IdbDatabase) {
    let ending = database.clone();
    let close = Closure::<dyn Fn()>::new(move || ending.close());
    database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
    // It lives as long as the worker, like the connection itself.
    close.forget();
}

/// Waits for a request. Its transaction stays alive as long as nothing else is awaited before it is complete.
pub(crate) async fn result(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let settled = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(settled).await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error()?.into()),
    }
}

/// Waits until what was changed through `store` is on the disk.
pub(crate) async fn kept(store: &IdbObjectStore) -> Result<(), JsValue> {
    let transaction = store.transaction();
    let settled = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    JsFuture::from(settled).await.map(drop).map_err(|_| transaction.error().into())
}
