//! Damage is named, the rest is read, and the journal can still be written: flipped bytes, gaps, cut tails, forks.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::quill::{Hurt, flipped, of_chain};
use common::seen::{check_replay, check_same, seen, whole};
use common::{DAY, MINUTE, all, at, journal, journal_on, merge, note, records, store_of, tried};
use futures_lite::future::block_on;
use ippo_core::event::{Entry, Event, Felt};
use ippo_core::planner::Outcome;
use ippo_journal::{Found, Gap, Journal, Noted};
use ippo_seal::{Record, Sealed, Seq};
use std::collections::BTreeSet;
use std::sync::Arc;
use store_contract::MemoryStore;

/// The records of a writer that has noted five tries, a night, and one more try: Steps is one chain, Mind another.
fn noted() -> Vec<Record<Sealed>> {
    let store = Arc::new(MemoryStore::new());
    let journal = journal(&store, 1, 1);
    for k in 0..5 {
        note(&journal, &at(i64::from(k) * MINUTE), &[tried(k, Outcome::Done, Some(10 * k))]);
    }
    note(&journal, &at(6 * MINUTE), &[Event::NightMarked]);
    note(&journal, &at(7 * MINUTE), &[tried(5, Outcome::Partly, None)]);
    records(&store)
}

/// The chain of the tries: the drawer's opening, and six tries.
fn steps(records: &[Record<Sealed>]) -> Vec<Record<Sealed>> {
    let longest = records.iter().max_by_key(|record| record.header().seq).unwrap();
    let chain = of_chain(records, longest.chain());
    assert_eq!(chain.len(), 7);
    chain
}

fn place(record: &Record<Sealed>) -> (ippo_seal::DrawerId, ippo_seal::WriterId, Seq) {
    (record.header().drawer, record.header().writer, record.header().seq)
}

/// The journal takes one more try, which is read back; nothing else that was found becomes more or less.
fn check_goes_on(journal: &Journal) {
    let (before, found, _) = whole(journal);
    let noted = note(journal, &at(DAY), &[tried(7, Outcome::Done, Some(1))]);
    assert!(matches!(noted, Noted::Now(_)));
    let (after, found_after, _) = whole(journal);
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(found_after, found);
    assert_eq!(after.last().unwrap().event, tried(7, Outcome::Done, Some(1)));
    check_replay(journal);
}

/// What is read of a journal without these records: how many entries, and what is found.
fn check(kept: &[Record<Sealed>], entries: usize, expected: &Found) {
    let opened = journal(&store_of(kept), 1, 2);
    let (read, found, _) = whole(&opened);
    assert_eq!((read.len(), &found), (entries, expected));
    check_goes_on(&opened);
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    check(&noted(), 7, &Found::default());
}

/// A store whose rows still know what they held, as a database does: each record in turn, the last one too.
#[test]
fn a_flipped_byte_costs_one_record() {
    let all = noted();
    for hurt in &all {
        let store = Hurt::of(&all);
        store.turn(hurt, flipped(hurt));
        let opened = journal_on(store.clone(), 1, 2);
        let (read, found, _) = whole(&opened);
        let opening = hurt.header().seq == Seq::FIRST;
        assert_eq!(read.len(), if opening { 7 } else { 6 }, "{hurt:?}");
        assert_eq!(found, Found { damaged: vec![place(hurt)], ..Found::default() }, "{hurt:?}");
        assert_eq!(found.unreadable(), 1);
        check_goes_on(&opened);
        check_reopens(&store, 1);
    }
}

/// A journal long enough to be opened on two threads, with damage at both ends, around the middle, and nowhere else.
#[test]
fn a_long_journal_is_read_in_its_order() {
    let (store, events) = (Arc::new(MemoryStore::new()), (0..1_000).map(|_| Event::NightMarked));
    note(&journal(&store, 1, 1), &at(0), &events.collect::<Vec<_>>());
    let all = records(&store);
    let store = Hurt::of(&all);
    let hurt = [1, 499, 500, 501, 1_000];
    hurt.iter().for_each(|n| store.turn(&all[*n], flipped(&all[*n])));
    let (read, found, _) = whole(&journal_on(store, 1, 2));
    assert_eq!(found.damaged, hurt.map(|n| place(&all[n])));
    assert_eq!(found.unreadable(), hurt.len());
    let left = (1..=1_000_usize).filter(|n| !hurt.contains(n)).map(|n| n as u64);
    assert!(read.iter().map(|entry| entry.id.seq).eq(left));
}

/// After going on, a fresh opening finds the same one damage and no gap behind it.
fn check_reopens(store: &Arc<Hurt>, damaged: usize) {
    let (_, found, _) = whole(&journal_on(store.clone(), 3, 4));
    assert_eq!((found.damaged.len(), found.unreadable(), found.forks), (damaged, damaged, 0));
}

/// A byte of the clear header may be hit too: the row is then no record at all, and the store says so.
#[test]
fn a_row_that_is_no_record_is_named_once() {
    let all = noted();
    for hurt in &all {
        let store = Hurt::of(&all);
        store.lose(hurt);
        let (_, found, _) = whole(&journal_on(store.clone(), 1, 2));
        assert_eq!(found, Found { damaged: vec![place(hurt)], ..Found::default() }, "{hurt:?}");
        check_goes_on(&journal_on(store.clone(), 1, 5));
        check_reopens(&store, 1);
    }
}

