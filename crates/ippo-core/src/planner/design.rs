//! The design: each step of a catalogue as a row of numbers that the person's 28 are multiplied with.

use super::belief::CORE;
use super::population::Population;
use crate::catalogue::{Catalogue, Contact, FAMILIES, Part, Step};

/// Index of the personal slope on prior hardness.
pub(super) const SLOPE: usize = 9;
/// Index of the first of fifteen families.
pub(super) const FAMILY: usize = 10;
/// Index of mood.
pub(super) const MOOD: usize = 25;
/// Index of the bias of what is felt.
pub(super) const BIAS_FELT: usize = 26;
/// Index of the bias of what is expected.
pub(super) const BIAS_EXPECTED: usize = 27;
/// Points of prior hardness in one unit of the slope's column.
pub(super) const SLOPE_SCALE: f64 = 25.0;
/// How many numbers of a row are not zero.
pub(super) const FILLED: usize = 12;

/// One step's features as they are, before centring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Raw {
    /// Place/7, remote, in person, unfamiliar, observed, crowd, duration, spontaneous; each 0 to 1.
    pub features: [f64; 8],
    /// Index into [`FAMILIES`]; larger ones count as the last.
    pub family: usize,
    /// Context of practice.
    pub part: Part,
    /// Prior hardness, 0 to 100.
    pub prior: f64,
}

impl Raw {
    /// The features of a step; duration grows with the logarithm of minutes and is 1 from four hours.
    pub fn of(step: &Step) -> Self {
        let (remote, in_person) = match step.contact {
            Contact::None => (0.0, 0.0),
            Contact::Reading => (0.1, 0.0),
            Contact::Text => (0.5, 0.0),
            Contact::Voice | Contact::Camera => (1.0, 0.0),
            Contact::FaceToFace => (0.0, 1.0),
        };
        let duration = libm::log(1.0 + f64::from(step.minutes)) / libm::log(241.0);
        Self {
            features: [
                f64::from(step.place) / 7.0,
                remote,
                in_person,
                step.unfamiliar,
                step.observed,
                step.crowd,
                duration.min(1.0),
                step.spontaneous,
            ],
            family: step.family,
            part: step.part,
            prior: step.prior,
        }
    }
}

/// One step as the filter sees it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Row {
    /// Values of the columns named by [`Row::columns`].
    pub(super) values: [f64; FILLED],
    /// Index of the family, 0 to 14.
    pub(super) family: usize,
    /// Context of practice.
    pub(super) part: Part,
    /// Margin that the prior hardness takes: kappa times tens of points above the centre.
    pub(super) toll: f64,
}

impl Row {
    fn new(population: &Population, raw: &Raw) -> Self {
        let mut values = [1.0; FILLED];
        for k in 0..8 {
            values[k + 1] = raw.features[k] - population.means[k];
        }
        let above = raw.prior - population.centre;
        values[SLOPE] = above / SLOPE_SCALE;
        let family = raw.family.min(FAMILIES.len() - 1);
        Self { values, family, part: raw.part, toll: population.kappa * above / 10.0 }
    }

    /// The row times a vector over all columns.
    pub(super) fn along(&self, vector: &[f64; CORE]) -> f64 {
        self.columns().into_iter().zip(&self.values).fold(0.0, |sum, (column, value)| sum + value * vector[column])
    }

    /// The columns that are not zero, ascending: general, features, slope, the family, mood.
    pub(super) fn columns(&self) -> [usize; FILLED] {
        [0, 1, 2, 3, 4, 5, 6, 7, 8, SLOPE, FAMILY + self.family, MOOD]
    }
}

/// A population and a catalogue's rows, in the catalogue's order: what every belief is read with.
#[derive(Clone, PartialEq, Debug)]
pub struct Design {
    population: Population,
    rows: Vec<Row>,
    questions: Vec<([f64; CORE], f64)>,
}

impl Design {
    /// The design of a catalogue, retired steps among them, so that old tries go on counting.
    pub fn new(population: &Population, catalogue: &Catalogue) -> Self {
        let raw: Vec<Raw> = catalogue.steps().iter().map(Raw::of).collect();
        Self::from_raw(population, &raw)
    }

    /// The design of steps whose features are known already.
    pub fn from_raw(population: &Population, raw: &[Raw]) -> Self {
        let group = |q: &super::Question| (q.row(&population.means, population.centre), q.hardness(population.centre));
        Self {
            population: *population,
            rows: raw.iter().map(|raw| Row::new(population, raw)).collect(),
            questions: population.questions.iter().map(group).collect(),
        }
    }

    /// Adds a step behind all others.
    pub fn add(&mut self, step: &Step) {
        self.rows.push(Row::new(&self.population, &Raw::of(step)));
    }

    /// The population that it was made with.
    pub fn population(&self) -> &Population {
        &self.population
    }

    /// How many steps it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no step.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn row(&self, step: usize) -> &Row {
        &self.rows[step]
    }

    /// Mean row and mean hardness (in tens above the centre) of a question's group.
    pub(super) fn question(&self, question: usize) -> &([f64; CORE], f64) {
        &self.questions[question]
    }
}
