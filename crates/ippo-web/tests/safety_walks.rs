//! Walks through what concerns safety: the question and each answer, what rests and how it ends, the plan, at any hour.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::Library;
use ippo_words::Language;
use person::{DAY, HOUR, Person, person};

const URGENT: &str = "I can't do this any more. I have decided to kill myself tonight.";
const POSSIBLE: &str = "Some nights I wish I were not here. I have been in my room for a year.";

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

/// A person who has noted one try, so that something was kept.
fn begun(language: Language) -> Person {
    let mut person = person(language);
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    person
}

fn answers(person: &mut Person, answer: &str) {
    person.opens("question").presses("question", &[("answer", answer)]);
}

/// Whether a step is offered, whether a larger one is, and where opening leads.
fn found(person: &mut Person) -> (bool, bool, String) {
    person.opens("today");
    let (step, larger) = (person.has("today/take"), person.has("today/larger"));
    person.opens("");
    (step, larger, person.path.clone())
}

#[test]
fn each_answer_holds_what_it_says_and_nothing_more() {
    let check = |answer: &str, expected: (bool, bool, &str)| {
        both(|language| {
            let mut person = begun(language);
            answers(&mut person, answer);
            assert_eq!(person.path, "question/after", "{answer}");
            let (step, larger, path) = found(&mut person);
            assert_eq!((step, larger, path.as_str()), expected, "{answer}");
            // A hold rests suggestions alone: everything of one's own stays.
            for path in ["letter", "calm", "calm/look-at-three-things", "help", "plan", "settings", "privacy", "days"] {
                person.opens(path);
                assert_eq!(person.path, path, "{answer}");
            }
            person.opens("letter").presses("letter", &[("letter", "x"), ("then", "keep")]);
            assert_eq!(person.path, "letter/kept", "{answer}: one's own writing is kept as always");
        });
    };
    check("no", (true, true, "today"));
    check("wish", (true, false, "today"));
    check("thoughts", (false, false, "today"));
    check("intent", (false, false, "help"));
    check("rather-not", (true, true, "today"));
}

#[test]
fn after_intent_the_emergency_number_is_the_first_thing_in_the_page_and_on_help() {
    both(|language| {
        let mut person = begun(language);
        answers(&mut person, "intent");
        let main = person.page.split("<main").nth(1).unwrap().to_owned();
        let first = main.find("href=\"").unwrap();
        assert!(main[first..].starts_with("href=\"tel:119\""), "{language:?}");
        let before = main[..first].rfind("<details class=\"calling\">").unwrap();
        assert!(!main[..before].contains("<summary"), "{language:?}: its fold comes first, too");
        person.opens("help");
        let first = person.page.find("<a ").unwrap();
        assert!(person.page[first..].starts_with("<a class=\"help\" href=\"tel:119\""), "{language:?}");
    });
}

/// H3: five years later it is still so, and the question is the first thing shown.
#[test]
fn intent_never_lapses_and_the_question_comes_first_on_return() {
    let mut person = begun(Language::English);
    answers(&mut person, "intent");
    person.waits(5 * 365 * DAY);
    person.opens("");
    assert_eq!(person.path, "question");
    assert!(person.has(&text(Language::English, "help-ask-before")));
    person.presses("question/leave", &[]);
    assert_eq!(person.path, "help", "skipping is not no");
    answers(&mut person, "no");
    person.waits(25 * HOUR);
    answers(&mut person, "no");
    assert!(!found(&mut person).0, "two lower answers, and nothing to stand on so far");
    person.opens("levels").presses("levels/footing", &[("footing", "someone-knows")]);
    assert_eq!(found(&mut person), (true, false, "today".to_owned()), "gentle for a week");
    person.waits(8 * DAY);
    assert!(found(&mut person).1, "and open after it");
}

#[test]
fn thoughts_end_by_two_lower_answers_or_by_asking_for_small_steps() {
    let mut person = begun(Language::Japanese);
    answers(&mut person, "thoughts");
    person.waits(400 * DAY);
    person.opens("today");
    assert!(!person.has("today/take") && person.has("levels/anyway"));
    person.presses("levels/anyway", &[]);
    assert!(person.has("today/take") && !person.has("today/larger"));
    person.waits(30 * DAY);
    assert!(!found(&mut person).1, "small steps stay small until it is answered lower");
    answers(&mut person, "no");
    person.waits(25 * HOUR);
    answers(&mut person, "no");
    person.opens("levels").presses("levels/end", &[]);
    assert!(found(&mut person).1);
}

#[test]
fn a_slip_of_the_finger_costs_one_touch() {
    let mut person = begun(Language::English);
    answers(&mut person, "intent");
    person.presses("question/back", &[]);
    assert_eq!(person.path, "question");
    assert_eq!(found(&mut person), (true, true, "today".to_owned()));
    answers(&mut person, "intent");
    person.waits(HOUR);
    person.opens("question/after");
    assert!(!person.has("question/back"), "after ten minutes it is an answer");
}

#[test]
fn a_letter_opens_the_question_and_the_answer_decides() {
    let question = "href=\"/n/question\"";
    let mut person = begun(Language::English);
    person.opens("today");
    assert!(!person.has(question), "never without a reason");
    person.opens("letter").presses("letter", &[("letter", POSSIBLE), ("then", "keep")]).opens("today");
    assert!(person.has(question));
    person.follows("question").presses("question/leave", &[]);
    person.opens("today");
    assert!(!person.has(question), "left: not before a week has passed");
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "keep")]);
    assert!(!found(&mut person).0);
    answers(&mut person, "no");
    assert_eq!(found(&mut person), (true, false, "today".to_owned()), "the person's own answer decides");
}

