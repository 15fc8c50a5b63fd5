//! The doors that the worker's script knows: start once, answer every request, write and take tickets.

use crate::database::IndexedDbStore;
use crate::home::{Around, InBrowser, StartError};
use crate::{bundle, failure, reply, ticket};
use axum::body::Body;
use axum::http::{Request, header};
use ippo_latch::{Behind, Latch, Reading};
use ippo_library::Library;
use js_sys::{Array, Function, Promise, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static RUNNING: RefCell<Option<Latch<InBrowser>>> = const { RefCell::new(None) };
}

/// Reads `content`, opens the database `name` and what is kept in it; pages are in the language that the browser
/// prefers, until one is chosen. `sitting` where the browser itself forgets, `lived` if a home has been here before. `tickets` asks pages that are still there for what
/// they hold; it is called where something waits for one.
///
/// The worker holds a lock meanwhile, so that two first starts do not make two roots.
///
/// # Errors
/// If the content is not this program's, the browser gives no storage or the keys do not fit; nothing that is kept has
/// been touched then.
#[wasm_bindgen]
pub async fn start(
    name: String,
    language: String,
    version: String,
    sitting: bool,
    lived: bool,
    content: Vec<u8>,
    tickets: Function,
) -> Result<(), JsError> {
    let mut library = Library::from_bytes(&content)?;
    drop(content);
    if let Some([english, japanese, easy, sheet, map]) = library.take_beside() {
        ippo_words::bring([english, japanese, easy]);
        ippo_web::bring([sheet, map]);
    }
    let store = IndexedDbStore::open(&name).await?;
    let around = Around::of(&language, version, sitting);
    let home = InBrowser::over(store, library, around).await?.that_lived(lived).await?;
    let latch = begun(home, &tickets).await?;
    RUNNING.with(|running| running.replace(Some(latch)));
    Ok(())
}

/// A latch on the home: open as it was if a page has its ticket, else as it stands.
async fn begun(home: InBrowser, tickets: &Function) -> Result<Latch<InBrowser>, StartError> {
    let told = told(&home.store, tickets).await?;
    if home.is_left_from_a_sitting().await? {
        match &told {
            Some(told) => home.takes_up(&told.root).await?,
            None => home.sweeps().await?,
        }
    }
    let language = home.language();
    let latch = Latch::on(home, language).await?;
    if let Some(told) = told.filter(|_| latch.open_now().is_none()) {
        let last = Reading { wall_ms: told.last_ms, ..latch.behind().reading() };
        latch.goes_on(told.root, last).await?;
    }
    Ok(latch)
}

/// What the first ticket tells that is one of this browser's.
async fn told(store: &IndexedDbStore, tickets: &Function) -> Result<Option<ticket::Told>, StartError> {
    if !ticket::is_any(store).await.map_err(failure::store_error)? {
        return Ok(None);
    }
    let held = asked(tickets).await.map_err(failure::store_error)?;
    for held in held.iter().filter_map(|held| held.dyn_into::<Uint8Array>().ok()) {
        if let Some(told) = ticket::read(store, &held.to_vec()).await.map_err(failure::store_error)? {
            return Ok(Some(told));
        }
    }
    Ok(None)
}

async fn asked(tickets: &Function) -> Result<Array, JsValue> {
    let asking: Promise = tickets.call0(&JsValue::UNDEFINED)?.dyn_into()?;
    JsFuture::from(asking).await?.dyn_into()
}

/// Whether this version can open what is kept here: looks at all of it and changes nothing. A home that a passphrase closes
/// is looked at as far as that goes without it.
///
/// # Errors
/// If the content is not this program's, or what is kept cannot be read or is newer than this version.
#[wasm_bindgen]
pub async fn trial(name: String, content: Vec<u8>) -> Result<(), JsError> {
    let library = Library::from_bytes(&content)?;
    let around = Around::of("", String::new(), false);
    let home = InBrowser::over(IndexedDbStore::open(&name).await?, library, around).await?;
    Ok(home.can_be_opened().await?)
}

/// Answers one request. `address` is path and query.
///
/// # Errors
/// If there was no start, or the request cannot be one of ours.
#[wasm_bindgen]
pub async fn answer(method: String, address: String, content_type: String, body: Vec<u8>) -> Result<JsValue, JsError> {
    #[cfg(feature = "proof")]
    crate::proof::breaks_off_at(&address);
    let latch = running()?;
    let request = Request::builder()
        .method(method.as_str())
        .uri(address)
        .header(header::CONTENT_TYPE, content_type)
        .body(Body::from(body))?;
    latch.look().await;
    reply::handed_over(latch.answer(request).await).await
}

/// A ticket for the page that asks, or undefined where none is needed: the home is closed, or opens by itself.
///
/// # Errors
/// If there was no start, or the browser refuses.
#[wasm_bindgen]
pub async fn ticket() -> Result<JsValue, JsError> {
    let latch = running()?;
    latch.look().await;
    let needed = latch.has_passphrase() || latch.behind().is_for_a_sitting();
    let Some((root, last)) = latch.last_there().filter(|_| needed) else { return Ok(JsValue::UNDEFINED) };
    let written = ticket::written(&latch.behind().store, &root, last.wall_ms).await;
    let written = written.map_err(|error| JsError::from(failure::store_error(error)))?;
    Ok(Uint8Array::from(written.as_slice()).into())
}

/// Makes the next start quicker, if many rows have come since this was done last. To be called when nobody waits.
///
/// # Errors
/// If there was no start, or the browser refuses; nothing is lost by it.
#[wasm_bindgen]
pub async fn gather() -> Result<(), JsError> {
    let store = running()?.behind().store.clone();
    let gathered = bundle::gather(&store, bundle::MANY).await;
    gathered.map_err(|error| JsError::from(failure::store_error(error)))
}

/// Whether the page that is shown needs this worker to go on: it holds what was sent to a closed home.
///
/// # Errors
/// If there was no start.
#[wasm_bindgen]
pub fn is_closed() -> Result<bool, JsError> {
    Ok(running()?.open_now().is_none())
}

/// Whether all was erased: then database and program are to be taken away.
///
/// # Errors
/// If there was no start.
#[wasm_bindgen]
pub fn is_erased() -> Result<bool, JsError> {
    Ok(running()?.behind().is_erased())
}

fn running() -> Result<Latch<InBrowser>, JsError> {
    RUNNING.with_borrow(Clone::clone).ok_or_else(|| JsError::new("not started"))
}
