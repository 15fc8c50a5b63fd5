//! Three lives in deeds: a month away, a bad week with another heaviness each night, and days that begin at 17:00.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::Library;
use ippo_words::{Language, Words};
use person::{DAY, HOUR, Person, person};

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

fn text(language: Language, name: &str) -> String {
    Library::shipped().text(language, name).to_owned()
}

/// A step that is taken up and done.
fn tries(person: &mut Person, outcome: &str) {
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", outcome)]);
}

/// Where the last link on the page leads that says "back".
fn comes_back(person: &mut Person, to: &str) {
    let from = person.path.clone();
    person.follows(to);
    assert_eq!(person.path, to, "back from {from}");
}

/// What somebody finds on the way from a bad night to a short page and out again.
fn looks_for_sleep(person: &mut Person) {
    person.presses("night", &[]).follows("night/more").follows("library/card-no-sleep?from=night/more");
    assert!(person.has("href=\"/n/help\""), "help stands on the short page");
    comes_back(person, "night/more");
}

#[test]
fn a_month_away_and_everything_is_as_it_was() {
    both(|language| {
        let mut person = person(language);
        tries(&mut person, "done");
        person.opens("today");
        looks_for_sleep(&mut person);
        person.opens("today");
        assert!(!person.has("today/take"), "on a bad night no step stands on Today");
        person.waits(31 * DAY);
        person.opens("");
        assert_eq!(person.path, "today", "it opens where it was left");
        assert!(person.sees().contains(&Words::of(language).absent()) && person.has("today/take"));
        assert!(
            !person.sees().contains("31") && !person.sees().contains("2026"),
            "no day is counted: {}",
            person.sees()
        );
        for other in ["joys/once", "settings/lock"] {
            assert!(!person.has(&format!("href=\"/n/{other}\"")), "one thing on the first page: {other}");
        }
        assert!(person.opens("map").has("class=\"lit"), "what was tried is lit");
    });
}

#[test]
fn on_today_the_button_stands_before_what_explains_it() {
    both(|language| {
        let mut person = person(language);
        for _ in 0..12 {
            person.opens("today");
            let button = person.page.find("formaction=\"/n/today/other\"").expect("a step is offered");
            let later = ["class=\"fold ready\"", "href=\"/n/today/how\""];
            for explains in later.iter().filter_map(|piece| person.page.find(piece)) {
                assert!(button < explains, "{}", person.sees());
            }
            tries(&mut person, "done");
        }
    });
}

/// Lists of links are behind their names on the pages that have many.
#[test]
fn no_room_is_a_wall_of_links() {
    both(|language| {
        let mut person = person(language);
        tries(&mut person, "done");
        for room in ["body", "support", "purpose", "people", "library"] {
            let open = open_links(person.opens(room));
            assert!(open <= 3, "{room} shows {open} links at once");
        }
    });
}

/// The links of the page's own part that no fold holds.
fn open_links(person: &Person) -> usize {
    let mut inside = person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned();
    while let Some(end) = inside.find("</details>") {
        let start = inside[..end].rfind("<details").unwrap();
        inside.replace_range(start..end + "</details>".len(), "");
    }
    inside.matches("<a ").count()
}

#[test]
fn a_card_leads_back_to_the_page_it_was_opened_from() {
    let ways = [
        ("purpose", "card-small-tries"),
        ("people", "card-lines-at-home"),
        ("body", "card-pain"),
        ("support", "card-offers-that-harm"),
        ("night/more", "card-worse-again"),
    ];
    both(|language| {
        for (room, card) in ways {
            let mut person = person(language);
            tries(&mut person, "done");
            person.opens(room).follows(&format!("library/{card}?from={room}"));
            comes_back(&mut person, room);
        }
    });
}

#[test]
fn a_near_card_still_leads_back_to_where_reading_began() {
    let mut person = person(Language::English);
    tries(&mut person, "done");
    person
        .opens("body")
        .follows("library/card-eating-something?from=body")
        .follows("library/card-hardly-eating?from=body");
    comes_back(&mut person, "body");
}

/// What nobody should find on a bad night, whatever stands there: exclamation, praise, a promise, a count of nights, a gap.
fn is_quiet(person: &mut Person, night: usize) {
    let pages = [
        "today", "calm", "routine", "joys", "move", "people", "thoughts", "body", "support", "weeks", "levels", "map",
        "help",
    ];
    let never = [
        "!",
        "！",
        "well done",
        "proud",
        "streak",
        "missed",
        "overdue",
        "welcome back",
        "おかえり",
        "久しぶり",
        "連続",
        "頑張",
    ];
    for path in pages {
        person.opens(path);
        let seen = person.sees().to_lowercase();
        assert!(never.iter().all(|word| !seen.contains(word)), "night {night}, {path}: {seen}");
        let (help, main) =
            (person.page.find("class=\"help\"").or(person.page.find("class=\"emergency")), person.page.find("<main"));
        assert!(help < main, "night {night}, {path}: Help stands first");
    }
}

