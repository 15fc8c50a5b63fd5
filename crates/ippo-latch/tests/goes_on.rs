//! A host that had to stop in between: what goes on, what has to be opened again, and when the host hears that it is closed.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use futures_lite::future::block_on;
use ippo_core::state::Ground;
use ippo_journal::{Journal, KeyPlace, KeyTrouble, Keyring, Passphrase, Shelf};
use ippo_latch::{Behind, Latch, Means, Reading, Stores, lend_nothing};
use ippo_library::Library;
use ippo_seal::{
    Chance, HostStore, PassphraseCost, Pending, Record, RecordStore, Refused, RootKey, Sealed, WrappingKey, WriterId,
};
use ippo_web::keeping::OwnBackup;
use ippo_web::{Clock, Gate, Host, Keys, Lent, Now, Place};
use ippo_words::Language;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store_contract::{CountedChance, MemoryStore};

const PASSPHRASE: &str = "a small blue teapot";
const MINUTE: i64 = 60_000;
/// When it is now, in milliseconds since 1970 UTC.
const NOW: i64 = 1_764_000_000_000;

/// A home in memory, as a host lends it.
#[derive(Clone)]
struct InMemory {
    store: Arc<MemoryStore>,
    key: Key,
    ring: Keyring,
    means: Means,
    closed: Arc<AtomicU32>,
}

/// The key of a home without a passphrase.
#[derive(Clone, Default)]
struct Key(Arc<Mutex<Option<WrappingKey>>>);

impl KeyPlace for Key {
    fn alone(&self) -> Pending<'_, Result<Box<dyn Send>, Refused>> {
        Box::pin(async { Ok(Box::new(()) as Box<dyn Send>) })
    }

    fn read(&self) -> Pending<'_, Result<Option<WrappingKey>, Refused>> {
        let key = self.0.lock().unwrap().as_ref().map(|key| WrappingKey::new(*key.to_key_file()));
        Box::pin(async { Ok(key) })
    }

    fn write<'a>(&'a self, key: &'a WrappingKey) -> Pending<'a, Result<(), Refused>> {
        *self.0.lock().unwrap() = Some(WrappingKey::new(*key.to_key_file()));
        Box::pin(async { Ok(()) })
    }

    fn forget(&self) -> Pending<'_, Result<(), Refused>> {
        *self.0.lock().unwrap() = None;
        Box::pin(async { Ok(()) })
    }
}

struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Now {
        Now { utc_ms: NOW, offset_minutes: 540, zone: "Asia/Tokyo".to_owned() }
    }
}

impl InMemory {
    fn new() -> Self {
        let (store, key): (_, Key) = (Arc::new(MemoryStore::new()), Key::default());
        let chance: Arc<dyn Chance> = Arc::new(CountedChance::new(3));
        let ring = Keyring::new(store.clone(), Arc::new(key.clone()), chance.clone()).with_cost(PassphraseCost::LEAST);
        let library = Arc::new(Library::shipped());
        let means = Means { base: "/".to_owned(), place: Place::Pocket, clock: Arc::new(Stopped), chance, library };
        Self { store, key, ring, means, closed: Arc::default() }
    }

    async fn lent(&self, root: Arc<RootKey>, language: Language) -> Result<Lent, KeyTrouble> {
        let Means { base, place, clock, chance, library } = self.means.clone();
        let shelf = Shelf::new(self.store.clone(), root.host_key(), chance.clone());
        let ground = Arc::new(Ground::new(library.catalogue().clone()));
        let journal = Journal::open(self.store.clone(), root, WriterId::new([1; 16]), chance.clone(), ground).await?;
        let form_secret = [7; 32];
        Ok(Lent { base, place, clock, chance, journal, shelf, library, form_secret, language, kept_at: Vec::new() })
    }
}

impl Stores for InMemory {
    fn ring(&self) -> &Keyring {
        &self.ring
    }
    fn records(&self) -> &dyn RecordStore {
        &*self.store
    }
    fn values(&self) -> &dyn HostStore {
        &*self.store
    }
    fn key_place(&self) -> &dyn KeyPlace {
        &self.key
    }
    fn chance(&self) -> Arc<dyn Chance> {
        self.means.chance.clone()
    }
    fn fill<'a>(
        &'a self,
        _: &'a [Record<Sealed>],
        _: &'a BTreeMap<String, Vec<u8>>,
    ) -> Pending<'a, Result<(), Refused>> {
        Box::pin(async { Err(Refused::ReadOnly) })
    }
}

