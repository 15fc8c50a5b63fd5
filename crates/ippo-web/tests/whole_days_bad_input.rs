//! Clumsy and hostile input at the strands of a whole day: kept, answered with a sentence, and never anywhere else.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::{Method, StatusCode};
use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{HOUR, Person, begun, body, erasable, person, person_with, sends, text};
use std::collections::BTreeSet;

/// A piece of what somebody typed that stands in no text of Ippo's.
const TYPED: &str = "Zq7x";
const NOBODY: &str = "00112233445566778899aabbccddeeff";

/// Every form of these strands, by where it posts, with its fields.
const FORMS: [(&str, &[&str]); 26] = [
    ("library/found", &["q"]),
    ("more/choose", &["strand", "things", "senses", "voice"]),
    ("joys/once", &["joy", "own"]),
    ("joys/own", &["before"]),
    ("joys/idea-light-on-the-ceiling", &["before", "idea"]),
    ("joys/idea-light-on-the-ceiling/after", &["after"]),
    ("move", &["minutes", "steps"]),
    ("people/new", &["name", "possible", "then"]),
    ("people/00112233445566778899aabbccddeeff", &["name", "possible"]),
    ("routine/note", &["now", "back"]),
    ("routine/rest", &["rest"]),
    ("routine/time/up", &["time"]),
    ("routine/sleep", &["from", "until"]),
    ("routine/turn", &["time"]),
    ("routine/anchors", &["choose"]),
    ("routine/anchors/up", &["time", "toward", "then"]),
    ("sheet/sheet-worry", &["words"]),
    ("sheet/sheet-worry/00112233445566778899aabbccddeeff/1", &["words", "then"]),
    ("sheet/sheet-worry/00112233445566778899aabbccddeeff/5", &["words", "then"]),
    ("sheet/sheet-worry/00112233445566778899aabbccddeeff/away", &["words"]),
    ("weeks", &["days-out", "furthest", "people", "words", "kept"]),
    ("weeks/k6", &["q1", "q6"]),
    ("weeks/other", &["which", "name", "total", "why"]),
    ("summary", &["item", "letter", "want", "how", "problem"]),
    ("summary/away", &["want"]),
    ("slip/back", &["number", "outcome", "expected", "felt", "why"]),
];

fn kept(person: &Person) -> String {
    String::from_utf8(person.gets("export/json").2).unwrap().replace("\": ", "\":")
}

/// Nothing that was typed is markup, or stands in the title or the address.
fn is_text_alone(person: &Person, what: &str) {
    let title = person.page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert!(!title.contains(TYPED) && !person.path.contains(TYPED), "{what}");
    assert!(!person.has("<script>") && !person.has("<b>Zq"), "{what}");
}

#[test]
fn any_form_takes_anything_once_and_anything_again() {
    let mut person = begun();
    let long = "Zq7x ".repeat(800) + "!";
    let plain = [
        "",
        " ",
        "Zq7x",
        "Zq7x\r\n# Zq7x\r- Zq7x",
        "\u{0}Zq7x\u{1b}[2J\u{7f}",
        "\u{202e}Zq7x\u{2066}",
        "🙂Zq7x👩‍👩‍👧",
        "<script>Zq7x</script><b>Zq7x",
        "{ $Zq7x } -x = { \"",
        "Zq7x\r\nEND:VEVENT",
        "[Zq7x](javascript:x)",
        "-0",
        "1e9",
        "NaN",
        "２",
        "999999999999999999999",
        "25:61",
        "%00%ff",
        &"x".repeat(81),
        &long,
    ];
    for (path, names) in FORMS {
        for value in plain {
            let start: String = value.chars().take(12).collect();
            let fields: Vec<(&str, &str)> = names.iter().flat_map(|name| [(*name, value), (*name, "1")]).collect();
            let sent = body(&mut person, &fields);
            person.posts(path, &sent);
            is_text_alone(&person, &format!("{path} {start:?}"));
            person.posts(path, &sent);
        }
        let sent =
            body(&mut person, &[("words", TYPED), ("name", TYPED), ("own", TYPED), ("minutes", "7"), ("total", "9")]);
        person.posts(path, &sent);
        let before = kept(&person);
        person.posts(path, &sent);
        assert_eq!(kept(&person), before, "{path}: the same form again notes nothing");
        person.posts(path, "").posts(path, "key=00&x").posts(path, "\u{fffd}=%ff&&==&key");
    }
    for path in [
        "library",
        "joys",
        "move",
        "people",
        "routine",
        "thoughts",
        "weeks",
        "summary",
        "summary/page",
        "slip/back",
        "today",
    ] {
        is_text_alone(person.opens(path), path);
    }
}

