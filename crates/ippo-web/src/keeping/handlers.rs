//! What the forms of keeping do.

use super::desk::Told;
use super::upload::Upload;
use super::{Fits, Keeping, neutral_name, page};
use crate::layout::{self, Frame};
use crate::once;
use crate::phone;
use crate::visit::{Posted, Visit};
use axum::extract::{Path, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use ippo_core::calendar;
use ippo_seal::Backup;
use maud::Markup;
use std::sync::Arc;

/// The longest file that the page takes, in bytes: more than twice what ten years make. `ippo restore` takes any.
pub(crate) const LARGEST_BACKUP: usize = 64 * 1024 * 1024;
/// What the form around a file needs.
const AROUND: usize = 64 * 1024;

pub(crate) async fn show(visit: Visit) -> Response {
    let Some(keeping) = lent(&visit) else { return nothing_here(&visit) };
    let (own, at) = (keeping.own().await, keeping.own_at());
    let inside = page::keeping(&visit, &own, &at, visit.host.desk().told());
    whole(&visit, &visit.words.keeping_title(), &inside)
}

/// Makes words if there are none, and a link that leads to the file once.
pub(crate) async fn take(visit: Visit, posted: Posted) -> Response {
    let Some(keeping) = lent(&visit) else { return nothing_here(&visit) };
    if posted.once.is_none() {
        return back(&visit, Told::OldForm);
    }
    match keeping.first_words().await {
        Ok(words) => {
            let link = visit.host.desk().readies(words, &*visit.host.chance, visit.moment.utc_ms);
            visit.see(&format!("keeping/ready/{link}"))
        }
        Err(trouble) => back(&visit, trouble.into()),
    }
}

pub(crate) async fn ready(visit: Visit, Path(link): Path<String>) -> Response {
    match visit.host.desk().ready(&link, visit.moment.utc_ms) {
        Some(ready) => whole(&visit, &visit.words.keeping_ready(), &page::ready(&visit, &ready)),
        None => back(&visit, Told::OldLink),
    }
}

/// The file itself, read at this moment.
pub(crate) async fn file(visit: Visit, Path(link): Path<String>) -> Response {
    let Some(keeping) = lent(&visit) else { return nothing_here(&visit) };
    if !visit.host.desk().may_save(&link, visit.moment.utc_ms) {
        return back(&visit, Told::OldLink);
    }
    match keeping.whole().await {
        Ok(bytes) => {
            phone::taken(&visit).await;
            attached(&visit, bytes)
        }
        Err(trouble) => back(&visit, trouble.into()),
    }
}

fn attached(visit: &Visit, bytes: Vec<u8>) -> Response {
    let local = visit.moment.utc_ms + i64::from(visit.moment.offset_minutes) * 60_000;
    let day = calendar::date(i32::try_from(local.div_euclid(86_400_000)).unwrap_or(0));
    let named = format!("attachment; filename=\"{}\"", neutral_name(&day));
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.extend(HeaderValue::from_str(&named).map(|named| (header::CONTENT_DISPOSITION, named)));
    response
}

/// Takes a file in: adds it to what is here, or asks for what opens it.
pub(crate) async fn restore(visit: Visit, request: Request) -> Response {
    let Some(keeping) = lent(&visit) else { return nothing_here(&visit) };
    match backup_in(&visit, request).await {
        Err(told) => back(&visit, told),
        Ok(backup) => match added(&visit, keeping, backup).await {
            Ok(next) => visit.see(next),
            Err(told) => back(&visit, told),
        },
    }
}

async fn backup_in(visit: &Visit, request: Request) -> Result<Backup, Told> {
    let kind = content_type(request.headers()).to_owned();
    let body = axum::body::to_bytes(request.into_body(), LARGEST_BACKUP + AROUND).await.map_err(|_| Told::Large)?;
    let upload = Upload::of(&kind, &body).ok_or(Told::NoFile)?;
    once::checked(&visit.host, upload.text("key")).ok_or(Told::OldForm)?;
    let bytes = upload.bytes("file").filter(|bytes| !bytes.is_empty()).ok_or(Told::NoFile)?;
    Ok(Backup::read(bytes)?)
}

fn content_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

/// Where to go on.
async fn added(visit: &Visit, keeping: &Arc<dyn Keeping>, backup: Backup) -> Result<&'static str, Told> {
    match keeping.fits(&backup).await? {
        Fits::Same(usable) => {
            visit.host.journal.merge(&usable.records).await?;
            Ok("keeping/done")
        }
        Fits::Empty => {
            visit.host.desk().lock_in(backup, visit.moment.utc_ms);
            Ok("keeping/open")
        }
        Fits::Other => Err(ippo_journal::keep::KeepTrouble::Other.into()),
    }
}

pub(crate) async fn opening(visit: Visit) -> Response {
    if visit.host.desk().locked(visit.moment.utc_ms).is_none() {
        return visit.see("keeping");
    }
    let inside = page::opening(&visit, visit.host.desk().told());
    whole(&visit, &visit.words.keeping_open_title(), &inside)
}

/// Opens the file that waits, and puts it in the place of what is here.
pub(crate) async fn open(visit: Visit, posted: Posted) -> Response {
    let (Some(keeping), Some(backup)) = (lent(&visit), visit.host.desk().locked(visit.moment.utc_ms)) else {
        return back(&visit, Told::OldLink);
    };
    let typed = posted.fields.get("typed").unwrap_or_default();
    let opened = match posted.once {
        Some(_) => keeping.put_back(&backup, typed).await.map_err(Told::from),
        None => Err(Told::OldForm),
    };
    match opened {
        Ok(()) => {
            visit.host.desk().unlocked();
            visit.see("keeping/done")
        }
        Err(told) => {
            visit.host.desk().tell(told);
            visit.see("keeping/open")
        }
    }
}

pub(crate) async fn done(visit: Visit) -> Response {
    let inside = page::done(&visit, &visit.unreadable().await);
    whole(&visit, &visit.words.keeping_done_title(), &inside)
}

fn lent(visit: &Visit) -> Option<&Arc<dyn Keeping>> {
    visit.host.desk().keeping()
}

fn back(visit: &Visit, told: Told) -> Response {
    visit.host.desk().tell(told);
    visit.see("keeping")
}

fn nothing_here(visit: &Visit) -> Response {
    visit.problem_page(StatusCode::NOT_FOUND, &visit.words.problem_no_page())
}

fn whole(visit: &Visit, title: &str, inside: &Markup) -> Response {
    layout::page(visit, &Frame::with_more(true), title, inside).into_response()
}
