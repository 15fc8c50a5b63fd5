//! The command: few people are refused, many make one dated file, which is never written over and holds no word.

use ippo_core::event::{Entry, Event, Offer, Try};
use ippo_core::ids::{EntryId, StepId, WriterId};
use ippo_core::planner::{Outcome, PLANNER_VERSION, Reason};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_exchange::events::document;
use priors::export::CONSENT;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const WORDS: &str = "nobody may read this";
const STEPS: [&str; 6] = ["curtain-hand", "old-hobby", "one-photo", "face-wash", "other-seat", "park-bench"];

/// A person who did all but one step, which was too much.
fn person(folder: &Path, number: u8) -> PathBuf {
    let tried = |(seq, step): (u64, &str)| {
        let outcome = if step == "other-seat" { Outcome::Stopped } else { Outcome::Done };
        let offer = Offer {
            step: StepId::new(step),
            chance: 0.9,
            expected: 9.0,
            reason: Reason::Named,
            planner: PLANNER_VERSION,
        };
        let (felt, note) = (Some(if step == "other-seat" { 90 } else { 10 }), Some(WORDS.into()));
        let event = Event::TryNoted(Try { offer, outcome, expected: None, felt, feared: None, why_not: None, note });
        let at = Moment::new(seq as i64 * 86_400_000, 540, "Asia/Tokyo", DAY_TURNS_AT);
        Entry {
            id: EntryId { writer: WriterId([number; 16]), drawer: [2; 16], seq },
            clock: seq,
            at,
            once: None,
            event,
        }
    };
    let entries: Vec<Entry> = (1..).zip(STEPS).map(tried).collect();
    let text = document(&entries).text().replacen('{', &format!("{{ \"consent\": \"{}\",", CONSENT[0]), 1);
    let path = folder.join(format!("{number}.json"));
    fs::write(&path, text).expect("the folder is ours");
    path
}

fn called(files: &[PathBuf], out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_priors"))
        .args(files)
        .arg("--out")
        .arg(out)
        .output()
        .expect("it was built for this test")
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}

#[test]
fn thirty_people_make_a_file_and_fewer_make_none() {
    let folder = tempfile::tempdir().unwrap();
    let people: Vec<PathBuf> = (1..=30).map(|number| person(folder.path(), number)).collect();
    let out = folder.path().join("population-2026-12-31.toml");
    let few = called(&people[..29], &out);
    assert!(!few.status.success() && said(&few).contains("there must be 30") && !out.exists());
    let twice = called(&[people.clone(), people[..1].to_vec()].concat(), &out);
    assert!(!twice.status.success() && said(&twice).contains("same person") && !out.exists());
    let unnamed = called(&people, &folder.path().join("new.toml"));
    assert!(!unnamed.status.success());

    let made = called(&people, &out);
    assert!(made.status.success(), "{}", said(&made));
    let text = fs::read_to_string(&out).unwrap();
    let file: toml::Table = toml::from_str(&text).unwrap();
    assert_eq!((file["date"].as_str(), file["people"].as_integer()), (Some("2026-12-31"), Some(30)));
    let prior = |id: &str| {
        let rows = file["prior"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"].as_str() == Some(id)).unwrap();
        ["was", "is"].map(|name| row[name].as_integer().unwrap())
    };
    let [was, is] = prior("other-seat");
    assert!(is > was, "what was too much for everybody is harder: {was} to {is}");
    let [was, is] = prior("interview");
    assert_eq!(was, is, "what nobody tried stays");
    assert!(!text.contains(WORDS) && !said(&made).contains(WORDS));
    assert!(!called(&people, &out).status.success(), "a file is never written over");
}
