//! A home with a passphrase: closed, tried, opened, from the page and from the command line.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::{Answer, Browser};
use common::running::Running;
use common::{Place, check_trouble, words};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

const PASSPHRASE: &str = "a small blue teapot";

/// Closes the home with a passphrase, from an open page; gives the recovery words that are shown then.
fn closes_with(browser: &Browser, passphrase: &str) -> String {
    let shown = browser.fills("settings/lock", "settings/lock", &[("passphrase", passphrase), ("again", passphrase)]);
    let list = shown.body.split("<ol class=\"recovery\"").nth(1).expect("the words are shown").split("</ol>").next();
    let words: Vec<&str> = list.unwrap().split("<li>").skip(1).map(|item| item.split('<').next().unwrap()).collect();
    assert_eq!(words.len(), 24);
    words.join(" ")
}

fn locks(browser: &Browser) -> Answer {
    browser.fills("settings/lock", "lock", &[])
}

fn opens_with(browser: &Browser, passphrase: &str) -> Answer {
    browser.fills("", "open", &[("passphrase", passphrase)])
}

fn is_closed(answer: &Answer) -> bool {
    answer.text().contains(&words().closed_title())
}

#[test]
fn what_is_closed_shows_help_and_nothing_else() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    closes_with(&browser, PASSPHRASE);
    assert!(!place.config().join("key").exists(), "the key file is gone");
    assert!(is_closed(&locks(&browser)));
    for path in ["today", "letter", "settings", "settings/words", "privacy", "nowhere"] {
        assert!(is_closed(&browser.page(path)), "{path}");
    }
    let title = browser.page("").body.split("<title>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert_eq!(title, "Notes");
    for (path, holds) in [
        ("help", words().closed_plan()),
        ("help/card", "not safe alone".to_owned()),
        ("calm", words().calm_title()),
        ("notes", words().cover_heading()),
    ] {
        assert!(browser.page(path).text().contains(&holds), "{path}");
    }
    let help = browser.fills("help", "help/country", &[("country", "JP")]);
    assert!(help.body.contains("tel:119"), "a country can be chosen while it is closed");
    let japanese = browser.fills("", "language", &[("language", "ja")]);
    assert!(japanese.text().contains("閉じています。"));
}

#[test]
fn a_wrong_passphrase_a_right_one_and_the_words() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    let recovery = closes_with(&browser, PASSPHRASE);
    locks(&browser);
    assert!(opens_with(&browser, "another blue teapot").text().contains(&words().lock_not_opened()));
    assert!(browser.page("today").text().contains(&words().closed_title()));
    assert!(!is_closed(&opens_with(&browser, " a small  blue teapot ".replace("  ", " ").as_str())));
    locks(&browser);
    let typo = recovery.replacen(' ', " xylo ", 1);
    let told = browser.fills("open/words", "open/words", &[("words", &typo)]);
    assert!(told.text().contains(&words().words_unknown(2)) && told.body.contains("xylo"));
    let opened = browser.fills("open/words", "open/words", &[("words", &recovery.to_uppercase())]);
    assert!(opened.text().contains(&words().lock_change_title()), "{}", opened.text());
    let next = "a red umbrella stand";
    browser.fills("settings/lock", "settings/lock", &[("passphrase", next), ("again", next)]);
    locks(&browser);
    assert!(is_closed(&opens_with(&browser, PASSPHRASE)));
    assert!(!is_closed(&opens_with(&browser, next)));
}

#[test]
fn many_wrong_tries_are_slowed_and_nothing_is_lost() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    closes_with(&browser, PASSPHRASE);
    locks(&browser);
    for _ in 0..2 {
        assert!(opens_with(&browser, "no").text().contains(&words().lock_not_opened()));
    }
    // Each wait is longer than the one before, so that however slow this machine is, one of them is met.
    let sentence = words().lock_wait(7);
    let waits = |answer: Answer| answer.text().contains(sentence.split_once('7').unwrap().0);
    assert!((0..12).any(|_| waits(opens_with(&browser, "no"))));
    assert!(browser.page("help").text().contains(&words().closed_plan()), "help does not wait");
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    let set = |one: &str, two: &str| {
        browser.fills("settings/lock", "settings/lock", &[("passphrase", one), ("again", two)]).text()
    };
    assert!(set("short", "short").contains(&words().lock_new_short()));
    assert!(set("long enough", "long enouhg").contains(&words().lock_new_differ()));
    assert!(set("", "").contains(&words().lock_new_short()));
    assert!(place.config().join("key").exists());
    assert_eq!(place.call(&["today"]).code, 0);
}

