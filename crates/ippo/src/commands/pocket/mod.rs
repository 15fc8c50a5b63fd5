//! `ippo pocket`: the pages for a phone, served on this computer alone, to try them.

#[cfg(feature = "pocket")]
mod carried;
mod folder;
mod rules;

use crate::say;
use crate::serve;
use crate::trouble::Trouble;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use folder::Folder;
use ippo_words::{Language, Words};
use rules::Rules;
use std::path::PathBuf;
use std::sync::Arc;

/// The same at every start: a browser keeps what was written for one address and port.
const PORT: u16 = 8037;

struct Host {
    folder: Folder,
    rules: Rules,
}

pub async fn run(language: Language, asked: Option<PathBuf>, port: Option<u16>) -> Result<(), Trouble> {
    let folder = Folder::of(asked)?;
    let rules = folder.read("_headers").and_then(|bytes| String::from_utf8(bytes).ok());
    let rules = rules.and_then(|text| Rules::read(&text)).ok_or(Trouble::NoPocket)?;
    let listener = serve::listen(Some(port.unwrap_or(PORT))).await?;
    let address = format!("http://localhost:{}/", listener.local_addr()?.port());
    say::out(&Words::of(language).pocket_at(address));
    let files = Router::new().fallback(file).with_state(Arc::new(Host { folder, rules }));
    Ok(axum::serve(listener, files).with_graceful_shutdown(serve::stopped()).await?)
}

/// A file with the headers that the folder asks for; `404.html` at every address that is not one of a file.
async fn file(State(host): State<Arc<Host>>, request: Request) -> Response {
    let asked = request.uri().path();
    let found = rules::file_at(asked).and_then(|name| Some((name, host.folder.read(name)?)));
    let (status, name, bytes) = match found {
        Some((name, bytes)) => (StatusCode::OK, name, bytes),
        None => (StatusCode::NOT_FOUND, "404.html", host.folder.read("404.html").unwrap_or_default()),
    };
    let mut response = (status, [(header::CONTENT_TYPE, rules::kind(name))], bytes).into_response();
    host.rules.set(asked, response.headers_mut());
    response
}
