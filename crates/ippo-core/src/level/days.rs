//! Gentle after several heavier check-ins, after nights with almost no sleep, or after a heavy questionnaire.

use super::ladder::lapsed;
use super::{Because, Held};
use crate::checkin::{Days, Sleep};
use crate::limits::{GENTLE_DAYS, HEAVIER_IN_A_ROW, SLEEPLESS_NIGHTS};
use crate::time::Day;

/// Heavier days and sleepless nights in a row, and since when they make things gentle.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct DaysTold {
    heavier: usize,
    heavy_since_ms: Option<i64>,
    sleepless: usize,
    last_night: Option<Day>,
    sleepless_since_ms: Option<i64>,
    measured_ms: Option<i64>,
}

impl DaysTold {
    pub(super) fn told(&mut self, days: Option<Days>, sleep: Option<Sleep>, day: Day, at_ms: i64) {
        if let Some(days) = days {
            self.heavier = if days == Days::Heavier { self.heavier + 1 } else { 0 };
            self.heavy_since_ms = (self.heavier >= HEAVIER_IN_A_ROW).then_some(at_ms);
        }
        if let Some(sleep) = sleep {
            self.slept(sleep, day, at_ms);
        }
    }

    /// Nights count once each, and those that follow each other.
    fn slept(&mut self, sleep: Sleep, day: Day, at_ms: i64) {
        let since = self.last_night.map_or(1, |last| day.since(last));
        self.sleepless = match (sleep, since) {
            (Sleep::AlmostNone, 0) => self.sleepless.max(1),
            (Sleep::AlmostNone, 1) => self.sleepless + 1,
            (Sleep::AlmostNone, _) => 1,
            (Sleep::Some | Sleep::Enough, _) => 0,
        };
        self.last_night = Some(day);
        self.sleepless_since_ms = (self.sleepless >= SLEEPLESS_NIGHTS).then_some(at_ms);
    }

    /// A questionnaire came out heavy (care.md §4).
    pub(super) fn measured(&mut self, at_ms: i64) {
        self.measured_ms = Some(at_ms);
    }

    /// Whether a heavy questionnaire of these days has not been followed by an answer; that gentle was ended does not
    /// answer it (care.md C5).
    pub(super) fn measure_asks(&self, now_ms: i64, answered_ms: Option<i64>) -> bool {
        self.measured_ms
            .is_some_and(|at| !lapsed(at, GENTLE_DAYS, now_ms, None) && answered_ms.is_none_or(|told| told < at))
    }

    pub(super) fn held(&self, now_ms: i64, gentle_ended: Option<i64>) -> Held {
        let held = |since: Option<i64>, because| match since {
            Some(since) if !lapsed(since, GENTLE_DAYS, now_ms, gentle_ended) => Held::gentle(because),
            Some(_) | None => Held::OPEN,
        };
        held(self.measured_ms, Because::Measure)
            .or(held(self.heavy_since_ms, Because::Days))
            .or(held(self.sleepless_since_ms, Because::Sleep))
    }
}
