//! Leaving on the program itself: what is exported can be read, what is erased is nowhere, and an invented person lives.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::Browser;
use common::running::Running;
use common::{Place, check_trouble, everything_below, tell, words};
use ippo_library::Library;
use ippo_words::Language;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

const NOTE: &str = "was all right";
const LETTER: &str = "These days I sleep until noon.";

fn text(name: &str) -> String {
    Library::shipped().text(Language::English, name).to_owned()
}

/// Files below a path.
fn files(path: &Path) -> Vec<String> {
    let all = everything_below(path).into_iter().filter(|path| path.is_file());
    all.map(|path| path.display().to_string()).collect()
}

/// No file of the home is left, and none of these words stand in any byte beside it.
fn check_gone(place: &Place) {
    assert_eq!(files(place.home()), Vec::<String>::new());
    let again = place.call(&["export", "json", place.beside("after.json").to_str().unwrap()]);
    assert_eq!(again.code, 0, "a new start begins empty: {}", again.err);
    let after = fs::read_to_string(place.beside("after.json")).unwrap();
    assert!(!after.contains(NOTE) && !after.contains(LETTER) && !after.contains("\"event\""));
}

#[test]
fn everything_can_be_read_without_ippo() {
    let place = Place::new();
    place.lived_in();
    let file = place.beside("words.md");
    let said = place.call(&["export", "markdown", file.to_str().unwrap()]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.contains("not locked") && said.out.contains("words.md"), "{}", said.out);
    let read = fs::read_to_string(&file).unwrap();
    assert!(read.contains(&format!("> {LETTER}\n")) && read.contains(&format!("> {NOTE}\n")), "{read}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    check_trouble(&place.call(&["export", "markdown", file.to_str().unwrap()]), &words().trouble_file_exists());
    assert_eq!(fs::read_to_string(&file).unwrap(), read, "another file of that name is not touched");
    let folder = place.beside("");
    assert_eq!(place.call(&["export", "json", folder.to_str().unwrap()]).code, 0);
    let named = files(&folder).into_iter().filter(|name| name.contains("/notes-") && name.ends_with(".json"));
    assert_eq!(named.count(), 1, "a folder gets a name that says nothing");
}

/// The word is asked for; another one changes nothing; then all is gone, overwritten where it lay.
#[test]
fn erased_after_a_word() {
    let place = Place::new();
    place.lived_in();
    fs::create_dir_all(place.data().join("backups")).unwrap();
    fs::write(place.data().join("backups/notes-2026-01-02.bak"), NOTE).unwrap();
    let held: Vec<_> = ["data/ippo.db", "config/key", "data/backups/notes-2026-01-02.bak"]
        .iter()
        .enumerate()
        .map(|(n, name)| {
            let other = place.beside(&format!("held-{n}"));
            fs::hard_link(place.home().join(name), &other).unwrap();
            other
        })
        .collect();
    let said = tell(&mut place.command(&["erase"]), b"no\n");
    assert_eq!((said.code, said.err.trim()), (1, text("leaving-nothing-changed").as_str()));
    assert!(said.out.contains(&text("leaving-erase-beyond-2")) && said.out.contains("ippo backup FILE"));
    assert!(place.export().to_string().contains(NOTE), "nothing was changed");
    let said = tell(&mut place.command(&["erase"]), b" Erase \n");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.contains(&text("leaving-gone")), "{}", said.out);
    for file in held {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.is_empty() && bytes.iter().all(|byte| *byte == 0), "{} is overwritten", file.display());
    }
    check_gone(&place);
}

#[test]
fn a_home_is_erased_without_asking_and_what_is_not_ippos_stays() {
    let place = Place::new();
    assert_eq!(place.call(&["erase", "--yes"]).out.trim(), text("leaving-nothing"));
    assert!(!place.home().exists(), "asking makes nothing");
    place.lived_in();
    let own = place.data().join("my own list.txt");
    fs::write(&own, "milk").unwrap();
    assert_eq!(place.call(&["erase", "--yes"]).code, 0);
    assert_eq!(files(place.home()), [own.display().to_string()]);
    assert_eq!(place.call(&["erase", "--yes"]).out.trim(), text("leaving-nothing"));
    fs::write(place.data().join("ippo.db"), "a file of somebody else's, under this name").unwrap();
    check_trouble(&place.call(&["erase", "--yes"]), &words().trouble_not_ours());
    assert!(place.data().join("ippo.db").exists() && own.exists());
}

/// Broken off anywhere behind the word, it is finished by whoever starts next.
#[test]
fn what_was_broken_off_is_finished() {
    for lost in [&[][..], &["config/key"], &["config/key", "data/ippo.db"]] {
        let place = Place::new();
        place.lived_in();
        fs::write(place.config().join("erasing"), "").unwrap();
        lost.iter().for_each(|name| fs::remove_file(place.home().join(name)).unwrap());
        let today = place.call(&["today", "--json"]);
        assert_eq!((today.code, today.err.as_str()), (0, ""), "{lost:?}");
        assert!(!place.config().join("erasing").exists());
        assert!(!place.export().to_string().contains("\"event\""), "{lost:?}: it begins empty");
    }
}

