//! 1PL window: the likeliest ability given the last fifteen tries and where the check-in put it.

use super::elo::by_logit;
use super::{Estimator, Foreseen, Noted, points};
use crate::people::logistic;
use crate::steps::Steps;

const LAST_TRIES: usize = 15;
const NEWTON_STEPS: usize = 8;

/// Tries as points and hardness in logits.
pub struct Window<'a> {
    steps: &'a Steps,
    slope: f64,
    start: f64,
    ability: f64,
    tries: Vec<(f64, f64)>,
}

impl<'a> Window<'a> {
    /// Begins at an ability; the slope is in logits for ten points of prior hardness.
    pub fn new(steps: &'a Steps, slope: f64, ability: f64) -> Self {
        Self { steps, slope, start: ability, ability, tries: vec![] }
    }

    /// One step of Newton's towards the likeliest ability.
    fn improved(&self, ability: f64) -> f64 {
        let last = &self.tries[self.tries.len().saturating_sub(LAST_TRIES)..];
        let (mut slope, mut curvature) = (self.start - ability, 1.0);
        for (points, hardness) in last {
            let chance = logistic(ability - hardness);
            slope += points - chance;
            curvature += chance * (1.0 - chance);
        }
        ability + slope / curvature
    }
}

impl Estimator for Window<'_> {
    fn foresee(&self, step: usize) -> Foreseen {
        by_logit(self.ability - self.slope * self.steps.above(step))
    }

    fn note(&mut self, noted: &Noted) {
        let Some(points) = points(noted.outcome) else { return };
        self.tries.push((points, self.slope * self.steps.above(noted.step)));
        for _ in 0..NEWTON_STEPS {
            self.ability = self.improved(self.ability);
        }
    }
}
