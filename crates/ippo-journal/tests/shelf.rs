//! What is no record: values of every size under a name, whole or not at all, sealed.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::root;
use futures_lite::future::block_on;
use ippo_journal::Shelf;
use ippo_seal::{Chance, HostStore, LONGEST_BODY, Pending, Refused, RootKey, StoreError};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use store_contract::{CountedChance, MemoryStore};

fn shelf(store: &Arc<MemoryStore>, seed: u64) -> Shelf {
    Shelf::new(store.clone(), root().host_key(), Arc::new(CountedChance::new(seed)))
}

fn get(shelf: &Shelf, name: &str) -> Option<Vec<u8>> {
    block_on(shelf.get(name)).unwrap()
}

fn names(store: &MemoryStore) -> Vec<String> {
    block_on(store.names()).unwrap()
}

/// Bytes that come again nowhere near; another seed begins elsewhere in them.
fn value(length: usize, seed: usize) -> Vec<u8> {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| {
        let mut bytes = vec![0; (1 << 20) + 100];
        CountedChance::new(3).fill(&mut bytes);
        bytes
    });
    bytes[seed..seed + length].to_vec()
}

const SIZES: [usize; 8] = [0, 1, 300, LONGEST_BODY - 1, LONGEST_BODY, LONGEST_BODY + 1, 2 * LONGEST_BODY, 1 << 20];

/// Puts one value over another: the later one is there, also for another start, and goes when it is deleted.
fn check(first: usize, second: usize) {
    let store = Arc::new(MemoryStore::new());
    let shelf_here = shelf(&store, 1);
    block_on(shelf_here.put("beside", b"stays")).unwrap();
    for (length, seed) in [(first, 1), (second, 2)] {
        block_on(shelf_here.put("draft", &value(length, seed))).unwrap();
        assert!(get(&shelf_here, "draft") == Some(value(length, seed)), "{first} then {second}");
    }
    let once = Arc::new(MemoryStore::new());
    block_on(shelf(&once, 5).put("beside", b"stays")).unwrap();
    block_on(shelf(&once, 6).put("draft", &value(second, 2))).unwrap();
    assert_eq!(names(&store).len(), names(&once).len(), "nothing is left of the first: {first} then {second}");
    let later = shelf(&store, 9);
    assert!(get(&later, "draft") == Some(value(second, 2)));
    block_on(later.delete("draft")).unwrap();
    assert_eq!((get(&later, "draft"), names(&store)), (None, vec!["beside".to_owned()]));
    assert_eq!(get(&later, "beside").as_deref(), Some(&b"stays"[..]));
}

#[test]
fn values_of_every_size_one_over_the_other() {
    for first in SIZES {
        SIZES.into_iter().for_each(|second| check(first, second));
    }
}

#[test]
fn nothing_is_none_and_an_empty_value_is_a_value() {
    let store = Arc::new(MemoryStore::new());
    let shelf = shelf(&store, 1);
    assert_eq!(get(&shelf, "draft"), None);
    block_on(shelf.delete("draft")).unwrap();
    block_on(shelf.put("draft", b"")).unwrap();
    assert_eq!(get(&shelf, "draft"), Some(vec![]));
}

#[test]
fn another_key_reads_nothing() {
    let store = Arc::new(MemoryStore::new());
    for size in SIZES {
        block_on(shelf(&store, 1).put("draft", &value(size, 1))).unwrap();
        let other = Shelf::new(store.clone(), RootKey::new([8; 32]).host_key(), Arc::new(CountedChance::new(2)));
        assert_eq!(get(&other, "draft"), None);
    }
}

