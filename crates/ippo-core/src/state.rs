//! The state: everything that follows from a journal's entries, by the one fold over them.

use crate::catalogue::{Catalogue, Step};
use crate::event::{
    Direction, Entry, Event, Feared, Felt, Happened, Letter, Offer, Order, Try, Understood, Way, WhyNot,
};
use crate::ids::{EntryId, LetterId, StepId};
use crate::letter::{CrisisKind, Outings, Sign, Writer};
use crate::level::{Held, Signs};
use crate::planner::{Belief, Caps, Design, Outcome, Population, Record};
use crate::time::{Day, Moment};
use std::sync::Arc;

/// What the fold stands on and no entry changes: the catalogue, the planner's design over it, the limits.
pub struct Ground {
    /// The steps.
    pub catalogue: Catalogue,
    /// The planner's view of them.
    pub design: Design,
    /// The planner's limits.
    pub caps: Caps,
}

impl Ground {
    /// The ground of a catalogue, with the program's own population and limits.
    pub fn new(catalogue: Catalogue) -> Self {
        let design = Design::new(&Population::app(), &catalogue);
        Self { catalogue, design, caps: Caps::care() }
    }
}

/// A try as it was noted, with what was told of it later.
#[derive(Clone, PartialEq, Debug)]
pub struct NotedTry {
    /// Its entry.
    pub id: EntryId,
    /// When.
    pub at: Moment,
    /// The try; `felt` and `note` hold what was told last.
    pub tried: Try,
    /// Whether what was feared happened.
    pub happened: Option<Happened>,
}

/// A kept letter with what was understood from it.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptLetter {
    /// When it was kept.
    pub at: Moment,
    /// The letter.
    pub letter: Letter,
    /// What was understood, once that was confirmed.
    pub understood: Option<Understood>,
}

/// An exchange of today's step.
#[derive(Clone, PartialEq, Debug)]
pub struct Swap {
    /// The personal day.
    pub day: Day,
    /// The step left.
    pub from: StepId,
    /// What came in its place.
    pub to: Option<Offer>,
    /// Which way.
    pub way: Way,
}

/// Everything that follows from the entries so far.
pub struct State {
    ground: Arc<Ground>,
    last: Option<(EntryId, Order)>,
    last_day: Option<Day>,
    first_today: Option<(Day, i64)>,
    salt: u64,
    belief: Belief,
    belief_day: Option<Day>,
    before_last_try: Option<Box<Belief>>,
    record: Record,
    tries: Vec<NotedTry>,
    taken: Option<(Moment, Offer)>,
    swaps: Vec<Swap>,
    direction: Direction,
    adult: Option<bool>,
    night: Option<Day>,
    letters: Vec<KeptLetter>,
    signs: Signs,
    outings: Option<Outings>,
}

impl State {
    /// The state before anything was noted.
    pub fn new(ground: Arc<Ground>) -> Self {
        Self {
            last: None,
            last_day: None,
            first_today: None,
            salt: 0,
            belief: Belief::new(&ground.design),
            belief_day: None,
            before_last_try: None,
            record: Record::default(),
            tries: Vec::new(),
            taken: None,
            swaps: Vec::new(),
            direction: Direction::Between,
            adult: None,
            night: None,
            letters: Vec::new(),
            signs: Signs::default(),
            outings: None,
            ground,
        }
    }

    /// The state after all of these entries, which stand in the order of replay.
    pub fn replay(ground: Arc<Ground>, entries: &[Entry]) -> Self {
        let mut state = Self::new(ground);
        entries.iter().for_each(|entry| state.after(entry));
        state
    }

    /// Whether an entry stands behind all that were taken in, so that it can simply follow.
    pub fn can_follow(&self, entry: &Entry) -> bool {
        self.last.is_none_or(|(_, order)| order < entry.order())
    }

    /// Takes in the next entry.
    pub fn after(&mut self, entry: &Entry) {
        if self.last.is_none() {
            let mut salt = [0; 8];
            salt.copy_from_slice(&entry.id.writer.0[..8]);
            self.salt = u64::from_be_bytes(salt);
        }
        self.last = Some((entry.id, entry.order()));
        self.last_day = Some(entry.at.day);
        if self.first_today.is_none_or(|(day, _)| day != entry.at.day) {
            self.first_today = Some((entry.at.day, entry.at.utc_ms));
        }
        let at = &entry.at;
        match &entry.event {
            Event::StepTaken(offer) => self.taken = Some((at.clone(), offer.clone())),
            Event::StepPutBack { step } => self.put_back(step),
            Event::Swapped { from, to, way } => self.swapped(at.day, from, to.as_ref(), *way),
            Event::TryNoted(tried) => self.try_noted(entry.id, at, tried),
            Event::FeltTold(felt) => self.felt_told(at, felt),
            Event::WhyTold { of, why } => self.why_told(*of, *why),
            Event::NightMarked => self.night = Some(at.day),
            Event::NightUnmarked => self.night = None,
            Event::DirectionChosen(direction) => self.direction = *direction,
            Event::AgeTold { adult } => self.adult = Some(*adult),
            Event::LetterKept(letter) => self.letter_kept(at, letter),
            Event::LetterUnderstood(understood) => self.understood(at, understood),
            Event::SignRemoved { letter } => self.sign_removed(*letter),
            Event::StepsAsked => self.signs.steps_asked(at.utc_ms),
            Event::GentleEnded => self.signs.gentle_ended(at.utc_ms),
        }
    }