#[test]
fn what_is_so_now_rests_steps_and_help_shows_what_fits() {
    let mut person = begun(Language::Japanese);
    person.opens("levels").follows("levels/now").presses("levels/now", &[("so", "violence"), ("then", "so")]);
    assert_eq!(person.path, "levels");
    assert!(!found(&mut person).0);
    person.opens("help");
    let lines = person.page.split("class=\"line\"").nth(1).unwrap();
    assert!(
        lines.contains(&text(Language::Japanese, "help-kind-violence"))
            || lines.contains(&text(Language::Japanese, "help-kind-child"))
    );
    person.opens("levels/now").presses("levels/now", &[("then", "none")]);
    person.waits(25 * HOUR);
    person.opens("levels/now").presses("levels/now", &[("then", "none")]);
    assert!(found(&mut person).0);
    let mut silent = begun(Language::English);
    silent.opens("levels/now").presses("levels/now", &[("then", "so")]);
    assert!(found(&mut silent).1, "nothing ticked says nothing");
}

#[test]
fn three_heavier_days_make_it_gentle_and_say_so() {
    let mut person = begun(Language::English);
    for _ in 0..3 {
        person.opens("days").presses("days", &[("days", "heavier")]);
        person.waits(DAY);
    }
    assert!(!found(&mut person).1);
    person.opens("levels");
    assert!(person.has(&text(Language::English, "level-because-days")));
    person.presses("levels/end", &[]);
    assert!(found(&mut person).1);
}

/// H7: the plan is first on Help; its last part is on no paper, and nothing is ever suggested for it.
#[test]
fn the_plan_stands_first_on_help_and_its_last_part_is_on_no_paper() {
    both(|language| {
        let mut person = begun(language);
        person.opens("plan/signs").presses("plan/signs", &[("words", "The light hurts."), ("then", "next")]);
        assert_eq!(person.path, "plan/alone", "one part after another");
        person.opens("plan/room").presses("plan/room", &[("words", "SECRET-ROOM"), ("then", "whole")]);
        assert_eq!(person.path, "plan");
        assert!(person.has("SECRET-ROOM"));
        person.opens("help");
        let (hurt, plan, lines) = (
            person.page.find("hurt").unwrap(),
            person.page.find("my-plan").unwrap(),
            person.page.find("class=\"line\"").unwrap(),
        );
        assert!(hurt < plan && plan < lines, "hurt or poisoned, then the plan, then people");
        let room = person.page.find("SECRET-ROOM").unwrap();
        let holder = person.page[..room].rfind("<div").unwrap();
        assert!(person.page[holder..room].contains("noprint"), "left out when Help is printed");
        person.opens("plan/paper");
        assert!(person.has("The light hurts.") && !person.has("SECRET-ROOM"));
        person.opens("plan/signs").presses("plan/signs", &[("words", ""), ("then", "whole")]);
        assert!(!person.has("The light hurts."), "what is taken out is gone");
    });
}

#[test]
fn a_part_that_is_too_long_is_refused_and_kept() {
    let mut person = begun(Language::English);
    let long = "a".repeat(2_001);
    person.opens("plan/tell").presses("plan/tell", &[("words", &long), ("then", "next")]);
    assert_eq!(person.path, "plan/tell");
    assert!(person.has(&long), "what was typed is there");
    person.opens("plan");
    assert!(!person.has(&long), "and nothing was written");
}

#[test]
fn a_plan_is_something_to_stand_on() {
    let mut person = begun(Language::English);
    answers(&mut person, "intent");
    for _ in 0..2 {
        person.waits(25 * HOUR);
        answers(&mut person, "no");
    }
    assert!(!found(&mut person).0);
    person.opens("plan/tell").presses("plan/tell", &[("words", "My sister."), ("then", "whole")]);
    assert!(found(&mut person).0);
}

#[test]
fn a_letter_that_waits_unanswered_falls_with_time_and_never_holds_for_ever() {
    let mut person = begun(Language::English);
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "read")]);
    assert!(!found(&mut person).0);
    person.waits(18 * DAY);
    assert_eq!(found(&mut person), (true, false, "today".to_owned()));
    person.waits(20 * DAY);
    assert!(found(&mut person).1);
    person.opens("letter");
    assert!(person.has("kill myself tonight"), "the words are still there");
}

/// C4: who returns while an answer holds a pause or safety is asked before anything else, however soon that is.
#[test]
fn after_three_days_and_after_a_year_the_question_comes_before_anything_else() {
    both(|language| {
        for answer in ["thoughts", "intent"] {
            for away in [3, 365] {
                let mut person = begun(language);
                answers(&mut person, answer);
                person.waits(away * DAY);
                person.opens("");
                assert_eq!(person.path, "question", "{answer} after {away} days");
                assert!(person.has(&text(language, "help-ask-before")));
            }
        }
        let mut person = begun(language);
        answers(&mut person, "wish");
        person.waits(3 * DAY);
        person.opens("");
        assert_eq!(person.path, "today", "a wish puts nothing in the way");
    });
}
