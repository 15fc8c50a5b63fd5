//! Nothing is lost: what was kept comes back from a backup the same, two homes that went on apart are joined, and whatever
//! stands in the way changes nothing.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::Browser;
use common::keep::{all_notes, backup, notes, own_backup, restore, restores};
use common::running::Running;
use common::small_disk::SmallDisk;
use common::{Place, check_trouble, everything_below, tell, words};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

const PASSPHRASE: &str = "a small blue teapot";

/// Everything below a folder, as bytes.
fn bytes_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = everything_below(folder).into_iter().filter(|path| path.is_file());
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn pages(browser: &Browser) -> Vec<String> {
    let paths = ["today", "calm", "days", "plan", "levels", "settings"];
    paths.iter().map(|path| plain(browser, &browser.page(path).body)).collect()
}

/// A page without what differs from start to start.
fn plain(browser: &Browser, body: &str) -> String {
    let mut plain = body.replace(&browser.base, "/");
    while let Some(at) = plain.find("name=\"key\" value=\"") {
        let end = at + plain[at + 18..].find('"').unwrap() + 18;
        plain.replace_range(at..=end, "");
    }
    plain
}

#[test]
fn a_home_comes_back_the_same_on_another_computer() {
    let (old, new) = (Place::new(), Place::new());
    let kept = old.lived_in();
    let (file, recovery) = backup(&old, "notes.bak");
    assert_eq!(recovery.split_whitespace().count(), 24);
    restores(&new, &file, &recovery);
    assert_eq!(new.export(), kept);
    let today = ["today", "--json"];
    assert_eq!(new.call(&today).json(), old.call(&today).json());
    let (there, here) = (Running::start(&old), Running::start(&new));
    let (there, here) = (there.browser(), here.browser());
    assert_eq!(pages(&here), pages(&there));
    assert_ne!(fs::read(old.config().join("key")).unwrap(), fs::read(new.config().join("key")).unwrap());
}

#[test]
fn two_homes_that_went_on_apart_are_joined_without_loss_or_doubles() {
    let (one, other) = (Place::new(), Place::new());
    one.lived_in();
    let (first, recovery) = backup(&one, "first.bak");
    restores(&other, &first, &recovery);
    notes(&one, "written in one");
    notes(&other, "written in the other");
    notes(&one, "and in one again");
    let (of_one, none_made) = backup(&one, "one.bak");
    assert_eq!(none_made, "", "words are made once");
    let (of_other, _) = backup(&other, "other.bak");
    restores(&one, &of_other, "");
    restores(&other, &of_one, "");
    let joined = one.export();
    assert_eq!(all_notes(&one).len(), 4);
    let (mut here, mut there) = (all_notes(&one), all_notes(&other));
    assert_eq!(here, there);
    here.sort();
    there.dedup();
    assert_eq!(there.len(), 4);
    for file in [&first, &of_one, &of_other, &of_other] {
        restores(&one, file, "");
        assert_eq!(one.export(), joined, "a second time changes nothing");
    }
    for place in [&one, &other] {
        let found = place.call(&["doctor", "--json"]).json();
        assert_eq!((&found["sound"], &found["home"]["records"]["forks"]), (&true.into(), &0.into()));
    }
    notes(&one, "and on it goes");
    assert_eq!(all_notes(&one).len(), 5);
}

/// A copy of the folders writes with the same writer's id. Joined, both are kept, and each goes on under an id of its own.
#[test]
fn a_copied_home_is_joined_too() {
    let (one, copy) = (Place::new(), Place::new());
    one.lived_in();
    for folder in ["data", "config"] {
        fs::create_dir_all(copy.home()).unwrap();
        let copied = std::process::Command::new("cp").arg("-a").arg(one.home().join(folder)).arg(copy.home()).status();
        assert!(copied.unwrap().success());
    }
    notes(&one, "written in one");
    notes(&copy, "written in the copy");
    let (file, _) = backup(&copy, "copy.bak");
    restores(&one, &file, "");
    assert_eq!(all_notes(&one).len(), 3);
    let forks = one.call(&["doctor", "--json"]).json()["home"]["records"]["forks"].as_u64().unwrap();
    assert!(forks > 0, "both wrote in one place");
    notes(&one, "after joining");
    notes(&copy, "in the copy after that");
    let (file, _) = backup(&copy, "again.bak");
    restores(&one, &file, "");
    assert_eq!(all_notes(&one).len(), 5);
    assert_eq!(one.call(&["doctor", "--json"]).json()["home"]["records"]["forks"], forks, "and no more of them");
}

