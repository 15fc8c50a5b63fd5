//! What the command line prints as JSON is what docs/json.md says, in both languages.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod json_schema;

use json_schema::Schemas;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PAGE: &str = include_str!("../../../docs/json.md");

/// Letters of each kind: with and without a step, of a family, with signs of crisis, wordless.
const LETTERS: [&str; 8] = [
    "I have not left my room for two years. I am afraid of people. How do I begin?",
    "My son has been in his room for several years. I am tired. What can we do?",
    "Some nights I wish I were not here.",
    "I have decided to kill myself tonight.",
    "二年くらい部屋から出ていません。人がこわいです。どこから始めればいいですか。",
    "消えたいと思うことがあります。",
    "hi",
    "…",
];

/// A home of its own, thrown away at the end.
struct Home {
    folder: tempfile::TempDir,
    lang: &'static str,
    schemas: Schemas,
}

impl Home {
    fn new(lang: &'static str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), lang, schemas: Schemas::of(PAGE) }
    }

    fn runs(&self, arguments: &[&str], input: &str) -> Output {
        let mut ippo = Command::new(env!("CARGO_BIN_EXE_ippo"));
        ippo.env("IPPO_HOME", self.folder.path()).args(["--lang", self.lang]).args(arguments);
        let mut ippo = ippo.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A call that reads no input may have ended before it is written.
        let _ = ippo.stdin.take().unwrap().write_all(input.as_bytes());
        ippo.wait_with_output().unwrap()
    }

    /// The document that a call prints, which must be what the page says.
    fn prints(&self, schema: &str, arguments: &[&str], input: &str) -> Value {
        let output = self.runs(arguments, input);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        let document = serde_json::from_slice(&output.stdout).expect("one JSON document and nothing else");
        self.fits(schema, &document);
        document
    }

    fn fits(&self, schema: &str, document: &Value) {
        if let Some(wrong) = self.schemas.wrong(schema, document) {
            panic!("{schema}, {}: {wrong}\n{document:#}", self.lang);
        }
    }

