//! A form counts once: noted twice it answers as the first time; two processes on one store lose and double nothing.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::seen::{check_replay, seen, whole};
use common::{MINUTE, at, journal, note, note_once, records, tried};
use futures_lite::future::block_on;
use ippo_core::event::Event;
use ippo_core::ids::OnceKey;
use ippo_core::planner::Outcome;
use ippo_core::state::State;
use ippo_journal::{Found, Journal, NoteError, Noted};
use ippo_seal::{Record, RecordHash};
use std::sync::Arc;
use store_contract::MemoryStore;

const KEY: OnceKey = OnceKey([4; 16]);

/// Notes with a key: what is answered the second time is what was noted the first.
fn check(first: &Journal, second: &Journal, events: &[Event]) {
    let Noted::Now(noted) = note_once(first, &at(0), Some(KEY), events) else { panic!("not noted") };
    let before = block_on(first.entries()).unwrap();
    for later in [0, MINUTE] {
        assert_eq!(note_once(second, &at(later), Some(KEY), events), Noted::Before(noted));
        assert_eq!(note_once(first, &at(later), Some(KEY), &[Event::NightMarked]), Noted::Before(noted));
    }
    assert_eq!(block_on(second.entries()).unwrap(), before, "nothing was added");
    assert_eq!(before.last().unwrap().id, noted, "the last of its entries");
}

#[test]
fn a_key_counts_once() {
    let store = Arc::new(MemoryStore::new());
    let one = journal(&store, 1, 1);
    check(&one, &one, &[tried(1, Outcome::Done, None)]);
}

#[test]
fn a_key_counts_once_for_several_events_in_several_drawers() {
    let store = Arc::new(MemoryStore::new());
    let one = journal(&store, 1, 1);
    check(&one, &one, &[tried(1, Outcome::Done, None), Event::NightMarked, Event::AgeTold { adult: true }]);
}

#[test]
fn a_key_counts_once_for_two_processes_and_for_a_later_start() {
    let store = Arc::new(MemoryStore::new());
    check(&journal(&store, 1, 1), &journal(&store, 1, 2), &[tried(1, Outcome::Done, None)]);
    let later = journal(&store, 1, 3);
    assert!(matches!(note_once(&later, &at(0), Some(KEY), &[Event::NightMarked]), Noted::Before(_)));
}

#[test]
fn other_keys_and_no_key_count_each_time() {
    let store = Arc::new(MemoryStore::new());
    let one = journal(&store, 1, 1);
    for key in [Some(KEY), Some(OnceKey([5; 16])), None, None] {
        assert!(matches!(note_once(&one, &at(0), key, &[Event::NightMarked]), Noted::Now(_)));
    }
    assert_eq!(block_on(one.entries()).unwrap().len(), 4);
}

/// The clock may have gone back over a day: what is answered is still the entry that was noted.
#[test]
fn what_was_noted_is_named_whatever_the_clock_says() {
    let store = Arc::new(MemoryStore::new());
    let one = journal(&store, 1, 1);
    let Noted::Now(first) = note(&one, &at(0), &[tried(1, Outcome::Done, None)]) else { panic!("not noted") };
    let Noted::Now(earlier) = note(&one, &at(-3 * common::DAY), &[tried(2, Outcome::Done, None)]) else { panic!() };
    assert_eq!((earlier.writer, earlier.seq), (first.writer, first.seq + 1));
    let entries = block_on(one.entries()).unwrap();
    assert_eq!(entries.iter().map(|entry| entry.id).collect::<Vec<_>>(), [earlier, first]);
}

#[test]
fn a_refusal_and_nothing_to_note_write_nothing() {
    let store = Arc::new(MemoryStore::new());
    let one = journal(&store, 1, 1);
    let refused: Result<Noted, NoteError<&str>> = block_on(one.note(&at(0), Some(KEY), |_| Err("not now")));
    assert!(matches!(refused, Err(NoteError::Refused("not now"))));
    assert_eq!(note_once(&one, &at(0), Some(KEY), &[]), Noted::Nothing);
    assert!(records(&store).is_empty());
    assert!(matches!(note_once(&one, &at(0), Some(KEY), &[Event::NightMarked]), Noted::Now(_)));
}

/// Whoever was slower reads again and judges on what is there now.
#[test]
fn a_judge_is_asked_again_when_the_head_has_moved() {
    let store = Arc::new(MemoryStore::new());
    let (slow, quick) = (journal(&store, 1, 1), journal(&store, 1, 2));
    note(&quick, &at(0), &[tried(0, Outcome::Done, None)]);
    let mut judged = Vec::new();
    let judge = |state: &State| {
        judged.push(state.tries().len());
        if judged.len() < 3 {
            note(&quick, &at(MINUTE), &[tried(1, Outcome::Done, None)]);
        }
        Ok::<_, ()>(vec![tried(2, Outcome::Done, None)])
    };
    let noted = block_on(slow.note(&at(2 * MINUTE), Some(KEY), judge)).unwrap();
    assert_eq!(judged, [1, 2, 3], "each time on the state of that moment");
    assert!(matches!(noted, Noted::Now(_)));
    assert_eq!(seen(&slow).tries.len(), 4);
}

/// The other process may have noted the same form in the meantime.
#[test]
fn a_form_that_another_process_was_quicker_with_counts_once() {
    let store = Arc::new(MemoryStore::new());
    let (slow, quick) = (journal(&store, 1, 1), journal(&store, 1, 2));
    let mut first = None;
    let judge = |_: &State| {
        first.get_or_insert_with(|| note_once(&quick, &at(0), Some(KEY), &[Event::NightMarked]));
        Ok::<_, ()>(vec![Event::NightMarked])
    };
    let second = block_on(slow.note(&at(0), Some(KEY), judge)).unwrap();
    let Some(Noted::Now(first)) = first else { panic!("not noted") };
    assert_eq!(second, Noted::Before(first));
    assert_eq!(block_on(slow.entries()).unwrap().len(), 1);
}

const NOTES: u8 = 50;

/// Notes `NOTES` tries, each with a key of its own.
fn busy(store: &Arc<MemoryStore>, process: u8) -> impl FnOnce() + Send + 'static {
    let journal = journal(store, 1, u64::from(process));
    move || {
        for n in 0..NOTES {
            let mut key = [process; 16];
            key[0] = n;
            let event = tried(n % 12, Outcome::Done, Some(process));
            let noted = note_once(&journal, &at(i64::from(n)), Some(OnceKey(key)), &[event]);
            assert!(matches!(noted, Noted::Now(_)));
        }
    }
}

#[test]
fn two_processes_at_once_lose_nothing() {
    let store = Arc::new(MemoryStore::new());
    let threads = [1, 2].map(|process| std::thread::spawn(busy(&store, process)));
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let after = journal(&store, 1, 3);
    let (entries, found, _) = whole(&after);
    assert_eq!((entries.len(), found), (2 * usize::from(NOTES), Found::default()));
    let mut keys: Vec<_> = entries.iter().filter_map(|entry| entry.once).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), 2 * usize::from(NOTES), "each once");
    let kept = records(&store);
    let unbroken = |pair: &[Record<_>]| {
        pair[0].chain() != pair[1].chain() && pair[1].header().previous == RecordHash::ZERO
            || pair[1].header().previous == pair[0].hash()
    };
    assert!(kept.windows(2).all(unbroken), "each record names the one before it");
    check_replay(&after);
}
