//! A journal on a made-up ground, with counted chance and with moments that a test names.
#![allow(dead_code, reason = "each test file uses its own part of it")]
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

pub mod quill;
pub mod seen;

use futures_lite::future::block_on;
use ippo_core::around::Around;
use ippo_core::catalogue::{Catalogue, Contact, Part, Step, When};
use ippo_core::event::{Event, Offer, Try};
use ippo_core::ids::{OnceKey, StepId};
use ippo_core::planner::{Outcome, Reason};
use ippo_core::state::Ground;
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_journal::{Journal, NoteError, Noted};
use ippo_seal::{Heads, Read, Record, RecordStore, RootKey, Sealed, WriterId};
use std::sync::{Arc, OnceLock};
use store_contract::{CountedChance, MemoryStore};

/// 2026-11-23, 12:00 in Tokyo.
pub const NOON: i64 = 1_795_402_800_000;
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 24 * 60 * MINUTE;

/// A few steps, from bed to a counter; the planner's design over them is made once.
pub fn ground() -> Arc<Ground> {
    static GROUND: OnceLock<Arc<Ground>> = OnceLock::new();
    GROUND.get_or_init(|| Arc::new(Ground::new(Catalogue::new((0..12).map(step).collect())))).clone()
}

fn step(k: u8) -> Step {
    let far = k / 2;
    Step {
        id: StepId::new(&format!("made-up-{k}")),
        family: usize::from(k) % 15,
        place: far,
        contact: if far < 4 { Contact::None } else { Contact::FaceToFace },
        minutes: 1 + u16::from(k),
        when: When::Any,
        part: Part::ALL[usize::from(k) % 3],
        people: f64::from(far) / 8.0,
        unfamiliar: f64::from(far) / 7.0,
        observed: f64::from(far) / 9.0,
        spontaneous: f64::from(far) / 10.0,
        crowd: f64::from(far) / 11.0,
        prior: f64::from(k) * 6.0,
        tags: vec![],
        bed: far == 0,
        replaces: None,
        retired: false,
        around: Around::default(),
    }
}

/// The root of every journal here.
pub fn root() -> RootKey {
    RootKey::new([7; 32])
}

/// One of the writers.
pub fn writer(number: u8) -> WriterId {
    WriterId::new([number; 16])
}

/// A moment, by milliseconds after noon of the first day.
pub fn at(ms: i64) -> Moment {
    Moment::new(NOON + ms, 540, "Asia/Tokyo", DAY_TURNS_AT)
}

/// A journal of one writer; the seed is that of its chance.
pub fn journal(store: &Arc<MemoryStore>, number: u8, seed: u64) -> Journal {
    journal_on(store.clone(), number, seed)
}

/// The same on any store.
pub fn journal_on(store: Arc<dyn RecordStore>, number: u8, seed: u64) -> Journal {
    let chance = Arc::new(CountedChance::new(seed));
    block_on(Journal::open(store, root(), writer(number), chance, ground())).unwrap()
}

/// Notes events without a judge.
pub fn note(journal: &Journal, at: &Moment, events: &[Event]) -> Noted {
    note_once(journal, at, None, events)
}

/// Notes events under a once-only key.
pub fn note_once(journal: &Journal, at: &Moment, once: Option<OnceKey>, events: &[Event]) -> Noted {
    let noted: Result<Noted, NoteError<()>> = block_on(journal.note(at, once, |_| Ok(events.to_vec())));
    noted.unwrap()
}

/// An offer of a made-up step.
pub fn offer(k: u8) -> Offer {
    let step = StepId::new(&format!("made-up-{k}"));
    Offer { step, chance: 0.75, expected: 12.5, reason: Reason::Near, planner: 1 }
}

/// A try at a made-up step.
pub fn tried(k: u8, outcome: Outcome, expected: Option<u8>) -> Event {
    let try_ = Try { offer: offer(k), outcome, expected, felt: None, feared: None, why_not: None, note: None };
    Event::TryNoted(try_)
}

/// Everything in a store.
pub fn all(store: &dyn RecordStore) -> Read {
    block_on(store.read_after(&Heads::none())).unwrap()
}

/// Everything in a store, as records.
pub fn records(store: &MemoryStore) -> Vec<Record<Sealed>> {
    all(store).records
}

/// Adds records to a store, as merging does.
pub fn merge(store: &MemoryStore, records: &[Record<Sealed>]) {
    let heads = all(store).heads;
    block_on(store.append(records.to_vec(), &heads)).unwrap();
}

/// A new store with these records.
pub fn store_of(records: &[Record<Sealed>]) -> Arc<MemoryStore> {
    let store = Arc::new(MemoryStore::new());
    merge(&store, records);
    store
}