#[test]
fn a_million_characters_are_refused_and_kept() {
    let huge = "Zq7x".repeat(250_000);
    for (path, field) in [("people/new", "name"), ("weeks", "words"), ("library/found", "q")] {
        let mut person = begun();
        sends(&mut person, path, &[(field, &huge)]);
        assert!(person.has(TYPED), "{path}");
        assert!(!kept(&person).contains(TYPED), "{path}");
    }
}

#[test]
fn what_is_looked_for_stands_in_no_address_and_is_forgotten() {
    let mut person = begun();
    for from in ["library", "more"] {
        person.opens(from).presses("library/found", &[("q", TYPED)]);
        assert!(person.path == "library/found" && person.has(TYPED), "{from}");
        assert!(!person.opens("library").has(TYPED));
        assert_eq!(person.opens("library/found").path, "library", "{from}: it is forgotten");
    }
    assert!(!kept(&person).contains(TYPED));
}

#[test]
fn an_address_of_any_kind_is_answered_with_a_page() {
    let person = begun();
    let many = "x".repeat(20_000);
    let tails = [
        "%00",
        "%ff",
        "%E3%81",
        "..%2f..%2fetc",
        "%2e%2e/x",
        "%0d%0aSet-Cookie:%20Zq7x=1",
        &many,
        "%EF%BC%90",
        "+1",
        "-0",
        "0",
        "18446744073709551616",
        "%E2%80%AE",
        "ZZ",
        NOBODY,
        "%3Cscript%3EZq7x",
        "1/1/1/1",
    ];
    let heads = [
        "library/",
        "sheet/",
        "sheet/sheet-worry/",
        "sheet/sheet-worry/00112233445566778899aabbccddeeff/",
        "people/",
        "people/step/",
        "routine/time/",
        "routine/anchors/",
        "joys/",
        "joys/own/",
        "move/",
        "weeks/",
        "slip/",
        "library?q=",
        "library?shelf=",
        "library/card-shame?from=",
        "joys?others=",
        "joys?energy=",
        "joys/nothing?others=",
        "",
    ];
    let posts =
        ["routine/note", "routine/rest", "summary/away", "sheet/sheet-worry/00112233445566778899aabbccddeeff/away"];
    let made = heads.iter().flat_map(|head| tails.iter().map(move |tail| format!("{head}{tail}")));
    for path in made.chain(posts.map(str::to_owned)) {
        let (status, headers, body) = person.gets(&path);
        let what: String = path.chars().take(60).collect();
        assert!([StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::NOT_FOUND].contains(&status), "{what}: {status}");
        let body = String::from_utf8(body).unwrap();
        assert!(!body.contains("<script>Zq") && headers.get("set-cookie").is_none(), "{what}");
        let said = status != StatusCode::NOT_FOUND || body.contains(&Words::of(Language::English).problem_no_page());
        assert!(said, "{what}: an empty page");
    }
}

#[test]
fn a_method_that_is_not_meant_has_a_page_too() {
    let mut person = person(Language::English);
    for (method, path) in [(Method::POST, "routine/weeks"), (Method::PUT, "move"), (Method::DELETE, "people/new")] {
        let (status, _, body) = person.asks(method, &format!("/n/{path}"), String::new());
        assert!(status == StatusCode::NOT_FOUND && body.contains("<main"), "{path}: {status}");
    }
}

#[test]
fn what_is_refused_is_kept_and_its_sentence_is_said_once() {
    let old = Words::of(Language::English).problem_form_old();
    let check = |page: &str, field: &str, typed: &str, also: &[(&str, &str)], sentence: &str| {
        let mut person = begun();
        let fields: Vec<_> = also.iter().copied().chain([(field, typed)]).collect();
        let sent = body(&mut person, &fields);
        let keyless = &sent[sent.find('&').unwrap()..];
        for body in [&sent, keyless] {
            person.posts(page, body);
            assert!(person.path == page && person.has(typed), "{page}: what was typed is there");
            assert!(person.has(sentence) || body == keyless && person.has(&old), "{page}: {}", person.sees());
            person.opens("today").opens(page);
            assert!(!person.has(sentence) && !person.has(&old), "{page}: said once");
            // A time is asked for anew; words and numbers wait until they are kept.
            assert_eq!(person.has(typed), !page.starts_with("routine"), "{page}");
        }
    };
    let long = Words::of(Language::English).problem_long_note();
    let range = Library::shipped().text_with(Language::English, "other-range", &[("least", "0"), ("most", "27")]);
    let words = "Zq7x ".repeat(201).trim_end().to_owned() + "!";
    check("people/new", "name", &"Zq7x".repeat(21), &[], &long);
    check("joys/once", "own", &words, &[("joy", "music")], &long);
    check("weeks", "words", &words, &[("kept", "1")], &long);
    check("summary", "want", &words, &[], &long);
    check("move", "minutes", "1e9", &[], &text("moving-number"));
    check("slip/back", "number", "K7", &[("outcome", "done")], &text("back-wrong"));
    check("weeks/other", "total", "1e9", &[("which", "phq9")], &range);
    check("routine/sleep", "from", "25:61", &[("until", "9:00")], &text("routine-time-unread"));
}

