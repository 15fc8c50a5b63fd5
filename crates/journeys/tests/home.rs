//! A real browser, at home and on a phone without any network: the shortest ways, in English and Japanese, with JavaScript off,
//! by keyboard, heard by axe.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use ippo_core::safety::Answer;
use ippo_words::{Language, Words};
use journeys::{Begun, Browser, Edition, OF_A_PHONE, Person, pages};
use serde_json::Value;

/// Somebody opens Ippo for the first time, and what the pages say in their language.
async fn begun(edition: Edition, language: Language, browser: Browser) -> Option<(Begun, Words)> {
    let begun = Begun::anew(edition, language.id(), browser.speaking(language.tag())).await?;
    Some((begun, Words::of(language)))
}

fn letter(language: Language) -> &'static str {
    match language {
        Language::English => "I have not left my room for two years. I am afraid of people. How do I begin?",
        Language::Japanese | Language::JapaneseEasy => {
            "二年くらい部屋から出ていません。人がこわいです。どこから始めればいいですか。"
        }
    }
}

/// One touch → step → try → next, and letter → understood → reply → today; then closing and finding everything.
async fn whole_way(edition: Edition, language: Language, browser: Browser) {
    let Some((begun, words)) = begun(edition, language, browser).await else { return };
    let person = &begun.person;
    person.touches_first(".door").await;
    person.touches(&words.today_try()).await;
    person.touches(&words.outcome_done()).await;
    person.sees(&words.noted_done()).await;
    person.touches(&words.next()).await;
    person.sees(&words.today_night()).await;

    person.touches(&words.way_letter()).await;
    person.writes(&words.letter_label(), letter(language)).await;
    person.touches(&words.letter_read()).await;
    person.sees(&words.understood_title()).await;
    person.touches(&words.understood_answer()).await;
    person.sees(&words.answer_title()).await;
    person.touches(&words.today_try()).await;
    person.sees(&words.outcome_lead()).await;

    let Some(begun) = begun.starts_again().await else { return };
    begun.person.sees(&words.last_note()).await;
    begun.person.opens("letter/answer").await;
    begun.person.sees(&words.answer_title()).await;
}

fn small() -> Browser {
    Browser { window: (320, 568), ..Browser::default() }
}

#[tokio::test]
async fn the_whole_way_in_english() {
    whole_way(Edition::Home, Language::English, Browser::default()).await;
}

#[tokio::test]
async fn the_whole_way_in_japanese_on_a_small_screen() {
    whole_way(Edition::Home, Language::Japanese, small()).await;
}

#[tokio::test]
async fn the_whole_way_without_javascript() {
    whole_way(Edition::Home, Language::English, Browser { javascript: false, ..Browser::default() }).await;
}

#[tokio::test]
async fn the_whole_way_on_a_phone_in_english() {
    whole_way(Edition::Pocket, Language::English, Browser::phone()).await;
}

#[tokio::test]
async fn the_whole_way_on_a_small_phone_in_japanese() {
    whole_way(Edition::Pocket, Language::Japanese, Browser { dark: true, ..small() }).await;
}

const SCROLLS: &str = "arguments[0]([document.documentElement.scrollHeight, innerHeight, document.documentElement.scrollWidth, innerWidth])";

#[tokio::test]
async fn the_first_page_has_nothing_to_scroll_on_the_smallest_screen() {
    for language in Language::ALL {
        let Some((begun, _)) = begun(Edition::Home, language, small()).await else { return };
        let sizes = begun.person.asks(SCROLLS, Vec::new()).await;
        let sizes: Vec<u64> = sizes.as_array().unwrap().iter().filter_map(Value::as_u64).collect();
        assert!(sizes[0] <= sizes[1] && sizes[2] <= sizes[3], "{}: {sizes:?}", language.id());
    }
}

#[tokio::test]
async fn help_is_two_keys_away_on_every_page() {
    for edition in [Edition::Home, Edition::Pocket] {
        help_is_two_keys_away(edition).await;
    }
}

async fn help_is_two_keys_away(edition: Edition) {
    let Some((begun, _)) = begun(edition, Language::English, Browser::default()).await else { return };
    for path in ["first", "today", "letter", "calm", "settings", "privacy"] {
        begun.person.opens(path).await;
        begun.person.presses_keys("\u{e004}\u{e007}").await;
        begun.person.sees("Hurt, or took something?").await;
    }
}

#[tokio::test]
async fn escape_twice_hides_and_the_letter_is_still_there() {
    for edition in [Edition::Home, Edition::Pocket] {
        escape_hides(edition).await;
    }
}

async fn escape_hides(edition: Edition) {
    let Some((begun, words)) = begun(edition, Language::English, Browser::default()).await else { return };
    begun.person.touches(&words.way_letter()).await;
    begun.person.writes(&words.letter_label(), "half a sentence").await;
    begun.person.presses_keys("\u{e00c}\u{e00c}").await;
    begun.person.sees_a("textarea").await;
    begun.person.asks("document.activeElement.blur(); arguments[0](1)", Vec::new()).await;
    begun.person.presses_keys("\u{e00c}\u{e00c}").await;
    begun.person.sees(&words.cover_1()).await;
    begun.person.opens("letter").await;
    let kept = begun.person.asks("arguments[0](document.querySelector('textarea').value)", Vec::new()).await;
    assert_eq!(kept, "half a sentence");
}

/// Every page, heard as a screen reader hears it, in both languages, by day and by night.
#[tokio::test]
async fn axe_finds_nothing_on_any_page() {
    for (language, dark) in [(Language::English, false), (Language::Japanese, true)] {
        let browser = Browser { dark, window: (320, 568), ..Browser::default() };
        let Some((begun, words)) = begun(Edition::Home, language, browser).await else { return };
        let person = &begun.person;
        for path in pages() {
            person.opens(path).await;
            heard(person, path).await;
        }
        person.opens("today").await;
        person.touches(&words.today_try()).await;
        heard(person, "try").await;
        person.touches(&words.outcome_stopped()).await;
        heard(person, "noted").await;
        person.opens("map").await;
        heard(person, "map, after a try").await;
        person.opens("letter").await;
        person.writes(&words.letter_label(), letter(language)).await;
        person.touches(&words.letter_read()).await;
        heard(person, "letter/read").await;
        person.touches(&words.understood_answer()).await;
        heard(person, "letter/answer").await;
        person.opens("letter/more").await;
        heard(person, "letter/more").await;
        for answer in Answer::ALL {
            person.opens("question").await;
            person.touches_first(&format!("button[value={}]", answer.id())).await;
            heard(person, answer.id()).await;
            for path in ["today", "levels", "help"] {
                person.opens(path).await;
                heard(person, &format!("{path} after {}", answer.id())).await;
            }
        }
    }
}

async fn heard(person: &Person, path: &str) {
    person.sees_a("main#main").await;
    let found = person.hears_of().await;
    assert!(found.is_empty(), "{path}: {found:#?}");
}

#[tokio::test]
async fn axe_finds_nothing_on_the_pages_of_a_phone() {
    for (language, dark) in [(Language::English, true), (Language::Japanese, false)] {
        let browser = Browser { dark, ..small() };
        let Some((begun, _)) = begun(Edition::Pocket, language, browser).await else { return };
        for path in OF_A_PHONE {
            begun.person.opens(path).await;
            heard(&begun.person, path).await;
            let wide = "arguments[0](document.documentElement.scrollWidth <= innerWidth)";
            assert_eq!(begun.person.asks(wide, Vec::new()).await, true, "{path} fits a small screen");
        }
    }
}
