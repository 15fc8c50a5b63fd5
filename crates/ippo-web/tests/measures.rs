//! Looking back, in deeds: a week in a few facts, three questionnaires at their own pace, totals from elsewhere.

mod person;

use ippo_words::Language;
use person::{DAY, Person, person};

/// Somebody who has kept something, by one try.
fn begun(language: Language) -> Person {
    let mut at = person(language);
    at.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
    at
}

fn both(check: impl Fn(Language)) {
    [Language::English, Language::Japanese].into_iter().for_each(check);
}

/// Answers to all questions of a questionnaire, as fields.
fn answers(all: &str) -> Vec<(String, String)> {
    all.chars()
        .enumerate()
        .map(|(nth, c)| (format!("q{}", nth + 1), if c == '-' { "none".into() } else { c.to_string() }))
        .collect()
}

fn answer<'a>(at: &'a mut Person, which: &str, all: &str) -> &'a mut Person {
    let all = answers(all);
    let fields: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let path = format!("weeks/{which}");
    at.opens(&path).presses(&path, &fields)
}

#[test]
fn a_week_in_one_touch_and_all_of_it_can_be_left_out() {
    both(|language| {
        let mut at = begun(language);
        let touches = at.touches;
        at.opens("weeks")
            .presses("weeks", &[("days-out", "2"), ("furthest", "4"), ("people", "20"), ("words", "雨 & rain")]);
        assert_eq!(at.touches, touches + 1);
        assert!(at.has("雨 &amp; rain") && (at.has("22 November 2026") || at.has("2026年11月22日")), "{}", at.sees());
        at.opens("weeks").presses("weeks", &[("days-out", ""), ("furthest", ""), ("people", ""), ("words", " ")]);
        assert_eq!(at.page.matches("<strong>").count(), 1, "an empty week is none");
        at.presses("weeks", &[("furthest", "0")]);
        assert_eq!(at.page.matches("<strong>").count(), 2);
        assert!(!at.page.contains("<polyline"), "two weeks are no picture");
    });
}

#[test]
fn refused_words_of_a_week_are_kept_and_a_week_posted_twice_counts_once() {
    let mut at = begun(Language::English);
    let long = "x".repeat(1_001);
    at.opens("weeks").presses("weeks", &[("days-out", "3"), ("words", &long)]);
    assert!(at.has(&long) && at.has("value=\"3\" selected"), "what was typed is there");
    at.presses("weeks", &[("days-out", "9")]);
    assert!(!at.has("<strong>"), "nine days of seven are no answer");
    let body = at.opens("weeks").body_of("weeks", &[("days-out", "3")]);
    at.posts("weeks", &body).posts("weeks", &body);
    assert_eq!(at.page.matches("<strong>").count(), 1);
}

#[test]
fn from_three_weeks_on_there_is_a_picture_with_the_same_in_words_before_it() {
    both(|language| {
        let mut at = begun(language);
        for (days, furthest) in [("0", "1"), ("", "2"), ("2", "4")] {
            at.opens("weeks").presses("weeks", &[("days-out", days), ("furthest", furthest)]);
            at.waits(7 * DAY);
        }
        at.opens("weeks");
        let (list, picture) = (at.page.find("told-weeks").unwrap(), at.page.find("<svg class=\"trend\"").unwrap());
        assert!(list < picture, "words first");
        let picture = at.page[picture..].split("</svg>").next().unwrap();
        assert_eq!(picture.matches("<rect").count(), 3);
        assert_eq!(picture.matches("<circle").count(), 2, "what was left out is no zero");
    });
}

#[test]
fn nothing_is_offered_at_first_opening_at_a_pause_or_at_safety() {
    both(|language| {
        let mut at = person(language);
        assert!(!at.opens("weeks").has("weeks/k6"));
        for path in ["weeks/k6", "weeks/phq8", "weeks/gad7", "weeks/other"] {
            at.opens(path);
            assert_eq!(at.path, "weeks", "{path}");
        }
        for answer in ["thoughts", "intent"] {
            let mut at = begun(language);
            let body = at.opens("weeks/k6").body_of("weeks/k6", &[("q1", "0")]);
            at.opens("question").presses("question", &[("answer", answer)]);
            at.opens("weeks");
            assert!(!at.has("weeks/k6") && !at.has("name=\"days-out\""), "nothing is asked");
            assert!(at.has("name=\"words\""), "own words stay open");
            assert_eq!(at.opens("weeks/gad7").path, "weeks");
            at.posts("weeks/k6", &body);
            at.opens("export").presses("export", &[("kind", "json")]);
            assert!(!at.has("measure-answered"), "a form from before notes nothing either");
        }
    });
}

