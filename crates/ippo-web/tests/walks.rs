//! Walks through the pages, in deeds: the ways that somebody takes at three in the morning, in both languages.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{DAY, HOUR, NIGHT, Person, person, person_at};

const LETTER: &str = "I have not left my room for two years. I am afraid of people. How do I begin?";
const URGENT: &str = "I can't do this any more. I have decided to kill myself tonight.";
const POSSIBLE: &str = "Some nights I wish I were not here. I have been in my room for a year.";

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

#[test]
fn one_touch_to_a_step_three_to_a_noted_try_then_the_next() {
    both(|language| {
        let mut person = person(language);
        person.opens("").follows("today");
        assert_eq!(person.touches, 1, "one touch to a step");
        let first = title(&person);
        person.presses("today/take", &[]).presses("try", &[("outcome", "done")]);
        assert_eq!(person.touches, 3, "three touches to a noted try");
        assert!(person.has(&Words::of(language).noted_done()));
        person.presses("noted", &[("felt", "25")]).follows("today");
        assert_ne!(title(&person), first, "the next one is another");
    });
}

fn title(person: &Person) -> String {
    let start = person.page.find("<h1 class=\"step\">").expect("a step is shown") + 17;
    person.page[start..].split('<').next().unwrap().to_owned()
}

#[test]
fn what_to_have_ready_is_folded_under_a_step_and_the_way_out_stands_on_its_try() {
    let library = Library::shipped();
    both(|language| {
        let mut person = person(language);
        person.opens("today");
        let mut seen = [false, false];
        for _ in 0..12 {
            let shown = title(&person);
            let is_shown = |id: &str| library.text(language, id) == shown;
            let step = library.catalogue().steps().iter().find(|step| is_shown(step.id.as_str())).unwrap();
            let ready = library.ready(language, step);
            assert_eq!(person.has("class=\"fold ready\""), !ready.is_empty(), "{shown}");
            assert!(ready.iter().all(|line| person.has(line)), "{shown}: {ready:?}");
            seen[usize::from(ready.is_empty())] = true;
            person.presses("today/take", &[]);
            assert!(person.has(library.rises(language, step)), "{shown}");
            person.presses("try", &[("outcome", "done")]).opens("today");
        }
        assert_eq!(seen, [true, true], "one with something to have ready, and one without");
    });
}

#[test]
fn how_it_was_chosen_is_told_in_words_and_can_be_changed() {
    both(|language| {
        let words = Words::of(language);
        let mut person = person(language);
        person.opens("today");
        assert!(!person.has("today/how"), "on the first evening nothing more is asked to be read");
        person.presses("today/take", &[]).presses("try", &[("outcome", "done")]).follows("today").follows("today/how");
        assert!(!person.sees().contains('%') && person.has("value=\"usual\" checked"));
        person.presses("today/how", &[("pace", "gentler"), ("variety", "same"), ("direction", "home")]);
        assert!(person.has("value=\"gentler\" checked") && person.has("value=\"same\" checked"));
        assert!(person.has("value=\"home\" checked") && person.has("id=\"told\""));
        person.opens("settings");
        assert!(person.has("value=\"home\" checked"), "{}", words.settings_direction());
    });
}

/// A try that is done, and told to have been a little hard.
fn tries_and_tells(person: &mut Person, felt: &str) {
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    person.presses("noted", &[("felt", felt)]);
}

#[test]
fn which_of_two_looks_harder_is_asked_after_a_week_once_a_try_and_never_again_if_one_says_so() {
    both(|language| {
        let mut person = person(language);
        let asks = |person: &Person| person.has("/pair\"");
        for _ in 0..7 {
            tries_and_tells(&mut person, "25");
            assert!(!asks(&person), "not in the first week");
            person.waits(DAY);
        }
        tries_and_tells(&mut person, "25");
        assert!(asks(&person), "after a week, once what was asked about the try is told");
        person.presses("pair", &[("harder", "one")]);
        assert!(!asks(&person), "once after a try");
        person.waits(DAY);
        tries_and_tells(&mut person, "25");
        person.presses("pair", &[("harder", "never")]);
        person.waits(DAY);
        tries_and_tells(&mut person, "25");
        assert!(!asks(&person), "never again, as was said");
        person.opens("today/how").presses("today/how", &[("pairs", "yes")]);
        person.waits(DAY);
        tries_and_tells(&mut person, "25");
        assert!(asks(&person), "and again if one wants it");
    });
}

