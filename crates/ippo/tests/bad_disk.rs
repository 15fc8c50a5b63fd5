//! Folders that may not be written to and disks that are full: one clear sentence, and nothing that was kept is lost.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::running::Running;
use common::small_disk::{SmallDisk, is_root};
use common::{Place, check_trouble, everything_below, tell, words};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The account that may do least; rights mean nothing to root.
const NOBODY: u32 = 65_534;

/// A home that belongs to somebody whom rights bind, and the program where that somebody reaches it.
struct Bound {
    place: Place,
    kept: Value,
    program: PathBuf,
}

impl Bound {
    fn new() -> Self {
        let place = Place::new();
        let kept = place.lived_in();
        let program = place.beside("ippo");
        // By another process: a file that this one has open for writing cannot be run while some thread is forking.
        let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_ippo")).arg(&program).status().unwrap();
        assert!(copied.success());
        fs::set_permissions(place.beside(""), fs::Permissions::from_mode(0o755)).unwrap();
        let bound = Self { place, kept, program };
        bound.hand_over();
        bound
    }

    /// What lies in the home belongs to nobody, if it is root who tests.
    fn hand_over(&self) {
        let all = everything_below(self.place.home());
        let all = all.iter().filter(|_| is_root());
        all.for_each(|path| chown(path, Some(NOBODY), Some(NOBODY)).unwrap());
    }

    fn command(&self, call: &[&str]) -> Command {
        let mut command = self.place.command_of(&self.program, call);
        if is_root() {
            command.uid(NOBODY).gid(NOBODY);
        }
        command
    }

    /// With these rights on a path, each call says that it cannot be written to, and the rights stay as they are.
    fn check(&self, path: &Path, mode: u32, calls: &[&[&str]]) {
        let rights = fs::metadata(path).unwrap().permissions();
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        for call in calls {
            check_trouble(&tell(&mut self.command(call), b"These days."), &words().trouble_read_only());
        }
        assert_eq!(tell(&mut self.command(&["help-now"]), b"").code, 0, "help is there all the same");
        assert_eq!(fs::metadata(path).unwrap().mode() & 0o777, mode, "{} is not opened again", path.display());
        fs::set_permissions(path, rights).unwrap();
        assert_eq!(tell(&mut self.command(&["today"]), b"").code, 0, "put right, it opens");
        assert_eq!(self.place.export(), self.kept);
        self.hand_over();
    }
}

const EVERY: &[&[&str]] = &[&["today"], &["--no-browser"], &["try", "a-step", "done"], &["letter", "--keep"]];

#[test]
fn a_folder_that_may_not_be_written_to() {
    let bound = Bound::new();
    bound.check(&bound.place.data(), 0o500, EVERY);
    bound.check(&bound.place.data().join("ippo.db"), 0o400, EVERY);
    bound.check(&bound.place.config(), 0o500, &[&["--no-browser"]]);
    bound.check(&bound.place.config().join("key"), 0o000, EVERY);
}

#[test]
fn a_folder_in_which_no_home_can_be_made() {
    let bound = Bound::new();
    fs::remove_dir_all(bound.place.config()).unwrap();
    fs::remove_dir_all(bound.place.data()).unwrap();
    fs::set_permissions(bound.place.home(), fs::Permissions::from_mode(0o500)).unwrap();
    for call in EVERY {
        check_trouble(&tell(&mut bound.command(call), b"These days."), &words().trouble_read_only());
    }
    assert_eq!(everything_below(bound.place.home()).len(), 1, "nothing half-made");
}

#[test]
fn a_disk_that_is_full() {
    match SmallDisk::mounted() {
        Ok(disk) => {
            let place = Place::with_home(disk.folder.path().join("home"));
            check_page(&disk, &place);
            check_calls(&disk, &place);
            check_export(&disk);
        }
        Err(why) => eprintln!("\n*** NOT TESTED: a full disk ({why})\n"),
    }
}

/// While the page is open the disk fills up: what was sent is shown again, and kept once there is space.
fn check_page(disk: &SmallDisk, place: &Place) {
    let kept = place.lived_in();
    let running = Running::start(place);
    let browser = running.browser();
    browser.fills("today", "today/take", &[]);
    let outcome =
        browser.form(&browser.page("try"), "try", &[("outcome", "partly"), ("expected-exact", "37")]).unwrap();
    let letter = "Words that find no room. ".repeat(400);
    let sheet = browser.form(&browser.page("letter"), "letter", &[("letter", &letter), ("then", "keep")]).unwrap();
    disk.fill();
    for _ in 0..2 {
        let refused = browser.posts("try", &outcome);
        assert!(refused.text().contains(&words().problem_not_saved()), "{}", refused.body);
        assert!(refused.body.contains("value=\"37\""), "what was filled in is there");
        let refused = browser.posts("letter", &sheet);
        assert!(refused.text().contains(&words().problem_not_saved()), "{}", refused.body);
        assert!(refused.text().contains(letter.trim_end()), "every word is there");
    }
    disk.make_space();
    let before = place.export();
    assert_eq!(before["letters"], kept["letters"]);
    assert_eq!(before["steps"].as_array().unwrap().len(), kept["steps"].as_array().unwrap().len() + 1);
    for _ in 0..2 {
        assert!(!browser.posts("try", &outcome).text().contains(&words().problem_not_saved()));
        assert!(browser.posts("letter", &sheet).text().contains(&words().letter_was_kept()));
    }
    assert_eq!(place.events("try-noted").len(), 2);
    assert_eq!(place.events("letter-kept").len(), 2, "sent again with the same key, it counts once");
    assert!(running.stop().0.success());
}

/// On the command line.
fn check_calls(disk: &SmallDisk, place: &Place) {
    let kept = place.export();
    let step = kept["steps"][0]["offer"]["step"].as_str().unwrap().to_owned();
    disk.fill();
    let calls: [&[&str]; 4] = [&["today"], &["--no-browser"], &["try", &step, "done"], &["letter", "--keep"]];
    for call in calls {
        check_trouble(&place.tell(call, b"These days."), &words().trouble_full());
    }
    let fresh = Place::with_home(disk.folder.path().join("another"));
    check_trouble(&fresh.call(&["today"]), &words().trouble_full());
    disk.make_space();
    assert_eq!(place.export(), kept);
    assert_eq!(fresh.call(&["today"]).code, 0, "a home that could not be made is made now");
}

/// A file that finds no room is not left behind by half.
fn check_export(disk: &SmallDisk) {
    let place = Place::new();
    let kept = place.lived_in();
    let file = disk.folder.path().join("export.json");
    disk.fill();
    check_trouble(&place.call(&["export", "json", file.to_str().unwrap()]), &words().trouble_full());
    assert!(!file.exists());
    disk.make_space();
    assert_eq!(place.call(&["export", "json", file.to_str().unwrap()]).code, 0);
    assert_eq!(place.export(), kept);
}
