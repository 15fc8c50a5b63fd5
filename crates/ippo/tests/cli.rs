//! The command line: each document has exactly the keys of the design, each call its exit code, help needs nothing.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{Place, check_trouble, words};
use ippo_words::{Language, Words};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

/// A step as Today gives it; behind `?` stands what may be null, in a list stands what it is a list of.
fn step() -> Value {
    json!({ "?": { "id": "text", "title": "text", "place": "number", "contact": "text", "minutes": "number",
        "expected": "number", "chance": "number", "why": "text" } })
}

fn today() -> Value {
    json!({ "step": step(), "instead": "text?", "smaller": step(), "larger": step(), "rest": "yes or no", "level": "text" })
}

fn letter() -> Value {
    let evidence = json!([{ "start": "number", "end": "number", "text": "text" }]);
    json!({
        "language": "text", "writer": "text", "duration_months": { "?": ["number"] }, "outings": "text?",
        "themes": [{ "id": "text", "evidence": evidence }],
        "crisis": { "level": "text", "kinds": ["text"], "evidence": evidence },
        "reply": "text",
        "strands": [{ "id": "text", "items": [{ "id": "text", "title": "text", "why": "text", "source": "text" }] }],
        "first_step": { "?": { "id": "text", "title": "text", "minutes": "number", "expected": "number",
            "chance": "number", "why": "text" } },
        "instead": "text?",
    })
}

/// A value has this shape and no key more or less.
fn check(value: &Value, shape: &Value, at: &str) {
    match (shape, value) {
        (Value::String(_), Value::Null) => assert_eq!(shape, "text?", "{at} is null"),
        (Value::String(kind), _) => {
            let is = if value.is_string() {
                "text"
            } else if value.is_number() {
                "number"
            } else {
                "yes or no"
            };
            assert!(value.is_string() || value.is_number() || value.is_boolean(), "{at} is no plain value");
            assert_eq!(kind.trim_end_matches('?'), is, "{at}");
        }
        (Value::Array(of), Value::Array(values)) => values.iter().for_each(|value| check(value, &of[0], at)),
        (Value::Object(of), _) if of.contains_key("?") => {
            if !value.is_null() {
                check(value, &of["?"], at);
            }
        }
        (Value::Object(of), Value::Object(values)) => {
            let names =
                |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<std::collections::BTreeSet<_>>();
            assert_eq!(names(values), names(of), "the keys of {at}");
            of.iter().for_each(|(name, shape)| check(&values[name], shape, &format!("{at}.{name}")));
        }
        _ => panic!("{at} is of another kind: {value}"),
    }
}

/// A call prints one document of this shape.
fn check_call(place: &Place, call: &[&str], shape: &Value) -> Value {
    let document = place.call(call).json();
    check(&document, shape, call[0]);
    document
}

const ENGLISH: &str =
    "I have not left my room for three years. I sleep all day. I feel ashamed. I used to like drawing.";
const JAPANESE: &str = "もう5年ほど部屋から出ていません。夜は眠れず、母とはけんかばかりです。";

#[test]
fn a_letter() {
    let place = Place::new();
    for (language, text) in [("en", ENGLISH), ("ja", JAPANESE), ("en", "🌧️🌧️"), ("en", "hm")] {
        let document = place.tell(&["--lang", language, "letter", "--json"], text.as_bytes()).json();
        check(&document, &letter(), "letter");
        check_evidence(&document, text);
    }
    let document = place.tell(&["letter", "--json"], ENGLISH.as_bytes()).json();
    assert_eq!(
        (&document["language"], &document["writer"], &document["outings"]),
        (&json!("en"), &json!("self"), &json!("room"))
    );
    assert_eq!(document["duration_months"], json!([36, 36]));
    assert!(place.export()["letters"].as_array().unwrap().is_empty(), "nothing is kept without --keep");
}

