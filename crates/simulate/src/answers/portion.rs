//! Who trains and who is tested, and in which order a tested person's answers are met.

use super::{Answers, Person};
use crate::draws::Draws;

/// The seed of portions and of random orders.
pub const SEED: u64 = 2026;

/// In which order a tested person's answers are met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// At random, by seed; another one for each person.
    Random,
    /// As they stand in the file.
    Own,
}

/// People to learn from, and people to foresee.
pub struct Portions<'a> {
    /// Those who train.
    pub training: Vec<&'a Person>,
    /// Those who are tested.
    pub test: Vec<&'a Person>,
}

impl<'a> Portions<'a> {
    /// Divides people by their names alone, so that somebody stays in their portion when others join the file.
    pub fn of(answers: &'a Answers, share: f64) -> Self {
        let trains = |person: &&Person| Draws::of(SEED, person.key).even(0, 0) < share;
        let (training, test) = answers.people.iter().partition(trains);
        Self { training, test }
    }
}

impl Order {
    /// A person's answers in this order.
    pub fn of(self, person: &Person) -> Vec<(usize, bool)> {
        let mut answers = person.answers.clone();
        if self == Order::Random {
            let draws = Draws::of(SEED, person.key);
            answers.sort_by(|(a, _), (b, _)| draws.even(1, *a as u64).total_cmp(&draws.even(1, *b as u64)));
        }
        answers
    }
}
