//! All of it on a phone: locked and found again, moved, erased, with the network cut; what the browser's folder gives away.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod held;

use held::{PASSPHRASE, opens_with, sets_a_passphrase, types};
use ippo_words::{Language, Words};
use journeys::{Begun, Browser, Edition, Person, Served, pages, pocket};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A sentence that nothing on a disk may hold in the open.
const PLANTED: &str = "zebra curtains and marmalade";

async fn served() -> Served {
    Served::folder(pocket::folder().expect("it builds")).await.expect("it can be served")
}

async fn with_a_phone(language: Language) -> Option<(Served, Person, Words)> {
    let served = served().await;
    let person = Browser::phone().speaking(language.tag()).person(served.address()).await?;
    person.opens("today").await;
    person.sees_a("main#main").await;
    Some((served, person, Words::of(language)))
}

/// Writes a letter and leaves it half-written, keeps somebody's name, and notes words at a try.
async fn plants(person: &Person, words: &Words) {
    person.opens("people/new").await;
    types(person, "name", PLANTED).await;
    person.touches_first("main form button[type=submit]").await;
    person.sees(PLANTED).await;
    person.opens("letter").await;
    person.writes(&words.letter_label(), PLANTED).await;
    person.touches(&words.letter_read()).await;
    person.sees(&words.understood_title()).await;
    person.opens("letter").await;
    person.writes(&words.letter_label(), &format!("{PLANTED}, half a letter")).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
}

/// Every file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            files.extend(below(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files
}

/// The files that hold some words as bytes of UTF-8 or of UTF-16.
fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let wide: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
    let is_one =
        |file: &PathBuf| fs::read(file).is_ok_and(|bytes| holds(&bytes, words.as_bytes()) || holds(&bytes, &wide));
    below(folder).into_iter().filter(is_one).collect()
}

#[tokio::test]
async fn the_browsers_folder_gives_nothing_away() {
    let Some((_served, person, words)) = with_a_phone(Language::English).await else { return };
    sets_a_passphrase(&person).await;
    plants(&person, &words).await;
    person.opens("today").await;
    person.touches_first(".lock-now button").await;
    person.sees(&words.closed_title()).await;
    // That the search finds what stands in the open: the address of the page does.
    let here = person.address().await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let profile = person.is_cut_off().await;
    assert_ne!(holding(&profile.folder(), here.trim_end_matches('/')), Vec::<PathBuf>::new());
    for secret in [PLANTED, PASSPHRASE, "marmalade"] {
        assert_eq!(holding(&profile.folder(), secret), Vec::<PathBuf>::new(), "{secret:?}");
    }
}

/// In sight it stays open however often the worker is stopped; left, it is locked; words and passphrase open it.
async fn locked_and_found_again(language: Language) {
    let Some((mut served, person, words)) = with_a_phone(language).await else { return };
    sets_a_passphrase(&person).await;
    let list = "arguments[0]([...document.querySelectorAll('.recovery li')].map((li) => li.textContent).join(' '))";
    let recovery = person.asks(list, Vec::new()).await.as_str().unwrap().to_owned();
    served.cut().await;
    person.has_network(false).await;
    for path in ["today", "letter", "settings", "help"] {
        person.lets_the_worker_sleep().await;
        person.opens(path).await;
        person.sees_a(".lock-now").await;
    }
    person.lets_the_worker_sleep().await;
    person.reloads().await;
    person.sees_a(".lock-now").await;
    person.leaves().await;
    person.lets_the_worker_sleep().await;
    person.opens("today").await;
    person.sees(&words.closed_title()).await;
    types(&person, "passphrase", "another teapot\u{e007}").await;
    person.sees(&words.lock_not_opened()).await;
    opens_with(&person, PASSPHRASE).await;
    person.touches_first(".lock-now button").await;
    person.touches(&words.closed_words()).await;
    person.writes(&words.closed_type_words(), &recovery).await;
    person.touches(&words.closed_open()).await;
    person.sees(&words.lock_change_title()).await;
}

#[tokio::test]
async fn locked_and_found_again_in_english() {
    locked_and_found_again(Language::English).await;
}

#[tokio::test]
async fn locked_and_found_again_in_japanese() {
    locked_and_found_again(Language::Japanese).await;
}

