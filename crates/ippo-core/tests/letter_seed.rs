//! The letter that Ippo grew from.

mod reader;

use ippo_core::letter::{Found, Months, Outings, Question, Sign, ThemeId, Tongue, Writer};
use reader::{READER, read};

const LETTER: &str = include_str!("fixtures/letters/matthew.txt");

#[test]
fn matthew_is_read() {
    let reading = read(LETTER);
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
    let themes: Vec<ThemeId> = read(LETTER).themes.iter().map(|theme| theme.what).collect();
    assert_eq!(themes, [ThemeId::Duration, ThemeId::Outings, ThemeId::FearOfPeople, ThemeId::WantHelp]);
}

#[test]
fn he_asks_two_questions() {
    let asked: Vec<Question> = read(LETTER).questions.iter().map(|Found { what, .. }| *what).collect();
    assert_eq!(asked, [Question::HowOvercome, Question::WhatHelpExists]);
}

#[test]
fn his_own_words_can_be_quoted() {
    let reading = read(LETTER);
    let phrases: Vec<String> = READER.phrases(&reading, LETTER).iter().map(|span| span.of(LETTER)).collect();
    assert_eq!(phrases[0], "I rarely leave my room");
    assert!(phrases[1].contains("several years"), "{phrases:?}");
    assert!(phrases[2].contains("anxiety"), "{phrases:?}");
}
