//! The pages of keeping: a backup is taken and comes back, and whatever is sent instead of one changes nothing.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::http::{StatusCode, header};
use futures_lite::future::block_on;
use ippo_journal::KeyTrouble;
use ippo_journal::keep::{KeepTrouble, Kept, Usable, whole};
use ippo_seal::{Backup, Heads, Pending, RecordStore, RecoveryWords, RootKey, WordList};
use ippo_web::keeping::{Fits, Keeping, OwnBackup, neutral_name};
use ippo_web::router;
use ippo_words::{Language, Words};
use person::{NIGHT, Person, person, person_of};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use store_contract::MemoryStore;

/// A host's backups over the person's own store; a file that is opened first opens by "right one".
struct Shelves {
    store: Arc<MemoryStore>,
    words_made: AtomicBool,
    put_back: AtomicBool,
}

impl Keeping for Shelves {
    fn first_words(&self) -> Pending<'_, Result<Option<RecoveryWords>, KeepTrouble>> {
        let first = !self.words_made.swap(true, SeqCst);
        Box::pin(async move { Ok(first.then(|| RecoveryWords::from_entropy(&[0; 32]).unwrap())) })
    }

    fn whole(&self) -> Pending<'_, Result<Vec<u8>, KeepTrouble>> {
        Box::pin(async { Ok(whole(&*self.store, &*self.store, &root(), Kept::Elsewhere).await?.to_bytes()) })
    }

    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        let days = ["2026-11-22", "2026-11-21"];
        Box::pin(async move { days.map(|day| OwnBackup { day: day.to_owned() }).to_vec() })
    }

    fn own_at(&self) -> String {
        "/data/backups".to_owned()
    }

    fn fits<'a>(&'a self, backup: &'a Backup) -> Pending<'a, Result<Fits, KeepTrouble>> {
        Box::pin(async {
            let same = backup.mark == root().mark();
            let empty = self.store.read_after(&Heads::none()).await?.records.is_empty();
            Ok(if same {
                Fits::Same(Usable::of(backup, &root()))
            } else if empty {
                Fits::Empty
            } else {
                Fits::Other
            })
        })
    }

    fn put_back<'a>(&'a self, _: &'a Backup, typed: &'a str) -> Pending<'a, Result<(), KeepTrouble>> {
        Box::pin(async move {
            self.put_back.store(typed == "right one", SeqCst);
            if typed == "right one" { Ok(()) } else { Err(KeyTrouble::Wrong.into()) }
        })
    }
}

fn root() -> RootKey {
    RootKey::new([5; 32])
}

fn keeper(language: Language) -> (Person, Arc<Shelves>) {
    let store: Arc<MemoryStore> = Arc::default();
    let shelves =
        Arc::new(Shelves { store: store.clone(), words_made: AtomicBool::default(), put_back: AtomicBool::default() });
    let keeping = shelves.clone();
    (person_of(language, store, NIGHT, |host| router(host.with_keeping(keeping))), shelves)
}

fn words() -> Words {
    Words::of(Language::English)
}

fn tries_one(person: &mut Person) {
    person.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
}

fn backup_of(person: &mut Person) -> Vec<u8> {
    person.opens("keeping").presses("keeping/take", &[]);
    let link = link_on(person);
    person.gets(&link).2
}

fn link_on(person: &Person) -> String {
    let link = person.page.split("href=\"/n/keeping/file/").nth(1).expect("a link to the file").split('"').next();
    format!("keeping/file/{}", link.unwrap())
}

#[test]
fn a_backup_is_saved_once_under_a_name_that_tells_nothing() {
    let (mut person, _) = keeper(Language::English);
    tries_one(&mut person);
    person.follows("more").follows("keeping").presses("keeping/take", &[]);
    let made = RecoveryWords::from_entropy(&[0; 32]).unwrap();
    assert_eq!(person.page.matches("<li lang=\"en\">").count(), 24);
    assert!(made.words(WordList::English).iter().all(|word| person.has(&format!(">{word}<"))), "words are shown");
    let link = link_on(&person);
    let (status, headers, bytes) = person.gets(&link);
    assert_eq!(
        (status, &headers[header::CONTENT_TYPE]),
        (StatusCode::OK, &"application/octet-stream".parse().unwrap())
    );
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"notes-2026-11-23.bak\"");
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    assert_eq!(Backup::read(&bytes).unwrap().records.len(), person.store_records());
    assert!(person.opens(&link).has(&words().keeping_old_link()), "the link works once");
    person.opens("keeping").presses("keeping/take", &[]);
    assert!(!person.has("class=\"recovery\"") && person.has(&words().keeping_words_known()), "words are shown once");
    assert_ne!(link_on(&person), link);
}

#[test]
fn a_link_that_waits_too_long_or_is_made_up_leads_nowhere() {
    let (mut person, _) = keeper(Language::English);
    person.opens("keeping").presses("keeping/take", &[]);
    let link = link_on(&person);
    person.waits(11 * 60 * 1000);
    assert!(person.opens(&link).has(&words().keeping_old_link()));
    for made_up in ["keeping/file/0", "keeping/file/%00", "keeping/ready/x"] {
        assert!(person.opens(made_up).has(&words().keeping_old_link()), "{made_up}");
    }
}

