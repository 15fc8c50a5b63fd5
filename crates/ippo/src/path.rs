//! The JSON document of `ippo path`, as docs/json.md describes it.

use ippo_core::map::{Map, Spot};
use ippo_core::pairs::{Pair, Pairs, Said};
use ippo_core::state::State;
use ippo_library::Library;
use ippo_web::map::told;
use ippo_words::Words;
use serde::Serialize;

/// What `ippo path --json` prints.
#[derive(Serialize)]
pub struct PathDocument {
    /// The places that the map shows, from the room outward.
    pub places: Vec<Place>,
    /// How many tries were begun at all.
    pub tries: usize,
    /// How it looked against how it was.
    pub felt: Felt,
}

/// One place.
#[derive(Serialize)]
pub struct Place {
    place: u8,
    /// Its name.
    pub title: String,
    outline: bool,
    tries: usize,
    lights: usize,
    contacts: Vec<&'static str>,
    today: bool,
    /// The same in words.
    pub words: String,
}

/// The latest tries with both answers.
#[derive(Serialize)]
pub struct Felt {
    /// The one sentence that the page says.
    pub words: String,
    easier: Option<usize>,
    of: Option<usize>,
    pairs: Vec<OnePair>,
}

#[derive(Serialize)]
struct OnePair {
    day: i32,
    step: String,
    title: String,
    expected: u8,
    felt: u8,
    outcome: &'static str,
}

impl PathDocument {
    /// The document of a map.
    pub fn of(words: &Words, map: &Map, felt: Felt) -> Self {
        Self { places: map.spots.iter().map(|spot| place(words, spot)).collect(), tries: map.tries, felt }
    }
}

impl Felt {
    /// The part on how it looked and how it was; the count stands where the page says it, and nowhere else.
    pub fn of(words: &Words, library: &Library, state: &State) -> Self {
        let pairs = Pairs::of(state);
        let said = pairs.said();
        let (easier, of) = match said {
            Said::Easier { easier, of } => (Some(easier), Some(of)),
            Said::TooFew | Said::AsItLooked | Said::TooLarge => (None, None),
        };
        let pairs = pairs.latest.iter().map(|pair| one(words, library, state, pair)).collect();
        Self { words: told::said(words, said), easier, of, pairs }
    }
}

fn place(words: &Words, spot: &Spot) -> Place {
    Place {
        place: spot.place,
        title: told::place(words, spot.place),
        outline: spot.outline,
        tries: spot.tries,
        lights: spot.lights(),
        contacts: spot.contacts.iter().map(|kind| kind.id()).collect(),
        today: spot.today,
        words: told::spot(words, spot),
    }
}

fn one(words: &Words, library: &Library, state: &State, pair: &Pair) -> OnePair {
    OnePair {
        day: pair.day.0,
        step: pair.step.as_str().to_owned(),
        title: state.own_words(&pair.step).unwrap_or(library.text(words.language(), pair.step.as_str())).to_owned(),
        expected: pair.expected,
        felt: pair.felt,
        outcome: ippo_journal::stored::names::outcome(pair.outcome),
    }
}
