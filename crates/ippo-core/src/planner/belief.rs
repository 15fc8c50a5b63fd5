//! The belief: what is held of one person, and what it says about a step.

use super::design::{BIAS_EXPECTED, BIAS_FELT, Design, FAMILY, FILLED, MOOD, Row, SLOPE};
use super::normal::{below, quantile};
use super::questions::QUESTIONS;
use std::fmt;

/// How many numbers stand for a person.
///
/// 0 general; 1 to 8 place, remote, in person, unfamiliar, observed, crowd, duration, spontaneous; 9 slope on prior
/// hardness; 10 to 24 families; 25 mood; 26 and 27 bias of what is felt and of what is expected.
pub const CORE: usize = 28;

pub(super) type Square = [[f64; CORE]; CORE];

/// A Gaussian over the 28 numbers, and an independent one over each step's offset. A clone costs about 7 kB.
#[derive(PartialEq)]
pub struct Belief {
    pub(super) mean: [f64; CORE],
    pub(super) covariance: Box<Square>,
    /// Where forgetting leads back to.
    pub(super) home: [f64; CORE],
    pub(super) offset_mean: Vec<f64>,
    pub(super) offset_variance: Vec<f64>,
}

impl Clone for Belief {
    fn clone(&self) -> Self {
        Self {
            mean: self.mean,
            covariance: self.covariance.clone(),
            home: self.home,
            offset_mean: self.offset_mean.clone(),
            offset_variance: self.offset_variance.clone(),
        }
    }

    /// Without asking for memory anew: a replay keeps the belief before each try.
    fn clone_from(&mut self, from: &Self) {
        let Self { mean, covariance, home, offset_mean, offset_variance } = self;
        *mean = from.mean;
        *home = from.home;
        covariance.clone_from(&from.covariance);
        offset_mean.clone_from(&from.offset_mean);
        offset_variance.clone_from(&from.offset_variance);
    }
}

impl fmt::Debug for Belief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What somebody can do and cannot never reaches a log by accident.
        f.write_str("Belief(*)")
    }
}

/// What is to be expected of one step, were it tried today.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Prediction {
    /// Chance (0 to 1) that it is done.
    pub done: f64,
    /// Chance (0 to 1) that it is done at least in part.
    pub partly_or_more: f64,
    /// Chance (0 to 1) that it is too much.
    pub stopped: f64,
    /// How hard (0 to 100) it is expected at its hardest.
    pub expected: f64,
    /// Standard deviation of that, in points.
    pub expected_sd: f64,
    /// Mean margin over the standard deviation of an outcome; the chance before lapses is its cumulative.
    pub z: f64,
    /// Standard deviation of the margin: what is not yet known.
    pub spread: f64,
}

/// What is to be expected of one step before any chance is worked out, since each chance costs an error function.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Outlook {
    /// How hard (0 to 100) it is expected at its hardest.
    pub expected: f64,
    /// Mean margin over the standard deviation of an outcome; the chance before lapses is its cumulative.
    pub z: f64,
    /// Standard deviation of the margin: what is not yet known.
    pub spread: f64,
    partly: f64,
    lapse: f64,
}

impl Outlook {
    /// Chance (0 to 1) that it is done.
    pub fn done(&self) -> f64 {
        self.chance(self.z)
    }

    /// Chance (0 to 1) that it is done at least in part.
    pub fn partly_or_more(&self) -> f64 {
        self.chance(self.partly)
    }

    /// Chance (0 to 1) that it is too much.
    pub fn stopped(&self) -> f64 {
        1.0 - self.partly_or_more()
    }

    /// Whether the chance that it is too much is at most that of a bound, without working it out.
    pub(super) fn is_stopped_within(&self, bound: Bound) -> bool {
        self.partly >= bound.0
    }

    /// Whether the chance that it is done is at least that of a bound, without working it out.
    pub(super) fn is_done_beyond(&self, bound: Bound) -> bool {
        self.z >= bound.0
    }

    fn chance(&self, z: f64) -> f64 {
        self.lapse + (1.0 - 2.0 * self.lapse) * below(z)
    }
}

/// A chance in standard deviations, so that many outlooks can be held against it with one error function.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Bound(f64);

impl Bound {
    /// The bound of a chance (0 to 1) of this population, whose outcomes sometimes lapse.
    pub(super) fn of(chance: f64, lapse: f64) -> Self {
        let within = (chance - lapse) / (1.0 - 2.0 * lapse);
        Self(match within {
            w if w <= 0.0 => f64::NEG_INFINITY,
            w if w >= 1.0 => f64::INFINITY,
            w => quantile(w),
        })
    }
}

/// What of the belief a row of the design meets: its twelve columns alone.
struct Part {
    mean: [f64; FILLED],
    square: [[f64; FILLED]; FILLED],
}

