//! The reference choosers, without Ippo's limits of safety: the full one, and the step nearest to the aim.

use crate::draws::Draws;
use crate::policies::{Chooser, Foreseen, Offers, Plan};
use crate::steps::{CONTEXTS, FAMILIES, Steps};
use ippo_core::planner::{Taste, quantile};

/// Stream of the chance by which equal steps take turns.
const TURNS: u64 = 5000;
/// How many tries count as first.
const FIRST_TRIES: u32 = 4;
/// After so many days with a try, a rest.
const REST_AFTER: u32 = 6;

/// What was tried when; days are counted from 1.
#[derive(Clone, Debug)]
pub struct History {
    steps: Vec<Option<u32>>,
    families: [Option<u32>; FAMILIES],
    contexts: [Option<u32>; CONTEXTS],
    done: Vec<u32>,
    /// How many tries there were.
    pub tries: u32,
    /// Days in a row with a try.
    pub streak: u32,
    /// Plans that are still to be gentler after a hard try.
    pub recovering: u32,
}

impl History {
    /// Nothing tried.
    pub fn new(steps: usize) -> Self {
        Self {
            steps: vec![None; steps],
            families: [None; FAMILIES],
            contexts: [None; CONTEXTS],
            done: vec![0; steps],
            tries: 0,
            streak: 0,
            recovering: 0,
        }
    }

    /// How often a step was done.
    pub fn times_done(&self, step: usize) -> u32 {
        self.done[step]
    }

    /// A step was tried.
    pub fn tried(&mut self, steps: &Steps, step: usize, day: u32) {
        self.steps[step] = Some(day);
        self.families[steps[step].family] = Some(day);
        self.contexts[steps[step].context] = Some(day);
        self.tries += 1;
        self.streak += 1;
    }

    /// A step was done; true if for the first time.
    pub fn did(&mut self, step: usize) -> bool {
        self.done[step] += 1;
        self.done[step] == 1
    }

    fn since(day: u32, last: Option<u32>) -> f64 {
        last.map_or(f64::INFINITY, |last| f64::from(day.saturating_sub(last)))
    }
}

/// What the full chooser keeps to.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Highest chance (0 to 1) of "too much".
    pub stopped: f64,
    /// Hardest expected (0 to 100).
    pub expected: f64,
}

impl Bounds {
    /// Those under which the policies were compared.
    pub const REFERENCE: Self = Self { stopped: 0.12, expected: 75.0 };
}

/// The full chooser: closeness to the aim, variety, novelty, outward, what is not yet known; within bounds.
pub struct Full<'a> {
    steps: &'a Steps,
    draws: Draws,
    taste: Taste,
    bounds: Bounds,
}

impl<'a> Full<'a> {
    /// The chooser for one person.
    pub fn new(steps: &'a Steps, draws: Draws, taste: Taste, bounds: Bounds) -> Self {
        Self { steps, draws, taste, bounds }
    }

    fn target(&self, history: &History) -> f64 {
        let taste = &self.taste;
        let mut target = taste.target;
        if history.tries < FIRST_TRIES {
            target = (target + taste.first_tries).min(taste.highest_target);
        }
        if history.recovering > 0 {
            target = (target + taste.after_hard).min(taste.highest_target);
        }
        target
    }

    /// What speaks for a step besides its chance.
    fn value(&self, step: usize, day: u32, seen: &Foreseen, history: &History) -> f64 {
        let (taste, at) = (&self.taste, &self.steps[step]);
        let since = |last| History::since(day, last);
        let mut value = taste.unknown * seen.spread / (1.0 + seen.spread)
            + taste.family * (since(history.families[at.family]) / 7.0).min(1.0)
            + taste.step * (since(history.steps[step]) / 10.0).min(1.0)
            + taste.never_done * f64::from(u8::from(history.done[step] == 0))
            + taste.place * at.place()
            + taste.part * (since(history.contexts[at.context]) / 3.0).min(1.0);
        value += taste.chance * (self.draws.even(day, TURNS + step as u64) - 0.5);
        if since(history.steps[step]) <= 1.0 {
            value -= taste.just_tried;
        }
        value
    }

