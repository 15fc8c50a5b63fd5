//! Merging is set union: whatever comes in whatever order and however often, the same entries, findings and state follow,
//! the planner's belief to the last bit.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::seen::{check_replay, check_same, seen, whole};
use common::{DAY, MINUTE, all, at, journal, journal_on, merge, note, offer, records, store_of, tried};
use futures_lite::future::{block_on, poll_once, yield_now};
use ippo_core::event::{Direction, Event, Felt, Happened, Letter, Understood, Way, WhyNot};
use ippo_core::ids::{LetterId, StepId};
use ippo_core::letter::{CrisisKind, Outings, Sign, ThemeId, Tongue, Writer};
use ippo_core::planner::Outcome;
use ippo_core::state::State;
use ippo_journal::Journal;
use ippo_seal::{Heads, Pending, Read, Record, RecordStore, Refused, Sealed, StoreError};
use proptest::prelude::*;
use std::sync::Arc;
use store_contract::MemoryStore;

/// Something that one of the writers does.
#[derive(Clone, Debug)]
enum Act {
    /// Notes; the clock has moved by these ms since whatever was done before, be it backwards.
    Notes { writer: u8, moved: i64, what: What },
    /// Gets what another has.
    Gets { writer: u8, from: u8 },
}

#[derive(Clone, Debug)]
enum What {
    Try(u8, Outcome, Option<u8>),
    Felt(u8),
    Why,
    Taken(u8),
    Back(u8),
    Swapped(u8, Way),
    Night(bool),
    Direction(Direction),
    Letter(u8, Sign, Option<Outings>),
    Removed(u8),
    Asked,
    Ended,
    Age(bool),
}

const WRITERS: u8 = 3;

fn whats() -> impl Strategy<Value = What> {
    let outcome = prop::sample::select(vec![
        Outcome::Done,
        Outcome::Partly,
        Outcome::Stopped,
        Outcome::NotToday { reason_given: false },
        Outcome::NotToday { reason_given: true },
    ]);
    let sign = prop::sample::select(vec![Sign::None, Sign::Possible, Sign::Urgent]);
    let outings = prop::option::of(prop::sample::select(vec![Outings::Room, Outings::Shops, Outings::Often]));
    let step = 0..14u8;
    prop_oneof![
        5 => (step.clone(), outcome, prop::option::of(0..=100u8)).prop_map(|(k, o, e)| What::Try(k, o, e)),
        2 => (0..=100u8).prop_map(What::Felt),
        1 => Just(What::Why),
        1 => step.clone().prop_map(What::Taken),
        1 => step.clone().prop_map(What::Back),
        1 => (step, prop::sample::select(vec![Way::Smaller, Way::Larger, Way::Other])).prop_map(|(k, w)| What::Swapped(k, w)),
        1 => any::<bool>().prop_map(What::Night),
        1 => prop::sample::select(vec![Direction::Home, Direction::Out]).prop_map(What::Direction),
        2 => (0..4u8, sign, outings).prop_map(|(id, s, o)| What::Letter(id, s, o)),
        1 => (0..4u8).prop_map(What::Removed),
        1 => Just(What::Asked),
        1 => Just(What::Ended),
        1 => any::<bool>().prop_map(What::Age),
    ]
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    // Mostly minutes and hours on; at times days, or back, or not at all.
    let moved = prop_oneof![
        6 => 0..9 * 60 * MINUTE,
        2 => -(30 * 60 * MINUTE)..0,
        1 => DAY..9 * DAY,
        1 => Just(0),
    ];
    let notes = (0..WRITERS, moved, whats()).prop_map(|(writer, moved, what)| Act::Notes { writer, moved, what });
    let gets = (0..WRITERS, 0..WRITERS).prop_map(|(writer, from)| Act::Gets { writer, from });
    prop::collection::vec(prop_oneof![5 => notes, 1 => gets], 1..24)
}

/// What is noted; what names a try names the last one that the writer knows of.
fn events(what: &What, state: &State) -> Vec<Event> {
    let last = state.tries().last().map(|noted| noted.id);
    let step = |k: u8| StepId::new(&format!("made-up-{k}"));
    match what {
        What::Try(k, outcome, expected) => vec![tried(*k, *outcome, *expected)],
        What::Felt(felt) => last.map_or(vec![], |of| {
            vec![Event::FeltTold(Felt { of, felt: Some(*felt), happened: Some(Happened::Bit), note: None })]
        }),
        What::Why => last.map_or(vec![], |of| vec![Event::WhyTold { of, why: WhyNot::Weather }]),
        What::Taken(k) => vec![Event::StepTaken(offer(*k))],
        What::Back(k) => vec![Event::StepPutBack { step: step(*k) }],
        What::Swapped(k, way) => vec![Event::Swapped { from: step(*k), to: Some(offer(k / 2)), way: *way }],
        What::Night(true) => vec![Event::NightMarked],
        What::Night(false) => vec![Event::NightUnmarked],
        What::Direction(direction) => vec![Event::DirectionChosen(*direction)],
        What::Letter(id, sign, outings) => letter(*id, *sign, *outings),
        What::Removed(id) => vec![Event::SignRemoved { letter: LetterId([*id; 16]) }],
        What::Asked => vec![Event::StepsAsked],
        What::Ended => vec![Event::GentleEnded],
        What::Age(adult) => vec![Event::AgeTold { adult: *adult }],
    }
}