    fn put_back(&mut self, step: &StepId) {
        self.taken = self.taken.take().filter(|(_, offer)| offer.step != *step);
    }

    fn swapped(&mut self, day: Day, from: &StepId, to: Option<&Offer>, way: Way) {
        self.swaps.retain(|swap| swap.day == day);
        self.swaps.push(Swap { day, from: from.clone(), to: to.cloned(), way });
    }

    fn try_noted(&mut self, id: EntryId, at: &Moment, tried: &Try) {
        self.reach(at.day);
        match &mut self.before_last_try {
            Some(before) => (**before).clone_from(&self.belief),
            None => self.before_last_try = Some(Box::new(self.belief.clone())),
        }
        self.learn(at.day, tried);
        if let Some(step) = self.ground.catalogue.index_of(&tried.offer.step) {
            self.record.note(&self.ground.design, at.day, step, tried.outcome, tried.felt.map(f64::from));
        }
        self.put_back(&tried.offer.step);
        self.swaps.clear();
        self.tries.push(NotedTry { id, at: at.clone(), tried: tried.clone(), happened: None });
    }

    /// How a try felt, told after it: the last try of the same day is learned anew with it, an older one by itself.
    fn felt_told(&mut self, at: &Moment, felt: &Felt) {
        let newest = self.tries.last().map(|noted| noted.id);
        let Some(noted) = self.tries.iter_mut().rev().find(|noted| noted.id == felt.of) else { return };
        noted.tried.felt = felt.felt.or(noted.tried.felt);
        noted.tried.note = felt.note.clone().or(noted.tried.note.take());
        noted.happened = felt.happened.or(noted.happened);
        let noted = noted.clone();
        self.remember_felt(&noted);
        let before = self.before_last_try.clone().filter(|_| newest == Some(noted.id) && noted.at.day == at.day);
        match (before, self.ground.catalogue.index_of(&noted.tried.offer.step)) {
            (Some(before), _) => {
                self.belief = *before;
                self.learn(at.day, &noted.tried);
            }
            (None, Some(step)) => {
                self.reach(at.day);
                self.belief.felt_later(&self.ground.design, step, felt.felt.map(f64::from));
            }
            (None, None) => {}
        }
    }

    /// Why not was told: the weak evidence of that note is taken back, if it was the last one (planner.md D4).
    fn why_told(&mut self, of: EntryId, why: WhyNot) {
        let newest = self.tries.last().is_some_and(|noted| noted.id == of);
        let Some(noted) = self.tries.iter_mut().rev().find(|noted| noted.id == of) else { return };
        noted.tried.why_not = Some(why);
        let weak = matches!(noted.tried.outcome, Outcome::NotToday { reason_given: false });
        if !weak || why == WhyNot::NoReason {
            return;
        }
        noted.tried.outcome = Outcome::NotToday { reason_given: true };
        if let Some(before) = self.before_last_try.clone().filter(|_| newest) {
            self.belief = *before;
        }
    }

    fn remember_felt(&mut self, noted: &NotedTry) {
        let step = self.ground.catalogue.index_of(&noted.tried.offer.step);
        if let (Some(step), Some(felt)) = (step, noted.tried.felt) {
            self.record.felt_later(noted.at.day, step, f64::from(felt));
        }
        if noted.happened == Some(Happened::Yes) && noted.tried.feared == Some(Feared::Anger) {
            self.record.frightened(noted.at.day);
        }
    }

    fn learn(&mut self, day: Day, tried: &Try) {
        self.reach(day);
        let Some(step) = self.ground.catalogue.index_of(&tried.offer.step) else { return };
        let rating = |value: Option<u8>| value.map(f64::from);
        let (expected, felt) = (rating(tried.expected), rating(tried.felt));
        self.belief.note(&self.ground.design, step, tried.outcome, expected, felt);
    }

    /// Lets time pass for the belief, up to a day.
    fn reach(&mut self, day: Day) {
        let passed = self.belief_day.map_or(0, |known| day.since(known));
        self.belief.pass_days(&self.ground.design, passed);
        self.belief_day = Some(self.belief_day.map_or(day, |known| known.max(day)));
    }

