//! The state: everything that follows from a journal's entries, by the one fold over them.

mod asked;

use crate::calm::Practised;
use crate::catalogue::Catalogue;
use crate::checkin::Reach;
use crate::course::Course;
use crate::event::{
    Direction, Entry, Event, Feared, Felt, Happened, Harder, Letter, MeasureEvent, Offer, Order, Pace, Try, Understood,
    Variety, Way, WhyNot,
};
use crate::ids::{EntryId, LetterId, StepId};
use crate::joys::Joys;
use crate::letter::{Outings, Sign, Writer};
use crate::level::Levels;
use crate::measures::{Measures, is_heavy, is_heavy_total};
use crate::own::OwnStep;
use crate::people::People;
use crate::planner::{Belief, Caps, Design, Outcome, Population, Record};
use crate::routine::Routine;
use crate::safety::{Plan, PlanPart};
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

    fn measured(&mut self, at: &Moment, told: &MeasureEvent) {
        self.measures.after(at, told);
        let heavy = match told {
            MeasureEvent::Answered { which, answers } => is_heavy(*which, answers),
            MeasureEvent::Totalled { name, total } => is_heavy_total(name, *total),
            MeasureEvent::WeekTold(_) => false,
        };
        if heavy {
            self.levels.measured_heavy(at.utc_ms);
        }
    }

    fn plan_written(&mut self, part: PlanPart, words: &str, at: &Moment) {
        self.plan.write(part, words);
        if !self.plan.is_empty() {
            self.levels.plan_made(at.utc_ms);
        }
    }

    /// Each answer moves the belief once; the same answer told again says nothing new.
    fn reach_told(&mut self, at: &Moment, told: &Reach) {
        let fresh = |told: Option<u8>, known: Option<u8>| told.filter(|told| Some(*told) != known);
        let known = self.reach;
        let answers = [
            fresh(told.out, known.out),
            fresh(told.furthest, known.furthest),
            fresh(told.speaking, known.speaking),
            fresh(told.afar, known.afar),
            None,
        ];
        self.reach = Reach {
            out: told.out.or(known.out),
            furthest: told.furthest.or(known.furthest),
            speaking: told.speaking.or(known.speaking),
            afar: told.afar.or(known.afar),
        };
        self.pass_to(at.day);
        self.belief.check_in(&self.ground.design, answers);
    }

    /// A step of one's own joins the ground of this state alone.
    pub(crate) fn make_own_step(&mut self, own: &OwnStep) {
        if self.ground.catalogue.index_of(&own.step.id).is_some() {
            return;
        }
        let ground = Arc::make_mut(&mut self.ground);
        ground.catalogue.add(own.step.clone());
        ground.design.add(&own.step);
        self.belief.add_step(&self.ground.design);
        if let Some(before) = &mut self.before_last_try {
            before.add_step(&self.ground.design);
        }
        self.own.insert(own.step.id.clone(), own.words.clone());
    }

    fn leave_out(&mut self, step: &StepId) {
        self.left_out.insert(step.clone());
        self.put_back(step);
        self.swaps.retain(|swap| swap.to.as_ref().is_none_or(|offer| offer.step != *step));
    }

    /// Which of two looks harder. What is told of the last try after this is learned on top of it.
    fn compared(&mut self, day: Day, one: &StepId, other: &StepId, harder: Harder) {
        let pair = if one <= other { (one, other) } else { (other, one) };
        self.compared.insert((pair.0.clone(), pair.1.clone()));
        self.compared_since_try = true;
        let catalogue = &self.ground.catalogue;
        let (Some(a), Some(b)) = (catalogue.index_of(one), catalogue.index_of(other)) else { return };
        self.pass_to(day);
        self.before_last_try = None;
        match harder {
            Harder::One => self.belief.compared(&self.ground.design, a, b),
            Harder::Other => self.belief.compared(&self.ground.design, b, a),
            Harder::Alike => {}
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
        self.pass_to(at.day);
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
        self.compared_since_try = false;
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
                self.pass_to(at.day);
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
        self.pass_to(day);
        let Some(step) = self.ground.catalogue.index_of(&tried.offer.step) else { return };
        let rating = |value: Option<u8>| value.map(f64::from);
        let (expected, felt) = (rating(tried.expected), rating(tried.felt));
        self.belief.note(&self.ground.design, step, tried.outcome, expected, felt);
    }

    /// Lets time pass for the belief, up to a day.
    fn pass_to(&mut self, day: Day) {
        let passed = self.belief_day.map_or(0, |known| day.since(known));
        self.belief.pass_days(&self.ground.design, passed);
        self.belief_day = Some(self.belief_day.map_or(day, |known| known.max(day)));
    }

    fn letter_kept(&mut self, at: &Moment, letter: &Letter) {
        self.letters.push(KeptLetter { at: at.clone(), letter: letter.clone(), understood: None });
    }

    /// "I meant something else" holds for the letter too: its answer is then one without a sign.
    fn sign_removed(&mut self, letter: LetterId) {
        self.levels.removed(letter);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == letter);
        if let Some(understood) = kept.and_then(|kept| kept.understood.as_mut()) {
            understood.sign = Sign::None;
            understood.kinds.clear();
        }
    }

    fn understood(&mut self, at: &Moment, understood: &Understood) {
        self.levels.understood(understood, at.utc_ms);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == understood.letter);
        if let Some(kept) = kept {
            kept.understood = Some(understood.clone());
        }
        let outings = understood.outings.filter(|_| understood.writer == Writer::Person);
        if let Some(outings) = outings.filter(|outings| self.outings != Some(*outings)) {
            self.outings = Some(outings);
            self.pass_to(at.day);
            let furthest = Some(outings.furthest_place());
            self.belief.check_in(&self.ground.design, [None, furthest, None, None, None]);
        }
    }
}
