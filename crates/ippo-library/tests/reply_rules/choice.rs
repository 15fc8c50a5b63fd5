//! Which parts a reply has, for readings made by hand: answers, crisis texts, numbers, strands.

use crate::corpus::curtain;
use ippo_core::event::{Offer, Understood};
use ippo_core::ids::{LetterId, StepId};
use ippo_core::language::Language;
use ippo_core::letter::{CrisisKind, Found, Outings, Question, Reading, Sign, Span, ThemeId, Tongue, Writer};
use ippo_core::level::Level;
use ippo_library::Library;
use ippo_library::reply::{Part, Reply, compose, understood_all};
use ippo_library::strands::strands;

const LETTER: &str = "nobody wrote this and it holds more words than nine";

fn reading(writer: Writer, themes: &[ThemeId], questions: &[Question]) -> Reading {
    let here = |start: usize| vec![Span { start, end: start + 1 }];
    Reading {
        tongue: Tongue::English,
        writer: Found { what: writer, evidence: here(0) },
        duration: None,
        outings: Some(Found { what: Outings::Room, evidence: here(1) }),
        themes: themes.iter().enumerate().map(|(i, what)| Found { what: *what, evidence: here(i) }).collect(),
        sign: Sign::None,
        kinds: Vec::new(),
        questions: questions
            .iter()
            .map(|what| Found { what: *what, evidence: vec![Span { start: 40, end: 50 }] })
            .collect(),
        own_word: None,
        name: None,
        sentences: Vec::new(),
    }
}

fn sign(mut reading: Reading, sign: Sign, kinds: &[CrisisKind]) -> Reading {
    reading.sign = sign;
    reading.kinds = kinds.iter().map(|what| Found { what: *what, evidence: vec![Span { start: 0, end: 1 }] }).collect();
    reading
}

fn all(reading: &Reading) -> Understood {
    understood_all(reading, LetterId([1; 16]))
}

fn reply(reading: &Reading, understood: &Understood, country: Option<&str>) -> Reply {
    compose(&Library::shipped(), Language::English, LETTER, reading, understood, Some(&curtain()), country)
}

fn answers(reading: &Reading, understood: &Understood) -> Vec<String> {
    let parts = reply(reading, understood, None).parts;
    let ids = parts.into_iter().filter_map(|part| if let Part::Answer { id, .. } = part { Some(id) } else { None });
    ids.collect()
}

fn crisis(reading: &Reading, country: Option<&str>) -> (String, String) {
    match reply(reading, &all(reading), country).parts.as_slice() {
        [Part::Crisis { id, paragraphs }] => (id.clone(), paragraphs.concat()),
        _ => (String::new(), String::new()),
    }
}

#[test]
fn three_questions_get_two_answers_and_none_is_lost() {
    let asked = [Question::HowBegin, Question::HowOvercome, Question::WhatHelpExists];
    let reading = reading(Writer::Person, &[ThemeId::FearOfPeople], &asked);
    assert_eq!(answers(&reading, &all(&reading)), ["answer-fear-of-people", "answer-what-help-exists"]);
}

#[test]
fn a_fear_marked_as_wrong_is_not_answered() {
    let reading = reading(Writer::Person, &[ThemeId::FearOfPeople], &[Question::HowOvercome]);
    let understood = Understood { wrong: vec![ThemeId::FearOfPeople], ..all(&reading) };
    assert_eq!(answers(&reading, &understood), ["answer-how-begin"]);
}

#[test]
fn a_letter_that_asks_nothing_gets_one_answer() {
    let reading = reading(Writer::Person, &[ThemeId::WantWork, ThemeId::Sleep], &[]);
    assert_eq!(answers(&reading, &all(&reading)), ["answer-sleep"]);
}

#[test]
fn a_question_that_ippo_cannot_answer_is_said_to_be_one() {
    let reading = reading(Writer::Person, &[ThemeId::Dropout], &[Question::Other]);
    assert_eq!(answers(&reading, &all(&reading)), ["answer-unknown", "answer-dropout"]);
}

#[test]
fn a_family_hears_of_its_own_load_first() {
    let reading = reading(Writer::Family, &[ThemeId::Sleep], &[Question::FamilyHowTalk]);
    assert_eq!(answers(&reading, &all(&reading)), ["answer-family-own-load", "answer-family-how-talk"]);
}

