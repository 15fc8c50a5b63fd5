//! Guided sheets in deeds: nothing kept before the first words, left and taken up again, closed by a sign, and never lost.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::{Method, StatusCode};
use ippo_core::limits::SHEET_CHARS;
use ippo_library::{Asked, Library, SheetStrand};
use ippo_words::{Language, Words};
use person::{DAY, Person, person};
use std::sync::LazyLock;

const WORRY: &str = "sheet-worry";

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::shipped);

fn text(language: Language, name: &str) -> String {
    let text = LIBRARY.text(language, name).to_owned();
    assert!(!text.is_empty(), "{name}");
    text
}

/// Begins a sheet, and says the address of the filling-in.
fn begins(person: &mut Person, sheet: &str) -> String {
    person.opens(&format!("sheet/{sheet}")).presses(&format!("sheet/{sheet}"), &[]);
    person.path.strip_suffix("/1").unwrap().to_owned()
}

/// Answers the question that is open.
fn answers(person: &mut Person, words: &str, then: &str) {
    let here = person.path.split('?').next().unwrap().to_owned();
    person.presses(&here, &[("words", words), ("then", then)]);
}

fn tells(person: &mut Person, kind: &str) {
    person.opens("levels/now").presses("levels/now", &[("so", kind), ("then", "so")]);
}

#[test]
fn a_sheet_from_the_page_of_thoughts_to_its_end_in_both_languages() {
    for (language, fear) in [(Language::English, "He will speak to me."), (Language::Japanese, "話しかけられる。")]
    {
        let mut person = person(language);
        person.opens("thoughts").follows("sheet/sheet-worry");
        assert!(person.has(&text(language, "sheet-worry.lead")));
        let at = begins(&mut person, WORRY);
        assert!(person.sees().contains(if language == Language::English {
            "One of five"
        } else {
            "5つのうち、1つめ"
        }));
        assert!(person.has(&text(language, "sheet-worry-fear.hint")) && person.has("for=\"words\""));
        answers(&mut person, fear, "next");
        assert_eq!(person.path, format!("{at}/2"));
        person.presses(&format!("{at}/2"), &[("words", "half")]);
        answers(&mut person, "", "skip");
        answers(&mut person, "", "next");
        person.presses(&format!("{at}/5"), &[("words", "never")]);
        assert_eq!(person.path, format!("{at}/6"));
        let seen = person.sees();
        for piece in [fear, &text(language, "sheet-worry-sure.half"), &text(language, "sheet-worry.end")] {
            assert!(seen.contains(piece), "{piece}");
        }
        person.follows("thoughts").follows(&at);
        assert!(person.has(&text(language, "sheet-worry.end")), "what was left out is not asked for again");
        person.opens("sheet/sheet-worry").follows(&at);
    }
}

#[test]
fn every_sheet_can_be_walked_in_every_language_and_leads_back() {
    let pages = [(SheetStrand::Thoughts, "thoughts"), (SheetStrand::People, "people")];
    let pages = pages.into_iter().chain([(SheetStrand::Help, "support"), (SheetStrand::Purpose, "purpose")]);
    for language in Language::ALL {
        let mut person = person(language);
        for (strand, page) in pages.clone() {
            for sheet in LIBRARY.sheets_of(strand) {
                let at = begins(&mut person, &sheet.id);
                for (number, question) in (1..).zip(&sheet.questions) {
                    assert_eq!(person.path, format!("{at}/{number}"));
                    assert!(person.has(&text(language, &format!("{}-{}", sheet.id, question.id))));
                    text(language, &format!("sheets-at-{number}"));
                    text(language, &format!("sheets-of-{}", sheet.questions.len()));
                    let words = match question.asked() {
                        Asked::Words | Asked::Line => "x",
                        Asked::Hard => "75",
                        Asked::Choice => &question.choices[0],
                    };
                    answers(&mut person, words, "next");
                }
                assert!(
                    person.has(&text(language, &format!("{}.end", sheet.id))) && person.has(&format!("/n/{page}\""))
                );
            }
        }
    }
}