    fn away(&self, z: f64, aim: f64) -> f64 {
        let away = (z - aim) / self.taste.width;
        0.5 * away * away
    }

    fn offers(&self, day: u32, foreseen: &[Foreseen], history: &History) -> Offers {
        let all = || foreseen.iter().enumerate();
        let values: Vec<f64> = all().map(|(step, seen)| self.value(step, day, seen, history)).collect();
        let aim = quantile(self.target(history));
        let fits = |seen: &Foreseen| seen.stopped <= self.bounds.stopped && seen.expected <= self.bounds.expected;
        let within = all().filter(|(_, seen)| fits(seen));
        let main = first_best(within.map(|(step, seen)| (values[step] - self.away(seen.z, aim), step)));
        let surest = || first_best(all().map(|(step, seen)| (seen.done, step)));
        let main = main.or_else(surest).unwrap_or_default();
        let chance = foreseen[main].done;
        let beside = |aim: f64, fits: &dyn Fn(f64) -> bool| {
            let others = all().filter(|(step, seen)| *step != main && fits(seen.done));
            let scored = others.map(|(step, seen)| (0.5 * values[step] - self.away(quantile(seen.done), aim), step));
            first_best(scored).unwrap_or(main)
        };
        Offers {
            main,
            easier: beside(quantile(easier_aim(chance)), &|other| other >= chance + 0.02),
            harder: beside(quantile((chance - 0.17).max(0.3)), &|other| other <= chance - 0.05),
        }
    }
}

impl Chooser for Full<'_> {
    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan {
        if history.streak >= REST_AFTER {
            return Plan::Rest;
        }
        Plan::Offer(self.offers(day, foreseen, history))
    }
}

/// The chance aimed at by something easier.
fn easier_aim(chance: f64) -> f64 {
    (chance + 0.6 * (1.0 - chance)).min(0.975)
}

/// The highest; of equals the first.
fn first_best(scored: impl Iterator<Item = (f64, usize)>) -> Option<usize> {
    let better = |best: Option<(f64, usize)>, next: (f64, usize)| match best {
        Some(best) if best.0 >= next.0 => Some(best),
        _ => Some(next),
    };
    scored.fold(None, better).map(|(_, step)| step)
}

/// The step whose chance lies nearest to the target and that was not tried in the last two days.
pub struct Nearest<'a> {
    /// The steps in question.
    pub steps: &'a Steps,
    /// The chance aimed at.
    pub target: f64,
}

impl Nearest<'_> {
    fn nearest(&self, foreseen: &[Foreseen], target: f64, fits: impl Fn(usize) -> bool) -> Option<usize> {
        let aim = quantile(target);
        // Of equals the one with the lower prior.
        let away = |step: usize| (quantile(foreseen[step].done) - aim).abs() + 1e-4 * self.steps[step].prior;
        first_best((0..foreseen.len()).filter(|step| fits(*step)).map(|step| (-away(step), step)))
    }
}

impl Chooser for Nearest<'_> {
    fn plan(&mut self, day: u32, foreseen: &[Foreseen], history: &History) -> Plan {
        let fresh = |step: usize| History::since(day, history.steps[step]) > 2.0;
        let main = self.nearest(foreseen, self.target, fresh).unwrap_or_default();
        let chance = foreseen[main].done;
        let easier = |step: usize| step != main && foreseen[step].done >= chance + 0.02;
        let harder = |step: usize| step != main && foreseen[step].done <= chance - 0.05;
        Plan::Offer(Offers {
            main,
            easier: self.nearest(foreseen, easier_aim(chance), easier).unwrap_or(main),
            harder: self.nearest(foreseen, chance - 0.17, harder).unwrap_or(main),
        })
    }
}
