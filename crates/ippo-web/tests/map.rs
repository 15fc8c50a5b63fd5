//! The map and the chart in deeds: when they come into sight, what they draw, and that a choice about them is kept.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_words::{Language, Words};
use person::{DAY, NIGHT, Person, person, person_at};

fn words() -> Words {
    Words::of(Language::English)
}

fn tries(person: &mut Person, outcome: &str, before: &str, after: &str) {
    person.opens("today/step").presses("today/take", &[]);
    person.presses("try", &[("outcome", outcome), ("expected", before), ("feared", "seen")]);
    person.presses("noted", &[("felt", after), ("happened", "no")]);
}

/// Whether Today itself, outside the navigation, leads to the map.
fn today_leads_to_the_map(person: &mut Person) -> bool {
    let main = person.opens("today/step").page.split("<main").nth(1).unwrap().to_owned();
    main.contains("href=\"/n/map\"")
}

fn more_leads_to_the_map(person: &mut Person) -> bool {
    let main = person.opens("more").page.split("<main").nth(1).unwrap().to_owned();
    main.contains("href=\"/n/map\"")
}

#[test]
fn it_comes_into_sight_step_by_step() {
    let mut person = person(Language::English);
    assert!(!more_leads_to_the_map(&mut person) && !today_leads_to_the_map(&mut person));
    tries(&mut person, "done", "25", "25");
    assert!(!more_leads_to_the_map(&mut person) && !today_leads_to_the_map(&mut person));
    tries(&mut person, "stopped", "25", "75");
    person.opens("today/step").presses("today/not", &[]);
    assert!(!today_leads_to_the_map(&mut person), "not today is no try");
    tries(&mut person, "partly", "25", "25");
    assert!(more_leads_to_the_map(&mut person));
    assert!(today_leads_to_the_map(&mut person), "too much is a try like any other");
}

#[test]
fn at_first_there_is_the_house_and_nothing_beyond_it() {
    let mut person = person(Language::English);
    person.opens("map");
    assert!(person.has(&words().place_0()) && person.has(&words().place_1()));
    for beyond in ["panel-garden", "panel-town", "panel-far", "class=\"place outline\"", "sign-"] {
        assert!(!person.has(beyond), "{beyond}");
    }
    for name in [words().place_2(), words().place_3(), words().place_4()] {
        assert!(!person.sees().contains(&name), "{name}");
    }
    assert_eq!(person.page.matches("class=\"lit\"").count(), 0);
}

#[test]
fn the_words_come_before_the_picture_and_every_drawing_is_there() {
    let mut person = person(Language::English);
    (0..4).for_each(|_| tries(&mut person, "done", "25", "25"));
    person.opens("map");
    let twin = person.page.find("<dl class=\"twin\"").unwrap();
    assert!(twin < person.page.find("<svg class=\"sprite\"").unwrap(), "in words first");
    for named in person.page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(person.has(&format!("id=\"{named}\"")), "`{named}` is drawn");
    }
    assert_eq!(person.page.matches("class=\"lit\"").count(), 3, "four tries in the room light three lamps");
}

#[test]
fn a_list_or_no_map_is_remembered() {
    let mut person = person(Language::English);
    (0..3).for_each(|_| tries(&mut person, "done", "25", "25"));
    person.opens("map").presses("map", &[("show", "list")]);
    let store = person.store.clone();
    let mut again = person_at(Language::English, store.clone(), NIGHT + DAY);
    again.opens("map");
    assert!(!again.has("class=\"scroll\"") && again.has("<dl class=\"twin\""), "the words alone");
    again.presses("map", &[("show", "none")]);
    let mut later = person_at(Language::English, store, NIGHT + 2 * DAY);
    assert!(!more_leads_to_the_map(&mut later) && !today_leads_to_the_map(&mut later));
    later.opens("settings").follows("map");
    assert!(later.sees().contains(&words().map_away()) && !later.has("class=\"twin\""));
    later.presses("map", &[("show", "picture")]);
    assert!(later.has("class=\"scroll\"") && more_leads_to_the_map(&mut later));
}

#[test]
fn what_is_no_choice_changes_nothing() {
    let mut person = person(Language::English);
    let shown = |person: &mut Person, show: &str| {
        person.opens("map").presses("map", &[("show", show)]);
        person.has("class=\"scroll\"")
    };
    assert!(shown(&mut person, "everything") && shown(&mut person, "") && shown(&mut person, "../x"));
    assert!(person.posts("map", "show=none").has("class=\"scroll\""), "a form without its key");
}

#[test]
fn below_six_there_is_a_sentence_and_no_chart() {
    let mut person = person(Language::English);
    (0..5).for_each(|_| tries(&mut person, "done", "50", "0"));
    person.opens("map/felt");
    assert!(person.has(&words().felt_few()) && !person.has("class=\"chart\"") && !person.has("<table"));
    tries(&mut person, "done", "50", "0");
    person.opens("map/felt");
    assert!(person.has(&words().felt_easier(6, 6)) && person.has("class=\"chart\""));
    assert!(person.has("<table role=\"table\">"), "a table is heard as one where it is laid out as a list");
}

#[test]
fn where_it_was_harder_no_number_is_said() {
    let mut person = person(Language::English);
    (0..7).for_each(|_| tries(&mut person, "stopped", "25", "75"));
    person.opens("map/felt");
    let seen = person.sees();
    assert!(seen.contains(&words().felt_too_large()), "{seen}");
    let main = seen.split(&words().felt_too_large()).nth(1).unwrap();
    assert!(!main.contains(|c: char| c.is_ascii_digit()), "{main}");
}

#[test]
fn what_did_happen_is_left_out_and_said_to_be() {
    let mut person = person(Language::English);
    (0..5).for_each(|_| tries(&mut person, "done", "50", "0"));
    person.opens("today/step").presses("today/take", &[]);
    person.presses("try", &[("outcome", "done"), ("expected", "50"), ("feared", "seen")]);
    person.presses("noted", &[("felt", "0"), ("happened", "yes")]).opens("map/felt");
    assert!(person.has(&words().felt_few()) && person.has(&words().felt_left_out()));
}
