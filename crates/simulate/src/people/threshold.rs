//! Simulator C: courage against difficulty, with moods and low weeks; four in ten order the steps in their own way.

use super::{Condition, Form, Likely, Person, Traits, logistic};
use crate::assumed::{Assumed, Assumptions};
use crate::draws::Draws;
use crate::steps::{FAMILIES, Step, Steps};
use ippo_core::planner::Outcome;

/// A full turn, to the digits that the reference has.
#[allow(clippy::approx_constant, reason = "lives are compared with the reference to the last tries")]
const TURN: f64 = 6.283_185;

/// Points of difficulty of place, remote, in person, unfamiliar, observed, crowd, duration, spontaneous, people.
const WEIGHTS: [f64; 9] = [38.0, 13.0, 9.0, 8.0, 9.0, 8.0, 8.0, 9.0, 6.0];

/// Moods that come and go by themselves.
struct Moods {
    assumed: Assumptions,
    slow: f64,
    low_days: u32,
    week_height: f64,
    week_phase: f64,
}

impl Moods {
    fn new(draws: &Draws, assumed: Assumptions) -> Self {
        Self {
            assumed,
            slow: 0.0,
            low_days: 0,
            week_height: (4.0 * draws.normal(0, 43)).abs(),
            week_phase: TURN * draws.even(0, 44),
        }
    }

    /// The mood of a day: a slow one, the week's, and low episodes of seven days and more.
    fn next(&mut self, draws: &Draws, day: u32) -> f64 {
        let spread = self.assumed.of(Assumed::Mood);
        self.slow = 0.9 * self.slow + spread * 0.6 * libm::sqrt(1.0 - 0.81) * draws.normal(day, 1);
        if self.low_days > 0 {
            self.low_days -= 1;
        } else if draws.happens(day, 20, self.assumed.of(Assumed::LowEpisodes) * 0.01) {
            self.low_days = 7 + (8.0 * draws.even(day, 21)) as u32;
        }
        let week = libm::sin(std::f64::consts::TAU * f64::from(day) / 7.0 + self.week_phase);
        let low = if self.low_days > 0 { self.assumed.of(Assumed::LowDepth) * 1.5 } else { 0.0 };
        self.slow + spread * 0.1 * self.week_height * week - low
    }
}

pub struct Threshold<'a> {
    steps: &'a Steps,
    draws: Draws,
    traits: Traits,
    condition: Condition,
    moods: Moods,
    courage: f64,
    start: f64,
    noise: f64,
    gain: f64,
    sensitisation: f64,
    difficulty: Vec<f64>,
    own: Vec<f64>,
    families: [f64; FAMILIES],
    assumed: Assumptions,
}

impl<'a> Threshold<'a> {
    pub fn new(draws: Draws, steps: &'a Steps, assumed: Assumptions) -> Self {
        let courage = 32.0 + 12.0 * draws.normal(0, 10);
        let atypical = draws.happens(0, 47, assumed.of(Assumed::Atypical) * 0.4);
        let difficulty = if atypical { own_order(&draws, steps) } else { common_order(&draws, steps) };
        Self {
            steps,
            draws,
            traits: traits(&draws, &assumed),
            condition: Condition::new(assumed),
            moods: Moods::new(&draws, assumed),
            courage,
            start: courage,
            noise: assumed.of(Assumed::Noise) * (5.0 + 9.0 * draws.even(0, 41)),
            gain: assumed.of(Assumed::CourageGain) * draws.log_normal(0.65, 0.5, 42),
            sensitisation: assumed.of(Assumed::Sensitisation) * draws.log_normal(1.0, 0.5, 45),
            difficulty: difficulty.into_iter().map(|points| points.max(0.0)).collect(),
            own: vec![0.0; steps.len()],
            families: [0.0; FAMILIES],
            assumed,
        }
    }

    /// Points by which courage and habit exceed the difficulty, before mood and fatigue.
    fn room(&self, step: usize) -> f64 {
        self.courage - self.difficulty[step] + self.own[step] + self.families[self.steps[step].family]
    }
}

fn traits(draws: &Draws, assumed: &Assumptions) -> Traits {
    let rating_gain = match draws.even(0, 46) {
        u if u < 0.25 => 0.5,
        u if u < 0.75 => 1.0,
        _ => 1.6,
    };
    Traits { rating_gain, rating_shift: 10.0 * draws.normal(0, 1), ..Traits::of(draws, 0.014, assumed) }
}

