//! Leaving by the pages: taking everything along, and erasing everything, with a way back on each step.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use ippo_library::Library;
use ippo_web::{Leaving, router};
use ippo_words::Language;
use person::{Person, erasable, person, person_with};
use std::sync::atomic::Ordering::SeqCst;

const NOTE: &str = "The note under the walnut tree. くるみの木の下の紙。";

fn text(name: &str) -> String {
    Library::shipped().text(Language::English, name).to_owned()
}

fn lives(at: &mut Person) {
    at.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "partly")]);
    at.presses("noted", &[("felt", "25"), ("note", NOTE)]);
}

/// The warning stands before the touch; the file holds what was written and is called nothing.
#[test]
fn everything_is_taken_along_after_a_warning() {
    for (kind, media, name) in [
        ("markdown", "text/markdown; charset=utf-8", "notes-2026-11-22.md"),
        ("json", "application/json", "notes-2026-11-22.json"),
    ] {
        let mut at = person(Language::English);
        lives(&mut at);
        at.opens("settings").follows("export");
        let (warning, button) = (text("leaving-export-warning"), text("leaving-export-markdown"));
        assert!(at.sees().find(&warning).unwrap() < at.sees().find(&button).unwrap());
        at.presses("export", &[("kind", kind)]);
        assert!(at.page.contains(NOTE), "{kind}");
        let headers = at.headers_of(&format!("export/{kind}"));
        assert_eq!(headers["content-type"], media);
        assert_eq!(headers["content-disposition"], format!("attachment; filename=\"{name}\"").as_str());
        assert_eq!(headers["cache-control"], "no-store");
    }
}

#[test]
fn a_form_of_somebody_else_takes_nothing_along_and_erases_nothing() {
    let (leaving, eraser) = erasable(&[]);
    let mut at = person_with(Language::English, |host| router(host.with_leaving(leaving)));
    lives(&mut at);
    at.posts("export", "kind=json");
    assert!(!at.page.contains(NOTE) && at.path == "export");
    at.posts("erase/everything", "");
    assert_eq!((at.path.as_str(), eraser.asked.load(SeqCst)), ("erase", 0));
}

/// Two steps, each with a way back; after them nothing but help can be opened.
#[test]
fn erased_in_two_steps_and_nothing_else_opens() {
    let (leaving, eraser) = erasable(&["/data/stuck.db"]);
    let mut at = person_with(Language::English, |host| router(host.with_leaving(leaving)));
    lives(&mut at);
    at.opens("settings").follows("erase");
    for page in ["settings", "export"] {
        assert!(at.has(&format!("href=\"/n/{page}\"")), "a way to {page}");
    }
    at.follows("erase/sure");
    assert!(at.has("href=\"/n/settings\""), "a way back");
    assert_eq!(eraser.asked.load(SeqCst), 0, "looking erases nothing");
    at.presses("erase/everything", &[]);
    assert_eq!((at.path.as_str(), eraser.asked.load(SeqCst)), ("gone", 1));
    assert!(at.has("/data/stuck.db") && at.sees().contains(&text("leaving-erase-beyond-2")));
    for path in ["", "today", "letter", "export", "export/json", "map", "erase"] {
        at.opens(path);
        assert_eq!(at.path, "gone", "{path} leads here");
        assert!(!at.page.contains(NOTE));
    }
    at.opens("help");
    assert!(at.sees().contains(&text("help-card")));
}

#[test]
fn what_is_refused_leaves_all_as_it_was() {
    let (leaving, eraser) = erasable(&[]);
    eraser.refuses.store(true, SeqCst);
    let mut at = person_with(Language::English, |host| router(host.with_leaving(leaving)));
    lives(&mut at);
    at.opens("erase/sure").presses("erase/everything", &[]);
    assert!(at.path == "erase" && at.sees().contains(&text("leaving-erase-refused")));
    at.opens("export").presses("export", &[("kind", "markdown")]);
    assert!(at.page.contains(NOTE));
}

/// Where the host cannot erase, the page says how the browser does; gone is no page before all is gone.
#[test]
fn in_the_pocket_the_page_says_how() {
    let mut at = person(Language::English);
    at.opens("erase");
    assert!(at.sees().contains(&text("leaving-erase-pocket")) && !at.has("erase/sure"));
    at.opens("erase/sure");
    assert_eq!(at.path, "erase");
    at.opens("gone");
    assert_ne!(at.path, "gone");
}

#[test]
fn an_invented_persons_pages_say_so() {
    let invented = Leaving::default().of_an_invented_person(true);
    let mut at = person_with(Language::English, |host| router(host.with_leaving(invented)));
    let sentence = text("leaving-demo");
    for path in ["today", "help", "letter", "export"] {
        assert!(at.opens(path).sees().ends_with(&sentence), "{path}");
    }
    assert!(!person(Language::English).opens("today").has(&sentence));
}
