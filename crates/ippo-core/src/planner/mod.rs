//! The planner: what one person finds hard, learned from tries, and the next small thing that fits.
//!
//! A personal Bayesian ordered-probit item-response model. Twenty-eight numbers stand for the person (general ability,
//! eight feature weights, a slope, fifteen families, mood, two rating biases) and one offset for each step. Updates are
//! assumed-density filtering with exact Gaussian moment matching (Minka 2001); ratings are robust Kalman updates. The
//! whole belief is a pure fold over the journal: it is computed anew at each opening and never stored.

mod account;
mod allowed;
mod belief;
mod caps;
mod chance;
mod choose;
mod compare;
mod design;
mod forget;
mod near;
mod normal;
mod population;
mod questions;
mod reason;
mod record;
mod score;
mod setting;
mod standing;
mod trace;
mod update;

pub use account::{Account, Known, Likely, Limit, Speaks};
pub use belief::{Belief, CORE, Outlook, Prediction};
pub use caps::Caps;
pub use chance::even;
pub use choose::{Choice, Choosing, Instead, Offer};
pub use compare::is_near_frontier;
pub use design::{Design, Raw};
pub use normal::quantile;
pub use population::{Link, POPULATION_DATE, Population, Taste};
pub use questions::{QUESTIONS, Question};
pub use reason::{Dimension, Reason};
pub use record::Record;
pub use setting::{Allowance, Setting};
pub use trace::trace_bits;

/// Version of the planner; an offer keeps the one that made it.
pub const PLANNER_VERSION: u16 = 1;

/// What came of a step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Outcome {
    /// Did it.
    Done,
    /// Did part of it.
    Partly,
    /// Began; it was too much.
    Stopped,
    /// Not today: weak evidence, and none at all when a reason was given.
    NotToday {
        /// No time, unwell, somebody there, weather: nothing is concluded then.
        reason_given: bool,
    },
}

impl Outcome {
    /// Whether the step was begun.
    pub fn is_try(self) -> bool {
        match self {
            Outcome::Done | Outcome::Partly | Outcome::Stopped => true,
            Outcome::NotToday { .. } => false,
        }
    }
}
