//! Recovery: made-up people for whom some steps are harder or easier than the catalogue says, and whether that is learned
//! from their tries under the program's own choice.

use crate::draws::Draws;
use crate::figures::mean;
use crate::life::Life;
use crate::own::{correlation, ranks};
use crate::people::Simulator;
use crate::shipped::{self, Shipped};
use crate::steps::{Step, Steps};
use ippo_core::planner::Population;
use ippo_library::Library;
use priors::HELD_OUT;
use priors::calibration::Calibration;
use priors::chances::Held;
use priors::journal::{Journal, Note};
use priors::learn::{Learned, learned};
use std::fmt;

/// The seed of the people, other than those on whom anything was tuned.
const SEED: u64 = 8192;
/// Points by which a shifted step is harder or easier.
const SHIFTED: f64 = 12.0;

/// A population and what was learned of it.
pub struct Recovery {
    /// True shifts, by step.
    pub truth: Vec<f64>,
    /// Learned from all but those held out.
    pub learned: Learned,
    /// Those held out: by the old priors, and by the new.
    pub held_out: [Calibration; 2],
}

/// How near to the truth the priors lie.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Nearness {
    /// Steps judged: those that enough people tried.
    pub steps: usize,
    /// Correlation of learned and true shifts.
    pub correlation: f64,
    /// Their rank correlation.
    pub rank: f64,
    /// Root mean square error of the old priors.
    pub before: f64,
    /// Of the new ones.
    pub after: f64,
    /// Root mean square shift where nothing was shifted.
    pub unshifted: f64,
}

impl Recovery {
    /// So many people of a kind over so many days; `share` of the steps are shifted, half of them up, half down.
    pub fn of(simulator: Simulator, people: u64, days: u32, share: f64) -> Self {
        let library = Library::shipped();
        let steps = shipped::steps(library.catalogue());
        let truth = truth(&steps, share);
        let harder =
            Steps::of(steps.iter().zip(&truth).map(|(at, by)| Step { prior: at.prior + by, ..at.clone() }).collect());
        let lives = lives(&Shipped::over(&steps), &harder, simulator, people);
        let journals: Vec<Journal> = lives.iter().map(|life| journal(life, days)).collect();
        let held = Held { population: Population::app(), raw: steps.raw() };
        let is_out = |(at, _): &(usize, &Journal)| at.is_multiple_of(HELD_OUT);
        let (out, within): (Vec<_>, Vec<_>) = journals.iter().enumerate().partition(is_out);
        let [out, within] = [out, within].map(|part| part.into_iter().map(|(_, journal)| journal).collect::<Vec<_>>());
        let learned = learned(&held, &within);
        let all = [held.clone(), learned.applied(&held)];
        Self { truth, held_out: all.map(|held| Calibration::of(&held, &out)), learned }
    }

    /// How near the learned priors lie to the truth.
    pub fn nearness(&self) -> Nearness {
        let judged = self.learned.shifts.iter().zip(&self.truth).filter(|(shift, _)| shift.is_known());
        let (found, truth): (Vec<f64>, Vec<f64>) = judged.map(|(shift, truth)| (shift.careful(), *truth)).unzip();
        let root = |squares: Vec<f64>| libm::sqrt(mean(&squares));
        let pairs = || found.iter().zip(&truth);
        Nearness {
            steps: found.len(),
            correlation: correlation(&found, &truth),
            rank: correlation(&ranks(&found), &ranks(&truth)),
            before: root(truth.iter().map(|truth| truth * truth).collect()),
            after: root(pairs().map(|(found, truth)| (found - truth) * (found - truth)).collect()),
            unshifted: root(pairs().filter(|(_, truth)| **truth == 0.0).map(|(found, _)| found * found).collect()),
        }
    }
}

impl fmt::Display for Recovery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Nearness { steps, correlation, rank, before, after, unshifted } = self.nearness();
        let [old, new] = self.held_out;
        write!(
            f,
            "{steps} | {correlation:.2} | {rank:.2} | {before:.1} | {after:.1} | {unshifted:.1} | {:.4} → {:.4} | {:.3} → {:.3}",
            old.log_loss, new.log_loss, old.error, new.error
        )
    }
}

/// Which steps are truly harder or easier, by how many points.
fn truth(steps: &Steps, share: f64) -> Vec<f64> {
    let by = |(at, step): (usize, &Step)| {
        let drawn = Draws::of(SEED, at as u64).even(0, 1);
        let to = match drawn {
            drawn if drawn < share / 2.0 => step.prior + SHIFTED,
            drawn if drawn < share => step.prior - SHIFTED,
            _ => step.prior,
        };
        to.clamp(0.0, 100.0) - step.prior
    };
    steps.iter().enumerate().map(by).collect()
}

fn lives(program: &Shipped, steps: &Steps, simulator: Simulator, people: u64) -> Vec<Life> {
    let live = |part: std::ops::Range<u64>| part.map(|who| program.life(steps, simulator, (SEED, who))).collect();
    std::thread::scope(|scope| {
        let first = scope.spawn(|| -> Vec<Life> { live(0..people / 2) });
        let second: Vec<Life> = live(people / 2..people);
        first.join().expect("a life never panics").into_iter().chain(second).collect()
    })
}

/// The first days of a life as an export of it would tell.
fn journal(life: &Life, days: u32) -> Journal {
    let note = |entry: &crate::life::Entry| {
        let noted = entry.noted;
        Note {
            day: i32::try_from(noted.day).unwrap_or(i32::MAX),
            step: noted.step,
            outcome: noted.outcome,
            expected: noted.before,
            felt: noted.felt,
        }
    };
    life.entries.iter().filter(|entry| entry.noted.day <= days).map(note).collect()
}
