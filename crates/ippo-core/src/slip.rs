//! The number on a slip of paper: it names one step, says nothing to anybody else, and notices a wrong letter.
//!
//! Four letters of base 31 are made from the step's name, so that a slip stays true when the catalogue grows or the
//! person's own steps come from two computers; the fifth is their weighted sum. 31 is prime, so that any one wrong letter,
//! and any two neighbours that changed places, give another sum.

use crate::catalogue::{Catalogue, Step};
use crate::ids::StepId;

/// Numerals and letters that are not taken for one another when written by hand: no 0 and O, no 1, I and L.
const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// Letters that name the step; one more checks them.
const NAMING: usize = 4;

/// Why a typed number leads to no step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoStep {
    /// It is no such number: a letter is wrong, missing, or one too many.
    Wrong,
    /// It is one, and no step here has it.
    Unknown,
}

/// The number of a step.
pub fn number(step: &StepId) -> String {
    let mut rest = name_sum(step);
    let mut digits = [0; NAMING];
    for digit in &mut digits {
        *digit = rest % 31;
        rest /= 31;
    }
    digits.into_iter().chain([check(digits)]).map(letter).collect()
}

/// The step of a typed number, in any width and case, with blanks or dashes in between.
pub fn step<'a>(catalogue: &'a Catalogue, typed: &str) -> Result<&'a Step, NoStep> {
    let typed = plain(typed);
    let digits: Option<Vec<u64>> = typed.bytes().map(digit).collect();
    let digits = digits.and_then(|digits| <[u64; NAMING + 1]>::try_from(digits).ok()).ok_or(NoStep::Wrong)?;
    let [a, b, c, d, sum] = digits;
    if check([a, b, c, d]) != sum {
        return Err(NoStep::Wrong);
    }
    let mut all = catalogue.steps().iter().filter(|step| number(&step.id) == typed);
    // Of two steps with one number neither is taken: the wrong one noted would be worse than none.
    all.next().filter(|_| all.next().is_none()).ok_or(NoStep::Unknown)
}

/// FNV-1a over the name.
fn name_sum(step: &StepId) -> u64 {
    let sum = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    step.as_str().bytes().fold(0xcbf2_9ce4_8422_2325, sum)
}

fn check(digits: [u64; NAMING]) -> u64 {
    digits.iter().zip(1..).map(|(digit, weight)| digit * weight).sum::<u64>() % 31
}

fn letter(digit: u64) -> char {
    usize::try_from(digit).ok().and_then(|digit| LETTERS.get(digit)).map_or('-', |letter| char::from(*letter))
}

fn digit(letter: u8) -> Option<u64> {
    LETTERS.iter().zip(0..).find(|(known, _)| **known == letter).map(|(_, digit)| digit)
}

fn plain(typed: &str) -> String {
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - '！' as u32 + '!' as u32).unwrap_or(c),
        other => other,
    };
    let between = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '―' | 'ー' | '.' | '・');
    typed.chars().map(half).filter(between).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Contact;
    use crate::own::{Shape, made};

    fn catalogue() -> Catalogue {
        let shape = Shape { place: 0, contact: Contact::None, minutes: 1 };
        let mut catalogue = Catalogue::default();
        for name in ["curtain-hand", "slow-stretch", "own-0123456789abcdef"] {
            let step = made(&Catalogue::default(), name, "Tea", shape).step;
            catalogue.add(Step { id: StepId::new(name), ..step });
        }
        catalogue
    }

    #[test]
    fn a_number_leads_back_to_its_step_however_it_is_typed() {
        let catalogue = catalogue();
        for known in catalogue.steps() {
            let number = number(&known.id);
            let wide: String = number.chars().map(|c| char::from_u32(c as u32 + 0xfee0).unwrap()).collect();
            let apart = number.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" - ");
            for typed in [number.clone(), number.to_lowercase(), wide, apart, format!(" {number}\n")] {
                assert_eq!(step(&catalogue, &typed).map(|step| &step.id), Ok(&known.id), "{typed}");
            }
        }
    }

    #[test]
    fn any_one_wrong_letter_and_any_two_that_changed_places_are_noticed() {
        let catalogue = catalogue();
        for known in catalogue.steps() {
            let number = number(&known.id).into_bytes();
            for place in 0..number.len() {
                for other in LETTERS.iter().filter(|other| **other != number[place]) {
                    let mut wrong = number.clone();
                    wrong[place] = *other;
                    assert_eq!(step(&catalogue, std::str::from_utf8(&wrong).unwrap()), Err(NoStep::Wrong));
                }
            }
            for place in (0..NAMING - 1).filter(|place| number[*place] != number[place + 1]) {
                let mut wrong = number.clone();
                wrong.swap(place, place + 1);
                assert_eq!(step(&catalogue, std::str::from_utf8(&wrong).unwrap()), Err(NoStep::Wrong));
            }
        }
    }

    #[test]
    fn what_is_no_number_is_wrong_and_a_number_of_no_step_is_unknown() {
        let catalogue = catalogue();
        for typed in ["", "K", "22222222", "カーテン", "0OIL1", "!!!!!"] {
            assert_eq!(step(&catalogue, typed), Err(NoStep::Wrong), "{typed}");
        }
        assert_eq!(step(&catalogue, &number(&StepId::new("elsewhere"))), Err(NoStep::Unknown));
    }
}
