//! The pages of the lock as they are read, over keys that open nothing real.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod person;

use axum::Router;
use ippo_journal::KeyTrouble;
use ippo_seal::{NotTheWords, Pending, RecoveryWords, WordList};
use ippo_web::{Gate, IdleMinutes, Keys, Lock, NotOpened, ShownWords, Square, Waiting, closed_router, router};
use ippo_words::{Language, Words};
use person::{Person, person, person_with};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

/// Keys and gate at once: a passphrase that is "right one", no wait, words of zeros.
#[derive(Default)]
struct Desk {
    closed_by: AtomicBool,
    proven: AtomicBool,
    closes: AtomicBool,
    open_pages: Mutex<Option<Router>>,
}

impl Keys for Desk {
    fn has_passphrase(&self) -> bool {
        self.closed_by.load(SeqCst)
    }
    fn is_proven(&self) -> bool {
        !self.has_passphrase() || self.proven.load(SeqCst)
    }
    fn prove<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async move {
            self.proven.store(typed == "right one", SeqCst);
            if self.is_proven() { Ok(()) } else { Err(NotOpened::Wrong) }
        })
    }
    fn set_passphrase<'a>(&'a self, _: &'a str) -> Pending<'a, Result<(), KeyTrouble>> {
        Box::pin(async {
            self.closed_by.store(true, SeqCst);
            Ok(())
        })
    }
    fn remove_passphrase(&self) -> Pending<'_, Result<(), KeyTrouble>> {
        Box::pin(async {
            self.closed_by.store(false, SeqCst);
            Ok(())
        })
    }
    fn words(&self) -> Pending<'_, Result<ShownWords, KeyTrouble>> {
        Box::pin(async {
            let words = RecoveryWords::from_entropy(&[0; 32]).unwrap();
            let square = Square { side: 9, path: zeroize::Zeroizing::new("M4 4h1v1h-1z".to_owned()) };
            Ok(ShownWords {
                english: words.words(WordList::English),
                japanese: words.words(WordList::Japanese),
                square,
            })
        })
    }
    fn new_words(&self) -> Pending<'_, Result<(), KeyTrouble>> {
        Box::pin(async { Ok(()) })
    }
    fn idle(&self) -> IdleMinutes {
        Some(15)
    }
    fn choose_idle(&self, _: IdleMinutes) -> Pending<'_, ()> {
        Box::pin(async {})
    }
    fn seconds_left(&self) -> Option<u64> {
        self.has_passphrase().then_some(900)
    }
    fn close(&self) -> Pending<'_, ()> {
        Box::pin(async { self.closes.store(true, SeqCst) })
    }
}

impl Gate for Desk {
    fn open_by_passphrase<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async move { if typed == "right one" { Ok(()) } else { Err(NotOpened::Wrong) } })
    }
    fn open_by_words<'a>(&'a self, _: &'a str) -> Pending<'a, Result<(), NotOpened>> {
        Box::pin(async { Err(NotOpened::NoWords) })
    }
    fn words_of(&self, typed: &str) -> Result<(), NotTheWords> {
        RecoveryWords::read(typed).map(|_| ())
    }
    fn wait(&self) -> Option<u64> {
        None
    }
    fn pages(&self) -> Router {
        self.open_pages.lock().unwrap().clone().unwrap_or_default()
    }
}

fn open(language: Language) -> (Person, Arc<Desk>) {
    let desk = Arc::new(Desk::default());
    let lock = Lock::Open(desk.clone());
    (person_with(language, |host| router(host.with_lock(lock))), desk)
}

fn closed(language: Language, desk: Arc<Desk>) -> Person {
    person_with(language, |host| closed_router(host.with_lock(Lock::Closed(desk)), Waiting::default()))
}

fn both(page: &Person, read: &mut String) {
    read.push_str(&format!("── {}\n{}\n\n", page.path, page.sees()));
}

/// Every page of the lock, as it is read; what changes here changes what somebody sees.
#[test]
fn pages_as_they_are_read() {
    for language in Language::ALL {
        let mut read = String::new();
        let (mut at, desk) = open(language);
        both(at.opens("settings/lock"), &mut read);
        both(at.presses("settings/lock", &[("passphrase", "short")]), &mut read);
        both(at.presses("settings/lock", &[("passphrase", "long enough"), ("again", "long enouhg")]), &mut read);
        both(at.presses("settings/lock", &[("passphrase", "long enough"), ("again", "long enough")]), &mut read);
        both(at.opens("settings/lock/again"), &mut read);
        both(at.presses("settings/lock/again", &[("passphrase", "wrong")]), &mut read);
        both(at.presses("settings/lock/again", &[("passphrase", "right one")]), &mut read);
        both(at.opens("settings/words"), &mut read);
        both(at.opens("settings/words?in=ja"), &mut read);
        both(at.opens("settings/words").presses("settings/words", &[("then", "have")]), &mut read);
        both(at.opens("settings"), &mut read);
        let mut at = closed(language, desk);
        both(at.opens(""), &mut read);
        both(at.presses("open", &[("passphrase", "wrong")]), &mut read);
        both(at.opens("open/words").presses("open/words", &[("words", "abandon abandon")]), &mut read);
        both(at.presses("open/words", &[("words", "abandon qqq")]), &mut read);
        both(at.opens("calm"), &mut read);
        both(at.opens("calm/look-at-three-things"), &mut read);
        insta::assert_snapshot!(format!("lock-{}", language.id()), read);
    }
}

