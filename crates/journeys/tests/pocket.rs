//! The pocket edition in a real browser: pages from the worker, without a network, and what the browser keeps.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod copied;

use copied::{copied, next_version};
use ippo_core::planner::{Population, trace_bits};
use ippo_library::Library;
use journeys::{Browser, Person, Served, pocket};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// How many records the browser's database holds.
const RECORDS: &str = "const done = arguments[arguments.length - 1]; \
     indexedDB.open('ippo').onsuccess = (opened) => { const db = opened.target.result; \
     db.transaction('record').objectStore('record').count().onsuccess = (all) => { db.close(); done(all.target.result); }; };";

/// What the first form of the page would send: its address and its body.
const FORM: &str = "const form = document.querySelector('main form'); \
     arguments[arguments.length - 1]([form.action, new URLSearchParams(new FormData(form)).toString()]);";

/// Sends that once more, as a touched button or a broken connection would; answers with status and last address.
const SEND: &str = "const [address, body, done] = arguments; \
     const headers = { 'content-type': 'application/x-www-form-urlencoded' }; \
     fetch(address, { method: 'POST', headers, body }).then((got) => done([got.status, new URL(got.url).pathname]));";

/// Fetches the version of that name beside the one that answers; it has to wait.
const FETCH: &str = "const [version, done] = arguments; \
     navigator.serviceWorker.register(`/sw.js?v=${version}`).then(({ installing }) => installing.addEventListener('statechange', \
     () => installing.state !== 'installing' && done(installing.state)));";

/// How many versions are kept whole: four files, nine icons, no part of anything.
const KEPT: &str = "const done = arguments[arguments.length - 1]; \
     caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys())))) \
     .then((all) => done(all.filter((files) => files.length === 16).length));";

async fn served(folder: anyhow::Result<PathBuf>) -> Served {
    Served::folder(folder.expect("it builds")).await.expect("it can be served")
}

async fn with_a_pocket() -> Option<(Served, Person)> {
    let served = served(pocket::folder()).await;
    let person = Browser::phone().person(served.address()).await?;
    Some((served, person))
}

async fn records(person: &Person) -> u64 {
    person.asks(RECORDS, Vec::new()).await.as_u64().expect("a count")
}

/// Today, from a worker that is there by now.
async fn opens_today(person: &Person) {
    person.opens("today").await;
    person.sees("Try it").await;
}

#[tokio::test]
async fn the_first_visit_ends_on_the_page_that_was_asked_for() {
    let Some((served, person)) = with_a_pocket().await else { return };
    opens_today(&person).await;
    assert_eq!(person.address().await, format!("{}today", served.address()));
}

#[tokio::test]
async fn a_try_is_noted_and_there_without_a_network() {
    let Some((mut served, person)) = with_a_pocket().await else { return };
    opens_today(&person).await;
    let before = records(&person).await;
    served.cut().await;
    person.has_network(false).await;
    person.touches("Try it").await;
    person.sees_a("main form[action='/try']").await;
    let noted = records(&person).await;
    assert!(noted > before, "{noted} records after {before}");
    person.lets_the_worker_sleep().await;
    person.reloads().await;
    person.sees_a("main form[action='/try']").await;
    assert_eq!(records(&person).await, noted, "looking writes nothing");
}

#[tokio::test]
async fn the_same_post_again_counts_once_whatever_happens_to_the_worker() {
    let Some((_served, person)) = with_a_pocket().await else { return };
    opens_today(&person).await;
    let form = person.asks(FORM, Vec::new()).await.as_array().unwrap().clone();
    let first = person.asks(SEND, form.clone()).await;
    assert_eq!(first, serde_json::json!([200, "/try"]), "a post leads to a page");
    let noted = records(&person).await;
    let again = person.asks(SEND, form.clone()).await;
    person.lets_the_worker_sleep().await;
    let much_later = person.asks(SEND, form).await;
    assert_eq!([&again, &much_later], [&first, &first], "answered as the first time");
    assert_eq!(records(&person).await, noted, "but noted once");
}

