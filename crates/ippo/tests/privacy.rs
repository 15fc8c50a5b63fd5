//! No word that a person writes, and no step that they do, lies open anywhere: not in a file, not in what is printed.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::escaped;
use common::running::Running;
use common::{Place, check_trouble, everything_below, tell, words};
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const DRAFT: &str = "Zwölf blaue Krähen sat on my unsent draft";
const LETTER: &str = "Nobody knows about the marmalade letter. 誰も知らない手紙です";
const TYPED: &str = "Typed letter about a purple umbrella";
const NOTE: &str = "The note under the walnut tree";
const TOLD: &str = "A told note of seven teaspoons";

/// All that was written and done, in each spelling in which it might lie around.
struct Planted(BTreeSet<Vec<u8>>);

impl Planted {
    fn of(texts: &[String]) -> Self {
        let mut all = BTreeSet::new();
        for text in texts {
            all.insert(text.clone().into_bytes());
            all.insert(escaped(text).into_bytes());
            all.insert(escaped(text).replace("%20", "+").into_bytes());
            all.insert(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        }
        Self(all)
    }

    /// None of it stands in these bytes.
    fn check(&self, bytes: &[u8], whose: &str) {
        for planted in &self.0 {
            let found = bytes.windows(planted.len()).any(|part| part == planted.as_slice());
            assert!(!found, "{} lies open in {whose}", String::from_utf8_lossy(planted));
        }
    }

    /// None of it stands in a file below a folder, nor in a file's name. How many files there were.
    fn check_below(&self, folder: &Path) -> usize {
        let all = everything_below(folder);
        let files = all.iter().filter(|path| path.is_file());
        for path in files.clone() {
            self.check(&fs::read(path).unwrap(), &path.display().to_string());
            self.check(path.as_os_str().as_encoded_bytes(), "a file's name");
        }
        files.count()
    }
}

/// Everything below a folder is for this account alone.
fn check_rights(folder: &Path) {
    for path in everything_below(folder) {
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
}

/// The page of a home, started where new files are for all to read unless it is prevented.
fn started_without_a_mask(place: &Place) -> Running {
    let program = place.command(&["--no-browser"]);
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", "umask 0; exec \"$0\" \"$@\""]).arg(program.get_program()).args(program.get_args());
    shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Running::of(&mut shell)
}

/// Writes a draft, a letter, a note and how it was; gives the names of the steps that were met.
fn lives(place: &Place, running: &Running) -> Vec<String> {
    let mut steps = steps_of(place);
    let browser = running.browser();
    let kept = browser.fills("letter", "letter", &[("letter", LETTER), ("then", "keep")]);
    assert!(kept.text().contains(&words().letter_was_kept()));
    browser.fills("today", "today/take", &[]);
    browser.fills("try", "try", &[("outcome", "partly")]);
    browser.fills("noted", "noted", &[("felt", "25"), ("note", TOLD)]);
    let body = browser.form(&browser.page("letter"), "letter", &[("letter", DRAFT)]).unwrap();
    assert_eq!(browser.try_post("letter/draft", &body).unwrap().status, 204);
    assert!(browser.page("letter").text().contains(DRAFT), "the draft is shown again");
    let step = steps[0].clone();
    assert_eq!(place.call(&["try", &step, "done", "--note", NOTE]).code, 0);
    assert_eq!(place.tell(&["letter", "--keep"], TYPED.as_bytes()).code, 0);
    steps.extend(steps_of(place));
    steps
}

/// The names of the steps that Today holds ready.
fn steps_of(place: &Place) -> Vec<String> {
    let today = place.call(&["today", "--json"]).json();
    let name = |which: &str| today[which]["id"].as_str().map(str::to_owned);
    ["step", "smaller", "larger"].iter().filter_map(|which| name(which)).collect()
}

