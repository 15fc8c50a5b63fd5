//! Keys of a home: every way in, and what stands when a change is broken off at any point.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use futures_lite::future::block_on;
use ippo_journal::{KeyPlace, KeyTrouble, Keyring, Passphrase, Shelf, WRAPPED_ROOT};
use ippo_seal::{
    HostStore, PassphraseCost, Pending, RecoveryWords, Refused, RootKey, StoreError, WordList, WrappingKey,
};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use store_contract::{CountedChance, MemoryStore};

/// A disk that takes so many writes and then none: what a crash leaves is what was written before.
#[derive(Clone)]
struct Disk {
    store: Arc<MemoryStore>,
    key: Arc<Mutex<Option<[u8; 32]>>>,
    writes: Arc<AtomicI64>,
}

impl Disk {
    fn new() -> Self {
        Self { store: Arc::default(), key: Arc::default(), writes: Arc::new(AtomicI64::new(i64::MAX)) }
    }

    /// From now on, only so many writes succeed.
    fn takes(&self, writes: i64) {
        self.writes.store(writes, Ordering::SeqCst);
    }

    fn write(&self) -> Result<(), Refused> {
        if self.writes.fetch_sub(1, Ordering::SeqCst) > 0 { Ok(()) } else { Err(Refused::Full) }
    }

    fn ring(&self) -> Keyring {
        let chance = Arc::new(CountedChance::new(block_on(self.store.names()).unwrap().len() as u64));
        Keyring::new(Arc::new(self.clone()), Arc::new(self.clone()), chance).with_cost(PassphraseCost::LEAST)
    }

    fn shelf(&self, root: &RootKey) -> Shelf {
        Shelf::new(Arc::new(self.clone()), root.host_key(), Arc::new(CountedChance::new(77)))
    }

    /// A disk with the same on it.
    fn copy(&self) -> Self {
        let copy = Self::new();
        for name in block_on(self.store.names()).unwrap() {
            let value = block_on(self.store.get(&name)).unwrap().unwrap();
            block_on(copy.store.put(&name, value)).unwrap();
        }
        *copy.key.lock().unwrap() = *self.key.lock().unwrap();
        copy
    }
}

impl HostStore for Disk {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        self.store.get(name)
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            self.write()?;
            self.store.put(name, value).await
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            self.write()?;
            self.store.delete(name).await
        })
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        self.store.names()
    }
}

impl KeyPlace for Disk {
    fn alone(&self) -> Pending<'_, Result<Box<dyn Send>, Refused>> {
        Box::pin(async { Ok(Box::new(()) as Box<dyn Send>) })
    }

    fn read(&self) -> Pending<'_, Result<Option<WrappingKey>, Refused>> {
        Box::pin(async { Ok(self.key.lock().unwrap().map(WrappingKey::new)) })
    }

    fn write<'a>(&'a self, key: &'a WrappingKey) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async move {
            self.write()?;
            *self.key.lock().unwrap() = Some(*key.to_key_file());
            Ok(())
        })
    }

    fn forget(&self) -> Pending<'_, Result<(), Refused>> {
        Box::pin(async move {
            self.write()?;
            *self.key.lock().unwrap() = None;
            Ok(())
        })
    }
}

fn old() -> Passphrase {
    Passphrase::of("the older one")
}

fn new() -> Passphrase {
    Passphrase::of("あたらしい合言葉")
}

/// What tells one root from another without looking at it.
fn print_of(root: &RootKey) -> Vec<u8> {
    ippo_seal::seal_host(&root.host_key(), "print", b"", [0; 24]).unwrap()
}

/// Every way in that a person may have opens the one root; the answer names those that do.
fn ways_in(disk: &Disk, root: &[u8]) -> Vec<&'static str> {
    disk.takes(i64::MAX);
    let ring = disk.ring();
    let opened = [
        ("key", block_on(ring.open())),
        ("old", block_on(ring.open_by_passphrase(&old()))),
        ("new", block_on(ring.open_by_passphrase(&new()))),
    ];
    let opened = opened.into_iter().filter_map(|(name, opened)| opened.ok().map(|opened| (name, opened)));
    opened.inspect(|(_, opened)| assert_eq!(print_of(opened), root)).map(|(name, _)| name).collect()
}

type Change = fn(&Keyring, &RootKey, &Shelf) -> Result<(), KeyTrouble>;

/// Breaks the change off after every number of writes: exactly one way in stands, the one before or the one after, and
/// the words that are shown then open the home.
fn check_broken_off(begin: &Disk, root: &RootKey, before: &'static str, after: &'static str, change: Change) {
    for writes in 0.. {
        let disk = begin.copy();
        disk.takes(writes);
        let whole = change(&disk.ring(), root, &disk.shelf(root)).is_ok() && disk.writes.load(Ordering::SeqCst) >= 0;
        let ways = ways_in(&disk, &print_of(root));
        assert!(ways == [before] || ways == [after], "after {writes} writes: {ways:?}");
        let shown = block_on(disk.ring().words(root, &disk.shelf(root))).unwrap();
        let opened = block_on(disk.ring().open_by_words(&shown)).unwrap();
        assert_eq!(print_of(&opened), print_of(root), "after {writes} writes");
        if whole {
            assert_eq!(ways, [after]);
            assert_eq!(disk.key.lock().unwrap().is_some(), after == "key");
            assert!(writes > 0);
            return;
        }
    }
}

