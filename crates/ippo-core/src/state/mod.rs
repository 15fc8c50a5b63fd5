//! The state: everything that follows from a journal's entries, by the one fold over them.

mod asked;
mod told;
mod tries;

use crate::calm::Practised;
use crate::catalogue::Catalogue;
use crate::checkin::Reach;
use crate::course::Course;
use crate::event::{Direction, Entry, Event, Happened, Letter, Offer, Order, Pace, Try, Understood, Variety, Way};
use crate::ids::{EntryId, StepId};
use crate::joys::Joys;
use crate::letter::Outings;
use crate::level::Levels;
use crate::measures::Measures;
use crate::people::People;
use crate::planner::{Belief, Caps, Design, Population, Record};
use crate::routine::Routine;
use crate::safety::Plan;
use crate::sheets::Sheets;
use crate::time::{Day, Moment};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the fold stands on and no entry changes: the catalogue, the planner's design over it, the limits.
#[derive(Clone)]
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
#[derive(Clone)]
pub struct State {
    ground: Arc<Ground>,
    last: Option<(EntryId, Order)>,
    last_day: Option<Day>,
    last_ms: i64,
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
    pace: Pace,
    variety: Variety,
    left_out: BTreeSet<StepId>,
    compared: BTreeSet<(StepId, StepId)>,
    compared_since_try: bool,
    asks_pairs: bool,
    adult: Option<bool>,
    night: Option<Day>,
    practised: Practised,
    letters: Vec<KeptLetter>,
    levels: Levels,
    outings: Option<Outings>,
    reach: Reach,
    plan: Plan,
    own: BTreeMap<StepId, Box<str>>,
    routine: Routine,
    joys: Joys,
    sheets: Sheets,
    people: People,
    measures: Measures,
    course: Course,
}

impl State {
    /// The state before anything was noted.
    pub fn new(ground: Arc<Ground>) -> Self {
        Self {
            last: None,
            last_day: None,
            last_ms: 0,
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
            pace: Pace::Usual,
            variety: Variety::Changing,
            left_out: BTreeSet::new(),
            compared: BTreeSet::new(),
            compared_since_try: false,
            asks_pairs: true,
            adult: None,
            night: None,
            practised: Practised::default(),
            letters: Vec::new(),
            levels: Levels::default(),
            outings: None,
            reach: Reach::default(),
            plan: Plan::default(),
            own: BTreeMap::new(),
            routine: Routine::default(),
            joys: Joys::default(),
            sheets: Sheets::default(),
            people: People::default(),
            measures: Measures::default(),
            course: Course::default(),
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
        self.last_ms = entry.at.utc_ms;
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
            Event::TasteChosen { pace, variety } => (self.pace, self.variety) = (*pace, *variety),
            Event::LeftOut { step } => self.leave_out(step),
            Event::LetBack { step } => {
                self.left_out.remove(step);
            }
            Event::Compared { one, other, harder } => self.compared(at.day, one, other, *harder),
            Event::ComparingChosen { ask } => self.asks_pairs = *ask,
            Event::AgeTold { adult } => self.adult = Some(*adult),
            Event::LetterKept(letter) => self.letter_kept(at, letter),
            Event::LetterUnderstood(understood) => self.understood(at, understood),
            Event::SignRemoved { letter } => self.sign_removed(*letter),
            Event::StepsAsked => self.levels.steps_asked(at.utc_ms),
            Event::GentleEnded => self.levels.gentle_ended(at.utc_ms),
            Event::QuestionAnswered(answer) => {
                self.levels.answered(*answer, at.utc_ms, !self.plan.is_empty());
            }
            Event::QuestionLeft { month } => self.levels.question_left(*month, at.utc_ms),
            Event::AnswerTakenBack => self.levels.taken_back(at.utc_ms),
            Event::TroublesTold(kinds) => self.levels.troubles_told(kinds, at.utc_ms, !self.plan.is_empty()),
            Event::FootingTold(_) => self.levels.footing_told(at.utc_ms),
            Event::PlanWritten { part, words } => self.plan_written(*part, words, at),
            Event::CheckedIn { days, sleep } => self.levels.checked_in(*days, *sleep, at.day, at.utc_ms),
            Event::ReachTold(reach) => self.reach_told(at, reach),
            Event::OwnStepMade(own) => self.make_own_step(own),
            Event::CalmMarked { practice, change } => self.practised.marked(at.day, practice, *change),
            Event::Day(told) => self.routine.after(at, told),
            Event::Joy(told) => self.joys.after(at.day, told),
            Event::Sheet(told) => self.sheets.after(at.day, told),
            Event::People(told) => self.people.after(told),
            Event::Measure(told) => self.measured(at, told),
            Event::Course(told) => self.course.after(told),
        }
    }
}