#[test]
fn nothing_is_kept_before_the_first_words() {
    let mut person = person(Language::English);
    let at = begins(&mut person, WORRY);
    answers(&mut person, "  ", "next");
    person.presses(&format!("{at}/2"), &[]);
    answers(&mut person, "", "skip");
    answers(&mut person, "", "next");
    person.follows(&format!("{at}/6"));
    assert!(person.has(&text(Language::English, "sheets-nothing")));
    person.opens(&at);
    assert_eq!(person.path, "sheet/sheet-worry", "there is no such filling-in");
    assert!(!person.has(&text(Language::English, "sheets-before")));
    assert!(!person.opens("thoughts").has(&at));
    let other = begins(&mut person, WORRY);
    assert_ne!(at, other, "each beginning has a name of its own");
}

#[test]
fn it_can_be_left_and_taken_up_again_after_a_month() {
    for language in [Language::English, Language::Japanese] {
        let mut person = person(language);
        let at = begins(&mut person, "sheet-experiment");
        answers(&mut person, "豆をひとつ。A bean.", "next");
        answers(&mut person, "In water.", "whole");
        assert!(person.path == at && person.has(&text(language, "sheets-left")) && person.has("In water."));
        person.waits(31 * DAY);
        person.opens("purpose").follows(&at).follows(&format!("{at}/3"));
        answers(&mut person, "", "skip");
        answers(&mut person, "I will forget it.", "whole");
        person.follows(&format!("{at}/5"));
        answers(&mut person, "It is green.", "next");
        person.presses(&format!("{at}/6"), &[("words", "again")]);
        for words in ["豆をひとつ。A bean.", "In water.", "I will forget it.", "It is green."] {
            assert!(person.has(words), "{words}");
        }
        person.follows(&format!("{at}/3"));
        assert!(person.path.ends_with("/3"), "what was left out can be answered after all");
    }
}

#[test]
fn an_answer_is_changed_taken_out_and_the_same_form_counts_once() {
    let mut person = person(Language::English);
    let at = begins(&mut person, WORRY);
    let first = person.body_of(&format!("{at}/1"), &[("words", "old words"), ("then", "next")]);
    person.posts(&format!("{at}/1"), &first);
    person.opens(&at).follows(&format!("{at}/1"));
    assert!(person.has("value=\"old words\""));
    answers(&mut person, "new words", "whole");
    assert_eq!(person.path, at);
    person.posts(&format!("{at}/1"), &first);
    assert_eq!(person.path, format!("{at}/2"), "it answers as the first time");
    assert!(person.opens(&at).has("new words") && !person.has("old words"), "and counts nothing");
    person.opens(&format!("{at}/2")).presses(&format!("{at}/2"), &[("words", "fully")]);
    person.opens(&format!("{at}/2")).presses(&format!("{at}/2"), &[("words", "")]);
    assert!(!person.opens(&at).has(&text(Language::English, "sheet-worry-sure.fully")), "a choice can be taken out");
    person.opens(&format!("{at}/1"));
    answers(&mut person, "", "whole");
    assert!(!person.has("new words"), "and words too");
}

#[test]
fn how_hard_is_asked_in_five_words_and_may_be_left() {
    let mut person = person(Language::Japanese);
    let at = begins(&mut person, "sheet-thought");
    person.opens(&format!("{at}/3"));
    assert_eq!(person.page.matches("type=\"radio\"").count(), 6);
    person.presses(&format!("{at}/3"), &[("then", "whole")]);
    assert_eq!(person.path, "sheet/sheet-thought", "nothing chosen is nothing kept");
    person.opens(&format!("{at}/3"));
    answers(&mut person, "75", "whole");
    assert!(person.sees().contains(&Words::of(Language::Japanese).hard_75()));
    person.opens(&format!("{at}/3"));
    answers(&mut person, "400", "next");
    assert!(person.path.ends_with("/3") && person.has(&Words::of(Language::Japanese).problem_number()));
    person.opens(&format!("{at}/3"));
    answers(&mut person, "none", "whole");
    assert!(!person.sees().contains(&Words::of(Language::Japanese).hard_75()));
}

#[test]
fn what_is_too_long_is_refused_kindly_and_waits() {
    for (language, piece) in [(Language::English, "a"), (Language::Japanese, "あ")] {
        let mut person = person(language);
        let at = begins(&mut person, WORRY);
        answers(&mut person, &piece.repeat(SHEET_CHARS + 1), "next");
        let told = Words::of(language).problem_long_note();
        assert!(person.path == format!("{at}/1") && person.has(&told) && person.has(&piece.repeat(SHEET_CHARS + 1)));
        person.waits(31 * DAY);
        person.opens("sheet/sheet-worry").follows(&format!("{at}/1"));
        assert!(person.has(&piece.repeat(SHEET_CHARS + 1)), "it is found again though nothing was noted");
        answers(&mut person, &piece.repeat(SHEET_CHARS), "whole");
        assert!(person.path == at && person.has(&piece.repeat(SHEET_CHARS)));
        assert!(!person.opens("sheet/sheet-worry").has(&text(language, "sheets-unkept")));
        assert!(!person.opens(&format!("{at}/1")).has(&told), "the draft is gone");
    }
}

