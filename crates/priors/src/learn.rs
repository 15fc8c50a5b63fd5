//! Learning: by how many points each step is harder than held, drawn towards no shift, beside one shift of all people's ability.

use crate::FEWEST_AT_A_STEP;
use crate::chances::{Held, foreseen};
use crate::journal::Journal;
use std::collections::BTreeSet;

/// By how many points priors lie off at most (standard deviation), whatever the tries tell. Judgement.
const TRUST: f64 = 8.0;
/// However well the old priors fit, they are not held surer than this.
const LEAST_TRUST: f64 = 1.0;
/// No prior moves further than this at once.
const FURTHEST: f64 = 20.0;
/// Points by which a prior is moved to see what that does.
const NUDGE: f64 = 4.0;
/// The same of ability, in units of the margin.
const NUDGE_ABILITY: f64 = 0.2;
/// How many standard deviations of a whole population's ability one unit of the margin is. Judgement: it may lie well off.
const TRUST_ABILITY: f64 = 1.0;
/// How often all steps are gone over.
const ROUNDS: usize = 3;
/// What ratings count beside outcomes: they are many, and everybody reads the scale in a way of their own.
const RATINGS: f64 = 0.5;

/// What was learned of one step.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Shift {
    /// Points by which it is harder than held; negative is easier.
    pub points: f64,
    /// Standard deviation of that; the trust in the old prior where nothing was learned.
    pub spread: f64,
    /// How many people tried it.
    pub people: usize,
}

impl Shift {
    /// Whether enough people tried the step for anything to be said of it.
    pub fn is_known(&self) -> bool {
        self.people >= FEWEST_AT_A_STEP
    }

    /// What a prior is moved by: harder as far as is likeliest, easier only as far as is likely, since what is held too easy
    /// costs somebody a bad evening. Whole points, as priors are.
    pub fn careful(&self) -> f64 {
        let points = if self.points < 0.0 { (self.points + self.spread).min(0.0) } else { self.points };
        libm::round(points)
    }
}

/// What was learned.
#[derive(Clone, PartialEq, Debug)]
pub struct Learned {
    /// By how much people are more able than held, in units of the margin.
    pub ability: f64,
    /// By step.
    pub shifts: Vec<Shift>,
}

impl Learned {
    /// What is held after it: the priors anew, and all else as it was.
    pub fn applied(&self, held: &Held) -> Held {
        let mut held = held.clone();
        for (raw, shift) in held.raw.iter_mut().zip(&self.shifts) {
            raw.prior = (raw.prior + shift.careful()).clamp(0.0, 100.0);
        }
        held
    }

    /// What learning goes by: priors as far as is likeliest, and the ability of all set anew. The ability is not handed on:
    /// it takes up whatever else the population has wrong, and nobody is foreseen better by it.
    fn trial(&self, held: &Held) -> Held {
        let mut held = held.clone();
        for (raw, shift) in held.raw.iter_mut().zip(&self.shifts) {
            raw.prior += shift.points;
        }
        held.population.ability += self.ability;
        held
    }
}

/// A sum over people of log chances and what a nudge does to it.
#[derive(Clone, Copy, Default)]
struct Slope {
    score: f64,
    curvature: f64,
    squares: f64,
}

impl Slope {
    fn add(&mut self, below: f64, at: f64, above: f64, nudge: f64) {
        let score = (above - below) / (2.0 * nudge);
        self.score += score;
        self.squares += score * score;
        self.curvature -= (above - 2.0 * at + below) / (nudge * nudge);
    }

    fn join(&mut self, other: &Self) {
        self.score += other.score;
        self.squares += other.squares;
        self.curvature += other.curvature;
    }

    /// How sharply the sum bends: what its own curve says, or how far people differ, whichever is more.
    fn sharpness(&self) -> f64 {
        self.curvature.max(self.squares)
    }

    /// Newton's step from `now` towards the highest point, where 0 is held with this trust.
    fn step(&self, now: f64, trust: f64) -> f64 {
        (self.score - now / (trust * trust)) / (self.sharpness() + 1.0 / (trust * trust))
    }

    /// Standard deviation of where the highest point lies, people taken as they differ.
    fn spread(&self, trust: f64) -> f64 {
        let sharp = self.sharpness() + 1.0 / (trust * trust);
        1.0 / libm::sqrt(sharp)
    }
}

