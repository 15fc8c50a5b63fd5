//! The score: how near a step's chance is to the aim, and what speaks for it besides.

use super::account::Speaks;
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
        let (record, setting) = (self.record(), self.setting());
        let chance = self.taste().chance * (even(setting.salt, setting.day, self.step(step).id.as_str()) - 0.5);
        let last = record.past(step).map(|past| past.last);
        let again = last.is_some_and(|last| setting.day.since(last) <= 1) && !setting.same;
        let value = self.terms(step).iter().fold(chance, |sum, (_, weight)| sum + weight);
        if again { value - self.taste().just_tried } else { value }
    }

    /// The terms of that, each by its name.
    pub(super) fn terms(&self, step: usize) -> [(Speaks, f64); 7] {
        let (taste, record, setting) = (self.taste(), self.record(), self.setting());
        let row = self.design().row(step);
        let spread = self.seen(step).spread;
        let place = f64::from(self.step(step).place) / 7.0;
        let last = record.past(step).map(|past| past.last);
        let change = if setting.same { 0.0 } else { 1.0 };
        let never = if record.times_done(step) == 0 { 1.0 } else { 0.0 };
        [
            (Speaks::Unknown, taste.unknown * spread / (1.0 + spread)),
            (Speaks::Kind, change * taste.family * self.fresh(record.family_day(row.family), 7.0)),
            (Speaks::Rested, change * taste.step * self.fresh(last, 10.0)),
            (Speaks::PartOfDay, change * taste.part * self.fresh(record.part_day(row.part), 3.0)),
            (Speaks::Outward, taste.place * setting.direction * place),
            (Speaks::New, change * never * taste.never_done),
            (Speaks::Liked, self.liking(step)),
        ]
    }

    /// What it weighs that a step takes its shape from what the person once liked.
    fn liking(&self, step: usize) -> f64 {
        match (self.is_liked(step), self.standing().beginning) {
            (true, true) => self.taste().liked_first,
            (true, false) => self.taste().liked,
            (false, _) => 0.0,
        }
    }

    /// Whether a step takes its shape from what the person once liked.
    pub(super) fn is_liked(&self, step: usize) -> bool {
        self.step(step).around.joy.is_some_and(|joy| self.setting().joys.contains(&joy))
    }

    /// Days since, as a share of `full`; 1 when it never was.
    fn fresh(&self, last: Option<Day>, full: f64) -> f64 {
        last.map_or(1.0, |last| (f64::from(self.setting().day.since(last)) / full).min(1.0))
    }
}
