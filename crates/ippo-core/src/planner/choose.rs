//! The choice: one thing for today, something smaller and larger beside it, or calm or rest in its place.

use super::belief::{Belief, Bound, Outlook};
use super::design::Design;
use super::normal::quantile;
use super::population::Taste;
use super::setting::{Allowance, Setting};
use super::standing::Standing;
use super::{Caps, Reason, Record};
use crate::catalogue::{Catalogue, Contact, Step, Tag};
use std::cell::OnceCell;

/// How many neighbours down a setback leads at most.
const NEIGHBOURS: usize = 4;

/// A step with the numbers that it was chosen by.
#[derive(Clone, PartialEq, Debug)]
pub struct Offer {
    /// Index into the catalogue.
    pub step: usize,
    /// Chance (0 to 1) that it is done, were it tried.
    pub chance: f64,
    /// How hard (0 to 100) it is expected at its hardest.
    pub expected: f64,
    /// Why this one.
    pub reason: Reason,
}

/// What stands in place of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Instead {
    /// Something calm.
    Calm,
    /// Rest.
    Rest,
}

/// What is shown today.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// One thing.
    pub main: Option<Offer>,
    /// Something smaller than it.
    pub smaller: Option<Offer>,
    /// Something larger than it.
    pub larger: Option<Offer>,
    /// What stands in place of a step when there is none.
    pub instead: Option<Instead>,
    /// Whether a rest is offered beside it, by what the last days cost.
    pub rest_offered: bool,
}

/// Everything that a choice rests on, with all steps seen through the belief once.
pub struct Choosing<'a> {
    design: &'a Design,
    catalogue: &'a Catalogue,
    record: &'a Record,
    setting: &'a Setting,
    caps: &'a Caps,
    standing: Standing,
    seen: Vec<Outlook>,
    open: OnceCell<Vec<usize>>,
    candidates: OnceCell<Vec<usize>>,
    values: Vec<OnceCell<f64>>,
}

impl<'a> Choosing<'a> {
    /// Looks at all steps. The design must be the catalogue's own.
    pub fn new(
        design: &'a Design,
        catalogue: &'a Catalogue,
        belief: &Belief,
        record: &'a Record,
        setting: &'a Setting,
        caps: &'a Caps,
    ) -> Self {
        let seen = belief.outlooks(design);
        let standing = Standing::new(design, record, setting, caps);
        let (open, candidates, values) = (OnceCell::new(), OnceCell::new(), vec![OnceCell::new(); seen.len()]);
        Self { design, catalogue, record, setting, caps, standing, seen, open, candidates, values }
    }

    /// One thing for today.
    pub fn choose(&self) -> Choice {
        let main = self.main();
        let beside = main.as_ref().map(|offer| offer.step);
        Choice {
            smaller: beside.and_then(|step| self.smaller(step)),
            larger: beside.and_then(|step| self.larger(step)),
            instead: if main.is_none() { Some(self.instead()) } else { None },
            rest_offered: self.record.load(self.setting.day) > self.caps.rest_load,
            main,
        }
    }

    /// Something with a clearly better chance than `of`, or else something that is expected easier.
    pub fn smaller(&self, of: usize) -> Option<Offer> {
        let (at, done) = (self.seen(of), self.seen(of).done());
        let aim = quantile((done + 0.6 * (1.0 - done)).min(0.975));
        let others = || self.candidates().iter().copied().filter(|step| *step != of);
        let surer = self.bound(done + 0.02);
        let easier = |step: &usize| self.seen(*step).is_done_beyond(surer);
        let best = self.best(others().filter(easier), |step| self.score_beside(step, aim));
        let less = |step: &usize| self.seen(*step).expected < at.expected;
        let best = best.or_else(|| self.best(others().filter(less), |step| -self.seen(step).expected));
        best.map(|step| self.offer(step, Reason::AskedSmaller))
    }

    /// Something with a clearly smaller chance than `of`, within the bounds of an own choice; none on the floor alone.
    /// The floor has no right of its own here, and among the first tries larger still means nobody met.
    pub fn larger(&self, of: usize) -> Option<Offer> {
        if self.setting.allowance != Allowance::Steps {
            return None;
        }
        let at = self.seen(of).done();
        let less_sure = self.bound(at - 0.05);
        let hardest = self.caps.expected_own_choice;
        let alone = |step: usize| self.step(step).contact == Contact::None && self.step(step).minutes <= 10;
        let fits = |step: &usize| {
            *step != of
                && !self.is_left_today(*step)
                && self.seen(*step).expected <= hardest
                && self.is_within(*step, hardest)
                && !self.seen(*step).is_done_beyond(less_sure)
                && (!self.standing.beginning || alone(*step))
        };
        let aim = quantile((at - 0.17).max(0.3));
        let best = self.best(self.open().iter().copied().filter(fits), |step| self.score_beside(step, aim));
        best.map(|step| self.offer(step, Reason::AskedLarger))
    }

    /// Something else than `of`.
    pub fn something_else(&self, of: usize) -> Option<Offer> {
        let others = self.candidates().iter().copied().filter(|step| *step != of).collect();
        self.best_of(others)
    }

    /// A step that the person chose by name: only the rules of safety hold, not the bounds.
    pub fn named(&self, step: usize) -> Option<Offer> {
        (step < self.seen.len() && self.is_safe(step)).then(|| self.offer(step, Reason::Named))
    }