/// What waits in one form is in no other.
#[test]
fn a_draft_stands_in_its_own_form_alone() {
    let long = "9".repeat(1_100);
    let forms: [(&str, &str); 6] = [
        ("people/new", "name"),
        ("joys/once", "own"),
        ("weeks", "words"),
        ("summary", "want"),
        ("move", "minutes"),
        ("weeks/other", "name"),
    ];
    for (page, field) in forms {
        let mut person = begun();
        let typed = format!("{TYPED}{long}");
        sends(&mut person, page, &[(field, &typed)]);
        assert!(person.has(TYPED), "{page}");
        for (other, _) in FORMS {
            let (status, _, body) = person.gets(other);
            let seen = String::from_utf8(body).unwrap().contains(TYPED);
            assert!(status != StatusCode::INTERNAL_SERVER_ERROR && (!seen || other == page), "{page} in {other}");
        }
    }
    let mut person = begun();
    let unreadable = Words::of(Language::English).problem_unreadable();
    let sent = body(&mut person, &[("before", "9")]);
    let (status, _, _) = person.asks(Method::POST, "/n/joys/idea-light-on-the-ceiling", sent);
    assert_eq!(status, StatusCode::SEE_OTHER);
    sends(&mut person, "joys/once", &[("own", "Stars")]);
    assert!(!person.opens("joys/own").has(&unreadable), "the sentence belongs to another idea");
    assert!(person.opens("joys/idea-light-on-the-ceiling").has(&unreadable));
}

#[test]
fn numbers_and_times_are_read_as_people_write_them_or_refused() {
    let check = |path: &str, field: &str, typed: &str, expected: Option<&str>| {
        let mut person = begun();
        person.waits(12 * HOUR);
        let before = kept(&person);
        sends(&mut person, path, &[(field, typed), ("which", "own"), ("name", "mine"), ("until", "9:00")]);
        let after = kept(&person);
        match expected {
            Some(piece) => assert!(after.contains(piece), "{path} {typed}: {after}"),
            None => assert!(after == before && person.has(typed), "{path} {typed}"),
        }
    };
    check("routine/sleep", "from", "24:00", Some("\"from\":0,"));
    check("routine/sleep", "from", "２５時", Some("\"from\":60,"));
    check("routine/sleep", "from", "25:61", None);
    check("routine/sleep", "from", "-0", None);
    check("routine/sleep", "from", "1e9", None);
    check("move", "minutes", "２", Some("\"minutes\":2,"));
    check("move", "steps", "１２", Some("\"steps\":12"));
    check("move", "minutes", "-0", None);
    check("move", "minutes", "1e9", None);
    check("weeks/other", "total", "１２", Some("\"total\":12"));
    check("weeks/other", "total", "-0", None);
    check("weeks/other", "total", "1e9", None);
}

#[test]
fn the_range_that_is_named_is_the_one_that_is_asked_for() {
    let mut person = begun();
    sends(&mut person, "weeks/other", &[("which", "own"), ("name", "phq9"), ("total", "50")]);
    let range = Library::shipped().text_with(Language::English, "other-range", &[("least", "0"), ("most", "27")]);
    assert!(person.has(&range), "{}", person.sees());
}