#[test]
fn a_home_in_which_nothing_was_kept_takes_a_backup_and_keeps_its_draft() {
    let (old, new) = (Place::new(), Place::new());
    let kept = old.lived_in();
    let (file, recovery) = backup(&old, "notes.bak");
    let running = Running::start(&new);
    let browser = running.browser();
    let draft = browser.form(&browser.page("letter"), "letter", &[("letter", "half a letter")]).unwrap();
    assert_eq!(browser.try_post("letter/draft", &draft).unwrap().status, 204);
    check_trouble(&restore(&new, &file, &recovery), &words().trouble_page_open());
    assert!(running.stop().0.success());
    restores(&new, &file, &recovery);
    assert_eq!(new.export(), kept);
    let running = Running::start(&new);
    assert!(running.browser().page("letter").text().contains("half a letter"));
}

#[test]
fn what_opens_it_and_what_does_not() {
    let (old, new) = (Place::new(), Place::new());
    old.lived_in();
    let (file, recovery) = backup(&old, "notes.bak");
    let mut wrong: Vec<&str> = recovery.split_whitespace().collect();
    wrong.swap(0, 1);
    for typed in ["", "a guess", &wrong.join(" "), &"abandon ".repeat(23)] {
        check_trouble(&restore(&new, &file, typed), &words().keeping_wrong());
    }
    check_trouble(&new.call(&["restore", file.to_str().unwrap()]), &words().trouble_no_terminal());
    assert!(!new.home().exists(), "nothing is made before it opens");
    restores(&new, &file, &recovery.to_uppercase().replace(' ', ",\n "));
}

/// What closed the home closes it where it comes back, if it was opened by that.
#[test]
fn a_passphrase_goes_with_it() {
    let (old, by_passphrase, by_words) = (Place::new(), Place::new(), Place::new());
    let kept = old.lived_in();
    let running = Running::start(&old);
    let pair = [("passphrase", PASSPHRASE), ("again", PASSPHRASE)];
    let shown = running.browser().fills("settings/lock", "settings/lock", &pair).body;
    drop(running);
    let list = shown.split("<ol class=\"recovery\"").nth(1).expect("words").split("</ol>").next().unwrap();
    let recovery: Vec<&str> = list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap()).collect();
    let secret = old.beside("secret");
    fs::write(&secret, PASSPHRASE).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let file = old.beside("notes.bak");
    let said = tell(old.command(&["backup", file.to_str().unwrap()]).env("IPPO_PASSPHRASE_FILE", &secret), b"");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.contains(&words().keeping_words_known()), "no words are made where there is a passphrase");
    restores(&by_passphrase, &file, PASSPHRASE);
    check_trouble(&by_passphrase.call(&["today"]), &words().trouble_passphrase());
    assert!(!by_passphrase.config().join("key").exists());
    let open = tell(by_passphrase.command(&["doctor", "--json"]).env("IPPO_PASSPHRASE_FILE", &secret), b"").json();
    assert_eq!((&open["sound"], &open["home"]["keys"]["opened_by"]), (&true.into(), &"passphrase".into()));
    restores(&by_words, &file, &recovery.join(" "));
    assert_eq!(by_words.export(), kept);
}

#[test]
fn another_record_is_refused_and_nothing_changes() {
    let (one, other) = (Place::new(), Place::new());
    one.lived_in();
    let kept = other.lived_in();
    let (file, recovery) = backup(&one, "notes.bak");
    let before = bytes_below(other.home());
    check_trouble(&restore(&other, &file, &recovery), &words().keeping_other());
    assert_eq!(other.export(), kept);
    let after = bytes_below(other.home());
    assert_eq!(after.len(), before.len(), "no file is added");
}

#[test]
fn what_is_no_backup_touches_nothing() {
    let place = Place::new();
    place.lived_in();
    let (file, recovery) = backup(&place, "notes.bak");
    let whole = fs::read(&file).unwrap();
    let wrong = place.beside("wrong.bak");
    let nowhere = Place::new();
    let check = |bytes: &[u8], sentence: &str| {
        fs::write(&wrong, bytes).unwrap();
        let before = bytes_below(place.home());
        check_trouble(&restore(&place, &wrong, &recovery), sentence);
        assert_eq!(bytes_below(place.home()), before);
        check_trouble(&restore(&nowhere, &wrong, &recovery), sentence);
        assert!(!nowhere.home().exists());
    };
    for length in [0, 1, 10, 11, 19, 26, 27, 28, 48, 60, whole.len() / 2, whole.len() - 32, whole.len() - 1] {
        check(&whole[..length], &words().keeping_cut());
    }
    for at in [0, 10, 15, 20, 30, 200, whole.len() - 1] {
        let mut hurt = whole.clone();
        hurt[at] ^= 0x20;
        check(&hurt, &words().keeping_damaged());
    }
    check(b"{\"format\":\"ippo-events\"}", &words().keeping_foreign());
    check(&fs::read(place.data().join("ippo.db")).unwrap(), &words().keeping_foreign());
    check_trouble(&place.call(&["restore", "/nowhere/x.bak"]), &words().trouble_cannot_read());
}

