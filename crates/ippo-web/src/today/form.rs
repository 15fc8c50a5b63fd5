//! The hidden field that carries an offer as it was made, so that a page left open over night stays true.

use crate::fields::Fields;
use crate::once::{hex, unhex};
use crate::problem::Problem;
use ippo_core::event::Offer;
use ippo_journal::stored;
use maud::{Markup, html};

/// The field.
pub(crate) fn field(offer: &Offer) -> Markup {
    html! { input type="hidden" name="offer" value=(hex(&stored::write_offer(offer))); }
}

/// The offer that was sent back.
pub(crate) fn offer(fields: &Fields) -> Result<Offer, Problem> {
    let bytes = fields.get("offer").and_then(unhex).ok_or(Problem::Unreadable)?;
    stored::read_offer(&bytes).ok_or(Problem::Unreadable)
}
