//! The two-parameter logistic model (Birnbaum 1968), fitted offline by marginal likelihood (Bock and Aitkin 1981).
//!
//! Chance of yes: `logistic(slope·ability + ease)`, ability standard normal on 41 nodes. Items are fitted by expectation
//! and maximisation, each held to a weak normal prior; a person's ability is the mean over the nodes, given the answers.

use super::{Fitted, Foresight, Person, number};
use crate::people::logistic;

const NODES: usize = 41;
const FURTHEST: f64 = 5.0;
const ROUNDS: usize = 200;
/// A round that moves no parameter further than this is the last.
const SETTLED: f64 = 1e-4;
/// Prior of a slope: mean 1, variance 1. Of ease: the mean of all items, variance 4.
const SLOPE: (f64, f64) = (1.0, 1.0);
const EASE_VARIANCE: f64 = 4.0;

type Nodes = [f64; NODES];

/// An item's curve.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Curve {
    /// How steeply the chance grows with ability.
    pub slope: f64,
    /// The logit at ability 0.
    pub ease: f64,
}

/// The fitted model.
pub struct TwoParameters {
    /// Its items.
    pub curves: Vec<Curve>,
    chances: Vec<Nodes>,
}

impl TwoParameters {
    /// Fits all items on the training people; `rates` are their shares of yes.
    pub fn fitted(rates: &[f64], training: &[&Person]) -> Self {
        let mean = rates.iter().sum::<f64>() / rates.len() as f64;
        let start = |rate: &f64| Curve { slope: SLOPE.0, ease: logit(*rate) };
        let mut model = Self::of(rates.iter().map(start).collect());
        for _ in 0..ROUNDS {
            let next = model.round(training, logit(mean));
            let moved = model.curves.iter().zip(&next.curves).map(|(a, b)| a.distance(b)).fold(0.0, f64::max);
            model = next;
            if moved < SETTLED {
                break;
            }
        }
        model
    }

    fn of(curves: Vec<Curve>) -> Self {
        let chances = curves.iter().map(|curve| std::array::from_fn(|q| curve.chance(node(q)))).collect();
        Self { curves, chances }
    }

    /// One expectation of who stands where, and one maximisation of each item.
    fn round(&self, training: &[&Person], ease: f64) -> Self {
        let mut counts = vec![([0.0; NODES], [0.0; NODES]); self.curves.len()];
        for person in training {
            let mut standing = Standing::new(self);
            person.answers.iter().for_each(|(item, yes)| standing.learn(*item, *yes));
            for (item, yes) in &person.answers {
                let (people, ones) = &mut counts[*item];
                for q in 0..NODES {
                    people[q] += standing.weights[q];
                    ones[q] += standing.weights[q] * number(*yes);
                }
            }
        }
        Self::of(self.curves.iter().zip(&counts).map(|(curve, counts)| curve.climbed(counts, ease)).collect())
    }
}

impl Curve {
    fn chance(&self, ability: f64) -> f64 {
        logistic(self.slope * ability + self.ease)
    }

    fn distance(&self, other: &Self) -> f64 {
        (self.slope - other.slope).abs().max((self.ease - other.ease).abs())
    }

    /// Five steps of Newton towards the likeliest curve; the likelihood is concave.
    fn climbed(&self, (people, ones): &(Nodes, Nodes), ease: f64) -> Self {
        let mut curve = *self;
        for _ in 0..5 {
            let mut pull = [(SLOPE.0 - curve.slope) / SLOPE.1, (ease - curve.ease) / EASE_VARIANCE];
            let mut bend = [1.0 / SLOPE.1, 0.0, 1.0 / EASE_VARIANCE];
            for q in 0..NODES {
                let (x, chance) = (node(q), curve.chance(node(q)));
                let (error, weight) = (ones[q] - people[q] * chance, people[q] * chance * (1.0 - chance));
                pull = [pull[0] + error * x, pull[1] + error];
                bend = [bend[0] + weight * x * x, bend[1] + weight * x, bend[2] + weight];
            }
            let whole = bend[0] * bend[2] - bend[1] * bend[1];
            curve.slope += ((bend[2] * pull[0] - bend[1] * pull[1]) / whole).clamp(-1.0, 1.0);
            curve.ease += ((bend[0] * pull[1] - bend[1] * pull[0]) / whole).clamp(-1.0, 1.0);
        }
        curve
    }
}

fn node(q: usize) -> f64 {
    FURTHEST * (2.0 * q as f64 / (NODES - 1) as f64 - 1.0)
}

fn logit(rate: f64) -> f64 {
    libm::log(rate / (1.0 - rate))
}

/// Where on the nodes somebody may stand, given their answers.
struct Standing<'a> {
    model: &'a TwoParameters,
    weights: Nodes,
}

impl<'a> Standing<'a> {
    fn new(model: &'a TwoParameters) -> Self {
        let mut standing = Self { model, weights: std::array::from_fn(|q| libm::exp(-0.5 * node(q) * node(q))) };
        standing.level();
        standing
    }

    fn level(&mut self) {
        let sum: f64 = self.weights.iter().sum();
        self.weights.iter_mut().for_each(|weight| *weight /= sum);
    }
}

impl Foresight for Standing<'_> {
    fn chance(&self, item: usize) -> f64 {
        self.weights.iter().zip(&self.model.chances[item]).fold(0.0, |sum, (weight, chance)| sum + weight * chance)
    }

    fn learn(&mut self, item: usize, yes: bool) {
        for (weight, chance) in self.weights.iter_mut().zip(&self.model.chances[item]) {
            *weight *= if yes { *chance } else { 1.0 - chance };
        }
        self.level();
    }
}

impl Fitted for TwoParameters {
    fn begin(&self) -> Box<dyn Foresight + '_> {
        Box::new(Standing::new(self))
    }
}