/// Where a host lends no keys there is no page about them, and no offer.
#[test]
fn a_host_without_keys_says_nothing_of_them() {
    let mut at = person(Language::English);
    let words = Words::of(Language::English);
    for path in ["settings/lock", "settings/words", "settings/lock/again"] {
        assert!(at.opens(path).has(&words.problem_no_page()), "{path}");
    }
    assert!(!at.opens("settings").has("settings/lock"));
}

/// Nothing about keys happens by a form of somebody else, or once the passphrase was given too long ago.
#[test]
fn keys_change_only_for_whoever_proves_who_they_are() {
    let (mut at, desk) = open(Language::English);
    let body = "passphrase=long+enough&again=long+enough&key=00";
    at.posts("settings/lock", body);
    assert!(!desk.has_passphrase(), "a form of somebody else");
    at.opens("settings/lock").presses("settings/lock", &[("passphrase", "long enough"), ("again", "long enough")]);
    let remove = at.opens("settings/lock").body_of("settings/lock/remove", &[]);
    at.posts("settings/lock/remove", &remove);
    assert!(desk.has_passphrase() && at.path == "settings/lock/again", "{}", at.path);
    at.posts("lock", "key=00");
    assert!(!desk.closes.load(SeqCst), "nobody else locks it");
    at.opens("settings/lock").presses("lock", &[]);
    assert!(desk.closes.load(SeqCst));
}

/// While it is closed nothing is asked that could not be noted, and no page leads where only the lock is.
#[test]
fn a_closed_home_asks_for_nothing_and_says_where_the_plan_is() {
    let mut at = closed(Language::English, Arc::default());
    let words = Words::of(Language::English);
    let calm = at.opens("calm/look-at-three-things");
    assert!(!calm.has("calm/mark") && !calm.sees().contains(&words.calm_before()));
    let help = at.opens("help");
    assert!(help.sees().contains(&words.closed_plan()) && help.has("help/card"));
    for leads in ["plan", "question", "today", "settings"] {
        assert!(!help.has(&format!("\"/n/{leads}\"")), "{leads}");
    }
}

/// Words of recovery stand in no title, and on no page without being asked for.
#[test]
fn words_stand_in_no_title() {
    for language in Language::ALL {
        let (mut at, _) = open(language);
        at.opens("settings/words");
        let title = at.page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        let words = Words::of(language);
        assert_eq!(title, format!("{} · {}", words.app_title(), words.lock_title()));
    }
}

/// A post from before is held, and done once it opens; an old page of keys is not.
#[test]
fn what_waits_is_done_once_it_opens() {
    let desk = Arc::new(Desk::default());
    let mut opened = person(Language::English);
    let body = opened.opens("letter").body_of("letter", &[("letter", "Rain all day."), ("then", "keep")]);
    *desk.open_pages.lock().unwrap() = Some(opened.router.clone());
    let mut at = closed(Language::English, desk);
    at.posts("settings", "direction=out").posts("keeping/restore", "file=x");
    assert!(!at.has(&Words::of(Language::English).closed_waiting()));
    assert!(at.posts("letter", &body).has(&Words::of(Language::English).closed_waiting()));
    let sent = at.body_of("open", &[("passphrase", "right one")]);
    let (status, to, _) = at.asks(axum::http::Method::POST, "/n/open", sent);
    assert_eq!((status.as_u16(), to.is_some()), (303, true));
    let more = Words::of(Language::English).way_more();
    assert!(opened.opens("first").sees().contains(&more), "something was kept");
}

/// The lock is offered first; while the first steps can still take their shape, what was once liked comes before it.
#[test]
fn one_quiet_line_stands_below_today_and_the_joys_have_their_turn() {
    let lines = |at: &mut Person| {
        at.opens("today");
        ["settings/lock", "joys/once"].map(|path| at.page.contains(&format!("href=\"/n/{path}\"")))
    };
    for language in [Language::English, Language::Japanese] {
        let (mut at, _) = open(language);
        for (tries, (lock, joys)) in
            [(false, false), (true, false), (false, true), (false, true), (true, false)].into_iter().enumerate()
        {
            assert_eq!(lines(&mut at), [lock, joys], "after {tries} tries");
            at.presses("today/take", &[]).presses("try", &[("outcome", "done")]);
        }
        let (mut at, _) = open(language);
        for _ in 0..2 {
            at.opens("today").presses("today/take", &[]).presses("try", &[("outcome", "done")]);
        }
        at.opens("joys/once").presses("joys/once", &[("joy", "music"), ("own", "")]);
        assert_eq!(lines(&mut at), [true, false], "told, it is not asked again");
    }
}