/// A hidden name is another one under another key; what lies under it is carried there with its name.
#[test]
fn a_hidden_name_is_told_by_the_value_alone() {
    for size in SIZES {
        let (store, next) = (Arc::new(MemoryStore::new()), Arc::new(MemoryStore::new()));
        let one = shelf(&store, 1);
        let other = Shelf::new(next.clone(), RootKey::new([8; 32]).host_key(), Arc::new(CountedChance::new(2)));
        block_on(async {
            one.put_hidden("draft.shame", &value(size, 1)).await.unwrap();
            for name in store.names().await.unwrap() {
                assert!(!name.contains("shame") && !name.contains("draft"), "{name}");
                if let Some(carried) = one.get(&name).await.unwrap() {
                    other.carry(&name, &carried).await.unwrap();
                }
            }
            for shelf in [&one, &other] {
                assert_eq!(shelf.get_hidden("draft.shame").await.unwrap(), Some(value(size, 1)));
                assert_eq!(shelf.get_hidden("draft.sham").await.unwrap(), None);
            }
            let here = store.names().await.unwrap();
            assert!(next.names().await.unwrap().iter().all(|name| !here.contains(name)), "another key, another name");
            other.delete_hidden("draft.shame").await.unwrap();
            assert_eq!(next.names().await.unwrap(), Vec::<String>::new());
        });
    }
}

/// Every value in the store, moved to another name or with one byte turned, is nothing.
#[test]
fn a_moved_or_altered_value_is_nothing() {
    let store = Arc::new(MemoryStore::new());
    let shelf = shelf(&store, 1);
    block_on(shelf.put("draft", &value(1 << 20, 1))).unwrap();
    let all = names(&store);
    assert!(all.len() > 4, "a long value lies in pieces");
    for name in &all {
        let whole = block_on(store.get(name)).unwrap().unwrap();
        let mut turned = whole.clone();
        *turned.last_mut().unwrap() ^= 1;
        for bad in [turned, block_on(store.get(all.iter().find(|other| *other != name).unwrap())).unwrap().unwrap()] {
            block_on(store.put(name, bad)).unwrap();
            assert_eq!(get(&shelf, "draft"), None, "{name}");
        }
        block_on(store.put(name, whole)).unwrap();
    }
    assert!(get(&shelf, "draft").is_some());
}

#[test]
fn no_sentence_lies_open_in_the_store() {
    let store = Arc::new(MemoryStore::new());
    let sentence = "These days I sleep until noon. このごろ。";
    block_on(shelf(&store, 1).put("draft", sentence.repeat(9_000).as_bytes())).unwrap();
    for name in names(&store) {
        let bytes = block_on(store.get(&name)).unwrap().unwrap();
        for said in sentence.as_bytes().chunks_exact(8) {
            assert!(!bytes.windows(8).any(|part| part == said), "{name}");
        }
    }
}

/// A store that takes only so many writes, as a disk that is full or a process that is killed.
struct Ending {
    store: Arc<MemoryStore>,
    left: AtomicUsize,
}

impl Ending {
    fn takes(&self) -> Result<(), Refused> {
        let taken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        taken.map(|_| ()).map_err(|_| Refused::Full)
    }
}

impl HostStore for Ending {
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>> {
        self.store.get(name)
    }

    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>> {
        match self.takes() {
            Ok(()) => self.store.put(name, value),
            Err(full) => Box::pin(async { Err(full) }),
        }
    }

    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>> {
        match self.takes() {
            Ok(()) => self.store.delete(name),
            Err(full) => Box::pin(async { Err(full) }),
        }
    }

    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>> {
        self.store.names()
    }
}

/// Wherever writing ends, the older value or the newer one is there as a whole, and the next one replaces both.
#[test]
fn an_ended_write_leaves_a_whole_value() {
    for (old, new) in [(1 << 20, 1 << 20), (1 << 20, 5), (5, 1 << 20), (600_000, 1 << 20), (1 << 20, 600_000)] {
        for left in 0..16 {
            let store = Arc::new(MemoryStore::new());
            block_on(shelf(&store, 1).put("draft", &value(old, 1))).unwrap();
            let ending = Arc::new(Ending { store: store.clone(), left: AtomicUsize::new(left) });
            let short = Shelf::new(ending, root().host_key(), Arc::new(CountedChance::new(2)));
            let put = block_on(short.put("draft", &value(new, 2)));
            let there = get(&shelf(&store, 3), "draft").unwrap();
            let expected = if put.is_ok() { value(new, 2) } else { value(old, 1) };
            assert!(there == expected, "{old} then {new}, ended after {left}");
            block_on(shelf(&store, 4).put("draft", b"short")).unwrap();
            assert_eq!(names(&store), ["draft"], "what was left over is swept");
        }
    }
}
