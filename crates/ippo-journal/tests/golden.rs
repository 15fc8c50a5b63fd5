//! The stored shapes, byte for byte: what is in `golden/v1` and `golden/v2` must be written and read like this for ever.
//!
//! `IPPO_GOLDEN_REWRITE=1` writes the files anew. That is for a version that nobody has used yet and is **forbidden
//! once it is released**: people's years lie in these bytes. A new event or word then only adds lines; a changed line
//! means that the code is wrong.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;
mod golden_samples;

use common::seen::{Seen, check_same, seen};
use common::{at, ground, journal, note_once, records, store_of};
use futures_lite::future::block_on;
use golden_samples::{KINDS, REASONS, kind, moment, once_of, reason_name, samples, second_samples};
use ippo_core::event::{Direction, Drawer, Entry, Event};
use ippo_core::ids::{EntryId, WriterId};
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_core::time::Day;
use ippo_journal::Found;
use ippo_journal::stored::{self, Kept, names};
use ippo_seal::{KeyId, Record, Sealed};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use store_contract::MemoryStore;

fn folder(version: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(version)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2), "{text}");
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// The lines of a golden file, after writing them anew if that was asked for.
#[allow(clippy::disallowed_methods, reason = "a test asks for its own switch")]
fn golden(version: &str, name: &str, made: &str) -> String {
    let path = folder(version).join(format!("{name}.hex"));
    if std::env::var("IPPO_GOLDEN_REWRITE").is_ok() {
        fs::write(&path, made).unwrap();
    }
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no golden file of {name}"))
}

/// What was kept, each with a name: written it must be the golden lines, and each line must be read as it.
fn check(version: &str, file: &str, kept: &[(String, Kept)]) {
    assert!(!kept.is_empty(), "{file} has no sample");
    let lines = kept.iter().map(|(name, kept)| format!("{name} {}\n", hex(&stored::write(kept))));
    let made: String = lines.collect();
    let golden = golden(version, file, &made);
    for (line, (name, kept)) in golden.lines().zip(kept) {
        let (_, bytes) = line.split_once(' ').unwrap();
        assert_eq!(stored::read(&unhex(bytes)).as_ref(), Some(kept), "{file}: {name} is not read as it was meant");
    }
    assert_eq!(made, golden, "{file} is not written as it was");
}

/// An entry as a payload gives it back: its place is filled in by the chain.
fn entry(once: bool, event: Event) -> Kept {
    let id = EntryId { writer: WriterId([0; 16]), drawer: [0; 16], seq: 0 };
    let once = once.then(|| once_of(0x0c));
    Kept::Entry(Box::new(Entry { id, at: moment(), clock: 1_795_402_800_001, once, event }))
}

#[test]
fn every_event_with_every_word_in_it() {
    for wanted in KINDS {
        let first = samples().iter().any(|(_, event)| kind(event) == *wanted);
        let (version, shape, all) = if first { ("v1", 1, samples()) } else { ("v2", 2, second_samples()) };
        let of = all.into_iter().filter(|(_, event)| kind(event) == *wanted).enumerate();
        let kept: Vec<_> = of.map(|(place, (name, event))| (name, entry(place % 2 == 1, event))).collect();
        assert!(kept.iter().all(|(_, kept)| stored::shape_of(kept) == shape), "{wanted} is of another version");
        check(version, wanted, &kept);
    }
    let reasons = samples().into_iter().filter_map(|(_, event)| match event {
        Event::StepTaken(offer) => Some(reason_name(&offer.reason)),
        _ => None,
    });
    assert_eq!(reasons.collect::<BTreeSet<_>>().len(), REASONS, "a reason has no sample");
}

#[test]
fn what_the_journal_itself_needs_to_know() {
    let opened = |drawer: &Drawer| (names::drawer(*drawer).to_owned(), Kept::DrawerOpened(*drawer));
    check("v1", "drawer-opened", &Drawer::ALL.iter().map(opened).collect::<Vec<_>>());
    let turned = Kept::KeyTurned(Drawer::Safety, KeyId::new([0x3e; 16]));
    check("v1", "key-turned", &[("safety".to_owned(), turned)]);
}

#[test]
fn there_is_no_golden_file_beside_these() {
    let there = |version: &str| -> BTreeSet<String> {
        fs::read_dir(folder(version)).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    };
    let names = KINDS.iter().chain(&["drawer-opened", "key-turned"]).map(|name| format!("{name}.hex"));
    let mut known: BTreeSet<String> = names.collect();
    known.insert("journal.hex".to_owned());
    let both: BTreeSet<String> = there("v1").union(&there("v2")).cloned().collect();
    assert_eq!(both, known);
}

/// Notes every sample, two a minute, with a once-only key on every third.
fn story(store: &Arc<MemoryStore>, samples: Vec<(String, Event)>) {
    let journal = journal(store, 0xa1, 11);
    for (place, (_, event)) in samples.into_iter().enumerate() {
        let at = at(i64::try_from(place).unwrap() * 30_000);
        let [high, low] = u16::try_from(place).unwrap().to_be_bytes();
        let mut key = once_of(low);
        key.0[0] ^= high;
        let once = (place % 3 == 0).then_some(key);
        note_once(&journal, &at, once, &[event]);
    }
}

fn lines(records: &[Record<Sealed>]) -> String {
    records.iter().map(|record| hex(record.as_bytes()) + "\n").collect()
}

#[test]
fn a_whole_journal() {
    check_journal("v1", samples());
    check_journal("v2", [samples(), second_samples()].concat());
}

fn check_journal(version: &str, samples: Vec<(String, Event)>) {
    let store = Arc::new(MemoryStore::new());
    story(&store, samples.clone());
    let made = lines(&records(&store));
    let golden = golden(version, "journal", &made);
    let kept: Vec<_> = golden.lines().map(|line| Record::from_bytes(unhex(line)).unwrap()).collect();
    let opened = journal(&store_of(&kept), 0xb2, 12);
    let entries = block_on(opened.entries()).unwrap();
    let noted: Vec<Event> = entries.iter().map(|entry| entry.event.clone()).collect();
    let samples: Vec<Event> = samples.into_iter().map(|(_, event)| event).collect();
    assert_eq!(noted, samples, "each event comes back, in the order in which it was noted");
    assert_eq!(block_on(opened.found()), Found::default());
    check_same(&seen(&opened), &Seen::of(&State::replay(ground(), &entries)));
    assert_eq!(made, golden, "the same events are sealed into the same bytes");
}

/// Facts of that journal's state that no later planner may see otherwise.
#[test]
fn its_state() {
    let golden = fs::read_to_string(folder("v1").join("journal.hex")).unwrap();
    let kept: Vec<_> = golden.lines().map(|line| Record::from_bytes(unhex(line)).unwrap()).collect();
    let seen = seen(&journal(&store_of(&kept), 0xb2, 12));
    assert_eq!(seen.salt, u64::from_be_bytes([0xa1; 8]));
    assert_eq!((seen.tries.len(), seen.letters.len()), (18, 4));
    assert_eq!(seen.told, (Direction::Out, Some(false), 0));
    assert_eq!(seen.last.map(|(id, day)| (id.writer, day)), Some((WriterId([0xa1; 16]), Day(20_780))));
    assert_eq!(seen.taken, None, "the try has ended what was taken up");
    assert_eq!(seen.moments[1].held.level, Level::Open);
}