#[test]
fn a_sign_decides_the_text() {
    use CrisisKind::{Neglect, Now, Suicide, Violence};
    use Sign::{Possible, Urgent};
    let cases: [(Writer, Sign, &[CrisisKind], &str); 9] = [
        (Writer::Person, Possible, &[Suicide], "crisis-possible"),
        (Writer::Person, Urgent, &[Suicide], "crisis-urgent"),
        (Writer::Person, Urgent, &[Suicide, Now], "crisis-now"),
        (Writer::Person, Possible, &[Violence], "crisis-violence"),
        (Writer::Person, Urgent, &[Suicide, Violence], "crisis-urgent"),
        (Writer::Family, Urgent, &[Suicide], "crisis-family"),
        (Writer::Family, Urgent, &[Violence, Now], "crisis-violence"),
        (Writer::Family, Possible, &[Neglect], "crisis-family-body"),
        (Writer::Other, Possible, &[Neglect], "crisis-possible"),
    ];
    for (writer, level, kinds, text) in cases {
        let reading = sign(reading(writer, &[], &[]), level, kinds);
        assert_eq!(crisis(&reading, Some("US")).0, text, "{writer:?} {level:?} {kinds:?}");
    }
}

#[test]
fn the_number_is_that_of_the_country() {
    let now = sign(reading(Writer::Person, &[], &[]), Sign::Urgent, &[CrisisKind::Now]);
    assert!(crisis(&now, Some("US")).1.contains("911"));
    assert!(crisis(&now, Some("JP")).1.contains("119"));
    assert!(crisis(&now, None).1.contains("112, 911 or 999"));
    let hit = sign(reading(Writer::Person, &[], &[]), Sign::Possible, &[CrisisKind::Violence]);
    assert!(crisis(&hit, Some("JP")).1.contains("110"));
    let hurt = sign(reading(Writer::Family, &[], &[]), Sign::Urgent, &[CrisisKind::Violence, CrisisKind::Now]);
    let both = crisis(&hurt, Some("JP")).1;
    assert!(both.contains("110") && both.contains("119"));
}

#[test]
fn a_step_that_is_too_large_for_a_letter_stays_out() {
    let reading = reading(Writer::Person, &[ThemeId::Sleep], &[]);
    let far = Library::shipped().catalogue().steps().iter().find(|step| step.place >= 4).map(|step| step.id.clone());
    let offer = Offer { step: far.unwrap_or(StepId::new("gone")), ..curtain() };
    let parts =
        compose(&Library::shipped(), Language::English, LETTER, &reading, &all(&reading), Some(&offer), None).parts;
    assert!(!parts.iter().any(|part| matches!(part, Part::Thing { .. })));
}

#[test]
fn strands_follow_the_letter() {
    let library = Library::shipped();
    let ids = |understood: &Understood| {
        strands(&library, Language::English, understood, Level::Open).iter().map(|s| s.id).collect::<Vec<_>>()
    };
    let fear = all(&reading(Writer::Person, &[ThemeId::FearOfPeople, ThemeId::WantHelp], &[]));
    assert_eq!(ids(&fear), ["steps", "calm", "routine", "joys", "movement", "people", "help"]);
    let work = all(&reading(Writer::Person, &[ThemeId::WantWork], &[]));
    assert_eq!(ids(&work).last(), Some(&"purpose"));
    let wrong = Understood { wrong: vec![ThemeId::WantWork], ..work };
    assert!(!ids(&wrong).contains(&"purpose"));
    assert_eq!(ids(&Understood { sign: Sign::Urgent, ..fear.clone() }), ["help"]);
    assert!(!ids(&Understood { writer: Writer::Family, ..fear }).contains(&"steps"));
}

/// A hold rests what is suggested here too, whatever the letter itself says.
#[test]
fn strands_obey_the_level() {
    let library = Library::shipped();
    let fear = all(&reading(Writer::Person, &[ThemeId::FearOfPeople, ThemeId::WantHelp], &[]));
    let at = |level| strands(&library, Language::Japanese, &fear, level).iter().map(|s| s.id).collect::<Vec<_>>();
    assert_eq!(at(Level::Gentle), ["calm", "routine", "joys", "help"]);
    assert_eq!(at(Level::Pause), ["calm", "routine", "joys", "help"]);
    assert_eq!(at(Level::Safety), ["help"]);
}

#[test]
fn every_offer_of_a_strand_has_its_words_and_a_source() {
    let library = Library::shipped();
    let work = all(&reading(Writer::Person, &[ThemeId::WantWork], &[]));
    for language in Language::ALL {
        for strand in strands(&library, language, &work, Level::Open) {
            assert!(!strand.title.is_empty() && !strand.why.is_empty() && strand.items.len() >= 2, "{}", strand.id);
            for item in strand.items {
                assert!(!item.title.is_empty() && !item.why.is_empty(), "{}", item.id);
                assert!(library.source(&item.source).is_some(), "{}", item.id);
            }
        }
    }
}