/// Mean and variance of a step's margin, with the covariance times its row.
pub(super) struct Margin {
    pub(super) mean: f64,
    pub(super) variance: f64,
    pub(super) gain: [f64; CORE],
}

impl Belief {
    /// What is held of somebody of whom nothing is known.
    pub fn new(design: &Design) -> Self {
        let population = design.population();
        let mut mean = [0.0; CORE];
        mean[0] = population.ability;
        let mut covariance = Box::new([[0.0; CORE]; CORE]);
        for (index, row) in covariance.iter_mut().enumerate() {
            row[index] = prior_variance(design, index);
        }
        let offset = population.spread_step * population.spread_step;
        Self {
            mean,
            covariance,
            home: mean,
            offset_mean: vec![0.0; design.len()],
            offset_variance: vec![offset; design.len()],
        }
    }

    /// The same with a covariance of the 28 numbers that was learned from others, in place of the diagonal.
    ///
    /// It must be symmetric and positive definite; what stands below the diagonal is not read. Forgetting leads back to
    /// the population's own spreads all the same.
    pub fn with_covariance(design: &Design, covariance: &[[f64; CORE]; CORE]) -> Self {
        let mut belief = Self::new(design);
        *belief.covariance = *covariance;
        for i in 1..CORE {
            for k in 0..i {
                belief.covariance[i][k] = belief.covariance[k][i];
            }
        }
        belief
    }

    /// Makes room for the step that was added to the design last: nothing is known of it beyond its features.
    pub fn add_step(&mut self, design: &Design) {
        let spread = design.population().spread_step;
        self.offset_mean.resize(design.len(), 0.0);
        self.offset_variance.resize(design.len(), spread * spread);
    }

    /// Takes in answers to the five questions; `None` is skipped. One alone may be answered, at any time.
    ///
    /// Question 1 (counted from 0) is the furthest place, 0 to 7. Answers above the largest count as the largest. The
    /// home of forgetting moves by the same amount.
    pub fn check_in(&mut self, design: &Design, answers: [Option<u8>; QUESTIONS]) {
        for (index, answer) in answers.into_iter().enumerate() {
            let Some(answer) = answer else { continue };
            let question = &design.population().questions[index];
            let (row, hardness) = design.question(index);
            let target = question.targets[usize::from(answer).min(7)];
            let toll = design.population().kappa * hardness;
            self.answer(row, target + toll, question.spread * question.spread);
        }
    }

    /// Lets forgetting lead back to what is held now of abilities, families and features.
    pub fn settle(&mut self) {
        self.home[..MOOD].copy_from_slice(&self.mean[..MOOD]);
    }

    /// Exact Kalman update of the 28 numbers with `row·x + noise = observed`.
    fn answer(&mut self, row: &[f64; CORE], observed: f64, noise: f64) {
        let gain = std::array::from_fn(|i| dot(&self.covariance[i], row));
        let total = noise + dot(row, &gain);
        let shift = (observed - dot(row, &self.mean)) / total;
        for i in (0..CORE).filter(|i| *i != MOOD) {
            self.home[i] += gain[i] * shift;
        }
        self.absorb(&gain, shift, 1.0 / total);
    }

    /// What the belief says of a step, given that it is tried. The step is an index into the design's catalogue.
    pub fn predict(&self, design: &Design, step: usize) -> Prediction {
        let (row, felt) = (design.row(step), design.population().felt);
        let (mean, variance) = self.margin_by(row, step, &self.part_of(row));
        let outlook = self.outlook_by(design, mean, variance);
        let rated = felt.noise + self.covariance[BIAS_FELT][BIAS_FELT] + felt.slope * felt.slope * variance
            - 2.0 * felt.slope * self.along(row, BIAS_FELT);
        let partly_or_more = outlook.partly_or_more();
        Prediction {
            done: outlook.done(),
            partly_or_more,
            stopped: 1.0 - partly_or_more,
            expected: outlook.expected,
            expected_sd: libm::sqrt(rated.max(1.0)),
            z: outlook.z,
            spread: outlook.spread,
        }
    }

    /// What the belief says of one step, without any chance.
    pub fn outlook(&self, design: &Design, step: usize) -> Outlook {
        let row = design.row(step);
        let (mean, variance) = self.margin_by(row, step, &self.part_of(row));
        self.outlook_by(design, mean, variance)
    }

    /// The same of all steps, in the catalogue's order; the parts that a family shares are taken out once.
    pub fn outlooks(&self, design: &Design) -> Vec<Outlook> {
        let mut parts: [Option<Box<Part>>; MOOD - FAMILY] = Default::default();
        let of = |step: usize| {
            let row = design.row(step);
            let part = parts[row.family.min(MOOD - FAMILY - 1)].get_or_insert_with(|| Box::new(self.part_of(row)));
            let (mean, variance) = self.margin_by(row, step, part);
            self.outlook_by(design, mean, variance)
        };
        (0..design.len()).map(of).collect()
    }