#[test]
fn what_two_wrote_apart_is_added_once() {
    let (mut here, _) = keeper(Language::English);
    let (mut there, shelves) = keeper(Language::English);
    there.waits(1000);
    tries_one(&mut there);
    let file = backup_of(&mut there);
    let count = shelves.store_len();
    for _ in 0..2 {
        here.opens("keeping").sends_file("keeping/restore", &file);
        assert!(here.path == "keeping/done" && here.has(&words().keeping_done()));
        assert_eq!(here.store_records(), count);
    }
    assert!(here.opens("").path == "today", "what came in is known at once");
}

#[test]
fn what_is_no_backup_changes_nothing() {
    let (mut person, shelves) = keeper(Language::English);
    tries_one(&mut person);
    let whole = backup_of(&mut person);
    let count = person.store_records();
    let mut hurt = whole.clone();
    hurt[100] ^= 1;
    let other = Backup { mark: RootKey::new([6; 32]).mark(), wraps: vec![], records: vec![] }.to_bytes();
    for (file, sentence) in [
        (&b""[..], words().keeping_no_file()),
        (b"SQLite format 3\0", words().keeping_foreign()),
        (&whole[..whole.len() - 1], words().keeping_cut()),
        (&whole[..9], words().keeping_cut()),
        (&hurt, words().keeping_damaged()),
        (&other, words().keeping_other()),
    ] {
        person.opens("keeping").sends_file("keeping/restore", file);
        assert!(person.path == "keeping" && person.has(&sentence), "{sentence}");
        assert!(!person.opens("keeping").has(&sentence), "said once");
    }
    let large = vec![0; 65 * 1024 * 1024];
    assert!(person.sends_file("keeping/restore", &large).has(&words().keeping_large()));
    person.opens("keeping").posts("keeping/restore", "key=1&file=2");
    assert!(person.has(&words().keeping_no_file()), "a form that sends no file");
    assert!(!shelves.put_back.load(SeqCst));
    assert_eq!(person.store_records(), count);
}

#[test]
fn a_form_of_somebody_else_takes_and_puts_back_nothing() {
    let (mut person, shelves) = keeper(Language::English);
    person.opens("keeping").posts("keeping/take", "key=00");
    assert!(person.path == "keeping" && person.has(&words().problem_form_old()));
    assert!(!shelves.words_made.load(SeqCst));
    let key = person.body_of("keeping/restore", &[]);
    person.page = person.page.replace(key.trim_start_matches("key="), &"0".repeat(64));
    person.sends_file("keeping/restore", &Backup { mark: root().mark(), wraps: vec![], records: vec![] }.to_bytes());
    assert!(person.path == "keeping" && person.has(&words().problem_form_old()));
}

#[test]
fn a_locked_file_waits_until_it_is_opened() {
    let (mut person, shelves) = keeper(Language::English);
    let other = Backup { mark: RootKey::new([6; 32]).mark(), wraps: vec![], records: vec![] }.to_bytes();
    person.opens("today").follows("keeping").sends_file("keeping/restore", &other);
    assert_eq!(person.path, "keeping/open");
    person.presses("keeping/open", &[("typed", "wrong one")]);
    assert!(person.path == "keeping/open" && person.has(&words().keeping_wrong()));
    assert!(!person.has("wrong one"), "what was typed is not shown again");
    person.presses("keeping/open", &[("typed", "right one")]);
    assert!(person.path == "keeping/done" && shelves.put_back.load(SeqCst));
    assert_eq!(person.opens("keeping/open").path, "keeping", "it waits no more");
    person.sends_file("keeping/restore", &other).waits(11 * 60 * 1000);
    assert_eq!(person.opens("keeping/open").path, "keeping", "nor for ever");
}

#[test]
fn where_the_host_keeps_nothing_there_is_no_page() {
    let mut person = person(Language::English);
    tries_one(&mut person);
    assert!(!person.opens("today").has("keeping"));
    assert!(person.opens("keeping").has(&words().problem_no_page()));
}

#[test]
fn a_name_that_tells_nothing() {
    assert_eq!(neutral_name("2026-11-23"), "notes-2026-11-23.bak");
}

/// The pages as they are read.
#[test]
fn pages_as_they_are_read() {
    for language in Language::ALL {
        let mut read = String::new();
        let (mut person, _) = keeper(language);
        let mut keep = |person: &Person| {
            let path = person.path.split("/ready/").next().unwrap().to_owned();
            read.push_str(&format!("── {path}\n{}\n\n", person.sees()));
        };
        keep(person.opens("keeping"));
        keep(person.presses("keeping/take", &[]));
        keep(person.opens("keeping").presses("keeping/take", &[]));
        let other = Backup { mark: RootKey::new([6; 32]).mark(), wraps: vec![], records: vec![] }.to_bytes();
        keep(person.opens("keeping").sends_file("keeping/restore", &other));
        keep(person.presses("keeping/open", &[("typed", "right one")]));
        insta::assert_snapshot!(format!("keeping-{}", language.id()), read);
    }
}

trait Counted {
    fn store_records(&self) -> usize;
}

impl Counted for Person {
    fn store_records(&self) -> usize {
        block_on(self.store.read_after(&Heads::none())).unwrap().records.len()
    }
}

impl Shelves {
    fn store_len(&self) -> usize {
        block_on(self.store.read_after(&Heads::none())).unwrap().records.len()
    }
}