#[test]
fn a_half_written_answer_is_kept_while_it_is_written_and_when_it_is_skipped() {
    let mut person = person(Language::Japanese);
    let at = begins(&mut person, WORRY);
    let draft = format!("{at}/1/draft");
    assert!(person.has(&format!("data-draft=\"/n/{draft}\"")));
    let body = person.body_of(&format!("{at}/1"), &[("words", "書きか")]);
    assert_eq!(person.asks(Method::POST, &format!("/n/{draft}"), body).0, StatusCode::NO_CONTENT);
    let forged = "words=not+mine&key=00".to_owned();
    assert_eq!(person.asks(Method::POST, &format!("/n/{draft}"), forged).0, StatusCode::FORBIDDEN);
    person.opens("sheet/sheet-worry").follows(&format!("{at}/1"));
    assert!(person.has("value=\"書きか\"") && person.has(&Words::of(Language::Japanese).letter_draft_here()));
    answers(&mut person, "書きかけ", "skip");
    assert_eq!(person.path, format!("{at}/2"));
    assert!(person.opens(&format!("{at}/1")).has("value=\"書きかけ\""), "past it, and not lost");
    assert_eq!(person.opens(&at).path, "sheet/sheet-worry", "and not noted");
    person.opens(&format!("{at}/1"));
    let old = "words=more&then=next&key=00";
    person.posts(&format!("{at}/1"), old);
    assert!(person.path.ends_with("/1") && person.has("value=\"more\""), "a form of another start keeps the words");
}

#[test]
fn an_address_that_was_made_up_leads_nowhere_bad() {
    let mut person = person(Language::English);
    let nothing_here = Words::of(Language::English).problem_no_page();
    let name = "00112233445566778899aabbccddeeff";
    for path in [
        "sheet/sheet-nobody-knows".to_owned(),
        format!("sheet/sheet-nobody-knows/{name}/1"),
        "sheet/sheet-worry/xyz/1".to_owned(),
        format!("sheet/sheet-worry/{name}00/1"),
        format!("sheet/sheet-worry/{name}/0"),
        format!("sheet/sheet-worry/{name}/7"),
        format!("sheet/sheet-worry/{name}/one"),
        format!("sheet/sheet-worry/{name}/99999999999999999999999"),
    ] {
        assert!(person.opens(&path).has(&nothing_here), "{path}");
    }
    person.opens(&format!("sheet/sheet-worry/{name}"));
    assert_eq!(person.path, "sheet/sheet-worry");
    person.opens(&format!("sheet/sheet-worry/{name}/1"));
    answers(&mut person, "kept under the name that somebody typed", "whole");
    assert_eq!(person.path, format!("sheet/sheet-worry/{name}"));
    person
        .opens(&format!("sheet/sheet-worry/{name}/2"))
        .presses(&format!("sheet/sheet-worry/{name}/2"), &[("words", "no-such")]);
    assert!(person.has(&Words::of(Language::English).problem_unreadable()));
}

#[test]
fn the_name_of_another_sheets_filling_in_leads_to_that_one_and_mixes_nothing() {
    let mut person = person(Language::English);
    let at = begins(&mut person, WORRY);
    answers(&mut person, "a worry", "whole");
    let forged = at.replace(WORRY, "sheet-first-line");
    person.opens(&forged);
    assert_eq!(person.path, at);
    person.opens(&format!("{forged}/1"));
    assert_eq!(person.path, at);
    let key = begins(&mut person, "sheet-first-line");
    let body = person.body_of(&format!("{key}/1"), &[("words", "somebody"), ("then", "whole")]);
    person.posts(&format!("{forged}/1"), &body);
    assert!(person.path == at && person.has("a worry") && !person.has("somebody"));
}

