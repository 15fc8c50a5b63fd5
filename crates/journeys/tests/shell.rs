//! What comes before the program on a phone: the first load, where the page is open, another version, and what leaves the phone.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod copied;

use copied::{copied, next_version};
use journeys::{Browser, Person, Served, pocket};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// How many workers and caches the browser keeps for this address.
const KEPT: &str = "const done = arguments[arguments.length - 1]; \
     Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => done(all.map((kept) => kept.length)));";

/// The address that the worker was begun with.
const BEGUN_WITH: &str = "const done = arguments[arguments.length - 1]; \
     navigator.serviceWorker.getRegistration().then((known) => done(new URL(known.active.scriptURL).search));";

/// As on an iPhone, in its browser; there, whoever starts from the home screen finds `true`.
const IPHONE: &str = "Object.defineProperty(navigator, 'standalone', { value: false });";

/// A name for each of the apps that open pages inside themselves.
const APPS: [&str; 9] = [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/14.1.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/22A Twitter for iPhone/10.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/22A Instagram 350.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/22A [FBAN/FBIOS;FBAV/480.0]",
    "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130.0 musical_ly_2023 BytedanceWebview/d8a21c6",
    "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130.0 MicroMessenger/8.0",
    "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130.0 KAKAOTALK 10.0",
    "Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36 Chrome/130.0 YJApp-ANDROID jp.co.yahoo.android.yjtop/3.1",
    "Mozilla/5.0 (Linux; Android 14; Pixel Build/AP; wv) AppleWebKit/537.36 Version/4.0 Chrome/130.0 Mobile",
];

async fn person_at(folder: &Path) -> Option<(Served, Person)> {
    let served = Served::folder(folder.to_owned()).await.expect("it can be served");
    let person = Browser::phone().person(served.address()).await?;
    Some((served, person))
}

async fn person_with_a_phone() -> Option<(Served, Person)> {
    person_at(&pocket::folder().expect("it builds")).await
}

/// Somebody whose phone has the program already, and a host that hands out another version now.
async fn with_another_version(script: &str, more: &str) -> Option<(TempDir, Served, Person, String)> {
    let (folder, version) = copied();
    let (served, person) = person_at(folder.path()).await?;
    person.opens("today").await;
    person.sees("Try it").await;
    let (old, new) = (version.file_name().unwrap().to_str().unwrap(), next_version(&version, script, more));
    for page in ["index.html", "404.html"].map(|name| folder.path().join(name)) {
        fs::write(&page, fs::read_to_string(&page).unwrap().replace(old, &new)).unwrap();
    }
    fs::remove_dir_all(&version).unwrap();
    Some((folder, served, person, new))
}

async fn begun_with(person: &Person) -> String {
    person.asks(BEGUN_WITH, Vec::new()).await.as_str().unwrap().to_owned()
}

/// A slow 3G connection, in bytes a second.
const SLOW: u32 = 100_000;

#[tokio::test]
async fn a_first_load_that_broke_off_goes_on_where_it_was() {
    let Some((served, person)) = person_with_a_phone().await else { return };
    person.has_a_slow_network(SLOW).await;
    served.gives_parts(8);
    person.opens("today").await;
    person.sees("The connection is gone. What came so far is kept.").await;
    // Closed and opened again; then it goes on by itself.
    person.reloads().await;
    person.sees("The connection is gone. What came so far is kept.").await;
    served.gives_parts(usize::MAX);
    person.sees_patiently("Try it", Duration::from_secs(90)).await;
    let mut given = BTreeMap::<String, u32>::new();
    served
        .asked()
        .into_iter()
        .filter(|address| address.contains("/parts/"))
        .for_each(|part| *given.entry(part).or_default() += 1);
    let once = given.values().filter(|times| **times == 1).count();
    assert!(given.len() > 15 && once >= given.len() - 4, "what had come was not fetched again: {given:?}");
}

#[tokio::test]
async fn inside_another_app_nothing_is_kept() {
    let Some((served, person)) = person_with_a_phone().await else { return };
    for app in APPS {
        person.has_a_browser_called(app).await;
        person.opens("today").await;
        person.sees("This page is open inside another app.").await;
        assert_eq!(person.asks(KEPT, Vec::new()).await, json!([0, 0]), "{app}");
    }
    assert!(!served.asked().iter().any(|address| address.starts_with("/v/")), "nothing of the program was fetched");
}

