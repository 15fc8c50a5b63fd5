//! A person at the pages, in deeds: opens, presses, fills in; over a store in memory and a clock that can be moved.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]
#![allow(dead_code)]

pub mod phone;

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use futures_lite::future::block_on;
use http_body_util::BodyExt;
use ippo_core::state::Ground;
use ippo_journal::{Journal, Shelf};
use ippo_library::Library;
use ippo_seal::{Pending, Refused, RootKey, WriterId};
use ippo_web::{Clock, Eraser, Host, Leaving, Lent, Now, Place, router};
use ippo_words::Language;
use std::sync::{Arc, Mutex};
use store_contract::{CountedChance, MemoryStore};
use tower::ServiceExt;

pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;

/// 2026-11-23, 03:00 in Tokyo.
pub const NIGHT: i64 = 1_795_370_400_000;

/// A clock that stands until it is moved.
#[derive(Clone)]
pub struct Standing(Arc<Mutex<Now>>);

impl Clock for Standing {
    fn now(&self) -> Now {
        self.0.lock().unwrap().clone()
    }
}

/// One person and the page that is open before them.
pub struct Person {
    pub router: Router,
    clock: Standing,
    pub store: Arc<MemoryStore>,
    pub path: String,
    pub page: String,
    /// Controls touched so far: links, buttons, boxes.
    pub touches: usize,
}

/// A person who opens Ippo for the first time, at three in the morning.
pub fn person(language: Language) -> Person {
    person_at(language, Arc::new(MemoryStore::default()), NIGHT)
}

/// A person at pages that are made otherwise of the same host.
pub fn person_with(language: Language, pages: impl FnOnce(Host) -> Router) -> Person {
    person_of(language, Arc::default(), NIGHT, pages)
}

/// A person at a store that may hold something already.
pub fn person_at(language: Language, store: Arc<MemoryStore>, now: i64) -> Person {
    person_of(language, store, now, router)
}

/// A person at a store, before pages of one's own choice.
pub fn person_of(language: Language, store: Arc<MemoryStore>, now: i64, pages: impl FnOnce(Host) -> Router) -> Person {
    person_in(Place::Home, language, store, now, pages)
}

/// The same, at home or with a phone.
pub fn person_in(
    place: Place,
    language: Language,
    store: Arc<MemoryStore>,
    now: i64,
    pages: impl FnOnce(Host) -> Router,
) -> Person {
    let tokyo = Now { utc_ms: now, offset_minutes: 540, zone: "Asia/Tokyo".to_owned() };
    let clock = Standing(Arc::new(Mutex::new(tokyo)));
    let library = Arc::new(Library::shipped());
    let root = RootKey::new([5; 32]);
    let chance = Arc::new(CountedChance::new(now.cast_unsigned()));
    let shelf = Shelf::new(store.clone(), root.host_key(), chance.clone());
    let ground = Arc::new(Ground::new(library.catalogue().clone()));
    let writer = WriterId::new([9; 16]);
    let journal = block_on(Journal::open(store.clone(), root, writer, chance.clone(), ground)).unwrap();
    let lent = Lent {
        base: "/n/".to_owned(),
        place,
        clock: Arc::new(clock.clone()),
        chance,
        journal,
        shelf,
        library,
        form_secret: [3; 32],
        language,
        kept_at: vec!["/data/ippo.db".to_owned(), "/config/key".to_owned()],
    };
    let router = pages(Host::new(lent));
    Person { router, clock, store, path: String::new(), page: String::new(), touches: 0 }
}

/// An eraser that leaves the named files behind, and how often it was asked.
pub struct Erasing {
    rest: Vec<String>,
    pub asked: std::sync::atomic::AtomicUsize,
    pub refuses: std::sync::atomic::AtomicBool,
}

impl Eraser for Erasing {
    fn erase(&self) -> Pending<'_, Result<Vec<String>, Refused>> {
        use std::sync::atomic::Ordering::SeqCst;
        self.asked.fetch_add(1, SeqCst);
        let refuses = self.refuses.load(SeqCst);
        Box::pin(async move { if refuses { Err(Refused::ReadOnly) } else { Ok(self.rest.clone()) } })
    }
}

/// What a host lends that can erase.
pub fn erasable(rest: &[&str]) -> (Leaving, Arc<Erasing>) {
    let rest = rest.iter().map(|name| (*name).to_owned()).collect();
    let eraser = Arc::new(Erasing { rest, asked: Default::default(), refuses: Default::default() });
    (Leaving::by(eraser.clone()), eraser)
}

impl Person {
    /// Lets time pass.
    pub fn waits(&self, ms: i64) {
        self.clock.0.lock().unwrap().utc_ms += ms;
    }

    /// Comes into another zone, or lives through a change of the clock.
    pub fn is_in(&self, zone: &str, offset_minutes: i16) {
        let mut now = self.clock.0.lock().unwrap();
        (now.zone, now.offset_minutes) = (zone.to_owned(), offset_minutes);
    }

    /// Opens a page and follows where it leads.
    pub fn opens(&mut self, path: &str) -> &mut Self {
        // The place on a page is the browser's own matter.
        let path = path.split('#').next().unwrap();
        let (status, to, body) = self.asks(Method::GET, &format!("/n/{path}"), String::new());
        match to {
            Some(to) => self.opens(to.trim_start_matches("/n/")),
            None => {
                assert!(status.is_success() || status == StatusCode::NOT_FOUND, "{path}: {status}");
                self.path = path.to_owned();
                self.page = body;
                self
            }
        }
    }

