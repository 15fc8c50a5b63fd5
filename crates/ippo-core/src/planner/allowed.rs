//! Which steps may be offered: hard rules of safety first, then what is left today, then the bounds.

use super::Outcome;
use super::choose::Choosing;
use super::setting::Allowance;
use crate::catalogue::{Contact, Tag};

impl Choosing<'_> {
    /// Rules that nothing overrides, not even the person's asking by name: level, C7 tags, the hour outdoors.
    pub(super) fn is_safe(&self, step: usize) -> bool {
        let (at, setting) = (self.step(step), self.setting());
        let level = match setting.allowance {
            Allowance::Steps => true,
            Allowance::FloorOnly => at.is_floor(),
            Allowance::None => false,
        };
        let rests = setting.tags_rest && at.rests_at_risk();
        level && !at.retired && !rests && setting.hour_fits(at)
    }

    /// Whether a step may be offered unasked at this hour, before today's exchanges and the bounds.
    pub(super) fn is_open(&self, step: usize) -> bool {
        let rests = || self.standing().quiet && !self.is_inward(step);
        let public = || self.setting().tags_rest && self.step(step).has(Tag::PostPublic);
        let left_out = || self.setting().left_out.contains(&step) || self.was_too_much(step);
        self.is_safe(step) && !rests() && !public() && !left_out()
    }

    /// Whether it was neither exchanged nor left today.
    pub(super) fn is_left_today(&self, step: usize) -> bool {
        let setting = self.setting();
        setting.swapped_away.contains(&step) || self.record().was_left(setting.day, step)
    }

    /// Whether the bounds allow it at the hardest expected given. The floor is always allowed.
    pub(super) fn is_within(&self, step: usize, hardest: f64) -> bool {
        let bearable = self.seen(step).expected <= hardest - self.standing().lowered;
        self.step(step).is_floor() || (bearable && self.is_likely_enough(step))
    }

    /// Hardest expected of what is offered unasked.
    pub(super) fn hardest(&self) -> f64 {
        let caps = self.caps();
        if self.standing().first_days { caps.expected_first_days } else { caps.expected_after }
    }

    /// Whether it is rarely enough too much: more rarely in the first days, less so if one like it was done.
    fn is_likely_enough(&self, step: usize) -> bool {
        let (standing, seen) = (self.standing(), self.seen(step));
        let near = || seen.is_stopped_within(standing.rarely_near) && self.like_done(step).is_some();
        seen.is_stopped_within(standing.rarely) || near()
    }

    fn is_inward(&self, step: usize) -> bool {
        self.step(step).place <= 1 && self.step(step).contact == Contact::None
    }

    /// Whether its last try was too much, or hard a day ago, and lies so near that it is offered by name alone (C18).
    fn was_too_much(&self, step: usize) -> bool {
        let (record, day, caps) = (self.record(), self.setting().day, self.caps());
        let stopped = record.past(step).is_some_and(|past| {
            past.last_outcome == Outcome::Stopped && day.since(past.last) <= caps.too_much_rests_days
        });
        stopped || (self.standing().quiet && record.was_hard(step, day, caps.quiet_days, caps))
    }
}
