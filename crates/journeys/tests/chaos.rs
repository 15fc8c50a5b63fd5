//! A phone's worker and its browser, killed at any moment while somebody keeps something: nothing acknowledged is lost,
//! nothing is there twice, and what is open stays open while its page is in sight.
//!
//! `IPPO_POCKET_KILLS` says how often (20).
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod held;

use held::{PASSPHRASE, opens_with, sets_a_passphrase};
use journeys::{Browser, Person, Served, pocket};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// Every so many times the whole browser is killed, else its workers.
const BROWSER: usize = 10;

#[allow(clippy::disallowed_methods, reason = "a test asks for its own switch")]
fn kills() -> usize {
    std::env::var("IPPO_POCKET_KILLS").map_or(20, |count| count.parse().expect("IPPO_POCKET_KILLS is a number"))
}

/// Fetches the form for somebody new, fills in the name and holds it, as a page that waits to be sent.
const FILLS: &str = "const [name, done] = arguments; fetch('/people/new').then((got) => got.text()).then((text) => { \
     const page = new DOMParser().parseFromString(text, 'text/html'); const form = page.querySelector('main form'); \
     if (!form) return done(page.body.textContent.trim().slice(0, 200)); \
     self.held = new URLSearchParams(new FormData(form)); held.set('name', name); self.heldAt = form.getAttribute('action'); done('ready'); \
     }, (error) => done(String(error)));";

/// Sends what is held; what comes of it is known later.
const SENDS: &str = "const done = arguments[arguments.length - 1]; self.came = undefined; \
     const headers = { 'content-type': 'application/x-www-form-urlencoded' }; \
     fetch(heldAt, { method: 'POST', headers, body: held.toString() }) \
     .then((got) => { self.came = got.ok ? new URL(got.url).pathname : got.status; }, () => { self.came = 'nothing'; }); done(1);";

/// What came of it.
const CAME: &str = "const done = arguments[arguments.length - 1]; \
     const look = () => (self.came === undefined ? setTimeout(look, 5) : done(self.came)); look();";

/// The names on the list.
const NAMES: &str = "const done = arguments[arguments.length - 1]; fetch('/people').then((got) => got.text()).then((text) => \
     done([...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('main')].flatMap((main) => main.textContent.match(/Nobody-\\d+-/g) ?? [])));";

/// Moments, the same each time: SplitMix64.
struct Moments(u64);

impl Moments {
    fn within(&mut self, longest: Duration) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Duration::from_micros((z ^ (z >> 31)) % u64::try_from(longest.as_micros()).unwrap())
    }
}

/// What came of sending; `true` if it was acknowledged.
async fn came(person: &Person) -> bool {
    match person.asks(CAME, Vec::new()).await {
        Value::String(came) => came.starts_with("/people"),
        other => panic!("an answer that is no page: {other}"),
    }
}

/// One name: sent, the worker stopped at some moment, and sent again as it was until it is acknowledged.
async fn sent_through(person: &Person, name: &str, moment: Duration) {
    let ready = person.asks(FILLS, vec![name.into()]).await;
    assert_eq!(ready, "ready", "the page was open and asks for nothing");
    person.asks(SENDS, Vec::new()).await;
    tokio::time::sleep(moment).await;
    person.lets_the_worker_sleep().await;
    for _ in 0..5 {
        if came(person).await {
            return;
        }
        person.asks(SENDS, Vec::new()).await;
    }
    panic!("{name} is never acknowledged");
}

/// One name: sent, and the whole browser killed at some moment. Whether it was acknowledged, nobody can say.
async fn cut_off(person: Person, served: &Served, name: &str, moment: Duration) -> Option<Person> {
    assert_eq!(person.asks(FILLS, vec![name.into()]).await, "ready");
    person.asks(SENDS, Vec::new()).await;
    tokio::time::sleep(moment).await;
    let profile = person.is_cut_off().await;
    let person = Browser::phone().person_with(profile, served.address()).await?;
    opens_with(&person, PASSPHRASE).await;
    Some(person)
}

#[tokio::test]
async fn what_was_acknowledged_is_there_once_however_often_it_is_killed() {
    let served = Served::folder(pocket::folder().expect("it builds")).await.expect("it can be served");
    let Some(mut person) = Browser::phone().person(served.address()).await else { return };
    sets_a_passphrase(&person).await;
    let (mut moments, mut acknowledged, mut unknown) = (Moments(7), Vec::new(), Vec::new());
    for number in 0..kills() {
        let name = format!("Nobody-{number}-");
        if number % BROWSER == BROWSER - 1 {
            person = cut_off(person, &served, &name, moments.within(Duration::from_millis(60))).await.unwrap();
            unknown.push(name);
        } else {
            sent_through(&person, &name, moments.within(Duration::from_millis(400))).await;
            acknowledged.push(name);
        }
    }
    let listed = person.asks(NAMES, Vec::new()).await;
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    listed.as_array().unwrap().iter().for_each(|name| *times.entry(name.as_str().unwrap()).or_default() += 1);
    for name in &acknowledged {
        assert_eq!(times.get(name.as_str()), Some(&1), "{name} was acknowledged");
    }
    for name in &unknown {
        assert!(times.get(name.as_str()).is_none_or(|times| *times == 1), "{name} is there {times:?} times");
    }
    println!("{} acknowledged and there once, {} cut off with the browser", acknowledged.len(), unknown.len());
}
