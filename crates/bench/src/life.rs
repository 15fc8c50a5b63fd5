//! What a made-up person notes, day after day: three tries, what was taken up for them, and nights.

use crate::chance::Counted;
use ippo_core::event::{Entry, Event, Offer, Try};
use ippo_core::ids::{EntryId, WriterId};
use ippo_core::level::Level;
use ippo_core::planner::Outcome;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today::today;
use std::sync::Arc;

pub const ZONE: &str = "Asia/Tokyo";
pub const OFFSET_MINUTES: i16 = 9 * 60;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Nine in the morning in Tokyo, 2016-01-02.
const BEGAN_MS: i64 = 1_451_692_800_000;
pub const EVENTS_A_DAY: usize = 10;

/// Nine in the morning, so many days after the first.
pub fn morning(days: i64) -> Moment {
    Moment::new(BEGAN_MS + days * DAY_MS, OFFSET_MINUTES, ZONE, DAY_TURNS_AT)
}

/// Everything that is noted on a day.
pub fn day(state: &State, at: &Moment, luck: &Counted) -> Vec<Event> {
    let today = today(state, at, Level::Open);
    let offers = [today.offer, today.smaller, today.larger];
    let tried = |offer: Offer| [Event::StepTaken(offer.clone()), Event::TryNoted(tried(offer, luck))];
    let mut events: Vec<Event> = offers.into_iter().flatten().flat_map(tried).collect();
    while events.len() < EVENTS_A_DAY {
        events.extend([Event::NightMarked, Event::NightUnmarked]);
    }
    events
}

/// The entries of a record, as a journal hands them to the fold.
pub fn entries(ground: &Arc<Ground>, count: usize) -> Vec<Entry> {
    let (luck, mut state) = (Counted::default(), State::new(ground.clone()));
    let mut all: Vec<Entry> = Vec::new();
    for days in 1.. {
        let at = morning(days);
        for event in day(&state, &at, &luck) {
            if all.len() == count {
                return all;
            }
            let seq = all.len() as u64;
            let id = EntryId { writer: WriterId([1; 16]), drawer: [2; 16], seq };
            let entry = Entry { id, at: at.clone(), clock: seq, once: None, event };
            state.after(&entry);
            all.push(entry);
        }
    }
    all
}

/// A try at what was offered.
pub fn tried(offer: Offer, luck: &Counted) -> Try {
    let outcome = match luck.below(10) {
        0..6 => Outcome::Done,
        6 => Outcome::Partly,
        7 => Outcome::Stopped,
        _ => Outcome::NotToday { reason_given: false },
    };
    let rating = |below| u8::try_from(luck.below(below)).ok();
    let note = (luck.below(3) == 0).then(|| "It was quieter than I had thought.".into());
    Try { offer, outcome, expected: rating(70), felt: rating(60), feared: None, why_not: None, note }
}
