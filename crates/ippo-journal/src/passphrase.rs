//! A passphrase in the one form in which it counts, however it was typed.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The fewest letters that are asked for. There is no other rule: a long one is easier to keep than a strange one.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// What a person types to open their home: NFKC, so that width and accents count for nothing, without the blanks around
/// it that pasting brings. Wiped when dropped, stars when printed.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes what was typed or pasted.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let mut one_form = Zeroizing::new(String::with_capacity(typed.len() * 4));
        one_form.extend(typed.nfkc());
        let mut kept = Zeroizing::new(String::with_capacity(one_form.len()));
        kept.push_str(one_form.trim());
        Self(kept)
    }

    /// Whether it is long enough to close a home with: [`SHORTEST_PASSPHRASE`] letters.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= SHORTEST_PASSPHRASE
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(********)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_all_ways_of_typing() {
        let check = |typed: &str, expected: &str| assert_eq!(Passphrase::of(typed).as_str(), expected);
        check("  Ｏｎｅ　step\n", "One step");
        check("ｶﾞｽ", "ガス");
        check("か\u{3099}す", "がす");
        check("e\u{301}", "é");
        assert!(Passphrase::of("ちいさないっぽを").is_long_enough());
        assert!(!Passphrase::of(" 1234567 ").is_long_enough());
        assert_eq!(format!("{:?}", Passphrase::of("secret")), "Passphrase(********)");
    }
}
