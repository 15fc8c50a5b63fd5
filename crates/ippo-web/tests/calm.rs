//! Calm, in deeds: the stop line first, outward first, nothing that begins by itself, and what was worse twice is not offered.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::{Kind, Library};
use ippo_words::{Language, Words};
use person::{DAY, HOUR, Person, person};

const FIRST: &str = "look-at-three-things";
const SECOND: &str = "sounds-and-edges";
const LAMP: &str = "breathe-with-the-lamp";

/// The practices that a piece of the page leads to, in order.
fn links(piece: &str) -> Vec<String> {
    piece.split("href=\"/n/calm/").skip(1).map(|rest| rest.split(['"', '?']).next().unwrap().to_owned()).collect()
}

fn main_of(person: &Person) -> &str {
    person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// The practices that the page lists openly, in order.
fn listed(person: &mut Person) -> Vec<String> {
    person.opens("calm");
    links(main_of(person).split("<details").next().unwrap())
}

/// Those under the fold of that name.
fn under(person: &mut Person, name: &str) -> Vec<String> {
    person.opens("calm");
    let fold = main_of(person).split("<details").find(|fold| fold.contains(&format!("<summary>{name}</summary>")));
    links(fold.unwrap_or_default().split("</details>").next().unwrap())
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
        person.waits(9 * HOUR);
        for kind in [Kind::Calm, Kind::Attention] {
            for practice in library.practices_of(kind) {
                person.opens(&format!("calm/{}", practice.id));
                let after_title = person.page.split("</h1>").nth(1).unwrap();
                let stop = library.text(language, &format!("{}.stop", practice.id));
                assert!(
                    !stop.is_empty() && after_title.starts_with(&format!("<p class=\"note stop\">{stop}")),
                    "{stop}"
                );
                let other = if practice.id == FIRST { SECOND } else { FIRST };
                let line = after_title.split("</p>").next().unwrap();
                assert_eq!(links(line), [other], "{}: one outward stands beside it", practice.id);
            }
        }
    }
}

#[test]
fn a_few_outward_ones_stand_open_and_all_others_under_folds_the_breath_last() {
    let library = Library::shipped();
    let mut person = person(Language::English);
    person.waits(9 * HOUR);
    let ids: Vec<String> = library.practices().iter().map(|practice| practice.id.clone()).collect();
    assert_eq!(listed(&mut person), ids[..6]);
    assert_eq!((ids.len(), ids[0].as_str(), ids[19].as_str()), (20, FIRST, LAMP));
    assert!(library.practices()[..6].iter().all(|practice| practice.outward && !practice.lamp && !practice.late));
    let all = links(main_of(&person));
    let attention = library.practices_of(Kind::Attention);
    assert!(
        ids.iter()
            .chain(attention.iter().map(|one| &one.id))
            .all(|id| all.iter().filter(|seen| *seen == id).count() == 1)
    );
    let inward = library.text(Language::English, "calm-fold-inward");
    assert_eq!(under(&mut person, inward), ["slowly-through-the-body", "out-longer-than-in", LAMP]);
    for practice in library.practices() {
        assert!(practice.eyes_open && (1..=15).contains(&practice.minutes), "{}", practice.id);
        let parts = Language::ALL.map(|language| library.parts_of(language, &practice.id).len());
        assert!(parts[0] >= 3 && parts == [parts[0]; 3], "{}: {parts:?} parts", practice.id);
    }
}

#[test]
fn in_the_middle_of_a_try_there_are_three_short_ones_that_look_outward() {
    let library = Library::shipped();
    let mut person = person(Language::English);
    person.waits(9 * HOUR);
    person.opens("calm?back=try");
    let open = links(main_of(&person).split("<details").next().unwrap());
    assert_eq!(open.len(), 3);
    assert!(open.iter().all(|id| library.practice(id).is_some_and(|one| one.outward && one.minutes <= 3)), "{open:?}");
    assert!(links(main_of(&person)).contains(&LAMP.to_owned()), "the others are there, too");
}

