//! Reports: what people say of how hard something looks or was. Everybody reads the scale in a way of their own.

use crate::draws::Draws;
use crate::people::{Form, Person, Traits};

/// Points by which one unit of pessimism makes something look harder.
const DREAD: f64 = 20.0;

/// A rating from 0 to 100 of a hardness, with noise in points before the factor on it.
fn rating(traits: &Traits, hardness: f64, noise: f64) -> f64 {
    (50.0 + traits.rating_gain * (hardness - 50.0) + traits.rating_shift + traits.rating_noise * noise)
        .clamp(0.0, 100.0)
}

/// How hard a step is said to look right before it is tried, by seven in ten.
pub fn before(draws: &Draws, traits: &Traits, day: u32, distress: f64) -> Option<f64> {
    let said = || rating(traits, distress + DREAD * traits.pessimism, 12.0 * draws.normal(day, 12));
    draws.happens(day, 11, 0.7).then(said)
}

/// How hard it is said to have been, by everybody who is asked.
pub fn after(draws: &Draws, traits: &Traits, day: u32, felt: f64) -> f64 {
    rating(traits, felt, 8.0 * draws.normal(day, 14))
}

/// Whether how hard it was is told unasked.
pub fn is_told(draws: &Draws, day: u32) -> bool {
    draws.happens(day, 15, 0.85)
}

/// Number of the first of the two looks by which a pair is compared.
const COMPARED: usize = 50;

/// Somebody who can be asked how hard a step looks that they are not about to try.
pub struct Asked<'a> {
    /// Who.
    pub person: &'a dyn Person,
    /// Their draws.
    pub draws: Draws,
    /// On which day; 0 is before the first.
    pub day: u32,
}

impl Asked<'_> {
    /// Two steps with the one first that is said to look harder; alike if the person cannot tell.
    pub fn harder(&self, (one, other): (usize, usize)) -> Option<(usize, usize)> {
        let (first, second) = (self.looks(one, COMPARED), self.looks(other, COMPARED + 1));
        if first == second {
            return None;
        }
        Some(if first > second { (one, other) } else { (other, one) })
    }

    /// The answer to the day's question of that number, counted from 0.
    pub fn looks(&self, step: usize, question: usize) -> f64 {
        let form = if self.day == 0 { Form::Neutral } else { Form::Today };
        let distress = self.person.likely(step, self.day, form).distress;
        let traits = self.person.traits();
        let noise = 15.0 * self.draws.normal(self.day, 700 + question as u64);
        rating(traits, distress + DREAD * traits.pessimism, noise)
    }
}