    fn letter_kept(&mut self, at: &Moment, letter: &Letter) {
        self.letters.push(KeptLetter { at: at.clone(), letter: letter.clone(), understood: None });
    }

    /// "I meant something else" holds for the letter too: its answer is then one without a sign.
    fn sign_removed(&mut self, letter: LetterId) {
        self.signs.removed(letter);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == letter);
        if let Some(understood) = kept.and_then(|kept| kept.understood.as_mut()) {
            understood.sign = Sign::None;
            understood.kinds.clear();
        }
    }

    fn understood(&mut self, at: &Moment, understood: &Understood) {
        self.signs.understood(understood, at.utc_ms);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == understood.letter);
        if let Some(kept) = kept {
            kept.understood = Some(understood.clone());
        }
        let outings = understood.outings.filter(|_| understood.writer == Writer::Person);
        if let Some(outings) = outings.filter(|outings| self.outings != Some(*outings)) {
            self.outings = Some(outings);
            self.reach(at.day);
            let furthest = Some(outings.furthest_place());
            self.belief.check_in(&self.ground.design, [None, furthest, None, None, None]);
        }
    }
}

/// What can be asked of a state; nothing here can fail.
impl State {
    /// What the fold stands on.
    pub fn ground(&self) -> &Arc<Ground> {
        &self.ground
    }

    /// The step of that name, if the catalogue knows it.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.ground.catalogue.step(id)
    }

    /// The last entry taken in.
    pub fn last_entry(&self) -> Option<EntryId> {
        self.last.map(|(id, _)| id)
    }

    /// The personal day of the last entry.
    pub fn last_day(&self) -> Option<Day> {
        self.last_day
    }

    /// When the first thing of a day was noted, in ms.
    pub fn first_of_day(&self, day: Day) -> Option<i64> {
        self.first_today.filter(|(known, _)| *known == day).map(|(_, ms)| ms)
    }

    /// The person's own chance, the same on all their installations.
    pub fn salt(&self) -> u64 {
        self.salt
    }

    /// The planner's record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The planner's belief, as it will be on a day.
    pub fn belief_on(&self, day: Day) -> Belief {
        let mut belief = self.belief.clone();
        belief.pass_days(&self.ground.design, self.belief_day.map_or(0, |known| day.since(known)));
        belief
    }

    /// All tries, in order.
    pub fn tries(&self) -> &[NotedTry] {
        &self.tries
    }

    /// A try by its entry.
    pub fn noted_try(&self, id: EntryId) -> Option<&NotedTry> {
        self.tries.iter().rev().find(|noted| noted.id == id)
    }

    /// How many tries were begun at a place of the map.
    pub fn tries_at(&self, place: u8) -> usize {
        let there = |noted: &&NotedTry| {
            noted.tried.outcome.is_try() && self.step(&noted.tried.offer.step).is_some_and(|s| s.place == place)
        };
        self.tries.iter().filter(there).count()
    }

    /// The step that was taken up and not noted, with when.
    pub fn taken(&self) -> Option<(&Moment, &Offer)> {
        self.taken.as_ref().map(|(at, offer)| (at, offer))
    }

    /// Exchanges since the last try, on that day.
    pub fn swaps_on(&self, day: Day) -> impl Iterator<Item = &Swap> {
        self.swaps.iter().filter(move |swap| swap.day == day)
    }

    /// *Not today* in a row, up to now.
    pub fn not_today_in_a_row(&self) -> usize {
        let left = |noted: &&NotedTry| matches!(noted.tried.outcome, Outcome::NotToday { .. });
        self.tries.iter().rev().take_while(left).count()
    }

    /// The direction chosen.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether 18 or older, if that was told.
    pub fn adult(&self) -> Option<bool> {
        self.adult
    }

    /// Whether this day is marked as a bad night.
    pub fn night_marked(&self, day: Day) -> bool {
        self.night == Some(day)
    }

    /// All kept letters, in order.
    pub fn letters(&self) -> &[KeptLetter] {
        &self.letters
    }

    /// A letter by its name.
    pub fn letter(&self, id: LetterId) -> Option<&KeptLetter> {
        self.letters.iter().rev().find(|kept| kept.letter.id == id)
    }

    /// The level in force at a moment.
    pub fn held(&self, now_ms: i64) -> Held {
        self.signs.held(now_ms)
    }

    /// Whether tagged steps rest at a moment.
    pub fn tags_rest(&self, now_ms: i64) -> bool {
        self.signs.tags_rest(now_ms)
    }

    /// Whether a kind of sign is in force at a moment.
    pub fn has_sign(&self, kind: CrisisKind, now_ms: i64) -> bool {
        self.signs.has(kind, now_ms)
    }

    /// Whether anything was kept: a try or a letter (care.md §1: the order of revealing).
    pub fn kept_anything(&self) -> bool {
        !self.tries.is_empty() || !self.letters.is_empty()
    }
}
