//! Glicko-2: a rating with a deviation and a volatility; each step is an opponent (Glickman 2013).

use super::rate::MeanFelt;
use super::{Estimator, Foreseen, Noted, points};
use crate::people::logistic;
use crate::steps::Steps;
use ippo_core::planner::quantile;

/// Pi squared, as the reference has it.
const PI_SQUARED: f64 = 9.869_604_4;
/// How much volatility may change.
const TAU: f64 = 0.5;
/// Deviation of an opponent, which never moves.
const OPPONENT: f64 = 0.5;
const LARGEST_DEVIATION: f64 = 1.5;

/// One person's rating in logits.
pub struct Glicko<'a> {
    steps: &'a Steps,
    slope: f64,
    rating: f64,
    deviation: f64,
    volatility: f64,
    felt: MeanFelt,
}

impl<'a> Glicko<'a> {
    /// Begins at an ability; the slope is in logits for ten points of prior hardness.
    pub fn new(steps: &'a Steps, slope: f64, ability: f64) -> Self {
        Self { steps, slope, rating: ability, deviation: 1.0, volatility: 0.06, felt: MeanFelt::new() }
    }

    fn play(&mut self, opponent: f64, points: f64) {
        let weight = weight(OPPONENT * OPPONENT);
        let chance = 1.0 / (1.0 + libm::exp(-weight * (self.rating - opponent)));
        let variance = 1.0 / (weight * weight * chance * (1.0 - chance));
        let surprise = variance * weight * (points - chance);
        self.volatility = volatility(self.volatility, self.deviation, variance, surprise);
        let before = libm::sqrt(self.deviation * self.deviation + self.volatility * self.volatility);
        self.deviation = 1.0 / libm::sqrt(1.0 / (before * before) + 1.0 / variance);
        self.rating += self.deviation * self.deviation * weight * (points - chance);
    }
}

impl Estimator for Glicko<'_> {
    fn pass_night(&mut self) {
        let variance = self.deviation * self.deviation + self.volatility * self.volatility * 0.5;
        self.deviation = libm::sqrt(variance).min(LARGEST_DEVIATION);
    }

    fn foresee(&self, step: usize) -> Foreseen {
        let weight = weight(self.deviation * self.deviation + OPPONENT * OPPONENT);
        let logit = self.rating - self.slope * self.steps.above(step);
        let done = logistic(weight * logit);
        let stopped = 1.0 - logistic(weight * (logit + 1.0));
        Foreseen { done, stopped, expected: self.felt.mean, z: quantile(done), spread: 0.0 }
    }

    fn note(&mut self, noted: &Noted) {
        if let Some(points) = points(noted.outcome) {
            self.play(self.slope * self.steps.above(noted.step), points);
            self.felt.take_in(noted.felt);
        }
    }
}

/// How much a rating of this variance counts.
fn weight(variance: f64) -> f64 {
    1.0 / libm::sqrt(1.0 + 3.0 * variance / PI_SQUARED)
}

/// The new volatility: root of Glickman's function, by the Illinois method.
fn volatility(old: f64, deviation: f64, variance: f64, surprise: f64) -> f64 {
    let start = libm::log(old * old);
    let (spread, square) = (deviation * deviation, surprise * surprise);
    let height = |x: f64| {
        let (grown, above) = (libm::exp(x), spread + variance);
        let total = above + libm::exp(x);
        grown * (square - above - grown) / (2.0 * total * total) - (x - start) / (TAU * TAU)
    };
    let (mut a, mut b) = (start, bracket(start, spread, variance, square, height));
    let (mut at_a, mut at_b) = (height(a), height(b));
    for _ in 0..60 {
        if (b - a).abs() <= 1e-6 {
            break;
        }
        let c = a + (a - b) * at_a / (at_b - at_a);
        let at_c = height(c);
        if at_c * at_b <= 0.0 {
            (a, at_a) = (b, at_b);
        } else {
            at_a /= 2.0;
        }
        (b, at_b) = (c, at_c);
    }
    libm::exp(a / 2.0)
}

/// Another place, on the other side of the root.
fn bracket(start: f64, spread: f64, variance: f64, square: f64, height: impl Fn(f64) -> f64) -> f64 {
    if square > spread + variance {
        return libm::log(square - spread - variance);
    }
    let below = |k: &i32| height(start - f64::from(*k) * TAU) >= 0.0 || *k > 50;
    start - f64::from((1..).find(below).unwrap_or(1)) * TAU
}
