//! Paper, in deeds: a page to hand over on which nothing stands unasked, a slip with one step, and the slip that comes back.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_words::Language;
use person::{DAY, Person, person};

fn begun(language: Language) -> Person {
    let mut at = person(language);
    at.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    at
}

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

/// Somebody with a little of everything.
fn full(language: Language) -> Person {
    let mut at = begun(language);
    at.opens("questions/1").presses("questions/1", &[("answer", "0")]);
    at.opens("weeks").presses("weeks", &[("days-out", "2"), ("words", "WEEKWORDS")]);
    at.opens("days").presses("days", &[("days", "lighter"), ("sleep", "some")]);
    at.opens("weeks/other").presses("weeks/other", &[("which", "own"), ("name", "TOTALNAME"), ("total", "7")]);
    at.opens("plan/alone").presses("plan/alone", &[("words", "PLANALONE"), ("then", "whole")]);
    at.opens("plan/room").presses("plan/room", &[("words", "PLANROOM"), ("then", "whole")]);
    at.opens("letter").presses("letter", &[("letter", "LETTERWORDS, a quiet day."), ("then", "keep")]);
    at.opens("question").presses("question", &[("answer", "wish")]);
    at
}

const HELD: [&str; 6] = ["WEEKWORDS", "TOTALNAME", "PLANALONE", "LETTERWORDS", "WANTWORDS", "HOWWORDS"];

/// What stands on the page, without its frame.
fn paper(at: &mut Person) -> String {
    at.opens("summary/page").page.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
}

#[test]
fn nothing_is_chosen_at_first_and_each_choice_brings_its_own_words_alone() {
    both(|language| {
        let mut at = full(language);
        assert!(!at.opens("summary").has(" checked"), "nothing is chosen at first");
        let empty = paper(&mut at);
        assert!(HELD.iter().all(|held| !empty.contains(held)), "{empty}");
        for (item, held) in [("weeks", "WEEKWORDS"), ("totals", "TOTALNAME"), ("plan", "PLANALONE")] {
            at.opens("summary").presses("summary", &[("item", item)]);
            assert_eq!(at.path, "summary/page");
            let paper = paper(&mut at);
            assert!(HELD.iter().all(|other| paper.contains(other) == (*other == held)), "{item}");
        }
        at.opens("summary").presses("summary", &[("want", "WANTWORDS <b>"), ("how", "HOWWORDS")]);
        let own = paper(&mut at);
        assert!(own.contains("WANTWORDS &lt;b&gt;") && own.contains("HOWWORDS") && !own.contains("WEEKWORDS"));
        for item in ["reach", "well", "days"] {
            at.opens("summary").presses("summary", &[("item", item)]);
            assert_eq!(at.page.matches("class=\"hand\"").count(), 1, "{item}");
        }
    });
}

/// care.md C7: the plan's last part is on no paper, whatever is ticked; the answer to the question warns before.
#[test]
fn the_plans_last_part_is_never_on_it_and_the_answer_only_where_it_was_ticked() {
    both(|language| {
        let mut at = full(language);
        let all: Vec<(&str, &str)> =
            ["reach", "weeks", "well", "much", "days", "totals", "plan", "room"].map(|item| ("item", item)).to_vec();
        at.opens("summary").presses("summary", &all);
        assert!(!at.has("PLANROOM") && at.has("PLANALONE"));
        let wish = if language == Language::English { "wish I were not here" } else { "消えたい" };
        assert!(!at.sees().contains(wish), "{}", at.sees());
        at.opens("summary");
        let (tick, warns) = (at.page.find("value=\"answer\"").unwrap(), at.page.find("id=\"warns\"").unwrap());
        assert!(at.page[tick..warns].contains("aria-describedby=\"warns\""));
        at.presses("summary", &[("item", "answer")]);
        assert!(at.sees().contains(wish));
    });
}

#[test]
fn letters_are_chosen_one_by_one() {
    let mut at = full(Language::English);
    at.opens("letter").presses("letter", &[("letter", "SECOND letter."), ("then", "keep")]);
    let page = at.opens("summary").page.clone();
    let of = |words: &str| {
        let before = &page[..page.find(words).unwrap()];
        let value = &before[before.rfind("name=\"letter\" value=\"").unwrap()..];
        value.split('"').nth(3).unwrap().to_owned()
    };
    let second = of("SECOND");
    at.presses("summary", &[("letter", &second)]);
    assert!(at.has("SECOND letter.") && !at.has("LETTERWORDS"));
}

