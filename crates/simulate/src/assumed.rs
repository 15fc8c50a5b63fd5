//! Assumed constants of made-up people, each as a factor on the reference, so that one can be halved or doubled.

use crate::people::Simulator;

/// One assumed constant, or a few that stand for one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Assumed {
    /// Noise of all ratings and of comparing two steps.
    RatingNoise,
    /// How much harder everything looks beforehand.
    Pessimism,
    /// Share of days on which the app is not opened.
    DaysAway,
    /// Hazard of leaving by itself.
    Leaving,
    /// Hazard of leaving for each recent bad experience.
    LeavingBad,
    /// Hazard of leaving after days without a try.
    LeavingIdle,
    /// Hazard of leaving when nothing is asked for.
    LeavingBored,
    /// What a try costs.
    Fatigue,
    /// How far moods go up and down.
    Mood,
    /// What fades by itself: ability in A, habits and courage in C. In B that is the time of recovery.
    Forgetting,
    /// Learning by surprise in A.
    Surprise,
    /// Loss by failure in A and B; in C that is sensitisation.
    Loss,
    /// Time constant of the recovery of fear in B.
    Recovery,
    /// What is learned in one part of the day and counts in others, in B; never more than all of it.
    AcrossContexts,
    /// Chance of a bad event in B.
    BadEvent,
    /// Learning rate in B.
    LearningRate,
    /// Noise of what is done, in C.
    Noise,
    /// Courage gained by what was hard, in C.
    CourageGain,
    /// Habit gained by doing, in C.
    Habit,
    /// Loss by failure in C.
    Sensitisation,
    /// Share of people who fear in an order of their own, in C.
    Atypical,
    /// How often low episodes begin, in C.
    LowEpisodes,
    /// How low they are, in C.
    LowDepth,
}

/// How many constants there are.
const COUNT: usize = 23;

/// Constants that people of all families have.
const COMMON: [Assumed; 9] = [
    Assumed::RatingNoise,
    Assumed::Pessimism,
    Assumed::DaysAway,
    Assumed::Leaving,
    Assumed::LeavingBad,
    Assumed::LeavingIdle,
    Assumed::LeavingBored,
    Assumed::Fatigue,
    Assumed::Mood,
];

impl Assumed {
    /// The constants of a family of people, those that all have first.
    pub fn of(simulator: Simulator) -> Vec<Self> {
        let own: &[Self] = match simulator {
            Simulator::Growth => &[Self::Forgetting, Self::Surprise, Self::Loss],
            Simulator::Inhibition => {
                &[Self::Loss, Self::Recovery, Self::AcrossContexts, Self::BadEvent, Self::LearningRate]
            }
            Simulator::Threshold => &[
                Self::Forgetting,
                Self::Noise,
                Self::CourageGain,
                Self::Habit,
                Self::Sensitisation,
                Self::Atypical,
                Self::LowEpisodes,
                Self::LowDepth,
            ],
        };
        COMMON.iter().chain(own).copied().collect()
    }

    /// As the tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::RatingNoise => "rating noise",
            Self::Pessimism => "pessimism",
            Self::DaysAway => "days away",
            Self::Leaving => "leaving by itself",
            Self::LeavingBad => "leaving, per bad experience",
            Self::LeavingIdle => "leaving when idle",
            Self::LeavingBored => "leaving when bored",
            Self::Fatigue => "fatigue",
            Self::Mood => "mood spread",
            Self::Forgetting => "forgetting",
            Self::Surprise => "learning by surprise",
            Self::Loss => "loss by failure",
            Self::Recovery => "time of recovery of fear",
            Self::AcrossContexts => "what counts across contexts",
            Self::BadEvent => "chance of a bad event",
            Self::LearningRate => "learning rate",
            Self::Noise => "noise of doing",
            Self::CourageGain => "courage gain",
            Self::Habit => "habit gain",
            Self::Sensitisation => "sensitisation",
            Self::Atypical => "share of atypical people",
            Self::LowEpisodes => "low episodes, how often",
            Self::LowDepth => "low episodes, how low",
        }
    }
}

/// The factor of each constant; the reference is 1 everywhere, and multiplying by 1 changes no bit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Assumptions([f64; COUNT]);

impl Default for Assumptions {
    fn default() -> Self {
        Self([1.0; COUNT])
    }
}

impl Assumptions {
    /// The reference with one constant taken so many times as large.
    pub fn with(constant: Assumed, factor: f64) -> Self {
        let mut assumptions = Self::default();
        assumptions.0[constant as usize] = factor;
        assumptions
    }

    /// The factor of a constant.
    pub fn of(&self, constant: Assumed) -> f64 {
        self.0[constant as usize]
    }
}