#[test]
fn the_first_opening_makes_a_root_and_later_ones_find_it() {
    let disk = Disk::new();
    let root = print_of(&block_on(disk.ring().open()).unwrap());
    assert_eq!(ways_in(&disk, &root), ["key"]);
    assert_eq!(block_on(disk.ring().has_passphrase()), Ok(false));
    *disk.key.lock().unwrap() = Some([1; 32]);
    assert_eq!(block_on(disk.ring().open()).err(), Some(KeyTrouble::NoKey));
    *disk.key.lock().unwrap() = None;
    assert_eq!(block_on(disk.ring().open()).err(), Some(KeyTrouble::NoKey));
    assert_eq!(block_on(disk.ring().open_by_passphrase(&old())).err(), Some(KeyTrouble::Wrong));
}

#[test]
fn a_first_opening_can_be_broken_off_anywhere() {
    for writes in 0..3 {
        let disk = Disk::new();
        disk.takes(writes);
        let opened = block_on(disk.ring().open());
        assert_eq!(opened.is_ok(), writes == 2);
        disk.takes(i64::MAX);
        let root = print_of(&block_on(disk.ring().open()).unwrap());
        assert_eq!(ways_in(&disk, &root), ["key"]);
    }
}

#[test]
fn setting_a_passphrase_can_be_broken_off_anywhere() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    check_broken_off(&disk, &root, "key", "new", |ring, root, _| block_on(ring.set_passphrase(root, &new())));
}

#[test]
fn changing_and_removing_it_can_be_broken_off_anywhere() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    block_on(disk.ring().set_passphrase(&root, &old())).unwrap();
    assert_eq!(block_on(disk.ring().has_passphrase()), Ok(true));
    assert_eq!(block_on(disk.ring().open()).err(), Some(KeyTrouble::Closed));
    check_broken_off(&disk, &root, "old", "new", |ring, root, _| block_on(ring.set_passphrase(root, &new())));
    check_broken_off(&disk, &root, "old", "key", |ring, root, _| block_on(ring.remove_passphrase(root)));
}

#[test]
fn making_words_can_be_broken_off_anywhere() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    let first = |ring: &Keyring, root: &RootKey, shelf: &Shelf| block_on(ring.words(root, shelf)).map(|_| ());
    check_broken_off(&disk, &root, "key", "key", first);
    block_on(disk.ring().words(&root, &disk.shelf(&root))).unwrap();
    let again = |ring: &Keyring, root: &RootKey, shelf: &Shelf| block_on(ring.new_words(root, shelf)).map(|_| ());
    check_broken_off(&disk, &root, "key", "key", again);
}

#[test]
fn words_are_shown_again_and_new_ones_end_the_old() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    let shelf = disk.shelf(&root);
    let spoken = |words: &RecoveryWords| words.words(WordList::English).join(" ");
    let anything = RecoveryWords::from_entropy(&[3; 32]).unwrap();
    assert_eq!(block_on(disk.ring().open_by_words(&anything)).err(), Some(KeyTrouble::NoWords));
    let first = block_on(disk.ring().words(&root, &shelf)).unwrap();
    assert_eq!(spoken(&block_on(disk.ring().words(&root, &shelf)).unwrap()), spoken(&first));
    block_on(disk.ring().set_passphrase(&root, &old())).unwrap();
    assert!(block_on(disk.ring().open_by_words(&first)).is_ok(), "a passphrase does not touch the words");
    let second = block_on(disk.ring().new_words(&root, &shelf)).unwrap();
    assert_eq!(block_on(disk.ring().open_by_words(&first)).err(), Some(KeyTrouble::Wrong));
    assert!(block_on(disk.ring().open_by_words(&second)).is_ok());
}

#[test]
fn a_short_passphrase_changes_nothing() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    let before = block_on(disk.store.get(WRAPPED_ROOT)).unwrap();
    assert_eq!(block_on(disk.ring().set_passphrase(&root, &Passphrase::of("seven77"))), Err(KeyTrouble::Short));
    assert_eq!(block_on(disk.store.get(WRAPPED_ROOT)).unwrap(), before);
}

#[test]
fn what_is_typed_otherwise_opens_too() {
    let disk = Disk::new();
    let root = block_on(disk.ring().open()).unwrap();
    block_on(disk.ring().set_passphrase(&root, &Passphrase::of("ガラスのはし 12"))).unwrap();
    for typed in ["ガラスのはし　１２", "ｶﾞﾗｽのはし 12\n", " カ\u{3099}ラスのはし 12"] {
        assert!(block_on(disk.ring().open_by_passphrase(&Passphrase::of(typed))).is_ok(), "{typed}");
    }
    assert_eq!(
        block_on(disk.ring().open_by_passphrase(&Passphrase::of("がらすのはし 12"))).err(),
        Some(KeyTrouble::Wrong)
    );
}
