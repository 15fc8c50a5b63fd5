//! Simulator B: fear stays, and what is learned holds it down: more weakly with time and in other parts of the day.
//!
//! The form (inhibition that decays and hangs on its context) follows Paskewitz, Stoddard and Jones 2022; the numbers are
//! judgement.

use super::{Condition, Form, Likely, Person, Traits, logistic};
use crate::assumed::{Assumed, Assumptions};
use crate::draws::Draws;
use crate::steps::{CONTEXTS, FAMILIES, Step, Steps, ZONES};
use ippo_core::planner::Outcome;

const MODES: usize = 6;

/// Streams of the personal cues: families first, then zones, modes, and four features.
const CUES: u64 = 50;

/// Something learned, and the day on which it was last called up.
#[derive(Clone, Copy, Default)]
struct Learned {
    strength: f64,
    last: Option<u32>,
}

/// What holds fear down whatever the step, by its zone, mode and features.
#[derive(Default)]
struct Cues {
    zones: [f64; ZONES],
    modes: [f64; MODES],
    observed: f64,
    crowd: f64,
    unfamiliar: f64,
    spontaneous: f64,
}

impl Cues {
    fn on(&self, at: &Step) -> f64 {
        0.6 * self.zones[at.zone]
            + 0.6 * self.modes[at.contact as usize]
            + self.observed * at.observed
            + self.crowd * at.crowd
            + self.unfamiliar * at.unfamiliar
            + self.spontaneous * at.spontaneous
    }

    fn learn(&mut self, at: &Step, by: f64) {
        self.zones[at.zone] += by;
        self.modes[at.contact as usize] += by;
        self.observed += by * at.observed;
        self.crowd += by * at.crowd;
        self.unfamiliar += by * at.unfamiliar;
        self.spontaneous += by * at.spontaneous;
    }
}

pub struct Inhibition<'a> {
    steps: &'a Steps,
    draws: Draws,
    traits: Traits,
    condition: Condition,
    excitation: Vec<f64>,
    own: Vec<Learned>,
    families: [[Learned; CONTEXTS]; FAMILIES],
    cues: Cues,
    tolerance: f64,
    learning: f64,
    /// Days in which what does not last fades to a third.
    fading: f64,
    lasting: f64,
    across_contexts: f64,
    assumed: Assumptions,
}

impl<'a> Inhibition<'a> {
    pub fn new(draws: Draws, steps: &'a Steps, assumed: Assumptions) -> Self {
        let offset = 0.10 + 0.15 * draws.normal(0, 10);
        let of = |(j, at): (usize, &Step)| {
            let plain = offset + 0.011 * at.prior + 0.06 * draws.normal(0, 100 + j as u64);
            (plain + personal(&draws, at)).max(0.02)
        };
        Self {
            steps,
            draws,
            traits: Traits::of(&draws, 0.010, &assumed),
            condition: Condition::new(assumed),
            excitation: steps.iter().enumerate().map(of).collect(),
            own: vec![Learned::default(); steps.len()],
            families: Default::default(),
            cues: Cues::default(),
            tolerance: 0.45 + 0.08 * draws.normal(0, 41),
            learning: assumed.of(Assumed::LearningRate) * draws.log_normal(1.0, 0.4, 42),
            fading: assumed.of(Assumed::Recovery) * draws.log_normal(20.0, 0.4, 43),
            lasting: 0.45 + 0.3 * draws.even(0, 44),
            across_contexts: (assumed.of(Assumed::AcrossContexts) * (0.25 + 0.5 * draws.even(0, 45))).min(1.0),
            assumed,
        }
    }

    /// The share of something learned that can be called up after a while (spontaneous recovery).
    fn kept(&self, learned: &Learned, day: u32) -> f64 {
        let Some(last) = learned.last else { return 0.0 };
        let away = f64::from(day.saturating_sub(last));
        self.lasting + (1.0 - self.lasting) * libm::exp(-away / self.fading)
    }

