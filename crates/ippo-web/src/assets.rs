//! The sheet, the script and the icon, built into the program.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

/// The one style sheet.
pub async fn sheet() -> Response {
    of_type("text/css; charset=utf-8", include_str!("../assets/ippo.css"))
}

/// The one script of the pages at home; every page works without it.
pub async fn script() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/ippo.js"))
}

/// The count beside the breathing picture, which moves without it.
pub async fn breath() -> Response {
    of_type("text/javascript; charset=utf-8", include_str!("../assets/breath.js"))
}

/// The neutral icon.
pub async fn icon() -> Response {
    of_type("image/svg+xml", include_str!("../assets/notes.svg"))
}

fn of_type(kind: &'static str, body: &'static str) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body).into_response()
}
