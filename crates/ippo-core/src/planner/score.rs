//! The score: how near a step's chance is to the aim, and what speaks for it besides.

use super::chance::even;
use super::choose::Choosing;
use crate::time::Day;

impl Choosing<'_> {
    /// Score of a step to be offered unasked: closeness to the target and value.
    pub(super) fn score(&self, step: usize) -> f64 {
        let away = (self.seen(step).z - self.standing().aim) / self.taste().width;
        self.value(step) - 0.5 * away * away
    }

    /// Score of a step beside another: closeness to an aim, in standard deviations, and half the value.
    pub(super) fn score_beside(&self, step: usize, aim: f64) -> f64 {
        let away = (self.seen(step).z - aim) / self.taste().width;
        0.5 * self.value(step) - 0.5 * away * away
    }

    /// What speaks for a step besides its chance: variety, novelty, the chosen direction, what is not yet known.
    pub(super) fn weighed(&self, step: usize) -> f64 {
        let (taste, record, setting) = (self.taste(), self.record(), self.setting());
        let row = self.design().row(step);
        let last = record.past(step).map(|past| past.last);
        let spread = self.seen(step).spread;
        let place = f64::from(self.step(step).place) / 7.0;
        let mut value = taste.unknown * spread / (1.0 + spread)
            + taste.family * self.fresh(record.family_day(row.family), 7.0)
            + taste.step * self.fresh(last, 10.0)
            + taste.part * self.fresh(record.part_day(row.part), 3.0)
            + taste.place * setting.direction * place
            + taste.chance * (even(setting.salt, setting.day, &self.step(step).id) - 0.5);
        if record.times_done(step) == 0 {
            value += taste.never_done;
        }
        if last.is_some_and(|last| setting.day.since(last) <= 1) {
            value -= taste.just_tried;
        }
        value
    }

    /// Days since, as a share of `full`; 1 when it never was.
    fn fresh(&self, last: Option<Day>, full: f64) -> f64 {
        last.map_or(1.0, |last| (f64::from(self.setting().day.since(last)) / full).min(1.0))
    }
}