#[test]
fn nothing_lies_open() {
    let place = Place::new();
    let running = started_without_a_mask(&place);
    let mut texts = lives(&place, &running);
    assert!(texts.len() >= 2 && texts.iter().all(|name| name.len() > 5), "steps have names that can be looked for");
    texts.extend([DRAFT, LETTER, TYPED, NOTE, TOLD].map(str::to_owned));
    let planted = Planted::of(&texts);
    check_planted(&place, &texts);
    // While it runs, the database keeps a second and a third file, and the door keeps its own.
    assert!(planted.check_below(place.home()) >= 5);
    check_rights(&place.data());
    check_rights(&place.config());
    let (ended, said) = running.stop();
    assert!(ended.success(), "it ends by itself when it is asked to");
    planted.check(said.as_bytes(), "what the page printed");
    assert!(planted.check_below(place.home()) >= 3);
    check_rights(&place.data());
    check_rights(&place.config());
    let gone = ["running", "open.html"].map(|name| place.config().join(name).exists());
    assert_eq!(gone, [false, false], "the door's addresses go with it");
}

/// What was looked for is really kept: the export, which is asked for, holds all but the draft.
fn check_planted(place: &Place, texts: &[String]) {
    let export = place.export().to_string();
    for text in [LETTER, TYPED, NOTE, TOLD, &texts[0]] {
        assert!(export.contains(text), "{text} was kept");
    }
    assert!(!export.contains(DRAFT), "a draft is no event");
}

/// Killed, the home is as quiet as when it ends well.
#[test]
fn nothing_lies_open_after_a_kill() {
    let place = Place::new();
    let mut running = Running::start(&place);
    let mut texts = lives(&place, &running);
    let said = running.said();
    texts.extend([DRAFT, LETTER, TYPED, NOTE, TOLD].map(str::to_owned));
    let planted = Planted::of(&texts);
    planted.check(said.as_bytes(), "what the page printed");
    assert!(planted.check_below(place.home()) >= 5);
    check_rights(&place.data());
    check_rights(&place.config());
}

/// An error says what is wrong and never what was written.
#[test]
fn an_error_tells_nobodys_words() {
    let place = Place::new();
    let step = steps_of(&place).swap_remove(0);
    let long = NOTE.repeat(400);
    check_trouble(&place.call(&["try", &step, "done", "--note", &long]), &words().trouble_long_note());
    check_trouble(&place.call(&["try", "marmalade", "done", "--note", NOTE]), &words().problem_no_step());
    check_trouble(&place.call(&["try", &step, "done", "--felt", TOLD]), &words().problem_number());
    check_trouble(&place.call(&["letter", LETTER]), &words().trouble_cannot_read());
    let far = LETTER.repeat(3000);
    check_trouble(&tell(&mut place.command(&["letter", "--keep"]), far.as_bytes()), &words().trouble_long_letter());
    let wrong = place.call(&["try", &step, "maybe", "--note", NOTE]);
    assert_eq!(wrong.code, 2);
    let planted = Planted::of(&[step, NOTE.to_owned(), LETTER.to_owned(), TOLD.to_owned()]);
    planted.check(wrong.err.as_bytes(), "an error");
    planted.check_below(place.home());
}

#[test]
fn privacy_says_where_all_of_it_lies() {
    let place = Place::new();
    let said = place.call(&["privacy"]);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let file = format!("{}: {}", words().privacy_data(), place.data().join("ippo.db").display());
    let key = format!("{}: {}", words().privacy_key(), place.config().join("key").display());
    let told = [words().privacy_1(), words().privacy_2(), words().privacy_3(), words().privacy_5(), file, key];
    told.iter().for_each(|line| assert!(said.out.lines().any(|said| said == line), "{line}"));
    assert!(!place.home().exists(), "asking makes nothing");
    place.lived_in();
    assert!(place.data().join("ippo.db").is_file() && place.config().join("key").is_file(), "and it is true");
    assert_eq!(place.call(&["privacy"]).out, said.out);
}
