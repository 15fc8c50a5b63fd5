//! What is read of an export that the program wrote, and what is refused.

use ippo_core::event::{Entry, Event, Felt, Offer, Try, WhyNot};
use ippo_core::ids::{EntryId, StepId, WriterId};
use ippo_core::planner::{Outcome, PLANNER_VERSION, Reason};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_exchange::events::document;
use priors::export::{CONSENT, Refusal, apart, read};
use priors::learn::Shift;

const WORDS: &str = "nobody may read this";

fn id(writer: u8, seq: u64) -> EntryId {
    EntryId { writer: WriterId([writer; 16]), drawer: [2; 16], seq }
}

fn entry(writer: u8, seq: u64, event: Event) -> Entry {
    let at = Moment::new(seq as i64 * 86_400_000, 540, "Asia/Tokyo", DAY_TURNS_AT);
    Entry { id: id(writer, seq), clock: seq, at, once: None, event }
}

fn tried(step: &str, outcome: Outcome) -> Event {
    let offer =
        Offer { step: StepId::new(step), chance: 0.9, expected: 20.0, reason: Reason::Named, planner: PLANNER_VERSION };
    let note = Some(WORDS.into());
    Event::TryNoted(Try { offer, outcome, expected: Some(25), felt: None, feared: None, why_not: None, note })
}

/// What `ippo export json` writes of a few days, with `consent` at the top if given.
fn exported(writer: u8, consent: Option<&str>) -> String {
    let left = Outcome::NotToday { reason_given: false };
    let felt = Felt { of: id(writer, 1), felt: Some(75), happened: None, note: Some(WORDS.into()) };
    let events = [
        tried("curtain-hand", Outcome::Done),
        Event::FeltTold(felt),
        tried("old-hobby", left),
        Event::WhyTold { of: id(writer, 3), why: WhyNot::Weather },
        tried("own-0c0c", Outcome::Stopped),
    ];
    let entries: Vec<Entry> = (1..).zip(events).map(|(seq, event)| entry(writer, seq, event)).collect();
    let text = document(&entries).text();
    match consent {
        Some(consent) => text.replacen('{', &format!("{{\n  \"consent\": \"{consent}\","), 1),
        None => text,
    }
}

#[test]
fn tries_are_read_and_no_word() {
    for consent in CONSENT {
        let given = read(&exported(1, Some(consent))).unwrap();
        let read: Vec<_> = given.notes.iter().map(|note| (note.step.as_str(), note.outcome, note.felt)).collect();
        let left = Outcome::NotToday { reason_given: true };
        let expected = [
            ("curtain-hand", Outcome::Done, Some(75.0)),
            ("old-hobby", left, None),
            ("own-0c0c", Outcome::Stopped, None),
        ];
        assert_eq!(read, expected);
        assert!(!format!("{given:?}").contains(WORDS));
    }
}

#[test]
fn what_nobody_agreed_to_is_refused_in_one_sentence() {
    let check = |text: &str, expected: Refusal| {
        assert_eq!(read(text), Err(expected.clone()));
        let sentence = expected.to_string();
        assert!(!sentence.contains(['\n', '.']) || sentence.matches(". ").count() == 0, "{sentence}");
    };
    check(&exported(1, None), Refusal::NoConsent);
    check(&exported(1, Some("yes")), Refusal::NoConsent);
    check(&exported(1, Some("")), Refusal::NoConsent);
    check("{}", Refusal::Unreadable);
    check("", Refusal::Unreadable);
    check(&exported(1, Some(CONSENT[0])).replace("\"version\": 1", "\"version\": 2"), Refusal::Unreadable);
}

#[test]
fn one_person_counts_once() {
    let given = |writer: u8| read(&exported(writer, Some(CONSENT[0]))).unwrap();
    assert_eq!(apart(&given(1), &given(1)), Err(Refusal::SamePerson));
    assert_eq!(apart(&given(1), &given(2)), Ok(()));
}

#[test]
fn a_step_moves_easier_only_as_far_as_is_likely() {
    let check = |points: f64, spread: f64, expected: f64| {
        let moved = Shift { points, spread, people: 9 }.careful();
        assert_eq!(moved, expected, "{points} ± {spread}");
    };
    check(6.0, 3.0, 6.0);
    check(-6.0, 2.0, -4.0);
    check(-2.0, 3.0, 0.0);
    check(0.2, 3.0, 0.0);
}
