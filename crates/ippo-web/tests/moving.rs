//! Movement, in deeds: low and short first, the signs to stop for before all else, nothing counted, shut where eating is troubled.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::{Kind, Library, Practice};
use ippo_words::{Language, Words};
use person::{DAY, HOUR, Person, person};

const ROOM: &str = "I have not left my room for two years. I am afraid of people. How do I begin?";
const EATING: &str = "I make myself throw up after I eat. I have been in my room for a year.";

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

fn main_of(person: &Person) -> &str {
    person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap()
}

/// The movements that the page leads to; the first is the one to begin with.
fn moves(person: &mut Person) -> Vec<Practice> {
    let library = Library::shipped();
    person.opens("move");
    let ids = main_of(person).split("href=\"/n/move/").skip(1).map(|rest| rest.split('"').next().unwrap());
    ids.map(|id| library.practice(id).unwrap().clone()).collect()
}

#[test]
fn after_long_lying_and_where_nothing_is_known_it_begins_low_and_short() {
    let check = |told: &dyn Fn(&mut Person), posture: u8| {
        let mut person = person(Language::English);
        person.waits(9 * HOUR);
        told(&mut person);
        let first = moves(&mut person)[0].clone();
        assert_eq!(first.posture, Some(posture), "{}", first.id);
        assert!(first.minutes <= 2 || posture > 1, "{}", first.id);
    };
    check(&|_| {}, 0);
    check(
        &|person| {
            person.opens("questions/2").presses("questions/2", &[("answer", "0")]);
        },
        0,
    );
    check(
        &|person| {
            person.opens("questions/2").presses("questions/2", &[("answer", "1")]);
        },
        1,
    );
    check(
        &|person| {
            person.opens("questions/2").presses("questions/2", &[("answer", "5")]);
        },
        3,
    );
    check(
        &|person| {
            person.opens("questions/2").presses("questions/2", &[("answer", "5")]);
            person.opens("letter").presses("letter", &[("letter", ROOM), ("then", "read")]);
            person.presses("letter/read", &[("keep", "outings"), ("writer", "person"), ("then", "answer")]);
        },
        0,
    );
}

#[test]
fn they_stand_by_posture_from_lying_to_walking() {
    let mut person = person(Language::Japanese);
    person.waits(9 * HOUR);
    let found = moves(&mut person);
    let of = Library::shipped().practices_of(Kind::Move).len();
    assert_eq!(found.len(), of + 1, "all of them, and the first on top");
    assert!(found[1..].is_sorted_by_key(|practice| practice.posture));
}

#[test]
fn the_signs_to_stop_for_are_the_first_line_with_help_beside_them() {
    let library = Library::shipped();
    for language in Language::ALL {
        let mut person = person(language);
        person.waits(9 * HOUR);
        for practice in library.practices_of(Kind::Move) {
            person.opens(&format!("calm/{}", practice.id));
            assert_eq!(person.path, format!("move/{}", practice.id), "it has one page");
            let stop = library.text(language, &format!("{}.stop", practice.id));
            let after_title = person.page.split("</h1>").nth(1).unwrap();
            assert!(!stop.is_empty() && after_title.starts_with(&format!("<p class=\"note stop\">{stop}")), "{stop}");
            let line = after_title.split("</p>").next().unwrap();
            assert!(line.contains("href=\"/n/help\"") && line.contains("href=\"/n/calm/look-at-three-things\""));
            assert!(!person.has("class=\"breathing\""), "no breath belongs to it");
        }
    }
}

#[test]
fn that_one_moved_is_noted_and_nothing_is_made_of_it() {
    both(|language| {
        let mut person = person(language);
        person.opens("move").presses("move", &[("minutes", "７"), ("steps", "431")]);
        assert_eq!(person.path, "move/noted");
        for _ in 0..3 {
            person.opens("move").presses("move", &[]);
        }
        for page in ["move/noted", "move", "today", "days"] {
            person.opens(page);
            let main = main_of(&person);
            assert!(!main.contains("431") && !main.contains('７') && !main.contains("value=\"7"), "{page}");
        }
        let (_, _, json) = person.gets("export/json");
        let json = String::from_utf8_lossy(&json).into_owned();
        assert_eq!(json.matches("431").count(), 1, "it is kept as it was told");
    });
}

#[test]
fn what_is_no_number_is_kept_and_said_in_one_sentence() {
    both(|language| {
        let mut person = person(language);
        person.opens("move").presses("move", &[("minutes", "a lot"), ("steps", "12")]);
        assert_eq!(person.path, "move");
        assert!(
            person.has("value=\"a lot\"") && person.has("value=\"12\"") && person.has(&text(language, "moving-number"))
        );
        let sent = person.body_of("move", &[("minutes", "2")]);
        person.posts("move", &sent).posts("move", &sent);
        assert!(!person.opens("move").has("a lot"), "noted once, and the form is empty again");
    });
}

#[test]
fn beside_a_troubled_way_of_eating_there_is_one_sentence_and_help() {
    let mut person = person(Language::English);
    person.opens("letter").presses("letter", &[("letter", EATING), ("then", "keep")]);
    for days in [0, 30] {
        person.waits(days * DAY);
        assert!(moves(&mut person).is_empty());
        let main = main_of(&person);
        assert!(main.contains(&text(Language::English, "moving-eating")) && main.contains("href=\"/n/help\""));
        assert!(
            !main.contains("<form")
                && !main.contains("minute")
                && !main.contains(|c: char| c.is_ascii_digit() && c != '1')
        );
        assert_eq!(person.opens("move/ankles-in-bed").path, "move", "nor by its address");
    }
}

#[test]
fn above_open_it_is_short_and_stays_in_and_at_a_pause_it_rests() {
    let mut person = person(Language::English);
    person.waits(9 * HOUR);
    person.opens("question").presses("question", &[("answer", "wish")]);
    let gentle = moves(&mut person);
    assert!(!gentle.is_empty() && gentle.iter().all(|practice| practice.minutes <= 3 && !practice.outdoors));
    for answer in ["thoughts", "intent"] {
        person.opens("question").presses("question", &[("answer", answer)]);
        assert!(moves(&mut person).is_empty(), "{answer}");
        assert!(person.has(&text(Language::English, "moving-resting")) && person.has("name=\"minutes\""));
    }
    assert!(person.has(&Words::of(Language::English).help_now()));
}
