//! A day's own course, in deeds: one touch to note, one to take back, days that cross midnight, zones and clock changes.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::{Method, StatusCode};
use futures_lite::future::block_on;
use ippo_core::calendar::date;
use ippo_core::event::{Anchor, Event};
use ippo_core::level::Level;
use ippo_core::state::{Ground, State};
use ippo_journal::Journal;
use ippo_library::Library;
use ippo_seal::{RootKey, WriterId};
use ippo_words::Language;
use person::{DAY, HOUR, NIGHT, Person, person, person_at};
use std::sync::Arc;
use store_contract::CountedChance;

const MINUTE: i64 = 60_000;

fn journal(person: &Person) -> Journal {
    let ground = Arc::new(Ground::new(Library::shipped().catalogue().clone()));
    let chance = Arc::new(CountedChance::new(1));
    block_on(Journal::open(person.store.clone(), RootKey::new([5; 32]), WriterId::new([9; 16]), chance, ground))
        .unwrap()
}

/// What the record says, read anew from the store.
fn state(person: &Person) -> State {
    let entries = block_on(journal(person).entries()).unwrap();
    State::replay(Arc::new(Ground::new(Library::shipped().catalogue().clone())), &entries)
}

/// Every anchor that was noted, as date, name and time.
fn noted(person: &Person) -> Vec<String> {
    let state = state(person);
    let days = state.routine().days();
    let line = |day: i32, anchor: &Anchor, minute: Option<u16>| {
        format!("{} {} {}", date(day), anchor.id(), minute.map_or_else(String::new, ippo_core::clock::written))
    };
    days.flat_map(|(day, notes)| notes.anchors.iter().map(move |(anchor, minute)| line(day.0, anchor, *minute)))
        .collect()
}

fn entries(person: &Person) -> usize {
    block_on(journal(person).entries()).unwrap().len()
}

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

fn chooses(person: &mut Person, anchor: &str) {
    person.opens("routine/anchors").presses("routine/anchors", &[("choose", anchor)]);
}

fn now(person: &mut Person, anchor: &str) {
    person.opens("routine").presses("routine/note", &[("now", anchor)]);
    assert_eq!(person.path, "routine");
}

#[test]
fn one_touch_chooses_one_notes_one_takes_back() {
    for language in [Language::English, Language::Japanese] {
        let mut person = person(language);
        person
            .opens("routine")
            .follows("routine/anchors")
            .presses("routine/anchors", &[("choose", "up")])
            .follows("routine");
        assert_eq!(person.touches, 3);
        let twice = person.body_of("routine/note", &[("now", "up")]);
        person.presses("routine/note", &[("now", "up")]);
        assert_eq!(person.touches, 4);
        assert_eq!(noted(&person), ["2026-11-22 up 03:00"], "it is three, and the day turns at five");
        assert!(person.sees().contains("03:00") && person.sees().contains(&text(language, "routine-back")));
        let before = entries(&person);
        person.waits(HOUR);
        person.posts("routine/note", &twice);
        assert_eq!(entries(&person), before, "posted twice counts once");
        person.opens("routine").presses("routine/note", &[("now", "up")]);
        assert_eq!(noted(&person), ["2026-11-22 up 03:00"], "an older page does not write over a note");
        person.presses("routine/note", &[("back", "up")]);
        assert!(noted(&person).is_empty() && person.sees().contains(&text(language, "routine-now")));
    }
}

#[test]
fn three_are_brought_up_and_more_are_possible() {
    let mut person = person(Language::English);
    person.opens("routine/anchors");
    let main = person.page.split("<main").nth(1).unwrap().split("<details").next().unwrap().to_owned();
    assert_eq!(main.matches("name=\"choose\"").count(), 3);
    for anchor in Anchor::ALL {
        chooses(&mut person, anchor.id());
    }
    assert_eq!(state(&person).routine().anchors().count(), 6);
    assert!(!person.has("name=\"choose\""));
    person.opens("routine/anchors/meal").presses("routine/anchors/meal", &[("then", "go")]);
    assert_eq!(state(&person).routine().anchors().count(), 5);
}

