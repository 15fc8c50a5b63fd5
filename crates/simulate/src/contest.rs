//! The contest: who is compared, under which name, and who is compared with whom. A variant is added here.

use crate::setup::{Row, Setup, UNSAID};
use ippo_core::planner::{Caps, Population};

/// One policy under one setup.
#[derive(Clone, Copy)]
pub struct Contestant<'a> {
    /// As the tables call it.
    pub name: &'static str,
    /// What it starts from.
    pub setup: &'a Setup,
    /// The policy.
    pub row: Row,
}

/// Which contestants are compared person by person.
pub const PAIRS: [(&str, &str); 15] = [
    ("candidate", "Elo"),
    ("candidate", "ladder"),
    ("candidate", "oracle p"),
    ("cand + 15 ladder ratings", "Elo"),
    ("cand + 15 ladder ratings", "ladder"),
    (BOUNDED, "candidate"),
    (IPPO, BOUNDED),
    (IPPO, "Elo"),
    (IPPO, "ladder"),
    (COMPARING, BOUNDED),
    (COMPARING, "oracle p"),
    (IPPO_COMPARING, IPPO),
    (IPPO_COMPARING, "ladder"),
    (OUTWARD, BOUNDED),
    (OWN, BOUNDED),
];

const BOUNDED: &str = "candidate, bounded";
const IPPO: &str = "Ippo (caps)";
const COMPARING: &str = "candidate + pairs";
const IPPO_COMPARING: &str = "Ippo (caps) + pairs";
const OUTWARD: &str = "Ippo (caps), out";
const OWN: &str = "Ippo (caps), own population";

/// The setups that contestants share.
pub struct Contest {
    reference: Setup,
    bounded: Setup,
    outward: Setup,
    own: Setup,
}

impl Contest {
    /// The reference; with the two bounds that the program adds; for somebody who chose "out"; with the program's own
    /// population, which expects every step as hard as its prior.
    pub fn new() -> Self {
        Self {
            reference: Setup::reference(),
            bounded: Setup::with(&Population::bounded(), Caps::care(), UNSAID),
            outward: Setup::with(&Population::bounded(), Caps::care(), 1.0),
            own: Setup::with(&Population::app(), Caps::care(), UNSAID),
        }
    }

    /// What the published tables were made with.
    pub fn reference(&self) -> &Setup {
        &self.reference
    }

    /// All, in the order of the tables: those that were published, then what the program adds to them.
    pub fn contestants(&self) -> Vec<Contestant<'_>> {
        let published = Row::PUBLISHED.map(|row| Contestant { name: row.name(), setup: &self.reference, row });
        let ours = [
            (BOUNDED, &self.bounded, Row::Candidate),
            (COMPARING, &self.bounded, Row::CandidateComparing),
            (IPPO, &self.bounded, Row::Ippo),
            (IPPO_COMPARING, &self.bounded, Row::IppoComparing),
            (OUTWARD, &self.outward, Row::Ippo),
            (OWN, &self.own, Row::Ippo),
        ];
        let ours = ours.map(|(name, setup, row)| Contestant { name, setup, row });
        published.into_iter().chain(ours).collect()
    }
}

impl Default for Contest {
    fn default() -> Self {
        Self::new()
    }
}