const FEARED: [(&str, &str); 2] = [("outcome", "stopped"), ("feared", "seen")];

fn letter(person: &mut Person, english: &str, japanese: &str, language: Language) {
    let words = if language == Language::English { english } else { japanese };
    person.opens("letter").presses("letter", &[("letter", words), ("then", "read")]);
    person.presses("letter/read", &[("keep", "sign"), ("then", "answer")]);
}

fn k6(person: &mut Person) {
    person.opens("weeks/k6");
    let names = ["1", "2", "3", "4", "5", "6"].map(|nth| format!("q{nth}"));
    let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "4")).collect();
    person.presses("weeks/k6", &fields);
}

#[test]
fn a_bad_week_stays_quiet_and_help_stands_first() {
    both(|language| {
        let mut person = person(language);
        person.opens("today").presses("night", &[]);
        is_quiet(&mut person, 1);
        person.waits(DAY);
        person.opens("days").presses("days", &[("sleep", "almost-none")]);
        let (note, form) = (person.page.find("card-no-sleep").unwrap(), person.page.find("name=\"sleep\"").unwrap());
        assert!(note < form, "what helps tonight stands above the questions");
        is_quiet(&mut person, 2);
        person.waits(DAY);
        person.opens("today").presses("today/take", &[]).presses("try", &FEARED);
        person.presses("noted", &[("happened", "yes")]);
        assert!(person.sees().contains(&Words::of(language).happened_after_yes()) && !person.has("class=\"compared\""));
        assert!(person.has("library/card-it-did-happen?from=noted"));
        is_quiet(&mut person, 3);
        person.waits(DAY);
        person.opens("days").presses("days", &[("days", "heavier"), ("sleep", "almost-none")]);
        is_quiet(&mut person, 4);
        person.waits(DAY);
        k6(&mut person);
        assert!(person.has("href=\"/n/help\"") && person.has("href=\"/n/question\""), "{}", person.sees());
        is_quiet(&mut person, 5);
        assert!(!person.opens("today").has("today/larger"), "larger ones rest");
        let at = |piece: &str| person.page.find(piece).unwrap_or_else(|| panic!("{piece}"));
        assert!(at("n/question\"") < at("<h1"), "the question stands above the step");
        assert!(at("<h1") < at("class=\"fold level\""), "why larger ones rest stands below it");
        assert!(person.page.find("n/question\"") < person.page.find("<h1"), "the question stands above the step");
        assert!(person.page.find("<h1") < person.page.find("class=\"fold level\""), "why larger ones rest, below it");
        person.waits(DAY);
        letter(&mut person, "Some nights I wish I were not here.", "消えてしまいたいと思う夜があります。", language);
        numbers_come_after_the_words(&person);
        is_quiet(&mut person, 6);
        person.waits(DAY);
        letter(&mut person, "I make myself throw up after I eat.", "食べたあとに、自分で吐いています。", language);
        assert!(person.has("library/card-hardly-eating?from=letter/answer"), "{}", person.sees());
        person.follows("library/card-hardly-eating?from=letter/answer");
        comes_back(&mut person, "letter/answer");
        is_quiet(&mut person, 7);
        assert!(!person.opens("move").has("name=\"minutes\""), "with words on eating no movement is asked for");
        assert!(person.opens("today").has("today/take"), "a small thing stays, whatever the week was");
    });
}

/// A wish not to be here: Help first, then what was said; the numbers for an injury stand on the page, below.
fn numbers_come_after_the_words(person: &Person) {
    let at = |piece: &str| person.page.find(piece).unwrap_or_else(|| panic!("{piece}: {}", person.sees()));
    let main = at("<main");
    let help = main + person.page[main..].find("href=\"/n/help\"").unwrap();
    assert!(help < at("sheet care hurt") && at("<article") < at("sheet care hurt"));
}

#[test]
fn with_an_urgent_letter_the_numbers_stand_before_all_else() {
    let letters = [
        (Language::English, "I can't do this any more. I have decided to kill myself tonight."),
        (Language::Japanese, "もう無理です。今夜、自殺しようと思っています。"),
    ];
    for (language, words) in letters {
        let mut person = person(language);
        letter(&mut person, words, words, language);
        assert!(
            person.page.find("sheet care hurt").unwrap() < person.page.find("<article").unwrap(),
            "{}",
            person.sees()
        );
    }
}