#[test]
fn two_damaged_records_in_a_row_are_two() {
    let all = noted();
    let chain = steps(&all);
    let store = Hurt::of(&all);
    store.turn(&chain[2], flipped(&chain[2]));
    store.turn(&chain[3], flipped(&chain[3]));
    let (read, found, _) = whole(&journal_on(store, 1, 2));
    assert_eq!((read.len(), found.unreadable(), found.damaged.len()), (5, 2, 2));
}

#[test]
fn a_missing_record_is_a_gap() {
    let all = noted();
    let chain = steps(&all);
    for missing in [1, 2, 5] {
        let kept: Vec<_> = all.iter().filter(|record| **record != chain[missing]).cloned().collect();
        let gap = Gap { chain: chain[0].chain(), from: chain[missing].header().seq };
        check(&kept, 6, &Found { gaps: vec![gap], ..Found::default() });
    }
    let no_beginning: Vec<_> = all.iter().filter(|record| **record != chain[0]).cloned().collect();
    let gap = Gap { chain: chain[0].chain(), from: Seq::FIRST };
    check(&no_beginning, 7, &Found { gaps: vec![gap], ..Found::default() });
}

/// What was missing comes: the journal that is open sees it, and the gap is gone.
#[test]
fn a_gap_closes_when_the_record_comes() {
    let all = noted();
    let chain = steps(&all);
    let kept: Vec<_> = all.iter().filter(|record| **record != chain[3]).cloned().collect();
    let store = store_of(&kept);
    let opened = journal(&store, 1, 2);
    let other = journal(&store, 2, 3);
    assert_eq!(block_on(opened.found()).gaps.len(), 1);
    merge(&store, &all);
    note(&other, &at(DAY), &[Event::NightUnmarked]);
    let (read, found, _) = whole(&opened);
    assert_eq!((read.len(), found), (8, Found::default()));
    check_replay(&opened);
}

#[test]
fn a_cut_tail_shows_where_another_chain_knows_more() {
    let all = noted();
    let chain = steps(&all);
    // The night, noted after the fifth try, knows of six records; the last one nobody has told of.
    let cut = |from: usize| all.iter().filter(|record| !chain[from..].contains(record)).cloned().collect::<Vec<_>>();
    check(&cut(6), 6, &Found::default());
    let found = Found { cut: vec![chain[0].chain()], ..Found::default() };
    let opened = journal(&store_of(&cut(5)), 1, 2);
    let (read, at_first, _) = whole(&opened);
    assert_eq!((read.len(), at_first.unreadable()), (5, 1));
    assert_eq!(at_first, found);
    note(&opened, &at(DAY), &[Event::NightMarked]);
    assert_eq!(whole(&opened).1, found, "a record elsewhere does not hide it");
}

/// A copied folder: two installations that are one writer note different things.
fn forked() -> Vec<Record<Sealed>> {
    let store = Arc::new(MemoryStore::new());
    note(&journal(&store, 1, 1), &at(0), &[tried(0, Outcome::Done, None)]);
    let copy = store_of(&records(&store));
    branch(&store, 2, 40);
    branch(&copy, 3, 90);
    [records(&store), records(&copy)].concat()
}

/// Notes a try and how it felt; the two are one writer's, in one chain.
fn branch(store: &Arc<MemoryStore>, k: u8, felt: u8) {
    let journal = journal(store, 1, 10 + u64::from(k));
    let at = at(i64::from(k) * MINUTE);
    let Noted::Now(of) = note(&journal, &at, &[tried(k, Outcome::Done, None)]) else { panic!("not noted") };
    note(&journal, &at, &[Event::FeltTold(Felt { of, felt: Some(felt), happened: None, note: None })]);
}

#[test]
fn a_fork_is_kept_and_read_as_two_writers() {
    let both = forked();
    let store = store_of(&both);
    let opened = journal(&store, 1, 5);
    let (read, found, state) = whole(&opened);
    assert_eq!((read.len(), found), (5, Found { forks: 1, ..Found::default() }));
    assert_eq!(read.iter().map(|entry| entry.id.writer).collect::<BTreeSet<_>>().len(), 2);
    assert_eq!(read.iter().map(|entry| entry.id).collect::<BTreeSet<_>>().len(), 5, "each has a place of its own");
    let felt: Vec<_> = state.tries.iter().map(|noted| noted.tried.felt).collect();
    assert_eq!(felt, [None, Some(40), Some(90)], "what was told of a try stays with it");
    assert_eq!(all(&*store).records.len(), both.iter().map(Record::hash).collect::<BTreeSet<_>>().len());
    check_goes_on(&opened);
    check_goes_on(&journal(&store, 1, 6));
}

/// Whichever half is there first, an open journal sees the other come.
#[test]
fn a_fork_comes_while_the_journal_is_open() {
    let both = forked();
    for order in [both.clone(), both.iter().rev().cloned().collect()] {
        let store = store_of(&order[..4]);
        let opened = journal(&store, 8, 5);
        block_on(opened.merge(&order)).unwrap();
        check_same(&seen(&opened), &seen(&journal(&store_of(&both), 8, 6)));
        check_replay(&opened);
        note(&opened, &at(DAY), &[Event::NightMarked]);
        assert_eq!(block_on(opened.entries()).unwrap().iter().filter(|e| is_night(e)).count(), 1);
    }
}

fn is_night(entry: &Entry) -> bool {
    entry.event == Event::NightMarked
}
