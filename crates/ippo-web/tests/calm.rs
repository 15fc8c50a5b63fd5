//! Calm, in deeds: the stop line first, outward first, nothing that begins by itself, and what was worse twice is not offered.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{DAY, Person, person};

const FIRST: &str = "look-at-three-things";
const LAMP: &str = "breathe-with-the-lamp";

/// The practices that the page lists, in order, those under "Others" left out.
fn listed(person: &mut Person) -> Vec<String> {
    person.opens("calm");
    let main = person.page.split("<main").nth(1).unwrap().split("<details").next().unwrap();
    main.split("href=\"/n/calm/").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// Tells after a practice that it was worse.
fn worse(person: &mut Person, practice: &str) {
    person.opens(&format!("calm/{practice}")).presses("calm/mark", &[("change", "worse")]);
    assert_eq!(person.path, "calm/after");
}

#[test]
fn the_stop_line_is_the_first_line_of_every_practice_in_every_language() {
    let library = Library::shipped();
    for language in Language::ALL {
        let mut person = person(language);
        for practice in library.practices() {
            person.opens(&format!("calm/{}", practice.id));
            let after_title = person.page.split("</h1>").nth(1).unwrap();
            let stop = library.text(language, &format!("{}.stop", practice.id));
            assert!(!stop.is_empty() && after_title.starts_with(&format!("<p class=\"note stop\">{stop}")), "{stop}");
            let line = after_title.split("</p>").next().unwrap();
            let leads = line.contains(&format!("href=\"/n/calm/{FIRST}\""));
            assert_eq!(leads, practice.id != FIRST, "{}: look at three things stands beside it", practice.id);
        }
    }
}

#[test]
fn the_list_goes_from_outward_to_the_breath_and_every_eye_is_open() {
    let library = Library::shipped();
    let mut person = person(Language::English);
    let ids: Vec<String> = library.practices().iter().map(|practice| practice.id.clone()).collect();
    assert_eq!(listed(&mut person), ids);
    assert_eq!((ids.len(), ids[0].as_str(), ids[4].as_str()), (5, FIRST, LAMP));
    assert!(library.practices()[..2].iter().all(|practice| practice.outward && !practice.lamp));
    for practice in library.practices() {
        assert!(practice.eyes_open && (1..=5).contains(&practice.minutes), "{}", practice.id);
        let parts = Language::ALL.map(|language| library.parts_of(language, &practice.id).len());
        assert!(parts[0] >= 3 && parts == [parts[0]; 3], "{}: {parts:?} parts", practice.id);
    }
}

#[test]
fn after_worse_twice_it_is_not_offered_and_not_gone() {
    let mut person = person(Language::English);
    worse(&mut person, LAMP);
    assert!(listed(&mut person).contains(&LAMP.to_owned()), "once is not twice");
    worse(&mut person, LAMP);
    let english = Words::of(Language::English);
    assert!(person.has(&english.calm_rests()) && person.has(&format!("/n/calm/{FIRST}")), "another one is there");
    assert!(!listed(&mut person).contains(&LAMP.to_owned()));
    assert!(person.has(&english.calm_others()) && person.has(&format!("/n/calm/{LAMP}")), "it lies under the fold");
    person.waits(400 * DAY);
    assert_eq!(listed(&mut person).len(), 4, "time does not bring it back");
}

#[test]
fn when_the_first_one_rests_every_door_leads_to_the_next() {
    let mut person = person(Language::English);
    worse(&mut person, FIRST);
    worse(&mut person, FIRST);
    person.opens("night").follows("calm/sounds-and-edges?back=night");
    assert!(!person.has(&format!("/n/calm/{FIRST}")), "nowhere is it offered");
    person.opens(&format!("calm/{LAMP}")).follows("calm/sounds-and-edges");
    person.opens("help").follows("calm/sounds-and-edges?back=help");
    person.opens("today").presses("today/take", &[]).follows("calm/sounds-and-edges?back=try");
    for practice in Library::shipped().practices() {
        worse(&mut person, &practice.id);
        worse(&mut person, &practice.id);
    }
    assert!(listed(&mut person).is_empty(), "all of them rest");
    person.opens("night").follows("calm?back=night").follows("night");
}

#[test]
fn calm_comes_back_to_the_try_and_to_the_night() {
    for language in [Language::English, Language::Japanese] {
        let words = Words::of(language);
        let mut person = person(language);
        person.opens("today").presses("today/take", &[]).follows(&format!("calm/{FIRST}?back=try"));
        assert!(person.has(&words.calm_back_try()));
        person.follows("calm?back=try").follows(&format!("calm/{LAMP}?back=try"));
        person.presses("calm/mark", &[("change", "better")]);
        assert!(person.has(&words.calm_noted_better()));
        person.follows("try");
        assert!(person.has("name=\"outcome\""), "the try is as it was");
    }
}

#[test]
fn a_try_that_is_open_can_be_left_for_calm_and_a_bad_night_too() {
    let mut person = person(Language::English);
    person.opens("today").presses("night", &[]).follows(&format!("calm/{FIRST}?back=night")).follows("night");
    person.follows(&format!("calm/{FIRST}?back=night")).presses("calm/mark", &[("change", "same")]).follows("night");
    person.opens(&format!("calm/{FIRST}?back=https://elsewhere.example"));
    assert!(!person.has("elsewhere"), "it leads to known pages alone");
}

#[test]
fn no_answer_and_half_an_answer_note_nothing_and_lose_nothing() {
    let mut person = person(Language::English);
    let words = Words::of(Language::English);
    person.opens(&format!("calm/{LAMP}")).presses("calm/mark", &[("before", "none")]);
    assert_eq!(person.path, "today", "no answer leads on");
    person.opens(&format!("calm/{LAMP}")).presses("calm/mark", &[("after", "75")]);
    assert!(person.has(&words.calm_half()) && person.has("value=\"75\" checked"), "what was chosen is still there");
    person.opens("calm/after");
    assert_eq!(person.path, "calm", "nothing was noted");
    person.opens(&format!("calm/{LAMP}")).presses("calm/mark", &[("before", "50"), ("after", "75")]);
    assert!(person.has(&words.calm_noted_worse()), "one word more is worse");
}

#[test]
fn nothing_moves_until_it_is_begun_and_the_pace_is_always_there_in_words() {
    for language in Language::ALL {
        let mut person = person(language);
        let words = Words::of(language);
        person.opens(&format!("calm/{LAMP}"));
        let boxes: Vec<&str> = person.page.split("type=\"checkbox\"").skip(1).collect();
        assert_eq!(boxes.len(), 1);
        let begin = boxes[0].split('>').next().unwrap();
        assert!(!begin.contains("checked") && begin.contains("autocomplete=\"off\""), "{begin}");
        for (first, then) in [(3, 4), (4, 6), (5, 5)] {
            assert!(person.sees().contains(&words.breath_pace(first, then)));
            assert!(SHEET.contains(&format!("@keyframes breathe-{first}-{then} ")), "the sheet knows this pace");
        }
        assert!(person.page.contains("value=\"4-6\" autocomplete=\"off\" checked"), "in 4, out 6 at first");
        assert_eq!(person.page.matches("aria-live").count(), 1, "the count alone is read out");
        for practice in Library::shipped().practices().iter().filter(|practice| practice.id != LAMP) {
            assert!(!person.opens(&format!("calm/{}", practice.id)).has("breathing"), "{}", practice.id);
        }
    }
}

const SHEET: &str = include_str!("../assets/ippo.css");

#[test]
fn the_sheet_moves_the_lamp_for_a_tick_alone_and_never_against_the_wish_for_stillness() {
    let (_, calm) = SHEET.split_once("/* 13 ").unwrap();
    let (calm, _) = calm.split_once("/* 14 ").unwrap();
    let (still, moving) = calm.split_once("@media (prefers-reduced-motion: no-preference) {").unwrap();
    assert!(!still.contains("animation"), "nothing moves outside of it");
    let (moving, _) = moving.split_once("\n}").unwrap();
    for line in moving.lines().filter(|line| line.contains("--breath-air:")) {
        assert!(line.trim_start().starts_with(".breathing:has(.begin :checked)"), "{line}");
    }
    for line in moving.lines().filter(|line| line.contains(" animation:")) {
        assert!(line.contains(", none) "), "{line}");
    }
}

#[test]
fn calm_is_there_at_every_level_and_needs_nothing_kept() {
    let letters = [
        None,
        Some("Some nights I wish I were not here. I have been in my room for a year."),
        Some("I can't do this any more. I have decided to kill myself tonight."),
    ];
    for letter in letters {
        let mut person = person(Language::English);
        if let Some(letter) = letter {
            person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
        }
        for hours in [0, 73] {
            person.waits(hours * person::HOUR);
            assert_eq!(listed(&mut person).len(), 5);
            person.opens(&format!("calm/{LAMP}")).presses("calm/mark", &[("change", "better")]);
            assert_eq!(person.path, "calm/after");
        }
    }
}

#[test]
fn somebody_whose_letter_spoke_of_voices_is_not_asked_to_listen() {
    let mut person = person(Language::English);
    let letter = "I hear voices in my head that tell me what to do. I have been in my room for a year.";
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
    assert!(!listed(&mut person).contains(&"sounds-and-edges".to_owned()));
    assert!(!person.has(&Words::of(Language::English).calm_others()), "it is left out, and not said to be worse");
    person.waits(91 * DAY);
    assert_eq!(listed(&mut person).len(), 5);
}
