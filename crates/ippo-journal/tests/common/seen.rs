//! All that can be seen of a state, to the last bit, so that two states can be compared.

use super::{DAY, at};
use futures_lite::future::block_on;
use ippo_core::calm::Practised;
use ippo_core::event::{Direction, Entry, Offer};
use ippo_core::ids::EntryId;
use ippo_core::level::{Held, Level};
use ippo_core::planner::{Prediction, Record};
use ippo_core::state::{KeptLetter, NotedTry, State, Swap};
use ippo_core::time::{Day, Moment};
use ippo_core::today::{Today, today};
use ippo_journal::{Found, Journal};

/// What follows from a journal.
#[derive(PartialEq)]
pub struct Seen {
    pub last: Option<(EntryId, Day)>,
    pub salt: u64,
    pub record: Record,
    pub tries: Vec<NotedTry>,
    pub taken: Option<(Moment, Offer)>,
    pub letters: Vec<KeptLetter>,
    pub practised: Practised,
    pub told: (Direction, Option<bool>, usize),
    /// At each of the moments looked at.
    pub moments: Vec<AtMoment>,
}

/// What a person would find at a moment, and the bits of all that the planner believes then.
#[derive(PartialEq)]
pub struct AtMoment {
    pub today: Today,
    pub held: Held,
    pub night: bool,
    pub first_of_day: Option<i64>,
    pub swaps: Vec<Swap>,
    pub belief: Vec<u64>,
}

impl Seen {
    /// Looks at a state on the first day and on days around it.
    pub fn of(state: &State) -> Self {
        Self {
            last: state.last_entry().zip(state.last_day()),
            salt: state.salt(),
            record: state.record().clone(),
            tries: state.tries().to_vec(),
            taken: state.taken().map(|(at, offer)| (at.clone(), offer.clone())),
            letters: state.letters().to_vec(),
            practised: state.practised().clone(),
            told: (state.direction(), state.adult(), state.not_today_in_a_row()),
            moments: [-2, 0, 1, 3, 40].iter().map(|days| at_moment(state, &at(days * DAY))).collect(),
        }
    }
}

fn at_moment(state: &State, at: &Moment) -> AtMoment {
    let belief = state.belief_on(at.day);
    let steps = 0..state.ground().catalogue.steps().len();
    AtMoment {
        today: today(state, at, Level::Open),
        held: state.held(at.utc_ms),
        night: state.night_marked(at.day),
        first_of_day: state.first_of_day(at.day),
        swaps: state.swaps_on(at.day).cloned().collect(),
        belief: steps.flat_map(|step| bits(&belief.predict(&state.ground().design, step))).collect(),
    }
}

fn bits(said: &Prediction) -> [u64; 7] {
    let all = [said.done, said.partly_or_more, said.stopped, said.expected, said.expected_sd, said.z, said.spread];
    all.map(f64::to_bits)
}

/// What a journal holds now.
pub fn seen(journal: &Journal) -> Seen {
    block_on(journal.look(Seen::of)).unwrap()
}

/// Everything that a journal can be asked. When the nearest readable note was is left out: it moves with each note.
pub fn whole(journal: &Journal) -> (Vec<Entry>, Found, Seen) {
    let entries = block_on(journal.entries()).unwrap();
    let seen = seen(journal);
    (entries, Found { near_ms: None, ..block_on(journal.found()) }, seen)
}

/// Asserts that nothing can be seen that is not the same; says what differs without printing thousands of numbers.
pub fn check_same(one: &Seen, other: &Seen) {
    assert_eq!((one.last, one.salt, one.told), (other.last, other.salt, other.told), "last entry, salt, settings");
    assert!(one.tries == other.tries, "tries: {} and {}", one.tries.len(), other.tries.len());
    assert_eq!(one.taken, other.taken, "what was taken up");
    assert!(one.letters == other.letters, "letters");
    assert!(one.record == other.record, "the planner's record");
    for (place, (one, other)) in one.moments.iter().zip(&other.moments).enumerate() {
        assert!(one.belief == other.belief, "the planner's belief differs in its bits at moment {place}");
        assert_eq!((&one.today, &one.swaps), (&other.today, &other.swaps), "moment {place}");
        assert!(one == other, "moment {place}");
    }
    assert!(one == other, "something else");
}

/// Asserts that the held state is the one that follows from the sorted entries.
pub fn check_replay(journal: &Journal) {
    let entries = block_on(journal.entries()).unwrap();
    assert!(entries.is_sorted_by_key(Entry::order), "entries come in the order of replay");
    let again = State::replay(super::ground(), &entries);
    check_same(&seen(journal), &Seen::of(&again));
}
