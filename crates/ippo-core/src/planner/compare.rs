//! Which of two looks harder: what the answer teaches, and which two are worth asking about.

use super::Record;
use super::belief::{Belief, CORE, Outlook};
use super::choose::Choosing;
use super::design::Design;
use super::normal::hazard;
use std::collections::BTreeSet;

/// Steps that are looked at for a pair: those of which least is known.
const LOOKED_AT: usize = 40;
/// The surest and the least sure step that is asked about, as chances of being done.
const SUREST: f64 = 0.97;
const LEAST_SURE: f64 = 0.30;

impl Belief {
    /// Takes in that one step looks harder than another, as a probit of the difference of their margins.
    ///
    /// Only the order is told, so that it does not matter how somebody reads a scale (Thurstone 1927).
    pub fn compared(&mut self, design: &Design, harder: usize, easier: usize) {
        if harder >= design.len() || easier >= design.len() || harder == easier {
            return;
        }
        let difference = self.difference(design, easier, harder);
        let deviation = libm::sqrt(design.population().compared_noise + difference.variance);
        let t = difference.mean / deviation;
        let v = hazard(-t);
        let (shift, shrink) = (v / deviation, (v * (v + t)).clamp(0.0, 1.0) / (deviation * deviation));
        self.absorb(&difference.gain, shift, shrink);
        for (step, side) in [(easier, 1.0), (harder, -1.0)] {
            let variance = self.offset(step).1;
            self.move_offset(step, side * variance * shift, variance * variance * shrink);
        }
    }

    /// The margin of one step minus that of another.
    fn difference(&self, design: &Design, one: usize, other: usize) -> Difference {
        let (a, b) = (self.margin(design.row(one), one), self.margin(design.row(other), other));
        let gain: [f64; CORE] = std::array::from_fn(|i| a.gain[i] - b.gain[i]);
        let shared = design.row(other).along(&a.gain);
        Difference { mean: a.mean - b.mean, variance: a.variance + b.variance - 2.0 * shared, gain }
    }

    /// The two steps among these whose order is least known: far apart in what is not known, near in what is.
    pub fn least_ordered(
        &self,
        design: &Design,
        steps: &[usize],
        asked: &BTreeSet<(usize, usize)>,
    ) -> Option<(usize, usize)> {
        let margins: Vec<_> = steps.iter().map(|step| self.margin(design.row(*step), *step)).collect();
        let mut best: Option<(f64, (usize, usize))> = None;
        for (a, one) in steps.iter().enumerate() {
            for (b, other) in steps.iter().enumerate().skip(a + 1) {
                let shared = design.row(*other).along(&margins[a].gain);
                let variance = margins[a].variance + margins[b].variance - 2.0 * shared;
                let apart = margins[a].mean - margins[b].mean;
                let open = variance / (1.0 + variance) * libm::exp(-0.5 * apart * apart / (1.0 + variance));
                let pair = (*one.min(other), *one.max(other));
                if !asked.contains(&pair) && best.is_none_or(|(most, _)| open > most) {
                    best = Some((open, pair));
                }
            }
        }
        best.map(|(_, pair)| pair)
    }
}

struct Difference {
    mean: f64,
    variance: f64,
    gain: [f64; CORE],
}

/// Whether a step is neither sure nor out of reach, so that asking about it can change what is offered.
pub fn is_near_frontier(seen: &Outlook) -> bool {
    (LEAST_SURE..=SUREST).contains(&seen.done())
}

impl Choosing<'_> {
    /// Two steps of which the person could say which looks harder: safe ones, near the frontier, none expected harder
    /// than what somebody may choose, and none of the floor. `asked` holds pairs that were asked before.
    pub fn pair(&self, belief: &Belief, asked: &BTreeSet<(usize, usize)>) -> Option<(usize, usize)> {
        let fits = |step: &usize| {
            let seen = self.seen(*step);
            self.is_open(*step) && is_near_frontier(seen) && seen.expected <= self.caps().expected_own_choice
        };
        let mut steps: Vec<usize> = (0..self.design().len()).filter(fits).collect();
        steps.sort_by(|a, b| self.seen(*b).spread.total_cmp(&self.seen(*a).spread).then(a.cmp(b)));
        steps.truncate(LOOKED_AT);
        belief.least_ordered(self.design(), &steps, asked)
    }
}

impl Record {
    /// Whether somebody has been here long enough to be asked which of two looks harder (care.md F5).
    pub fn may_compare(&self, day: crate::time::Day, caps: &super::Caps) -> bool {
        self.first_day().is_some_and(|first| day.since(first) >= caps.compare_after_days)
    }
}
