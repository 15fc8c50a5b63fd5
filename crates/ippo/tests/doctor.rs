//! What `ippo doctor` names: what is damaged, where and about when, what is not, and which backup helps. It changes nothing.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::keep::own_backup;
use common::running::Running;
use common::{Place, Said, everything_below, words};
use ippo_seal::{Backup, Record, Sealed};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// A home with a backup that it has made by itself.
fn kept_home() -> (Place, Value, PathBuf) {
    let place = Place::new();
    let kept = place.lived_in();
    let running = Running::start(&place);
    let own = own_backup(&place);
    assert!(running.stop().0.success());
    (place, kept, own)
}

fn records(own: &PathBuf) -> Vec<Record<Sealed>> {
    Backup::read(&fs::read(own).unwrap()).unwrap().records
}

/// Changes a record where it lies in the file.
fn damage(place: &Place, record: &Record<Sealed>, change: impl FnOnce(&mut [u8])) {
    let file = place.data().join("ippo.db");
    let mut bytes = fs::read(&file).unwrap();
    let at =
        bytes.windows(60).position(|part| part == &record.as_bytes()[89..149]).expect("the record lies in the file");
    change(&mut bytes[at - 89..]);
    fs::write(&file, bytes).unwrap();
}

fn found(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn a_sound_home_is_said_to_be_sound() {
    let (place, _, _) = kept_home();
    let said = place.call(&["doctor"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    for line in
        [words().doctor_file_sound(), words().doctor_by_key(), words().doctor_sound(), words().keeping_own_where()]
    {
        assert!(said.out.lines().any(|said| said == line), "{line}");
    }
}

#[test]
fn where_nothing_was_kept_nothing_is_made() {
    let place = Place::new();
    let said = place.call(&["doctor"]);
    assert_eq!((said.code, said.out.trim()), (0, words().doctor_nothing().as_str()));
    assert!(!place.home().exists());
}

#[test]
fn a_damaged_note_is_named_and_its_backup_helps() {
    let (place, kept, own) = kept_home();
    let records = records(&own);
    let chain = |record: &&Record<Sealed>| records.iter().filter(|other| other.chain() == record.chain()).count();
    // The letters: one was kept, and what was understood of it; the rest of that chain tells the month.
    let last = records.iter().rev().find(|record| chain(record) == 3).unwrap();
    damage(&place, last, |bytes| bytes[120] ^= 1);
    let said = place.call(&["doctor", "--json"]);
    assert_eq!((said.code, said.err.trim()), (1, words().doctor_not_sound().as_str()));
    let found = found(&said);
    let lost = &found["home"]["records"]["lost"][0];
    let month = kept["letters"][0]["day"].as_i64().map(|day| ippo_core::calendar::date(i32::try_from(day).unwrap()));
    assert_eq!(
        (&lost["how"], &lost["drawer"], &lost["month"]),
        (&json!("damaged"), &json!("letters"), &json!(&month.unwrap()[..7]))
    );
    assert_eq!(
        found["backups"][0],
        json!({ "day": found["backups"][0]["day"], "file": own, "state": "whole", "holds_more": true })
    );
    let plain = place.call(&["doctor"]).out;
    assert!(plain.contains(&format!("ippo restore {}", own.display())), "{plain}");
    let before: Vec<_> = everything_below(&place.data()).into_iter().map(|path| (fs::read(&path).ok(), path)).collect();
    place.call(&["doctor"]);
    let after: Vec<_> = everything_below(&place.data()).into_iter().map(|path| (fs::read(&path).ok(), path)).collect();
    assert!(before == after, "looking changes nothing");
    assert_eq!(place.call(&["restore", own.to_str().unwrap()]).code, 0);
    assert_eq!(place.export(), kept);
    assert_eq!(place.call(&["doctor"]).code, 0, "what was damaged is whole again");
}

#[test]
fn a_file_that_is_no_file_any_more_leaves_its_backups() {
    let (place, kept, own) = kept_home();
    let file = place.data().join("ippo.db");
    fs::write(&file, b"nothing that Ippo has written").unwrap();
    let said = place.call(&["doctor"]);
    assert_eq!((said.code, said.err.trim()), (1, words().trouble_not_ours().as_str()));
    assert!(said.out.contains(&own.display().to_string()), "{}", said.out);
    let restored = place.call(&["restore", own.to_str().unwrap()]);
    assert_eq!(restored.err.trim(), words().trouble_move_away(file.display().to_string()));
    fs::remove_file(&file).unwrap();
    assert_eq!(place.call(&["restore", own.to_str().unwrap()]).code, 0);
    assert_eq!(place.export(), kept);
}

#[test]
fn a_damaged_backup_is_named() {
    let (place, _, own) = kept_home();
    let mut bytes = fs::read(&own).unwrap();
    bytes[300] ^= 1;
    fs::write(&own, &bytes).unwrap();
    fs::write(own.with_file_name("notes-2020-01-01.bak"), b"\x89notes\r\n").unwrap();
    let said = place.call(&["doctor", "--json"]);
    assert_eq!(said.code, 0, "the home itself is sound");
    let states: Vec<Value> =
        found(&said)["backups"].as_array().unwrap().iter().map(|found| found["state"].clone()).collect();
    assert_eq!(states, ["damaged", "damaged"]);
    assert_eq!(fs::read(&own).unwrap(), bytes);
}
