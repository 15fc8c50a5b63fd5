//! What days do by themselves: abilities drift back towards home and become less certain.

use super::belief::{Belief, CORE, prior_variance};
use super::design::{Design, FAMILY, MOOD, SLOPE};

/// The longest pause that counts, in days.
const LONGEST: u32 = 365;

impl Belief {
    /// Lets days pass, in closed form: n days at once are n single days. More than 365 count as 365.
    pub fn pass_days(&mut self, design: &Design, days: u32) {
        let days = f64::from(days.min(LONGEST));
        if days == 0.0 {
            return;
        }
        let kept = kept(design, days);
        for i in 0..CORE {
            self.mean[i] = self.home[i] + kept[i] * (self.mean[i] - self.home[i]);
            for k in 0..CORE {
                self.covariance[i][k] *= kept[i] * kept[k];
            }
            self.covariance[i][i] += self.drift(design, i, kept[i], days);
        }
        self.pass_days_of_offsets(design, days);
    }

    /// The variance that the days add to one number.
    fn drift(&self, design: &Design, index: usize, kept: f64, days: f64) -> f64 {
        let population = design.population();
        let prior = prior_variance(design, index);
        let lost = 1.0 - kept * kept;
        match index {
            0 => {
                let keep = population.keep_general;
                population.drift_general * lost / (1.0 - keep * keep)
            }
            1..SLOPE => {
                let room = population.drift_ceiling * prior - self.covariance[index][index];
                (population.drift_feature * days).min(room).max(0.0)
            }
            // Nothing is lost, and so nothing added, where a day keeps all: the slope and the two biases.
            SLOPE.. => prior * lost,
        }
    }

    fn pass_days_of_offsets(&mut self, design: &Design, days: f64) {
        let population = design.population();
        let kept = libm::pow(population.keep_step, days);
        let added = population.spread_step * population.spread_step * (1.0 - kept * kept);
        for mean in &mut self.offset_mean {
            *mean *= kept;
        }
        for variance in &mut self.offset_variance {
            *variance = *variance * kept * kept + added;
        }
    }
}

/// What the days leave of each number's distance from home; of the others, all.
fn kept(design: &Design, days: f64) -> [f64; CORE] {
    let population = design.population();
    let mut kept = [1.0; CORE];
    kept[0] = libm::pow(population.keep_general, days);
    kept[FAMILY..MOOD].fill(libm::pow(population.keep_family, days));
    kept[MOOD] = libm::pow(population.keep_mood, days);
    kept
}
