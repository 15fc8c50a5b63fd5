//! What the pages ask of the phone itself: name and picture, which lie openly, and how long anything stays.

use crate::database::DEVICE;
use crate::failure::refused;
use crate::home::InBrowser;
use ippo_seal::{Pending, Refused};
use ippo_web::phone::{Face, Keeps, Phone};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;

const FACE: &str = "face";

impl Phone for InBrowser {
    fn face(&self) -> Pending<'_, Face> {
        Box::pin(SendWrapper::new(async {
            let kept = self.store.found(DEVICE, FACE).await.ok().and_then(|kept| kept.as_string());
            kept.and_then(|line| Face::from_id(&line)).unwrap_or_else(|| Face::first(self.language()))
        }))
    }

    fn choose(&self, face: Face) -> Pending<'_, Result<(), Refused>> {
        Box::pin(SendWrapper::new(async move {
            let line = JsValue::from(face.id());
            self.store.change(DEVICE, FACE, Some(&line)).await.map_err(refused)
        }))
    }

    fn keeps(&self) -> Keeps {
        if self.is_for_a_sitting() { Keeps::Sitting } else { Keeps::OnDevice }
    }

    fn was_cleared(&self) -> bool {
        self.is_cleared()
    }

    fn version(&self) -> String {
        self.version().to_owned()
    }
}