/// Learns from people's journals, whose steps are indices into `held`.
pub fn learned(held: &Held, people: &[&Journal]) -> Learned {
    let mut learned = Learned { ability: 0.0, shifts: counted(held, people) };
    for _ in 0..ROUNDS {
        for _ in 0..2 {
            let slope = ability_slope(&learned.trial(held), people);
            learned.ability += slope.step(learned.ability, TRUST_ABILITY).clamp(-0.5, 0.5);
        }
        let slopes = step_slopes(&learned.trial(held), people);
        let trust = trust(&learned.shifts, &slopes);
        for (shift, slope) in learned.shifts.iter_mut().zip(&slopes) {
            if shift.is_known() {
                let moved = shift.points + slope.step(shift.points, trust);
                (shift.points, shift.spread) = (moved.clamp(-FURTHEST, FURTHEST), slope.spread(trust));
            }
        }
    }
    learned
}

/// How far priors lie off, as the tries themselves tell (standard deviation, in points), within bounds.
///
/// Where nothing is shifted, squares of slopes over steps are as large as chance over people makes them; what they are
/// larger is due to shifts (moments of the scores, as in empirical Bayes).
fn trust(shifts: &[Shift], slopes: &[Slope]) -> f64 {
    let known = shifts.iter().zip(slopes).filter(|(shift, _)| shift.is_known());
    let (mut more, mut sharp) = (0.0, 0.0);
    for (shift, slope) in known {
        // The slope as it was before this shift was made.
        let score = slope.score + slope.curvature.max(0.0) * shift.points;
        more += score * score - slope.squares;
        sharp += slope.curvature * slope.curvature;
    }
    libm::sqrt((more / sharp.max(1e-12)).max(0.0)).clamp(LEAST_TRUST, TRUST)
}

/// No shifts yet, with how many people tried each step.
fn counted(held: &Held, people: &[&Journal]) -> Vec<Shift> {
    let mut shifts = vec![Shift { spread: TRUST, ..Shift::default() }; held.raw.len()];
    for journal in people {
        let tried: BTreeSet<usize> =
            journal.iter().filter(|note| note.outcome.is_try()).map(|note| note.step).collect();
        tried.into_iter().for_each(|step| shifts[step].people += 1);
    }
    shifts
}

fn log_chance(held: &Held, journal: &Journal) -> f64 {
    foreseen(held, journal).iter().fold(0.0, |sum, one| sum + one.outcome + RATINGS * one.felt)
}

fn ability_slope(held: &Held, people: &[&Journal]) -> Slope {
    let parts = shared_out(people, |journal| {
        let at = |nudge: f64| {
            let mut nudged = held.clone();
            nudged.population.ability += nudge;
            log_chance(&nudged, journal)
        };
        let mut slope = Slope::default();
        slope.add(at(-NUDGE_ABILITY), at(0.0), at(NUDGE_ABILITY), NUDGE_ABILITY);
        slope
    });
    parts.iter().fold(Slope::default(), |mut sum, part| {
        sum.join(part);
        sum
    })
}

/// What a nudge of each step does to the chances of those who tried it.
fn step_slopes(held: &Held, people: &[&Journal]) -> Vec<Slope> {
    let parts = shared_out(people, |journal| {
        let mut nudged = held.clone();
        let at_rest = log_chance(held, journal);
        let tried: BTreeSet<usize> = journal.iter().map(|note| note.step).collect();
        let slope = |step: usize| {
            let prior = held.raw[step].prior;
            let mut at = |nudge: f64| {
                nudged.raw[step].prior = prior + nudge;
                log_chance(&nudged, journal)
            };
            let (below, above) = (at(-NUDGE), at(NUDGE));
            nudged.raw[step].prior = prior;
            let mut slope = Slope::default();
            slope.add(below, at_rest, above, NUDGE);
            (step, slope)
        };
        tried.into_iter().map(slope).collect::<Vec<_>>()
    });
    let mut slopes = vec![Slope::default(); held.raw.len()];
    for (step, slope) in parts.iter().flatten() {
        slopes[*step].join(slope);
    }
    slopes
}

/// Something of every person, worked out on all cores, in the order of people.
fn shared_out<T: Send>(people: &[&Journal], of: impl Fn(&Journal) -> T + Sync) -> Vec<T> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = people.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let of = &of;
        let work = |part: &'_ [&Journal]| part.iter().map(|journal| of(journal)).collect::<Vec<T>>();
        let parts: Vec<_> = people.chunks(share).map(|part| scope.spawn(move || work(part))).collect();
        parts.into_iter().flat_map(|part| part.join().expect("learning never panics")).collect()
    })
}