    fn exports(&self) -> Value {
        let file = self.folder.path().join("export.json");
        let _ = std::fs::remove_file(&file);
        let output = self.runs(&["export", "json", file.to_str().unwrap()], "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let document = read(&file);
        self.fits("export", &document);
        document
    }
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn the_page_holds_every_document() {
    assert_eq!(Schemas::of(PAGE).names(), ["doctor", "export", "letter", "path", "today", "try"]);
}

#[test]
fn letters_are_what_the_page_says() {
    for lang in ["en", "ja", "ja-easy"] {
        let home = Home::new(lang);
        for letter in LETTERS {
            let document = home.prints("letter", &["letter", "--json"], letter);
            let characters: Vec<char> = letter.chars().collect();
            for evidence in
                document["themes"].as_array().unwrap().iter().flat_map(|theme| theme["evidence"].as_array().unwrap())
            {
                let [start, end] = ["start", "end"].map(|name| evidence[name].as_u64().unwrap() as usize);
                let words: String = characters[start..end].iter().collect();
                assert_eq!(evidence["text"], words.as_str(), "offsets count characters");
            }
            assert_ne!(document["first_step"].is_null(), document["instead"].is_null(), "one of the two: {document:#}");
        }
        let events = home.exports();
        let drawers = events["drawers"].as_object().unwrap();
        assert!(drawers.values().all(|events| events == &json!([])), "nothing is kept unasked");
    }
}

#[test]
fn today_tries_and_the_export_are_what_the_page_says() {
    for lang in ["en", "ja", "ja-easy"] {
        let home = Home::new(lang);
        for outcome in ["done", "partly", "stopped", "not-today"] {
            let today = home.prints("today", &["today", "--json"], "");
            let step = today["step"]["id"].as_str().unwrap().to_owned();
            let rated = ["--expected", "25", "--felt", "40", "--note", "雨 “rain”"];
            let told = home.prints("try", &[&["try", &step, outcome, "--json"][..], &rated].concat(), "");
            assert_eq!(told["next"], home.prints("today", &["today", "--json"], ""), "next is today after it");
        }
        for letter in LETTERS {
            home.prints("letter", &["letter", "--json", "--keep"], letter);
        }
        let held = home.prints("today", &["today", "--json"], "");
        assert_eq!((&held["level"], &held["step"], &held["instead"]), (&json!("safety"), &json!(null), &json!("help")));
        let events = home.exports();
        assert_eq!(events["drawers"]["steps"].as_array().unwrap().len(), 4);
        assert_eq!(events["drawers"]["letters"].as_array().unwrap().len(), 2 * LETTERS.len());
    }
}

#[test]
fn the_path_is_what_the_page_says() {
    for lang in ["en", "ja", "ja-easy"] {
        let home = Home::new(lang);
        let path = home.prints("path", &["path", "--json"], "");
        assert_eq!((&path["tries"], &path["places"][0]["lights"]), (&json!(0), &json!(0)));
        for (step, outcome, felt) in [
            ("light-at-the-edge", "done", "25"),
            ("light-at-the-edge", "partly", "0"),
            ("light-at-the-edge", "stopped", "75"),
            ("light-at-the-edge", "not-today", "0"),
            ("light-at-the-edge", "done", "0"),
            ("light-at-the-edge", "done", "0"),
        ] {
            home.prints("try", &["try", step, outcome, "--expected", "50", "--felt", felt, "--json"], "");
        }
        let path = home.prints("path", &["path", "--json"], "");
        assert_eq!((&path["tries"], &path["places"][0]["lights"]), (&json!(5), &json!(3)), "not today is no try");
        assert_eq!((&path["felt"]["easier"], &path["felt"]["of"]), (&json!(null), &json!(null)), "five are too few");
        home.prints("try", &["try", "light-at-the-edge", "done", "--expected", "50", "--felt", "50", "--json"], "");
        let felt = &home.prints("path", &["path", "--json"], "")["felt"];
        assert_eq!((&felt["easier"], &felt["of"]), (&json!(4), &json!(6)));
        assert_eq!(felt["pairs"].as_array().unwrap().len(), 6);
    }
}

#[test]
fn findings_are_what_the_page_says() {
    for lang in ["en", "ja", "ja-easy"] {
        let home = Home::new(lang);
        assert!(home.prints("doctor", &["doctor", "--json"], "")["home"].is_null());
        home.prints("letter", &["letter", "--json", "--keep"], LETTERS[0]);
        assert_eq!(home.prints("doctor", &["doctor", "--json"], "")["home"]["records"]["readable"], 2);
        let backups = home.folder.path().join("data/backups");
        std::fs::create_dir(&backups).unwrap();
        std::fs::write(backups.join("notes-2026-11-22.bak"), "no backup").unwrap();
        let found = home.prints("doctor", &["doctor", "--json"], "");
        assert_eq!(found["backups"][0]["state"], "damaged");
        std::fs::write(home.folder.path().join("data/ippo.db"), "no database at all").unwrap();
        let output = home.runs(&["doctor", "--json"], "");
        assert_eq!(output.status.code(), Some(1));
        home.fits("doctor", &serde_json::from_slice(&output.stdout).unwrap());
    }
}

#[test]
fn a_refusal_prints_no_document() {
    let home = Home::new("en");
    for (arguments, code) in [
        (&["letter", "--json"][..], 1),
        (&["try", "no-such-step", "done", "--json"], 1),
        (&["try", "light-at-the-edge", "done", "--felt", "101", "--json"], 1),
        (&["try", "light-at-the-edge", "won", "--json"], 2),
    ] {
        let output = home.runs(arguments, "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(code), 0), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?} says why");
    }
}

/// Every event, the pages' own among them, as the page says; and what is not there is refused.
#[test]
fn every_event_has_its_place_on_the_page() {
    let schemas = Schemas::of(PAGE);
    let id = "00".repeat(16);
    let offer =
        json!({ "step": "a", "chance": 0.9, "expected": 3.5, "reason": "like-done", "like": "b", "planner": 1 });
    let events = [
        json!({ "event": "step-taken", "offer": offer }),
        json!({ "event": "step-put-back", "step": "a" }),
        json!({ "event": "swapped", "from": "a", "to": offer, "way": "larger" }),
        json!({ "event": "swapped", "from": "a", "to": null, "way": "other" }),
        json!({ "event": "felt-told", "of_writer": id, "of_seq": 3, "felt": null, "happened": "bit", "note": null }),
        json!({ "event": "why-told", "of_writer": id, "of_seq": 3, "why": "weather" }),
        json!({ "event": "night-marked" }),
        json!({ "event": "night-unmarked" }),
        json!({ "event": "direction-chosen", "direction": "home" }),
        json!({ "event": "age-told", "adult": false }),
        json!({ "event": "sign-removed", "letter": id }),
        json!({ "event": "steps-asked" }),
        json!({ "event": "gentle-ended" }),
        json!({ "event": "answer-taken-back" }),
        json!({ "event": "question-answered", "answer": "rather-not" }),
        json!({ "event": "question-left", "month": true }),
        json!({ "event": "troubles-told", "kinds": ["violence"] }),
        json!({ "event": "footing-told", "footing": "someone-knows" }),
        json!({ "event": "plan-written", "part": "room", "words": "a" }),
        json!({ "event": "checked-in", "days": "heavier", "sleep": null }),
        json!({ "event": "reach-told", "out": 0, "furthest": 7, "speaking": null, "afar": 4 }),
        json!({ "event": "own-step-made", "step": "own-1", "words": "a", "family": "walk", "place": 3, "contact": "none", "minutes": 5, "prior": 20.0, "bed": false }),
        json!({ "event": "calm-marked", "practice": "feet-on-the-floor", "change": "worse" }),
        json!({ "event": "day-turn-chosen", "minute": 1020 }),
        json!({ "event": "anchor-kept", "anchor": "up", "now": 1439, "toward": null }),
        json!({ "event": "anchor-noted", "anchor": "meal", "minute": null }),
        json!({ "event": "anchor-unnoted", "anchor": "air" }),
        json!({ "event": "anchor-let-go", "anchor": "down" }),
        json!({ "event": "rested" }),
        json!({ "event": "rest-ended" }),
        json!({ "event": "slept", "from": 0, "until": 700 }),
        json!({ "event": "moved", "minutes": 2, "steps": null }),
        json!({ "event": "joys-told", "joys": ["sky"], "own": "" }),
        json!({ "event": "joy-begun", "idea": "", "before": 1, "after": null }),
        json!({ "event": "sheet-written", "of": id, "sheet": "sheet-a", "question": "b", "words": "c" }),
        json!({ "event": "sheet-put-away", "of": id }),
        json!({ "event": "someone-kept", "who": id, "name": "a", "possible": "text" }),
        json!({ "event": "someone-taken-off", "who": id }),
        json!({ "event": "measure-answered", "which": "k6", "answers": [0, 1, null, 4, 0, 0] }),
        json!({ "event": "measure-totalled", "name": "wsas", "total": 12 }),
        json!({ "event": "week-told", "days_out": 2, "furthest": null, "people": 0, "words": "" }),
        json!({ "event": "strands-put-away", "strands": ["purpose"] }),
        json!({ "event": "amount-chosen", "things": 3 }),
        json!({ "event": "senses-told", "cost": true }),
        json!({ "event": "voice-left-out", "out": true }),
    ];
    let document = |event: &Value| {
        let mut entry = json!({ "clock": 1, "utc_ms": 0, "offset_minutes": 540, "zone": "Asia/Tokyo", "day": 0, "writer": id, "seq": 1 });
        entry.as_object_mut().unwrap().extend(event.as_object().unwrap().clone());
        let drawers = json!({ "steps": [entry], "days": [], "mind": [], "measures": [], "people": [], "safety": [], "letters": [] });
        json!({ "format": "ippo-events", "version": 1, "drawers": drawers })
    };
    for event in &events {
        assert_eq!(schemas.wrong("export", &document(event)), None, "{event}");
        let mut more = event.clone();
        more["streak"] = json!(6);
        assert!(schemas.wrong("export", &document(&more)).is_some(), "a field that the page does not name");
    }
    for wrong in [
        json!({ "event": "won" }),
        json!({ "event": "age-told", "adult": 17 }),
        json!({ "event": "why-told", "of_seq": 3 }),
        json!({ "event": "calm-marked", "practice": "feet-on-the-floor", "change": "well" }),
    ] {
        assert!(schemas.wrong("export", &document(&wrong)).is_some(), "{wrong}");
    }
}
