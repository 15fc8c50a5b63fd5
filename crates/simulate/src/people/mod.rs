//! The simulated people: three families of them, each another idea of how withdrawal and practice work.

mod growth;
mod inhibition;
mod threshold;

use crate::assumed::{Assumed, Assumptions};
use crate::draws::Draws;
use crate::steps::Steps;
use growth::Growth;
use inhibition::Inhibition;
use ippo_core::planner::Outcome;
use threshold::Threshold;

/// A family of simulated people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Simulator {
    /// A: item response with growth.
    Growth,
    /// B: inhibitory learning, after Rescorla and Wagner, with decay of inhibition.
    Inhibition,
    /// C: a threshold of courage, moods, and people who differ in what they fear.
    Threshold,
}

impl Simulator {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Growth, Self::Inhibition, Self::Threshold];

    /// The letter by which the tables call it.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Growth => "A",
            Self::Inhibition => "B",
            Self::Threshold => "C",
        }
    }

    /// The letter and what it stands for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Growth => "A IRT growth",
            Self::Inhibition => "B inhibitory",
            Self::Threshold => "C threshold/mood",
        }
    }

    /// A person of this family, under these assumptions.
    pub fn person<'a>(self, draws: Draws, steps: &'a Steps, assumed: Assumptions) -> Box<dyn Person + 'a> {
        match self {
            Self::Growth => Box::new(Growth::new(draws, steps, assumed)),
            Self::Inhibition => Box::new(Inhibition::new(draws, steps, assumed)),
            Self::Threshold => Box::new(Threshold::new(draws, steps, assumed)),
        }
    }
}

/// What would truly happen at a step.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Likely {
    /// Chance (0 to 1) that it is done.
    pub done: f64,
    /// Chance (0 to 1) that it is done at least in part.
    pub partly_or_more: f64,
    /// How hard (0 to 100) it is at its hardest.
    pub distress: f64,
}

/// In which state a step is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// Rested and of even mood, to compare days with each other.
    Neutral,
    /// As the person is today.
    Today,
}

/// Somebody with fears, who learns from tries.
pub trait Person {
    /// What would happen at a step on a day.
    fn likely(&self, step: usize, day: u32, form: Form) -> Likely;

    /// A new day: mood, forgetting, rest.
    fn begin_day(&mut self, day: u32);

    /// Learns from a try of which this was likely, and says how hard (0 to 100) it was felt at its hardest.
    fn learn(&mut self, step: usize, day: u32, outcome: Outcome, likely: &Likely) -> f64;

    /// What stays the same.
    fn traits(&self) -> &Traits;
}

/// What stays the same in a person, in every family.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    /// Points of a rating for each point of distress.
    pub rating_gain: f64,
    /// Points by which ratings are shifted.
    pub rating_shift: f64,
    /// Factor on the noise of ratings.
    pub rating_noise: f64,
    /// Factor on the hazard of leaving.
    pub proneness: f64,
    /// How much harder everything looks beforehand, in logits.
    pub pessimism: f64,
    /// Share of days (0 to 1) on which the app is not opened.
    pub away: f64,
    /// Hazards of leaving.
    pub leaving: Leaving,
}

/// Hazards a day of leaving for good, before the factor of the person's own.
#[derive(Clone, Copy, Debug)]
pub struct Leaving {
    /// By itself.
    pub by_itself: f64,
    /// For each recent bad experience.
    pub bad: f64,
    /// When idle.
    pub idle: f64,
    /// When bored.
    pub bored: f64,
}

impl Traits {
    fn of(draws: &Draws, bad_hazard: f64, assumed: &Assumptions) -> Self {
        Self {
            rating_gain: 1.0,
            rating_shift: 8.0 * draws.normal(0, 1),
            rating_noise: assumed.of(Assumed::RatingNoise),
            proneness: libm::exp(0.6 * draws.normal(0, 2)),
            pessimism: assumed.of(Assumed::Pessimism) * (0.4 + 0.3 * draws.normal(0, 3)),
            away: assumed.of(Assumed::DaysAway) * 0.15,
            leaving: Leaving {
                by_itself: assumed.of(Assumed::Leaving) * 0.0012,
                bad: assumed.of(Assumed::LeavingBad) * bad_hazard,
                idle: assumed.of(Assumed::LeavingIdle) * 0.005,
                bored: assumed.of(Assumed::LeavingBored) * 0.004,
            },
        }
    }
}

/// How a person is on a day.
#[derive(Clone, Copy, Debug)]
struct Condition {
    assumed: Assumptions,
    mood: f64,
    fatigue: f64,
    idle_days: u32,
}

impl Condition {
    /// Rested and of even mood.
    fn new(assumed: Assumptions) -> Self {
        Self { assumed, mood: 0.0, fatigue: 0.0, idle_days: 0 }
    }

    /// Mood and fatigue as they count in this form.
    fn in_form(&self, form: Form) -> (f64, f64) {
        match form {
            Form::Neutral => (0.0, 0.0),
            Form::Today => (self.mood, self.fatigue),
        }
    }

    /// A night's rest, and one more day without a try, until there is one.
    fn rest(&mut self) {
        self.fatigue *= 0.8;
        self.idle_days += 1;
    }

    /// What a try costs.
    fn spend(&mut self, distress: f64) {
        self.fatigue += self.assumed.of(Assumed::Fatigue) * 0.2 * (distress / 100.0 + 0.3);
        self.idle_days = 0;
    }

    /// The mood of an autoregressive day with a long-run standard deviation of 0.5.
    fn drift(&mut self, draws: &Draws, day: u32) {
        let spread = self.assumed.of(Assumed::Mood) * 0.5;
        self.mood = 0.7 * self.mood + spread * libm::sqrt(1.0 - 0.49) * draws.normal(day, 1);
    }
}

/// The logistic function.
pub fn logistic(x: f64) -> f64 {
    if x > 35.0 {
        1.0
    } else if x < -35.0 {
        0.0
    } else {
        1.0 / (1.0 + libm::exp(-x))
    }
}
