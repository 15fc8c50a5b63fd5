//! The promises of a host store.

use crate::database::{HOST, IndexedDbStore, kept, result};
use crate::failure::{refused, store_error};
use ippo_seal::{HostStore, Pending, Refused, StoreError};
use js_sys::{Array, Uint8Array};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue};

impl HostStore for IndexedDbStore {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(SendWrapper::new(async move { self.value(name).await.map_err(store_error) }))
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(SendWrapper::new(async move {
            let bytes = Uint8Array::from(value.as_slice());
            self.change(HOST, name, Some(&bytes)).await.map_err(refused)
        }))
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(SendWrapper::new(async move { self.change(HOST, name, None).await.map_err(refused) }))
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        Box::pin(SendWrapper::new(async move { self.all_names().await.map_err(store_error) }))
    }
}

impl IndexedDbStore {
    async fn value(&self, name: &str) -> Result<Option<Vec<u8>>, JsValue> {
        let found = self.found(HOST, name).await?;
        Ok(found.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec))
    }

    /// Names in the order of their bytes; the browser's own order is that of UTF-16.
    async fn all_names(&self) -> Result<Vec<String>, JsValue> {
        let keys: Array = result(&self.reading(HOST)?.get_all_keys()?).await?.unchecked_into();
        let mut names: Vec<String> = keys.iter().filter_map(|key| key.as_string()).collect();
        names.sort_unstable();
        Ok(names)
    }

    /// What lies under `name` in one of the object stores; undefined if there is nothing.
    pub(crate) async fn found(&self, store: &str, name: &str) -> Result<JsValue, JsValue> {
        result(&self.reading(store)?.get(&name.into())?).await
    }

    /// Puts a value under `name`, or forgets what is there.
    pub(crate) async fn change(&self, store: &str, name: &str, value: Option<&JsValue>) -> Result<(), JsValue> {
        let store = self.changing(store)?;
        match value {
            Some(value) => store.put_with_key(value, &name.into())?,
            None => store.delete(&name.into())?,
        };
        kept(&store).await
    }
}
