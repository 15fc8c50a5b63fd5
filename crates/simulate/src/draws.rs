//! Draws: chance as a function of seed, person, day and stream, so that every policy meets the same person and the same luck.

use std::f64::consts::TAU;

const SEED: u64 = 0x9E37_79B9_7F4A_7C15;
const PERSON: u64 = 0xBF58_476D_1CE4_E5B9;
const DAY: u64 = 0x94D0_49BB_1331_11EB;
const STREAM: u64 = 0xD6E8_FEB8_6659_FD93;

/// The draws of one person. Traits are drawn on day 0. (Common random numbers over a SplitMix64 finaliser, Steele 2014.)
#[derive(Clone, Copy, Debug)]
pub struct Draws {
    seed: u64,
    person: u64,
}

impl Draws {
    /// The draws of a person under a seed.
    pub fn of(seed: u64, person: u64) -> Self {
        Self { seed, person }
    }

    /// Even between 0 and 1, both excluded.
    pub fn even(&self, day: u32, stream: u64) -> f64 {
        let start = self.seed.wrapping_mul(SEED).wrapping_add(self.person.wrapping_mul(PERSON));
        let place = start.wrapping_add(u64::from(day).wrapping_mul(DAY)).wrapping_add(stream.wrapping_mul(STREAM));
        let bits = mixed(mixed(place).wrapping_add(SEED)) >> 11;
        (bits as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    /// Standard normal; it takes the even draws of streams `2·stream` and `2·stream + 1` (Box and Muller 1958).
    pub fn normal(&self, day: u32, stream: u64) -> f64 {
        let (length, turn) = (self.even(day, 2 * stream), self.even(day, 2 * stream + 1));
        libm::sqrt(-2.0 * libm::log(length)) * libm::cos(TAU * turn)
    }

    /// Log-normal: `exp(log_median + spread·normal)`, a trait.
    pub fn log_normal(&self, median: f64, spread: f64, stream: u64) -> f64 {
        libm::exp(libm::log(median) + spread * self.normal(0, stream))
    }

    /// Whether a draw of this stream falls below a chance (0 to 1).
    pub fn happens(&self, day: u32, stream: u64, chance: f64) -> bool {
        self.even(day, stream) < chance
    }
}

fn mixed(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(PERSON);
    let z = (z ^ (z >> 27)).wrapping_mul(DAY);
    z ^ (z >> 31)
}
