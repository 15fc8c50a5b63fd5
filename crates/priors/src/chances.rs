//! What one person's tries say of a population and of priors: each is foreseen by the planner from all that came before it.
//!
//! Given what came before, the step that was chosen is no news: whatever chose it knew no more. So the chances of the outcomes,
//! one after the other, need no correction for the choice, as long as the belief that made them is the person's own.

use crate::journal::Note;
use ippo_core::planner::{Belief, Design, Outcome, Population, Raw};

/// What is to be judged: a population, and the features of all steps.
#[derive(Clone, Debug)]
pub struct Held {
    /// What is the same for all people.
    pub population: Population,
    /// The steps, by index.
    pub raw: Vec<Raw>,
}

/// One try as it was foreseen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Foreseen {
    /// Chance (0 to 1) that it would be done.
    pub done: f64,
    /// Log chance of what came of it.
    pub outcome: f64,
    /// Log density of how hard it was said to be; 0 if that was not told.
    pub felt: f64,
    /// Whether it was done.
    pub was_done: bool,
}

/// Least chance of anything.
const LEAST: f64 = 1e-4;
/// Errors of ratings beyond so many standard deviations count as that many.
const ODDEST: f64 = 3.0;

/// Foresees each try of a journal, and learns from it.
pub fn foreseen(held: &Held, journal: &[Note]) -> Vec<Foreseen> {
    let (design, mut belief) = begun(held, journal);
    let mut known: Vec<usize> = vec![];
    let (mut day, mut tries) = (None, vec![]);
    for note in journal {
        let passed = day.map_or(0, |day| note.day - day);
        belief.pass_days(&design, u32::try_from(passed).unwrap_or(0));
        day = day.max(Some(note.day));
        let step = local(&mut known, note.step);
        if note.outcome.is_try() {
            tries.push(foresee(&belief, &design, step, note));
        }
        belief.note(&design, step, note.outcome, note.expected, note.felt);
    }
    tries
}

/// A design of the journal's own steps alone, in the order in which they come: what else there is changes nothing.
fn begun(held: &Held, journal: &[Note]) -> (Design, Belief) {
    let mut known: Vec<usize> = vec![];
    for note in journal {
        local(&mut known, note.step);
    }
    let raw: Vec<Raw> = known.iter().map(|step| held.raw[*step]).collect();
    let design = Design::from_raw(&held.population, &raw);
    let belief = Belief::new(&design);
    (design, belief)
}

fn local(known: &mut Vec<usize>, step: usize) -> usize {
    known.iter().position(|other| *other == step).unwrap_or_else(|| {
        known.push(step);
        known.len() - 1
    })
}

fn foresee(belief: &Belief, design: &Design, step: usize, note: &Note) -> Foreseen {
    let seen = belief.predict(design, step);
    let chance = match note.outcome {
        Outcome::Done => seen.done,
        Outcome::Partly => seen.partly_or_more - seen.done,
        Outcome::Stopped => seen.stopped,
        Outcome::NotToday { .. } => 1.0,
    };
    let felt = note.felt.map_or(0.0, |felt| {
        let error = ((felt - seen.expected) / seen.expected_sd).clamp(-ODDEST, ODDEST);
        -0.5 * error * error - libm::log(seen.expected_sd)
    });
    Foreseen { done: seen.done, outcome: libm::log(chance.max(LEAST)), felt, was_done: note.outcome == Outcome::Done }
}
