//! What every page shows of the lock: the way to close, the warning before it closes by itself, the one offer of a lock.

use super::{Keys, Lock};
use crate::visit::Visit;
use maud::{Markup, html};
use std::sync::Arc;

/// Where the shelf remembers that the offer was put away.
pub(super) const OFFER_AWAY: &str = "lock-offer-away";

impl Visit {
    /// The keys of this open home, if the host lends any.
    pub(crate) fn keys(&self) -> Option<&Arc<dyn Keys>> {
        match self.host.lock() {
            Lock::Open(keys) => Some(keys),
            Lock::None | Lock::Closed(_) => None,
        }
    }

    /// Whether to offer a lock on this page: once, until it is put away.
    pub(crate) async fn offers_lock(&self) -> bool {
        let open_to_all = self.keys().is_some_and(|keys| !keys.has_passphrase());
        open_to_all && !self.remembers(OFFER_AWAY).await
    }

    pub(super) async fn remembers(&self, name: &str) -> bool {
        self.host.shelf.get(name).await.is_ok_and(|kept| kept.is_some())
    }
}

/// One line after something was kept: that this can be opened, and a lock; it can be put away for good.
pub(crate) fn offer(visit: &Visit) -> Markup {
    let words = &visit.words;
    visit.form(
        "lock/offer",
        "choices noprint",
        html! {
            p.soft { (visit.here(|| words.lock_offer(), "pocket-lock-offer")) " " a href=(visit.to("settings/lock")) { (words.lock_offer_add()) } }
            button.quiet type="submit" { (words.lock_offer_away()) }
        },
    )
}

/// Closes at once, from the quiet line of every page, once there is a passphrase.
pub(crate) fn quiet_button(visit: &Visit) -> Markup {
    match visit.keys() {
        Some(keys) if keys.has_passphrase() => visit.form(
            "lock",
            "lock-now",
            html! {
                button.quiet type="submit" { (visit.words.lock_now()) }
            },
        ),
        _ => html! {},
    }
}

/// What the script needs to warn two minutes before this closes by itself. A place that speaks once something is said.
pub(crate) fn frame_ends(visit: &Visit) -> Markup {
    match visit.keys().and_then(|keys| keys.seconds_left()) {
        None => html! {},
        Some(left) => html! {
            p.idle #idle role="status" data-left=(left) data-ask=(visit.to("lock/left")) data-stay=(visit.to("lock/stay"))
                data-closed=(visit.to("")) data-says=(visit.words.idle_warning()) {}
        },
    }
}

/// Whether a page is one of a closed home, where only help, calm and the lock are.
pub(crate) fn is_closed(visit: &Visit) -> bool {
    matches!(visit.host.lock(), Lock::Closed(_))
}
