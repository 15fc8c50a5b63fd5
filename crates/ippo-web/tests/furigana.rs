//! Readings above Japanese words: off at first, on where they are wanted, never above what somebody typed, never for a crisis.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::StatusCode;
use ippo_words::Language;
use person::{DAY, Person, person};

/// Words that the table knows, as somebody may type them.
const TYPED: &str = "今日は家で手紙を書いた";

/// Somebody who reads Japanese and has chosen readings.
fn with_readings(language: Language) -> Person {
    let mut person = person(language);
    chooses(&mut person, "with");
    person
}

fn chooses(person: &mut Person, furigana: &str) {
    person.opens("settings").presses("settings", &[("furigana", furigana)]);
}

/// How many words of a page have their reading above them.
fn readings(person: &mut Person, path: &str) -> usize {
    person.opens(path);
    person.page.matches("<ruby>").count()
}

#[test]
fn there_are_none_until_they_are_chosen() {
    for language in [Language::Japanese, Language::JapaneseEasy] {
        let mut person = person(language);
        for path in ["first", "today", "calm", "library", "settings", "questions/1", "map", "more"] {
            assert_eq!(readings(&mut person, path), 0, "{path}");
            assert!(!person.has("/n/furigana"), "{path}: nothing to turn off");
        }
    }
}

#[test]
fn they_stand_on_every_page_that_is_no_crisis() {
    let mut person = with_readings(Language::Japanese);
    let pages = [
        "first",
        "today",
        "calm",
        "library",
        "settings",
        "privacy",
        "questions/1",
        "days",
        "map",
        "more",
        "letter",
        "routine",
        "joys",
        "move",
        "people",
        "thoughts",
        "purpose",
        "body",
        "support",
        "calm/trace-one-hand",
        "library/card-counting-days-out",
    ];
    for path in pages {
        assert_eq!(person.gets(path).0, StatusCode::OK, "{path}");
        assert!(readings(&mut person, path) > 2, "{path}");
    }
    person.opens("today");
    assert!(
        person.has("<ruby>今日<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby>"),
        "a word, its reading, brackets for the rest"
    );
    let (before, main) = person.page.split_once("<main").unwrap();
    let (_, after) = main.split_once("</main").unwrap();
    assert!(!before.contains("<ruby>") && !after.contains("<ruby>"), "in the middle alone");
}

#[test]
fn easy_japanese_has_them_above_the_words_that_are_left() {
    let mut person = with_readings(Language::JapaneseEasy);
    assert!(readings(&mut person, "calm") + readings(&mut person, "library") > 0);
}

#[test]
fn crisis_texts_never_have_them() {
    let mut person = with_readings(Language::Japanese);
    let plain = [
        "help",
        "help/card",
        "question",
        "night",
        "night/more",
        "plan",
        "plan/signs",
        "levels",
        "levels/now",
        "library/card-no-sleep",
        "notes",
    ];
    for path in plain {
        assert_eq!(person.gets(path).0, StatusCode::OK, "{path}");
        assert_eq!(readings(&mut person, path), 0, "{path}");
    }
    person.opens("question").presses("question", &[("answer", "thoughts")]);
    for path in ["question/after", "today", "levels", "help"] {
        assert_eq!(readings(&mut person, path), 0, "{path} at a pause");
    }
    person.opens("question").presses("question", &[("answer", "intent")]);
    for path in ["question/after", "today", "help"] {
        assert_eq!(readings(&mut person, path), 0, "{path} at safety");
    }
}

#[test]
fn a_letter_with_signs_is_answered_without_them() {
    let mut person = with_readings(Language::Japanese);
    person.opens("letter").presses("letter", &[("letter", "もう消えたい。死にたいです。"), ("then", "read")]);
    assert_eq!((person.path.as_str(), person.page.matches("<ruby>").count()), ("letter/read", 0));
    person.presses("letter/read", &[("keep", "sign"), ("writer", "person"), ("then", "answer")]);
    assert_eq!((person.path.as_str(), person.page.matches("<ruby>").count()), ("letter/answer", 0));
    person.opens("library").presses("library/found", &[("q", "死にたい")]);
    assert!(person.has("class=\"sheet care\"") && !person.has("<ruby>"), "nor what is found for it");
}

#[test]
fn a_letter_stays_as_it_was_written() {
    let letter =
        "健太と言います。部屋からほとんど出られません。外の世界のことを考えると不安です。どうすればいいですか。";
    let mut person = with_readings(Language::Japanese);
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]);
    let legends: Vec<&str> = person.page.split("<legend data-own>").skip(1).collect();
    assert!(!legends.is_empty());
    assert!(
        legends.iter().all(|legend| !legend.split("</legend>").next().unwrap().contains("<ruby>")),
        "its own sentences"
    );
    assert!(person.has("<ruby>"), "what Ippo says of it has readings");
    person.presses("letter/read", &[("keep", "outings"), ("writer", "person"), ("then", "answer")]);
    assert_eq!(person.path, "letter/answer");
    let read = person.page.split("<ul data-own>").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(!read.contains("<ruby>") && person.has("<ruby>"), "what is said back stays, the answer has readings");
    person.opens("letter").presses("letter", &[("letter", TYPED), ("then", "read")]).opens("letter");
    assert!(person.has(TYPED), "a half letter, in its field");
}

