//! What one note teaches: ratings by robust Kalman updates, outcomes by moment matching, and practice.

use super::Outcome;
use super::belief::{Belief, CORE, Margin};
use super::design::{BIAS_EXPECTED, BIAS_FELT, Design, FAMILY};
use super::normal::{below, density, hazard};
use super::population::{Link, Population};

/// Beyond this many standard deviations "did part of it" is read from the nearer of its two bounds.
const FAR: f64 = 8.0;

impl Belief {
    /// Takes in one note: expected, felt, outcome, practice, in this order. A step that is not of the design is ignored.
    ///
    /// Ratings run from 0 to 100; they are clipped, and what is not a number counts as absent. *Not today* with a reason
    /// teaches nothing. What is felt counts only for a try.
    pub fn note(&mut self, design: &Design, step: usize, outcome: Outcome, expected: Option<f64>, felt: Option<f64>) {
        let done = step < design.len() && outcome == Outcome::Done;
        let before = if done { self.outlook(design, step).done() } else { 0.0 };
        self.note_foreseen(design, step, outcome, (expected, felt), before);
    }

    /// The same where the chance (0 to 1) that the step would be done was worked out earlier, as when it was offered.
    pub fn note_foreseen(
        &mut self,
        design: &Design,
        step: usize,
        outcome: Outcome,
        (expected, felt): (Option<f64>, Option<f64>),
        before: f64,
    ) {
        if step >= design.len() || outcome == (Outcome::NotToday { reason_given: true }) {
            return;
        }
        if let Some(rating) = usable(expected) {
            self.rate(design, step, rating, &design.population().expected, BIAS_EXPECTED);
        }
        if outcome.is_try() {
            self.felt_later(design, step, felt);
        }
        self.outcome(design, step, outcome);
        self.practise(design, step, outcome, before);
    }

    /// Takes in how hard (0 to 100) a step looks that nobody is about to try, by a link of its own.
    ///
    /// Ratings before a try are of steps that people dare to do; a line through them is too steep further out.
    pub fn looked_at(&mut self, design: &Design, step: usize, rating: f64, link: &Link) {
        if let Some(rating) = usable(Some(rating)).filter(|_| step < design.len()) {
            self.rate(design, step, rating, link, BIAS_EXPECTED);
        }
    }

    /// Takes in how hard a noted try was, told on its own, later or not at all.
    pub fn felt_later(&mut self, design: &Design, step: usize, felt: Option<f64>) {
        if let Some(rating) = usable(felt).filter(|_| step < design.len()) {
            self.rate(design, step, rating, &design.population().felt, BIAS_FELT);
        }
    }

    /// Kalman update of `at_zero − slope·margin + bias` with a rating; an odd one counts less (Student-like noise).
    fn rate(&mut self, design: &Design, step: usize, rating: f64, link: &Link, bias: usize) {
        let margin = self.margin(design.row(step), step);
        let gain: [f64; CORE] = std::array::from_fn(|i| self.covariance[i][bias] - link.slope * margin.gain[i]);
        let foretold = link.at_zero - link.slope * margin.mean + self.mean[bias];
        let total = link.noise + self.covariance[bias][bias] + link.slope * link.slope * margin.variance
            - 2.0 * link.slope * margin.gain[bias];
        let limit = design.population().oddest * most_taught(link.noise, total, design.population());
        let error = (rating - foretold).clamp(-limit, limit);
        let total = total + extra_noise(link.noise, error * error / total, design.population());
        self.absorb(&gain, error / total, 1.0 / total);
        let pull = -link.slope * self.offset_variance[step];
        self.move_offset(step, pull * error / total, pull * pull / total);
    }

    /// Moment matching of an ordered probit: done above 0, partly down to −partly, too much below.
    fn outcome(&mut self, design: &Design, step: usize, outcome: Outcome) {
        let population = design.population();
        let margin = self.margin(design.row(step), step);
        let noise = if outcome.is_try() { 1.0 } else { population.not_today_noise };
        let deviation = libm::sqrt(noise + margin.variance);
        let (shift, shrink) = matched(population, &margin, deviation, outcome);
        let (shift, shrink) = (shift / deviation, shrink.clamp(0.0, 1.0) / (deviation * deviation));
        self.absorb(&margin.gain, shift, shrink);
        let variance = self.offset_variance[step];
        self.move_offset(step, variance * shift, variance * variance * shrink);
    }