/// What was held by a page opens nothing once the home was locked in another.
#[tokio::test]
async fn locked_on_one_page_it_is_locked_on_all() {
    let Some((_served, person, words)) = with_a_phone(Language::English).await else { return };
    sets_a_passphrase(&person).await;
    person.opens("letter").await;
    person.sees_a(".lock-now").await;
    let first = person.opens_beside("today").await;
    person.touches_first(".lock-now button").await;
    person.sees(&words.closed_title()).await;
    person.looks_at(first).await;
    person.lets_the_worker_sleep().await;
    person.opens("today").await;
    person.sees(&words.closed_title()).await;
}

/// Erased, the browser holds nothing of it: no rows, no program; the next visit is the first one.
#[tokio::test]
async fn erased_nothing_is_left() {
    const LEFT: &str = "const done = arguments[arguments.length - 1]; Promise.all([indexedDB.databases(), caches.keys()]) \
         .then(([databases, kept]) => done([databases.map((one) => one.name), kept]));";
    let Some((_served, person, words)) = with_a_phone(Language::English).await else { return };
    plants(&person, &words).await;
    person.opens("erase/sure").await;
    person.touches("Erase everything").await;
    person.sees("It is erased").await;
    person.opens("help").await;
    person.sees("Hurt, or took something?").await;
    person.leaves().await;
    for left in (0..20).rev() {
        tokio::time::sleep(Duration::from_secs(1)).await;
        person.opens("boot.js").await;
        let found = person.asks(LEFT, Vec::new()).await;
        if found == serde_json::json!([[], []]) {
            break;
        }
        assert!(left > 0, "still there: {found}");
        person.leaves().await;
    }
    person.opens("people").await;
    person.sees_a("main#main").await;
    assert!(!person.text().await.contains(PLANTED));
}

/// A backup from one place opens in another with the words; what went on in both is joined in both.
async fn moves_and_joins(from: Edition, to: Edition) {
    let words = Words::of(Language::English);
    let Some(one) = Begun::anew(from, "en", Browser::phone()).await else { return };
    let Some(other) = Begun::anew(to, "en", Browser::phone()).await else { return };
    let (one, other) = (&one.person, &other.person);
    adds(one, "from the first").await;
    let (file, recovery) = backup(one, &words).await;
    puts_back(other, &file, &words).await;
    other.writes(&words.keeping_open_label(), &recovery).await;
    other.touches(&words.keeping_open()).await;
    other.sees(&words.keeping_done_title()).await;
    adds(other, "from the second").await;
    adds(one, "and the first again").await;
    let ((of_one, _), (of_other, _)) = (backup(one, &words).await, backup(other, &words).await);
    for (place, file) in [(other, of_one), (one, of_other)] {
        puts_back(place, &file, &words).await;
        place.sees(&words.keeping_done_title()).await;
        place.opens("people").await;
        for name in ["from the first", "from the second", "and the first again"] {
            place.sees(name).await;
        }
    }
}

#[tokio::test]
async fn one_file_moves_everything_from_home_to_a_phone_and_back() {
    moves_and_joins(Edition::Home, Edition::Pocket).await;
}

#[tokio::test]
async fn one_file_moves_everything_from_a_phone_to_a_phone() {
    moves_and_joins(Edition::Pocket, Edition::Pocket).await;
}

/// Every page of home opens on a phone without a network, and what can be taken along comes into its downloads.
#[tokio::test]
async fn every_page_opens_and_every_file_comes() {
    let Some(begun) = Begun::anew(Edition::Pocket, "ja", Browser::phone().speaking("ja")).await else { return };
    let person = &begun.person;
    for path in pages() {
        person.opens(path).await;
        person.sees_a("main#main h1").await;
    }
    adds(person, PLANTED).await;
    for (kind, ending) in [("markdown", "md"), ("json", "json")] {
        person.opens("export").await;
        person.touches_first(&format!("button[value={kind}]")).await;
        let file = downloaded(person, &[], ending).await;
        assert!(fs::read_to_string(&file).unwrap().contains(PLANTED), "{kind}");
    }
}

async fn adds(person: &Person, name: &str) {
    person.opens("people/new").await;
    types(person, "name", name).await;
    person.touches_first("main form button[type=submit]").await;
    person.sees(name).await;
}

/// Takes a backup as a person does; the file that lies in the downloads then, and the words if they were shown.
async fn backup(person: &Person, words: &Words) -> (PathBuf, String) {
    let before = person.downloads();
    person.opens("keeping").await;
    person.touches(&words.keeping_take()).await;
    person.sees(&words.keeping_ready()).await;
    let list = "arguments[0]([...document.querySelectorAll('.recovery li')].map((li) => li.textContent).join(' '))";
    let recovery = person.asks(list, Vec::new()).await.as_str().unwrap().to_owned();
    person.touches(&words.keeping_save()).await;
    (downloaded(person, &before, "bak").await, recovery)
}

