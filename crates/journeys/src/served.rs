//! A static host on loopback, as small as one can be: files, their kinds, and the headers that `_headers` asks for.

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A folder being served.
pub struct Served {
    address: String,
    host: JoinHandle<()>,
}

impl Served {
    /// Serves a folder on a free port.
    ///
    /// # Errors
    /// If the folder has no readable `_headers`, or there is no port.
    pub async fn folder(folder: PathBuf) -> Result<Self> {
        let rules = fs::read_to_string(folder.join("_headers")).context("no _headers")?;
        let files = Arc::new(Files { rules: read_rules(&rules)?, folder });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = format!("http://localhost:{}/", listener.local_addr()?.port());
        let router = Router::new().fallback(file).with_state(files);
        let host = tokio::spawn(async move {
            // It ends by being cut off.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, host })
    }

    /// The address, with a slash at its end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
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

/// For addresses that begin like this (or are exactly this): these headers.
type Rule = (String, Vec<(HeaderName, HeaderValue)>);

struct Files {
    folder: PathBuf,
    rules: Vec<Rule>,
}

fn read_rules(text: &str) -> Result<Vec<Rule>> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match (line.strip_prefix("  "), rules.last_mut()) {
            (Some(line), Some((_, headers))) => {
                let (name, value) = line.split_once(": ").context("a header has a value")?;
                headers.push((name.parse()?, value.parse()?));
            }
            _ => rules.push((line.to_owned(), Vec::new())),
        }
    }
    Ok(rules)
}

async fn file(State(files): State<Arc<Files>>, request: Request) -> Response {
    let asked = request.uri().path();
    let name = if asked == "/" { "index.html" } else { asked.trim_start_matches('/') };
    let inside = !name.split('/').any(|part| part == ".." || part == "_headers");
    let found = fs::read(files.folder.join(name)).ok().filter(|_| inside);
    let (status, name, bytes) = match found {
        Some(bytes) => (StatusCode::OK, name, bytes),
        None => (StatusCode::NOT_FOUND, "404.html", fs::read(files.folder.join("404.html")).unwrap_or_default()),
    };
    let mut response = (status, [(header::CONTENT_TYPE, kind(name))], bytes).into_response();
    // No connection is kept, so that cutting the host cuts everything.
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    for (name, value) in files.rules.iter().filter(|(path, _)| applies(path, asked)).flat_map(|(_, headers)| headers) {
        response.headers_mut().insert(name.clone(), value.clone());
    }
    response
}

fn applies(rule: &str, path: &str) -> bool {
    rule.strip_suffix('*').map_or(rule == path, |beginning| path.starts_with(beginning))
}

fn kind(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