#[test]
fn a_sheet_that_is_closed_in_the_middle_keeps_what_was_typed_and_stays_readable() {
    for (language, kind) in [(Language::English, "psychosis"), (Language::Japanese, "mania")] {
        let mut person = person(language);
        let at = begins(&mut person, WORRY);
        answers(&mut person, "One thing. ひとつ。", "next");
        person.opens(&format!("{at}/3"));
        let body = person.body_of(&format!("{at}/3"), &[("words", "Typed before. 前に。"), ("then", "next")]);
        tells(&mut person, kind);
        person.posts(&format!("{at}/3"), &body);
        let rests = text(language, "sheets-rests");
        assert!(
            person.path == at
                && person.has(&rests)
                && person.has("One thing. ひとつ。")
                && person.has("Typed before. 前に。")
        );
        assert!(!person.has(&format!("/n/{at}/")) || !person.has("name=\"words\""), "no question is put");
        assert!(!person.has(&text(language, "plan-change")) && person.has("/n/help\""));
        person.opens(&format!("{at}/4"));
        assert_eq!(person.path, at);
        person.opens("sheet/sheet-worry");
        assert!(
            person.has(&rests) && person.has(&format!("/n/{at}\"")) && !person.has(&text(language, "sheets-begin"))
        );
        assert!(!person.has(&text(language, "sheet-worry.lead")));
        let fresh = at.replace(|c: char| c.is_ascii_digit(), "0");
        person.opens(&format!("{fresh}/1"));
        assert_eq!(person.path, "sheet/sheet-worry", "none can be begun by its address");
    }
}

#[test]
fn after_words_of_voices_or_racing_the_strand_is_absent_and_own_writing_stays() {
    for language in Language::ALL {
        for kind in ["psychosis", "mania"] {
            let mut person = person(language);
            let at = begins(&mut person, WORRY);
            answers(&mut person, "mine", "whole");
            tells(&mut person, kind);
            for wait in [0, 60 * DAY] {
                person.waits(wait);
                person.opens("thoughts");
                assert!(person.has(&text(language, "thoughts-rests")), "{kind}");
                for there in ["/n/help\"", "/n/sheet/sheet-doctor\"", &format!("/n/{at}\"")] {
                    assert!(person.has(there), "{there}");
                }
                let main = person.page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
                for absent in [
                    "/n/calm/",
                    "thoughts-lead",
                    &text(language, "thoughts-shame"),
                    "/n/sheet/sheet-thought\"",
                    "privacy",
                ] {
                    assert!(!main.contains(absent), "{absent}");
                }
            }
            person.follows("sheet/sheet-doctor");
            assert!(person.has(&text(language, "sheet-doctor.lead")), "a note to a doctor is never closed");
        }
    }
}

#[test]
fn after_violence_no_sheet_on_shame_is_there_once_steps_are_back() {
    let mut person = person(Language::English);
    tells(&mut person, "violence");
    assert!(person.opens("thoughts").has(&text(Language::English, "sheets-paused")));
    person.opens("levels").presses("levels/anyway", &[]);
    person.opens("thoughts").follows("sheet/sheet-attention").opens("thoughts");
    for closed in ["sheet-thought", "sheet-failure", "sheet-shame-word", "sheet-safety-behaviour"] {
        assert!(!person.has(&format!("/n/sheet/{closed}\"")), "{closed}");
    }
    assert!(!person.has(&text(Language::English, "thoughts-shame")), "no heading without a sheet");
    assert!(person.opens("sheet/sheet-failure").has(&text(Language::English, "sheets-rests")));
}

#[test]
fn at_pause_and_safety_nothing_is_suggested_and_own_writing_stays_open() {
    for answer in ["thoughts", "intent"] {
        for language in [Language::English, Language::Japanese] {
            let mut person = person(language);
            let at = begins(&mut person, WORRY);
            answers(&mut person, "mine", "next");
            let matters = begins(&mut person, "sheet-matters");
            answers(&mut person, "fish", "next");
            person.opens("question").presses("question", &[("answer", answer)]);
            for (page, own) in [("thoughts", &at), ("purpose", &matters)] {
                person.opens(page);
                assert!(person.has(&text(language, "sheets-paused")) && person.has(&format!("/n/{own}\"")), "{page}");
                assert!(!person.has("/n/library/") && !person.has("/n/calm/"), "{page}");
                assert!(!person.has("/n/sheet/sheet-experiment\"") && !person.has("/n/sheet/sheet-worry\""), "{page}");
            }
            assert!(!person.opens("sheet/sheet-thought").has(&text(language, "sheets-begin")));
            person.opens("sheet/sheet-first-contact");
            assert!(person.has(&text(language, "sheets-begin")), "words to a helper are never held");
            person.opens(&at).follows(&format!("{at}/1"));
            answers(&mut person, "mine, changed", "whole");
            assert!(person.has("mine, changed"));
        }
    }
}