    /// Follows the link of that path.
    pub fn follows(&mut self, path: &str) -> &mut Self {
        assert!(self.page.contains(&format!("href=\"/n/{path}\"")), "no link to {path} on {}", self.path);
        self.touches += 1;
        self.opens(path)
    }

    /// Presses a button of the form that posts to `path` (or of the form with a button that does), with more fields.
    pub fn presses(&mut self, path: &str, fields: &[(&str, &str)]) -> &mut Self {
        let body = self.body_of(path, fields);
        self.touches += 1;
        self.posts(path, &body)
    }

    /// What the form that leads to `path` would send.
    pub fn body_of(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let address = format!("/n/{path}\"");
        let form = self.page.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap());
        let form = form.into_iter().find(|form| form.contains(&address));
        let form = form.unwrap_or_else(|| panic!("no form leads to {path} on {}", self.path));
        let hidden = form.split("type=\"hidden\" name=\"").skip(1).map(|field| {
            let (name, rest) = field.split_once("\" value=\"").unwrap();
            (name.to_owned(), rest.split('"').next().unwrap().to_owned())
        });
        let more = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(hidden.chain(more)).finish()
    }

    /// Posts a body; every post answers 303.
    pub fn posts(&mut self, path: &str, body: &str) -> &mut Self {
        let (status, to, _) = self.asks(Method::POST, &format!("/n/{path}"), body.to_owned());
        assert_eq!(status, StatusCode::SEE_OTHER, "a post to {path} answers 303");
        let to = to.expect("a 303 names where to go");
        self.opens(to.trim_start_matches("/n/"))
    }

    /// Sends a file through the form on the page that leads to `path`, as a browser does.
    pub fn sends_file(&mut self, path: &str, file: &[u8]) -> &mut Self {
        let sent = self.body_of(path, &[]);
        let key = sent.split("key=").nth(1).unwrap_or_default().to_owned();
        let head = format!(
            "--b0b0\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n--b0b0\r\nContent-Disposition: form-data; \
             name=\"file\"; filename=\"x.bak\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        let body = [head.as_bytes(), file, b"\r\n--b0b0--\r\n"].concat();
        let request = Request::builder().method(Method::POST).uri(format!("/n/{path}"));
        let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=b0b0");
        let response = block_on(self.router.clone().oneshot(request.body(Body::from(body)).unwrap())).unwrap();
        assert_eq!(response.status(), StatusCode::SEE_OTHER, "a post to {path} answers 303");
        let to = response.headers()[header::LOCATION].to_str().unwrap().to_owned();
        self.opens(to.trim_start_matches("/n/"))
    }

    /// What a link leads to, as it is handed to the browser.
    pub fn gets(&self, path: &str) -> (StatusCode, axum::http::HeaderMap, Vec<u8>) {
        let request = Request::builder().uri(format!("/n/{path}")).body(Body::empty()).unwrap();
        block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let (status, headers) = (response.status(), response.headers().clone());
            (status, headers, response.into_body().collect().await.unwrap().to_bytes().to_vec())
        })
    }

    /// The words that can be seen, without the skip link and the other language's name.
    pub fn sees(&self) -> String {
        let mut page = self.page.clone();
        for (from, to) in [
            ("<head>", "</head>"),
            ("<form class=\"tongue\"", "</form>"),
            ("<a class=\"skip\"", "</a>"),
            ("<svg", "</svg>"),
        ] {
            while let Some(start) = page.find(from) {
                let end = page[start..].find(to).map_or(page.len(), |end| start + end + to.len());
                page.replace_range(start..end, " ");
            }
        }
        let mut text = String::new();
        let mut inside = false;
        for c in page.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    text.push(' ');
                }
                c if !inside => text.push(c),
                _ => {}
            }
        }
        let text = text.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether the page holds a piece of markup or text.
    pub fn has(&self, piece: &str) -> bool {
        self.page.contains(piece)
    }

    /// The headers that a page comes with.
    pub fn headers_of(&self, path: &str) -> axum::http::HeaderMap {
        let request = Request::builder().uri(format!("/n/{path}")).body(Body::empty()).unwrap();
        block_on(async { self.router.clone().oneshot(request).await.unwrap().headers().clone() })
    }

    pub fn asks(&mut self, method: Method, path: &str, body: String) -> (StatusCode, Option<String>, String) {
        let request = Request::builder().method(method).uri(path).body(Body::from(body)).unwrap();
        block_on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let to = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
            let status = response.status();
            let bytes = response.into_body().collect().await.unwrap().to_bytes();
            (status, to, String::from_utf8_lossy(&bytes).into_owned())
        })
    }
}

/// English words of the content by name.
pub fn text(name: &str) -> String {
    let text = Library::shipped().text(Language::English, name).to_owned();
    assert!(!text.is_empty(), "{name}");
    text
}

/// A form's body with a fresh key of this installation.
pub fn body(person: &mut Person, fields: &[(&str, &str)]) -> String {
    person.opens("more/choose");
    let key = person.body_of("more/choose", &[]).split('&').next().unwrap().to_owned();
    let fields = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    format!("{key}&{fields}")
}

/// Sends fields to an address as a form of this installation would, whatever page is open.
pub fn sends<'a>(person: &'a mut Person, path: &str, fields: &[(&str, &str)]) -> &'a mut Person {
    let body = body(person, fields);
    person.posts(path, &body)
}

/// An English reader who has noted one try, so that everything is open.
pub fn begun() -> Person {
    let mut person = person(Language::English);
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    person
}
