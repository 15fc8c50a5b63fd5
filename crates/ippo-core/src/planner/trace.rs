//! A fixed script over a catalogue, so that two builds can be compared bit for bit.

use super::{Belief, Design, Outcome, Population};
use crate::catalogue::Catalogue;

/// One note: days to pass, step (counted modulo the catalogue's length), outcome, expected, felt.
type Line = (u32, usize, Outcome, Option<f64>, Option<f64>);

const SCRIPT: [Line; 9] = [
    (1, 10, Outcome::Done, Some(40.0), Some(35.0)),
    (1, 45, Outcome::Done, None, Some(50.0)),
    (1, 60, Outcome::Partly, Some(75.0), Some(100.0)),
    (1, 60, Outcome::NotToday { reason_given: false }, None, None),
    (2, 50, Outcome::Done, Some(55.0), None),
    (3, 70, Outcome::Stopped, Some(90.0), Some(95.0)),
    (1, 47, Outcome::NotToday { reason_given: true }, None, None),
    (40, 47, Outcome::Done, Some(30.0), Some(0.0)),
    (400, 3, Outcome::Done, None, None),
];

/// The bits of every step's prediction after each note of a fixed script: equal on every machine, or something is wrong.
pub fn trace_bits(population: &Population, catalogue: &Catalogue) -> Vec<u64> {
    let design = Design::new(population, catalogue);
    let mut belief = Belief::new(&design);
    belief.check_in(&design, [Some(1), Some(2), None, Some(2), None]);
    let mut bits = Vec::new();
    for (days, step, outcome, expected, felt) in SCRIPT {
        belief.pass_days(&design, days);
        belief.note(&design, step % design.len().max(1), outcome, expected, felt);
        for step in 0..design.len() {
            let seen = belief.predict(&design, step);
            let numbers = [seen.done, seen.partly_or_more, seen.expected, seen.expected_sd, seen.z];
            bits.extend(numbers.map(f64::to_bits));
        }
    }
    bits
}