#[test]
fn a_file_is_never_written_over_and_half_a_file_never_stays() {
    let place = Place::new();
    place.lived_in();
    let (file, _) = backup(&place, "notes.bak");
    let before = fs::read(&file).unwrap();
    check_trouble(&place.call(&["backup", file.to_str().unwrap()]), &words().trouble_file_exists());
    assert_eq!(fs::read(&file).unwrap(), before);
    let folder = place.beside("stick");
    fs::create_dir(&folder).unwrap();
    assert_eq!(place.call(&["backup", folder.to_str().unwrap()]).code, 0);
    let name = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let name: Vec<String> = name.collect();
    assert!(name.len() == 1 && name[0].starts_with("notes-2") && name[0].ends_with(".bak"), "{name:?}");
    check_trouble(&place.call(&["backup", folder.to_str().unwrap()]), &words().trouble_file_exists());
    check_trouble(&place.call(&["backup", "/nowhere/x.bak"]), &words().trouble_read_only());
}

#[test]
fn a_disk_that_is_full() {
    match SmallDisk::mounted() {
        Ok(disk) => check_full(&disk),
        Err(why) => eprintln!("\n*** NOT TESTED: a full disk ({why})\n"),
    }
}

fn check_full(disk: &SmallDisk) {
    let place = Place::new();
    place.lived_in();
    let (file, recovery) = backup(&place, "notes.bak");
    let kept = place.export();
    let narrow = Place::with_home(disk.folder.path().join("home"));
    narrow.call(&["today"]);
    disk.fill();
    let to = disk.folder.path().join("full.bak");
    check_trouble(&place.call(&["backup", to.to_str().unwrap()]), &words().trouble_full());
    assert!(fs::read_dir(disk.folder.path()).unwrap().all(|entry| {
        let name = entry.unwrap().file_name();
        name == "home" || name == "filler"
    }));
    let said = restore(&narrow, &file, &recovery);
    assert!(said.code == 1 && [words().keeping_full(), words().trouble_full()].contains(&said.err.trim().to_owned()));
    disk.make_space();
    assert_eq!(narrow.export(), Place::new().made_empty(), "as it was");
    restores(&narrow, &file, &recovery);
    assert_eq!(narrow.export(), kept);
}

/// Killed at any moment, a home is as it was or complete. `IPPO_KILLS` says how often (25).
#[test]
fn killed_while_putting_back() {
    let (old, apart) = (Place::new(), Place::new());
    let kept = old.lived_in();
    let (file, recovery) = backup(&old, "notes.bak");
    restores(&apart, &file, &recovery);
    notes(&apart, "written apart");
    let (more, _) = backup(&apart, "apart.bak");
    let joined = apart.export();
    let empty = Place::new().made_empty();
    for round in 0..kills() {
        let new = Place::new();
        let wait = Duration::from_micros(1500 * u64::try_from(round).unwrap());
        kill_after(&new, &file, &recovery, wait);
        let now = new.export();
        assert!(now == empty || now == kept, "as it was or complete after {wait:?}");
        restores(&new, &file, &recovery);
        assert_eq!(new.export(), kept);
        kill_after(&new, &more, "", wait);
        let now = new.export();
        assert!(now == kept || now == joined, "as it was or complete after {wait:?}");
        restores(&new, &more, "");
        assert_eq!(new.export(), joined);
    }
}

fn kill_after(place: &Place, file: &Path, typed: &str, wait: Duration) {
    let secret = place.beside("secret");
    fs::write(&secret, typed).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let mut command = place.command(&["restore", file.to_str().unwrap()]);
    let command = command.env("IPPO_PASSPHRASE_FILE", &secret);
    let mut child = command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
    std::thread::sleep(wait);
    let _ = child.kill();
    child.wait().unwrap();
}

#[allow(clippy::disallowed_methods, reason = "a test asks for its own switch")]
fn kills() -> usize {
    std::env::var("IPPO_KILLS").map_or(25, |count| count.parse().expect("IPPO_KILLS is a number"))
}

impl Place {
    /// What a home exports in which nothing has been kept.
    fn made_empty(&self) -> Value {
        self.export()
    }
}

#[test]
fn no_word_lies_open_in_a_backup() {
    const SENTENCE: &str = "The note under the walnut tree 胡桃の木";
    let place = Place::new();
    place.lived_in();
    notes(&place, SENTENCE);
    let (file, _) = backup(&place, "notes.bak");
    let running = Running::start(&place);
    let own = own_backup(&place);
    drop(running);
    let step = place.events("try-noted")[0]["offer"]["step"].as_str().unwrap().to_owned();
    let key = fs::read(place.config().join("key")).unwrap();
    for path in [&file, &own] {
        let bytes = fs::read(path).unwrap();
        let utf16: Vec<u8> = SENTENCE.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for planted in [SENTENCE.as_bytes(), &utf16, step.as_bytes(), b"was all right", b"ippo", b"Ippo", &key[..]] {
            assert!(!bytes.windows(planted.len()).any(|part| part == planted), "{}", path.display());
        }
    }
}