#[test]
fn what_is_not_for_somebody_is_never_offered_again_until_it_may_come_back() {
    both(|language| {
        let mut person = person(language);
        person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
        person.opens("today");
        let left = title(&person);
        person.follows("today/how").presses("today/not-for-me", &[]);
        for _ in 0..40 {
            person.waits(DAY);
            person.opens("today");
            assert_ne!(title(&person), left, "it is offered again");
        }
        person.opens("today/how");
        assert!(person.has(&left), "it stands among what was left out");
        person.presses("today/let-back", &[]).opens("today/how");
        assert!(!person.has("today/let-back"));
    });
}

#[test]
fn the_first_page_is_short_and_asks_nothing() {
    let mut english = person(Language::English);
    english.opens("");
    let words = english.sees();
    assert!(words.contains(&Words::of(Language::English).first_step()), "the words are seen: {words}");
    assert!(words.split_whitespace().count() <= 45, "{} words: {words}", words.split_whitespace().count());
    let mut japanese = person(Language::Japanese);
    japanese.opens("");
    let text: String = japanese.sees().split_whitespace().collect();
    assert!(text.chars().count() <= 90, "{} characters: {text}", text.chars().count());
    for person in [english, japanese] {
        assert!(!person.has("<input type=\"text\"") && !person.has("<input type=\"radio\""));
        assert_eq!(person.page.matches("class=\"door\"").count(), 3);
    }
}

#[test]
fn a_letter_is_understood_corrected_and_answered_and_leads_into_today() {
    let mut person = person(Language::English);
    person.opens("").follows("letter").presses("letter", &[("letter", LETTER), ("then", "read")]);
    assert!(person.has("<mark>") && person.has("value=\"fear-of-people\" checked"));
    person
        .presses("letter/read", &[("keep", "duration"), ("keep", "outings"), ("writer", "person"), ("then", "answer")]);
    assert_eq!(person.path, "letter/answer");
    assert_eq!(person.page.matches("<h2>").count(), 1, "one thing");
    person.follows("letter/more").opens("letter/answer");
    person.follows("letter/change");
    assert!(person.has("value=\"fear-of-people\">") && person.has("value=\"duration\" checked"), "as it was left");
    person.presses(
        "letter/read",
        &[("keep", "outings"), ("keep", "fear-of-people"), ("writer", "person"), ("then", "answer")],
    );
    person.follows("letter/change");
    assert!(person.has("value=\"fear-of-people\" checked") && !person.has("value=\"duration\" checked"));
    person.opens("letter/answer");
    person.presses("today/take", &[]).presses("try", &[("outcome", "partly")]);
    assert_eq!(person.path, "noted");
}

#[test]
fn with_signs_of_crisis_help_comes_first_and_no_step_stands_beside_it() {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "read")]);
    let (help, title) = (person.page.find("sheet care").unwrap(), person.page.find("<h1>").unwrap());
    assert!(help < title, "help stands above what was read");
    person.presses("letter/read", &[("keep", "sign"), ("writer", "person"), ("then", "answer")]);
    assert!(person.has("help\"") && !person.has("today/take"), "no step beside it");
    person.opens("");
    assert_eq!(person.path, "help", "the first page is help");
    person.opens("today");
    assert!(!person.has("today/take") && person.has("/n/letter\""), "no step, and nothing is blocked");
}

#[test]
fn a_letter_that_waits_unanswered_counts_and_one_touch_takes_it_out() {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "read")]);
    person.opens("today");
    assert!(!person.has("today/take"));
    person.opens("letter/read").presses("letter/wrong", &[("letter", "draft")]);
    person.opens("today");
    assert!(person.has("today/take"), "I meant something else");
}

