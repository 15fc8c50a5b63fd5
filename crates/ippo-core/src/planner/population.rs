//! What is held of everybody before a person is known: scales, links, forgetting, practice, and the weights of choosing.

use super::questions::{ALL_PRIORS, ALL_STEPS, ALL_SUMS, QUESTIONS, Question, REFERENCE};

/// The day on which the program's population was set; people are compared only under the same one.
pub const POPULATION_DATE: &str = "2026-11-23";

/// How a rating from 0 to 100 hangs on the margin: `at_zero − slope·margin + bias`, with Gaussian noise.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Link {
    /// Rating where the margin is 0.
    pub at_zero: f64,
    /// Points by which a rating falls with each unit of margin.
    pub slope: f64,
    /// Variance of the noise, in squared points.
    pub noise: f64,
    /// Prior standard deviation of the person's own bias, in points.
    pub bias: f64,
}

/// Weights by which the next step is chosen; a flat optimum in simulation.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Taste {
    /// Chance of being done that is aimed at.
    pub target: f64,
    /// Width of the aim, in standard deviations of the margin.
    pub width: f64,
    /// Weight of days since the family, full after 7 (variety of practice, Craske 2014).
    pub family: f64,
    /// Weight of days since the step, full after 10.
    pub step: f64,
    /// Weight of a step never done.
    pub never_done: f64,
    /// Weight of place/7, multiplied by the direction that the person chose.
    pub place: f64,
    /// Weight of days since the part of day, full after 3 (variety of context, Craske 2014).
    pub part: f64,
    /// Weight of what is not yet known: s/(1+s) of the margin's standard deviation.
    pub unknown: f64,
    /// Width of chance, so that equal steps take turns.
    pub chance: f64,
    /// Weight of a step that takes its shape from what the person once liked. Judgement: it chooses among steps of like
    /// chance and lifts none over a bound.
    pub liked: f64,
    /// The same weight during the first tries, which all come from the floor. Judgement: there it is heavy enough that the
    /// first steps take their shape from what was told; later it is light, so that the same few do not come again and again.
    pub liked_first: f64,
    /// Taken off a step that was tried today or yesterday.
    pub just_tried: f64,
    /// Added to the target during the first tries.
    pub first_tries: f64,
    /// Added to the target after a hard try.
    pub after_hard: f64,
    /// Days after a hard try in which that is added.
    pub after_hard_days: u32,
    /// The target never passes this.
    pub highest_target: f64,
}

/// Everything that is the same for all people. Fitted in three simulations unless marked as judgement.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Population {
    /// Margin lost with each ten points of prior hardness.
    pub kappa: f64,
    /// Mean general ability before anything is known.
    pub ability: f64,
    /// Prior hardness (0 to 100) around which margins are centred.
    pub centre: f64,
    /// Frozen means of place, remote, in person, unfamiliar, observed, crowd, duration, spontaneous.
    pub means: [f64; 8],
    /// Prior standard deviation of general ability.
    pub spread_general: f64,
    /// Prior standard deviation of each feature's weight.
    pub spread_feature: f64,
    /// Prior standard deviation of the slope on prior hardness.
    pub spread_slope: f64,
    /// Prior (and long-run) standard deviation of each family.
    pub spread_family: f64,
    /// Prior (and long-run) standard deviation of each step's offset.
    pub spread_step: f64,
    /// Prior (and long-run) standard deviation of mood.
    pub spread_mood: f64,
    /// Width of "did part of it" on the margin.
    pub partly: f64,
    /// How hard it was at its hardest.
    pub felt: Link,
    /// How hard it looked before.
    pub expected: Link,
    /// What a day leaves of general ability's distance from home.
    pub keep_general: f64,
    /// Variance that a day adds to general ability.
    pub drift_general: f64,
    /// Variance that a day adds to each feature's weight.
    pub drift_feature: f64,
    /// How many times its prior variance a feature's weight may reach by that.
    pub drift_ceiling: f64,
    /// What a day leaves of a family's distance.
    pub keep_family: f64,
    /// What a day leaves of a step's offset.
    pub keep_step: f64,
    /// What a day leaves of mood.
    pub keep_mood: f64,
    /// General ability gained by any done step.
    pub done_general: f64,
    /// General ability gained by surprise, times (1 − chance); half of what tuning gave, against over-reach.
    pub done_surprise: f64,
    /// Gained by the family of a done step.
    pub done_family: f64,
    /// Gained by a done step itself.
    pub done_step: f64,
    /// What "did part of it" gains of that.
    pub partly_share: f64,
    /// General ability lost by a step that was too much.
    pub stopped_general: f64,
    /// Lost by its family.
    pub stopped_family: f64,
    /// Lost by the step itself.
    pub stopped_step: f64,
    /// Margin below which "not today" is the likelier answer, as minus this.
    pub not_today_at: f64,
    /// Noise variance of "not today": above 1, as it is weak evidence.
    pub not_today_noise: f64,
    /// Noise variance of which of two looks harder, on the difference of margins. Judgement.
    pub compared_noise: f64,
    /// Chance that an outcome has nothing to do with the step.
    pub lapse: f64,
    /// Degrees of freedom of ratings: the smaller, the less an odd rating counts.
    pub steadiness: f64,
    /// An error of a rating counts as no larger than this many times the one that teaches most: a rating that is odder
    /// still teaches as much, where without a limit it would teach less.
    pub oddest: f64,
    /// The five questions.
    pub questions: [Question; QUESTIONS],
    /// The weights of choosing.
    pub taste: Taste,
}