    /// Practice itself: doing makes able, the more the less it was expected (Craske 2014); too much takes a little.
    fn practise(&mut self, design: &Design, step: usize, outcome: Outcome, before: f64) {
        let population = design.population();
        let (general, family, own) = match outcome {
            Outcome::Done => (
                population.done_general + population.done_surprise * (1.0 - before),
                population.done_family,
                population.done_step,
            ),
            Outcome::Partly => (
                population.partly_share * population.done_general,
                population.partly_share * population.done_family,
                population.partly_share * population.done_step,
            ),
            Outcome::Stopped => (-population.stopped_general, -population.stopped_family, -population.stopped_step),
            Outcome::NotToday { .. } => return,
        };
        self.mean[0] += general;
        self.mean[FAMILY + design.row(step).family] += family;
        self.offset_mean[step] += own;
    }

    pub(super) fn move_offset(&mut self, step: usize, shift: f64, taken: f64) {
        self.offset_mean[step] += shift;
        self.offset_variance[step] = (self.offset_variance[step] - taken).max(0.0);
    }
}

fn usable(rating: Option<f64>) -> Option<f64> {
    rating.filter(|rating| !rating.is_nan()).map(|rating| rating.clamp(0.0, 100.0))
}

fn extra_noise(noise: f64, surprise: f64, population: &Population) -> f64 {
    let weight = (population.steadiness + 1.0) / (population.steadiness + surprise);
    if weight < 1.0 { noise * (1.0 / weight - 1.0) } else { 0.0 }
}

/// The error of a rating that teaches most; beyond it the weight falls faster than the error grows.
fn most_taught(noise: f64, total: f64, population: &Population) -> f64 {
    let room = (population.steadiness + 1.0) * total - noise;
    libm::sqrt(total * room / (3.0 * noise))
}

/// First and second derivative terms of the log chance of an outcome, in units of `deviation`.
fn matched(population: &Population, margin: &Margin, deviation: f64, outcome: Outcome) -> (f64, f64) {
    let lower = (-population.partly - margin.mean) / deviation;
    let upper = -margin.mean / deviation;
    match outcome {
        Outcome::Done => above(upper),
        Outcome::Partly => between(lower, upper),
        Outcome::Stopped => under(lower),
        Outcome::NotToday { .. } => under((-population.not_today_at - margin.mean) / deviation),
    }
}

fn above(bound: f64) -> (f64, f64) {
    let v = hazard(-bound);
    (v, v * (v - bound))
}

fn under(bound: f64) -> (f64, f64) {
    let v = hazard(bound);
    (-v, v * (v + bound))
}

fn between(lower: f64, upper: f64) -> (f64, f64) {
    if upper > FAR {
        return above(lower);
    }
    if upper < -FAR {
        return under(upper);
    }
    let (low, high) = (density(lower), density(upper));
    // Taken on the side where the cumulative is small, as two numbers near 1 leave nothing when subtracted.
    let mass = if lower > 0.0 { below(-lower) - below(-upper) } else { below(upper) - below(lower) };
    let mass = mass.max(1e-300);
    let v = (low - high) / mass;
    (v, v * v + (upper * high - lower * low) / mass)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_of_it_has_no_seam_where_the_nearer_bound_takes_over() {
        for at in [-FAR, FAR] {
            let (v, w) = between(at - 0.5, at - 1e-9);
            let (other_v, other_w) = between(at - 0.5, at + 1e-9);
            assert!((v - other_v).abs() < 0.2 && (w - other_w).abs() < 0.2, "{v} {other_v} {w} {other_w}");
        }
    }

    #[test]
    fn far_away_numbers_stay_numbers() {
        for mean in [-300.0, -40.0, 0.0, 40.0, 300.0_f64] {
            for (v, w) in [above(mean), under(mean), between(mean - 0.4, mean)] {
                assert!(v.is_finite() && w.is_finite(), "{mean}");
            }
        }
    }
}
