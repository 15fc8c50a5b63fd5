//! The four levels of what Ippo may suggest now: a pure function of events and the hour (care.md §4).
//!
//! Words in a letter set at most a provisional level; the person's own answer decides. A hold rests suggestions, never
//! the person's own writing, map, calm, help or export. Every window stands in `limits.rs`.

mod days;
mod ladder;
mod letters;

use crate::checkin::{Days, Sleep};
use crate::event::Understood;
use crate::ids::LetterId;
use crate::letter::{CrisisKind, Sign};
use crate::limits::{KIND_LASTS_DAYS, QUESTION_EVERY_DAYS, QUESTION_OFF_DAYS, SLIP_MINUTES};
use crate::safety::{Answer, level_of_troubles};
use crate::time::Day;
use days::DaysTold;
use ladder::Ladder;
use letters::Signs;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// What Ippo may suggest now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Everything that fits.
    Open,
    /// Floor steps alone; nothing larger, nothing tagged.
    Gentle,
    /// No graded step and no rating.
    Pause,
    /// Help comes first; no step at all.
    Safety,
}

impl Level {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Level::Open => "open",
            Level::Gentle => "gentle",
            Level::Pause => "pause",
            Level::Safety => "safety",
        }
    }
}

/// Why a level is in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Because {
    /// Nothing holds.
    Nothing,
    /// Words in a kept letter, which the person has not answered.
    Letter(LetterId),
    /// The person's answer to the question.
    Answer,
    /// What the person said to be so now.
    Troubles,
    /// Several check-ins in a row were heavier.
    Days,
    /// Nights with almost no sleep.
    Sleep,
    /// What a questionnaire came to.
    Measure,
    /// A pause or safety ended a few days ago.
    After,
}

/// The level in force, and what set it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Held {
    /// The level.
    pub level: Level,
    /// Why.
    pub because: Because,
    /// Whether it ends by the days, or by a touch; a pause that was opened for small steps does not.
    pub ends_by_itself: bool,
}

impl Held {
    const OPEN: Held = Held { level: Level::Open, because: Because::Nothing, ends_by_itself: true };

    fn gentle(because: Because) -> Held {
        Held { level: Level::Gentle, because, ends_by_itself: true }
    }

    /// The letter whose words set the level, if words did.
    pub fn by_letter(&self) -> Option<LetterId> {
        match self.because {
            Because::Letter(letter) => Some(letter),
            Because::Nothing
            | Because::Answer
            | Because::Troubles
            | Because::Days
            | Because::Sleep
            | Because::Measure
            | Because::After => None,
        }
    }

    /// The higher of two; of equals what the person said themselves, which is named last.
    fn or(self, other: Held) -> Held {
        if other.level >= self.level && other.level > Level::Open { other } else { self }
    }
}

/// Everything that sets, changes and ends a level.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Levels {
    signs: Signs,
    question: Ladder,
    troubles: Ladder,
    /// Kinds told, each with when that was last so.
    kinds: Vec<(CrisisKind, Option<i64>)>,
    days: DaysTold,
    gentle_ended_ms: Option<i64>,
    /// When the question was left last, and for how many days it is not put then.
    left: Option<(i64, i64)>,
    last_answer: Option<(i64, Answer)>,
    /// As all was before the last thing told, until anything else happens.
    before: Option<(i64, Box<Levels>)>,
}

impl Levels {
    /// Takes in what was understood from a letter.
    pub fn understood(&mut self, understood: &Understood, at_ms: i64) {
        self.before = None;
        self.signs.understood(understood, at_ms);
    }

    /// What holds while a letter with signs waits unanswered since `at_ms`; it is no event, and falls like words alone.
    pub fn held_with(&self, sign: Sign, kinds: &[CrisisKind], at_ms: i64, now_ms: i64) -> Held {
        let mut with = self.clone();
        if sign > Sign::None {
            with.signs.waiting(sign, kinds.to_vec(), at_ms);
        }
        with.held(now_ms)
    }

    /// "I meant something else": the letter's sign goes at once (care.md C2).
    pub fn removed(&mut self, letter: LetterId) {
        self.before = None;
        self.signs.removed(letter);
    }

    /// The question was answered.
    pub fn answered(&mut self, answer: Answer, at_ms: i64, plan_made: bool) {
        self.remember(at_ms);
        self.last_answer = Some((at_ms, answer));
        if answer == Answer::RatherNot {
            self.left = Some((at_ms, QUESTION_EVERY_DAYS));
        }
        if let Some(level) = answer.level() {
            self.question.tell(level, at_ms, plan_made);
            self.signs.question_answered(at_ms);
        }
    }

    /// The question was left for now, or for a month.
    pub fn question_left(&mut self, month: bool, at_ms: i64) {
        self.left = Some((at_ms, if month { QUESTION_OFF_DAYS } else { QUESTION_EVERY_DAYS }));
    }

    /// All that is so now was told; what does not stand in the list is over.
    pub fn troubles_told(&mut self, kinds: &[CrisisKind], at_ms: i64, plan_made: bool) {
        self.remember(at_ms);
        for (_, over_ms) in self.kinds.iter_mut().filter(|(kind, over)| over.is_none() && !kinds.contains(kind)) {
            *over_ms = Some(at_ms);
        }
        for kind in kinds {
            self.kinds.retain(|(known, _)| known != kind);
            self.kinds.push((*kind, None));
        }
        self.troubles.tell(level_of_troubles(kinds), at_ms, plan_made);
        self.signs.troubles_told(at_ms);
    }