    fn outlook_by(&self, design: &Design, mean: f64, variance: f64) -> Outlook {
        let population = design.population();
        let deviation = libm::sqrt(1.0 + variance);
        let expected = population.felt.at_zero - population.felt.slope * mean + self.mean[BIAS_FELT];
        Outlook {
            expected: expected.clamp(0.0, 100.0),
            z: mean / deviation,
            spread: libm::sqrt(variance.max(0.0)),
            partly: (mean + population.partly) / deviation,
            lapse: population.lapse,
        }
    }

    /// The 28 means, in the order of [`CORE`].
    pub fn mean(&self) -> &[f64; CORE] {
        &self.mean
    }

    /// Their covariance, symmetric.
    pub fn covariance(&self) -> &[[f64; CORE]; CORE] {
        &self.covariance
    }

    /// Mean and variance of a step's own offset.
    pub fn offset(&self, step: usize) -> (f64, f64) {
        (self.offset_mean[step], self.offset_variance[step])
    }

    /// The belief over the twelve columns that a row fills.
    fn part_of(&self, row: &Row) -> Part {
        let columns = row.columns();
        let mut part = Part { mean: [0.0; FILLED], square: [[0.0; FILLED]; FILLED] };
        for u in 0..FILLED {
            let line = &self.covariance[columns[u]];
            part.mean[u] = self.mean[columns[u]];
            for w in 0..FILLED {
                part.square[u][w] = line[columns[w]];
            }
        }
        part
    }

    /// Mean and variance of the margin, over the filled columns alone.
    ///
    /// Each side is summed in the order of its columns; all sides grow at once, as they do not wait for each other.
    fn margin_by(&self, row: &Row, step: usize, part: &Part) -> (f64, f64) {
        let values = &row.values;
        let mut sides: [f64; FILLED] = std::array::from_fn(|u| 0.5 * values[u] * part.square[u][u]);
        for (w, line) in part.square.iter().enumerate() {
            for (side, covariance) in sides[w + 1..].iter_mut().zip(&line[w + 1..]) {
                *side += values[w] * covariance;
            }
        }
        let mut mean = self.offset_mean[step] - row.toll;
        let mut variance = self.offset_variance[step];
        for u in 0..FILLED {
            mean += values[u] * part.mean[u];
            variance += 2.0 * values[u] * sides[u];
        }
        (mean, variance)
    }

    /// Margin and gain of a step, for an update.
    pub(super) fn margin(&self, row: &Row, step: usize) -> Margin {
        let (mean, variance) = self.margin_by(row, step, &self.part_of(row));
        let mut gain = [0.0; CORE];
        for (column, value) in row.columns().into_iter().zip(&row.values) {
            // The covariance is symmetric to the last bit, so that a line stands for its column.
            for (gain, along) in gain.iter_mut().zip(&self.covariance[column]) {
                *gain += value * along;
            }
        }
        Margin { mean, variance, gain }
    }

    /// One number's covariance with the row.
    fn along(&self, row: &Row, index: usize) -> f64 {
        row.along(&self.covariance[index])
    }

    /// Moves the means by `gain·shift` and takes `gain·gainᵀ·shrink` off the covariance, which stays symmetric.
    pub(super) fn absorb(&mut self, gain: &[f64; CORE], shift: f64, shrink: f64) {
        for i in 0..CORE {
            self.mean[i] += gain[i] * shift;
            let taken = gain[i] * shrink;
            for (known, along) in self.covariance[i][i..].iter_mut().zip(&gain[i..]) {
                *known -= taken * along;
            }
            self.covariance[i][i] = self.covariance[i][i].max(1e-9);
        }
        for i in 1..CORE {
            for k in 0..i {
                self.covariance[i][k] = self.covariance[k][i];
            }
        }
    }
}

fn dot(a: &[f64; CORE], b: &[f64; CORE]) -> f64 {
    (0..CORE).fold(0.0, |sum, i| sum + a[i] * b[i])
}

/// Prior variance of one of the 28 numbers.
pub(super) fn prior_variance(design: &Design, index: usize) -> f64 {
    let population = design.population();
    let deviation = match index {
        0 => population.spread_general,
        1..SLOPE => population.spread_feature,
        SLOPE => population.spread_slope,
        FAMILY..MOOD => population.spread_family,
        MOOD => population.spread_mood,
        BIAS_FELT => population.felt.bias,
        BIAS_EXPECTED.. => population.expected.bias,
    };
    deviation * deviation
}