#[test]
fn nothing_that_was_typed_is_changed_anywhere() {
    let mut person = with_readings(Language::Japanese);
    person.opens("own").presses("own", &[("words", TYPED)]);
    assert!(person.has(&format!("data-own>{TYPED}</h1>")), "a step in one's own words");
    person.presses("own/shape", &[("place", "0"), ("contact", "none"), ("minutes", "1"), ("then", "try")]);
    assert!(person.path == "try" && person.has(&format!("{TYPED}</h1>")) && person.has("<ruby>"));
    person.opens("today");
    assert!(person.has(TYPED), "where it waits");
    person.opens("try").presses("try", &[("outcome", "done")]);
    assert!(person.path == "noted" && person.has(&format!("{TYPED}</p>")));
    person.opens("people/new").presses("people/new", &[("name", "家の人")]).opens("people");
    assert!(person.has(">家の人</a>"), "a name");
    person.opens("joys/once").presses("joys/once", &[("own", TYPED)]).opens("joys");
    assert!(person.has(&format!(">{TYPED}</a>")), "a joy");
    person.opens("joys/own");
    assert!(person.has(&format!(">{TYPED}</p>")));
    person.opens("plan/signs").presses("plan/signs", &[("words", TYPED)]).opens("plan");
    assert!(person.has(&format!(">{TYPED}</p>")), "the plan");
    person.opens("help");
    assert!(person.has(&format!(">{TYPED}</dd>")));
}

#[test]
fn what_was_written_on_a_sheet_stays_as_it_is() {
    let mut person = with_readings(Language::Japanese);
    person.opens("sheet/sheet-worry").presses("sheet/sheet-worry", &[]);
    let path = person.path.clone();
    person.presses(&path, &[("words", TYPED), ("then", "whole")]);
    assert!(person.has(&format!("<dd class=\"own\">{TYPED}</dd>")) && person.has("<ruby>"), "{}", person.path);
    person.opens("sheet/sheet-worry");
    assert!(person.has(TYPED), "how it begins, beside its day");
}

#[test]
fn one_touch_turns_them_off_from_any_page() {
    let mut person = with_readings(Language::Japanese);
    person.waits(DAY);
    for path in ["today", "calm", "library", "first"] {
        chooses(&mut person, "with");
        person.opens(path);
        assert!(person.has("読み上げ用（ふりがななし）"), "{path}: in plain words");
        person.presses("furigana", &[("furigana", "without")]);
        assert!(person.path == path && !person.has("<ruby>") && !person.has("/n/furigana"), "{path}: the same page");
    }
    assert!(!person.opens("help").has("/n/furigana"), "nothing more on Help");
}

#[test]
fn only_a_form_of_this_page_and_a_known_word_change_them() {
    let mut person = with_readings(Language::Japanese);
    person.posts("furigana", "furigana=without&back=today&key=stolen");
    assert!(person.path == "today" && person.has("<ruby>"), "a form of somebody else");
    person.opens("settings").presses("settings", &[("furigana", "sideways")]);
    assert!(readings(&mut person, "today") > 0);
    let key = person.body_of("furigana", &[("furigana", "without")]).replace("back=today", "back=//elsewhere");
    person.posts("furigana", &key);
    assert_eq!(readings(&mut person, "today"), 0, "done, and no further than here");
}

#[test]
fn english_pages_know_nothing_of_them() {
    let (mut plain, mut chosen) = (person(Language::English), person(Language::Japanese));
    chooses(&mut chosen, "with");
    chosen.opens("settings").presses("settings", &[("language", "en")]);
    for path in ["first", "today", "calm", "library", "settings"] {
        plain.opens(path);
        chosen.opens(path);
        assert_eq!(readings(&mut chosen, path), 0, "{path}");
        assert!(!chosen.has("furigana"), "{path}");
        assert_eq!(chosen.sees(), plain.sees(), "{path}");
    }
}

#[test]
fn what_is_no_page_stays_byte_for_byte() {
    let (plain, mut chosen) = (person(Language::Japanese), person(Language::Japanese));
    chooses(&mut chosen, "with");
    for path in ["ippo.css", "ippo.js", "notes.svg", "no-such-page"] {
        let (one, other) = (plain.gets(path), chosen.gets(path));
        let key = |bytes: &[u8]| bytes.windows(6).any(|six| six == b"<ruby>");
        assert_eq!((one.0, key(&one.2)), (other.0, key(&other.2)), "{path}");
    }
    let (status, headers, body) = chosen.gets("today");
    assert_eq!((status, headers["cache-control"].to_str().unwrap()), (StatusCode::OK, "no-store"));
    assert!(headers.get("content-length").is_none_or(|length| length.to_str().unwrap() == body.len().to_string()));
}