#[test]
fn levels_set_by_words_fall_by_themselves_and_by_a_touch() {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "keep")]);
    person.waits(73 * HOUR);
    person.opens("today");
    assert!(person.has("levels/anyway") && !person.has("today/take"), "a pause after 72 hours");
    person.presses("levels/anyway", &[]);
    assert!(person.has("today/take") && !person.has("today/larger"), "gentle: floor steps, nothing larger");
    person.presses("levels/end", &[]);
    assert!(person.has("today/larger"), "open again");

    let mut another = person_at(Language::English, Default::default(), NIGHT);
    another.opens("letter").presses("letter", &[("letter", POSSIBLE), ("then", "keep")]).opens("today");
    assert!(another.has("today/take") && !another.has("today/larger"), "a passive wish never switches the program off");
    another.waits(8 * DAY);
    another.opens("today");
    assert!(another.has("today/larger"), "gentle ends after a week without a new sign");
}

#[test]
fn after_three_days_and_after_three_years_the_same_page() {
    both(|language| {
        let after = |days: i64| {
            let mut person = person(language);
            person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
            person.waits(days * DAY);
            person.opens("");
            assert!(person.has(&Words::of(language).absent()), "{days} days");
            person.sees().split(&Words::of(language).absent()).next().unwrap().to_owned()
        };
        assert_eq!(after(3), after(3 * 365), "nothing on the page tells how long it was");
    });
}

#[test]
fn smaller_larger_something_else_and_not_today_are_one_touch_and_unexplained() {
    let mut person = person(Language::English);
    person.opens("today");
    let first = title(&person);
    person.presses("today/other", &[]);
    assert_ne!(title(&person), first);
    let larger = title(person.presses("today/larger", &[]));
    person.presses("today/smaller", &[]);
    assert_ne!(title(&person), larger);
    person.presses("today/not", &[]);
    assert!(person.has("Not today is an answer too"));
    person.presses("noted", &[("why", "unwell")]).opens("today");
    assert!(person.has("today/take"), "another thing is there, and nothing is counted");
}

#[test]
fn after_three_not_todays_the_page_is_left_alone_until_a_step_is_asked_for() {
    let mut person = person(Language::English);
    for _ in 0..3 {
        person.opens("today").presses("today/not", &[]);
        person.waits(DAY);
    }
    person.opens("today");
    assert!(!person.has("today/take") && person.has("/n/letter\""));
    person.follows("today/step");
    assert!(person.has("today/take"));
    person.presses("today/other", &[]);
    assert!(person.has("today/take"), "who asks for another one sees it");
}

#[test]
fn a_bad_night_shows_three_things_and_no_step() {
    let mut person = person(Language::English);
    person.opens("today").presses("night", &[]);
    assert!(!person.has("today/take"));
    person.opens("today");
    assert!(!person.has("today/take"), "it holds for this night");
    person.presses("night/off", &[]);
    assert!(person.has("today/take"));
    person.opens("today").presses("night", &[]);
    person.waits(DAY);
    person.opens("today");
    assert!(person.has("today/take"), "and for this night alone");
}

#[test]
fn a_step_taken_up_and_left_is_asked_about_quietly() {
    let mut person = person(Language::English);
    person.opens("today").presses("today/take", &[]);
    person.opens("today");
    assert!(person.has("The last one was") && person.has("today/take"));
    person.presses("today/leave", &[]);
    person.opens("today");
    assert!(!person.has("The last one was"));
}

#[test]
fn everything_is_there_again_after_closing() {
    let store = std::sync::Arc::default();
    let mut before = person_at(Language::English, std::sync::Arc::clone(&store), NIGHT);
    before.opens("letter").presses("letter", &[("letter", LETTER), ("then", "keep")]);
    before.opens("today").presses("today/take", &[]);
    drop(before);
    let mut after = person_at(Language::English, store, NIGHT + HOUR);
    after.opens("today");
    assert!(after.has("The last one was"));
    after.opens("letter/answer");
    assert!(after.has("two years"));
}

/// F4: every question can be left out, and after any of them there is a step.
#[test]
fn five_short_questions_each_one_touch_and_a_step_after_any() {
    both(|language| {
        for leave_after in 1..=5 {
            let mut person = person(language);
            person.opens("").follows("questions/1");
            for number in 1..leave_after {
                person.presses(&format!("questions/{number}"), &[("answer", if number == 5 { "out" } else { "1" })]);
                assert_eq!(person.path, format!("questions/{}", number + 1));
            }
            person.follows("today");
            assert!(person.has("today/take"), "a step after {leave_after}");
        }
        let mut skipped = person(language);
        skipped.opens("questions/1");
        for number in 2..=5 {
            skipped.follows(&format!("questions/{number}"));
        }
        skipped.follows("today");
        assert!(skipped.has("today/take"));
    });
}