#[test]
fn a_time_is_told_afterwards_in_any_way_of_writing_it() {
    let mut person = person_at(Language::Japanese, Arc::default(), NIGHT + 15 * HOUR);
    chooses(&mut person, "up");
    let tells = |person: &mut Person, words: &str| {
        person.opens("routine/time/up").presses("routine/time/up", &[("time", words)]);
    };
    for words in ["17時5分", "１７：０５", "1705", "午後5時5分", "5:05pm"] {
        tells(&mut person, words);
        assert_eq!(noted(&person), ["2026-11-23 up 17:05"], "{words}");
    }
    tells(&mut person, "");
    assert_eq!(noted(&person), ["2026-11-23 up "], "that it was, without a time");
    for (words, sentence) in [("夕方<ごろ>", "routine-time-unread"), ("23:50", "routine-time-ahead")] {
        let before = entries(&person);
        tells(&mut person, words);
        assert_eq!((person.path.as_str(), entries(&person)), ("routine/time/up", before));
        assert!(person.has(&text(Language::Japanese, sentence)), "{words}: one sentence");
        let shown = words.replace('<', "&lt;").replace('>', "&gt;");
        assert!(person.has(&format!("value=\"{shown}\"")), "{words} is kept");
    }
    assert!(person.has("/n/routine/turn\""), "where a day turns is one touch away");
    person.opens("routine").opens("routine/time/up");
    assert!(!person.has("id=\"told\""), "it is said once");
}

#[test]
fn nothing_typed_is_lost_on_the_way_to_another_page() {
    let mut person = person(Language::English);
    person.opens("routine/sleep").presses("routine/sleep", &[("from", "two-ish"), ("until", "9")]);
    assert!(person.has("value=\"two-ish\"") && person.has("value=\"9\""));
    person.presses("routine/sleep", &[("from", "2"), ("until", "")]);
    assert!(person.has(&text(Language::English, "routine-sleep-both")) && person.has("value=\"2\""));
    let before = entries(&person);
    person.presses("routine/sleep", &[("from", ""), ("until", " ")]);
    assert_eq!((person.path.as_str(), entries(&person)), ("routine", before), "nothing told is nothing noted");
    let body = person.opens("routine/sleep").body_of("routine/sleep", &[("from", "2x"), ("until", "9")]);
    let (status, _, _) = person.asks(Method::POST, "/n/routine/sleep", body);
    assert_eq!(status, StatusCode::SEE_OTHER);
    person.opens("routine").opens("routine/turn").opens("routine/sleep");
    assert!(person.has("value=\"2x\""), "it waits for its own page");
    person.posts("routine/sleep", "key=00&from=2&until=9");
    assert!(person.has("value=\"2\"") && person.has("id=\"told\""), "an old form loses nothing either");
}

#[test]
fn a_day_from_five_in_the_evening_to_nine_in_the_morning_is_one_day() {
    for language in [Language::English, Language::Japanese] {
        // 16:00 in Tokyo on 23 November.
        let mut person = person_at(language, Arc::default(), NIGHT + 13 * HOUR);
        for anchor in ["up", "meal", "light", "down"] {
            chooses(&mut person, anchor);
        }
        person.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "17")]);
        person.opens("routine").follows("routine/turn").presses("routine/turn", &[("time", "15:00")]);
        assert_eq!(state(&person).routine().turns_at(), 900);
        person.waits(HOUR + 5 * MINUTE);
        now(&mut person, "up");
        person.waits(6 * HOUR + 25 * MINUTE);
        now(&mut person, "meal");
        person.waits(2 * HOUR);
        now(&mut person, "light");
        person.waits(7 * HOUR + 20 * MINUTE);
        now(&mut person, "down");
        let one_day =
            ["2026-11-23 up 17:05", "2026-11-23 light 01:30", "2026-11-23 meal 23:30", "2026-11-23 down 08:50"];
        assert_eq!(noted(&person), one_day);
        person.waits(8 * HOUR);
        person.opens("routine").follows("routine/sleep");
        person.presses("routine/sleep", &[("from", "9:10"), ("until", "16:40")]);
        now(&mut person, "up");
        assert_eq!(noted(&person).last().unwrap(), "2026-11-24 up 16:50");
        assert_eq!(noted(&person).len(), 5);
        person.follows("routine/weeks");
        let main = person.page.split("<main").nth(1).unwrap();
        assert!(main.find("<table").unwrap() < main.find("<svg").unwrap(), "words come before the picture");
        assert_eq!(
            main.matches("class=\"slept\"").count(),
            1 + 2,
            "a night over the turn lies in two rows; the third is the key"
        );
        assert!(main.contains(">15:00</text>") && main.contains(">03:00</text>"));
    }
}

#[test]
fn a_flight_from_tokyo_to_london_takes_no_day_away() {
    // 06:30 in Tokyo on 23 November; in London it is half past nine the evening before.
    let mut person = person_at(Language::English, Arc::default(), NIGHT + 3 * HOUR + 30 * MINUTE);
    chooses(&mut person, "up");
    chooses(&mut person, "meal");
    now(&mut person, "up");
    person.is_in("Europe/London", 0);
    person.opens("routine");
    assert!(person.sees().contains("06:30"), "what was noted of this day is on its page");
    now(&mut person, "meal");
    assert_eq!(noted(&person), ["2026-11-23 up 06:30", "2026-11-23 meal 21:30"]);
    // London's own 23 November is the same day; the next one is another.
    person.waits(8 * HOUR);
    now(&mut person, "up");
    assert_eq!(noted(&person).len(), 2);
    person.waits(24 * HOUR);
    now(&mut person, "up");
    assert_eq!(noted(&person), ["2026-11-23 up 06:30", "2026-11-23 meal 21:30", "2026-11-24 up 05:30"]);
    // And back again, into a later day.
    person.is_in("Asia/Tokyo", 540);
    person.waits(16 * HOUR);
    now(&mut person, "up");
    assert_eq!(noted(&person).last().unwrap(), "2026-11-25 up 06:30");
}