#[test]
fn it_can_be_put_away_and_the_page_says_what_that_means() {
    let mut person = person(Language::English);
    let at = begins(&mut person, WORRY);
    answers(&mut person, "to be put away", "next");
    person.opens(&format!("{at}/3"));
    answers(&mut person, "half a word", "skip");
    person.opens(&at);
    assert!(person.has(&text(Language::English, "sheets-away-what")));
    let again = person.body_of(&format!("{at}/away"), &[]);
    person.presses(&format!("{at}/away"), &[]);
    assert_eq!(person.path, "sheet/sheet-worry");
    assert!(!person.has(&at) && !person.opens("thoughts").has(&at), "it is shown nowhere, its draft neither");
    person.posts(&format!("{at}/away"), &again).opens(&format!("{at}/3"));
    assert!(!person.has("half a word"));
}

#[test]
fn words_with_a_sign_bring_help_along_and_set_no_level() {
    let all =
        [(Language::English, "I want to kill myself tonight."), (Language::Japanese, "今夜、死のうと思っています。")];
    for (language, words) in all {
        let mut person = person(language);
        let at = begins(&mut person, "sheet-thought");
        answers(&mut person, words, "next");
        assert!(
            person.has("class=\"sheet care hurt\"") && person.has("/n/question\""),
            "{}: help is on the next page {}",
            person.path,
            person.sees()
        );
        answers(&mut person, "x", "whole");
        assert!(person.path == at && !person.has("class=\"sheet care hurt\""), "and once");
        assert!(person.opens("levels").has(&text(language, "level-open")), "the person's own answer decides");
    }
}

#[test]
fn what_for_is_closed_until_opened_and_home_comes_first() {
    for (language, japan_first) in [(Language::English, false), (Language::Japanese, true)] {
        let mut person = person(language);
        person.opens("purpose");
        let main = person.page.split("<main").nth(1).unwrap().to_owned();
        let (before, folded) = main.split_once("<details class=\"fold\"").unwrap();
        assert!(
            before.contains(&text(language, "purpose-lead")) && !before.contains("<li"),
            "one sentence, one button"
        );
        assert!(folded.starts_with('>') && !folded.contains("<details class=\"fold\" open"), "closed");
        let place = |piece: &str| folded.find(piece).unwrap_or_else(|| panic!("{piece}"));
        let (home, school) = (place("card-home-is-a-whole-life"), place("card-japan-school"));
        assert!(place(&text(language, "purpose-home")) < home.min(school));
        assert_eq!(school < home, japan_first);
        assert!(place("/n/sheet/sheet-gap\"") > home);
    }
}

/// A try before which something was feared, and what came of it.
fn tries(person: &mut Person, came: &str) {
    person.opens("today/step").presses("today/take", &[]).presses("try", &[("outcome", "done"), ("feared", "freeze")]);
    person.presses("noted", &[("happened", came)]);
}

#[test]
fn what_was_feared_and_what_came_stands_in_words_and_never_right_after_yes() {
    for language in [Language::English, Language::Japanese] {
        let mut person = person(language);
        let section = text(language, "thoughts-came");
        assert!(!person.opens("thoughts").has(&section));
        tries(&mut person, "no");
        let fear = Words::of(language).fear_freeze();
        let line = text(language, "thoughts-came-no").replace("{fear}", &fear);
        assert!(person.opens("thoughts").has(&section) && person.has(&line), "{line}");
        assert!(!person.has("thoughts-came-count") && !person.sees().contains("In 1"));
        tries(&mut person, "yes");
        assert!(!person.opens("thoughts").has(&section), "after yes nothing is set side by side");
        for _ in 0..5 {
            tries(&mut person, "no");
        }
        let count = text(language, "thoughts-came-count").replace("{count}", "6").replace("{of}", "7");
        assert!(person.opens("thoughts").has(&count), "{count}");
        assert!(person.has(&Words::of(language).felt_left_out()));
        tells(&mut person, "danger");
        person.opens("levels").presses("levels/anyway", &[]);
        assert!(!person.opens("thoughts").has(&section), "a fear of a real danger is right");
    }
}
