//! Which practices and ideas are offered to somebody at a moment, and which ideas come first.

use crate::{Idea, Kind, Library, Practice};
use ippo_core::around::Joy;
use ippo_core::catalogue::Tag;
use ippo_core::letter::CrisisKind;
use ippo_core::level::Level;
use ippo_core::planner::even;
use ippo_core::state::State;
use ippo_core::time::Moment;

/// Ideas for whoever finds nothing nice any more: they ask for nothing.
const ASK_FOR_NOTHING: [&str; 9] = [
    "idea-old-animal-friend",
    "idea-light-on-the-ceiling",
    "idea-cool-side-of-the-pillow",
    "idea-book-in-the-hand",
    "idea-something-soft",
    "idea-safe-place-in-a-game",
    "idea-rain-and-waves",
    "idea-animal-asleep",
    "idea-hand-in-the-light",
];

/// Longest movement above open, in minutes, as for a step of the floor (care.md C19).
const SHORT: u16 = 3;

/// What fits somebody now, asked for one look and kept nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wish {
    /// The strength there is, 1 (lying) to 3 (up and about).
    pub energy: Option<u8>,
    /// Without money.
    pub free: bool,
    /// Without a sound.
    pub silent: bool,
    /// Here in the room.
    pub here: bool,
    /// With nobody, not even from afar.
    pub alone: bool,
}

/// Whether out of the home is out of place: above open, where danger is told of, or late at night unless an adult
/// (care.md C9, C16, §4).
fn stays_in(state: &State, at: &Moment, level: Level) -> bool {
    let late = at.is_late() && state.adult() != Some(true);
    level > Level::Open || late || state.has_sign(CrisisKind::Danger, at.utc_ms)
}

impl Practice {
    /// Whether it may be offered: by signs, by means and by the hour (care.md C7, C11, C12, C16). Movement is short above
    /// open, and is not offered at a pause.
    pub fn is_offered(&self, state: &State, at: &Moment, level: Level) -> bool {
        let tags_rest = level > Level::Open || state.tags_rest(at.utc_ms);
        !(self.is_closed(|kind| state.has_sign(kind, at.utc_ms))
            || self.water && tags_rest
            || self.outdoors && stays_in(state, at, level)
            || self.strand == Kind::Move as u8
                && (level >= Level::Pause || level > Level::Open && self.minutes > SHORT))
    }
}

impl Idea {
    /// Whether it may be offered: nothing at pause and safety; nothing with means, public posts or out of doors above open;
    /// no cooking and no exercise beside a troubled way of eating; nobody of the household where there is violence.
    pub fn is_offered(&self, state: &State, at: &Moment, level: Level) -> bool {
        let has = |kind| state.has_sign(kind, at.utc_ms);
        let tags_rest = level > Level::Open || state.tags_rest(at.utc_ms);
        let eats = self.of() == Joy::Cooking || self.of() == Joy::Body && self.energy > 1;
        level < Level::Pause
            && !(tags_rest && self.rests_at_risk())
            && !(eats && has(CrisisKind::Eating))
            && !(self.has(Tag::FamilyPresent) && has(CrisisKind::Violence))
            && !(self.has(Tag::Outdoors) && stays_in(state, at, level))
    }

    /// Whether it asks for nothing, for whoever finds nothing nice any more.
    pub fn asks_for_nothing(&self) -> bool {
        ASK_FOR_NOTHING.contains(&self.id.as_str())
    }

    /// Whether it fits a wish.
    pub fn fits(&self, wish: Wish) -> bool {
        wish.energy.is_none_or(|energy| self.energy <= energy)
            && !(wish.free && self.money)
            && !(wish.silent && self.noise > 0)
            && !(wish.here && self.place > 0)
            && !(wish.alone && self.company > 0)
    }

    /// How far it is: alone in the room; at home, or others from afar; beyond the home, among people, or read by
    /// strangers. What is loud is furthest where sounds cost a lot (care.md C14).
    fn reach(&self, senses_cost: bool) -> u8 {
        let loud = senses_cost && self.noise > 1;
        if loud || self.has(Tag::PostPublic) { 2 } else { self.place.max(self.company).min(2) }
    }
}

impl Library {
    /// The ideas that may be offered and fit: what was liked first, what is near before what is far, else by the person's
    /// own chance of that day.
    pub fn ideas_for(&self, state: &State, at: &Moment, level: Level, wish: Wish) -> Vec<&Idea> {
        let fits = |idea: &&Idea| idea.fits(wish) && idea.is_offered(state, at, level);
        let mut found: Vec<&Idea> = self.ideas().iter().filter(fits).collect();
        let senses = state.course().senses_cost();
        let rank = |idea: &Idea| (!state.joys().liked().contains(&idea.of()), idea.reach(senses));
        let turn = |idea: &Idea| even(state.salt(), at.day, &idea.id);
        found.sort_by(|a, b| rank(a).cmp(&rank(b)).then(turn(a).total_cmp(&turn(b))));
        found
    }
}