#[test]
fn notes_at_the_same_time_are_all_there_and_one_form_counts_once() {
    let mut person = begun();
    let names: Vec<String> = (0..12).map(|nth| format!("{TYPED}-{nth}-")).collect();
    let bodies: Vec<String> = names.iter().map(|name| body(&mut person, &[("name", name)])).collect();
    let again = body(&mut person, &[("name", "Once")]);
    std::thread::scope(|scope| {
        for sent in bodies.iter().chain(std::iter::repeat_n(&again, 6)) {
            let router = person.router.clone();
            scope.spawn(move || {
                use tower::ServiceExt;
                let request = axum::http::Request::post("/n/people/new").body(axum::body::Body::from(sent.clone()));
                let answer = futures_lite::future::block_on(router.oneshot(request.unwrap())).unwrap();
                assert_eq!(answer.status(), StatusCode::SEE_OTHER);
            });
        }
    });
    let kept = kept(&person);
    assert!(names.iter().all(|name| kept.matches(name.as_str()).count() == 1));
    assert_eq!(kept.matches("\"Once\"").count(), 1);
    let ids: BTreeSet<&str> = kept.split("\"who\":\"").skip(1).map(|rest| &rest[..32]).collect();
    assert_eq!(ids.len(), 13, "nobody stands in somebody's place");
}

#[test]
fn beside_each_sign_every_form_still_takes_what_is_typed() {
    for sign in ["psychosis", "mania", "eating", "violence", "danger"] {
        let mut person = begun();
        person.opens("levels/now").presses("levels/now", &[("so", sign), ("then", "so")]);
        for (path, names) in FORMS {
            let fields: Vec<(&str, &str)> = names.iter().map(|name| (*name, TYPED)).collect();
            is_text_alone(sends(&mut person, path, &fields), &format!("{sign} {path}"));
        }
        assert!(kept(&person).contains(TYPED), "{sign}: one's own words are kept");
        let numbers = sends(&mut person, "move", &[("minutes", "soon")]).path.clone();
        assert_eq!(numbers, "move", "{sign}");
        assert_eq!(person.has("soon"), sign != "eating", "{sign}: beside food no number is asked for again");
    }
}

#[test]
fn nothing_that_was_typed_begins_a_line_of_its_own_in_a_file() {
    let mut person = begun();
    let typed = "a\n# Zq7x\r## Zq7x\r\n- Zq7x\n\nBEGIN:VEVENT Zq7x\u{b}\u{85}\u{2028}Zq7x";
    for (path, field) in [("people/new", "name"), ("joys/once", "own"), ("weeks", "words"), ("weeks/other", "name")] {
        sends(&mut person, path, &[(field, typed), ("which", "own"), ("total", "3")]);
    }
    sends(&mut person, &format!("sheet/sheet-worry/{NOBODY}/1"), &[("words", typed)]);
    person.opens("own").presses("own", &[("words", typed)]);
    person.presses("own/shape", &[("place", "1"), ("contact", "none"), ("minutes", "5"), ("then", "later")]);
    person.opens("plan/signs").presses("plan/signs", &[("words", typed), ("then", "whole")]);
    person.opens("letter").presses("letter", &[("letter", typed), ("then", "keep")]);
    sends(&mut person, "routine/anchors/up", &[("time", "17:00")]);
    let markdown = String::from_utf8(person.gets("export/markdown").2).unwrap();
    assert!(markdown.matches(TYPED).count() >= 5 * 8, "{markdown}");
    for line in markdown.split(['\n', '\r']).filter(|line| line.contains(TYPED)) {
        let own = line.trim_start().starts_with("> ") || line.starts_with("- ") && line.contains(" · ");
        assert!(own, "{line}");
    }
    let calendar = String::from_utf8(person.gets("export/ics").2).unwrap();
    assert!(!calendar.contains(TYPED) && calendar.matches("BEGIN:VEVENT").count() == 1, "{calendar}");
}

#[test]
fn after_erasing_no_form_of_these_keeps_anything() {
    let mut person = person_with(Language::English, |host| ippo_web::router(host.with_leaving(erasable(&[]).0)));
    let sent = body(&mut person, &[("words", TYPED), ("name", &TYPED.repeat(30)), ("q", TYPED), ("own", TYPED)]);
    person.opens("erase").follows("erase/sure").presses("erase/everything", &[]);
    let names = || {
        use ippo_seal::HostStore;
        futures_lite::future::block_on(person.store.names()).unwrap()
    };
    let before = names();
    for (path, _) in FORMS {
        let (status, headers, _) = person.gets(path);
        assert!(status == StatusCode::SEE_OTHER && headers["location"] == "/n/gone", "{path}");
        let request =
            axum::http::Request::post(format!("/n/{path}")).body(axum::body::Body::from(sent.clone())).unwrap();
        let answer =
            futures_lite::future::block_on(tower::ServiceExt::oneshot(person.router.clone(), request)).unwrap();
        assert_eq!(answer.headers()["location"], "/n/gone", "{path}");
    }
    assert_eq!(names(), before);
}
