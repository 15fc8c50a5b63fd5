//! The dated file of priors: every step with its old and new prior, how sure that is, and on how many people it rests.

use crate::learn::Shift;
use ippo_core::catalogue::Catalogue;
use std::fmt::Write;

/// On what the priors of a file rest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Basis {
    /// How many people gave their tries.
    pub people: usize,
    /// How many tries.
    pub tries: usize,
}

/// The date in a file's name, as in `population-2026-12-31.toml`: the file is named by whoever makes it, and nobody's clock is read.
pub fn date(name: &str) -> Option<&str> {
    let date = name.strip_prefix("population-")?.strip_suffix(".toml")?;
    let parts: Vec<&str> = date.split('-').collect();
    let number = |at: usize, digits: usize, most: u32| {
        let part = parts.get(at).filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?;
        part.parse().ok().filter(|number| (1..=most).contains(number))
    };
    let is_date = number(0, 4, 9999).is_some() && number(1, 2, 12).is_some() && number(2, 2, 31).is_some();
    (is_date && parts.len() == 3).then_some(date)
}

/// The file as text. Steps on which few people tell nothing keep their prior, and how many they were is not told.
pub fn text(catalogue: &Catalogue, shifts: &[Shift], date: &str, basis: Basis) -> String {
    let mut text = format!(
        "# How hard steps are expected to be before anything is known of a person, learned from consented tries.\n\
         # Nothing reads this file by itself.\n\
         date = \"{date}\"\npeople = {}\ntries = {}\n",
        basis.people, basis.tries
    );
    for (step, shift) in catalogue.steps().iter().zip(shifts) {
        let is = (step.prior + shift.careful()).clamp(0.0, 100.0);
        let _ = write!(text, "\n[[prior]]\nid = \"{}\"\nwas = {}\nis = {is}\n", step.id.as_str(), step.prior);
        if shift.is_known() {
            let _ = writeln!(text, "spread = {:.1}\npeople = {}", shift.spread, shift.people);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_the_names() {
        let check = |name: &str, expected: Option<&str>| assert_eq!(date(name), expected, "{name}");
        check("population-2026-12-31.toml", Some("2026-12-31"));
        check("population-2026-13-31.toml", None);
        check("population-2026-12-31-1.toml", None);
        check("population-26-12-31.toml", None);
        check("priors.toml", None);
        check("population-+026-12-31.toml", None);
    }
}
