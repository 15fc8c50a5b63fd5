//! The two doors that the worker script knows: `start` once, `answer` for every request.

use crate::machine::{BrowserChance, BrowserClock};
use crate::opening::{self, StartError};
use crate::{IndexedDbStore, reply};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use ippo_core::language::Language;
use ippo_core::state::Ground;
use ippo_journal::{Journal, Shelf};
use ippo_library::Library;
use ippo_web::{Host, Lent, Place};
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

thread_local! {
    static ROUTER: RefCell<Option<Router>> = const { RefCell::new(None) };
}

/// Reads `content`, opens the database `name` and makes the router; pages stand below `base`, in the language that the
/// browser prefers.
///
/// The worker holds a lock meanwhile, so that two first starts do not make two roots.
///
/// # Errors
/// If the content is not this program's, the browser gives no storage or the keys do not fit; nothing that is kept has
/// been touched then.
#[wasm_bindgen]
pub async fn start(name: String, base: String, language: String, content: Vec<u8>) -> Result<(), JsError> {
    let mut library = Library::from_bytes(&content)?;
    drop(content);
    if let Some([english, japanese, easy, sheet, map]) = library.take_beside() {
        ippo_words::bring([english, japanese, easy]);
        ippo_web::bring([sheet, map]);
    }
    let store = IndexedDbStore::open(&name).await?;
    let lent = lent(store, library, base, &language).await?;
    ROUTER.with(|router| router.replace(Some(ippo_web::router(Host::new(lent)))));
    Ok(())
}

/// Answers one request. `address` is path and query.
///
/// # Errors
/// If there was no start, or the request cannot be one of ours.
#[wasm_bindgen]
pub async fn answer(method: String, address: String, content_type: String, body: Vec<u8>) -> Result<JsValue, JsError> {
    #[cfg(feature = "proof")]
    crate::proof::breaks_off_at(&address);
    let router = ROUTER.with_borrow(Clone::clone).ok_or_else(|| JsError::new("not started"))?;
    let request = Request::builder()
        .method(method.as_str())
        .uri(address)
        .header(header::CONTENT_TYPE, content_type)
        .body(Body::from(body))?;
    reply::ask(router, request).await
}

async fn lent(store: IndexedDbStore, library: Library, base: String, language: &str) -> Result<Lent, StartError> {
    let chance = Arc::new(BrowserChance);
    let root = opening::root(&store, &*chance).await?;
    let shelf = Shelf::new(Arc::new(store.clone()), root.host_key(), chance.clone());
    let writer = opening::writer(&shelf, &*chance).await?;
    let form_secret = opening::form_secret(&shelf, &*chance).await?;
    let ground = Arc::new(Ground::new(library.catalogue().clone()));
    let journal = Journal::open(Arc::new(store), root, writer, chance.clone(), ground).await?;
    Ok(Lent {
        base,
        place: Place::Pocket,
        clock: Arc::new(BrowserClock),
        chance,
        journal,
        shelf,
        library: Arc::new(library),
        form_secret,
        language: Language::from_id(language).unwrap_or_default(),
        kept_at: vec!["IndexedDB".to_owned()],
    })
}