fn letter(id: u8, sign: Sign, outings: Option<Outings>) -> Vec<Event> {
    let letter = LetterId([id; 16]);
    let understood = Understood {
        letter,
        tongue: Tongue::English,
        writer: Writer::Person,
        duration: None,
        outings,
        themes: vec![ThemeId::Sleep],
        wrong: vec![],
        sign,
        kinds: if sign == Sign::None { vec![] } else { vec![CrisisKind::Loss] },
        own_words: None,
    };
    let kept = Letter { id: letter, text: "These days.".into() };
    vec![Event::LetterKept(kept), Event::LetterUnderstood(understood)]
}

/// Several installations, each with a store and an open journal.
struct Writers {
    stores: Vec<Arc<MemoryStore>>,
    journals: Vec<Journal>,
}

impl Writers {
    fn new() -> Self {
        let stores: Vec<_> = (0..WRITERS).map(|_| Arc::new(MemoryStore::new())).collect();
        let journals = (0..WRITERS).map(|w| journal(&stores[usize::from(w)], w + 1, u64::from(w))).collect();
        Self { stores, journals }
    }

    /// Does all of it; after each act the journal that did it holds what follows from its entries.
    fn live(acts: &[Act]) -> Self {
        let writers = Self::new();
        let mut now = 0;
        for act in acts {
            let who = match act {
                Act::Notes { writer, moved, what } => {
                    now += moved;
                    writers.notes(usize::from(*writer), now, what);
                    writer
                }
                Act::Gets { writer, from } => {
                    let got = records(&writers.stores[usize::from(*from)]);
                    block_on(writers.journals[usize::from(*writer)].merge(&got)).unwrap();
                    writer
                }
            };
            check_replay(&writers.journals[usize::from(*who)]);
        }
        writers
    }

    fn notes(&self, writer: usize, now: i64, what: &What) {
        let judge = |state: &State| Ok::<_, ()>(events(what, state));
        block_on(self.journals[writer].note(&at(now), None, judge)).unwrap();
    }

    fn everything(&self) -> Vec<Record<Sealed>> {
        self.stores.iter().flat_map(|store| records(store)).collect()
    }
}

/// Both stores hold the same journal.
fn check(one: &Arc<MemoryStore>, other: &Arc<MemoryStore>) {
    assert_eq!(all(&**one), all(&**other), "the same records and heads");
    let (mine, theirs) = (whole(&journal(one, 8, 8)), whole(&journal(other, 9, 9)));
    assert_eq!(mine.0, theirs.0, "the same entries");
    assert_eq!(mine.1, theirs.1, "the same findings");
    check_same(&mine.2, &theirs.2);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// In any order, in groups of any size, with records coming again: the same journal.
    #[test]
    fn any_order_any_grouping_any_repetition(acts in acts(), shuffle in any::<u64>(), group in 1..7usize) {
        let everything = Writers::live(&acts).everything();
        let straight = store_of(&everything);
        let mut shuffled = everything.clone();
        shuffled.extend_from_within(..everything.len() / 2);
        shuffle_by(&mut shuffled, shuffle);
        let arrived = Arc::new(MemoryStore::new());
        let opened = journal(&arrived, 7, 7);
        for part in shuffled.chunks(group) {
            block_on(opened.merge(part)).unwrap();
            check_replay(&opened);
        }
        check(&straight, &arrived);
        check_same(&seen(&opened), &seen(&journal(&straight, 7, 7)));
    }

    /// `(a ∪ b) ∪ c = a ∪ (b ∪ c)`, `a ∪ b = b ∪ a`, `a ∪ a = a`, each store keeping its own bytes.
    #[test]
    fn union_is_associative_commutative_and_idempotent(acts in acts()) {
        let writers = Writers::live(&acts);
        let [a, b, c] = [0, 1, 2].map(|w| records(&writers.stores[w]));
        let union = |one: &[Record<Sealed>], other: &[Record<Sealed>]| {
            let store = store_of(one);
            merge(&store, other);
            store
        };
        check(&union(&records(&union(&a, &b)), &c), &union(&a, &records(&union(&b, &c))));
        check(&union(&a, &b), &union(&b, &a));
        check(&union(&a, &a), &store_of(&a));
    }

    /// A journal that is open while another process of the same home writes sees the same as one that opens at the end.
    #[test]
    fn an_open_journal_sees_what_another_process_notes(acts in acts(), looks in any::<u32>()) {
        let store = Arc::new(MemoryStore::new());
        let [one, other] = [1, 2].map(|seed| journal(&store, 1, seed));
        let mut now = 0;
        for (place, act) in acts.iter().enumerate() {
            let Act::Notes { writer, moved, what } = act else { continue };
            now += moved;
            let judge = |state: &State| Ok::<_, ()>(events(what, state));
            block_on([&one, &other][usize::from(writer % 2)].note(&at(now), None, judge)).unwrap();
            if looks >> (place % 32) & 1 == 1 {
                check_replay(&one);
            }
        }
        check_same(&seen(&one), &seen(&other));
        check_same(&seen(&one), &seen(&journal(&store, 3, 3)));
    }
}

