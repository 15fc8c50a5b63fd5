//! Living: half a year of one person under one policy, day by day.

use crate::checkin::Answers;
use crate::chooser::History;
use crate::draws::Draws;
use crate::life::{DAYS, Entry, Life, MAP_DAYS, MapError};
use crate::people::{Form, Likely, Person, logistic};
use crate::policies::{Foreseen, Noted, Offers, Plan, Policy, Sight, oracle};
use crate::reports::{self, Asked};
use crate::steps::{FAMILIES, Steps};
use ippo_core::planner::Outcome;

/// How hard (0 to 100) is more than enough.
const DREADFUL: f64 = 75.0;
/// How hard (0 to 100) a told peak makes the next plans gentler.
const HARD: f64 = 80.0;

/// Lets a person live under a policy.
pub fn live(
    steps: &Steps,
    person: Box<dyn Person + '_>,
    who: (u64, Draws),
    answers: Answers,
    policy: Box<dyn Policy + '_>,
) -> Life {
    let mut living = Living::new(steps, person, who, answers, policy);
    let asked = Asked { person: &*living.person, draws: living.draws, day: 0 };
    living.policy.ask(&asked, &[]);
    for day in 1..=DAYS {
        living.day(day);
        if living.leaves(day) {
            living.life.end = day;
            break;
        }
    }
    living.life.gain = living.mean_chance(living.life.end.min(DAYS)) - living.at_first;
    living.life
}

struct Living<'a> {
    steps: &'a Steps,
    person: Box<dyn Person + 'a>,
    draws: Draws,
    policy: Box<dyn Policy + 'a>,
    history: History,
    life: Life,
    at_first: f64,
    done_families: [bool; FAMILIES],
    /// Bad experiences, fading.
    burden: f64,
    /// Days without a try that were not meant for rest.
    idle: u32,
    /// Share of tries that asked for nothing, fading.
    boredom: f64,
}

/// What a day brought.
struct Tried {
    outcome: Outcome,
    felt: f64,
    is_bad: bool,
}

impl<'a> Living<'a> {
    fn new(
        steps: &'a Steps,
        person: Box<dyn Person + 'a>,
        (number, draws): (u64, Draws),
        answers: Answers,
        policy: Box<dyn Policy + 'a>,
    ) -> Self {
        let life = Life::of(number, answers);
        let history = History::new(steps.len());
        let mut living = Self {
            steps,
            person,
            draws,
            policy,
            history,
            life,
            at_first: 0.0,
            done_families: [false; FAMILIES],
            burden: 0.0,
            idle: 0,
            boredom: 0.0,
        };
        living.at_first = living.mean_chance(0);
        living
    }

    fn day(&mut self, day: u32) {
        self.person.begin_day(day);
        self.policy.pass_night();
        let foreseen = self.foreseen(day);
        if let Some(at) = MAP_DAYS.iter().position(|map_day| *map_day == day) {
            self.life.maps[at] = Some(self.map_error(day, &foreseen));
        }
        let asked = Asked { person: &*self.person, draws: self.draws, day };
        self.policy.ask(&asked, &foreseen);
        let plan = self.policy.plan(day, &foreseen, &self.history);
        self.history.recovering = self.history.recovering.saturating_sub(1);
        let tried = match plan {
            Plan::Offer(offers) if self.opens(day) => self.answer(day, &offers, &foreseen),
            Plan::Offer(_) | Plan::Rest => None,
        };
        self.close(tried, plan == Plan::Rest);
    }

    fn foreseen(&self, day: u32) -> Vec<Foreseen> {
        match self.policy.see() {
            Sight::Estimated(foreseen) => foreseen,
            Sight::True => (0..self.steps.len()).map(|step| oracle::told(&self.likely(step, day))).collect(),
        }
    }

    fn opens(&self, day: u32) -> bool {
        self.draws.even(day, 3) > self.person.traits().away
    }

    fn likely(&self, step: usize, day: u32) -> Likely {
        self.person.likely(step, day, Form::Today)
    }

    fn mean_chance(&self, day: u32) -> f64 {
        let count = self.steps.len() as f64;
        let chance = |step: usize| self.person.likely(step, day, Form::Neutral).done / count;
        (0..self.steps.len()).fold(0.0, |sum, step| sum + chance(step))
    }

    fn map_error(&self, day: u32, foreseen: &[Foreseen]) -> MapError {
        let (mut squares, mut sums, mut counts) = (0.0, [0.0; 3], [0.0; 3]);
        for (step, seen) in foreseen.iter().enumerate() {
            let truth = self.person.likely(step, day, Form::Neutral).done;
            let error = seen.done.clamp(0.01, 0.99) - truth;
            squares += error * error;
            let band = if seen.done > 0.8 { 0 } else { 1 + usize::from(seen.done <= 0.3) };
            sums[band] += seen.done - truth;
            counts[band] += 1.0;
        }
        let bias = std::array::from_fn(|band| sums[band] / f64::max(1.0, counts[band]));
        MapError { rmse: libm::sqrt(squares / foreseen.len() as f64), bias }
    }

