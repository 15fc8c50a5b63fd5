//! The judge: how well the answers not yet given are foreseen, after so many have been.

use super::{Fitted, Order, Person, number};
use crate::area::{Told, area_under_curve};
use crate::figures::{Figure, loss, mean, told_chance};

/// After how many answers the rest is foreseen.
pub const SEEN: [usize; 7] = [0, 1, 2, 3, 5, 8, 10];

/// Foresights of each person's answers not yet given, for each number of [`SEEN`]; none where nothing is left.
pub struct Judged([Vec<Vec<Told>>; SEEN.len()]);

impl Judged {
    /// Lets it foresee everybody's answers, who are met in this order.
    pub fn of(fitted: &dyn Fitted, people: &[&Person], order: Order) -> Self {
        let mut judged = Self(Default::default());
        for person in people {
            let answers = order.of(person);
            let mut held = fitted.begin();
            for (seen, (item, yes)) in answers.iter().enumerate() {
                if let Some(at) = SEEN.iter().position(|count| *count == seen) {
                    let told = |(item, yes): &(usize, bool)| (told_chance(held.chance(*item)), number(*yes));
                    judged.0[at].push(answers[seen..].iter().map(told).collect());
                }
                held.learn(*item, *yes);
            }
            judged.leave_room();
        }
        judged
    }

    /// Somebody with fewer answers stands in the later lists too, with none, so that people can be paired.
    fn leave_room(&mut self) {
        let people = self.0[0].len();
        self.0.iter_mut().for_each(|told| told.resize(people, vec![]));
    }

    /// How many people had answers left after so many.
    pub fn people(&self, at: usize) -> usize {
        self.0[at].iter().filter(|told| !told.is_empty()).count()
    }

    /// Mean over people of their mean log loss, after `SEEN[at]` answers.
    pub fn loss(&self, at: usize) -> Figure {
        Figure::mean(&self.losses(at).into_iter().flatten().collect::<Vec<f64>>())
    }

    /// The same less another's, person by person.
    pub fn loss_less(&self, other: &Self, at: usize) -> Figure {
        let pairs = self.losses(at).into_iter().zip(other.losses(at));
        Figure::mean(&pairs.filter_map(|(one, other)| Some(one? - other?)).collect::<Vec<f64>>())
    }

    /// Area under the curve over all people's foresights.
    pub fn area(&self, at: usize) -> Figure {
        area_under_curve(&self.0[at])
    }

    fn losses(&self, at: usize) -> Vec<Option<f64>> {
        let of = |told: &Vec<Told>| {
            let losses: Vec<f64> = told.iter().map(|(chance, came)| loss(*chance, *came)).collect();
            (!losses.is_empty()).then(|| mean(&losses))
        };
        self.0[at].iter().map(of).collect()
    }
}
