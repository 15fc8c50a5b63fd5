//! `cargo xtask bench pocket`: how long a phone's pages take, with nothing kept and with ten years, in a browser that may be
//! slowed from outside. It prints and judges nothing.
//!
//! `IPPO_TEN_YEARS` is a backup of ten years, `IPPO_TEN_YEARS_WORDS` what opens it.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]
#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a measurement looks at the clock and speaks")]

use ippo_words::{Language, Words};
use journeys::{Browser, Person, Served, pocket};
use std::time::Duration;

const TIMES: usize = 15;

/// Milliseconds from asking for the page until its last byte was there, and until something could be seen.
const TOOK: &str = "const done = arguments[0]; const look = () => { \
     const [page] = performance.getEntriesByType('navigation'); const [, seen] = performance.getEntriesByType('paint'); \
     page.responseEnd && seen ? done([page.responseEnd, seen.startTime]) : setTimeout(look, 20); }; look();";

#[allow(clippy::disallowed_methods, reason = "a measurement is told what to measure")]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The middle of many openings of a page, each after what is done `before`.
async fn measure(person: &Person, what: &str, before: impl AsyncFn()) {
    let (mut answered, mut seen) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        before().await;
        person.opens("today").await;
        let took = person.asks(TOOK, Vec::new()).await;
        answered.push(took[0].as_f64().unwrap());
        seen.push(took[1].as_f64().unwrap());
    }
    let row = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        format!("{:>6.0} ({:.0} to {:.0})", times[TIMES / 2], times[0], times[TIMES - 1])
    };
    println!("{what:<52} answered {:<22} seen {}", row(answered), row(seen));
}

async fn both(person: &Person, kept: &str) {
    measure(person, &format!("a page, {kept}"), async || {}).await;
    let stopped = async || {
        tokio::time::sleep(Duration::from_millis(200)).await;
        person.lets_the_worker_sleep().await;
    };
    measure(person, &format!("the worker just stopped, {kept}"), stopped).await;
}

#[tokio::test]
#[ignore = "it measures; cargo xtask bench pocket"]
async fn pages() {
    let served = Served::folder(pocket::folder().unwrap()).await.unwrap();
    let began = std::time::Instant::now();
    let person = Browser::phone().person(served.address()).await.expect("a browser is installed");
    let started = began.elapsed();
    person.opens("today").await;
    person.sees_a("main#main").await;
    println!("from an empty browser to the first page: {} ms, here", (began.elapsed() - started).as_millis());
    both(&person, "nothing kept").await;
    let Some((file, opens)) = told("IPPO_TEN_YEARS").zip(told("IPPO_TEN_YEARS_WORDS")) else { return };
    let words = Words::of(Language::English);
    person.opens("keeping").await;
    person.writes(&words.keeping_file(), &file).await;
    person.touches(&words.keeping_restore()).await;
    person.writes(&words.keeping_open_label(), &opens).await;
    person.touches(&words.keeping_open()).await;
    person.sees_patiently(&words.keeping_done_title(), Duration::from_secs(120)).await;
    both(&person, "ten years kept").await;
}