#[test]
fn an_empty_plan_does_not_say_what_is_missing() {
    both(|language| {
        let mut person = person(language);
        person.opens("plan");
        assert_eq!(person.page.matches("<h2>").count(), 6);
        assert_eq!(person.page.matches("class=\"soft\"").count(), 1, "the lead alone: {}", person.sees());
    });
}

/// A person whose day begins at 17:00, at 18:00 of one such day.
fn evening(language: Language) -> Person {
    let mut person = person(language);
    person.waits(15 * HOUR);
    person.opens("routine/turn").presses("routine/turn", &[("time", "17:00")]);
    person
}

#[test]
fn a_day_from_17_holds_two_anchors_one_of_which_moves() {
    both(|language| {
        let mut person = evening(language);
        person
            .opens("routine/anchors")
            .presses("routine/anchors", &[("choose", "up")])
            .presses("routine/anchors", &[("choose", "meal")]);
        person.follows("routine/anchors/up").presses("routine/anchors/up", &[("time", "21:00"), ("toward", "19:00")]);
        person.opens("routine").presses("routine/note", &[("now", "up")]);
        assert!(person.sees().contains("18:00"), "noted at the hour it was: {}", person.sees());
        person.waits(10 * HOUR);
        assert!(person.opens("routine").has("type=\"submit\" name=\"back\""), "04:00 is the same day");
        person.waits(12 * HOUR + 30 * 60_000);
        assert!(person.opens("routine").has("type=\"submit\" name=\"back\""), "16:30 is the same day");
        person.waits(HOUR);
        person.opens("routine");
        assert!(!person.has("type=\"submit\" name=\"back\""), "17:30 is the next day");
        person.waits(14 * DAY);
        person.opens("routine");
        assert!(
            !person.sees().contains("21:00") && person.sees().contains("20:"),
            "it moved a little: {}",
            person.sees()
        );
        assert!(person.opens("routine/weeks").sees().contains("17:00"));
    });
}

#[test]
fn a_sheet_half_filled_is_taken_up_again_two_weeks_later() {
    both(|language| {
        let mut person = evening(language);
        person.opens("sheet/sheet-thought").presses("sheet/sheet-thought", &[]);
        let first = person.path.clone();
        person.presses(&first, &[("words", "FIRST-WORDS"), ("then", "next")]);
        let second = person.path.clone();
        assert_ne!(first, second);
        let half = person.body_of(&second, &[("words", "HALF-A-WORD")]);
        let (status, _, _) = person.asks(axum::http::Method::POST, &format!("/n/{second}/draft"), half);
        assert!(status.is_success() || status.is_redirection(), "{status}");
        person.waits(14 * DAY);
        let whole = second.rsplit_once('/').unwrap().0.to_owned();
        person.opens("thoughts").follows(&whole);
        assert!(person.has("FIRST-WORDS"), "{}", person.sees());
        assert!(person.opens(&second).has("HALF-A-WORD"), "what was half written waits in its field");
    });
}

#[test]
fn somebody_wants_two_things_one_person_and_a_page_for_a_doctor() {
    both(|language| {
        let mut person = evening(language);
        tries(&mut person, "done");
        person.opens("more/choose");
        let strands: Vec<(&str, &str)> = [
            "calm", "days", "joys", "people", "thoughts", "library", "movement", "body", "help", "measures", "purpose",
        ]
        .map(|strand| ("strand", strand))
        .into();
        person.presses("more/choose", &[strands.as_slice(), &[("things", "2")]].concat());
        person.opens("today");
        assert!(person.page.matches("<h1").count() == 1 && person.sees().contains(&text(language, "beside-title")));
        person.opens("people").follows("people/new").presses("people/new", &[("name", "Ren"), ("possible", "text")]);
        assert!(person.sees().contains("Ren"));
        assert!(!person.opens("today").sees().contains("Ren"), "the list asks nothing of anybody");
        person.opens("purpose").waits(HOUR);
        assert!(!person.opens("today").has("purpose"), "opened once, it comes up nowhere");
        let written = [("item", "well"), ("want", "Please write to me."), ("how", "")];
        person.opens("summary").presses("summary", &written);
        assert_eq!(person.path, "summary/page");
        assert!(person.has("Please write to me.") && !person.has("Ren"), "only what was chosen");
        comes_back(&mut person, "summary");
    });
}