#[test]
fn every_question_stands_on_one_page_in_its_owners_words() {
    let mut at = begun(Language::English);
    at.opens("weeks/k6");
    assert_eq!(at.page.matches("<fieldset").count(), 6);
    assert!(at.has("so depressed that nothing could cheer you up?") && at.has("© World Health Organization 2003"));
    let (all, none) = (at.page.find("All of the time").unwrap(), at.page.find("None of the time").unwrap());
    assert!(all < none, "in its owner's order");
    assert_eq!(at.opens("weeks/phq8").page.matches("<fieldset").count(), 8);
    assert!(!at.has("better off dead"), "there is no ninth question");
    assert_eq!(at.opens("weeks/gad7").page.matches("<fieldset").count(), 7);
    let mut at = begun(Language::Japanese);
    assert!(
        at.opens("weeks/k6").has("気分が沈み込んで、何が起こっても気が晴れないように感じましたか")
            && !at.has("lang=\"en\">1. ")
    );
    for path in ["weeks/phq8", "weeks/gad7"] {
        assert!(at.opens(path).has("英語の文だけ") && at.has("<legend lang=\"en\">"), "{path}");
    }
}

/// H29: measures repeated nightly as checking.
#[test]
fn a_questionnaire_is_not_asked_again_before_its_own_days() {
    both(|language| {
        for (which, all, days) in [("k6", "010111", 28), ("phq8", "11121121", 14), ("gad7", "0110010", 14)] {
            let mut at = begun(language);
            let path = format!("weeks/{which}");
            let old = at.opens(&path).body_of(&path, &[("q1", "3")]);
            answer(&mut at, which, all);
            assert!(!at.has("type=\"radio\""), "{which}: where it lies, and no question");
            at.waits((days - 1) * DAY);
            assert!(!at.opens(&path).has("type=\"radio\"") && at.opens("weeks").has("class=\"soft\""), "{which}");
            at.posts(&path, &old);
            at.opens("export").presses("export", &[("kind", "json")]);
            assert_eq!(at.page.matches("measure-answered").count(), 1, "{which}: a page left open notes none");
            at.waits(DAY);
            assert!(at.opens(&path).has("type=\"radio\""), "{which}");
        }
    });
}

#[test]
fn posted_twice_counts_once_and_stopping_or_leaving_all_out_keeps_nothing() {
    let mut at = begun(Language::English);
    at.opens("weeks/k6").follows("weeks").opens("weeks/k6");
    assert!(at.has("type=\"radio\""));
    answer(&mut at, "k6", "------");
    assert_eq!(at.path, "weeks");
    assert!(at.opens("weeks/k6").has("type=\"radio\""), "all left out is nothing");
    let body = at.body_of("weeks/k6", &[("q1", "4"), ("q2", "9")]);
    at.posts("weeks/k6", &body);
    assert!(at.has("name=\"q1\" value=\"4\" checked"), "what was chosen is there after a refusal");
    let body = at.body_of("weeks/k6", &[("q1", "1")]);
    at.posts("weeks/k6", &body).posts("weeks/k6", &body);
    at.opens("export").presses("export", &[("kind", "json")]);
    assert_eq!(at.page.matches("measure-answered").count(), 1);
}

#[test]
fn a_blank_is_no_zero_and_an_estimate_is_called_one() {
    let check = |which: &str, all: &str, says: &[&str], not: &[&str]| {
        let mut at = begun(Language::English);
        answer(&mut at, which, all);
        let sees = at.sees();
        says.iter().for_each(|piece| assert!(sees.contains(piece), "{which} {all}: {sees}"));
        not.iter().for_each(|piece| assert!(!sees.contains(piece), "{which} {all}: {piece} in {sees}"));
    };
    check("k6", "32322-", &["left out for a total"], &["The number", "range"]);
    check("phq8", "222-----", &["left out for a total"], &["range"]);
    check("gad7", "22-2111", &["so it is a guess", "too close to an edge"], &["range"]);
    check("gad7", "22-2221", &["so it is a guess", "talking to someone often helps"], &[]);
    check(
        "phq8",
        "11121121",
        &["in the range where talking to someone often helps", "10, on a scale from 0 to 24"],
        &["guess"],
    );
    check("k6", "010111", &["the lowest range"], &["Steps stay small", "guess"]);
}

