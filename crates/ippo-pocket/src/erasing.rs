//! Erasing: keys, records and values in one transaction; the worker's script then takes database and program away.

use crate::database::{DEVICE, HOST, RECORD, kept};
use crate::failure::refused;
use crate::home::InBrowser;
use crate::{IndexedDbStore, bundle};
use ippo_latch::{Behind, Latch};
use ippo_seal::{Pending, Refused};
use ippo_web::{Eraser, Host, Leaving};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;

/// Erases the home behind a latch.
pub(crate) struct AtOnce(pub(crate) Latch<InBrowser>);

impl AtOnce {
    /// Pages that say that all is gone, over nothing at all; keys and state of the open home are dropped.
    async fn show_gone(&self) {
        let language = self.0.language().await;
        let nothing = self.0.behind().lend_nothing(language).await.ok();
        let leaving = Leaving::default().already_gone(Vec::new());
        self.0.shows(nothing.map(|lent| ippo_web::router(Host::new(lent).with_leaving(leaving))).unwrap_or_default());
    }
}

impl Eraser for AtOnce {
    fn erase(&self) -> Pending<'_, Result<Vec<String>, Refused>> {
        Box::pin(SendWrapper::new(async {
            everything(&self.0.behind().store).await?;
            self.0.behind().now_erased();
            self.show_gone().await;
            Ok(Vec::new())
        }))
    }
}

/// Takes everything away at once, or nothing.
pub(crate) async fn everything(store: &IndexedDbStore) -> Result<(), Refused> {
    clear(store, &[DEVICE, HOST, RECORD]).await.map_err(refused)
}

/// Takes records and values away at once, or nothing; then the bundle, which opens nothing without the keys among them.
pub(crate) async fn rows(store: &IndexedDbStore) -> Result<(), Refused> {
    clear(store, &[HOST, RECORD]).await.map_err(refused)?;
    let own = store.changing(DEVICE).map_err(refused)?;
    bundle::forget(&own).map_err(refused)?;
    kept(&own).await.map_err(refused)
}

async fn clear(store: &IndexedDbStore, names: &[&str]) -> Result<(), JsValue> {
    let all = store.changing_all(names)?;
    for name in names {
        all.object_store(name)?.clear()?;
    }
    kept(&all.object_store(RECORD)?).await
}