#[test]
fn the_night_in_which_the_clock_goes_back_is_one_night() {
    // 2026-10-25, 00:40 UTC: 01:40 in London, twenty minutes before two o'clock becomes one.
    let mut person = person_at(Language::English, Arc::default(), 1_792_888_800_000);
    person.is_in("Europe/London", 60);
    person.opens("routine/turn").presses("routine/turn", &[("time", "1:30")]);
    chooses(&mut person, "up");
    chooses(&mut person, "meal");
    now(&mut person, "up");
    person.is_in("Europe/London", 0);
    person.waits(30 * MINUTE);
    now(&mut person, "meal");
    assert_eq!(noted(&person), ["2026-10-25 up 01:40", "2026-10-25 meal 01:10"]);
    person.waits(DAY);
    now(&mut person, "up");
    assert_eq!(noted(&person).last().unwrap(), "2026-10-25 meal 01:10", "ten past one belongs to the day that goes on");
    person.waits(HOUR);
    now(&mut person, "up");
    assert_eq!(noted(&person).last().unwrap(), "2026-10-26 up 02:10");
}

#[test]
fn after_a_month_nothing_is_missing_and_no_time_has_run_away() {
    for language in [Language::English, Language::Japanese] {
        let mut person = person(language);
        chooses(&mut person, "up");
        person.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "17:00"), ("toward", "12:00")]);
        now(&mut person, "up");
        let before = person.opens("routine").sees();
        person.waits(31 * DAY);
        let after = person.opens("routine").sees();
        assert!(after.contains("16:45"), "one small move and no more: {after}");
        let plain = |page: &str| page.replace("16:45", "").chars().count();
        assert!(plain(&after) <= plain(&before) + 12, "nothing is said of the time between: {after}");
        person.opens("routine/weeks");
        assert!(!person.has("<svg class=\"chart") && person.has(&text(language, "routine-none")));
        person.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "16:45"), ("toward", "12:00")]);
        let kept = |event: &Event| matches!(event, Event::Day(ippo_core::event::DayEvent::AnchorKept { .. }));
        let entries = block_on(journal(&person).entries()).unwrap();
        assert_eq!(
            entries.iter().filter(|entry| kept(&entry.event)).count(),
            2,
            "keeping what is so begins nothing anew"
        );
        person.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "16:45"), ("toward", "")]);
        person.waits(90 * DAY);
        assert!(person.opens("routine").sees().contains("16:45"), "it stays where it was stopped");
    }
}

#[test]
fn a_rest_and_a_sleep_are_states_and_move_no_level() {
    let mut person = person_at(Language::English, Arc::default(), NIGHT + 12 * HOUR);
    for _ in 0..4 {
        person.opens("routine").presses("routine/rest", &[("rest", "rest")]);
        person.opens("routine/sleep").presses("routine/sleep", &[("from", "5:00"), ("until", "5:10")]);
        person.waits(DAY);
    }
    person.opens("routine/weeks");
    let picture = person.page.split("class=\"chart weeks\"").nth(1).unwrap().split("</svg>").next().unwrap();
    assert_eq!(picture.matches("class=\"rest\"").count(), 4);
    assert_eq!(
        picture.matches("class=\"held\"").count() + picture.matches("class=\"up\"").count(),
        0,
        "unknown stays empty"
    );
    assert_eq!(state(&person).held(NIGHT + 5 * DAY).level, Level::Open, "sleep told here is no answer to the check-in");
    person.opens("routine").presses("routine/rest", &[("rest", "rest")]).presses("routine/rest", &[("rest", "over")]);
    assert_eq!(state(&person).routine().days().filter(|(_, notes)| notes.rest).count(), 4);
    person.opens("days").follows("routine");
}