/// Fisher and Yates, by a small generator of its own so that a failing case comes again.
fn shuffle_by(records: &mut [Record<Sealed>], mut seed: u64) {
    for end in (1..records.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        records.swap(end, usize::try_from(seed >> 33).unwrap() % (end + 1));
    }
}

/// The days of what was noted, and the order in which it is replayed.
fn check_order(noted: &[(u8, i64)], expected: &[usize], days: &[i32]) {
    let writers = Writers::new();
    let mut ids = Vec::new();
    for (k, (writer, ms)) in noted.iter().enumerate() {
        let event = tried(u8::try_from(k).unwrap(), Outcome::Done, None);
        note(&writers.journals[usize::from(*writer)], &at(*ms), std::slice::from_ref(&event));
        ids.push(event);
    }
    let entries = block_on(journal(&store_of(&writers.everything()), 9, 9).entries()).unwrap();
    let order: Vec<_> = entries.iter().map(|entry| ids.iter().position(|id| *id == entry.event).unwrap()).collect();
    assert_eq!(order, expected);
    let first = at(0).day.0;
    assert_eq!(entries.iter().map(|entry| entry.at.day.0 - first).collect::<Vec<_>>(), days);
}

#[test]
fn two_writers_on_one_day_stand_by_their_clocks() {
    check_order(&[(0, 0), (1, 2 * MINUTE), (0, 3 * MINUTE), (1, 4 * MINUTE)], &[0, 1, 2, 3], &[0; 4]);
    check_order(&[(0, 9 * MINUTE), (1, 2 * MINUTE), (0, 10 * MINUTE)], &[1, 0, 2], &[0; 3]);
    check_order(&[(1, 5), (0, 5)], &[1, 0], &[0; 2]);
}

#[test]
fn a_clock_that_goes_back_does_not_turn_the_order_of_one_writer() {
    check_order(&[(0, 60 * MINUTE), (0, 0), (0, 61 * MINUTE)], &[0, 1, 2], &[0; 3]);
    check_order(&[(0, 60 * MINUTE), (0, 0), (1, 30 * MINUTE)], &[2, 0, 1], &[0; 3]);
}

/// 05:00 in Tokyo is seventeen hours after noon; what is noted before belongs to the day that began before.
#[test]
fn the_personal_day_turns_at_five() {
    let five = 17 * 60 * MINUTE;
    check_order(&[(0, five - 1), (0, five)], &[0, 1], &[0, 1]);
    check_order(&[(0, five), (0, five - MINUTE), (0, five + MINUTE)], &[1, 0, 2], &[0, 1, 1]);
    check_order(&[(0, five), (1, five - 1), (1, five + 1)], &[1, 0, 2], &[0, 1, 1]);
}

/// A day that was fixed stays, whatever a later Ippo would make of the same instant.
#[test]
fn the_day_is_never_computed_anew() {
    let store = Arc::new(MemoryStore::new());
    let mut moment = at(0);
    moment.day.0 += 3;
    note(&journal(&store, 1, 1), &moment, &[Event::NightMarked]);
    let entries = block_on(journal(&store, 2, 2).entries()).unwrap();
    assert_eq!((entries[0].at.day, entries[0].at.utc_ms), (moment.day, moment.utc_ms));
}

/// A store that answers only when it is asked again, as one does on a disk.
struct Slow(Arc<MemoryStore>);

impl RecordStore for Slow {
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>> {
        Box::pin(async move {
            yield_now().await;
            self.0.append(batch, expected).await
        })
    }

    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>> {
        Box::pin(async move {
            yield_now().await;
            self.0.read_after(seen).await
        })
    }
}

/// A browser may go away at any moment, and the visit with it: what was being read then is not lost for the next one.
#[test]
fn a_look_that_is_broken_off_loses_nothing() {
    for moments in 1..8 {
        let store = Arc::new(MemoryStore::new());
        let opened = journal_on(Arc::new(Slow(store.clone())), 1, 1);
        let other = journal(&store, 2, 2);
        note(&opened, &at(0), &[tried(1, Outcome::Done, None)]);
        // An earlier day: all has to be read again.
        note(&other, &at(-3 * DAY), &[tried(2, Outcome::Done, None)]);
        let mut look = Box::pin(opened.look(|_| ()));
        for _ in 0..moments {
            if block_on(poll_once(&mut look)).is_some() {
                break;
            }
        }
        drop(look);
        check_replay(&opened);
        assert_eq!(seen(&opened).tries.len(), 2, "broken off after {moments}");
    }
}