#[test]
fn after_worse_twice_it_is_not_offered_and_not_gone() {
    let library = Library::shipped();
    let mut person = person(Language::English);
    let inward = library.text(Language::English, "calm-fold-inward");
    let hint = library.text(Language::English, "calm-fold-inward-what");
    assert!(!person.opens("calm").has(hint));
    worse(&mut person, LAMP);
    assert!(under(&mut person, inward).contains(&LAMP.to_owned()), "once is not twice");
    assert!(person.has(hint), "what looks inward can stay closed once anything was worse");
    worse(&mut person, LAMP);
    let english = Words::of(Language::English);
    assert!(person.has(&english.calm_rests()) && person.has(&format!("/n/calm/{FIRST}")), "another one is there");
    assert!(!under(&mut person, inward).contains(&LAMP.to_owned()));
    assert_eq!(under(&mut person, &english.calm_others()), [LAMP], "it lies under the last fold");
    person.waits(400 * DAY);
    assert_eq!(under(&mut person, &english.calm_others()), [LAMP], "time does not bring it back");
}

#[test]
fn when_the_first_one_rests_every_door_leads_to_the_next_and_none_to_the_breath() {
    let mut person = person(Language::English);
    worse(&mut person, FIRST);
    worse(&mut person, FIRST);
    person.opens("night").follows("calm/sounds-and-edges?back=night");
    assert!(!person.has(&format!("/n/calm/{FIRST}")), "nowhere is it offered");
    person.opens(&format!("calm/{LAMP}")).follows("calm/sounds-and-edges");
    person.opens("help").follows("calm/sounds-and-edges?back=help");
    person.opens("today").presses("today/take", &[]).follows("calm/sounds-and-edges?back=try");
    for practice in Library::shipped().practices().iter().filter(|practice| !practice.late && !practice.outdoors) {
        worse(&mut person, &practice.id);
        assert!(!person.has("calm/breathe") && !person.has("calm/slowly"), "the breath is never offered unasked");
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
            assert!(!person.opens(&format!("calm/{}", practice.id)).has("class=\"breathing\""), "{}", practice.id);
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
            assert_eq!(listed(&mut person).len(), 6);
            person.opens(&format!("calm/{LAMP}")).presses("calm/mark", &[("change", "better")]);
            assert_eq!(person.path, "calm/after");
        }
    }
}

#[test]
fn somebody_whose_letter_spoke_of_voices_is_not_asked_to_listen_or_to_train_attention() {
    let library = Library::shipped();
    let mut person = person(Language::English);
    let letter = "I hear voices in my head that tell me what to do. I have been in my room for a year.";
    person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
    assert_eq!(listed(&mut person).len(), 6);
    let all = links(main_of(&person));
    let practices = || library.practices().iter().chain(library.practices_of(Kind::Attention));
    for practice in practices().filter(|one| one.listens || one.closed_for.contains(&"psychosis".to_owned())) {
        assert!(!all.contains(&practice.id), "{}", practice.id);
        assert_eq!(person.opens(&format!("calm/{}", practice.id)).path, "calm", "nor by its address");
    }
    assert!(!person.has(&Words::of(Language::English).calm_others()), "they are left out, and not said to be worse");
    person.opens(&format!("calm/{FIRST}")).follows("calm/cold-and-rough");
    person.waits(91 * DAY);
    assert!(listed(&mut person).contains(&SECOND.to_owned()));
}

#[test]
fn water_rests_with_means_and_the_walk_stays_in_at_night() {
    let mut person = person(Language::English);
    let all = |person: &mut Person| links(main_of(person.opens("calm")));
    let has = |list: &[String], id: &str| list.iter().any(|seen| seen == id);
    let night = all(&mut person);
    assert!(!has(&night, "out-and-looking") && has(&night, "hands-in-lukewarm-water"), "at three at night");
    person.waits(9 * HOUR);
    assert!(has(&all(&mut person), "out-and-looking"), "at noon");
    person.opens("question").presses("question", &[("answer", "thoughts")]);
    let low = all(&mut person);
    assert!(!has(&low, "out-and-looking") && !has(&low, "hands-in-lukewarm-water"), "while means rest");
    assert_eq!(person.opens("calm/hands-in-lukewarm-water").path, "calm");
}
