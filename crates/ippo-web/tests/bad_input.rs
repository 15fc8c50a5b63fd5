//! Bad input: one clear sentence, what was typed is kept, nothing is lost and nothing noted twice.

mod person;

use axum::http::{Method, StatusCode};
use ippo_words::{Language, Words};
use person::{Person, person};

fn words() -> Words {
    Words::of(Language::English)
}

/// A letter that is refused: the sentence stands there, and so do the words.
fn check_letter(letter: &str, sentence: &str) {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]);
    assert!(person.has(sentence), "{sentence}");
    assert!(person.has(letter.trim()), "the words are still there");
    person.opens("today");
    assert!(person.has("today/take"), "and everything else goes on");
}

#[test]
fn letters_that_cannot_be_read() {
    check_letter("", &words().problem_empty_letter());
    check_letter("   \n  ", &words().problem_empty_letter());
    check_letter(&"long ".repeat(200_000), &words().problem_long_letter());
}

#[test]
fn letters_of_any_kind_are_read() {
    for letter in
        ["🙂🙂🙂", "I feel 疲れた and もう nothing", "\u{0}\u{1}\u{7f}\u{fffd}", "<script>alert(1)</script>", "ﾊﾝｶｸ ﾓｼﾞ"]
    {
        let mut person = person(Language::English);
        person.opens("letter").presses("letter", &[("letter", letter), ("then", "read")]);
        assert_eq!(person.path, "letter/read", "{letter:?}");
        person.presses("letter/read", &[("then", "answer"), ("writer", "person")]);
        assert_eq!(person.path, "letter/answer");
        assert!(!person.has("<script>alert"), "nothing that was written becomes part of the page");
    }
}

#[test]
fn a_number_that_does_not_fit_keeps_the_rest_of_what_was_typed() {
    let mut person = person(Language::English);
    person.opens("today").presses("today/take", &[]);
    person.presses("try", &[("outcome", "done"), ("expected-exact", "400"), ("feared", "freeze")]);
    assert_eq!(person.path, "try");
    assert!(person.has(&words().problem_number()));
    assert!(person.has("value=\"400\"") && person.has("value=\"freeze\" checked"));
    person.presses("try", &[("outcome", "done"), ("expected-exact", "40")]);
    assert_eq!(person.path, "noted");
    person.presses("noted", &[("felt-exact", "many"), ("note", "a few words")]);
    assert!(person.has(&words().problem_number()) && person.has("a few words"));
}

#[test]
fn a_form_counts_once() {
    let mut person = person(Language::English);
    person.opens("today").presses("today/take", &[]);
    let body = person.body_of("try", &[("outcome", "done")]);
    person.posts("try", &body);
    assert_eq!(person.path, "noted");
    person.posts("try", &body);
    assert_eq!(person.path, "noted", "the same form again answers as the first time");
    person.opens("today");
    assert!(!person.has("The last one was"));
}

#[test]
fn a_form_of_somebody_else_changes_nothing() {
    let mut person = person(Language::English);
    person.opens("today");
    let body = person.body_of("today/take", &[]);
    let (_, after) = body.split_once("&").unwrap();
    for key in ["", "key=&", "key=00&", &format!("key={}&", "ab".repeat(32)), "key=zz&"] {
        person.posts("today/take", &format!("{key}{after}"));
        assert_eq!(person.path, "today", "{key}");
        assert!(person.has(&words().problem_form_old()));
        person.opens("today");
        assert!(!person.has(&words().problem_form_old()), "said once");
    }
    person.opens("try");
    assert_eq!(person.path, "today", "no step was taken");
}

#[test]
fn nonsense_is_answered_with_a_sentence() {
    let mut person = person(Language::English);
    person.opens("today");
    let key = person.body_of("today/take", &[]).split('&').next().unwrap().to_owned();
    person.posts("today/take", &format!("{key}&offer=00ff"));
    assert!(person.has(&words().problem_unreadable()));
    person.opens("nowhere/at/all");
    assert!(person.has(&words().problem_no_page()));
    let (status, _, body) = person.asks(Method::POST, "/n/letter", "x".repeat(9 * 1024 * 1024));
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(body.contains(&words().problem_too_large()));
    let (status, _, _) = person.asks(Method::GET, "/elsewhere", String::new());
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[test]
fn the_way_back_after_choosing_a_language_stays_at_home() {
    for back in ["//evil.example", "https://evil.example/", "../../x", "/etc", "letter?x=1", "\\\\evil"] {
        let mut person: Person = person(Language::English);
        person.opens("first");
        let body = person.body_of("language", &[]);
        let body = body.replace(
            "back=first",
            &format!("back={}", form_urlencoded::byte_serialize(back.as_bytes()).collect::<String>()),
        );
        person.posts("language", &format!("{body}&language=ja"));
        assert!(person.path == "first" || person.path.is_empty(), "{back} led to {}", person.path);
        assert!(person.has("lang=\"ja\""));
    }
}