    /// What was told last was a slip of the finger; it counts for a few minutes, until anything else is told.
    pub fn taken_back(&mut self, at_ms: i64) {
        if self.can_take_back(at_ms)
            && let Some((_, before)) = self.before.take()
        {
            *self = *before;
        }
    }

    fn remember(&mut self, at_ms: i64) {
        self.before = None;
        self.before = Some((at_ms, Box::new(self.clone())));
    }

    /// What the person stands on when safety ends.
    pub fn footing_told(&mut self, at_ms: i64) {
        self.before = None;
        self.question.footing(at_ms);
        self.troubles.footing(at_ms);
    }

    /// The plan was made or changed.
    pub fn plan_made(&mut self, at_ms: i64) {
        self.before = None;
        self.question.settle(at_ms, true);
        self.troubles.settle(at_ms, true);
    }

    /// How these days and the last night were.
    pub fn checked_in(&mut self, days: Option<Days>, sleep: Option<Sleep>, day: Day, at_ms: i64) {
        self.days.told(days, sleep, day, at_ms);
    }

    /// A questionnaire came to a total from which steps stay small. What was told before it cannot be taken back past it.
    pub fn measured_heavy(&mut self, at_ms: i64) {
        self.before = None;
        self.days.measured(at_ms);
    }

    /// The person asked for steps; it counts during a pause, from 2 to 1, and never at safety.
    pub fn steps_asked(&mut self, at_ms: i64) {
        self.before = None;
        if self.held(at_ms).level == Level::Pause {
            self.signs.steps_asked(at_ms);
            self.question.steps_asked(at_ms);
            self.troubles.steps_asked(at_ms);
        }
    }

    /// The person said that gentle can end.
    pub fn gentle_ended(&mut self, at_ms: i64) {
        self.before = None;
        self.gentle_ended_ms = Some(at_ms.max(self.gentle_ended_ms.unwrap_or(at_ms)));
    }

    /// The level at a moment, with what set it.
    pub fn held(&self, now_ms: i64) -> Held {
        let ended = self.gentle_ended_ms.filter(|ended| *ended <= now_ms);
        let after = |ladder: &Ladder| ladder.after(now_ms, ended);
        Held::OPEN
            .or(after(&self.question))
            .or(after(&self.troubles))
            .or(self.days.held(now_ms, ended))
            .or(self.signs.held(now_ms, ended))
            .or(self.troubles.held(now_ms, ended, Because::Troubles))
            .or(self.question.held(now_ms, ended, Because::Answer))
    }

    /// Whether tagged steps rest: at any hold, and for 90 days after a pause or safety (care.md C7).
    pub fn tags_rest(&self, now_ms: i64) -> bool {
        self.held(now_ms).level > Level::Open
            || self.signs.rest_tags(now_ms)
            || self.question.rests_tags(now_ms)
            || self.troubles.rests_tags(now_ms)
    }

    /// Whether a kind of sign is so, or was within [`KIND_LASTS_DAYS`]. It outlasts the level that it set: a home does
    /// not become safe because a week has passed (care.md C10).
    pub fn has(&self, kind: CrisisKind, now_ms: i64) -> bool {
        let near = |over: Option<i64>| over.is_none_or(|over| now_ms < over + KIND_LASTS_DAYS * DAY);
        self.signs.has(kind, now_ms) || self.kinds.iter().any(|(known, over)| *known == kind && near(*over))
    }

    /// What the person said to be so now.
    pub fn troubles(&self) -> impl Iterator<Item = CrisisKind> + '_ {
        self.kinds.iter().filter(|(_, over)| over.is_none()).map(|(kind, _)| *kind)
    }

    /// The last answer to the question that was not taken back, with when.
    pub fn last_answer(&self) -> Option<(i64, Answer)> {
        self.last_answer
    }

    /// Whether the last thing told can still be taken back.
    pub fn can_take_back(&self, now_ms: i64) -> bool {
        let near = |told: i64| now_ms.saturating_sub(told) <= SLIP_MINUTES * 60_000;
        self.before.as_ref().is_some_and(|(told, _)| near(*told))
    }

    /// Whether safety waits for a second answer on another day, or for what the person stands on.
    pub fn needs_footing(&self) -> bool {
        self.question.needs_footing() || self.troubles.needs_footing()
    }

    /// Whether the question may be put unasked now: something gives a reason and it rests no more (care.md C5).
    pub fn question_is_due(&self, now_ms: i64) -> bool {
        let ended = self.gentle_ended_ms.filter(|ended| *ended <= now_ms);
        let reason = self.signs.asks(now_ms, ended)
            || self.days.held(now_ms, ended).level > Level::Open
            || self.days.measure_asks(now_ms, self.last_answer.map(|(at, _)| at));
        let answered = self.last_answer.is_some_and(|(at, _)| now_ms < at.saturating_add(QUESTION_EVERY_DAYS * DAY));
        reason && !answered && !self.was_left(now_ms)
    }

    /// Whether the question comes before anything else when somebody returns: an answer holds a pause or safety
    /// (care.md C4).
    pub fn question_comes_first(&self, now_ms: i64) -> bool {
        self.question.is_high() && !self.was_left(now_ms)
    }

    fn was_left(&self, now_ms: i64) -> bool {
        self.left.is_some_and(|(at, days)| now_ms < at.saturating_add(days * DAY))
    }
}
