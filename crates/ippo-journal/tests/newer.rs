//! Records from a newer Ippo: kept byte for byte, counted, left out of the fold, never rewritten; the chain goes on.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::quill::next;
use common::seen::{check_replay, check_same, seen, whole};
use common::{NOON, at, journal, merge, note, records, store_of, tried};
use ippo_core::event::Event;
use ippo_core::planner::Outcome;
use ippo_journal::{Found, Noted};
use ippo_seal::{Record, Sealed};
use std::sync::Arc;
use store_contract::MemoryStore;

/// A store in which one writer has noted a try; the record of that try is the last.
fn begun() -> (Arc<MemoryStore>, Record<Sealed>) {
    let store = Arc::new(MemoryStore::new());
    note(&journal(&store, 1, 1), &at(0), &[tried(1, Outcome::Done, Some(30))]);
    let last = records(&store).pop().unwrap();
    (store, last)
}

/// Puts a record behind the try of [`begun`]: how many entries are read, and how many are newer. What is there stays,
/// and the same installation writes on behind it.
fn check(newer: impl Fn(&MemoryStore, &Record<Sealed>) -> Record<Sealed>, entries: usize, count: usize) {
    let (store, last) = begun();
    let made = newer(&store, &last);
    merge(&store, std::slice::from_ref(&made));
    let before = records(&store);
    let opened = journal(&store, 1, 2);
    let (read, found, _) = whole(&opened);
    assert_eq!((read.len(), found), (entries, Found { newer: count, ..Found::default() }));
    let noted = note(&opened, &at(60_000), &[tried(2, Outcome::Partly, None)]);
    assert!(matches!(noted, Noted::Now(id) if id.seq == made.header().seq.get() + 1), "{noted:?}");
    let after = records(&store);
    assert_eq!(after.len(), before.len() + 1);
    assert!(before.iter().all(|record| after.contains(record)), "what was there is there byte for byte");
    assert_eq!(after.last().unwrap().header().previous, made.hash(), "the chain goes on behind it");
    check_replay(&opened);
    let again = journal(&store_of(&after), 9, 3);
    let (read, found, state) = whole(&again);
    assert_eq!((read.len(), found.newer, found.unreadable(), found.forks), (entries + 1, count, 0, 0));
    check_same(&state, &seen(&opened));
}

#[test]
fn a_shape_that_this_version_does_not_know() {
    let payload = [0x82, 0x18, 0x63, 0x81, 0xf6];
    check(|store, last| next(store, last, 3, 3, &payload), 1, 1);
    check(|store, last| next(store, last, 9, 7, b"not even CBOR, as far as we can tell"), 1, 1);
    check(|store, last| next(store, last, 3, 3, &[]), 1, 1);
}

/// A head format of the future: the record begins as today's do, and nothing else is known of it.
#[test]
fn a_header_that_this_version_does_not_know() {
    let newer = |store: &MemoryStore, last: &Record<Sealed>| {
        let mut bytes = next(store, last, 1, 1, &[]).into_bytes();
        bytes[0] = 2;
        bytes.truncate(101);
        Record::from_bytes(bytes).unwrap()
    };
    check(newer, 1, 1);
}

/// `[2, [entry]]` with an entry of eight fields and an event of two, as a later shape may write them for today's reader.
#[test]
fn a_newer_shape_that_this_version_can_read() {
    let mut payload = vec![0x82, 0x02, 0x81, 0x88, 0x1b];
    payload.extend((NOON + 5).to_be_bytes());
    payload.extend([0x19, 0x02, 0x1c, 0x6a]);
    payload.extend(b"Asia/Tokyo");
    payload.extend([0x19, 0x51, 0x2c, 0x1b]);
    payload.extend((NOON + 5).to_be_bytes());
    payload.extend([0xf6, 0x82, 0x05, 0x81, 0x63, b'n', b'e', b'w', 0x82, 0x01, 0x02]);
    check(|store, last| next(store, last, 3, 1, &payload), 2, 0);
    let (store, last) = begun();
    merge(&store, &[next(&store, &last, 3, 1, &payload)]);
    let (entries, ..) = whole(&journal(&store, 1, 2));
    assert_eq!((&entries[1].event, entries[1].at.utc_ms), (&Event::NightMarked, NOON + 5));
}

/// Whoever names 1 as the least reader promises that 1 can read it; a broken promise is damage, not a guess.
#[test]
fn a_shape_that_says_it_can_be_read_and_cannot() {
    let (store, last) = begun();
    let broken = next(&store, &last, 3, 1, &[0x82, 0x18, 0x63, 0x80]);
    merge(&store, std::slice::from_ref(&broken));
    let (entries, found, _) = whole(&journal(&store, 1, 2));
    let place = (broken.header().drawer, broken.header().writer, broken.header().seq);
    assert_eq!((entries.len(), found.newer, found.damaged), (1, 0, vec![place]));
}

/// Two of them, and in between one of today's.
#[test]
fn they_may_lie_between_todays() {
    let (store, last) = begun();
    merge(&store, &[next(&store, &last, 3, 3, b"?")]);
    note(&journal(&store, 1, 5), &at(1), &[tried(3, Outcome::Stopped, None)]);
    merge(&store, &[next(&store, &last, 3, 3, b"??")]);
    let (entries, found, _) = whole(&journal(&store, 1, 6));
    assert_eq!((entries.len(), found), (2, Found { newer: 2, ..Found::default() }));
}
