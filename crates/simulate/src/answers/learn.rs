//! Learning the prior from training people: four spreads, then a whole covariance, both by expectation and maximisation.
//!
//! The filter itself is the expectation step: what it holds of somebody after all their answers is, as a normal
//! distribution, what is expected of their 28 numbers (Laird and Ware 1982, with the program's moment matching in place
//! of an exact posterior). The maximisation step is the mean of what is expected, over the training people and over
//! imagined ones who are as the structured prior says (the mode under an inverse Wishart prior). How many are imagined
//! is chosen on a quarter of the training people whom the others did not meet.

use super::filter::{Filter, Hardness, Square, population};
use super::{Item, Person, next_loss, rates};
use ippo_core::planner::{Belief, Population};

/// General ability, feature weights, slope and families are learned; mood and the two biases of ratings come after them,
/// and one sitting cannot tell them from the rest.
const LEARNED: usize = 25;
const FEATURES: std::ops::Range<usize> = 1..9;
const FAMILY: usize = 10;
const ROUNDS_OF_SPREADS: usize = 30;
const ROUNDS: usize = 15;
/// Imagined people behind each of the four spreads.
const IMAGINED: f64 = 10.0;
/// How many people may be imagined behind the covariance.
const IMAGINABLE: [f64; 4] = [20.0, 60.0, 200.0, 600.0];

/// A covariance that was learned.
pub struct Learned {
    /// Itself: symmetric and positive definite.
    pub covariance: Box<Square>,
    /// How many imagined people hold it to the structured prior.
    pub imagined: f64,
}

/// The program's population with the spreads of ability, features, families and items learned.
pub fn spreads(items: &[Item], training: &[&Person]) -> Population {
    let rates = rates(items.len(), training);
    let mut learned = population();
    for _ in 0..ROUNDS_OF_SPREADS {
        let filter = Filter::new(&learned, None, (items, &rates), Hardness::Trained);
        let held: Vec<Belief> = training.iter().map(|person| filter.after(&person.answers)).collect();
        learned = spread(&learned, &used(items), &held, training);
    }
    learned
}

/// Which features and families any item has.
struct Used {
    features: Vec<usize>,
    families: Vec<usize>,
}

fn used(items: &[Item]) -> Used {
    let is_told = |k: &usize| items.iter().any(|item| item.features[*k - FEATURES.start].is_some());
    let mut families: Vec<usize> = items.iter().map(|item| FAMILY + item.family).collect();
    families.sort_unstable();
    families.dedup();
    Used { features: FEATURES.filter(is_told).collect(), families }
}

fn spread(before: &Population, used: &Used, held: &[Belief], training: &[&Person]) -> Population {
    let squares = |columns: &[usize]| -> Vec<f64> {
        held.iter().flat_map(|belief| columns.iter().map(|k| expected_square(belief, before, (*k, *k)))).collect()
    };
    let own = |(belief, person): (&Belief, &&Person)| -> Vec<f64> {
        let square = |item: usize| belief.offset(item).0 * belief.offset(item).0 + belief.offset(item).1;
        person.answers.iter().map(|(item, _)| square(*item)).collect()
    };
    let steps: Vec<f64> = held.iter().zip(training).flat_map(own).collect();
    let shipped = population();
    Population {
        spread_general: pooled(shipped.spread_general, &squares(&[0])),
        spread_feature: pooled(shipped.spread_feature, &squares(&used.features)),
        spread_family: pooled(shipped.spread_family, &squares(&used.families)),
        spread_step: pooled(shipped.spread_step, &steps),
        ..*before
    }
}

/// The spread of what is expected of people, some imagined ones with the shipped spread among them.
fn pooled(shipped: f64, squares: &[f64]) -> f64 {
    let sum = IMAGINED * shipped * shipped + squares.iter().sum::<f64>();
    libm::sqrt(sum / (IMAGINED + squares.len() as f64))
}

/// Expected product of two of the 28 numbers' distances from their prior means.
fn expected_square(belief: &Belief, population: &Population, (i, k): (usize, usize)) -> f64 {
    let away = |at: usize| belief.mean()[at] - if at == 0 { population.ability } else { 0.0 };
    belief.covariance()[i][k] + away(i) * away(k)
}

/// The covariance of the 28 numbers, around the diagonal of `population`.
pub fn covariance(population: &Population, items: &[Item], training: &[&Person]) -> Learned {
    let (inner, outer) = quarter_off(training);
    let judged = |imagined: &f64| {
        let learned = learned(population, items, &inner, *imagined);
        let rates = rates(items.len(), &inner);
        next_loss(&Filter::new(population, Some(&learned), (items, &rates), Hardness::Trained), &outer)
    };
    let losses: Vec<(f64, f64)> = IMAGINABLE.iter().map(|imagined| (judged(imagined), *imagined)).collect();
    let best = losses.into_iter().min_by(|a, b| a.0.total_cmp(&b.0));
    let imagined = best.map_or(IMAGINABLE[0], |(_, imagined)| imagined);
    Learned { covariance: learned(population, items, training, imagined), imagined }
}

fn quarter_off<'a>(people: &[&'a Person]) -> (Vec<&'a Person>, Vec<&'a Person>) {
    let part = |held_out: bool| {
        let chosen = people.iter().enumerate().filter(|(at, _)| (at % 4 == 3) == held_out);
        chosen.map(|(_, person)| *person).collect()
    };
    (part(false), part(true))
}

fn learned(population: &Population, items: &[Item], training: &[&Person], imagined: f64) -> Box<Square> {
    let rates = rates(items.len(), training);
    let begun = Filter::new(population, None, (items, &rates), Hardness::Trained).after(&[]);
    let structured = Box::new(*begun.covariance());
    let mut learned = structured.clone();
    for _ in 0..ROUNDS {
        let filter = Filter::new(population, Some(&learned), (items, &rates), Hardness::Trained);
        let held: Vec<Belief> = training.iter().map(|person| filter.after(&person.answers)).collect();
        for i in 0..LEARNED {
            for k in i..LEARNED {
                let sum = held.iter().fold(0.0, |sum, one| sum + expected_square(one, population, (i, k)));
                let mean = (imagined * structured[i][k] + sum) / (imagined + held.len() as f64);
                learned[i][k] = mean;
                learned[k][i] = mean;
            }
        }
    }
    learned
}
