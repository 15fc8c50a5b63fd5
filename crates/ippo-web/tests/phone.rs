//! What only a phone has: its page, the manifest, the line about a backup, one sitting; and a number that never opens unasked.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod pages;
mod person;

use axum::http::StatusCode;
use futures_lite::future::block_on;
use ippo_library::Library;
use ippo_web::phone::{Face, Icon, Name, Phone, Start};
use ippo_words::Language;
use pages::PAGES;
use person::phone::with_a_phone;
use person::{DAY, Person, begun, person};

fn text(language: Language, name: &str) -> String {
    let text = Library::shipped().text(language, name).to_owned();
    assert!(!text.is_empty(), "{name}");
    text
}

fn tries_one(person: &mut Person) {
    person.opens("today/step").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
}

fn takes_a_backup(person: &mut Person) {
    person.opens("keeping").presses("keeping/take", &[]);
    let link = person.page.split("href=\"/n/keeping/file/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(person.gets(&format!("keeping/file/{link}")).0, StatusCode::OK);
}

/// H32: whichever link opens the phone stands in a fold of its own that says so first.
#[test]
fn no_number_opens_the_phone_unasked() {
    for language in Language::ALL {
        let (pocket, _) = with_a_phone(language);
        for mut at in [person(language), pocket] {
            let mut found = 0;
            for path in [""].into_iter().chain(PAGES) {
                found += guarded_numbers(at.opens(path), language);
            }
            for country in ["JP", "US", "GB", "IT", "IN"] {
                at.opens("help").presses("help/country", &[("country", country)]);
                found += guarded_numbers(&at, language);
            }
            assert!(found > 10, "{language:?}: the list has numbers");
        }
    }
}

/// How many numbers the page has, each of which asks first.
fn guarded_numbers(page: &Person, language: Language) -> usize {
    let mut folds: Vec<&str> = Vec::new();
    let mut numbers = 0;
    for tag in page.page.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        match tag.split(' ').next().unwrap() {
            "details" => folds.push(tag),
            "/details" => drop(folds.pop()),
            "a" if tag.contains("href=\"tel:") || tag.contains("href=\"sms:") => {
                assert_eq!(folds.last(), Some(&"details class=\"calling\""), "bare on {}: {tag}", page.path);
                numbers += 1;
            }
            _ => {}
        }
    }
    let says = ["help-call-opens", "help-text-opens"].map(|name| page.page.matches(&text(language, name)).count());
    assert_eq!(numbers, says.iter().sum::<usize>(), "{}", page.path);
    numbers
}

