//! Cards to read, shelf by shelf, what can be looked for, and the rooms that stand on cards: bad nights, body and home, help.

mod card;
mod find;
mod names;
mod rooms;
mod shelves;

use crate::fields::Fields;
use crate::host::Host;
use crate::strand;
use crate::visit::Visit;
use axum::Router;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::routing::get;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_library::{Card, Shelf};
use maud::{Markup, html};
pub(crate) use shelves::field;
use std::convert::Infallible;
use std::future::{Future, ready};

pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/library", get(shelves::show))
        .route("/library/found", get(shelves::found).post(shelves::look))
        .route("/library/{card}", get(card::show))
        .route("/night/more", get(rooms::night))
        .route("/body", get(rooms::body))
        .route("/support", get(rooms::support))
}

/// What an address asks for, behind its question mark.
pub(super) struct Asked(Fields);

impl<S> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    fn from_request_parts(parts: &mut Parts, _: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send {
        ready(Ok(Asked(Fields::of(parts.uri.query().unwrap_or_default().as_bytes()))))
    }
}

/// A quiet way from another page to the card of that name, which leads back there; nothing while the card is closed, or
/// while nothing is suggested, unless it is a card for bad nights.
pub(crate) fn way(visit: &Visit, state: &State, id: &str, from: &str) -> Markup {
    let quiet = state.held(visit.moment.utc_ms).level >= Level::Pause;
    let card = visit.host.library.card(id).filter(|card| card.on() == Shelf::Night || !quiet);
    html! {
        @if let Some(card) = card.filter(|card| is_open(visit, state, card)) {
            p.way-on.noprint { a href=(address(visit, card, from)) { (title(visit, card)) } }
        }
    }
}

/// A list of cards that leads to each and back here, without those that a sign closes.
pub(crate) fn list<'a>(visit: &Visit, state: &State, cards: impl IntoIterator<Item = &'a Card>, from: &str) -> Markup {
    let open = cards.into_iter().filter(|card| is_open(visit, state, card));
    html! { ul.rows { @for card in open { li { a href=(address(visit, card, from)) { (title(visit, card)) } } } } }
}

pub(crate) fn is_open(visit: &Visit, state: &State, card: &Card) -> bool {
    !card.is_closed(strand::signs(visit, state))
}

fn title(visit: &Visit, card: &Card) -> String {
    visit.help_text(&card.id)
}

/// The address of a card; one that is come to from elsewhere remembers the way back.
fn address(visit: &Visit, card: &Card, from: &str) -> String {
    let back = if from.is_empty() { String::new() } else { format!("?from={from}") };
    format!("{}{back}", visit.to(&format!("library/{}", card.id)))
}
