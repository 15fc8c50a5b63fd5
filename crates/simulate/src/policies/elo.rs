//! Elo: a rating of the person and a personal rating of each step, moving less with each try (Pelánek 2016).

use super::{Estimator, Foreseen, Noted, points};
use crate::people::logistic;
use crate::steps::Steps;
use ippo_core::planner::quantile;

/// Constants fitted on the journals of other people.
#[derive(Clone, Copy, Debug)]
pub struct EloScale {
    /// Logits for ten points of prior hardness.
    pub slope: f64,
    /// First move of the person's rating.
    pub person: f64,
    /// First move of a step's rating.
    pub step: f64,
}

/// How much smaller each try makes the next move.
const SETTLING: f64 = 0.05;

/// Ratings in logits.
pub struct Elo<'a> {
    steps: &'a Steps,
    scale: EloScale,
    ability: f64,
    tries: f64,
    offsets: Vec<(f64, f64)>,
}

impl<'a> Elo<'a> {
    /// Begins at an ability.
    pub fn new(steps: &'a Steps, scale: EloScale, ability: f64) -> Self {
        Self { steps, scale, ability, tries: 0.0, offsets: vec![(0.0, 0.0); steps.len()] }
    }
}

impl Estimator for Elo<'_> {
    fn foresee(&self, step: usize) -> Foreseen {
        by_logit(self.ability - self.scale.slope * self.steps.above(step) + self.offsets[step].0)
    }

    fn note(&mut self, noted: &Noted) {
        let Some(points) = points(noted.outcome) else { return };
        let error = points - noted.foreseen.done;
        self.ability += self.scale.person / (1.0 + SETTLING * self.tries) * error;
        self.tries += 1.0;
        let (offset, tries) = &mut self.offsets[noted.step];
        *offset += self.scale.step / (1.0 + SETTLING * *tries) * error;
        *tries += 1.0;
    }
}

/// What a logit foretells; "did part of it" is one logit wide, and how hard it is falls with it.
pub fn by_logit(logit: f64) -> Foreseen {
    let done = logistic(logit);
    Foreseen {
        done,
        stopped: 1.0 - logistic(logit + 1.0),
        expected: 52.0 - 16.0 * logit / 1.7,
        z: quantile(done),
        spread: 0.0,
    }
}
