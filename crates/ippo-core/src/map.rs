//! The map: which places were reached, what happened there, and the one place beyond them that is drawn as an outline.

use crate::catalogue::Contact;
use crate::planner::Outcome;
use crate::state::State;
use std::collections::BTreeSet;

/// How many places the axis has, from bed or room (0) to study, work, audience (7).
pub const PLACES: u8 = 8;

/// One place, as far as it is to be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spot {
    /// How far from bed, 0 to 7.
    pub place: u8,
    /// How many tries were begun there; too much counts like done.
    pub tries: usize,
    /// Kinds of contact that happened there, nearest last; nobody is no kind.
    pub contacts: BTreeSet<Contact>,
    /// Whether today's step is there.
    pub today: bool,
    /// Whether this is the one neighbouring place that was not reached.
    pub outline: bool,
}

impl Spot {
    /// How many lamps are lit there, 0 to 5.
    pub fn lights(&self) -> usize {
        lights(self.tries)
    }
}

/// What may be shown of the map, in the order of the axis: what was reached, and one outline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Map {
    /// The places; the room is always among them.
    pub spots: Vec<Spot>,
    /// How many tries were begun at all, those at steps of no known place included.
    pub tries: usize,
}

impl Map {
    /// The map of a state, with the place of today's step if there is one.
    pub fn of(state: &State, today: Option<u8>) -> Self {
        let mut all: Vec<Spot> = (0..PLACES).map(|place| empty(place, today == Some(place))).collect();
        let mut tries = 0;
        for noted in state.tries().iter().filter(|noted| noted.tried.outcome.is_try()) {
            tries += 1;
            let Some(step) = state.step(&noted.tried.offer.step) else { continue };
            let Some(spot) = all.get_mut(usize::from(step.place)) else { continue };
            spot.tries += 1;
            if step.contact != Contact::None && happened(noted.tried.outcome) {
                spot.contacts.insert(step.contact);
            }
        }
        Self { spots: shown(all), tries }
    }

    /// A place, if it is shown.
    pub fn spot(&self, place: u8) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.place == place)
    }
}

/// How many lamps are lit after so many tries: the first lights one at once, and nothing goes out.
pub fn lights(count: usize) -> usize {
    match count {
        0 => 0,
        _ => (1 + count.ilog2() as usize).min(5),
    }
}

fn empty(place: u8, today: bool) -> Spot {
    Spot { place, tries: 0, contacts: BTreeSet::new(), today, outline: false }
}

/// Whether contact came about: what was too much may have ended before it, and then no sign claims it.
fn happened(outcome: Outcome) -> bool {
    match outcome {
        Outcome::Done | Outcome::Partly => true,
        Outcome::Stopped | Outcome::NotToday { .. } => false,
    }
}

/// What was reached, and the first place outward from the room that was not. The room is where everybody is.
fn shown(all: Vec<Spot>) -> Vec<Spot> {
    let reached = |spot: &Spot| spot.place == 0 || spot.tries > 0;
    let outline = all.iter().find(|spot| !reached(spot)).map(|spot| spot.place);
    let seen = all.into_iter().filter(|spot| reached(spot) || Some(spot.place) == outline);
    seen.map(|spot| Spot { outline: Some(spot.place) == outline, ..spot }).collect()
}
