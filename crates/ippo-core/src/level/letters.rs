//! What words in a letter hold, provisionally: until the person answers, takes them out, or time has passed.

use super::ladder::lapsed;
use super::{Because, DAY, HOUR, Held, Level};
use crate::event::Understood;
use crate::ids::LetterId;
use crate::letter::{CrisisKind, Sign};
use crate::limits::{
    AFTER_HOLD_DAYS, GENTLE_DAYS, KIND_LASTS_DAYS, TAGS_REST_DAYS, URGENT_UNANSWERED_HOURS, WORDS_FALL_DAYS,
};

/// A sign as it was read from a kept letter.
#[derive(Clone, PartialEq, Debug)]
struct SignRead {
    letter: LetterId,
    at_ms: i64,
    sign: Sign,
    kinds: Vec<CrisisKind>,
    /// When the question was answered, which decides on suicide and self-harm.
    answered_ms: Option<i64>,
    /// When it was told what is so now, which decides on all other kinds.
    told_ms: Option<i64>,
}

impl SignRead {
    fn asks_the_question(&self) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|kind| is_asked(*kind))
    }

    /// When the person's own words took the place of the letter's.
    fn settled_ms(&self) -> Option<i64> {
        let others = self.kinds.iter().any(|kind| !is_asked(*kind));
        match (self.asks_the_question(), others) {
            (true, true) => Some(self.answered_ms?.max(self.told_ms?)),
            (true, false) => self.answered_ms,
            (false, _) => self.told_ms,
        }
    }
}

/// Whether the question about suicide is the one that decides on a kind.
fn is_asked(kind: CrisisKind) -> bool {
    matches!(kind, CrisisKind::Suicide | CrisisKind::SelfHarm)
}

/// All signs in force.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Signs {
    read: Vec<SignRead>,
    steps_asked_ms: Option<i64>,
    answered_ms: Option<i64>,
    told_ms: Option<i64>,
}

impl Signs {
    /// A later understanding of the same letter replaces the earlier, and its clock runs on.
    pub(super) fn understood(&mut self, understood: &Understood, at_ms: i64) {
        let before = self.read.iter().find(|sign| sign.letter == understood.letter).cloned();
        self.removed(understood.letter);
        if understood.sign > Sign::None {
            self.read.push(SignRead {
                letter: understood.letter,
                at_ms: before.as_ref().map_or(at_ms, |before| before.at_ms),
                sign: understood.sign,
                kinds: understood.kinds.clone(),
                answered_ms: before.as_ref().and_then(|before| before.answered_ms),
                told_ms: before.and_then(|before| before.told_ms),
            });
        }
    }

    /// Takes in the sign of a letter that waits unanswered; what was told since it was written decides on it.
    pub(super) fn waiting(&mut self, sign: Sign, kinds: Vec<CrisisKind>, at_ms: i64) {
        let since = |told: Option<i64>| told.filter(|told| *told >= at_ms);
        let (answered_ms, told_ms) = (since(self.answered_ms), since(self.told_ms));
        self.read.push(SignRead { letter: LetterId([0; 16]), at_ms, sign, kinds, answered_ms, told_ms });
    }

    pub(super) fn removed(&mut self, letter: LetterId) {
        self.read.retain(|sign| sign.letter != letter);
    }

    pub(super) fn question_answered(&mut self, at_ms: i64) {
        self.answered_ms = Some(at_ms);
        self.read.iter_mut().for_each(|sign| sign.answered_ms = Some(at_ms));
    }

    pub(super) fn troubles_told(&mut self, at_ms: i64) {
        self.told_ms = Some(at_ms);
        self.read.iter_mut().for_each(|sign| sign.told_ms = Some(at_ms));
    }

    pub(super) fn steps_asked(&mut self, at_ms: i64) {
        self.steps_asked_ms = Some(at_ms);
    }

    pub(super) fn held(&self, now_ms: i64, gentle_ended: Option<i64>) -> Held {
        let all = self.read.iter().map(|sign| (self.level_of(sign, now_ms, gentle_ended), sign));
        match all.max_by_key(|(level, sign)| (*level, sign.at_ms, sign.letter)) {
            Some((level, sign)) if level > Level::Open => {
                let because = if sign.settled_ms().is_some() { Because::After } else { Because::Letter(sign.letter) };
                Held { level, because, ends_by_itself: level == Level::Gentle }
            }
            Some(_) | None => Held::OPEN,
        }
    }

    /// Whether a sign that the question would decide on is unanswered and in force.
    pub(super) fn asks(&self, now_ms: i64, gentle_ended: Option<i64>) -> bool {
        let open = |sign: &&SignRead| sign.answered_ms.is_none() && sign.asks_the_question();
        self.read.iter().filter(open).any(|sign| self.level_of(sign, now_ms, gentle_ended) > Level::Open)
    }

    pub(super) fn rest_tags(&self, now_ms: i64) -> bool {
        let until =
            |sign: &SignRead| sign.at_ms + URGENT_UNANSWERED_HOURS * HOUR + (WORDS_FALL_DAYS + TAGS_REST_DAYS) * DAY;
        self.read.iter().any(|sign| sign.sign == Sign::Urgent && now_ms < until(sign))
    }

    pub(super) fn has(&self, kind: CrisisKind, now_ms: i64) -> bool {
        let near = |sign: &SignRead| now_ms < sign.at_ms + KIND_LASTS_DAYS * DAY;
        self.read.iter().any(|sign| sign.kinds.contains(&kind) && near(sign))
    }

    fn level_of(&self, sign: &SignRead, now_ms: i64, gentle_ended: Option<i64>) -> Level {
        if let Some(settled) = sign.settled_ms() {
            let gentle = sign.sign == Sign::Urgent && !lapsed(settled, AFTER_HOLD_DAYS, now_ms, gentle_ended);
            return if gentle { Level::Gentle } else { Level::Open };
        }
        let by_time = by_time(sign.sign, (now_ms - sign.at_ms).max(0));
        let asked = self.steps_asked_ms.filter(|asked| *asked >= sign.at_ms);
        let level = match asked {
            Some(asked) if by_time == Level::Pause && now_ms >= asked => Level::Gentle,
            Some(_) | None => by_time,
        };
        let ended = gentle_ended.is_some_and(|ended| ended >= sign.at_ms);
        if level == Level::Gentle && ended { Level::Open } else { level }
    }
}

/// What words alone, never answered, hold after `age` milliseconds (care.md §4, C4).
fn by_time(sign: Sign, age: i64) -> Level {
    let pause = URGENT_UNANSWERED_HOURS * HOUR;
    match sign {
        Sign::None => Level::Open,
        Sign::Possible if age < GENTLE_DAYS * DAY => Level::Gentle,
        Sign::Possible => Level::Open,
        Sign::Urgent if age < pause => Level::Safety,
        Sign::Urgent if age < pause + WORDS_FALL_DAYS * DAY => Level::Pause,
        Sign::Urgent if age < pause + 2 * WORDS_FALL_DAYS * DAY => Level::Gentle,
        Sign::Urgent => Level::Open,
    }
}
