//! The map: what was reached, as a picture and in words; and how it looked against how it was.

mod chart;
mod felt;
mod handlers;
mod page;
mod picture;
pub mod told;

use crate::host::Host;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Host> {
    Router::new().route("/map", get(handlers::show).post(handlers::choose)).route("/map/felt", get(handlers::felt))
}

/// How the map is shown; the person's choice, remembered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Showing {
    /// The picture, with the same in words.
    #[default]
    Picture,
    /// The words alone.
    List,
    /// No map: no page leads to it but Settings.
    Away,
}

impl Showing {
    /// All of them.
    pub const ALL: [Showing; 3] = [Showing::Picture, Showing::List, Showing::Away];

    /// Its name in forms and on the shelf.
    pub fn id(self) -> &'static str {
        match self {
            Showing::Picture => "picture",
            Showing::List => "list",
            Showing::Away => "none",
        }
    }

    /// The one of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|showing| showing.id() == id)
    }
}
