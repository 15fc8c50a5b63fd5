//! A lock in a real browser: set by keyboard, warned of, locked, tried wrongly, opened, opened by words; heard by axe.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use ippo_words::{Language, Words};
use journeys::{Begun, Browser, Edition, Person};

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const PASSPHRASE: &str = "a small blue teapot";

/// Somebody whose Ippo has no lock yet.
struct Unlocked {
    begun: Begun,
    words: Words,
}

async fn begun(edition: Edition, language: Language, browser: Browser) -> Option<Unlocked> {
    let begun = Begun::anew(edition, language.id(), browser.speaking(language.tag())).await?;
    Some(Unlocked { begun, words: Words::of(language) })
}

impl std::ops::Deref for Unlocked {
    type Target = Begun;
    fn deref(&self) -> &Begun {
        &self.begun
    }
}

impl Unlocked {
    /// Types into the field with that id and goes on with these keys.
    async fn types(&self, id: &str, text: &str, then: &str) {
        self.person.sees_a(&format!("#{id}")).await;
        self.person.asks("document.getElementById(arguments[0]).focus(); arguments[1](1)", vec![id.into()]).await;
        self.person.presses_keys(&format!("{text}{then}")).await;
    }

    async fn sets_a_passphrase(&self) {
        self.person.opens("settings/lock").await;
        self.types("passphrase", PASSPHRASE, &format!("{TAB}{PASSPHRASE}{ENTER}")).await;
        self.person.sees(&self.words.words_what()).await;
    }

    async fn locks(&self) {
        self.person.opens("today").await;
        self.person.touches(&self.words.lock_now()).await;
        self.person.sees(&self.words.closed_title()).await;
    }
}

async fn whole_way(language: Language, browser: Browser) {
    let Some(begun) = begun(Edition::Home, language, browser).await else { return };
    let (person, words) = (&begun.person, begun.words);
    begun.sets_a_passphrase().await;
    let list = "arguments[0]([...document.querySelectorAll('.recovery li')].map((li) => li.textContent).join(' '))";
    let recovery = person.asks(list, Vec::new()).await.as_str().unwrap().to_owned();
    assert_eq!(recovery.split(' ').count(), 24);
    person.touches(&words.words_have()).await;
    person.sees(&words.words_had()).await;
    begun.locks().await;
    begun.types("passphrase", "another teapot", ENTER).await;
    person.sees(&words.lock_not_opened()).await;
    begun.types("passphrase", PASSPHRASE, ENTER).await;
    person.sees_a(".lock-now").await;
    begun.locks().await;
    person.touches(&words.closed_words()).await;
    person.writes(&words.closed_type_words(), &recovery).await;
    person.touches(&words.closed_open()).await;
    person.sees(&words.lock_change_title()).await;
}

#[tokio::test]
async fn the_whole_way_in_english() {
    whole_way(Language::English, Browser::default()).await;
}

#[tokio::test]
async fn the_whole_way_in_japanese_on_a_small_screen() {
    whole_way(Language::Japanese, Browser { window: (320, 568), ..Browser::default() }).await;
}

/// The page says that it will lock, and any key keeps it open.
#[tokio::test]
async fn it_warns_and_any_key_keeps_it_open() {
    for edition in [Edition::Home, Edition::Pocket] {
        it_warns(edition).await;
    }
}

async fn it_warns(edition: Edition) {
    let Some(begun) = begun(edition, Language::English, Browser::default()).await else { return };
    begun.sets_a_passphrase().await;
    begun.person.opens("today").await;
    // As if thirteen minutes had gone and the home could not be asked.
    let later = "const idle = document.getElementById('idle'); idle.dataset.left = '100'; idle.dataset.ask = 'http://127.0.0.1:1/'; \
                 const again = document.createElement('script'); again.src = document.querySelector('script').src; \
                 again.onload = () => arguments[0](1); document.head.append(again);";
    begun.person.asks(later, Vec::new()).await;
    begun.person.sees(&begun.words.idle_warning()).await;
    begun.person.presses_keys("x").await;
    begun.person.sees_a("#idle:empty").await;
}

/// What is typed can be shown, where there is a script.
#[tokio::test]
async fn what_is_typed_can_be_shown() {
    for edition in [Edition::Home, Edition::Pocket] {
        shows_what_is_typed(edition).await;
    }
}

async fn shows_what_is_typed(edition: Edition) {
    let Some(begun) = begun(edition, Language::English, Browser::default()).await else { return };
    begun.person.opens("settings/lock").await;
    begun.person.touches(&begun.words.lock_show()).await;
    begun.person.sees_a("#passphrase[type=text]").await;
}

/// Escape hides from a button, a box or a page; one touch hides wherever one is.
#[tokio::test]
async fn hiding_works_from_a_box_and_by_one_touch() {
    for edition in [Edition::Home, Edition::Pocket] {
        hiding_works(edition).await;
    }
}

async fn hiding_works(edition: Edition) {
    let Some(begun) = begun(edition, Language::English, Browser::default()).await else { return };
    begun.person.opens("settings").await;
    begun.person.asks("document.querySelector('input[type=radio]').focus(); arguments[0](1)", Vec::new()).await;
    begun.person.presses_keys("\u{e00c}\u{e00c}").await;
    begun.person.sees(&begun.words.cover_1()).await;
    begun.person.opens("settings").await;
    let steps = "arguments[0](history.length)";
    let before = begun.person.asks(steps, Vec::new()).await;
    begun.person.touches(&begun.words.hide()).await;
    begun.person.sees(&begun.words.cover_1()).await;
    assert_eq!(begun.person.asks(steps, Vec::new()).await, before, "going back does not bring the page back");
}

#[tokio::test]
async fn axe_finds_nothing_on_the_pages_of_the_lock() {
    for (language, dark) in [(Language::English, false), (Language::Japanese, true)] {
        let browser = Browser { dark, window: (320, 568), ..Browser::default() };
        let Some(begun) = begun(Edition::Home, language, browser).await else { return };
        begun.person.opens("settings/lock").await;
        heard(&begun.person, "settings/lock").await;
        begun.sets_a_passphrase().await;
        for path in ["settings/words", "settings/lock", "settings/lock/again", "settings", "today"] {
            begun.person.opens(path).await;
            heard(&begun.person, path).await;
        }
        begun.locks().await;
        for path in ["", "open/words", "help", "calm"] {
            begun.person.opens(path).await;
            heard(&begun.person, path).await;
        }
    }
}

async fn heard(person: &Person, path: &str) {
    person.sees_a("main#main").await;
    let found = person.hears_of().await;
    assert!(found.is_empty(), "{path}: {found:#?}");
    let wide = "arguments[0](document.documentElement.scrollWidth <= innerWidth)";
    assert_eq!(person.asks(wide, Vec::new()).await, true, "{path} fits a small screen");
}
