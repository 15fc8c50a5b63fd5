//! What only a phone has: where it is kept, its place on the home screen, its name and picture, the reminder of a backup.

pub(crate) mod calling;
mod face;
mod handlers;
mod head;
mod manifest;
mod page;
mod reminder;
mod sitting;

use crate::host::{Host, Place};
use crate::visit::Visit;
use axum::Router;
use axum::routing::{get, post};
pub use face::{Face, Icon, Name, Start};
pub(crate) use handlers::line_on_today;
pub(crate) use head::head;
use ippo_seal::{Pending, Refused};
pub(crate) use manifest::manifest;
pub(crate) use page::{share, way};
pub(crate) use reminder::taken;
pub(crate) use sitting::{below, first};
use std::sync::Arc;

/// How long what is written stays on this phone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keeps {
    /// As long as the browser keeps it.
    OnDevice,
    /// Until this sitting ends; a backup or the home screen changes that.
    Sitting,
}

/// A phone, lent by the pocket's host.
pub trait Phone: Send + Sync {
    /// The name, picture and first page that were chosen, or [`Face::first`] in the device's language. They lie open, since the
    /// home screen shows them while the home is locked.
    fn face(&self) -> Pending<'_, Face>;

    /// Chooses those.
    fn choose(&self, face: Face) -> Pending<'_, Result<(), Refused>>;

    /// How long what is written stays here, at this moment.
    fn keeps(&self) -> Keeps;

    /// Whether a home has been here and the browser has cleared it.
    fn was_cleared(&self) -> bool;

    /// The version that answers, as 16 hexadecimal digits.
    fn version(&self) -> String;
}

/// The page of the phone, which is nowhere else.
pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/settings/phone", get(handlers::show).post(handlers::choose))
        .route("/settings/phone/reminder", post(handlers::remind))
}

/// The face that this host shows; none at home.
pub(crate) async fn face_of(host: &Host) -> Option<Face> {
    match (host.place, host.phone()) {
        (Place::Home, _) => None,
        (Place::Pocket, None) => Some(Face::first(host.language)),
        (Place::Pocket, Some(phone)) => Some(phone.face().await),
    }
}

impl Visit {
    /// The phone, if these pages run on one that is lent.
    pub(crate) fn phone(&self) -> Option<&Arc<dyn Phone>> {
        self.host.phone()
    }

    /// Whether these pages run on a phone.
    pub(crate) fn is_pocket(&self) -> bool {
        self.host.place == Place::Pocket
    }

    /// What titles begin with: the name on the home screen, so that the list of open apps says nothing else.
    pub(crate) fn name(&self) -> String {
        self.face.map_or_else(|| self.words.app_title(), |face| face.name.words().to_owned())
    }
}
