//! Home's door: a secret path, a token that works once, a session cookie below the path, our own Host and Origin.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use ippo_seal::Chance;
use ippo_words::{Language, Words};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long a token opens the door.
const TOKEN_LIVES: Duration = Duration::from_secs(60);

/// The door of one start.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    host: String,
    origin: String,
    base: String,
    knock: String,
    chance: Arc<dyn Chance>,
    language: Language,
    held: Mutex<Held>,
}

/// Tokens given out and not yet used, those used, and the session if one is open.
#[derive(Default)]
struct Held {
    open: Vec<(String, Instant)>,
    used: Vec<String>,
    session: Option<String>,
}

impl Door {
    /// A door on a port, with a secret path of 96 random bits.
    pub fn new(port: u16, chance: Arc<dyn Chance>, language: Language) -> Self {
        let secret = random(&*chance, 12);
        let host = format!("127.0.0.1:{port}");
        Self(Arc::new(Inner {
            origin: format!("http://{host}"),
            host,
            base: format!("/{secret}/"),
            knock: random(&*chance, 16),
            chance,
            language,
            held: Mutex::default(),
        }))
    }

    /// The path that everything stands below.
    pub fn base(&self) -> String {
        self.0.base.clone()
    }

    /// Where another start of the same home knocks for a fresh token: known from a file of this account alone.
    pub fn knock_address(&self) -> String {
        format!("{}/{}", self.0.origin, self.0.knock)
    }

    /// A fresh address that opens the page once, within a minute.
    pub fn fresh_address(&self) -> String {
        let token = random(&*self.0.chance, 16);
        self.held().open.push((token.clone(), Instant::now() + TOKEN_LIVES));
        format!("{}{}door/{token}", self.0.origin, self.0.base)
    }

    /// Lets in what is ours and nothing else.
    pub async fn guard(self, request: Request, next: Next) -> Response {
        let path = request.uri().path().to_owned();
        if !self.is_ours(request.headers()) {
            return StatusCode::MISDIRECTED_REQUEST.into_response();
        }
        if path.strip_prefix('/') == Some(self.0.knock.as_str()) {
            return self.fresh_address().into_response();
        }
        if let Some(token) = path.strip_prefix(&format!("{}door/", self.0.base)) {
            return self.opened_by(token);
        }
        let inside = path.starts_with(&self.0.base);
        if !inside || !self.may(&request) {
            return if inside { self.closed() } else { StatusCode::NOT_FOUND.into_response() };
        }
        next.run(request).await
    }

    /// `Host` must be exactly ours: a name that was made to point here is not.
    fn is_ours(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(header::HOST).iter();
        hosts.next().is_some_and(|host| host.as_bytes() == self.0.host.as_bytes()) && hosts.next().is_none()
    }

    /// The session's cookie, and for a post our own origin; another port of this computer is another site.
    fn may(&self, request: &Request<Body>) -> bool {
        let headers = request.headers();
        let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
        let from_elsewhere = matches!(site, Some(b"cross-site" | b"same-site"));
        let reading = matches!(*request.method(), Method::GET | Method::HEAD);
        let origin = headers.get(header::ORIGIN).map(HeaderValue::as_bytes);
        let own_origin = origin == Some(self.0.origin.as_bytes());
        !from_elsewhere && (reading || own_origin) && self.has_session(headers)
    }

    fn has_session(&self, headers: &HeaderMap) -> bool {
        let Some(session) = self.held().session.clone() else { return false };
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).map(str::trim);
        pairs.any(|pair| pair.strip_prefix("session=").is_some_and(|sent| same(sent, &session)))
    }

    /// A token works once: used again, it ends the session, since somebody else may hold it.
    fn opened_by(&self, token: &str) -> Response {
        let now = Instant::now();
        let mut held = self.held();
        held.open.retain(|(_, until)| *until > now);
        if let Some(place) = held.open.iter().position(|(known, _)| same(known, token)) {
            let (token, _) = held.open.swap_remove(place);
            held.used.push(token);
            let session = held.session.get_or_insert_with(|| random(&*self.0.chance, 16)).clone();
            drop(held);
            return self.welcome(&session);
        }
        if held.used.iter().any(|used| same(used, token)) {
            held.session = None;
            held.open.clear();
        }
        drop(held);
        self.closed()
    }

    /// Sets the cookie and goes on by itself, so that the address with the token does not stay in the bar.
    fn welcome(&self, session: &str) -> Response {
        let cookie = format!("session={session}; Path={}; HttpOnly; SameSite=Strict", self.0.base);
        let page = format!(
            "<!doctype html><meta charset=utf-8><meta http-equiv=refresh content=\"0;url={0}\"><title>Notes</title><a href=\"{0}\">…</a>",
            self.0.base
        );
        let mut response = Html(page).into_response();
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        quiet(response)
    }

    fn closed(&self) -> Response {
        let words = Words::of(self.0.language);
        let page = format!(
            "<!doctype html><html lang={}><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Notes</title><h1>{}</h1><p>{}",
            self.0.language.tag(),
            words.door_closed_title(),
            words.door_closed()
        );
        quiet((StatusCode::FORBIDDEN, Html(page)).into_response())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Neither stored nor referred to from elsewhere; nothing may be loaded.
fn quiet(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"),
    );
    response
}

/// Whether two secrets are the same, in a time that tells nothing.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

fn random(chance: &dyn Chance, bytes: usize) -> String {
    let mut drawn = vec![0; bytes];
    chance.fill(&mut drawn);
    drawn.iter().map(|byte| format!("{byte:02x}")).collect()
}