#[test]
fn the_choice_waits_until_it_is_thrown_away_and_is_nowhere_in_the_record() {
    let mut at = full(Language::English);
    at.opens("summary").presses("summary", &[("item", "weeks"), ("want", "WANTWORDS")]);
    at.waits(3 * DAY);
    assert!(at.opens("summary").has("WANTWORDS") && at.has(" checked"));
    let long = "y".repeat(1_001);
    at.presses("summary", &[("want", &long)]);
    assert!(at.path == "summary" && at.has(&long), "what is too long is there still");
    at.presses("summary", &[("want", "WANTWORDS")]);
    at.opens("export").presses("export", &[("kind", "json")]);
    assert!(!at.has("WANTWORDS"));
    at.opens("summary/page").presses("summary/away", &[]);
    assert!(!at.has("WANTWORDS") && !at.has(" checked"));
    assert!(!at.opens("summary/page").has("WANTWORDS"));
}

/// The number on the slip that is open.
fn number(at: &Person) -> String {
    at.page.split("class=\"number\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

fn to_a_slip(at: &mut Person) -> String {
    let path = at.opens("slip").page.split("href=\"/n/slip/").map(|rest| rest.split('"').next().unwrap().to_owned());
    let step = path.skip(1).find(|step| step != "back").unwrap();
    at.follows(&format!("slip/{step}"));
    number(at)
}

#[test]
fn a_slip_has_a_step_boxes_and_a_number_and_says_nothing_of_where_it_comes_from() {
    both(|language| {
        let mut at = full(language);
        to_a_slip(&mut at);
        let slip = at.page.split("class=\"slip\"").nth(1).unwrap().split("</main>").next().unwrap();
        assert_eq!(slip.matches("class=\"box\"").count(), 4 + 5 + 5);
        for word in ["Ippo", "PLANALONE", "http", "%"] {
            assert!(!slip.contains(word), "{word}");
        }
    });
}

#[test]
fn a_slip_comes_back_as_a_try_and_twice_posted_counts_once() {
    both(|language| {
        let mut at = begun(language);
        let number = to_a_slip(&mut at).to_lowercase();
        at.waits(DAY);
        let sent = [("number", number.as_str()), ("outcome", "partly"), ("expected", "75"), ("felt", "25")];
        let body = at.opens("slip/back").body_of("slip/back", &sent);
        at.posts("slip/back", &body).posts("slip/back", &body);
        assert_eq!(at.path, "noted");
        at.opens("export").presses("export", &[("kind", "json")]);
        assert_eq!(at.page.matches("\"try-noted\"").count(), 2, "the first one, and the one from paper");
        assert!(at.has("\"felt\": 25") && at.has("\"expected\": 75"));
    });
}

#[test]
fn a_single_wrong_letter_is_refused_kindly_and_what_was_typed_stays() {
    both(|language| {
        let mut at = begun(language);
        let number = to_a_slip(&mut at);
        let wrong = format!("{}{}", &number[..4], if number.ends_with('2') { '3' } else { '2' });
        at.opens("slip/back").presses("slip/back", &[("number", &wrong), ("outcome", "done")]);
        assert!(at.path == "slip/back" && at.has(&format!("value=\"{wrong}\"")) && at.has("value=\"done\" checked"));
        at.presses("slip/back", &[("number", &number)]);
        assert!(
            at.path == "slip/back" && at.has(&format!("value=\"{number}\"")),
            "without an outcome nothing is noted"
        );
        at.presses("slip/back", &[("number", &number), ("outcome", "not-today")]);
        assert_eq!(at.path, "noted");
    });
}

#[test]
fn while_steps_rest_there_is_no_slip_and_one_from_before_can_come_back() {
    both(|language| {
        for answer in ["thoughts", "intent"] {
            let mut at = begun(language);
            let number = to_a_slip(&mut at);
            let path = at.path.clone();
            at.opens("question").presses("question", &[("answer", answer)]);
            assert_eq!(at.opens(&path).path, "slip");
            assert_eq!(at.page.matches("href=\"/n/slip/").count(), 1, "back alone");
            assert!(!at.opens("slip/back").has("name=\"felt\""), "nothing is rated");
            at.presses("slip/back", &[("number", &number), ("outcome", "done")]);
            at.opens("export").presses("export", &[("kind", "json")]);
            assert_eq!(at.page.matches("\"try-noted\"").count(), 2);
        }
    });
}

#[test]
fn a_step_that_does_not_exist_has_no_slip() {
    let mut at = begun(Language::English);
    assert_eq!(at.opens("slip/no-such-step").path, "slip");
}
