//! The setup: what all policies start from, and the rows in which they are compared.

use crate::assumed::Assumptions;
use crate::checkin::{Answers, answers};
use crate::chooser::{Bounds, Full, Nearest};
use crate::draws::Draws;
use crate::life::Life;
use crate::living::live;
use crate::people::Simulator;
use crate::policies::candidate::{Candidate, Questions};
use crate::policies::easiest::Easiest;
use crate::policies::elo::{Elo, EloScale};
use crate::policies::glicko::Glicko;
use crate::policies::ippo::{Ippo, Rules};
use crate::policies::ladder::Ladder;
use crate::policies::oracle::Oracle;
use crate::policies::random::Random;
use crate::policies::rate::RunningRate;
use crate::policies::window::Window;
use crate::policies::{Chooser, Estimator, Paired, Policy};
use crate::steps::Steps;
use ippo_core::planner::{Caps, Design, Population, QUESTIONS, Taste};
use serde::Deserialize;

const CONSTANTS: &str = include_str!("../fixtures/constants.json");

/// The seed of the people on whom policies are compared; they were tuned on others.
pub const TEST_SEED: u64 = 2026;

/// Logits for ten points of prior hardness before Elo was fitted on journals: median over 1800 other people.
const PLAIN_SLOPE: f64 = 0.8607;

/// The direction of somebody who has not said one.
pub const UNSAID: f64 = 0.5;

#[derive(Deserialize)]
struct Constants {
    elo: EloConstants,
}

#[derive(Deserialize)]
struct EloConstants {
    base: [f64; 4],
    #[serde(rename = "TB")]
    abilities: [[f64; 8]; QUESTIONS],
}

/// Steps, designs and the constants of the baselines.
pub struct Setup {
    /// The reference steps.
    pub steps: Steps,
    /// The planner's design of them.
    pub design: Design,
    /// What the program's choice goes by, on the same steps.
    pub rules: Rules,
    /// Elo with constants fitted on the journals of other people.
    pub elo: EloScale,
    /// What is assumed of the people; no policy knows it.
    pub assumed: Assumptions,
    /// Ability in logits that each answer of the check-in stands for.
    abilities: [[f64; 8]; QUESTIONS],
}

/// The policies that are compared.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Row {
    /// The fixed ladder.
    Ladder,
    /// The easiest step never done.
    Easiest,
    /// Any step in reach.
    Random,
    /// Elo, and the step nearest to the aim.
    Elo,
    /// Glicko-2, and the step nearest to the aim.
    Glicko,
    /// 1PL over the last tries, and the step nearest to the aim.
    Window,
    /// Elo, and the full chooser.
    EloFull,
    /// The planner of the specification: belief, and the full chooser.
    Candidate,
    /// The same, asking how hard steps look.
    CandidateAsking,
    /// The belief, and the step nearest to the aim.
    CandidateNearest,
    /// The truth, and the full chooser.
    Oracle,
    /// The program: its belief, and its own choice with its limits.
    Ippo,
    /// The candidate, asking after a finished try which of two looks harder.
    CandidateComparing,
    /// The program, asking that.
    IppoComparing,
}

impl Row {
    /// Those of the published tables, in their order.
    pub const PUBLISHED: [Self; 11] = [
        Self::Ladder,
        Self::Easiest,
        Self::Random,
        Self::Elo,
        Self::Glicko,
        Self::Window,
        Self::EloFull,
        Self::Candidate,
        Self::CandidateAsking,
        Self::CandidateNearest,
        Self::Oracle,
    ];

    /// As the published tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ladder => "ladder",
            Self::Easiest => "easiest first",
            Self::Random => "random in reach",
            Self::Elo => "Elo",
            Self::Glicko => "Glicko-2",
            Self::Window => "1PL window",
            Self::EloFull => "Elo + full chooser",
            Self::Candidate => "candidate",
            Self::CandidateAsking => "cand + 15 ladder ratings",
            Self::CandidateNearest => "cand, nearest chooser",
            Self::Oracle => "oracle p",
            Self::Ippo => "Ippo",
            Self::CandidateComparing => "candidate + pairs",
            Self::IppoComparing => "Ippo + pairs",
        }
    }
}

impl Setup {
    /// The reference: what golden.json and the published tables were made with.
    pub fn reference() -> Self {
        Self::with(&Population::reference(), Caps::care(), UNSAID)
    }