/// Every span names the characters that it says it does; each document has a step or what stands in its place.
fn check_evidence(document: &Value, text: &str) {
    let themes = document["themes"].as_array().unwrap().iter().flat_map(|theme| theme["evidence"].as_array().unwrap());
    for span in themes.chain(document["crisis"]["evidence"].as_array().unwrap()) {
        let place = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
        let said: String = text.chars().skip(place("start")).take(place("end") - place("start")).collect();
        assert_eq!(span["text"], said);
    }
    assert!(!document["reply"].as_str().unwrap().is_empty());
    assert_ne!(document["first_step"].is_null(), document["instead"].is_null(), "a step, or what stands in its place");
}

#[test]
fn a_letter_from_a_file_and_kept() {
    let place = Place::new();
    let file = place.beside("letter.txt");
    fs::write(&file, format!("\u{feff}{ENGLISH}\r\n")).unwrap();
    let said = place.call(&["letter", file.to_str().unwrap(), "--keep", "--json"]);
    check(&said.json(), &letter(), "letter");
    let kept = place.events("letter-kept");
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["text"], format!("{ENGLISH}\n"));
    assert_eq!(place.events("letter-understood").len(), 1);
    let plain = place.call(&["letter", file.to_str().unwrap()]);
    assert!(plain.code == 0 && !plain.out.trim().is_empty() && !plain.out.starts_with('{'));
}

/// A sign of danger: help stands in place of a step, in the letter and from then on.
#[test]
fn a_letter_with_a_sign() {
    let place = Place::new();
    let document = place.tell(&["letter", "--keep", "--json"], b"I want to kill myself tonight.").json();
    check(&document, &letter(), "letter");
    assert_eq!((&document["instead"], &document["first_step"]), (&json!("help"), &Value::Null));
    assert_ne!(document["crisis"]["level"], "none");
    let today = check_call(&place, &["today", "--json"], &today());
    assert_eq!((&today["step"], &today["level"]), (&Value::Null, &json!("safety")));
    assert_eq!(today["instead"], "help");
}