fn common_order(draws: &Draws, steps: &Steps) -> Vec<f64> {
    steps.iter().enumerate().map(|(j, at)| at.prior + 10.0 * draws.normal(0, 100 + j as u64)).collect()
}

/// Difficulty by the person's own weights, with the catalogue's mean and spread.
fn own_order(draws: &Draws, steps: &Steps) -> Vec<f64> {
    let mut weights: [f64; 9] = std::array::from_fn(|k| WEIGHTS[k] * libm::exp(0.8 * draws.normal(0, 60 + k as u64)));
    if draws.happens(0, 48, 0.5) {
        // For them, contact from afar can be harder than going out.
        weights.swap(0, 1);
    }
    let raw: Vec<f64> = steps.iter().map(|at| weighed(at, &weights)).collect();
    let priors: Vec<f64> = steps.iter().map(|at| at.prior).collect();
    let ((mean, spread), (centre, width)) = (moments(&raw), moments(&priors));
    let scaled =
        |(j, points): (usize, &f64)| centre + width * (points - mean) / spread + 8.0 * draws.normal(0, 100 + j as u64);
    raw.iter().enumerate().map(scaled).collect()
}

fn weighed(at: &Step, weights: &[f64; 9]) -> f64 {
    let features = [
        at.place(),
        at.remote(),
        at.in_person(),
        at.unfamiliar,
        at.observed,
        at.crowd,
        at.duration,
        at.spontaneous,
        at.people,
    ];
    features.iter().zip(weights).fold(0.0, |sum, (feature, weight)| sum + weight * feature)
}

/// Mean and standard deviation.
fn moments(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let (sum, squares) = values.iter().fold((0.0, 0.0), |(sum, squares), v| (sum + v, squares + v * v));
    let mean = sum / count;
    (mean, libm::sqrt((squares / count - mean * mean).max(1e-9)))
}

/// Cumulative of Student's t with two degrees of freedom.
fn student(x: f64) -> f64 {
    0.5 + x / (2.0 * libm::sqrt(2.0 + x * x))
}

impl Person for Threshold<'_> {
    fn likely(&self, step: usize, _day: u32, form: Form) -> Likely {
        let (mood, fatigue) = self.condition.in_form(form);
        let x = self.room(step) + 10.0 * mood - 8.0 * fatigue;
        let z = x / self.noise;
        Likely {
            done: 0.03 + 0.94 * student(z),
            partly_or_more: 0.03 + 0.94 * student(z + 0.7),
            distress: 100.0 * logistic((2.0 - x) / 14.0),
        }
    }

    fn begin_day(&mut self, day: u32) {
        self.condition.mood = self.moods.next(&self.draws, day);
        let forgetting = self.assumed.of(Assumed::Forgetting);
        if self.condition.idle_days > 4 && self.courage > self.start - 5.0 {
            self.courage -= 0.15 * forgetting;
        }
        for habit in &mut self.own {
            *habit *= 1.0 - 0.01 * forgetting;
        }
        for habit in &mut self.families {
            *habit *= 1.0 - 0.005 * forgetting;
        }
        self.condition.rest();
    }

    fn learn(&mut self, step: usize, _day: u32, outcome: Outcome, likely: &Likely) -> f64 {
        self.condition.spend(likely.distress);
        let (family, room) = (self.steps[step].family, self.room(step));
        let habit = self.assumed.of(Assumed::Habit);
        match outcome {
            Outcome::Done => {
                self.own[step] += habit * 4.0 * (1.0 - self.own[step] / 20.0).max(0.0);
                self.families[family] += habit * 1.2 * (1.0 - self.families[family] / 12.0).max(0.0);
                if room < 20.0 {
                    self.courage += self.gain * ((20.0 - room) / 15.0).min(1.0);
                }
            }
            Outcome::Partly => {
                self.own[step] += habit * 1.5 * (1.0 - self.own[step] / 20.0).max(0.0);
                self.families[family] += habit * 0.3;
            }
            Outcome::Stopped => {
                self.courage -= 0.4 * self.sensitisation;
                self.families[family] -= 0.4 * self.sensitisation;
                self.own[step] -= self.sensitisation;
                return (likely.distress + 8.0).min(100.0);
            }
            Outcome::NotToday { .. } => {}
        }
        likely.distress
    }

    fn traits(&self) -> &Traits {
        &self.traits
    }
}
