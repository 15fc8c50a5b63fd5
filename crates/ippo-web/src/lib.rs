//! The pages: one router for home and pocket. It knows no operating system; the host lends clock, chance and store.
#![forbid(unsafe_code)]

mod assets;
mod calm;
mod choice;
mod cover;
mod doors;
mod drafts;
mod fields;
mod help;
pub mod host;
mod joys;
pub mod keeping;
mod layout;
mod leaving;
mod letter;
mod library;
mod lock;
pub mod map;
mod measures;
mod more;
mod moving;
mod once;
mod own;
mod paper;
mod people;
pub mod phone;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain;
mod problem;
mod questions;
mod readings;
mod routine;
mod safety;
mod scene;
mod settings;
mod sheets;
mod sprite;
mod strand;
mod strength;
mod today;
mod tongue;
mod tries;
mod visit;

#[cfg(target_arch = "wasm32")]
pub use assets::bring;
use axum::Router;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
pub use fields::Fields;
pub use host::{Clock, Host, Lent, Now, Place};
use ippo_core::letter::Reader;
use ippo_journal::Shelf;
pub use leaving::{Eraser, Leaving};
pub use letter::WaitingLetter;
pub use lock::Waiting;
pub use lock::closed::closed_router;
pub use lock::{Gate, IDLE_CHOICES, IdleMinutes, Keys, Lock, NotOpened, ShownWords, Square};
pub use today::reason::{turn, why};

/// The letter that waits unanswered on this shelf, for hosts that suggest something outside the pages.
pub async fn waiting(shelf: Shelf, reader: &Reader) -> Option<WaitingLetter> {
    WaitingLetter::on(&drafts::Drafts::new(shelf), reader).await
}

/// Every page and deed, below the host's base path.
pub fn router(host: Host) -> Router {
    let pages = always()
        .merge(doors::routes())
        .merge(today::routes())
        .merge(tries::routes())
        .merge(letter::routes())
        .merge(map::routes())
        .merge(settings::routes())
        .merge(keeping::routes())
        .merge(safety::routes())
        .merge(lock::routes())
        .merge(questions::routes())
        .merge(own::routes())
        .merge(leaving::routes())
        .merge(phone::routes())
        .merge(whole_days())
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here);
    finished(host, pages, get(doors::open))
}

/// The strands of whole days.
fn whole_days() -> Router<Host> {
    Router::new()
        .merge(library::routes())
        .merge(sheets::routes())
        .merge(routine::routes())
        .merge(joys::routes())
        .merge(moving::routes())
        .merge(people::routes())
        .merge(measures::routes())
        .merge(more::routes())
        .merge(paper::routes())
}

/// What is there whether the home is open or closed.
fn always() -> Router<Host> {
    Router::new()
        .merge(help::routes())
        .merge(calm::routes())
        .route("/notes", get(cover::page))
        .route("/language", post(settings::choose_language))
        .route("/furigana", post(readings::choose))
        .route("/ippo.css", get(assets::sheet))
        .route("/ippo.js", get(assets::script))
        .route("/breath.js", get(assets::breath))
        .route("/pocket.js", get(assets::pocket))
        .route("/phone.js", get(assets::phone))
        .route("/manifest.webmanifest", get(phone::manifest))
        .route("/notes.svg", get(assets::icon))
}

/// The pages below the host's base, with the headers of every answer.
fn finished(host: Host, pages: Router<Host>, first: MethodRouter<Host>) -> Router {
    let base = host.base.trim_end_matches('/').to_owned();
    let whole = if base.is_empty() { pages } else { below(&base, pages, first) };
    let whole = whole.layer(from_fn_with_state(host.clone(), readings::above));
    let whole = whole.layer(from_fn_with_state(host.clone(), leaving::after_erasing));
    let whole = whole.layer(from_fn_with_state(host.clone(), text_alone));
    whole.layer(from_fn(guarded)).with_state(host)
}

fn below(base: &str, pages: Router<Host>, first: MethodRouter<Host>) -> Router<Host> {
    Router::new().nest(base, pages).route(&format!("{base}/"), first).fallback(|| async { StatusCode::NOT_FOUND })
}

async fn nothing_here(visit: visit::Visit) -> Response {
    visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page())
}

/// An address whose bytes are no text leads nowhere, with the same page as any other such address.
async fn text_alone(State(host): State<Host>, request: Request, next: Next) -> Response {
    let lost = |text: &str| text.contains(char::REPLACEMENT_CHARACTER);
    let is_text =
        |path: &str| !form_urlencoded::parse(path.as_bytes()).any(|(name, value)| lost(&name) || lost(&value));
    if is_text(request.uri().path()) {
        return next.run(request).await;
    }
    let (mut parts, _) = request.into_parts();
    let Ok(visit) = visit::Visit::from_request_parts(&mut parts, &host).await;
    nothing_here(visit).await
}

/// The headers of every answer (design: no store, nothing from elsewhere, no frame around it).
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'",
    ),
];

async fn guarded(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
