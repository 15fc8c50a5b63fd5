//! Figures: means with 95 % intervals over people, of whole lives and of pairs of lives.

use crate::life::{Entry, Life};
use ippo_core::planner::Outcome;
use std::collections::BTreeMap;

/// A number, and half the width of its 95 % interval where it is a mean over people.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figure {
    /// The number.
    pub value: f64,
    /// Half the width of its interval.
    pub interval: Option<f64>,
}

/// Figures by the name of what is measured.
pub type Figures = BTreeMap<&'static str, Figure>;

/// Outcomes of lives, in the order of the first table. Shares are percentages, chances percentage points.
pub const OUTCOMES: [&str; 15] = [
    "gain",
    "engaged 30",
    "engaged 90",
    "engaged 180",
    "bad",
    "bad per 100",
    "tries",
    "street",
    "shop",
    "service",
    "group",
    "work",
    "families",
    "done",
    "predicted",
];

/// How well a policy foresaw its own choices, and on three days all steps.
pub const FORESIGHT: [&str; 11] = [
    "log loss",
    "brier",
    "ECE",
    "first 10",
    "distress",
    "map 1",
    "map 31",
    "map 91",
    "bias high",
    "bias middle",
    "bias low",
];

/// What pairs of lives are compared by.
pub const PAIRED: [&str; 5] = ["gain", "bad", "engaged 180", "shop", "families"];

/// Zones by the name of reaching them.
const REACHED: [(&str, usize); 5] = [("street", 3), ("shop", 4), ("service", 5), ("group", 6), ("work", 7)];

/// How many tries count as first in "first 10".
pub const FIRST: u32 = 10;

impl Figure {
    /// Mean over people; those of whom it cannot be said are left out before.
    pub fn mean(values: &[f64]) -> Self {
        let count = values.len() as f64;
        let mean = mean(values);
        let squares = values.iter().fold(0.0, |sum, value| sum + (value - mean) * (value - mean));
        let spread = libm::sqrt(squares / (count - 1.0).max(1.0));
        Self { value: mean, interval: Some(1.96 * spread / libm::sqrt(count.max(2.0))) }
    }

    /// A number without an interval.
    pub fn plain(value: f64) -> Self {
        Self { value, interval: None }
    }

    /// Whether `other` lies within this figure's interval, which was rounded to so many decimals; nothing without one.
    pub fn holds(&self, other: &Self, decimals: usize) -> Option<bool> {
        let rounding = 0.5 * libm::pow(10.0, -(decimals as f64));
        self.interval.map(|interval| (other.value - self.value).abs() <= interval + 2.0 * rounding)
    }
}

/// The mean of some numbers; 0 of none.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / (values.len() as f64).max(1.0)
}

/// What became of people, and how well it was foreseen.
pub fn of_lives(lives: &[Life]) -> Figures {
    let mut figures = Figures::new();
    for measure in OUTCOMES {
        figures.insert(measure, Figure::mean(&values(lives, measure)));
    }
    let tries: Vec<Entry> = lives.iter().flat_map(tries).copied().collect();
    figures.insert("log loss", Figure::plain(mean(&tries.iter().map(log_loss).collect::<Vec<_>>())));
    figures.insert("ECE", Figure::plain(calibration_error(&tries.iter().map(told).collect::<Vec<_>>())));
    for (measure, of) in [("brier", brier as fn(&Entry) -> Option<f64>), ("first 10", first_loss), ("distress", missed)]
    {
        figures.insert(measure, Figure::mean(&person_means(lives, of)));
    }
    for (day, measure) in ["map 1", "map 31", "map 91"].into_iter().enumerate() {
        let errors = lives.iter().filter_map(|life| life.maps[day]).map(|map| map.rmse);
        figures.insert(measure, Figure::plain(mean(&errors.collect::<Vec<_>>())));
    }
    for (band, measure) in ["bias high", "bias middle", "bias low"].into_iter().enumerate() {
        let biases = lives.iter().filter_map(|life| life.maps[2]).map(|map| map.bias[band]);
        figures.insert(measure, Figure::plain(mean(&biases.collect::<Vec<_>>())));
    }
    figures
}

