//! Ippo's own filter on answers: the belief of the program, with the items in place of steps.

use super::{Fitted, Foresight, Item};
use ippo_core::catalogue::Part;
use ippo_core::planner::{Belief, CORE, Design, Outcome, Population, Raw, quantile};

/// A covariance of the 28 numbers.
pub type Square = [[f64; CORE]; CORE];

/// Where an item's hardness is taken from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hardness {
    /// From the file, and from training people where the file tells none.
    Told,
    /// From training people.
    Trained,
}

/// The filter and what it holds of somebody new.
pub struct Filter {
    /// The items as the filter sees them.
    pub design: Design,
    start: Belief,
}

/// The program's population without what only tries have: an answer is no practice, and there is no "did part of it".
pub fn population() -> Population {
    Population {
        partly: 0.0,
        done_general: 0.0,
        done_surprise: 0.0,
        done_family: 0.0,
        done_step: 0.0,
        stopped_general: 0.0,
        stopped_family: 0.0,
        stopped_step: 0.0,
        ..Population::app()
    }
}

impl Filter {
    /// With the population's diagonal prior, or a covariance in its place. `rates` are shares of yes in training.
    pub fn new(
        population: &Population,
        covariance: Option<&Square>,
        (items, rates): (&[Item], &[f64]),
        hardness: Hardness,
    ) -> Self {
        let begun = |design: &Design| match covariance {
            Some(covariance) => Belief::with_covariance(design, covariance),
            None => Belief::new(design),
        };
        let mut raw: Vec<Raw> = items.iter().map(|item| raw(population, item, hardness)).collect();
        // The slope's part of the spread hangs on hardness itself, and is small: the rounds settle at once.
        for _ in 0..5 {
            let design = Design::from_raw(population, &raw);
            let start = begun(&design);
            for (at, rate) in rates.iter().enumerate().filter(|(at, _)| is_trained(&items[*at], hardness)) {
                raw[at].prior += missed(&design, &start, at, *rate);
            }
        }
        let design = Design::from_raw(population, &raw);
        let start = begun(&design);
        Self { design, start }
    }

    /// What is held of somebody after answers.
    pub fn after(&self, answers: &[(usize, bool)]) -> Belief {
        let mut belief = self.start.clone();
        answers.iter().for_each(|(item, yes)| take_in(&mut belief, &self.design, *item, *yes));
        belief
    }
}

fn is_trained(item: &Item, hardness: Hardness) -> bool {
    item.prior.is_none() || hardness == Hardness::Trained
}

/// An item's row: a feature that was not told stands at the mean, where it counts for nothing.
fn raw(population: &Population, item: &Item, hardness: Hardness) -> Raw {
    let features = std::array::from_fn(|k| item.features[k].unwrap_or(population.means[k]));
    let told = item.prior.filter(|_| hardness == Hardness::Told);
    Raw { features, family: item.family, part: Part::Day, prior: told.unwrap_or(population.centre) }
}

/// Points of hardness that are missing for a new person to be foreseen as often as in training.
fn missed(design: &Design, start: &Belief, item: usize, rate: f64) -> f64 {
    let population = design.population();
    let outlook = start.outlook(design, item);
    let wanted = quantile(((rate - population.lapse) / (1.0 - 2.0 * population.lapse)).clamp(1e-3, 1.0 - 1e-3));
    10.0 * (outlook.z - wanted) * libm::sqrt(1.0 + outlook.spread * outlook.spread) / population.kappa
}

fn take_in(belief: &mut Belief, design: &Design, item: usize, yes: bool) {
    let outcome = if yes { Outcome::Done } else { Outcome::Stopped };
    belief.note_foreseen(design, item, outcome, (None, None), 0.0);
}

impl Fitted for Filter {
    fn begin(&self) -> Box<dyn Foresight + '_> {
        Box::new(Held { design: &self.design, belief: self.start.clone() })
    }
}

struct Held<'a> {
    design: &'a Design,
    belief: Belief,
}

impl Foresight for Held<'_> {
    fn chance(&self, item: usize) -> f64 {
        self.belief.outlook(self.design, item).done()
    }

    fn learn(&mut self, item: usize, yes: bool) {
        take_in(&mut self.belief, self.design, item, yes);
    }
}
