//! By any address and on paper: what rests stays at rest, what was put away is not lost, what was not ticked is not shown.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use person::{HOUR, Person, begun, sends, text};

const TYPED: &str = "Zq7x";
const NOBODY: &str = "00112233445566778899aabbccddeeff";
const URGENT: &str = "I can't do this any more. I have decided to kill myself tonight.";

#[test]
fn a_strand_that_was_put_away_is_still_there_by_its_address() {
    let mut person = begun();
    sends(&mut person, "people/new", &[("name", TYPED)]);
    sends(&mut person, "more/choose", &[("things", "1")]);
    for path in
        ["calm", "routine", "joys", "people", "thoughts", "library", "move", "body", "support", "weeks", "purpose"]
    {
        assert_eq!(person.opens(path).path, path);
        assert!(!person.opens("more").has(&format!("href=\"/n/{path}\"")), "{path} is put away");
    }
    assert!(person.opens("people").has(TYPED), "and nothing is lost");
}

/// What suggests something, and where it leads while nothing is suggested.
fn rests(person: &mut Person, why: &str) {
    let leads = [
        ("joys/idea-light-on-the-ceiling", "joys"),
        ("joys/own", "joys"),
        ("move/ankles-in-bed", "move"),
        ("people/step/text", "people"),
        ("people/step/none", "people"),
        ("slip/curtain-hand", "slip"),
        ("weeks/k6", "weeks"),
        ("weeks/other", "weeks"),
        ("sheet/sheet-worry/00112233445566778899aabbccddeeff/1", "sheet/sheet-worry"),
        ("sheet/sheet-worry/00112233445566778899aabbccddeeff/6", ""),
    ];
    for (path, to) in leads {
        assert!(person.opens(path).path == to || to.is_empty(), "{why}: {path} led to {}", person.path);
        assert!(!person.has("today/take"), "{why}: {path}");
    }
    for path in [
        "routine",
        "routine/anchors",
        "routine/turn",
        "joys",
        "joys/nothing",
        "move",
        "people",
        "thoughts",
        "purpose",
        "weeks",
        "slip",
    ] {
        person.opens(path);
        let found = [
            "today/take",
            "href=\"/n/joys/idea",
            "href=\"/n/move/",
            "href=\"/n/slip/c",
            "href=\"/n/weeks/k6\"",
            "href=\"/n/people/step",
        ];
        assert!(found.iter().all(|link| !person.has(link)), "{why}: {path}: {}", person.sees());
    }
    assert!(
        !person.opens("routine").has(&text("routine-lead"))
            && !person.opens("routine/anchors").has(&text("routine-hold-lead")),
        "{why}"
    );
    sends(person, "library/found", &[("q", &text("idea-light-on-the-ceiling"))]);
    assert!(!person.has("href=\"/n/joys/idea"), "{why}: looking suggests nothing");
    person.opens("sheet/sheet-worry");
    assert!(!person.has("action=\"/n/sheet/sheet-worry\""), "{why}");
}

#[test]
fn at_a_pause_at_safety_and_beside_an_urgent_letter_nothing_is_suggested_by_any_address() {
    for answer in ["thoughts", "intent"] {
        let mut person = begun();
        person.waits(9 * HOUR);
        person.opens("question").presses("question", &[("answer", answer)]);
        rests(&mut person, answer);
    }
    let mut person = begun();
    person.waits(9 * HOUR);
    person.opens("letter").presses("letter", &[("letter", URGENT), ("then", "read")]);
    rests(&mut person, "a letter that waits");
}

/// Everything that could stand on the page to hand over, each with a mark of its own.
fn told_everything() -> Person {
    let mut person = begun();
    for (part, words) in [("signs", "MarkSigns"), ("room", "MarkRoom")] {
        let path = format!("plan/{part}");
        person.opens(&path).presses(&path, &[("words", words), ("then", "whole")]);
    }
    for letter in ["MarkLetterOne", "MarkLetterTwo"] {
        person.opens("letter").presses("letter", &[("letter", letter), ("then", "keep")]);
    }
    sends(&mut person, "weeks", &[("words", "MarkWeek")]);
    sends(&mut person, "weeks/other", &[("which", "own"), ("name", "MarkTotal"), ("total", "3")]);
    sends(&mut person, "people/new", &[("name", "MarkSomeone")]);
    sends(&mut person, "joys/once", &[("own", "MarkJoy")]);
    person.opens("question").presses("question", &[("answer", "wish")]);
    person
}

#[test]
fn the_page_to_hand_over_holds_what_was_ticked_and_no_more() {
    let mut person = told_everything();
    let answer = text("help-ask-wish");
    let marks = [
        "MarkSigns",
        "MarkRoom",
        "MarkLetterOne",
        "MarkLetterTwo",
        "MarkWeek",
        "MarkTotal",
        "MarkSomeone",
        "MarkJoy",
        answer.as_str(),
    ];
    person.opens("summary");
    let letters: Vec<String> =
        person.page.split("name=\"letter\" value=\"").skip(1).map(|rest| rest[..32].to_owned()).collect();
    let check = |person: &mut Person, chosen: &[(&str, &str)], expected: &[&str]| {
        sends(person, "summary", chosen);
        assert_eq!(person.path, "summary/page");
        let main = person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        let seen: Vec<&str> = marks.into_iter().filter(|mark| main.contains(mark)).collect();
        assert_eq!(seen, expected, "{chosen:?}");
    };
    check(&mut person, &[], &[]);
    check(&mut person, &[("item", "plan")], &["MarkSigns"]);
    check(&mut person, &[("item", "room"), ("item", ""), ("item", "letters")], &[]);
    check(&mut person, &[("item", "weeks")], &["MarkWeek"]);
    check(&mut person, &[("item", "totals"), ("item", "totals")], &["MarkTotal"]);
    check(&mut person, &[("item", "answer")], &[&answer]);
    check(&mut person, &[("item", "reach"), ("item", "well"), ("item", "much"), ("item", "days")], &[]);
    for letter in ["", NOBODY, "*", "zz", &letters[0][..31]] {
        check(&mut person, &[("letter", letter)], &[]);
    }
    check(&mut person, &[("letter", &letters[0])], &["MarkLetterTwo"]);
    check(&mut person, &[("letter", &letters[1])], &["MarkLetterOne"]);
    person.opens("summary").presses("summary/away", &[]);
    assert!(!person.opens("summary/page").has("Mark"));
}
