//! The harness itself: that a browser is as it was asked for, and that what is wrong is found.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use journeys::{Browser, Person, Served};
use serde_json::json;

const HEADERS: &str = "/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'\n";

const PAGE: &str = "<!doctype html><html lang='en'><head><title>A page</title><script src='/script.js' defer></script></head>\
     <body><main><h1>A page</h1><p id='said'>no script ran</p><form action='/there'><label for='w'>Some words</label>\
     <input id='w' name='words'> <button>Go on</button></form></main></body></html>";

const SCRIPT: &str = "document.getElementById('said').textContent = 'a script ran';";

const ASKED: &str = "const is = (what) => matchMedia(`(${what})`).matches; \
     arguments[0]([navigator.language, innerWidth, is('prefers-color-scheme: dark'), is('prefers-reduced-motion: reduce')]);";

const FETCH: &str = "fetch('/script.js').then((got) => arguments[0](got.status), () => arguments[0]('nobody'));";

/// A person in front of the page; every other address has the same page with a field that bears no name.
async fn sits(browser: Browser) -> Option<(Served, tempfile::TempDir, Person)> {
    let folder = tempfile::tempdir().expect("there is room");
    let wrong = PAGE.replace("<label for='w'>Some words</label>", "");
    let files = [("_headers", HEADERS), ("index.html", PAGE), ("script.js", SCRIPT), ("404.html", &wrong)];
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("it can be written");
    }
    let served = Served::folder(folder.path().to_owned()).await.expect("it can be served");
    let person = browser.person(served.address()).await?;
    person.opens("").await;
    Some((served, folder, person))
}

#[tokio::test]
async fn a_browser_is_as_it_was_asked_for() {
    let asked = Browser { window: (320, 640), dark: true, still: true, ..Browser::default() }.speaking("ja");
    let Some((_served, folder, person)) = sits(asked).await else { return };
    person.sees("a script ran").await;
    assert_eq!(person.asks(ASKED, Vec::new()).await, json!(["ja", 320, true, true]));
    let picture = folder.path().join("pictures/page.png");
    person.pictures(&picture).await;
    assert!(std::fs::read(picture).unwrap().starts_with(b"\x89PNG"));
}

#[tokio::test]
async fn without_scripts_none_runs_and_one_can_still_go_on() {
    let asked = Browser { javascript: false, ..Browser::default() };
    let Some((served, _folder, person)) = sits(asked).await else { return };
    person.sees("no script ran").await;
    person.writes("Some words", "言葉").await;
    person.touches("Go on").await;
    person.sees_a("main").await;
    assert!(person.address().await.starts_with(&format!("{}there?words=%E8", served.address())));
}

#[tokio::test]
async fn axe_finds_a_field_without_a_name_and_nothing_else() {
    let Some((_served, _folder, person)) = sits(Browser::default()).await else { return };
    assert_eq!(person.hears_of().await, [""; 0]);
    person.opens("nowhere").await;
    let found = person.hears_of().await;
    assert!(found.len() == 1 && found[0].starts_with("label: "), "{found:?}");
}

#[tokio::test]
async fn a_cut_network_is_cut() {
    let Some((mut served, _folder, person)) = sits(Browser::default()).await else { return };
    assert_eq!(person.asks(FETCH, Vec::new()).await, json!(200));
    person.has_network(false).await;
    assert_eq!(person.asks(FETCH, Vec::new()).await, json!("nobody"));
    person.has_network(true).await;
    served.cut().await;
    assert_eq!(person.asks(FETCH, Vec::new()).await, json!("nobody"));
}