#[test]
fn at_a_pause_nothing_is_suggested_and_everything_can_be_written() {
    for answer in ["thoughts", "intent"] {
        let mut person = person(Language::English);
        person.opens("question").presses("question", &[("answer", answer)]);
        person.opens("routine");
        assert!(!person.has(&text(Language::English, "routine-lead")));
        person.opens("routine/anchors");
        let main = person.page.split("<main").nth(1).unwrap().split("<details").next().unwrap().to_owned();
        assert!(!main.contains("name=\"choose\""), "what can be chosen lies under a fold");
        assert!(!person.has("value=\"air\""), "no window (care.md C7)");
        chooses(&mut person, "up");
        person.opens("routine/anchors/up");
        assert!(!person.has("name=\"toward\""), "no move is brought up");
        person.presses("routine/anchors/up", &[("time", "17:00")]);
        assert!(!person.opens("routine").sees().contains("17:00"), "no time waits for anybody");
        now(&mut person, "up");
        assert_eq!(noted(&person).len(), 1);
        assert!(person.has("/n/plan\""));
    }
}

#[test]
fn with_food_a_fight_no_meal_is_brought_up() {
    let mut person = person(Language::English);
    person.opens("levels/now").presses("levels/now", &[("so", "eating"), ("then", "so")]);
    person.opens("routine/anchors");
    assert!(!person.has("value=\"meal\"") && person.has("value=\"light\""));
}

#[test]
fn a_calendar_holds_times_and_neutral_names_alone() {
    for (language, title) in [(Language::English, "Note"), (Language::Japanese, "メモ")] {
        let mut person = person_at(language, Arc::default(), NIGHT + 15 * HOUR);
        chooses(&mut person, "up");
        chooses(&mut person, "meal");
        assert!(!person.opens("routine").has("routine/calendar") && !person.opens("export").has("value=\"ics\""));
        assert_eq!(person.gets("export/ics").0, StatusCode::NOT_FOUND);
        person.opens("routine/anchors/up").presses("routine/anchors/up", &[("time", "17:00")]);
        person.opens("routine/anchors/meal").presses("routine/anchors/meal", &[("time", "2時")]);
        assert!(person.opens("export").has("value=\"ics\""));
        person.opens("routine").follows("routine/calendar");
        assert!(person.has("/n/export/ics\""));
        let (status, headers, file) = person.gets("export/ics");
        let file = String::from_utf8(file).unwrap();
        assert_eq!(
            (status, headers["content-type"].to_str().unwrap()),
            (StatusCode::OK, "text/calendar; charset=utf-8")
        );
        assert_eq!(headers["content-disposition"].to_str().unwrap(), "attachment; filename=\"notes-2026-11-23.ics\"");
        assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.replace("\r\n", "").matches('\n').count(), 0, "every line ends as it has to");
        let of = |name: &str| file.lines().filter_map(|line| line.strip_prefix(name)).collect::<Vec<_>>();
        assert_eq!(of("DTSTART:"), ["20261123T170000", "20261124T020000"], "in local time, on the person's own day");
        assert_eq!((of("SUMMARY:"), of("RRULE:")), (vec![title; 2], vec!["FREQ=DAILY;COUNT=28"; 2]));
        let names = of("UID:");
        assert!(names.len() == 2 && names[0] != names[1]);
        person.waits(3 * DAY);
        let later = String::from_utf8(person.gets("export/ics").2).unwrap();
        assert!(names.iter().all(|name| later.contains(name)), "a newer file changes what a calendar has");
        for word in ["Ippo", "sleep", "Getting", "light", "anchor", "起", "眠"] {
            assert!(!file.contains(word), "{word}");
        }
    }
}

#[test]
fn an_address_that_names_no_anchor_is_no_page() {
    let mut person = person(Language::English);
    for path in ["routine/time/x", "routine/anchors/x"] {
        let (status, _, _) = person.asks(Method::GET, &format!("/n/{path}"), String::new());
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    person.opens("routine").posts("routine/anchors", "key=00&choose=up");
    assert!(state(&person).routine().is_empty(), "a form that is not ours notes nothing");
}

#[test]
fn whoever_goes_by_keyboard_goes_on_where_they_were_and_hears_a_refusal_first() {
    for language in [Language::English, Language::Japanese] {
        let mut person = person(language);
        person.opens("routine/anchors").presses("routine/anchors", &[("choose", "meal")]);
        let led = |person: &mut Person, path: &str, fields: &[(&str, &str)]| {
            let body = person.body_of(path, fields);
            let (_, to, _) = person.asks(Method::POST, &format!("/n/{path}"), body);
            to.unwrap()
        };
        person.opens("routine");
        assert_eq!(led(&mut person, "routine/note", &[("now", "meal")]), "/n/routine#meal");
        assert!(person.opens("routine").has("<li id=\"meal\">"));
        person.opens("routine/time/meal");
        assert_eq!(led(&mut person, "routine/time/meal", &[("time", "soon")]), "/n/routine/time/meal#told");
        assert!(person.opens("routine/time/meal").has("id=\"told\" tabindex=\"-1\""));
    }
}
