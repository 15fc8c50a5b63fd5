//! The sheet, the script and the icon, built into the program.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// The one style sheet.
pub async fn sheet() -> Response {
    of_type("text/css; charset=utf-8", looks().sheet)
}

/// The one script of the pages at home; every page works without it.
pub async fn script() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/ippo.js"))
}

/// The count beside the breathing picture, which moves without it.
pub async fn breath() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/breath.js"))
}

/// What a page does on a phone so that its worker can be stopped and go on.
pub async fn pocket() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/pocket.js"))
}

/// What only a window on a phone can ask.
pub async fn phone() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/phone.js"))
}

/// The neutral icon.
pub async fn icon() -> Response {
    of_type("image/svg+xml", include_str!("../assets/notes.svg"))
}

/// The style sheet and the map's sprite.
#[derive(Clone, Copy)]
pub struct Looks {
    /// The one style sheet.
    pub sheet: &'static str,
    /// The symbols that the map is made of.
    pub map: &'static str,
}

/// Both, built in.
#[cfg(not(target_arch = "wasm32"))]
pub fn looks() -> Looks {
    Looks { sheet: include_str!("../assets/ippo.css"), map: include_str!("../assets/map.svg") }
}

#[cfg(target_arch = "wasm32")]
static BROUGHT: std::sync::OnceLock<[String; 2]> = std::sync::OnceLock::new();

/// Brings the style sheet and the map's sprite, which lie in the content on a phone; before the first page.
#[cfg(target_arch = "wasm32")]
pub fn bring(looks: [String; 2]) {
    let _ = BROUGHT.set(looks);
}

/// Both, as they were brought.
#[cfg(target_arch = "wasm32")]
pub fn looks() -> Looks {
    BROUGHT.get().map_or(Looks { sheet: "", map: "" }, |[sheet, map]| Looks { sheet, map })
}

fn of_type(kind: &'static str, body: &'static str) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response()
}
