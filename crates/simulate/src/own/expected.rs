//! What counts: how far the chance expected of a guessed step lies from the one expected of the true step.

use crate::figures::mean;
use crate::people::Simulator;
use crate::setup::TEST_SEED;
use crate::shipped::Shipped;
use crate::steps::Steps;
use ippo_core::catalogue::Step;
use ippo_core::planner::{Belief, Design, Raw};
use std::fmt;

/// How long people have lived with the program before they write a step of their own.
const DAYS: u32 = 30;
/// By how much a chance is foretold too high, to be counted.
const TOO_SURE: f64 = 0.15;

/// What is held of people after some weeks.
pub struct People {
    raw: Vec<Raw>,
    design: Design,
    beliefs: Vec<Belief>,
}

/// How far expectations lie apart, means over people.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Apart {
    /// Root of the mean square difference of the chance that it is done.
    pub rmse: f64,
    /// Rank correlation over the steps.
    pub rank: f64,
    /// Share foretold surer than the true step by more than 0.15.
    pub too_sure: f64,
}

impl People {
    /// So many people of each kind.
    pub fn living(shipped: &Shipped, steps: &Steps, people: u64) -> Self {
        let held = |simulator: Simulator| (0..people).map(move |number| held(shipped, steps, simulator, number));
        let beliefs = Simulator::ALL.into_iter().flat_map(held).collect();
        Self { raw: steps.raw(), design: shipped.design.clone(), beliefs }
    }

    /// Of pairs of the true and the guessed step: both as if nothing of them had been tried.
    pub fn apart(&self, pairs: &[(Step, Step)]) -> Apart {
        let truth = pairs.iter().map(|(truth, _)| Raw::of(truth));
        let made = pairs.iter().map(|(_, made)| Raw::of(made));
        let raw: Vec<Raw> = self.raw.iter().copied().chain(truth).chain(made).collect();
        let design = Design::from_raw(self.design.population(), &raw);
        let all: Vec<Apart> = self.beliefs.iter().map(|belief| of_one(belief, &design, pairs.len())).collect();
        let over = |of: fn(&Apart) -> f64| mean(&all.iter().map(of).collect::<Vec<_>>());
        Apart { rmse: over(|one| one.rmse), rank: over(|one| one.rank), too_sure: over(|one| one.too_sure) }
    }
}

fn held(shipped: &Shipped, steps: &Steps, simulator: Simulator, number: u64) -> Belief {
    let life = shipped.life(steps, simulator, (TEST_SEED, number));
    let mut belief = Belief::new(&shipped.design);
    belief.check_in(&shipped.design, life.answers.map(Some));
    let mut day = 0;
    for noted in life.entries.iter().map(|entry| entry.noted).filter(|noted| noted.day <= DAYS) {
        belief.pass_days(&shipped.design, noted.day - day);
        day = noted.day;
        belief.note(&shipped.design, noted.step, noted.outcome, noted.before, noted.felt);
    }
    belief
}

fn of_one(belief: &Belief, design: &Design, pairs: usize) -> Apart {
    let mut belief = belief.clone();
    belief.add_step(design);
    let first = design.len() - 2 * pairs;
    let chances =
        |from: usize| -> Vec<f64> { (from..from + pairs).map(|at| belief.outlook(design, at).done()).collect() };
    let (truth, made) = (chances(first), chances(first + pairs));
    let over = |of: fn(f64, f64) -> f64| mean(&truth.iter().zip(&made).map(|(a, b)| of(*a, *b)).collect::<Vec<_>>());
    Apart {
        rmse: libm::sqrt(over(|truth, made| (truth - made) * (truth - made))),
        rank: correlation(&ranks(&truth), &ranks(&made)),
        too_sure: over(|truth, made| f64::from(u8::from(made - truth > TOO_SURE))),
    }
}

/// Ranks; equals share the mean of theirs.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |value: f64| values.iter().filter(|other| **other < value).count() as f64;
    let equal = |value: f64| values.iter().filter(|other| **other == value).count() as f64;
    values.iter().map(|value| below(*value) + 0.5 * (equal(*value) - 1.0)).collect()
}

/// Pearson's correlation; 0 where one side is all alike.
pub fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let (x, y) = (mean(a), mean(b));
    let sum = |of: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).fold(0.0, |sum, (a, b)| sum + of(a - x, b - y));
    let spread = libm::sqrt(sum(&|a, _| a * a) * sum(&|_, b| b * b));
    if spread > 0.0 { sum(&|a, b| a * b) / spread } else { 0.0 }
}

impl Apart {
    /// The heads of the columns.
    pub const HEADING: &'static str = "chance apart, RMSE | rank correlation | 0.15 too sure, %";
    /// How many columns there are.
    pub const COLUMNS: usize = 3;
}

impl fmt::Display for Apart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} | {:.2} | {:.1}", self.rmse, self.rank, 100.0 * self.too_sure)
    }
}
