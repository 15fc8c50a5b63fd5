//! A backup's file: what comes back, and that every accident and every other file is told apart.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{body, chain, golden, key, root};
use ippo_seal::{Backup, Head, Header, KeyId, NoBackup, Record, RecoveryWords, Sealed, WrappedRoot};
use sha2::{Digest, Sha256};

const HEAD: usize = 27;

/// Two records and a root wrapped by words.
fn backup() -> Backup {
    let first = record(None);
    let second = record(Some(first.head()));
    let words = RecoveryWords::from_entropy(&[6; 32]).unwrap();
    let wraps = vec![WrappedRoot::with_words(&root(), &words, [9; 24])];
    Backup { mark: root().mark(), wraps, records: vec![first, second] }
}

fn record(last: Option<Head>) -> Record<Sealed> {
    let header = Header::following(chain(), last, KeyId::new([0xc0; 16]));
    Record::new(header, body().encode()).seal(&key(), [9; 24]).unwrap()
}

fn check(bytes: &[u8], expected: NoBackup, what: &str) {
    assert_eq!(Backup::read(bytes), Err(expected), "{what}");
}

#[test]
fn format_1_for_ever() {
    let bytes = golden("backup-v1.hex");
    assert_eq!(backup().to_bytes(), bytes);
    assert_eq!(Backup::read(&bytes), Ok(backup()));
    assert_eq!(backup().length(), bytes.len() as u64);
}

#[test]
fn nothing_kept_is_a_backup_too() {
    let empty = Backup { wraps: vec![], records: vec![], ..backup() };
    assert_eq!(Backup::read(&empty.to_bytes()), Ok(empty));
}

#[test]
fn cut_off_anywhere_it_says_so() {
    let bytes = backup().to_bytes();
    for length in 0..bytes.len() {
        check(&bytes[..length], NoBackup::Cut, &format!("{length} bytes of it"));
    }
}

#[test]
fn any_byte_changed_is_damage() {
    let bytes = backup().to_bytes();
    for at in 0..bytes.len() {
        for turned in [1, 0x80, 0xff] {
            let mut hurt = bytes.clone();
            hurt[at] ^= turned;
            check(&hurt, NoBackup::Damaged, &format!("byte {at}"));
        }
    }
}

#[test]
fn bytes_behind_the_end_are_damage() {
    let mut bytes = backup().to_bytes();
    bytes.push(0);
    check(&bytes, NoBackup::Damaged, "one byte more");
    let twice = [backup().to_bytes(), backup().to_bytes()].concat();
    check(&twice, NoBackup::Damaged, "two of them");
}

#[test]
fn another_kind_of_file_is_told() {
    for other in [&b"SQLite format 3\0 and then pages and pages"[..], b"PK\x03\x04", b"{}", &[0; 4096], &[0xff; 64]] {
        check(other, NoBackup::Foreign, "a foreign file");
    }
    let picture = [&b"\x89PNG\r\n\x1a\n"[..], &[7; 100]].concat();
    check(&picture, NoBackup::Foreign, "a picture, which begins alike");
}

/// The same file with another format number, and with parts of another making, as a later version would write it.
fn written(format: u8, parts: &[u8]) -> Vec<u8> {
    let mut bytes = backup().to_bytes()[..10].to_vec();
    bytes.push(format);
    bytes.extend(((HEAD + parts.len() + 32) as u64).to_be_bytes());
    let sum = Sha256::digest(&bytes);
    bytes.extend(&sum[..8]);
    bytes.extend(parts);
    let check = Sha256::digest(&bytes);
    bytes.extend(check);
    bytes
}

#[test]
fn a_newer_one_is_told() {
    check(&written(2, b"whatever comes"), NoBackup::Newer, "format 2");
    check(&written(200, b""), NoBackup::Newer, "format 200");
    check(&written(0, b""), NoBackup::Damaged, "format 0");
    let newer = written(2, b"whatever comes");
    check(&newer[..newer.len() - 1], NoBackup::Cut, "a newer one, cut off");
}

/// Whole by its sums, and still no backup: made by somebody, not by accident.
#[test]
fn parts_that_make_no_sense_are_refused() {
    let whole = backup().to_bytes();
    let parts = &whole[HEAD..whole.len() - 32];
    assert_eq!(Backup::read(&written(1, parts)), Ok(backup()));
    let mark = &parts[..5 + 16];
    let end = &parts[parts.len() - 13..];
    check(&written(1, b""), NoBackup::Damaged, "no part");
    check(&written(1, mark), NoBackup::Damaged, "no end");
    check(&written(1, end), NoBackup::Damaged, "no mark");
    check(&written(1, &[mark, end].concat()), NoBackup::Damaged, "a count that does not fit");
    check(&written(1, &[parts, parts].concat()), NoBackup::Damaged, "parts behind the end");
    check(&written(1, &[mark, &[3, 0xff, 0xff, 0xff, 0xff][..], end].concat()), NoBackup::Damaged, "an endless part");
    check(&written(1, &[mark, &[9, 0, 0, 0, 0][..], end].concat()), NoBackup::Damaged, "an unknown part");
    check(&written(1, &[mark, &[3, 0, 0, 0, 1, 0][..], end].concat()), NoBackup::Damaged, "a record that is none");
}

/// A root that a newer version has wrapped does not hide the one that opens here.
#[test]
fn a_wrap_of_a_newer_version_is_passed_over() {
    let whole = backup().to_bytes();
    let parts = &whole[HEAD..whole.len() - 32];
    let newer = [&[2, 0, 0, 0, 3, 9, 9, 9][..]].concat();
    let both = written(1, &[&parts[..21], &newer, &parts[21..]].concat());
    assert_eq!(Backup::read(&both), Ok(backup()));
}