impl Population {
    /// The constants under which the model was compared with others in simulation.
    pub fn reference() -> Self {
        Self {
            kappa: 0.559,
            ability: -0.3823,
            centre: ALL_PRIORS / ALL_STEPS,
            means: ALL_SUMS.map(|sum| sum / ALL_STEPS),
            spread_general: 1.2,
            spread_feature: 0.3832,
            spread_slope: 0.1,
            spread_family: 0.4079,
            spread_step: 0.4018,
            spread_mood: 0.2551,
            partly: 0.5497,
            felt: Link { at_zero: 54.72, slope: 15.2482, noise: 100.0, bias: 13.1206 },
            expected: Link { at_zero: 79.104, slope: 30.0, noise: 226.1012, bias: 17.4115 },
            keep_general: 0.9987,
            drift_general: 0.0037,
            drift_feature: 0.0015,
            drift_ceiling: f64::INFINITY,
            keep_family: 0.9982,
            keep_step: 0.9946,
            keep_mood: 0.9,
            done_general: 0.0039,
            done_surprise: 0.0786,
            done_family: 0.0231,
            done_step: 0.1045,
            partly_share: 0.3,
            stopped_general: 0.005,
            stopped_family: 0.005,
            stopped_step: 0.01,
            not_today_at: 0.453,
            not_today_noise: 2.9049,
            compared_noise: 2.0,
            lapse: 0.0212,
            steadiness: 30.0,
            oddest: f64::INFINITY,
            questions: REFERENCE,
            taste: Taste::REFERENCE,
        }
    }

    /// The reference with two bounds that the program adds: what is not met for long is no more uncertain than twice the
    /// prior, and a rating still harder never teaches less. Neither was in the model that was compared.
    pub fn bounded() -> Self {
        Self { drift_ceiling: 2.0, oddest: 1.0, ..Self::reference() }
    }

    /// The program's own, of [`POPULATION_DATE`]: before anything is known, a step is expected as hard as its prior.
    ///
    /// Ability and slope on hardness follow from that and the link of what is felt; the questions' targets move with
    /// the ability (+1.15). Judgement, to be tested with people.
    pub fn app() -> Self {
        let mut population = Self { kappa: 0.656, ability: 0.769, centre: 43.0, ..Self::bounded() };
        for question in &mut population.questions {
            question.targets = question.targets.map(|target| target + 1.15);
        }
        population
    }
}

impl Taste {
    const REFERENCE: Self = Self {
        target: 0.85,
        width: 0.30,
        family: 0.65,
        step: 0.50,
        never_done: 0.25,
        place: 1.0,
        part: 0.17,
        unknown: 1.5,
        chance: 0.05,
        liked: 0.8,
        liked_first: 4.0,
        just_tried: 1.5,
        first_tries: 0.04,
        after_hard: 0.08,
        after_hard_days: 2,
        highest_target: 0.96,
    };
}