#[test]
fn today_and_a_try() {
    let place = Place::new();
    let first = check_call(&place, &["today", "--json"], &today());
    assert_eq!((&first["level"], &first["instead"]), (&json!("open"), &Value::Null));
    let name = first["step"]["id"].as_str().unwrap();
    for (outcome, more) in
        [("done", &["--expected", "40", "--felt", "10"][..]), ("partly", &[]), ("stopped", &[]), ("not-today", &[])]
    {
        let call = [&["try", name, outcome, "--json"], more].concat();
        let document = check_call(&place, &call, &json!({ "noted": "yes or no", "next": today() }));
        assert_eq!(document["noted"], true);
    }
    let noted = place.events("try-noted");
    let outcomes: Vec<_> = noted.iter().map(|event| event["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["done", "partly", "stopped", "not-today"]);
    assert_eq!((&noted[0]["expected"], &noted[0]["felt"], &noted[1]["felt"]), (&json!(40), &json!(10), &Value::Null));
    let ranges = |step: &Value| {
        (0.0..=1.0).contains(&step["chance"].as_f64().unwrap()) && step["expected"].as_f64().unwrap() <= 100.0
    };
    assert!(ranges(&first["step"]));
}

#[test]
fn plain_words_in_both_languages() {
    let place = Place::new();
    for (lang, language) in [("en", Language::English), ("ja", Language::Japanese), ("ja-easy", Language::JapaneseEasy)]
    {
        let today = place.call(&["--lang", lang, "today"]);
        assert_eq!((today.code, today.err.as_str()), (0, ""));
        assert!(today.out.contains("done|partly|stopped|not-today"), "{}", today.out);
        assert_eq!(today.out.is_ascii(), language == Language::English);
        let path = place.call(&["--lang", lang, "path"]);
        assert_eq!((path.code, path.err.as_str(), path.out.is_ascii()), (0, "", language == Language::English));
        assert!(
            path.out.contains(&Words::of(language).place_0()) && !path.out.contains(&Words::of(language).place_2())
        );
        let privacy = place.call(&["--lang", lang, "privacy"]);
        assert!(privacy.code == 0 && privacy.out.starts_with(&Words::of(language).privacy_1()));
        check_trouble(
            &place.call(&["--lang", lang, "try", "nothing-like-it", "done"]),
            &Words::of(language).problem_no_step(),
        );
    }
}

#[test]
fn a_calendar_without_times_is_no_file() {
    let place = Place::new();
    place.lived_in();
    let file = place.beside("times.ics");
    let none = ippo_library::Library::shipped();
    let none = none.text(ippo_words::Language::English, "routine-calendar-none");
    check_trouble(&place.call(&["export", "ics", file.to_str().unwrap()]), none);
    assert!(!file.exists());
}

#[test]
fn export_holds_events_one_array_a_drawer() {
    let place = Place::new();
    place.lived_in();
    let file = place.beside("all.json");
    let export = |file: &std::path::Path| place.call(&["export", "json", file.to_str().unwrap()]);
    assert_eq!(export(&file).code, 0);
    let document: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!((&document["format"], &document["version"]), (&json!("ippo-events"), &json!(1)));
    let drawers: Vec<_> = document["drawers"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(drawers, ["days", "letters", "measures", "mind", "people", "safety", "steps"]);
    assert_eq!(document.as_object().unwrap().len(), 3, "no derived state");
    let before = fs::read(&file).unwrap();
    check_trouble(&export(&file), &words().trouble_file_exists());
    assert_eq!(fs::read(&file).unwrap(), before, "the file that was there is not touched");
    check_trouble(&export(&place.beside("no/such/folder.json")), &words().trouble_read_only());
    assert!(place.beside("all.json").metadata().unwrap().permissions().mode() & 0o077 == 0, "for this account alone");
}

/// Help needs no home, no readable folder, no surroundings at all.
#[test]
fn help_now_needs_nothing() {
    let place = Place::new();
    let shut = place.beside("shut");
    fs::create_dir(&shut).unwrap();
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o0)).unwrap();
    let file = place.beside("a-file");
    fs::write(&file, "x").unwrap();
    for home in [shut.as_path(), file.as_path(), std::path::Path::new("/proc/nothing"), std::path::Path::new("")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ippo"));
        command.args(["--lang", "en", "help-now", "--country", "jp"]).env_clear();
        command.env("HOME", home).env("IPPO_HOME", home).stdin(Stdio::null());
        let output = command.output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{}", home.display());
        assert!(out.contains("119") && out.contains("110") && out.lines().count() > 15, "{out}");
    }
    assert_eq!(fs::read(&file).unwrap(), b"x");
    assert!(!place.home().exists());
}

#[test]
fn help_now_in_each_country_and_language() {
    let place = Place::new();
    for lang in ["en", "ja", "ja-easy"] {
        // In Tokyo the country is known by the clock.
        let here = place.call(&["--lang", lang, "help-now"]);
        assert!(here.code == 0 && here.out.contains("119"), "{}", here.out);
        let there = place.call(&["--lang", lang, "help-now", "--country", "GB"]);
        assert!(there.code == 0 && there.out.contains("999"), "{}", there.out);
    }
    check_trouble(&place.call(&["help-now", "--country", "xx"]), &words().trouble_no_country());
    assert!(!place.home().exists(), "help makes no home");
}

/// Done is 0, refused is 1, wrong usage is 2; a refusal prints one sentence to standard error and nothing else.
#[test]
fn exit_codes() {
    let place = Place::new();
    let code = |call: &[&str], code: i32| {
        let said = place.call(call);
        assert_eq!(said.code, code, "{call:?}: {}", said.err);
        assert_eq!(said.err.is_empty(), code == 0, "{call:?}");
        assert_eq!(said.out.is_empty(), code != 0, "{call:?}");
    };
    code(&["--version"], 0);
    code(&["--help"], 0);
    code(&["today"], 0);
    code(&["privacy"], 0);
    code(&["letter"], 1);
    code(&["try", "no-such-step", "done"], 1);
    code(&["letter", "no-such-file"], 1);
    code(&["export", "json", "/no/such/folder/x.json"], 1);
    code(&["help-now", "--country", "nowhere"], 1);
    code(&["fly"], 2);
    code(&["today", "--jsn"], 2);
    code(&["try"], 2);
    code(&["try", "a-step"], 2);
    code(&["try", "a-step", "maybe"], 2);
    code(&["--lang", "fr", "today"], 2);
    code(&["--port", "70000"], 2);
    code(&["export", "pdf", "x"], 2);
}