/// A letter that is sent after the lock closed is there once it opens.
#[test]
fn what_is_sent_after_it_closed_is_kept_once_it_opens() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    closes_with(&browser, PASSPHRASE);
    let written = browser.page("letter");
    let body = browser.form(&written, "letter", &[("letter", "Rain on the roof all day."), ("then", "keep")]).unwrap();
    let about_keys = browser.form(&browser.page("settings/lock"), "settings/lock/remove", &[]).unwrap();
    locks(&browser);
    assert!(browser.posts("letter", &body).text().contains(&words().closed_waiting()));
    assert!(is_closed(&browser.posts("settings/lock/remove", &about_keys)), "keys are never changed by what waits");
    assert!(!is_closed(&opens_with(&browser, PASSPHRASE)));
    assert!(browser.page("settings/lock").text().contains(&words().lock_is_on()));
    drop(running);
    let file = passphrase_file(&place, PASSPHRASE, 0o600);
    let mut export = place.command(&["export", "json", place.beside("out.json").to_str().unwrap()]);
    assert!(export.env("IPPO_PASSPHRASE_FILE", &file).status().unwrap().success());
    assert!(fs::read_to_string(place.beside("out.json")).unwrap().contains("Rain on the roof all day."));
}

fn passphrase_file(place: &Place, passphrase: &str, mode: u32) -> PathBuf {
    let file = place.beside("passphrase");
    fs::write(&file, format!("{passphrase}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
    file
}

/// Every call that opens a home, with the passphrase in a file, in a wrong one, in one that others can read, in none.
#[test]
fn the_command_line_takes_the_passphrase_from_a_file() {
    let place = Place::new();
    let running = Running::start(&place);
    closes_with(&running.browser(), PASSPHRASE);
    drop(running);
    let today = |file: Option<PathBuf>| {
        let mut command = place.command(&["today"]);
        if let Some(file) = file {
            command.env("IPPO_PASSPHRASE_FILE", file);
        }
        common::tell(&mut command, b"")
    };
    assert_eq!(today(Some(passphrase_file(&place, PASSPHRASE, 0o600))).code, 0);
    check_trouble(&today(Some(passphrase_file(&place, "wrong one", 0o600))), &words().trouble_wrong_passphrase());
    let open = passphrase_file(&place, PASSPHRASE, 0o644);
    check_trouble(&today(Some(open)), &words().trouble_open_passphrase_file());
    check_trouble(&today(Some(place.beside("nothing"))), &words().trouble_passphrase_file());
    assert_eq!(place.call(&["help-now"]).code, 0);
    assert_eq!(place.call(&["privacy"]).code, 0);
}

/// A start that finds a passphrase shows the closed page; taking the lock away brings a key file back.
#[test]
fn a_start_is_closed_and_the_lock_can_be_taken_away() {
    let place = Place::new();
    let running = Running::start(&place);
    closes_with(&running.browser(), PASSPHRASE);
    assert!(running.stop().0.success());
    let running = Running::start(&place);
    let browser = running.browser();
    assert!(is_closed(&browser.page("")));
    opens_with(&browser, PASSPHRASE);
    browser.fills("settings/lock", "settings/lock/idle", &[("idle", "5")]);
    assert!(browser.page("settings/lock").body.contains("value=\"5\" checked"));
    browser.fills("settings/lock", "settings/lock/remove", &[]);
    assert!(browser.page("settings/lock").text().contains(&words().lock_none()));
    drop(running);
    assert_eq!(place.call(&["today"]).code, 0);
}

/// The offer is one line after something was kept, and it can be put away for good.
#[test]
fn a_lock_is_offered_once_something_was_kept_and_not_before() {
    let place = Place::new();
    let offers = |browser: &Browser| browser.page("today").text().contains(&words().lock_offer());
    let running = Running::start(&place);
    assert!(!offers(&running.browser()));
    drop(running);
    place.lived_in();
    let running = Running::start(&place);
    let browser = running.browser();
    assert!(offers(&browser));
    browser.fills("today", "lock/offer", &[]);
    assert!(!offers(&browser));
}
