//! Killed at any moment, as by a power cut: what was acknowledged is there once, nothing twice, and the home opens again.
//!
//! `IPPO_KILLS` says how often (25).
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::{Answer, Browser};
use common::running::Running;
use common::{Place, everything_below};
use serde_json::Value;
use std::time::{Duration, Instant};

/// Rounds on one home, so that each try has an expectation of its own between 0 and 100.
const ROUNDS_A_HOME: usize = 20;

#[allow(clippy::disallowed_methods, reason = "a test asks for its own switch")]
fn kills() -> usize {
    std::env::var("IPPO_KILLS").map_or(25, |count| count.parse().expect("IPPO_KILLS is a number"))
}

/// Times of killing, the same each time: SplitMix64.
struct Moments(u64);

impl Moments {
    fn within(&mut self, longest: Duration) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let longest = u64::try_from(longest.as_micros()).unwrap().max(1);
        Duration::from_micros((z ^ (z >> 31)) % longest)
    }
}

/// A form that was sent, and whether the answer came.
struct Sent {
    path: &'static str,
    body: String,
    answered: bool,
}

/// One person taking up a step, noting it and telling how it was, until nobody answers any more.
struct Round<'a> {
    browser: &'a Browser,
    number: usize,
    offer: &'a str,
    sent: Vec<Sent>,
}

impl Round<'_> {
    fn walk(&mut self) -> Option<()> {
        let (expected, note) = (self.number.to_string(), self.note());
        let offer = self.offer.to_owned();
        // Today may offer a rest by now; the offer that once was made can still be taken up.
        let key = key_on(&self.browser.try_get("settings")?)?;
        self.send("today/take", format!("key={key}&offer={offer}"))?;
        let page = self.browser.try_get("try")?;
        let body = self.browser.form(&page, "try", &[("outcome", "done"), ("expected-exact", &expected)])?;
        self.send("try", body)?;
        let page = self.browser.try_get("noted")?;
        let body = self.browser.form(&page, "noted", &[("felt-exact", "25"), ("note", &note)])?;
        self.send("noted", body)
    }

    fn note(&self) -> String {
        format!("round {}", self.number)
    }

    fn send(&mut self, path: &'static str, body: String) -> Option<()> {
        self.sent.push(Sent { path, body, answered: false });
        let last = self.sent.last_mut()?;
        let answer = self.browser.try_post(path, &last.body)?;
        assert_eq!(answer.status, 303, "a post to {path}");
        last.answered = true;
        Some(())
    }
}

fn key_on(page: &Answer) -> Option<String> {
    let (_, rest) = page.body.split_once("name=\"key\" value=\"")?;
    Some(rest.split('"').next()?.to_owned())
}

fn offer_on(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("name=\"offer\" value=\"").expect("a step is offered at first");
    rest.split('"').next().unwrap().to_owned()
}

/// How often each form of a round stands in the journal: the steps taken so far, this try, this telling.
fn counts(place: &Place, number: usize) -> [usize; 3] {
    let drawers = place.export();
    let steps = drawers["steps"].as_array().unwrap();
    let count = |is: &dyn Fn(&Value) -> bool| steps.iter().filter(|event| is(event)).count();
    [
        count(&|event| event["event"] == "step-taken"),
        count(&|event| event["event"] == "try-noted" && event["expected"] == number),
        count(&|event| event["event"] == "felt-told" && event["note"] == format!("round {number}")),
    ]
}

/// A home over many kills: the running page, the offer that is taken up each time, and how many were taken up so far.
struct Kept {
    place: Place,
    running: Running,
    browser: Browser,
    offer: String,
    taken: usize,
}

impl Kept {
    fn new() -> Self {
        let place = Place::new();
        let running = Running::start(&place);
        let browser = running.browser();
        let offer = offer_on(&browser.page("today"));
        Self { place, running, browser, offer, taken: 0 }
    }

    /// One round; killed after `delay`, or not at all. How many forms were sent, and how many answered.
    fn round(&mut self, number: usize, delay: Option<Duration>) -> (usize, usize) {
        let mut round = Round { browser: &self.browser, number, offer: &self.offer, sent: Vec::new() };
        std::thread::scope(|scope| {
            if let Some(delay) = delay {
                let running = &mut self.running;
                scope.spawn(move || {
                    std::thread::sleep(delay);
                    running.kill();
                });
            }
            round.walk()
        });
        let sent = round.sent;
        if delay.is_some() {
            self.running = Running::start(&self.place);
            self.browser = self.running.browser();
        }
        self.check(number, &sent);
        (sent.len(), sent.iter().filter(|sent| sent.answered).count())
    }

    /// What was answered is there, what was not may be; sent again, even twice, each is there exactly once.
    fn check(&mut self, number: usize, sent: &[Sent]) {
        let base = [self.taken, 0, 0];
        let found = counts(&self.place, number);
        for (place, found) in found.into_iter().enumerate() {
            let (answered, was_sent) = sent.get(place).map_or((false, false), |sent| (sent.answered, true));
            let more = found - base[place];
            assert!(more >= usize::from(answered), "round {number}: acknowledged form {place} is lost");
            assert!(more <= usize::from(was_sent), "round {number}: form {place} is there {more} times");
        }
        for again in [sent, sent] {
            for form in again {
                let answer = self.browser.try_post(form.path, &form.body).expect("an answer");
                assert_eq!(answer.status, 303);
            }
        }
        let after = counts(&self.place, number);
        let expected: Vec<usize> = (0..3).map(|place| base[place] + usize::from(place < sent.len())).collect();
        assert_eq!(after[..], expected[..], "round {number}: sent again, each counts once");
        self.taken = after[0];
    }
}

#[allow(clippy::disallowed_methods, reason = "how long a round takes spreads the kills; nothing is asserted of it")]
fn measured(kept: &mut Kept) -> Duration {
    let began = Instant::now();
    let mut round = Round { browser: &kept.browser, number: 0, offer: &kept.offer, sent: Vec::new() };
    round.walk().expect("a round that nobody disturbs");
    let (sent, took) = (round.sent, began.elapsed());
    kept.check(0, &sent);
    took
}

#[test]
fn what_was_acknowledged_is_there_once() {
    let mut kept = Kept::new();
    let whole = measured(&mut kept);
    let mut moments = Moments(20_261_123);
    let (mut sent, mut answered) = (0, 0);
    for kill in 0..kills() {
        if kill > 0 && kill % ROUNDS_A_HOME == 0 {
            kept = Kept::new();
        }
        let delay = moments.within(whole + whole / 8);
        let round = kept.round(kill % ROUNDS_A_HOME + 1, Some(delay));
        (sent, answered) = (sent + round.0, answered + round.1);
    }
    println!("{} kills within {whole:?}: {sent} forms sent, {answered} acknowledged, each there once", kills());
    assert!(kills() < 10 || (answered > 0 && answered < 3 * kills()), "the kills were not spread over the rounds");
}

/// The very first start, killed at any moment: the next one opens, and what it keeps opens from then on.
#[test]
fn a_first_start_may_be_killed() {
    let mut moments = Moments(7);
    let rounds = kills().min(12);
    for _ in 0..rounds {
        let place = Place::new();
        let mut child = place.command(&["today", "--json"]).stdout(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(moments.within(Duration::from_millis(120)));
        let _ = child.kill();
        child.wait().unwrap();
        let kept = place.lived_in();
        assert_eq!(place.export(), kept);
        assert!(everything_below(&place.config()).iter().all(|file| file.extension().is_none()), "nothing half-made");
    }
    println!("{rounds} first starts killed; each home opened");
}
