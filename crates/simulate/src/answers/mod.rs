//! Answers of real people, yes or no, item by item: read from a file, and foreseen by Ippo's filter beside others.

pub mod elo;
pub mod filter;
pub mod judge;
pub mod learn;
mod portion;
pub mod read;
pub mod report;
pub mod sample;
pub mod two_parameters;

use crate::figures::{loss, told_chance};
pub use portion::{Order, Portions};

/// What is known of an item before anybody has answered it.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Item {
    /// Index of its family, 0 to 14; items of which none was told share the first.
    pub family: usize,
    /// Place, remote, in person, unfamiliar, observed, crowd, duration, spontaneous, each 0 to 1, where told.
    pub features: [Option<f64>; 8],
    /// Hardness for the mean person, 0 to 100, where told.
    pub prior: Option<f64>,
}

/// One person's answers, in their order. Of the name no more is kept than a number made of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Person {
    /// The number made of the name.
    pub key: u64,
    /// Items by their index, and whether the answer was 1.
    pub answers: Vec<(usize, bool)>,
}

/// What a file holds.
#[derive(Clone, PartialEq, Debug)]
pub struct Answers {
    /// The items, in the order in which they first stand in the file.
    pub items: Vec<Item>,
    /// The people, in the same order.
    pub people: Vec<Person>,
}

/// Something whose constants were fitted on training people.
pub trait Fitted {
    /// What it holds of somebody new.
    fn begin(&self) -> Box<dyn Foresight + '_>;
}

/// What is held of one person, and foreseen of their answers.
pub trait Foresight {
    /// Chance (0 to 1) that the answer to an item is 1.
    fn chance(&self, item: usize) -> f64;

    /// Takes in an answer.
    fn learn(&mut self, item: usize, yes: bool);
}

/// 1 for yes, 0 for no.
fn number(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}

/// The share of yes to each item: four more people are imagined who answered it like the mean of all items.
pub fn rates(items: usize, people: &[&Person]) -> Vec<f64> {
    const IMAGINED: f64 = 4.0;
    let mut sums = vec![(0.0, 0.0); items];
    for (item, yes) in people.iter().flat_map(|person| &person.answers) {
        sums[*item].0 += number(*yes);
        sums[*item].1 += 1.0;
    }
    let (yes, count) = sums.iter().fold((0.5, 1.0), |all, one| (all.0 + one.0, all.1 + one.1));
    sums.iter().map(|(ones, answers)| (ones + IMAGINED * yes / count) / (answers + IMAGINED)).collect()
}

/// Mean log loss of each next answer, foreseen from those before it.
pub fn next_loss(fitted: &dyn Fitted, people: &[&Person]) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for person in people {
        let mut held = fitted.begin();
        for (item, yes) in &person.answers {
            sum += loss(told_chance(held.chance(*item)), number(*yes));
            count += 1.0;
            held.learn(*item, *yes);
        }
    }
    sum / f64::max(count, 1.0)
}

/// The share of yes among training people, whatever somebody answers.
pub struct BaseRate(pub Vec<f64>);

impl Fitted for BaseRate {
    fn begin(&self) -> Box<dyn Foresight + '_> {
        Box::new(&self.0)
    }
}

impl Foresight for &Vec<f64> {
    fn chance(&self, item: usize) -> f64 {
        self[item]
    }

    fn learn(&mut self, _: usize, _: bool) {}
}
