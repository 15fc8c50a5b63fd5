//! Ways in which a step's features are had from its words: the program's guesses with some questions answered, and two baselines.

use super::words::Worded;
use ippo_core::catalogue::{Catalogue, Contact, Step};
use ippo_core::own::{Shape, guess, made};
use std::collections::BTreeSet;

/// What is taken for a place that was neither guessed nor told: rather too far than too near.
const UNTOLD_PLACE: u8 = 5;
/// Lengths in minutes that the page offers.
const MINUTES: [u16; 5] = [1, 5, 15, 30, 60];

/// A way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// The program's guess, with so many of its questions (place, contact) answered truthfully.
    Asked(usize),
    /// Place, contact and length set right by the person.
    SetRight,
    /// Every step is the catalogue's mean one.
    Mean,
    /// The step of the catalogue that shares most words.
    Nearest,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Asked(0), Self::Asked(1), Self::Asked(2), Self::SetRight, Self::Mean, Self::Nearest];

    /// As the table calls it.
    pub fn name(self) -> String {
        match self {
            Self::Asked(number) => format!("guessed, {number} answered"),
            Self::SetRight => "guessed, all set right".to_owned(),
            Self::Mean => "the mean step".to_owned(),
            Self::Nearest => "nearest by words".to_owned(),
        }
    }
}

/// What else the ways go by.
pub struct Ground<'a> {
    /// The catalogue's steps.
    pub catalogue: &'a Catalogue,
    /// The words of each in the language in question, in its order.
    pub titles: Vec<String>,
}

impl Ground<'_> {
    /// The step that a way makes of somebody's words. The catalogue knows all steps but this one.
    pub fn made(&self, way: Way, worded: &Worded) -> Step {
        match way {
            Way::Asked(number) => self.guessed(worded, self.asked(worded, number)),
            Way::SetRight => self.guessed(worded, shape(self.truth(worded))),
            Way::Mean => self.mean(),
            Way::Nearest => self.nearest(worded),
        }
    }

    /// The step that the words are of.
    pub fn truth(&self, worded: &Worded) -> &Step {
        &self.catalogue.steps()[worded.step]
    }

    fn asked(&self, worded: &Worded, mut questions: usize) -> Shape {
        let (guess, truth) = (guess(&worded.words), shape(self.truth(worded)));
        let mut answered = || {
            let is_left = questions > 0;
            questions -= usize::from(is_left);
            is_left
        };
        let place = guess.place.unwrap_or_else(|| if answered() { truth.place } else { UNTOLD_PLACE });
        let contact = guess.contact.unwrap_or_else(|| if answered() { truth.contact } else { Contact::FaceToFace });
        Shape { place, contact, minutes: offered(guess.minutes_or_usual()) }
    }

    fn guessed(&self, worded: &Worded, shape: Shape) -> Step {
        let others = self.others(worded.step).map(|(_, step)| step.clone()).collect();
        made(&Catalogue::new(others), "measured", &worded.words, shape).step
    }

    fn others(&self, without: usize) -> impl Iterator<Item = (usize, &Step)> {
        let all = self.catalogue.steps().iter().enumerate();
        all.filter(move |(at, step)| *at != without && !step.retired)
    }

    /// The step in the middle of the catalogue's order of hardness, with the mean of every share and of the prior.
    fn mean(&self) -> Step {
        let mut others: Vec<&Step> = self.catalogue.steps().iter().collect();
        others.sort_by(|a, b| a.prior.total_cmp(&b.prior));
        let mean = |of: fn(&Step) -> f64| others.iter().map(|step| of(step)).sum::<f64>() / others.len() as f64;
        let middle = others[others.len() / 2];
        Step {
            place: mean(|step| f64::from(step.place)).round() as u8,
            people: mean(|step| step.people),
            unfamiliar: mean(|step| step.unfamiliar),
            observed: mean(|step| step.observed),
            spontaneous: mean(|step| step.spontaneous),
            crowd: mean(|step| step.crowd),
            prior: mean(|step| step.prior),
            ..middle.clone()
        }
    }

    fn nearest(&self, worded: &Worded) -> Step {
        let words = bits(&worded.words);
        let shared = |at: usize| {
            let other = bits(&self.titles[at]);
            let both = words.intersection(&other).count() as f64;
            both / (words.len() + other.len()) as f64
        };
        let best = self.others(worded.step).max_by(|a, b| shared(a.0).total_cmp(&shared(b.0)));
        best.map(|(_, step)| step.clone()).expect("the catalogue has more than one step")
    }
}

fn shape(step: &Step) -> Shape {
    Shape { place: step.place, contact: step.contact, minutes: step.minutes }
}

fn offered(minutes: u16) -> u16 {
    MINUTES.into_iter().min_by_key(|known| known.abs_diff(minutes)).unwrap_or(5)
}

/// The words; where there are no spaces, every two letters beside each other.
fn bits(words: &str) -> BTreeSet<String> {
    let lower = words.to_lowercase();
    if lower.is_ascii() {
        return lower
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|w| !w.is_empty())
            .map(str::to_owned)
            .collect();
    }
    let letters: Vec<char> = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.windows(2).map(|pair| pair.iter().collect()).collect()
}
