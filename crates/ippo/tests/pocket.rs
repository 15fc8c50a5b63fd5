//! `ippo pocket`: the pages for a phone, on this computer alone, with the headers that they need.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::running::Running;
use common::{Place, browser, check_trouble, words};
use std::fs;
use std::path::PathBuf;

/// A folder as `cargo xtask pocket` makes it, with next to nothing in it.
fn folder(place: &Place) -> PathBuf {
    let folder = place.beside("pocket");
    fs::create_dir_all(folder.join("v/0/parts")).unwrap();
    let headers =
        "/*\n  Content-Security-Policy: default-src 'none'\n\n/sw.js\n  Content-Security-Policy: connect-src 'self'\n";
    let files = [("_headers", headers), ("404.html", "first"), ("sw.js", "frame"), ("v/0/parts/00", "part")];
    files.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
    fs::write(place.beside("key"), "beside the folder").unwrap();
    folder
}

#[test]
fn it_serves_the_folder_with_its_headers_and_nothing_else() {
    let place = Place::new();
    let folder = folder(&place);
    let running = Running::of(&mut place.command(&["pocket", "--port", "0", "--folder", folder.to_str().unwrap()]));
    let port = running.address.trim_start_matches("http://localhost:").trim_end_matches('/').parse().unwrap();
    let check = |path: &str, status: u16, body: &str, policy: &str| {
        let answer = browser::get(port, path, &[]).unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (status, body), "{path}");
        assert_eq!(answer.header("content-security-policy"), Some(policy), "{path}");
    };
    check("/sw.js", 200, "frame", "connect-src 'self'");
    check("/v/0/parts/00", 200, "part", "default-src 'none'");
    check("/today", 404, "first", "default-src 'none'");
    check("/_headers", 404, "first", "default-src 'none'");
    check("/../key", 404, "first", "default-src 'none'");
    check("/v/..%2f..%2fkey", 404, "first", "default-src 'none'");
    assert!(!place.home().exists(), "no home is made by looking");
    assert!(running.stop().0.success());
}

#[test]
fn without_the_folder_it_says_how_to_make_it() {
    let place = Place::new();
    let nowhere = place.beside("nowhere");
    check_trouble(&place.call(&["pocket", "--folder", nowhere.to_str().unwrap()]), &words().trouble_no_pocket());
}