    /// The person decides, tries or leaves it, and what came of it is noted.
    fn answer(&mut self, day: u32, offers: &Offers, foreseen: &[Foreseen]) -> Option<Tried> {
        let main = offers.main;
        let hope = self.hope(main, day, 4);
        if hope > 3.0 && self.draws.happens(day, 5, 0.3) {
            return Some(self.attempt(day, offers.harder, main, foreseen));
        }
        if self.draws.happens(day, 6, willing(hope)) {
            return Some(self.attempt(day, main, main, foreseen));
        }
        let looks = self.draws.happens(day, 7, 0.6);
        let easier = looks && self.draws.happens(day, 9, willing(self.hope(offers.easier, day, 8)));
        if self.draws.happens(day, 10, 0.7) {
            self.refuse(day, main, &foreseen[main], easier);
        }
        easier.then(|| self.attempt(day, offers.easier, main, foreseen))
    }

    /// How it looks to the person, in logits.
    fn hope(&self, step: usize, day: u32, stream: u64) -> f64 {
        let done = self.likely(step, day).done;
        let logit = libm::log(done.max(1e-6) / (1.0 - done).max(1e-6));
        logit - self.person.traits().pessimism + 0.5 * self.draws.normal(day, stream)
    }

    fn refuse(&mut self, day: u32, step: usize, foreseen: &Foreseen, something_tried: bool) {
        let outcome = Outcome::NotToday { reason_given: false };
        let noted = Noted { day, step, outcome, foreseen: *foreseen, before: None, felt: None };
        self.write(noted, self.likely(step, day).done);
        self.policy.note(&noted, step, something_tried);
    }

    fn attempt(&mut self, day: u32, step: usize, main: usize, foreseen: &[Foreseen]) -> Tried {
        let (likely, traits) = (self.likely(step, day), *self.person.traits());
        let before = reports::before(&self.draws, &traits, day, likely.distress);
        let outcome = happened(&likely, self.draws.even(day, 13));
        let felt = self.person.learn(step, day, outcome, &likely);
        let said = reports::after(&self.draws, &traits, day, felt);
        let told = reports::is_told(&self.draws, day).then_some(said);
        let noted = Noted { day, step, outcome, foreseen: foreseen[step], before, felt: told };
        self.write(noted, likely.done);
        self.policy.note(&noted, main, true);
        self.history.tried(self.steps, step, day);
        self.count(step, outcome);
        if outcome == Outcome::Stopped || told.is_some_and(|told| told >= HARD) {
            self.history.recovering = 2;
        }
        let is_bad = outcome == Outcome::Stopped || felt >= DREADFUL && outcome != Outcome::Done;
        Tried { outcome, felt, is_bad }
    }

    fn write(&mut self, noted: Noted, truth: f64) {
        self.life.entries.push(Entry { noted, truth, tries_before: self.life.tries });
    }

    fn count(&mut self, step: usize, outcome: Outcome) {
        self.life.tries += 1;
        if outcome == Outcome::Done {
            let at = &self.steps[step];
            self.history.did(step);
            self.life.reached[..=at.zone].fill(true);
            self.done_families[at.family] = true;
            self.life.families = self.done_families.iter().filter(|done| **done).count() as u32;
        }
    }

    /// What the day leaves behind.
    fn close(&mut self, tried: Option<Tried>, was_rest: bool) {
        self.burden *= 0.8;
        let Some(tried) = tried else {
            self.history.streak = 0;
            self.idle += u32::from(!was_rest);
            return;
        };
        self.idle = 0;
        self.life.bad += u32::from(tried.is_bad);
        let bad = f64::from(u8::from(tried.is_bad));
        let dreadful = if tried.felt >= DREADFUL && tried.outcome == Outcome::Done { 0.5 } else { 0.0 };
        self.burden += bad + dreadful;
        self.boredom = 0.85 * self.boredom + 0.15 * f64::from(u8::from(tried.felt < 15.0));
    }

    fn leaves(&self, day: u32) -> bool {
        let traits = self.person.traits();
        let leaving = &traits.leaving;
        let idle = if self.idle >= 3 { leaving.idle } else { 0.0 };
        let bored = leaving.bored * (self.boredom - 0.6).max(0.0) / 0.4;
        let hazard = leaving.by_itself + leaving.bad * self.burden + idle + bored;
        self.draws.happens(day, 16, 1.0 - libm::exp(-hazard * traits.proneness))
    }
}

/// Chance that somebody dares what looks like this.
fn willing(hope: f64) -> f64 {
    logistic(1.2 * hope + 0.8)
}

fn happened(likely: &Likely, luck: f64) -> Outcome {
    if luck < likely.done {
        Outcome::Done
    } else if luck < likely.partly_or_more {
        Outcome::Partly
    } else {
        Outcome::Stopped
    }
}
