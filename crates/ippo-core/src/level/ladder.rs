//! A level that the person set by their own words: it rises at once and falls by answers on two days.

use super::{Because, DAY, HOUR, Held, Level};
use crate::limits::{AFTER_HOLD_DAYS, GENTLE_DAYS, LOWER_ANSWERS_APART_HOURS, TAGS_REST_DAYS};

/// What was told, and what holds because of it.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Ladder {
    hold: Option<Hold>,
    /// When a pause or safety ended.
    ended_ms: Option<i64>,
}

#[derive(Clone, PartialEq, Debug)]
struct Hold {
    level: Level,
    since_ms: i64,
    /// When steps were asked for during a pause.
    asked_ms: Option<i64>,
    /// Lower answers since, without a higher one between them.
    lower: Vec<(i64, Level)>,
    /// Whether somebody knows, or the person chose to go on without.
    footing: bool,
}

impl Hold {
    fn new(level: Level, since_ms: i64) -> Option<Self> {
        (level > Level::Open).then(|| Self { level, since_ms, asked_ms: None, lower: Vec::new(), footing: false })
    }

    /// Whether lower answers lie on two days.
    fn was_answered_lower(&self) -> bool {
        let apart = |first: i64, last: i64| last.saturating_sub(first) >= LOWER_ANSWERS_APART_HOURS * HOUR;
        matches!((self.lower.first(), self.lower.last()), (Some(first), Some(last)) if apart(first.0, last.0))
    }
}

impl Ladder {
    /// Takes in an answer that stands for a level.
    pub(super) fn tell(&mut self, level: Level, at_ms: i64, plan_made: bool) {
        match &mut self.hold {
            Some(hold) if hold.level > Level::Gentle && level < hold.level => {
                hold.lower.push((at_ms, level));
                // Below two is what safety asks for; thoughts of suicide begin the count anew.
                if level == Level::Pause {
                    hold.lower.clear();
                }
            }
            Some(_) | None => self.hold = Hold::new(level, at_ms),
        }
        self.settle(at_ms, plan_made);
    }

    /// What the person stands on was told.
    pub(super) fn footing(&mut self, at_ms: i64) {
        if let Some(hold) = &mut self.hold {
            hold.footing = true;
        }
        self.settle(at_ms, false);
    }

    /// Ends a pause or safety once everything is there that ends it; the last answer holds then.
    pub(super) fn settle(&mut self, at_ms: i64, plan_made: bool) {
        let Some(hold) = &self.hold else { return };
        let stands = hold.level < Level::Safety || hold.footing || plan_made;
        if hold.level <= Level::Gentle || !hold.was_answered_lower() || !stands {
            return;
        }
        let last = hold.lower.last().map_or(Level::Open, |(_, level)| *level);
        self.ended_ms = Some(at_ms);
        self.hold = Hold::new(last, at_ms);
    }

    /// Steps were asked for during a pause.
    pub(super) fn steps_asked(&mut self, at_ms: i64) {
        if let Some(hold) = self.hold.as_mut().filter(|hold| hold.level == Level::Pause) {
            hold.asked_ms = Some(at_ms);
        }
    }

    /// Whether a pause or safety was told and has not ended.
    pub(super) fn is_high(&self) -> bool {
        self.hold.as_ref().is_some_and(|hold| hold.level > Level::Gentle)
    }

    /// Whether safety was answered lower on two days and waits for what the person stands on.
    pub(super) fn needs_footing(&self) -> bool {
        self.hold.as_ref().is_some_and(|hold| hold.level == Level::Safety && !hold.footing)
    }

    /// What holds at a moment. Pause and safety never lapse by time; gentle does, and the person can end it.
    pub(super) fn held(&self, now_ms: i64, gentle_ended: Option<i64>, because: Because) -> Held {
        let Some(hold) = &self.hold else { return Held::OPEN };
        let level = match (hold.level, hold.asked_ms) {
            (Level::Pause, Some(_)) => Level::Gentle,
            (Level::Gentle, _) if lapsed(hold.since_ms, GENTLE_DAYS, now_ms, gentle_ended) => Level::Open,
            (level, _) => level,
        };
        let ends_by_itself = hold.level == Level::Gentle;
        if level == Level::Open { Held::OPEN } else { Held { level, because, ends_by_itself } }
    }

    /// Gentle in the days after a pause or safety.
    pub(super) fn after(&self, now_ms: i64, gentle_ended: Option<i64>) -> Held {
        match self.ended_ms {
            Some(ended) if !lapsed(ended, AFTER_HOLD_DAYS, now_ms, gentle_ended) => Held::gentle(Because::After),
            Some(_) | None => Held::OPEN,
        }
    }

    pub(super) fn rests_tags(&self, now_ms: i64) -> bool {
        self.is_high() || self.ended_ms.is_some_and(|ended| now_ms < ended.saturating_add(TAGS_REST_DAYS * DAY))
    }
}

/// Whether gentle has ended: by the days, or because the person said so after it began.
pub(super) fn lapsed(since_ms: i64, days: i64, now_ms: i64, gentle_ended: Option<i64>) -> bool {
    now_ms >= since_ms.saturating_add(days * DAY) || gentle_ended.is_some_and(|ended| ended >= since_ms)
}