/// What came into the downloads beside what was there, whole.
async fn downloaded(person: &Person, before: &[PathBuf], ending: &str) -> PathBuf {
    for _ in 0..200 {
        let mut new = person.downloads().into_iter().filter(|file| !before.contains(file));
        if let Some(file) = new.find(|file| file.extension().is_some_and(|end| end == ending)) {
            return file;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no {ending} came into the downloads: {:?}", person.downloads());
}

async fn puts_back(person: &Person, file: &Path, words: &Words) {
    person.opens("keeping").await;
    person.writes(&words.keeping_file(), &file.display().to_string()).await;
    person.touches(&words.keeping_restore()).await;
}

/// Registers the worker as a page does on an iPhone's browser.
const FOR_A_SITTING: &str = "const [version, done] = arguments; navigator.serviceWorker.register(`/sw.js?v=${version}&keeps=sitting`) \
     .then(() => navigator.serviceWorker.ready).then(() => setTimeout(() => done(1), 500));";

/// A phone whose browser forgets by itself, on Today.
async fn for_a_sitting() -> Option<(Served, Person)> {
    let served = served().await;
    let person = Browser::phone().person(served.address()).await?;
    person.opens("boot.js").await;
    let folder = pocket::folder().unwrap().join("v");
    let version = fs::read_dir(folder).unwrap().next().unwrap().unwrap().file_name().into_string().unwrap();
    person.asks(FOR_A_SITTING, vec![version.into()]).await;
    person.opens("today").await;
    person.sees("words stay for one sitting").await;
    Some((served, person))
}

/// A stopped worker goes on; the last page closed, the next visit begins empty. After a backup it stays.
#[tokio::test]
async fn for_one_sitting_nothing_stays_until_a_backup_was_taken() {
    let words = Words::of(Language::English);
    let Some((_served, person)) = for_a_sitting().await else { return };
    adds(&person, PLANTED).await;
    person.lets_the_worker_sleep().await;
    person.opens("people").await;
    person.sees(PLANTED).await;
    person.leaves().await;
    person.lets_the_worker_sleep().await;
    person.opens("people").await;
    person.sees_a("main#main").await;
    assert!(!person.text().await.contains(PLANTED), "nothing stays");
    adds(&person, "after a backup").await;
    backup(&person, &words).await;
    person.leaves().await;
    person.lets_the_worker_sleep().await;
    person.opens("people").await;
    person.sees("after a backup").await;
    assert!(!person.text().await.contains("one sitting"), "and that is no longer said");
}

/// As after weeks away: the rows are gone, the program is not. It says who did it, and a backup brings all of it back.
#[tokio::test]
async fn what_the_browser_has_cleared_is_said_and_a_backup_brings_it_back() {
    const CLEARED: &str = "const done = arguments[0]; indexedDB.deleteDatabase('ippo').onsuccess = () => done(1);";
    let Some((_served, person, words)) = with_a_phone(Language::English).await else { return };
    adds(&person, PLANTED).await;
    let (file, recovery) = backup(&person, &words).await;
    person.asks(CLEARED, Vec::new()).await;
    person.leaves().await;
    person.lets_the_worker_sleep().await;
    person.opens("today").await;
    person.sees("The browser has cleared what was kept here").await;
    person.sees_a(".ways-to-stay a[href$=keeping]").await;
    puts_back(&person, &file, &words).await;
    person.writes(&words.keeping_open_label(), &recovery).await;
    person.touches(&words.keeping_open()).await;
    person.sees(&words.keeping_done_title()).await;
    person.opens("people").await;
    person.sees(PLANTED).await;
}

/// A phone without room: one sentence, and the words are still there.
#[tokio::test]
async fn without_room_nothing_is_lost() {
    let Some((_served, person, _)) = with_a_phone(Language::English).await else { return };
    person.opens("people/new").await;
    person.has_room(Some(1)).await;
    // For so long the browser goes by the room that there was.
    tokio::time::sleep(Duration::from_secs(32)).await;
    types(&person, "name", PLANTED).await;
    person.touches_first("main form button[type=submit]").await;
    person.sees("no room left").await;
    let field = "arguments[0](document.getElementById('name').value)";
    assert_eq!(person.asks(field, Vec::new()).await, Value::from(PLANTED));
    person.has_room(None).await;
    person.touches_first("main form button[type=submit]").await;
    person.opens("people").await;
    person.sees(PLANTED).await;
}
