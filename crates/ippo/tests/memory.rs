//! What stays in the memory of a running Ippo once it is locked: no key, no passphrase, no word that was written.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use common::Place;
use common::browser::Browser;
use common::running::Running;
use hkdf::Hkdf;
use ippo_seal::{Heads, HostStore, RecordStore};
use ippo_store_sqlite::SqliteStore;
use sha2::Sha256;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::FileExt;
use std::time::Duration;

const PASSPHRASE: &str = "a small blue teapot";
const SENTENCE: &str = "The wallpaper moved like slow water tonight";

/// What to look for, and what it is called.
type Needles = Vec<(String, Vec<u8>)>;

/// The root, opened by the key file as the format says, without Ippo's own code.
fn root(key: &[u8], wrapped: &[u8]) -> Vec<u8> {
    let (head, rest) = wrapped.split_at(2);
    let (nonce, sealed) = rest.split_at(24);
    let aad = [b"ippo root v1", head].concat();
    let nonce: [u8; 24] = nonce.try_into().unwrap();
    let cipher = XChaCha20Poly1305::new_from_slice(key).unwrap();
    cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &aad }).unwrap()
}

fn derived(root: &[u8], info: &[&[u8]]) -> Vec<u8> {
    let mut key = vec![0; 32];
    Hkdf::<Sha256>::new(None, root).expand_multi_info(info, &mut key).unwrap();
    key
}

/// All keys of the home, while it still has a key file.
async fn keys(place: &Place) -> Needles {
    let key_file = fs::read(place.config().join("key")).unwrap();
    let store = SqliteStore::open(&place.data().join("ippo.db")).await.unwrap();
    let wrapped = store.get("wrapped-root").await.unwrap().unwrap();
    let root = root(&key_file, &wrapped);
    let mut keys =
        vec![("the host key".to_owned(), derived(&root, &[b"ippo host v1"])), ("the key file".to_owned(), key_file)];
    for record in store.read_after(&Heads::none()).await.unwrap().records {
        let header = record.header();
        let info: [&[u8]; 3] = [b"ippo drawer v1", header.drawer.bytes(), header.key.bytes()];
        keys.push(("a drawer key".to_owned(), derived(&root, &info)));
    }
    keys.push(("the root".to_owned(), root));
    keys.sort();
    keys.dedup();
    keys
}

/// Which needles stand in the memory of a process, and where.
fn found(process: u32, needles: &Needles) -> Vec<String> {
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut firsts = [false; 256];
    needles.iter().for_each(|(_, needle)| firsts[usize::from(needle[0])] = true);
    let mut found = Vec::new();
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw"))) {
        let (start, end) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let (start, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
        // A mapping that has gone since, or that nobody may read, holds nothing that could be told.
        let Ok(read) = memory.read_at(&mut bytes, start) else { continue };
        let place = line.split_whitespace().last().unwrap();
        let begins = |at: &usize| firsts[usize::from(bytes[*at])];
        for at in (0..read).filter(begins) {
            let here = needles.iter().filter(|(_, needle)| bytes[at..read].starts_with(needle));
            found.extend(here.map(|(name, _)| format!("{name}, in {place}")));
        }
    }
    found
}

fn posts(browser: &Browser, page: &str, path: &str, fields: &[(&str, &str)]) {
    browser.fills(page, path, fields);
}

/// A letter is written, a draft waits, a passphrase is set, recovery words are shown; then the home is locked.
#[tokio::test]
async fn after_locking_no_key_and_no_word_is_left() {
    let place = Place::new();
    let running = Running::start(&place);
    let browser = running.browser();
    posts(&browser, "letter", "letter", &[("letter", SENTENCE), ("then", "keep")]);
    let draft = format!("{SENTENCE}, and again");
    let written = browser.form(&browser.page("letter"), "letter", &[("letter", &draft)]).unwrap();
    browser.try_post("letter/draft", &written).unwrap();
    let mut needles = keys(&place).await;
    assert!(needles.len() > 3, "there are drawers");
    let shown = browser.fills("settings/lock", "settings/lock", &[("passphrase", PASSPHRASE), ("again", PASSPHRASE)]);
    let list = shown.body.split("<ol class=\"recovery\"").nth(1).unwrap().split("</ol>").next().unwrap().to_owned();
    let words: Vec<&str> = list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap()).collect();
    needles.extend([
        ("the recovery words".to_owned(), words[..4].join(" ").into_bytes()),
        ("the words on their page".to_owned(), format!("<li>{}</li><li>{}", words[0], words[1]).into_bytes()),
        (
            "the entropy of the words".to_owned(),
            ippo_seal::RecoveryWords::read(&words.join(" ")).unwrap().entropy().to_vec(),
        ),
        ("the passphrase".to_owned(), PASSPHRASE.as_bytes().to_vec()),
        ("the passphrase as it was sent".to_owned(), common::browser::escaped(PASSPHRASE).into_bytes()),
        ("a sentence".to_owned(), SENTENCE.as_bytes().to_vec()),
        ("a sentence as it was sent".to_owned(), common::browser::escaped(SENTENCE).into_bytes()),
    ]);
    browser.page("letter");
    let open = found(running.child.id(), &needles);
    for there in ["the root", "a sentence,"] {
        assert!(open.iter().any(|line| line.starts_with(there)), "the search itself works: {there} in {open:?}");
    }
    posts(&browser, "settings/lock", "lock", &[]);
    check_nothing_left(&running, &needles);
    posts(&browser, "", "open", &[("passphrase", "not this teapot")]);
    posts(&browser, "", "open", &[("passphrase", PASSPHRASE)]);
    browser.page("letter");
    browser.page("today");
    posts(&browser, "settings/lock", "lock", &[]);
    check_nothing_left(&running, &needles);
}

fn check_nothing_left(running: &Running, needles: &Needles) {
    let left = found(running.child.id(), needles);
    assert!(left.is_empty(), "still in memory:\n{}", left.join("\n"));
}

/// A connection's buffers hold what went through it, so that none may outlive its answer, whatever a browser asks for.
#[test]
fn a_connection_ends_with_its_answer() {
    let place = Place::new();
    let running = Running::start(&place);
    let Browser { port, base, cookie } = running.browser();
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let request = format!(
        "GET {base}today HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nConnection: keep-alive\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the other side closes");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}