impl Behind for InMemory {
    type Trouble = KeyTrouble;

    fn open(&self, root: Arc<RootKey>, language: Language) -> Pending<'_, Result<Lent, KeyTrouble>> {
        Box::pin(self.lent(root, language))
    }
    fn lend_nothing(&self, language: Language) -> Pending<'_, Result<Lent, KeyTrouble>> {
        Box::pin(async move { Ok(lend_nothing(self.means.clone(), language).await?) })
    }
    fn reading(&self) -> Reading {
        Reading { running: Duration::from_secs(5), wall_ms: NOW }
    }
    fn lends_beside(_: &Latch<Self>, host: Host, _: bool) -> Host {
        host
    }
    fn keys_changed<'a>(&'a self, _: &'a RootKey) -> Pending<'a, ()> {
        Box::pin(async {})
    }
    fn handed_out(&self) -> Pending<'_, ()> {
        Box::pin(async {})
    }
    fn closed(&self) -> Pending<'_, ()> {
        self.closed.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {})
    }
    fn own(&self) -> Pending<'_, Vec<OwnBackup>> {
        Box::pin(async { Vec::new() })
    }
    fn own_at(&self) -> String {
        String::new()
    }
}

/// A home that a passphrase closes, its root, and a latch that has just begun on it.
async fn closed_home() -> (InMemory, Latch<InMemory>) {
    let home = InMemory::new();
    let root = home.ring.open().await.unwrap();
    home.ring.set_passphrase(&root, &Passphrase::of(PASSPHRASE)).await.unwrap();
    let latch = Latch::on(home.clone(), Language::English).await.unwrap();
    (home, latch)
}

async fn root_of(home: &InMemory) -> RootKey {
    home.ring.open_by_passphrase(&Passphrase::of(PASSPHRASE)).await.unwrap()
}

/// Whether a home goes on that somebody used so many minutes ago.
fn check(minutes_ago: i64, goes_on: bool) {
    block_on(async {
        let (home, latch) = closed_home().await;
        assert!(latch.open_now().is_none() && home.closed.load(Ordering::Relaxed) == 0, "nothing was open");
        let last = Reading { running: Duration::ZERO, wall_ms: NOW - minutes_ago * MINUTE };
        latch.goes_on(root_of(&home).await, Reading { running: Duration::from_secs(5), ..last }).await.unwrap();
        assert_eq!(latch.open_now().is_some(), goes_on, "{minutes_ago} minutes ago");
        assert_eq!(home.closed.load(Ordering::Relaxed), u32::from(!goes_on));
    });
}

#[test]
fn what_was_used_within_the_time_goes_on_and_what_was_left_longer_does_not() {
    check(0, true);
    check(14, true);
    check(15, false);
    check(60 * 24 * 14, false);
    // A clock that was set back in between locks nobody out.
    check(-60, true);
}

#[test]
fn where_it_never_closes_by_itself_it_goes_on_after_any_time() {
    block_on(async {
        let (home, latch) = closed_home().await;
        latch.open_by_passphrase(PASSPHRASE).await.unwrap();
        latch.choose_idle(None).await;
        let again = Latch::on(home.clone(), Language::English).await.unwrap();
        let last = Reading { running: Duration::ZERO, wall_ms: NOW - 60 * 24 * 14 * MINUTE };
        again.goes_on(root_of(&home).await, last).await.unwrap();
        assert!(again.open_now().is_some());
    });
}

/// Going on is no proof that the person is there who may change keys.
#[test]
fn keys_are_changed_after_the_passphrase_alone() {
    block_on(async {
        let (home, latch) = closed_home().await;
        let last = Reading { running: Duration::ZERO, wall_ms: NOW - MINUTE };
        latch.goes_on(root_of(&home).await, last).await.unwrap();
        assert!(!latch.is_proven());
        latch.prove(PASSPHRASE).await.unwrap();
        assert!(latch.is_proven());
    });
}
