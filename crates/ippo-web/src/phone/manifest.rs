//! The web app manifest, made from the face: what a home screen shows. It says nothing of what this is.

use super::Face;
use super::head::{PAPER, PAPER_AT_NIGHT};
use crate::visit::Visit;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The manifest; it answers while the home is locked, too, and nowhere but on a phone.
pub(crate) async fn manifest(visit: Visit) -> Response {
    let Some(face) = visit.face else {
        return visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page());
    };
    let kind = HeaderValue::from_static("application/manifest+json");
    ([(header::CONTENT_TYPE, kind)], json(&visit.host.base, face)).into_response()
}

/// What is put in is known here, and none of it has a character that JSON writes otherwise. What is seen before the first page
/// is the dark ground: a pale one would be a flash at night, and the system is not asked.
fn json(base: &str, face: Face) -> String {
    let (name, icon, start) = (face.name.words(), face.icon.id(), face.start.path());
    let lang = face.name.tongue();
    let icons = ["192", "512"].map(|side| {
        format!(
            r#"{{"src":"{base}icons/{icon}-{side}.png","sizes":"{side}x{side}","type":"image/png","purpose":"any"}}"#
        )
    });
    format!(
        r#"{{"id":"{base}","name":"{name}","short_name":"{name}","lang":"{lang}","start_url":"{base}{start}","scope":"{base}","display":"standalone","theme_color":"{PAPER}","background_color":"{PAPER_AT_NIGHT}","icons":[{}]}}"#,
        icons.join(",")
    )
}
