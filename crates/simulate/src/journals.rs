//! Common journals: what was tried under four policies, foreseen again by all, so that nobody is graded on steps of its own
//! choosing.

use crate::area::area_under_curve;
use crate::figures::{FIRST, Figure, Figures, calibration_error, loss, mean, told_chance};
use crate::life::{Entry, Life};
use crate::people::Simulator;
use crate::policies::Estimator;
use crate::policies::candidate::Candidate;
use crate::policies::elo::Elo;
use crate::policies::glicko::Glicko;
use crate::policies::rate::RunningRate;
use crate::policies::window::Window;
use crate::setup::{Row, Setup, TEST_SEED};
use ippo_core::planner::{Design, Outcome, Population};

/// What predictors are compared by.
pub const MEASURES: [&str; 6] = ["log loss", "minus Elo", "brier", "ECE", "AUC", "first 10"];

/// Under whom the journals were written.
const WRITERS: [Row; 4] = [Row::Random, Row::Elo, Row::Candidate, Row::Oracle];

/// How many people wrote under each in the published table.
pub const PEOPLE: u64 = 150;

/// What foresees the tries of somebody else's choosing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Predictor {
    /// The share done so far.
    Rate,
    /// Elo before it was fitted on journals.
    EloPlain,
    /// Elo with fitted constants.
    Elo,
    /// Glicko-2 with the fitted slope.
    Glicko,
    /// 1PL over the last fifteen tries.
    Window,
    /// The candidate.
    Candidate,
    /// The candidate that learns from outcomes alone.
    CandidateUnrated,
    /// The candidate without features and families.
    CandidateOneDimension,
    /// The candidate with the two bounds that the program adds.
    CandidateBounded,
    /// The candidate with the program's own population.
    Ippo,
    /// What is true.
    Truth,
}

impl Predictor {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 11] = [
        Self::Rate,
        Self::EloPlain,
        Self::Elo,
        Self::Glicko,
        Self::Window,
        Self::Candidate,
        Self::CandidateUnrated,
        Self::CandidateOneDimension,
        Self::CandidateBounded,
        Self::Ippo,
        Self::Truth,
    ];

    /// As the published table calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rate => "running rate",
            Self::EloPlain => "Elo K=1",
            Self::Elo => "Elo fitted",
            Self::Glicko => "Glicko-2",
            Self::Window => "1PL window 15",
            Self::Candidate => "candidate",
            Self::CandidateUnrated => "cand no ratings",
            Self::CandidateOneDimension => "cand one dim",
            Self::CandidateBounded => "candidate, bounded",
            Self::Ippo => "Ippo's population",
            Self::Truth => "truth",
        }
    }

    fn population(self) -> Population {
        match self {
            Self::CandidateOneDimension => Population {
                spread_feature: 1e-3,
                spread_slope: 1e-3,
                spread_family: 1e-3,
                drift_feature: 0.0,
                ..Population::reference()
            },
            Self::CandidateBounded => Population::bounded(),
            Self::Ippo => Population::app(),
            _ => Population::reference(),
        }
    }

    /// What foresees for one person; nothing does for the truth.
    fn estimator<'a>(self, setup: &'a Setup, design: &'a Design, life: &Life) -> Option<Box<dyn Estimator + 'a>> {
        let (steps, ability) = (&setup.steps, setup.ability(life.answers));
        let candidate = || Candidate::new(steps, design, life.answers);
        Some(match self {
            Self::Rate => Box::new(RunningRate::new()),
            Self::EloPlain => Box::new(Elo::new(steps, setup.plain_elo(), ability)),
            Self::Elo => Box::new(Elo::new(steps, setup.elo, ability)),
            Self::Glicko => Box::new(Glicko::new(steps, setup.elo.slope, ability)),
            Self::Window => Box::new(Window::new(steps, setup.plain_elo().slope, ability)),
            Self::CandidateUnrated => Box::new(candidate().without_ratings()),
            Self::Candidate | Self::CandidateOneDimension | Self::CandidateBounded | Self::Ippo => {
                Box::new(candidate())
            }
            Self::Truth => return None,
        })
    }
}