    /// The easiest of the steps that the person asked for by their kind, within the bounds of an own choice; what was
    /// offered or tried lately comes last.
    pub fn easiest(&self, is: impl Fn(&Step) -> bool) -> Option<Offer> {
        let hardest = self.caps.expected_own_choice;
        let fits = |step: &usize| is(self.step(*step)) && !self.is_left_today(*step) && self.is_within(*step, hardest);
        let some = self.open().iter().copied().filter(fits).collect();
        let fresh = self.preferring(some, |step| !self.is_recent(step));
        let best = self.best(fresh.into_iter(), |step| -self.seen(step).expected);
        best.map(|step| self.offer(step, Reason::Named))
    }

    /// A step as it would be offered by name, safe or not: for a try that has happened already.
    pub fn noted(&self, step: usize) -> Offer {
        self.offer(step, Reason::Named)
    }

    fn bound(&self, chance: f64) -> Bound {
        Bound::of(chance, self.design.population().lapse)
    }

    /// What is expected of a step.
    pub fn seen(&self, step: usize) -> &Outlook {
        &self.seen[step]
    }

    fn main(&self) -> Option<Offer> {
        if self.record.left_on(self.setting.day) >= self.caps.not_today_enough {
            return None;
        }
        self.nearer().or_else(|| self.best_of(self.candidates().to_vec()))
    }

    /// After one that was too much: its next smaller neighbour that may be offered, rather than the very smallest.
    fn nearer(&self) -> Option<Offer> {
        let smaller = |step: usize| self.step(step).around.smaller.as_ref().map(|near| &near.step);
        let next = |step: &usize| smaller(*step).and_then(|name| self.catalogue.index_of(name));
        let mut down = std::iter::successors(next(&self.record.just_stopped()?), next).take(NEIGHBOURS);
        let near = down.find(|step| self.candidates().contains(step) && !self.is_recent(*step));
        near.map(|step| self.offer(step, self.reason(step)))
    }

    /// The best of some steps, with its reason; what was offered or tried lately comes last.
    fn best_of(&self, steps: Vec<usize>) -> Option<Offer> {
        let fresh = self.preferring(steps, |step| !self.is_recent(step));
        let best = self.best(fresh.into_iter(), |step| self.score(step));
        best.map(|step| self.offer(step, self.reason(step)))
    }

    /// Steps that may be offered unasked now. The first tries come from the floor, those at night and the very first from
    /// bed and without a sound, the very first takes a minute. After a pause comes what went all right, or something small.
    fn candidates(&self) -> &[usize] {
        self.candidates.get_or_init(|| self.find_candidates())
    }

    /// All steps that may be offered unasked at this hour, before today's exchanges and the bounds.
    fn open(&self) -> &[usize] {
        self.open.get_or_init(|| (0..self.seen.len()).filter(|step| self.is_open(*step)).collect())
    }

    fn find_candidates(&self) -> Vec<usize> {
        let beginning = self.standing.beginning;
        let open = self.preferring(self.open().to_vec(), |step| beginning && self.step(step).is_floor());
        let hardest = self.hardest();
        let fits = |step: &usize| !self.is_left_today(*step) && self.is_within(*step, hardest);
        let left = open.into_iter().filter(fits).collect();
        let very_first = self.record.tries() == 0;
        let returning = self.after_pause();
        let known = |step: usize| self.went_all_right(step) || self.step(step).is_floor();
        let left = self.preferring(left, |step| returning && known(step));
        let from_bed = beginning && (very_first || self.setting.is_night());
        let still = |step: usize| self.step(step).bed && !self.step(step).has(Tag::Noise);
        let left = self.preferring(left, |step| from_bed && still(step));
        self.preferring(left, |step| very_first && self.step(step).minutes <= 1)
    }

    /// Those for which `is` holds, or all if it holds for none.
    fn preferring(&self, steps: Vec<usize>, is: impl Fn(usize) -> bool) -> Vec<usize> {
        let some: Vec<usize> = steps.iter().copied().filter(|step| is(*step)).collect();
        if some.is_empty() { steps } else { some }
    }

    /// The step of the highest score; of equals the one whose name comes first, wherever it stands.
    fn best(&self, steps: impl Iterator<Item = usize>, score: impl Fn(usize) -> f64) -> Option<usize> {
        let scored = steps.map(|step| (score(step), step));
        let name = |step: usize| &self.step(step).id;
        scored.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| name(b.1).cmp(name(a.1)))).map(|(_, step)| step)
    }

    fn offer(&self, step: usize, reason: Reason) -> Offer {
        let seen = self.seen(step);
        Offer { step, chance: seen.done(), expected: seen.expected, reason }
    }

    /// Rest when the last days cost something, else calm.
    fn instead(&self) -> Instead {
        if self.record.load(self.setting.day) > 0.5 * self.caps.rest_load { Instead::Rest } else { Instead::Calm }
    }

    fn is_recent(&self, step: usize) -> bool {
        let days = if self.setting.same { 1 } else { self.caps.repeat_days };
        let tried = self.record.past(step).is_some_and(|past| self.setting.day.since(past.last) < days);
        tried || self.setting.offered_before.contains(&step)
    }

    pub(super) fn design(&self) -> &Design {
        self.design
    }

    pub(super) fn taste(&self) -> &Taste {
        &self.design.population().taste
    }

    pub(super) fn record(&self) -> &Record {
        self.record
    }

    pub(super) fn setting(&self) -> &Setting {
        self.setting
    }

    pub(super) fn caps(&self) -> &Caps {
        self.caps
    }

    pub(super) fn standing(&self) -> &Standing {
        &self.standing
    }

    /// What speaks for a step besides its chance, weighed once.
    pub(super) fn value(&self, step: usize) -> f64 {
        *self.values[step].get_or_init(|| self.weighed(step))
    }

    pub(super) fn step(&self, step: usize) -> &Step {
        &self.catalogue.steps()[step]
    }
}
