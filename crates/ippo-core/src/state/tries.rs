//! The fold over steps and tries: what was exchanged, left out, compared, tried and felt, and what the belief learns from it.

use super::{NotedTry, State, Swap};
use crate::event::{Feared, Felt, Happened, Harder, Offer, Try, Way, WhyNot};
use crate::ids::{EntryId, StepId};
use crate::own::OwnStep;
use crate::planner::Outcome;
use crate::time::{Day, Moment};
use std::sync::Arc;

impl State {
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

    pub(super) fn leave_out(&mut self, step: &StepId) {
        self.left_out.insert(step.clone());
        self.put_back(step);
        self.swaps.retain(|swap| swap.to.as_ref().is_none_or(|offer| offer.step != *step));
    }

    /// Which of two looks harder. What is told of the last try after this is learned on top of it.
    pub(super) fn compared(&mut self, day: Day, one: &StepId, other: &StepId, harder: Harder) {
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

    pub(super) fn put_back(&mut self, step: &StepId) {
        self.taken = self.taken.take().filter(|(_, offer)| offer.step != *step);
    }

    pub(super) fn swapped(&mut self, day: Day, from: &StepId, to: Option<&Offer>, way: Way) {
        self.swaps.retain(|swap| swap.day == day);
        self.swaps.push(Swap { day, from: from.clone(), to: to.cloned(), way });
    }

    pub(super) fn try_noted(&mut self, id: EntryId, at: &Moment, tried: &Try) {
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
    pub(super) fn felt_told(&mut self, at: &Moment, felt: &Felt) {
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
    pub(super) fn why_told(&mut self, of: EntryId, why: WhyNot) {
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
    pub(super) fn pass_to(&mut self, day: Day) {
        let passed = self.belief_day.map_or(0, |known| day.since(known));
        self.belief.pass_days(&self.ground.design, passed);
        self.belief_day = Some(self.belief_day.map_or(day, |known| known.max(day)));
    }
}