#[test]
fn at_home_there_is_no_phone() {
    let mut at = begun();
    assert!(!at.opens("settings").has("settings/phone"));
    assert!(!at.opens("today").has("manifest") && !at.has("apple-") && !at.has("viewport-fit"));
    for path in ["settings/phone", "manifest.webmanifest"] {
        assert_eq!(at.gets(path).0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn the_page_of_the_phone_can_be_reached_and_read() {
    for language in Language::ALL {
        let (mut at, _) = with_a_phone(language);
        at.opens("settings").follows("settings/phone");
        assert!(at.has("0123456789abcdef") && at.has("href=\"/n/newer\"") && at.has("src=\"/n/phone.js\""));
    }
}

/// The manifest for a face: valid, below the base, neutral.
fn check(face: Face, expected: (&str, &str, &str)) {
    let (at, made) = with_a_phone(Language::English);
    block_on(made.choose(face)).unwrap();
    let (status, headers, body) = at.gets("manifest.webmanifest");
    assert_eq!((status, headers["content-type"].to_str().unwrap()), (StatusCode::OK, "application/manifest+json"));
    let told = String::from_utf8(body).unwrap();
    let json: serde_json::Value = serde_json::from_str(&told).unwrap();
    let (name, start, icon) = expected;
    assert_eq!((json["name"].as_str(), json["short_name"].as_str()), (Some(name), Some(name)));
    assert_eq!((json["start_url"].as_str(), json["icons"][0]["src"].as_str()), (Some(start), Some(icon)));
    assert_eq!((json["id"].as_str(), json["scope"].as_str()), (Some("/n/"), Some("/n/")));
    assert_eq!(json["display"], "standalone");
    let lower = told.to_lowercase();
    for word in ["ippo", "一歩", "hikikomori", "ひきこもり", "crisis", "withdraw", "description", "http"] {
        assert!(!lower.contains(word), "{word}: {told}");
    }
}

#[test]
fn the_manifest_shows_the_face_and_says_nothing_else() {
    check(Face::first(Language::English), ("Notes", "/n/today", "/n/icons/notes-192.png"));
    check(Face::first(Language::Japanese), ("メモ", "/n/today", "/n/icons/notes-192.png"));
    let help = Face { name: Name::Yotei, icon: Icon::Calendar, start: Start::Help };
    check(help, ("予定", "/n/help", "/n/icons/calendar-192.png"));
    let cover = Face { name: Name::Lists, icon: Icon::Leaf, start: Start::Cover };
    check(cover, ("Lists", "/n/notes", "/n/icons/leaf-192.png"));
}

#[test]
fn a_face_is_chosen_and_titles_follow_it() {
    let (mut at, made) = with_a_phone(Language::English);
    let whole = [("name", "dates"), ("icon", "leaf"), ("start", "help")];
    at.opens("settings/phone").presses("settings/phone", &whole);
    let chosen = Face { name: Name::Dates, icon: Icon::Leaf, start: Start::Help };
    assert_eq!(*made.face.lock().unwrap(), chosen);
    for path in ["today", "notes"] {
        assert!(at.opens(path).has("<title>Dates"), "{path}");
        assert!(at.has("content=\"Dates\"") && at.has("/n/icons/leaf-180.png"), "{path}");
    }
    at.opens("settings/phone").presses("settings/phone", &[("name", "ippo"), ("icon", "leaf"), ("start", "help")]);
    assert!(at.has("class=\"note told\""), "one sentence, and nothing has changed");
    assert_eq!(*made.face.lock().unwrap(), chosen);
    at.posts("settings/phone", "name=notes&icon=notes&start=today");
    assert_eq!(*made.face.lock().unwrap(), chosen, "a form of somebody else changes nothing");
}

/// Whether Today speaks of a backup now.
fn reminds(person: &mut Person) -> bool {
    person.opens("today").has(&text(Language::English, "phone-reminder"))
}

#[test]
fn today_speaks_of_a_backup_when_the_newest_is_in_none() {
    let (mut at, _) = with_a_phone(Language::English);
    assert!(!reminds(&mut at));
    tries_one(&mut at);
    assert!(!reminds(&mut at), "not in the first sitting");
    at.waits(4 * DAY);
    // The first page after an absence says nothing more than that all is there.
    assert!(!reminds(&mut at));
    tries_one(&mut at);
    assert!(reminds(&mut at));
    takes_a_backup(&mut at);
    assert!(!reminds(&mut at));
    at.waits(13 * DAY);
    tries_one(&mut at);
    assert!(!reminds(&mut at));
    at.waits(2 * DAY);
    assert!(reminds(&mut at));
    at.presses("settings/phone/reminder", &[("say", "no")]);
    assert_eq!(at.path, "today");
    assert!(!reminds(&mut at));
    at.opens("settings/phone").presses("settings/phone/reminder", &[("say", "yes")]);
    assert!(reminds(&mut at));
}

#[test]
fn nobody_who_is_unwell_is_reminded() {
    let (mut at, _) = with_a_phone(Language::English);
    tries_one(&mut at);
    reminds(&mut at);
    at.waits(4 * DAY);
    tries_one(&mut at);
    assert!(reminds(&mut at));
    at.opens("question").presses("question", &[("answer", "wish")]);
    assert!(!reminds(&mut at));
}

#[test]
fn one_sitting_is_said_before_the_first_word_and_on_every_page() {
    for language in Language::ALL {
        let (mut at, made) = with_a_phone(language);
        let says = text(language, "phone-sitting");
        assert!(!at.opens("today").has(&says));
        made.sits_here_alone();
        for path in [""].into_iter().chain(PAGES) {
            assert_eq!(at.opens(path).page.matches(&says).count(), usize::from(path != "notes"), "{path}");
            assert!(at.has("href=\"/n/settings/phone#screen\"") && at.has("href=\"/n/keeping\""), "{path}");
        }
        for (path, word) in [("today", "<h1"), ("letter", "<textarea")] {
            let page = &at.opens(path).page;
            assert!(page.find(&says) < page.find(word), "{path}");
        }
    }
}

#[test]
fn a_file_can_be_handed_on_and_the_link_stays() {
    let (mut at, _) = with_a_phone(Language::English);
    tries_one(&mut at);
    at.opens("keeping").presses("keeping/take", &[]);
    let link = at.page.split("data-share=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(at.has(&format!("href=\"{link}\" data-file")) && at.has("src=\"/n/phone.js\""));
    assert!(at.page.split("data-share").nth(1).unwrap().split('>').next().unwrap().contains("hidden"));
}
