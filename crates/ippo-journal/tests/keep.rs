//! What of a backup belongs to a root: what opens, and what only a newer version will; never what was changed.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::quill::{flipped, next};
use common::{all, at, journal, note, records, root, tried};
use futures_lite::future::block_on;
use ippo_core::planner::Outcome;
use ippo_journal::keep::{Kept, Usable, whole};
use ippo_seal::{Backup, Record, RootKey};
use std::sync::Arc;
use store_contract::MemoryStore;

fn written() -> (Arc<MemoryStore>, Backup) {
    let store = Arc::new(MemoryStore::new());
    let journal = journal(&store, 1, 1);
    note(&journal, &at(0), &[tried(1, Outcome::Done, Some(20)), tried(2, Outcome::Partly, None)]);
    let backup = block_on(whole(&*store, &*store, &root(), Kept::Elsewhere)).unwrap();
    (store, backup)
}

#[test]
fn a_newer_shape_and_a_newer_format_are_kept_byte_for_byte() {
    let (store, mut backup) = written();
    let newer_shape = next(&store, backup.records.last().unwrap(), 999, 999, b"from later");
    let mut bytes = newer_shape.to_bytes();
    bytes[0] = 2;
    let newer_format = Record::from_bytes(bytes).unwrap();
    backup.records.extend([newer_shape, newer_format]);
    let read = Backup::read(&backup.to_bytes()).unwrap();
    let usable = Usable::of(&read, &root());
    assert_eq!((usable.records, usable.left_out), (backup.records, 0));
}

#[test]
fn what_was_changed_or_is_of_another_root_never_comes_in() {
    let (_, mut backup) = written();
    let count = backup.records.len();
    backup.records[1] = flipped(&backup.records[1]);
    let usable = Usable::of(&backup, &root());
    assert_eq!((usable.records.len(), usable.left_out), (count - 1, 1));
    assert_eq!(Usable::of(&backup, &RootKey::new([8; 32])).records, []);
}

#[test]
fn an_id_is_given_up_when_somebody_else_writes_with_it() {
    let (store, backup) = written();
    let usable = Usable::of(&backup, &root());
    let own = backup.records[0].header().writer;
    assert!(!usable.is_written_elsewhere(own, &all(&*store)), "all of it is here");
    let other = Arc::new(MemoryStore::new());
    assert!(usable.is_written_elsewhere(own, &all(&*other)));
    assert_eq!(usable.missing_from(&all(&*other)).len(), records(&store).len());
}