    fn fear(&self, step: usize, day: u32, form: Form) -> f64 {
        let (mood, fatigue) = self.condition.in_form(form);
        let (at, own) = (&self.steps[step], &self.own[step]);
        let mut fear = self.excitation[step] - self.kept(own, day) * own.strength;
        for (context, learned) in self.families[at.family].iter().enumerate() {
            let here = if context == at.context { 1.0 } else { self.across_contexts };
            fear -= self.kept(learned, day) * learned.strength * here;
        }
        (fear - self.cues.on(at) - 0.10 * mood + 0.15 * fatigue).max(0.0)
    }

    /// What can be called up is made firm, then more is learned.
    fn inhibit(&mut self, step: usize, day: u32, by: f64) {
        let (family, context) = (self.steps[step].family, self.steps[step].context);
        let firm = |learned: Learned, more: f64| {
            let kept = if learned.last.is_some() { self.kept(&learned, day) } else { 1.0 };
            Learned { strength: learned.strength * kept + more, last: Some(day) }
        };
        let own = firm(self.own[step], 0.25 * by);
        let shared = firm(self.families[family][context], 0.12 * by);
        self.own[step] = own;
        self.families[family][context] = shared;
        self.cues.learn(&self.steps[step], 0.03 * by);
    }

    /// Something bad happens besides, more easily in a spontaneous crowd.
    fn mishap(&self, at: &Step, day: u32, outcome: Outcome) -> bool {
        let after = if outcome == Outcome::Stopped { 0.10 } else { 0.0 };
        let chance = 0.02 + 0.08 * at.crowd * at.spontaneous + after;
        self.draws.happens(day, 30, self.assumed.of(Assumed::BadEvent) * chance)
    }
}

/// What a person fears more or less than others do.
fn personal(draws: &Draws, at: &Step) -> f64 {
    let cue = |index: usize| 0.12 * draws.normal(0, CUES + index as u64);
    let (zones, modes) = (FAMILIES, FAMILIES + ZONES);
    let features = modes + MODES;
    cue(at.family)
        + 0.6 * cue(zones + at.zone)
        + 0.6 * cue(modes + at.contact as usize)
        + cue(features) * (at.observed - 0.3)
        + cue(features + 1) * (at.crowd - 0.25)
        + cue(features + 2) * (at.unfamiliar - 0.4)
        + cue(features + 3) * (at.spontaneous - 0.35)
}

impl Person for Inhibition<'_> {
    fn likely(&self, step: usize, day: u32, form: Form) -> Likely {
        let fear = self.fear(step, day, form);
        Likely {
            done: logistic((self.tolerance - fear) / 0.09),
            partly_or_more: logistic((self.tolerance + 0.10 - fear) / 0.09),
            distress: 100.0 * (1.0 - libm::exp(-1.1 * fear)),
        }
    }

    fn begin_day(&mut self, day: u32) {
        self.condition.drift(&self.draws, day);
        self.condition.rest();
    }

    fn learn(&mut self, step: usize, day: u32, outcome: Outcome, likely: &Likely) -> f64 {
        self.condition.spend(likely.distress);
        let at = &self.steps[step];
        let fear = -libm::log((1.0 - likely.distress / 100.0).max(1e-6)) / 1.1;
        if self.mishap(at, day, outcome) {
            self.excitation[step] += 0.15;
            self.cues.zones[at.zone] -= 0.02;
            self.cues.unfamiliar -= 0.02;
            self.tolerance -= 0.005;
            return (likely.distress + 20.0).min(100.0);
        }
        if outcome == Outcome::Stopped {
            let loss = self.assumed.of(Assumed::Loss);
            self.excitation[step] += 0.04 * loss;
            self.tolerance -= 0.01 * loss;
            return (likely.distress + 5.0).min(100.0);
        }
        let share = if outcome == Outcome::Done { 1.0 } else { 0.4 };
        self.inhibit(step, day, share * self.learning * fear);
        if outcome == Outcome::Done && fear > 0.3 {
            self.tolerance += 0.002;
        }
        likely.distress
    }

    fn traits(&self) -> &Traits {
        &self.traits
    }
}