/// The same people with the same luck under two policies: the first minus the second.
pub fn of_pairs(first: &[Life], second: &[Life]) -> Figures {
    PAIRED.into_iter().map(|measure| (measure, difference(first, second, measure))).collect()
}

/// One outcome, the first minus the second; not of "done" and "predicted", which cannot be said of everybody.
pub fn difference(first: &[Life], second: &[Life], measure: &str) -> Figure {
    let pairs = values(first, measure).into_iter().zip(values(second, measure));
    Figure::mean(&pairs.map(|(one, other)| one - other).collect::<Vec<f64>>())
}

/// One outcome of each person; of "done" and "predicted" only of those who tried something.
fn values(lives: &[Life], measure: &str) -> Vec<f64> {
    match measure {
        "done" => person_means(lives, |entry| Some(100.0 * happened(entry))),
        "predicted" => person_means(lives, |entry| Some(100.0 * told(entry).0)),
        _ => lives.iter().map(|life| value(life, measure)).collect(),
    }
}

fn value(life: &Life, measure: &str) -> f64 {
    let percent = |is: bool| if is { 100.0 } else { 0.0 };
    match measure {
        "gain" => 100.0 * life.gain,
        "engaged 30" => percent(life.end > 30),
        "engaged 90" => percent(life.end > 90),
        "engaged 180" => percent(life.end > 180),
        "bad" => f64::from(life.bad),
        "bad per 100" => 100.0 * f64::from(life.bad) / f64::from(life.tries.max(1)),
        "tries" => f64::from(life.tries),
        "families" => f64::from(life.families),
        _ => {
            let zone = REACHED.iter().find(|(name, _)| *name == measure).map_or(0, |(_, zone)| *zone);
            percent(life.reached[zone])
        }
    }
}

fn tries(life: &Life) -> impl Iterator<Item = &Entry> {
    life.entries.iter().filter(|entry| entry.noted.outcome.is_try())
}

/// The mean of each person over those tries of which it can be said.
fn person_means(lives: &[Life], of: impl Fn(&Entry) -> Option<f64>) -> Vec<f64> {
    let values = lives.iter().map(|life| tries(life).filter_map(&of).collect::<Vec<f64>>());
    values.filter(|values| !values.is_empty()).map(|values| mean(&values)).collect()
}

fn happened(entry: &Entry) -> f64 {
    f64::from(u8::from(entry.noted.outcome == Outcome::Done))
}

/// What was foreseen, and whether it was done.
fn told(entry: &Entry) -> (f64, f64) {
    (told_chance(entry.noted.foreseen.done), happened(entry))
}

fn brier(entry: &Entry) -> Option<f64> {
    let (chance, done) = told(entry);
    Some((chance - done) * (chance - done))
}

fn first_loss(entry: &Entry) -> Option<f64> {
    (entry.tries_before < FIRST).then(|| log_loss(entry))
}

fn log_loss(entry: &Entry) -> f64 {
    let (chance, done) = told(entry);
    loss(chance, done)
}

/// By how much it was felt otherwise than expected.
fn missed(entry: &Entry) -> Option<f64> {
    entry.noted.felt.map(|felt| (felt - entry.noted.foreseen.expected).abs())
}

/// A chance as it is judged: nobody may be surer than this.
pub fn told_chance(chance: f64) -> f64 {
    chance.clamp(0.005, 0.995)
}

/// Log loss of a chance, given 1 if it was done and 0 if not.
pub fn loss(chance: f64, done: f64) -> f64 {
    -(done * libm::log(chance) + (1.0 - done) * libm::log(1.0 - chance))
}

/// Expected calibration error over ten bins of equal width, of chances and what happened.
pub fn calibration_error(told: &[(f64, f64)]) -> f64 {
    let mut bins = [(0.0, 0.0); 10];
    for (chance, done) in told {
        let bin = &mut bins[((chance * 10.0) as usize).min(9)];
        bin.0 += chance;
        bin.1 += done;
    }
    bins.iter().map(|(chance, done)| (chance - done).abs()).sum::<f64>() / (told.len() as f64).max(1.0)
}