    /// Another population, other limits, or a direction that the person chose (0 home is enough, 0.5 not said, 1 out).
    pub fn with(population: &Population, caps: Caps, direction: f64) -> Self {
        let constants: Constants = serde_json::from_str(CONSTANTS).expect("the fixture is built in and has this shape");
        let [slope, _, person, step] = constants.elo.base;
        let steps = Steps::reference();
        Self {
            design: Design::from_raw(population, &steps.raw()),
            rules: Rules { catalogue: steps.offered(), caps, direction },
            elo: EloScale { slope, person, step },
            assumed: Assumptions::default(),
            abilities: constants.elo.abilities,
            steps,
        }
    }

    /// Elo as it was before it was fitted on journals.
    pub fn plain_elo(&self) -> EloScale {
        EloScale { slope: PLAIN_SLOPE, ..self.elo }
    }

    /// The ability in logits that a check-in stands for.
    pub fn ability(&self, answers: Answers) -> f64 {
        let of = |(question, answer): (usize, u8)| self.abilities[question][usize::from(answer).min(7)];
        answers.into_iter().enumerate().map(of).fold(0.0, |sum, ability| sum + ability / 5.0)
    }

    /// The highest rung of the ladder that a check-in allows.
    fn rung(&self, answers: Answers) -> usize {
        let hardest = self.steps.centre + 10.0 * (self.ability(answers) - 1.5) / self.elo.slope;
        self.steps.order.iter().rposition(|step| self.steps[*step].prior <= hardest).unwrap_or(0)
    }

    /// A row's policy for one person.
    pub fn policy(&self, row: Row, (person, draws): (u64, Draws), answers: Answers) -> Box<dyn Policy + '_> {
        let (steps, slope, ability) = (&self.steps, self.elo.slope, self.ability(answers));
        let nearest = || Nearest { steps, target: self.taste().target };
        let full = || Full::new(steps, draws, *self.taste(), Bounds::REFERENCE);
        let candidate = || Candidate::new(steps, &self.design, answers);
        let asking = Questions { first: 15, weekly: 3 };
        match row {
            Row::Ladder => self.paired(RunningRate::new(), Ladder::new(steps, self.rung(answers))),
            Row::Easiest => self.paired(RunningRate::new(), Easiest { steps }),
            Row::Random => self.paired(RunningRate::new(), Random::new(steps, draws, self.rung(answers))),
            Row::Elo => self.paired(Elo::new(steps, self.elo, ability), nearest()),
            Row::Glicko => self.paired(Glicko::new(steps, slope, ability), nearest()),
            Row::Window => self.paired(Window::new(steps, slope, ability), nearest()),
            Row::EloFull => self.paired(Elo::new(steps, self.elo, ability), full()),
            Row::Candidate => self.paired(candidate(), full()),
            Row::CandidateAsking => self.paired(candidate().asking(asking), full()),
            Row::CandidateNearest => self.paired(candidate(), nearest()),
            Row::Oracle => Box::new(Oracle { chooser: full() }),
            Row::Ippo => Box::new(Ippo::new(&self.design, &self.rules, person, answers)),
            Row::CandidateComparing => self.paired(candidate().comparing(), full()),
            Row::IppoComparing => Box::new(Ippo::new(&self.design, &self.rules, person, answers).comparing()),
        }
    }

    fn paired<'a>(&'a self, estimator: impl Estimator + 'a, chooser: impl Chooser + 'a) -> Box<dyn Policy + 'a> {
        Box::new(Paired { estimator, chooser, steps: self.steps.len() })
    }

    fn taste(&self) -> &Taste {
        &self.design.population().taste
    }

    /// One person's half year under a row's policy.
    pub fn life(&self, simulator: Simulator, row: Row, seed: u64, number: u64) -> Life {
        let draws = Draws::of(seed, number);
        let person = simulator.person(draws, &self.steps, self.assumed);
        let answers = answers(&draws, &*person, &self.steps);
        let policy = self.policy(row, (number, draws), answers);
        live(&self.steps, person, (number, draws), answers, policy)
    }

    /// The lives of many people, one after the other by number, worked out on all cores.
    pub fn lives(&self, simulator: Simulator, row: Row, seed: u64, people: std::ops::Range<u64>) -> Vec<Life> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get) as u64;
        let share = (people.end - people.start).div_ceil(cores).max(1);
        std::thread::scope(|scope| {
            let starts = (people.start..people.end).step_by(usize::try_from(share).unwrap_or(usize::MAX));
            let part = |start: u64| start..(start + share).min(people.end);
            let live = |part: std::ops::Range<u64>| part.map(|who| self.life(simulator, row, seed, who)).collect();
            let parts: Vec<_> = starts.map(|start| scope.spawn(move || -> Vec<Life> { live(part(start)) })).collect();
            parts.into_iter().flat_map(|part| part.join().expect("a life never panics")).collect()
        })
    }
}
