//! What the head of a page tells a phone: its name, its picture, its colours, and where the rest of it stands.

use crate::visit::Visit;
use maud::{Markup, html};

/// The ground of the page by day, as in the sheet.
pub(super) const PAPER: &str = "#f3f1ea";
/// The same by night.
pub(super) const PAPER_AT_NIGHT: &str = "#14182a";

/// The page's room on the screen, and on a phone what the home screen asks for.
pub(crate) fn head(visit: &Visit) -> Markup {
    let Some(face) = visit.face else {
        return html! { meta name="viewport" content="width=device-width, initial-scale=1"; };
    };
    html! {
        meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
        meta name="theme-color" content=(PAPER) media="(prefers-color-scheme: light)";
        meta name="theme-color" content=(PAPER_AT_NIGHT) media="(prefers-color-scheme: dark)";
        meta name="apple-mobile-web-app-title" content=(face.name.words());
        meta name="format-detection" content="telephone=no";
        link rel="manifest" href=(visit.to("manifest.webmanifest"));
        link rel="apple-touch-icon" href=(visit.to(&format!("icons/{}-180.png", face.icon.id())));
    }
}
