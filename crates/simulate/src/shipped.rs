//! The steps that Ippo ships, as simulated people meet them, and people who have lived with them for a while.

use crate::checkin::answers;
use crate::draws::Draws;
use crate::life::Life;
use crate::living::live;
use crate::people::Simulator;
use crate::policies::ippo::{Ippo, Rules};
use crate::setup::UNSAID;
use crate::steps::{Step, Steps};
use ippo_core::catalogue::{Catalogue, Step as Offered};
use ippo_core::planner::{Caps, Design, Population};

/// The steps of a catalogue, in its order.
pub fn steps(catalogue: &Catalogue) -> Steps {
    Steps::of(catalogue.steps().iter().map(met).collect())
}

fn met(step: &Offered) -> Step {
    Step {
        name: step.id.as_str().to_owned(),
        family: step.family,
        zone: usize::from(step.place),
        contact: step.contact,
        context: step.part as usize,
        people: step.people,
        unfamiliar: step.unfamiliar,
        duration: (libm::log(1.0 + f64::from(step.minutes)) / libm::log(241.0)).min(1.0),
        observed: step.observed,
        spontaneous: step.spontaneous,
        crowd: step.crowd,
        prior: step.prior,
    }
}

/// The program over some steps: its own population, its own limits.
pub struct Shipped {
    /// The planner's design of them.
    pub design: Design,
    rules: Rules,
}

impl Shipped {
    /// The program that holds these steps to be as hard as they say.
    pub fn over(steps: &Steps) -> Self {
        let design = Design::from_raw(&Population::app(), &steps.raw());
        Self { design, rules: Rules { catalogue: steps.offered(), caps: Caps::care(), direction: UNSAID } }
    }

    /// One person's half year with the program; `steps` are as hard as they truly are.
    pub fn life(&self, steps: &Steps, simulator: Simulator, (seed, number): (u64, u64)) -> Life {
        let draws = Draws::of(seed, number);
        let person = simulator.person(draws, steps);
        let answers = answers(&draws, &*person, steps);
        let policy = Ippo::new(&self.design, &self.rules, number, answers);
        live(steps, person, (number, draws), answers, Box::new(policy))
    }
}
