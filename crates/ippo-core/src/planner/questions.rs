//! The five questions about how far somebody gets: what each says about a frozen group of example steps.

use super::belief::CORE;
use super::design::{FAMILY, MOOD, SLOPE, SLOPE_SCALE};

/// How many questions there are: going out, furthest place, speaking, writing, how long.
pub const QUESTIONS: usize = 5;

/// One question: the mean margin that each answer stands for, and the steps that the margin is a mean over.
///
/// The groups are sums over the reference catalogue of 132 steps, frozen so that an edit of the catalogue moves nobody.
/// Targets and spreads were fitted in simulation.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Question {
    /// Mean margin of the group for answers 0, 1, 2 and so on; the last is repeated.
    pub targets: [f64; 8],
    /// Standard deviation of that mean margin.
    pub spread: f64,
    /// How many steps the group has.
    pub steps: f64,
    /// Sums of place, remote, in person, unfamiliar, observed, crowd, duration, spontaneous.
    pub sums: [f64; 8],
    /// Sum of the prior hardness.
    pub priors: f64,
    /// How many steps of each family.
    pub families: [f64; 15],
}

impl Question {
    /// The group's mean design row: centred features, slope, shares of families; mood and biases stay out.
    pub(super) fn row(&self, means: &[f64; 8], centre: f64) -> [f64; CORE] {
        let mut row = [0.0; CORE];
        row[0] = 1.0;
        for k in 0..8 {
            row[k + 1] = self.sums[k] / self.steps - means[k];
        }
        row[SLOPE] = (self.priors / self.steps - centre) / SLOPE_SCALE;
        for (family, count) in self.families.iter().enumerate() {
            row[FAMILY + family] = count / self.steps;
        }
        debug_assert_eq!(row[MOOD], 0.0);
        row
    }

    /// The group's mean hardness in tens of points above the centre.
    pub(super) fn hardness(&self, centre: f64) -> f64 {
        (self.priors / self.steps - centre) / 10.0
    }
}

/// Sums of the frozen features over all 132 reference steps: the means of every design row are these over 132.
pub(super) const ALL_SUMS: [f64; 8] = [53.0, 22.2, 64.0, 58.59, 39.95, 40.85, 59.082, 45.93];

/// How many steps the reference catalogue has.
pub(super) const ALL_STEPS: f64 = 132.0;

/// Sum of their prior hardness.
pub(super) const ALL_PRIORS: f64 = 5384.0;

/// The five questions with the reference targets.
pub(super) const REFERENCE: [Question; QUESTIONS] = [
    Question {
        // How often out: places 2 to 4.
        targets: [-1.435, -1.027, -0.48, 0.165, 0.93, 0.93, 0.93, 0.93],
        spread: 0.435,
        steps: 38.0,
        sums: [117.0 / 7.0, 0.0, 11.0, 15.988, 11.09, 15.225, 15.984, 2.97],
        priors: 1388.0,
        families: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 8.0, 10.0, 9.0, 11.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Question {
        // Furthest place: places 1 and on.
        targets: [-1.566, -1.255, -0.88, -0.427, 0.125, 0.575, 0.807, 0.807],
        spread: 0.333,
        steps: 91.0,
        sums: [53.0, 0.0, 64.0, 43.294, 31.92, 35.0, 43.962, 31.34],
        priors: 4520.0,
        families: [0.0, 9.0, 0.0, 0.0, 0.0, 0.0, 8.0, 10.0, 9.0, 11.0, 9.0, 9.0, 9.0, 9.0, 8.0],
    },
    Question {
        // Speaking with somebody: in person with more than a quarter unscripted.
        targets: [-1.821, -1.584, -1.251, -0.485, 0.328, 0.328, 0.328, 0.328],
        spread: 0.436,
        steps: 51.0,
        sums: [270.0 / 7.0, 0.0, 51.0, 30.066, 22.18, 20.825, 28.345, 28.99],
        priors: 3258.0,
        families: [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 6.0, 9.0, 9.0, 9.0, 9.0, 8.0],
    },
    Question {
        // Contact from afar: text, voice, camera.
        targets: [-1.209, -0.464, 0.258, 0.909, 1.4, 1.4, 1.4, 1.4],
        spread: 0.507,
        steps: 26.0,
        sums: [0.0, 21.5, 0.0, 12.726, 8.03, 3.95, 8.964, 14.59],
        priors: 743.0,
        families: [0.0, 0.0, 0.0, 9.0, 9.0, 8.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    },
    Question {
        // How long: all steps.
        targets: [-1.098, -0.744, -0.485, -0.136, 0.296, 0.296, 0.296, 0.296],
        spread: 0.499,
        steps: ALL_STEPS,
        sums: ALL_SUMS,
        priors: ALL_PRIORS,
        families: [8.0, 9.0, 7.0, 9.0, 9.0, 8.0, 8.0, 10.0, 9.0, 11.0, 9.0, 9.0, 9.0, 9.0, 8.0],
    },
];