/// A life that reaches further is offered other things than one in bed, once the first tries are over.
#[test]
fn the_answers_change_what_comes() {
    let after = |answers: [&str; 5]| {
        let mut person = person(Language::English);
        person.waits(9 * HOUR);
        for (index, answer) in answers.iter().enumerate() {
            person
                .opens(&format!("questions/{}", index + 1))
                .presses(&format!("questions/{}", index + 1), &[("answer", answer)]);
        }
        let mut titles = Vec::new();
        for _ in 0..6 {
            person.opens("today");
            titles.push(title(&person));
            person.presses("today/take", &[]).presses("try", &[("outcome", "done"), ("expected", "0")]);
            person.waits(DAY);
        }
        titles
    };
    assert_ne!(after(["0", "0", "0", "0", "home"]), after(["4", "7", "4", "4", "out"]));
}

#[test]
fn a_step_in_ones_own_words_asks_two_things_at_most_and_is_tried_like_any_other() {
    let mut person = person(Language::English);
    person.opens("today").follows("own").presses("own", &[("words", "Open the curtain for 1 minute")]);
    assert_eq!(person.path, "own/shape");
    assert!(person.has("value=\"0\" checked") && person.has("value=\"none\" checked"), "guessed, and asked nothing");
    person.presses("own/shape", &[("place", "0"), ("contact", "none"), ("minutes", "1"), ("then", "try")]);
    assert_eq!(person.path, "try");
    assert!(person.has("Open the curtain for 1 minute"));
    person.presses("try", &[("outcome", "done")]);
    assert_eq!(person.path, "noted");
    person.opens("own").presses("own", &[("words", "Something new")]);
    let main = person.page.split("<main").nth(1).unwrap();
    assert_eq!(main.split("<details").next().unwrap().matches("<fieldset").count(), 2, "two questions at most");
    person.presses("own/shape", &[("minutes", "5"), ("then", "later")]);
    assert_eq!(person.path, "own/shape", "where and with whom are needed, and what was typed is there");
    assert!(person.has("Something new"));
    person.presses("own/shape", &[("place", "4"), ("contact", "face-to-face"), ("minutes", "5"), ("then", "later")]);
    assert_eq!(person.path, "own/kept");
}

#[test]
fn own_words_with_signs_bring_help_and_rest_like_all_else() {
    let mut person = person(Language::English);
    person.opens("own").presses("own", &[("words", "Tonight I will kill myself")]);
    person.presses("own/shape", &[("place", "0"), ("contact", "none"), ("minutes", "5"), ("then", "try")]);
    assert!(person.has("tel:119") && person.has("href=\"/n/question\""), "help and the question");
    person.opens("question").presses("question", &[("answer", "thoughts")]);
    person.opens("own").presses("own", &[("words", "Open the window")]);
    person.presses("own/shape", &[("place", "0"), ("contact", "none"), ("minutes", "1"), ("then", "try")]);
    assert_eq!(person.path.split('?').next().unwrap(), "own/kept", "kept, and it waits");
    let mut empty = person_at(Language::English, Default::default(), NIGHT);
    empty.opens("own").presses("own", &[("words", " ")]);
    assert_eq!(empty.path, "own");
    empty.presses("own", &[("words", &"long ".repeat(60))]);
    assert!(empty.path == "own" && empty.has("long long"), "kept as it was typed");
}

#[test]
fn larger_letters_stay_until_somebody_wants_the_others() {
    both(|language| {
        let mut person = person(language);
        let is_large = |person: &mut Person| {
            person.opens("today");
            person.page.contains("class=\"large\"")
        };
        assert!(!is_large(&mut person));
        for (chosen, large) in [("large", true), ("no-such-size", true), ("plain", false)] {
            person.opens("settings").presses("settings", &[("letters", chosen)]);
            assert_eq!(is_large(&mut person), large, "{chosen}");
        }
    });
}
