//! Online Elo on answers: a rating of the person and one of each item, moving less with each answer (Pelánek 2016).

use super::{Fitted, Foresight, Person, number};
use crate::figures::{loss, told_chance};
use crate::people::logistic;

const MOVES: [f64; 8] = [0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0];
const SETTLINGS: [f64; 7] = [0.0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8];

/// First moves, and how much smaller each answer makes the next: `first / (1 + settling·answers)`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Moves {
    person: (f64, f64),
    item: (f64, f64),
}

/// Items as training people have left them; a tested person moves their own rating alone.
pub struct Elo {
    moves: Moves,
    /// How hard each item is, in logits.
    ratings: Vec<f64>,
}

impl Elo {
    /// Meets the training people one after the other, with those constants that foresaw each next answer best.
    ///
    /// Constants are sought one at a time, three times around.
    pub fn fitted(items: usize, training: &[&Person]) -> Self {
        let mut best = Moves { person: (1.0, 0.1), item: (0.5, 0.1) };
        let mut least = Self::met(best, items, training).1;
        for turn in 0..12 {
            let options = if turn % 2 == 0 { &MOVES[..] } else { &SETTLINGS[..] };
            for option in options {
                let moves = best.with(turn % 4, *option);
                let loss = Self::met(moves, items, training).1;
                if loss < least {
                    (best, least) = (moves, loss);
                }
            }
        }
        Self::met(best, items, training).0
    }

    /// Ratings after the training people, and the sum of log losses of each next answer.
    fn met(moves: Moves, items: usize, training: &[&Person]) -> (Self, f64) {
        let (mut elo, mut answered, mut sum) = (Self { moves, ratings: vec![0.0; items] }, vec![0.0; items], 0.0);
        for person in training {
            let mut ability = Ability::default();
            for (item, yes) in &person.answers {
                let chance = elo.chance(&ability, *item);
                sum += loss(told_chance(chance), number(*yes));
                let error = number(*yes) - chance;
                ability.shift(&moves, error);
                elo.ratings[*item] -= moved(moves.item, answered[*item]) * error;
                answered[*item] += 1.0;
            }
        }
        (elo, sum)
    }

    fn chance(&self, ability: &Ability, item: usize) -> f64 {
        logistic(ability.rating - self.ratings[item])
    }
}

impl Moves {
    fn with(mut self, which: usize, value: f64) -> Self {
        match which {
            0 => self.person.0 = value,
            1 => self.person.1 = value,
            2 => self.item.0 = value,
            _ => self.item.1 = value,
        }
        self
    }
}

fn moved((first, settling): (f64, f64), answers: f64) -> f64 {
    first / (1.0 + settling * answers)
}

#[derive(Default)]
struct Ability {
    rating: f64,
    answers: f64,
}

impl Ability {
    fn shift(&mut self, moves: &Moves, error: f64) {
        self.rating += moved(moves.person, self.answers) * error;
        self.answers += 1.0;
    }
}

impl Fitted for Elo {
    fn begin(&self) -> Box<dyn Foresight + '_> {
        Box::new(Rated { elo: self, ability: Ability::default() })
    }
}

struct Rated<'a> {
    elo: &'a Elo,
    ability: Ability,
}

impl Foresight for Rated<'_> {
    fn chance(&self, item: usize) -> f64 {
        self.elo.chance(&self.ability, item)
    }

    fn learn(&mut self, item: usize, yes: bool) {
        let error = number(yes) - self.chance(item);
        self.ability.shift(&self.elo.moves, error);
    }
}