#[tokio::test]
async fn on_an_iphone_nothing_is_kept_before_it_was_said_how_long() {
    let Some((_served, person)) = person_with_a_phone().await else { return };
    person.has_a_browser_with(IPHONE).await;
    person.opens("today").await;
    person.sees("On the home screen it stays.").await;
    assert_eq!(person.asks(KEPT, Vec::new()).await, json!([0, 0]));
    person.touches_first("#for-now").await;
    person.sees_a("main form").await;
    assert!(begun_with(&person).await.ends_with("&keeps=sitting"));
}

#[tokio::test]
async fn from_the_home_screen_it_begins_at_once() {
    let Some((_served, person)) = person_with_a_phone().await else { return };
    person.has_a_browser_with(&IPHONE.replace("false", "true")).await;
    person.opens("today").await;
    person.sees("Try it").await;
    assert!(!begun_with(&person).await.contains("keeps"));
}

#[tokio::test]
async fn a_browser_that_cannot_is_led_to_the_plain_page() {
    let Some((_served, person)) = person_with_a_phone().await else { return };
    person.has_a_browser_with("Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });").await;
    person.opens("today").await;
    person.sees("This browser cannot keep these pages.").await;
    person.opens("plain.html").await;
    person.sees("I am not safe alone. Please stay with me.").await;
    assert_eq!(person.asks(KEPT, Vec::new()).await, json!([0, 0]));
}

#[tokio::test]
async fn what_comes_before_the_program_can_be_heard() {
    let Some((_served, person)) = person_with_a_phone().await else { return };
    for page in ["plain.html", "plain.ja.html"] {
        person.opens(page).await;
        assert_eq!(person.hears_of().await, Vec::<String>::new(), "{page}");
    }
    person.has_a_browser_with(IPHONE).await;
    person.opens("today").await;
    person.sees_a("#for-now").await;
    assert_eq!(person.hears_of().await, Vec::<String>::new());
    person.has_a_browser_called(APPS[0]).await;
    person.opens("today").await;
    person.sees_a("#copy").await;
    assert_eq!(person.hears_of().await, Vec::<String>::new());
}

#[tokio::test]
async fn another_version_is_shown_and_left_as_it_is() {
    let Some((_folder, served, person, new)) = with_another_version("program.js", "\n").await else { return };
    let before = begun_with(&person).await;
    served.asked();
    person.opens("newer").await;
    person.sees(&new).await;
    person.sees("Leave it as it is").await;
    assert!(!served.asked().iter().any(|address| address.contains("/parts/")), "nothing is fetched unasked");
    person.touches_first("#another a").await;
    person.sees("Try it").await;
    assert_eq!(begun_with(&person).await, before);
}

#[tokio::test]
async fn another_version_is_taken_when_the_person_says_so() {
    let Some((_folder, _served, person, new)) = with_another_version("program.js", "\n").await else { return };
    person.opens("newer").await;
    person.touches_first("#take").await;
    person.sees("Try it").await;
    assert!(begun_with(&person).await.contains(&new));
    person.opens("newer").await;
    person.sees("This is the newest version.").await;
}

#[tokio::test]
async fn a_version_that_cannot_open_what_is_here_is_not_taken() {
    let refused = "\nfunction trial() { return Promise.reject(new Error('cannot open')); }\n";
    let Some((_folder, _served, person, _)) = with_another_version("worker.js", refused).await else { return };
    let before = begun_with(&person).await;
    person.opens("newer").await;
    person.touches_first("#take").await;
    person.sees("The other version could not open what is here.").await;
    person.opens("today").await;
    person.sees("Try it").await;
    assert_eq!(begun_with(&person).await, before);
}

#[tokio::test]
async fn without_a_network_newer_leads_back() {
    let Some((mut served, person)) = person_with_a_phone().await else { return };
    person.opens("today").await;
    person.sees("Try it").await;
    served.cut().await;
    person.opens("newer").await;
    person.sees("There is no connection now.").await;
    person.touches_first("a.button").await;
    person.sees("Try it").await;
}

#[tokio::test]
async fn nothing_leaves_the_phone_once_it_is_there() {
    let Some((served, person)) = person_with_a_phone().await else { return };
    person.opens("today").await;
    person.sees("Try it").await;
    served.asked();
    for page in [
        "today",
        "help",
        "calm",
        "letter",
        "map",
        "settings",
        "more",
        "icons/leaf-192.png",
        "plain.html",
        "no/such/page",
    ] {
        person.opens(page).await;
    }
    person.opens("today").await;
    person.touches("Try it").await;
    person.sees_a("main form[action='/try']").await;
    // The browser itself looks whether the worker's frame has changed.
    let asked: Vec<String> = served.asked().into_iter().filter(|address| address != "/sw.js").collect();
    assert_eq!(asked, Vec::<String>::new());
}
