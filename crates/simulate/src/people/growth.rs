//! Simulator A: four abilities that grow with surprise, and what a family and a step have taught besides.

use super::{Condition, Form, Likely, Person, Traits, logistic};
use crate::assumed::{Assumed, Assumptions};
use crate::draws::Draws;
use crate::steps::{FAMILIES, Step, Steps};
use ippo_core::planner::Outcome;

/// Going out, being with somebody, contact from afar, being seen.
const ABILITIES: usize = 4;

pub struct Growth<'a> {
    steps: &'a Steps,
    draws: Draws,
    traits: Traits,
    condition: Condition,
    abilities: [f64; ABILITIES],
    start: [f64; ABILITIES],
    families: [f64; FAMILIES],
    own: Vec<f64>,
    loadings: Vec<[f64; ABILITIES]>,
    discrimination: f64,
    learning: f64,
    loss: f64,
    assumed: Assumptions,
}

impl<'a> Growth<'a> {
    pub fn new(draws: Draws, steps: &'a Steps, assumed: Assumptions) -> Self {
        let general = 0.2 + 1.1 * draws.normal(0, 10);
        let abilities = std::array::from_fn(|k| general + 0.9 * draws.normal(0, 11 + k as u64));
        let traits = Traits { rating_gain: 0.7 + 0.6 * draws.even(0, 40), ..Traits::of(&draws, 0.008, &assumed) };
        Self {
            steps,
            draws,
            traits,
            condition: Condition::new(assumed),
            abilities,
            start: abilities,
            families: std::array::from_fn(|f| 0.7 * draws.normal(0, 20 + f as u64)),
            own: (0..steps.len()).map(|j| 0.7 * draws.normal(0, 100 + j as u64)).collect(),
            loadings: steps.iter().map(loadings).collect(),
            discrimination: draws.log_normal(1.0, 0.2, 41),
            learning: draws.log_normal(0.22, 0.5, 42),
            loss: draws.log_normal(0.25, 0.5, 43),
            assumed,
        }
    }

    fn grow(&mut self, step: usize, by: f64) {
        for (ability, loading) in self.abilities.iter_mut().zip(&self.loadings[step]) {
            *ability += loading * by;
        }
    }
}

/// How much each ability is asked for; the sum is 1.
fn loadings(step: &Step) -> [f64; ABILITIES] {
    let out = 0.25 + step.place();
    let social = 1.2 * step.in_person() * (0.3 + step.spontaneous);
    let afar = 1.5 * step.remote();
    let seen = 0.8 * step.observed + 0.4 * step.crowd;
    let sum = out + social + afar + seen;
    [out, social, afar, seen].map(|ability| ability / sum)
}

impl Person for Growth<'_> {
    fn likely(&self, step: usize, _day: u32, form: Form) -> Likely {
        let (mood, fatigue) = self.condition.in_form(form);
        let at = &self.steps[step];
        let own = self.families[at.family] + self.own[step] - (at.prior - 30.0) / 10.0;
        let able = self.abilities.iter().zip(&self.loadings[step]).fold(own, |sum, (a, l)| sum + a * l);
        let eta = self.discrimination * (able + mood - 0.8 * fatigue);
        Likely {
            done: logistic(eta),
            partly_or_more: logistic(eta + 1.0),
            distress: 100.0 * logistic(-0.55 * (eta - 0.8)),
        }
    }

    fn begin_day(&mut self, day: u32) {
        self.condition.drift(&self.draws, day);
        let share = if self.condition.idle_days <= 3 { 0.003 } else { 0.012 };
        let forgotten = self.assumed.of(Assumed::Forgetting) * share;
        for (ability, start) in self.abilities.iter_mut().zip(&self.start) {
            *ability -= forgotten * (*ability - start);
        }
        self.condition.rest();
    }

    fn learn(&mut self, step: usize, _day: u32, outcome: Outcome, likely: &Likely) -> f64 {
        self.condition.spend(likely.distress);
        let family = self.steps[step].family;
        let surprise = self.assumed.of(Assumed::Surprise) * (1.0 - likely.done);
        let loss = self.assumed.of(Assumed::Loss);
        match outcome {
            Outcome::Done => {
                self.grow(step, self.learning * surprise + 0.005);
                self.own[step] += 0.25 * surprise + 0.02;
                self.families[family] += 0.10 * surprise + 0.01;
            }
            Outcome::Partly => self.grow(step, 0.3 * self.learning * surprise),
            Outcome::Stopped => {
                self.grow(step, -0.6 * loss * self.loss * likely.done);
                self.own[step] -= 0.2 * loss;
                self.families[family] -= 0.05 * loss;
            }
            Outcome::NotToday { .. } => {}
        }
        likely.distress
    }

    fn traits(&self) -> &Traits {
        &self.traits
    }
}