#[test]
fn a_change_is_said_beyond_the_noise_alone_and_a_trend_from_three_on() {
    let mut at = begun(Language::English);
    answer(&mut at, "k6", "333333").waits(28 * DAY);
    answer(&mut at, "k6", "222220").waits(28 * DAY);
    assert!(at.sees().contains("Close to the time before") && !at.has("<polyline"));
    answer(&mut at, "k6", "100000");
    assert!(
        at.sees().contains("Lower than the time before, by more")
            && at.sees().contains("The last one is lower than the first")
    );
    assert_eq!(at.page.matches("<circle").count(), 3);
}

/// care.md §4 and C5: steps stay small, Help is first, and the question is there to be asked, once.
#[test]
fn after_a_heavy_one_help_is_first_and_the_question_is_there_once() {
    both(|language| {
        for (which, all) in [("k6", "333310"), ("phq8", "22222221")] {
            let mut at = begun(language);
            answer(&mut at, which, all);
            let main = at.page.split("<main").nth(1).unwrap().to_owned();
            let first = main.find("<a ").unwrap();
            assert!(main[first..].starts_with("<a class=\"button lamp\" href=\"/n/help\""), "{which}: Help first");
            assert!(main.contains("href=\"/n/question\""));
            at.opens("levels").presses("levels/end", &[]);
            assert!(
                at.opens(&format!("weeks/{which}")).has("href=\"/n/question\""),
                "that gentle was ended does not answer it"
            );
            at.opens("question").presses("question", &[("answer", "no")]);
            let asked = at
                .opens(&format!("weeks/{which}"))
                .page
                .split("<main")
                .nth(1)
                .unwrap()
                .contains("href=\"/n/question\"");
            assert!(!asked, "{which}: once answered it is not put again");
        }
    });
}

#[test]
fn a_total_from_elsewhere_is_kept_within_its_range_and_a_wrong_one_is_there_still() {
    both(|language| {
        let mut at = begun(language);
        at.opens("weeks/other").presses("weeks/other", &[("which", "phq9"), ("name", ""), ("total", "28")]);
        assert!(at.has("value=\"28\"") && at.sees().contains("27"), "{}", at.sees());
        at.presses("weeks/other", &[("which", "own"), ("name", " "), ("total", "5")]);
        assert!(at.has("value=\"5\""));
        at.presses("weeks/other", &[("which", "own"), ("name", "<b>x"), ("total", "７")]);
        assert!(at.has("&lt;b&gt;x") && !at.has("<b>x"));
        let body = at.body_of("weeks/other", &[("which", "wsas"), ("name", ""), ("total", "20")]);
        at.posts("weeks/other", &body).posts("weeks/other", &body);
        assert_eq!(at.page.matches("<dd>20</dd>").count(), 1);
        assert!(at.opens("weeks/other").has("<strong>WSAS</strong>"));
    });
}

#[test]
fn three_totals_of_one_name_have_a_picture_and_a_heavy_one_puts_help_first() {
    let mut at = begun(Language::English);
    for total in ["20", "18", "12"] {
        at.opens("weeks/other").presses("weeks/other", &[("which", "phq9"), ("name", ""), ("total", total)]);
        let main = at.page.split("<main").nth(1).unwrap();
        assert_eq!(main.find("href=\"/n/help\"").is_some(), total != "12", "{total}");
    }
    assert!(
        at.sees().contains("Lower than the time before") && at.sees().contains("The last one is lower than the first")
    );
    assert_eq!(at.page.matches("<circle").count(), 3);
    assert!(
        at.opens("levels").has("Steps are kept small") || at.sees().to_lowercase().contains("small"),
        "{}",
        at.sees()
    );
}
