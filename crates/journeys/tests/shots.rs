//! `cargo xtask shots`: pictures of every page, in English and Japanese, by day and by night, narrow and wide, in `target/shots`.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use ippo_words::{Language, Words};
use journeys::place::target;
use journeys::{Begun, Browser, Edition, Home, OF_A_PHONE, Person, pages};
use std::path::PathBuf;

/// One browser with its own folder of pictures.
struct Album {
    person: Person,
    words: Words,
    window: (u32, u32),
    folder: PathBuf,
}

impl Album {
    async fn keeps(&self, name: &str) {
        self.person.sees_a("main#main").await;
        let file = format!("{}.png", name.replace('/', "-"));
        self.person.pictures_all(self.window, &self.folder.join(file)).await;
    }

    async fn opens_and_keeps(&self, path: &str) {
        self.person.opens(path).await;
        self.keeps(path).await;
    }

    /// A step, noted, and what follows.
    async fn tries(&self) {
        self.person.opens("today").await;
        self.person.touches(&self.words.today_try()).await;
        self.person.sees(&self.words.outcome_lead()).await;
        self.keeps("try").await;
        self.person.touches(&self.words.outcome_done()).await;
        self.person.sees(&self.words.noted_done()).await;
        self.keeps("noted").await;
    }

    /// A letter, what was read in it, and the answer.
    async fn writes(&self, letter: &str, name: &str) {
        self.person.opens("letter").await;
        self.person.writes(&self.words.letter_label(), letter).await;
        self.person.touches(&self.words.letter_read()).await;
        self.person.sees(&self.words.understood_title()).await;
        self.keeps(&format!("{name}-read")).await;
        self.person.touches(&self.words.understood_answer()).await;
        self.person.sees(&self.words.answer_title()).await;
        self.keeps(&format!("{name}-answer")).await;
    }
}

fn letters(language: Language) -> [&'static str; 2] {
    match language {
        Language::English => [
            "I have not left my room for two years. I am afraid of people. I used to like drawing. How do I begin?",
            "I can't do this any more. Tonight I want to kill myself.",
        ],
        Language::Japanese | Language::JapaneseEasy => [
            "二年くらい部屋から出ていません。人がこわいです。前は絵が好きでした。どこから始めればいいですか。",
            "もう無理です。今夜、死にたいです。自殺しようと思っています。",
        ],
    }
}

async fn album(language: Language, dark: bool, window: (u32, u32)) {
    let home = tempfile::tempdir().unwrap();
    let home_of_ippo = Home::start(home.path(), language.id()).unwrap();
    let browser = Browser { dark, window, still: true, ..Browser::default() }.speaking(language.tag());
    let Some(person) = browser.person(home_of_ippo.base()).await else { return };
    let light = if dark { "dark" } else { "light" };
    let folder = target().join("shots").join(format!("{}-{light}-{}", language.id(), window.0));
    let album = Album { person, words: Words::of(language), window, folder };
    let door = home_of_ippo.door().strip_prefix(home_of_ippo.base()).unwrap();
    album.person.opens(door).await;
    album.person.sees_a("main#main").await;
    for page in pages() {
        album.opens_and_keeps(page).await;
    }
    album.tries().await;
    let [letter, danger] = letters(language);
    album.writes(letter, "letter").await;
    album.opens_and_keeps("letter/more").await;
    album.writes(danger, "danger").await;
    album.person.opens("today").await;
    album.keeps("danger-today").await;
}

/// What a phone shows otherwise than a computer.
async fn album_of_a_phone(language: Language, dark: bool, window: (u32, u32)) {
    let browser = Browser { dark, window, still: true, ..Browser::default() }.speaking(language.tag());
    let Some(begun) = Begun::anew(Edition::Pocket, language.id(), browser).await else { return };
    let light = if dark { "dark" } else { "light" };
    let folder = target().join("shots").join(format!("phone-{}-{light}-{}", language.id(), window.0));
    let album = Album { person: begun.person, words: Words::of(language), window, folder };
    album.keeps("first").await;
    for page in OF_A_PHONE {
        album.opens_and_keeps(page).await;
    }
    album.tries().await;
}

#[tokio::test]
#[ignore = "it takes pictures and checks little; cargo xtask shots"]
async fn every_page() {
    for language in [Language::English, Language::Japanese] {
        for dark in [false, true] {
            for window in [(320, 568), (1280, 900)] {
                album(language, dark, window).await;
            }
            album_of_a_phone(language, dark, (320, 568)).await;
        }
    }
}
