//! Opening a home with its first page, and the page of Today once it is warm. The file is in the system's cache.

use crate::home::MadeUp;
use crate::table::{Table, Unit, now};
use anyhow::{Result, ensure};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use std::fs;
use tower::ServiceExt;

const OPENINGS: usize = 9;
const PAGES: usize = 300;

pub async fn measure(table: &mut Table, home: &mut MadeUp) -> Result<()> {
    let (mut opened, mut floor, mut warm) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..OPENINGS {
        home.store.close().await?;
        let began = now();
        let pages = home.starts().await?;
        today(&pages).await?;
        opened.push(began.elapsed());
        home.reads().await?;
        let began = now();
        std::hint::black_box(home.journal.entries().await?);
        floor.push(began.elapsed());
    }
    let events = home.events;
    table.row(&format!("reading, opening and decoding {events} events"), Unit::Millis, floor, "the floor");
    let target = "under 100 ms, under 3 × the floor";
    table.row(&format!("open a home of {events} events, first page"), Unit::Millis, opened, target);
    home.store.close().await?;
    let pages = home.starts().await?;
    for _ in 0..PAGES {
        let began = now();
        today(&pages).await?;
        warm.push(began.elapsed());
    }
    table.row(&format!("page of Today, warm, {events} events"), Unit::Millis, warm, "under 3 ms");
    let size = fs::metadata(home.file())?.len();
    table.size(&format!("the file of {events} events"), &format!("{:.1} MB", size as f64 / 1e6), "");
    Ok(())
}

async fn today(pages: &Router) -> Result<()> {
    let answer = pages.clone().oneshot(Request::get("/n/today").body(Body::empty())?).await?;
    ensure!(answer.status().is_success(), "the page of Today answers {}", answer.status());
    answer.into_body().collect().await?;
    Ok(())
}
