//! Chance without randomness: the same salt, day and name give the same number, whatever the place of what is named.

use crate::time::Day;

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
const FIRST: u64 = 0xBF58_476D_1CE4_E5B9;
const SECOND: u64 = 0x94D0_49BB_1331_11EB;

/// A number between 0 and 1, even over days and names (SplitMix64 finaliser, Steele 2014).
pub fn even(salt: u64, day: Day, name: &str) -> f64 {
    let days = i64::from(day.0).cast_unsigned();
    let start = salt.wrapping_mul(GOLDEN).wrapping_add(days.wrapping_mul(SECOND));
    let mixed = name.bytes().fold(mix(start), |state, byte| mix((state ^ u64::from(byte)).wrapping_add(GOLDEN)));
    let bits = mix(mix(mixed).wrapping_add(GOLDEN)) >> 11;
    (bits as f64 + 0.5) / 9_007_199_254_740_992.0
}

fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(FIRST);
    let z = (z ^ (z >> 27)).wrapping_mul(SECOND);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_even_and_repeatable() {
        let at = |day| even(7, Day(day), "curtain");
        let mean = (-500..500).map(at).sum::<f64>() / 1000.0;
        assert!((mean - 0.5).abs() < 0.03, "{mean}");
        assert_eq!(at(3).to_bits(), at(3).to_bits());
        assert!((-500..500).all(|day| at(day) > 0.0 && at(day) < 1.0));
    }
}