#[tokio::test]
async fn a_form_that_is_not_ours_notes_nothing() {
    let Some((_served, person)) = with_a_pocket().await else { return };
    opens_today(&person).await;
    let before = records(&person).await;
    let form = person.asks(FORM, Vec::new()).await.as_array().unwrap().clone();
    let forged = form[1].as_str().unwrap().replace("key=", "key=0");
    person.asks(SEND, vec![form[0].clone(), forged.into()]).await;
    assert_eq!(records(&person).await, before);
}

#[tokio::test]
async fn a_program_that_broke_off_begins_anew() {
    let served = served(pocket::proof_folder()).await;
    let Some(person) = Browser::phone().person(served.address()).await else { return };
    opens_today(&person).await;
    person.opens("proof/breaks-off").await;
    person.sees("This page did not open.").await;
    person.has_network(false).await;
    person.touches("Help now, and something calm, on a page that needs nothing").await;
    person.sees_a("details a[href^='tel:']").await;
    person.has_network(true).await;
    opens_today(&person).await;
}

#[tokio::test]
async fn what_did_not_arrive_whole_is_not_kept() {
    let (folder, version) = copied();
    let part = version.join("parts/07");
    let whole = fs::read(&part).unwrap();
    fs::write(&part, vec![0; whole.len()]).unwrap();
    let served = served(Ok(folder.path().to_owned())).await;
    let Some(person) = Browser::phone().person(served.address()).await else { return };
    person.opens("today").await;
    person.sees("A part arrived damaged.").await;
    assert_eq!(person.asks(KEPT, Vec::new()).await, 0);
    fs::write(&part, whole).unwrap();
    person.touches_first("#damaged button").await;
    person.sees("Try it").await;
    assert_eq!(person.asks(KEPT, Vec::new()).await, 1);
}

#[tokio::test]
async fn the_version_that_answers_leaves_a_newer_one_whole() {
    let (folder, version) = copied();
    let served = served(Ok(folder.path().to_owned())).await;
    let Some(person) = Browser::phone().person(served.address()).await else { return };
    opens_today(&person).await;
    assert_eq!(person.asks(FETCH, vec![next_version(&version, "program.js", "\n").into()]).await, "installed");
    person.lets_the_worker_sleep().await;
    opens_today(&person).await;
    assert_eq!(person.asks(KEPT, Vec::new()).await, 2);
}

/// Opens a page that holds the program with its proofs, and runs one of them; a panic's words in its place.
async fn proof(script: &str) -> Option<String> {
    let served = served(pocket::proof_folder()).await;
    let person = Browser::default().person(served.address()).await?;
    person.opens("proof.html").await;
    person.sees("ready").await;
    let raced = format!(
        "const done = arguments[0]; setInterval(() => self.ippoPanic && done(self.ippoPanic), 100); \
         Promise.resolve().then(() => {script}).then(done, (error) => setTimeout(() => done(self.ippoPanic ?? String(error)), 300));"
    );
    match person.asks(&raced, Vec::new()).await {
        Value::String(answer) => Some(answer),
        other => panic!("a proof answers with words, not {other}"),
    }
}

#[tokio::test]
async fn the_browsers_database_keeps_every_promise_of_a_store() {
    let Some(answer) = proof("wasm_bindgen.contract()").await else { return };
    assert_eq!(answer, "ok");
}

#[tokio::test]
async fn the_planner_is_the_same_bit_for_bit() {
    let traced = "self.ippoContent().then((content) => wasm_bindgen.trace(content))";
    let Some(in_the_browser) = proof(traced).await else { return };
    let here = trace_bits(&Population::app(), Library::shipped().catalogue());
    let here: String = here.iter().map(|bits| format!("{bits:016x}")).collect();
    assert!(here.len() > 16 * 1000, "the trace goes over the whole catalogue");
    assert!(in_the_browser == here, "home and phone differ at digit {:?}", first_difference(&in_the_browser, &here));
}

fn first_difference(left: &str, right: &str) -> Option<usize> {
    left.bytes().zip(right.bytes()).position(|(left, right)| left != right)
}
