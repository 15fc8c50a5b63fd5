//! Serving the page on this computer alone: the port, the browser, and a second start that opens the first one's page.

use crate::arguments::Page;
use crate::door::Door;
use crate::folders::{self, Folders};
use crate::home::ClosedHome;
use crate::latch::{self, AtHome, Latch, Whose};
use crate::machine::SystemChance;
use crate::say;
use crate::trouble::Trouble;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{from_fn, map_response};
use axum::response::Response;
use ippo_words::{Language, Words};
use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tower::service_fn;

/// Opens the page, or that of the start that is already running.
pub async fn page(home: Option<&Path>, page: &Page, language: Language) -> Result<(), Trouble> {
    page_of(home, page, language, Whose::Person).await
}

/// The same, told whose record it is.
pub async fn page_of(home: Option<&Path>, page: &Page, language: Language, whose: Whose) -> Result<(), Trouble> {
    let folders = Folders::of(home)?;
    if let Some(address) = already_running(&folders).await {
        return show(&folders, page, language, &address);
    }
    let home = ClosedHome::at(home).await?;
    let listener = listen(page.port).await?;
    let port = listener.local_addr()?.port();
    let door = Door::new(port, Arc::new(SystemChance), language);
    let latch = Latch::on(AtHome::of(home, door.base(), whose), language).await?;
    folders::write_private(&folders.running(), door.knock_address().as_bytes())?;
    show(&folders, page, language, &door.fresh_address())?;
    let watching = [tokio::spawn(latch::watch(latch.clone())), tokio::spawn(latch::keep_daily(latch.clone()))];
    let answering = latch.clone();
    let pages = Router::new().fallback_service(service_fn(move |request| answered(answering.clone(), request)));
    let guarded = pages.layer(from_fn(move |request, next| door.clone().guard(request, next)));
    let guarded = guarded.layer(map_response(leaving_nothing));
    let served = axum::serve(listener, guarded).with_graceful_shutdown(ended(latch.clone())).await;
    let _ = std::fs::remove_file(folders.running());
    let _ = std::fs::remove_file(folders.opening());
    watching.iter().for_each(tokio::task::JoinHandle::abort);
    let closed = latch.behind().end().await;
    served?;
    closed
}

async fn answered(latch: Latch, request: Request) -> Result<Response, Infallible> {
    Ok(latch.answer(request).await)
}

/// Ends the connection after each answer: what a person wrote stays in a connection's buffers for as long as it lives.
async fn leaving_nothing(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// A listener on this computer alone; on any free port where none is named.
pub async fn listen(port: Option<u16>) -> Result<TcpListener, Trouble> {
    let wanted = port.unwrap_or(0);
    TcpListener::bind((Ipv4Addr::LOCALHOST, wanted)).await.map_err(|_| Trouble::Port(wanted))
}

/// Prints the address, and opens the browser through a file that this account alone can read.
fn show(folders: &Folders, page: &Page, language: Language, address: &str) -> Result<(), Trouble> {
    say::out(&Words::of(language).page_at(address.to_owned()));
    if page.no_browser {
        return Ok(());
    }
    let html = format!(
        "<!doctype html><meta charset=utf-8><meta http-equiv=refresh content=\"0;url={address}\"><title>Notes</title>"
    );
    folders::write_private(&folders.opening(), html.as_bytes())?;
    // Where no browser can be opened, the printed address is there.
    let _ = open::that_detached(folders.opening());
    Ok(())
}

/// Knocks at a start that may be running; a fresh address is the answer if it is.
pub async fn already_running(folders: &Folders) -> Option<String> {
    let knock = String::from_utf8(folders::read_small(&folders.running()).ok()??).ok()?;
    let (host, path) = knock.strip_prefix("http://")?.split_once('/')?;
    let mut stream = TcpStream::connect(host).await.ok()?;
    let request = format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = String::new();
    tokio::time::timeout(std::time::Duration::from_secs(3), stream.take(8192).read_to_string(&mut answer))
        .await
        .ok()?
        .ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let ours = head.starts_with("HTTP/1.1 200") && body.trim().starts_with(&format!("http://{host}/"));
    ours.then(|| body.trim().to_owned())
}

/// Stopped from outside, or over since all was erased.
async fn ended(latch: Latch) {
    tokio::select! { () = stopped() => {}, () = latch.behind().over() => {} }
}

/// Until somebody ends the program from outside.
pub async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} }
            return;
        }
    }
    let _ = interrupted.await;
}