/// Where not even the beginning can be written down, nothing is touched.
#[test]
fn what_cannot_begin_loses_nothing() {
    let place = Place::new();
    place.lived_in();
    let in_the_way = place.config().join("erasing");
    fs::create_dir(&in_the_way).unwrap();
    check_trouble(&place.call(&["erase", "--yes"]), &words().trouble_read_only());
    fs::remove_dir(&in_the_way).unwrap();
    assert!(place.export().to_string().contains(NOTE));
}

/// From the page: two steps, then the page says so, help still opens, and the files are gone while it is read.
#[test]
fn erased_from_the_page() {
    let place = Place::new();
    place.lived_in();
    let running = Running::start(&place);
    check_trouble(&place.call(&["erase", "--yes"]), &text("trouble-erase-page-open"));
    let browser: Browser = running.browser();
    assert!(browser.page("erase").text().contains(&text("leaving-erase-lead")));
    let gone = browser.fills("erase/sure", "erase/everything", &[]);
    assert!(gone.text().contains(&text("leaving-gone")) && gone.text().contains(&text("leaving-erase-beyond-1")));
    assert_eq!(files(place.home()), Vec::<String>::new());
    for path in ["today", "export/markdown", "letter"] {
        let page = browser.page(path).text();
        assert!(page.contains(&text("leaving-gone")) && !page.contains(NOTE) && !page.contains(LETTER), "{path}");
    }
    assert!(browser.page("help").text().contains(&text("help-card")));
    let (ended, said) = running.stop();
    assert!(ended.success(), "{said}");
    check_gone(&place);
}

/// Somebody lived four months in it; every page says that nobody did; nothing stays.
#[test]
fn an_invented_person_can_be_looked_at() {
    for (lang, language) in [("en", Language::English), ("ja", Language::Japanese)] {
        let place = Place::new();
        let temporary = place.beside("temporary");
        fs::create_dir(&temporary).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ippo"));
        command.env_clear().env("TMPDIR", &temporary).env("HOME", place.beside("")).env("TZ", "Asia/Tokyo");
        command.env("IPPO_HOME", place.home()).args(["--lang", lang, "demo", "--no-browser"]);
        let running = Running::of(&mut command);
        let browser = running.browser();
        let library = Library::shipped();
        let sentence = library.text(language, "leaving-demo");
        for path in ["", "map", "map/felt", "help", "plan", "letter", "today"] {
            let page = browser.page(path);
            assert!(page.status == 200 && page.text().contains(sentence), "{path}");
        }
        assert!(browser.page("map").body.contains("<svg"), "there is a map");
        assert!(browser.page("plan").text().contains(if lang == "ja" { "ふとんの下" } else { "under the bed" }));
        assert!(!files(&temporary).is_empty() && !place.home().exists(), "it lives in a folder of its own");
        let (ended, _) = running.stop();
        assert!(ended.success());
        assert_eq!(files(&temporary), Vec::<String>::new(), "it is thrown away");
    }
}

/// What the invented person's months hold: no story of success, and the same for all on the same day.
#[test]
fn the_invented_months_hold_everything() {
    let lives: Vec<Place> = (0..2).map(|_| Place::new()).collect();
    for place in &lives {
        drop(Running::of(&mut place.command(&["demo", "--no-browser"])));
    }
    let place = &lives[0];
    let tries = place.events("try-noted");
    for outcome in ["done", "partly", "stopped", "not-today"] {
        assert!(tries.iter().filter(|tried| tried["outcome"] == outcome).count() >= 2, "{outcome}");
    }
    assert!(tries.len() > 40, "{}", tries.len());
    let days: Vec<i64> = tries.iter().map(|tried| tried["day"].as_i64().unwrap()).collect();
    let longest = days.windows(2).map(|pair| pair[1] - pair[0]).max();
    assert!(longest >= Some(21), "a pause of three weeks");
    for (kind, least) in [
        ("letter-kept", 2),
        ("own-step-made", 2),
        ("plan-written", 6),
        ("night-marked", 1),
        ("calm-marked", 4),
        ("swapped", 1),
        ("felt-told", 30),
        ("direction-chosen", 1),
        ("checked-in", 4),
    ] {
        assert!(place.events(kind).len() >= least, "{kind}");
    }
    assert!(place.events("letter-understood").iter().any(|read| read["sign"] == "possible"), "gentle once");
    let steps = |place: &Place| -> Vec<String> {
        place.events("try-noted").iter().map(|tried| tried["offer"].to_string()).collect()
    };
    assert_eq!(steps(place), steps(&lives[1]), "the same day offers the same steps");
    let said = place.command(&["demo", "--no-browser"]).stdin(Stdio::null()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&said.stderr).trim(), text("trouble-demo-home"), "a home that is lived in");
}

#[test]
fn privacy_names_backups_and_the_way_to_erase() {
    let place = Place::new();
    let said = place.call(&["privacy"]).out;
    let backups = place.data().join("backups").display().to_string();
    for piece in [text("leaving-privacy-copies"), text("leaving-privacy-erase"), words().privacy_2(), backups] {
        assert!(said.contains(&piece), "{piece}\n{said}");
    }
}
