//! Backups that a home makes by itself, those that its pages take and put back, and the first one there ever was.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::browser::{Browser, escaped, send};
use common::keep::{backup, own_backup, restore, restores};
use common::running::Running;
use common::{Place, check_trouble, tell, words};
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

#[test]
fn a_home_keeps_a_backup_by_itself_and_comes_back_from_it() {
    let place = Place::new();
    let kept = place.lived_in();
    let running = Running::start(&place);
    let own = own_backup(&place);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&own), mode(own.parent().unwrap())), (0o600, 0o700));
    let page = running.browser().page("keeping").text();
    assert!(
        page.contains(&words().keeping_own_where())
            && page.contains(&place.data().join("backups").display().to_string())
    );
    drop(running);
    let made = fs::read(&own).unwrap();
    let again = Running::start(&place);
    again.browser().page("today");
    drop(again);
    assert_eq!(fs::read(&own).unwrap(), made, "one a day");
    for ending in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(place.data().join(format!("ippo.db{ending}")));
    }
    let found = place.call(&["doctor", "--json"]);
    let found: Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!((&found["sound"], &found["backups"][0]["holds_more"]), (&false.into(), &true.into()));
    let said = place.call(&["restore", own.to_str().unwrap()]);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "the key file is enough");
    assert_eq!(place.export(), kept);
}

/// After the keys have changed, the backups that lie beside the home open by the new ones and no more by the older.
#[test]
fn changed_keys_open_its_own_backups_and_older_ones_do_not() {
    let place = Place::new();
    let kept = place.lived_in();
    let running = Running::start(&place);
    let own = own_backup(&place);
    let browser = running.browser();
    let pair = [("passphrase", "the first of two"), ("again", "the first of two")];
    browser.fills("settings/lock", "settings/lock", &pair);
    let pair = [("passphrase", "the second of two"), ("again", "the second of two")];
    browser.fills("settings/lock", "settings/lock", &pair);
    drop(running);
    let elsewhere = Place::new();
    check_trouble(&restore(&elsewhere, &own, "the first of two"), &words().keeping_wrong());
    restores(&elsewhere, &own, "the second of two");
    let secret = elsewhere.beside("secret");
    let found = tell(elsewhere.command(&["doctor", "--json"]).env("IPPO_PASSPHRASE_FILE", &secret), b"").json();
    let events: usize = kept.as_object().unwrap().values().map(|drawer| drawer.as_array().unwrap().len()).sum();
    assert_eq!(found["home"]["records"]["readable"], events);
}

/// From the pages of a home in which nothing was kept, to those of the home that came back.
#[test]
fn the_pages_take_a_backup_and_become_those_of_the_home_that_was() {
    let (old, new) = (Place::new(), Place::new());
    let kept = old.lived_in();
    let there = Running::start(&old);
    let there = there.browser();
    let ready = there.fills("keeping", "keeping/take", &[]);
    let list = ready.body.split("<ol class=\"recovery\"").nth(1).expect("words").split("</ol>").next().unwrap();
    let recovery: Vec<&str> = list.split("\">").skip(1).map(|item| item.split('<').next().unwrap()).collect();
    assert_eq!(recovery.len(), 24);
    let (file, _) = backup(&old, "notes.bak");
    let here = Running::start(&new);
    let browser = here.browser();
    let asked = sends(&browser, &fs::read(&file).unwrap());
    assert!(asked.contains(&words().keeping_open_what()), "{asked}");
    let wrong = browser.fills("keeping/open", "keeping/open", &[("typed", "a guess")]);
    assert!(wrong.text().contains(&words().keeping_wrong()));
    let done = browser.fills("keeping/open", "keeping/open", &[("typed", &recovery.join(" "))]);
    assert!(done.text().contains(&words().keeping_done()));
    let letter = browser.fills("letter", "letter", &[("letter", "after coming back"), ("then", "keep")]);
    assert!(letter.text().contains(&words().letter_was_kept()), "and one can go on at once");
    drop(here);
    let now = new.export();
    assert_eq!(now["steps"], kept["steps"]);
    assert_eq!(now["letters"].as_array().unwrap().len(), kept["letters"].as_array().unwrap().len() + 2);
    assert_eq!(new.call(&["doctor"]).code, 0);
}

/// Sends a file through the page, as a browser does, and gives the page that follows.
fn sends(browser: &Browser, file: &[u8]) -> String {
    let form = browser.form(&browser.page("keeping"), "keeping/restore", &[]).unwrap();
    let key = form.strip_prefix("key=").unwrap();
    let head = format!(
        "--b0\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n--b0\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"{}\"\r\n\r\n",
        escaped("notes.bak")
    );
    let body = [head.as_bytes(), file, b"\r\n--b0--\r\n"].concat();
    let (port, base, cookie) = (browser.port, &browser.base, &browser.cookie);
    let head = format!(
        "POST {base}keeping/restore HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nConnection: close\r\n\
         Origin: http://127.0.0.1:{port}\r\nContent-Type: multipart/form-data; boundary=b0\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let answer = send(port, &[head.as_bytes(), &body].concat()).expect("an answer");
    assert_eq!(answer.status, 303, "{}", answer.body);
    browser.page(answer.header("location").unwrap().strip_prefix(base.as_str()).unwrap()).text()
}

/// A backup of format 1, made by the first version that made any: it must come back for ever, with all that is in it.
#[test]
fn the_first_backup_comes_back_for_ever() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let recovery = fs::read_to_string(golden.join("backup-v1.words")).unwrap();
    let kept: Value = serde_json::from_slice(&fs::read(golden.join("backup-v1.json")).unwrap()).unwrap();
    for typed in [recovery.as_str(), "a small blue teapot"] {
        let place = Place::new();
        restores(&place, &golden.join("backup-v1.bak"), typed);
        let export = place.beside("golden.json");
        let mut command = place.command(&["export", "json", export.to_str().unwrap()]);
        assert_eq!(tell(command.env("IPPO_PASSPHRASE_FILE", place.beside("secret")), b"").code, 0);
        let now: Value = serde_json::from_slice(&fs::read(&export).unwrap()).unwrap();
        check_holds(&now["drawers"], &kept["drawers"], "");
    }
}

/// What was in it then is in it now; a later version may say more.
fn check_holds(now: &Value, then: &Value, at: &str) {
    match then {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, then)| check_holds(&now[name], then, &format!("{at}/{name}")));
        }
        Value::Array(all) => {
            assert_eq!(now.as_array().map(Vec::len), Some(all.len()), "{at}");
            all.iter().enumerate().for_each(|(n, then)| check_holds(&now[n], then, &format!("{at}/{n}")));
        }
        _ => assert_eq!(now, then, "{at}"),
    }
}