/// One try as it was foreseen.
struct Told {
    chance: f64,
    done: f64,
    is_early: bool,
}

/// The journals of so many people under each of the four policies.
pub fn written(setup: &Setup, simulator: Simulator, people: u64) -> Vec<Life> {
    let of = |(index, row): (u64, Row)| {
        let first = 5000 + 200 * index;
        setup.lives(simulator, row, TEST_SEED, first..first + people)
    };
    (0..).zip(WRITERS).flat_map(of).collect()
}

/// Predictors on the same journals, in the order given.
pub fn compared(setup: &Setup, journals: &[Life], predictors: &[Predictor]) -> Vec<(Predictor, Figures)> {
    let elo = foretold(setup, Predictor::Elo, journals);
    let against: Vec<Option<f64>> = elo.iter().map(|person| person_loss(person)).collect();
    let compared = |one: &Predictor| (*one, figures(&foretold(setup, *one, journals), &against));
    predictors.iter().map(compared).collect()
}

fn foretold(setup: &Setup, predictor: Predictor, journals: &[Life]) -> Vec<Vec<Told>> {
    let design = Design::from_raw(&predictor.population(), &setup.steps.raw());
    let replay = |life: &Life| match predictor.estimator(setup, &design, life) {
        Some(mut estimator) => replayed(&mut *estimator, life),
        None => life.entries.iter().filter_map(|entry| told(entry, entry.truth)).collect(),
    };
    journals.iter().map(replay).collect()
}

fn replayed(estimator: &mut dyn Estimator, life: &Life) -> Vec<Told> {
    let (mut day, mut foretold) = (0, vec![]);
    for entry in &life.entries {
        while day < entry.noted.day {
            estimator.pass_night();
            day += 1;
        }
        let foreseen = estimator.foresee(entry.noted.step);
        foretold.extend(told(entry, foreseen.done));
        estimator.note(&crate::policies::Noted { foreseen, ..entry.noted });
    }
    foretold
}

fn told(entry: &Entry, chance: f64) -> Option<Told> {
    let done = f64::from(u8::from(entry.noted.outcome == Outcome::Done));
    let told = Told { chance: told_chance(chance), done, is_early: entry.tries_before < FIRST };
    entry.noted.outcome.is_try().then_some(told)
}

fn figures(people: &[Vec<Told>], against: &[Option<f64>]) -> Figures {
    let all: Vec<&Told> = people.iter().flatten().collect();
    let mean_of = |of: &dyn Fn(&Told) -> f64| Figure::plain(mean(&all.iter().map(|t| of(t)).collect::<Vec<_>>()));
    let early = all.iter().filter(|told| told.is_early).map(|told| loss(told.chance, told.done));
    let pairs: Vec<(f64, f64)> = all.iter().map(|told| (told.chance, told.done)).collect();
    let differences = people.iter().zip(against).filter_map(|(person, other)| Some(person_loss(person)? - (*other)?));
    Figures::from([
        ("log loss", mean_of(&|told| loss(told.chance, told.done))),
        ("brier", mean_of(&|told| (told.chance - told.done) * (told.chance - told.done))),
        ("ECE", Figure::plain(calibration_error(&pairs))),
        ("AUC", Figure::plain(area_under_curve(&[pairs]).value)),
        ("first 10", Figure::plain(mean(&early.collect::<Vec<_>>()))),
        ("minus Elo", Figure::mean(&differences.collect::<Vec<_>>())),
    ])
}

fn person_loss(person: &[Told]) -> Option<f64> {
    let losses: Vec<f64> = person.iter().map(|told| loss(told.chance, told.done)).collect();
    (!losses.is_empty()).then(|| mean(&losses))
}
