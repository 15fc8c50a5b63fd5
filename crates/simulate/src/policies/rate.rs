//! The running rate: every step as likely as the share of tries that were done so far.

use super::{Estimator, Foreseen, Noted};
use ippo_core::planner::{Outcome, quantile};

/// Counts, with four done of five before anything is known.
pub struct RunningRate {
    done: f64,
    tries: f64,
    felt: MeanFelt,
}

impl RunningRate {
    /// Nothing counted yet.
    pub fn new() -> Self {
        Self { done: 0.0, tries: 0.0, felt: MeanFelt::new() }
    }
}

impl Default for RunningRate {
    fn default() -> Self {
        Self::new()
    }
}

impl Estimator for RunningRate {
    fn foresee(&self, _step: usize) -> Foreseen {
        let done = (self.done + 4.0) / (self.tries + 5.0);
        Foreseen { done, stopped: 0.1, expected: self.felt.mean, z: quantile(done), spread: 0.0 }
    }

    fn note(&mut self, noted: &Noted) {
        if noted.outcome.is_try() {
            self.tries += 1.0;
            self.done += f64::from(u8::from(noted.outcome == Outcome::Done));
            self.felt.take_in(noted.felt);
        }
    }
}

/// The mean of what was felt, from 45 before anything was told.
pub struct MeanFelt {
    /// That mean, 0 to 100.
    pub mean: f64,
    count: f64,
}

impl MeanFelt {
    /// Nothing told yet.
    pub fn new() -> Self {
        Self { mean: 45.0, count: 1.0 }
    }

    /// Takes in how hard a try was, if it was told.
    pub fn take_in(&mut self, felt: Option<f64>) {
        if let Some(felt) = felt {
            self.count += 1.0;
            self.mean += (felt - self.mean) / self.count;
        }
    }
}

impl Default for MeanFelt {
    fn default() -> Self {
        Self::new()
    }
}
