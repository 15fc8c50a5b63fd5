//! A static host on loopback, as small as one can be: files, their kinds, and the headers that `_headers` asks for.

use crate::rules::{Rules, file_at, kind};
use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A folder being served.
pub struct Served {
    address: String,
    host: JoinHandle<()>,
    files: Arc<Files>,
}

impl Served {
    /// Serves a folder on a free port.
    ///
    /// # Errors
    /// If the folder has no readable `_headers`, or there is no port.
    pub async fn folder(folder: PathBuf) -> Result<Self> {
        let rules = fs::read_to_string(folder.join("_headers")).context("no _headers")?;
        let rules = Rules::read(&rules).context("_headers makes no sense")?;
        let files = Arc::new(Files { rules, folder, asked: Mutex::default(), parts: AtomicUsize::new(usize::MAX) });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://localhost:{}/", listener.local_addr()?.port());
        let router = Router::new().fallback(file).with_state(files.clone());
        let host = tokio::spawn(async move {
            // It ends by being cut off.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, host, files })
    }

    /// The address, with a slash at its end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What it was asked for since this was last looked at, in order.
    ///
    /// # Panics
    /// If a request fell while it was noted.
    #[allow(clippy::must_use_candidate, reason = "what came so far is often of no interest")]
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.files.asked.lock().expect("nobody falls while noting"))
    }

    /// Gives so many parts of a version from now on, and then none, as on a failing network.
    pub fn gives_parts(&self, parts: usize) {
        self.files.parts.store(parts, Relaxed);
    }

    /// Ends it: whoever asks now finds nobody.
    pub async fn cut(&mut self) {
        self.host.abort();
        let _ = (&mut self.host).await;
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.host.abort();
    }
}

struct Files {
    folder: PathBuf,
    rules: Rules,
    asked: Mutex<Vec<String>>,
    parts: AtomicUsize,
}

async fn file(State(files): State<Arc<Files>>, request: Request) -> Response {
    let asked = request.uri().path();
    files.asked.lock().expect("nobody falls while noting").push(asked.to_owned());
    let found = file_at(asked).and_then(|name| Some((name, fs::read(files.folder.join(name)).ok()?)));
    let (status, name, bytes) = match found {
        Some(_) if asked.contains("/parts/") && !files.gives_one_more() => (StatusCode::BAD_GATEWAY, "", Vec::new()),
        Some((name, bytes)) => (StatusCode::OK, name, bytes),
        None => (StatusCode::NOT_FOUND, "404.html", fs::read(files.folder.join("404.html")).unwrap_or_default()),
    };
    let mut response = (status, [(header::CONTENT_TYPE, kind(name))], bytes).into_response();
    // No connection is kept, so that cutting the host cuts everything.
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    files.rules.set(asked, response.headers_mut());
    response
}

impl Files {
    fn gives_one_more(&self) -> bool {
        self.parts.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}
