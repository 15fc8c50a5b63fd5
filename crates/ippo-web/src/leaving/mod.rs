//! Leaving: everything taken along in a file, everything erased. What a host lends for it, and the ways to its pages.

mod erase;
mod export;
mod gone;

use crate::host::Host;
use crate::visit::Visit;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use gone::after_erasing;
use ippo_seal::{Pending, Refused};
use maud::{Markup, html};
use std::sync::{Arc, OnceLock};

/// Erases the home that these pages belong to. Lent by a host that can.
pub trait Eraser: Send + Sync {
    /// Destroys the keys first, then all else that Ippo has stored. The answer names what could not be taken away; without
    /// the keys it opens to nobody.
    ///
    /// # Errors
    /// [`Refused`] if not even the keys could be destroyed; everything is as it was then.
    fn erase(&self) -> Pending<'_, Result<Vec<String>, Refused>>;
}

/// What a host lends for leaving.
#[derive(Clone, Default)]
pub struct Leaving {
    eraser: Option<Arc<dyn Eraser>>,
    invented: bool,
    gone: Arc<OnceLock<Vec<String>>>,
}

impl Leaving {
    /// With whoever can erase this home.
    pub fn by(eraser: Arc<dyn Eraser>) -> Self {
        Self { eraser: Some(eraser), ..Self::default() }
    }

    /// The same, of a record that is an invented person's; every page says so.
    #[must_use]
    pub fn of_an_invented_person(self, invented: bool) -> Self {
        Self { invented, ..self }
    }

    /// The same, when all has been erased already but for what is named.
    #[must_use]
    pub fn already_gone(self, rest: Vec<String>) -> Self {
        Self { gone: Arc::new(OnceLock::from(rest)), ..self }
    }

    /// Whether the record is an invented person's.
    pub fn is_invented(&self) -> bool {
        self.invented
    }

    /// After erasing: what could not be taken away. `None` while everything is here.
    pub fn gone(&self) -> Option<&[String]> {
        self.gone.get().map(Vec::as_slice)
    }
}

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/export", get(export::show).post(export::choose))
        .route("/export/{kind}", get(export::file))
        .route("/erase", get(erase::show))
        .route("/erase/sure", get(erase::sure))
        .route("/erase/everything", post(erase::erase))
        .route("/gone", get(gone::show))
}

/// The ways to these pages, as they stand below settings and privacy.
pub(crate) fn ways(visit: &Visit) -> Markup {
    html! {
        p.choices {
            a.button.quiet href=(visit.to("export")) { (visit.help_text("leaving-export")) }
            a.button.quiet href=(visit.to("erase")) { (visit.help_text("leaving-erase")) }
        }
    }
}
