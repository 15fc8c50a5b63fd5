//! Taking backups of a home and putting them back.

use super::{Place, Said, tell, words};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A backup of a home, and the words that were shown if they are new.
pub fn backup(place: &Place, name: &str) -> (PathBuf, String) {
    let file = place.beside(name);
    let said = place.call(&["backup", file.to_str().unwrap()]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    let words = said.out.lines().filter(|line| line.starts_with("  ")).collect::<Vec<_>>().join(" ");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    (file, words)
}

/// Restores with something to open the backup by.
pub fn restore(place: &Place, file: &Path, typed: &str) -> Said {
    let secret = place.beside("secret");
    fs::write(&secret, typed).unwrap();
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o600)).unwrap();
    let mut command = place.command(&["restore", file.to_str().unwrap()]);
    tell(command.env("IPPO_PASSPHRASE_FILE", &secret), b"")
}

pub fn restores(place: &Place, file: &Path, typed: &str) {
    let said = restore(place, file, typed);
    assert_eq!((said.code, said.out, said.err), (0, format!("{}\n", words().keeping_done()), String::new()));
}

/// Notes one more thing.
pub fn notes(place: &Place, note: &str) {
    let step = place.call(&["today", "--json"]).json()["step"]["id"].as_str().unwrap().to_owned();
    place.call(&["try", &step, "done", "--note", note, "--json"]).json();
}

/// The notes of all tries, in the order of replay.
pub fn all_notes(place: &Place) -> Vec<String> {
    place.events("try-noted").iter().map(|event| event["note"].as_str().unwrap().to_owned()).collect()
}

/// The backup that a running home makes by itself.
pub fn own_backup(place: &Place) -> PathBuf {
    for _ in 0..600 {
        let found = fs::read_dir(place.data().join("backups")).into_iter().flatten().flatten();
        if let Some(path) = found.map(|entry| entry.path()).find(|path| path.extension().is_some_and(|e| e == "bak")) {
            return path;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("no backup was made");
}
