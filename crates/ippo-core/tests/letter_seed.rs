//! The letter that Ippo grew from.

use ippo_core::letter::{Found, Months, Outings, Question, Reading, Sign, ThemeId, Tongue, Writer};

const LETTER: &str = include_str!("fixtures/letters/matthew.txt");

#[test]
fn matthew_is_read() {
    let reading = Reading::of(LETTER);
    assert_eq!(reading.tongue, Tongue::English);
    assert_eq!(reading.writer.what, Writer::Person);
    assert_eq!(reading.duration.map(|found| found.what), Some(Months { lo: 24, hi: 120 }));
    assert_eq!(reading.outings.map(|found| found.what), Some(Outings::Room));
    assert_eq!(reading.sign, Sign::None);
    assert_eq!(reading.own_word.map(|span| span.of(LETTER)), Some("hikikomori".to_owned()));
    assert_eq!(reading.name, Some("Matthew".to_owned()));
}

#[test]
fn his_themes_are_found_and_no_other() {
    let themes: Vec<ThemeId> = Reading::of(LETTER).themes.iter().map(|theme| theme.what).collect();
    assert_eq!(themes, [ThemeId::Duration, ThemeId::Outings, ThemeId::FearOfPeople, ThemeId::WantHelp]);
}

#[test]
fn he_asks_two_questions() {
    let asked: Vec<Question> = Reading::of(LETTER).questions.iter().map(|Found { what, .. }| *what).collect();
    assert_eq!(asked, [Question::HowOvercome, Question::WhatHelpExists]);
}

#[test]
fn his_own_words_can_be_quoted() {
    let reading = Reading::of(LETTER);
    let phrases: Vec<String> = reading.phrases(LETTER).iter().map(|span| span.of(LETTER)).collect();
    assert_eq!(phrases[0], "I rarely leave my room");
    assert!(phrases[1].contains("several years"), "{phrases:?}");
    assert!(phrases[2].contains("anxiety"), "{phrases:?}");
}
