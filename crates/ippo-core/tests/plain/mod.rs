//! The plainest of each thing that the tests make up, to be changed from.
#![allow(dead_code, reason = "each test file uses a part of it")]

use ippo_core::around::Around;
use ippo_core::catalogue::{Contact, Part, Step, When};
use ippo_core::event::{Offer, Try, Understood};
use ippo_core::ids::{EntryId, LetterId, StepId, WriterId};
use ippo_core::letter::{CrisisKind, Sign, Tongue, Writer};
use ippo_core::planner::Outcome;

/// A step in bed that nobody sees.
pub fn step(name: &str) -> Step {
    Step {
        id: StepId::new(name),
        family: 0,
        place: 0,
        contact: Contact::None,
        minutes: 2,
        when: When::Any,
        part: Part::Day,
        people: 0.0,
        unfamiliar: 0.0,
        observed: 0.0,
        spontaneous: 0.0,
        crowd: 0.0,
        prior: 5.0,
        tags: vec![],
        bed: true,
        replaces: None,
        retired: false,
        around: Around::default(),
    }
}

/// An entry's name in the one drawer of the one writer.
pub fn id(seq: u64) -> EntryId {
    EntryId { writer: WriterId([1; 16]), drawer: [2; 16], seq }
}

/// A try of which nothing was told but how it went.
pub fn tried(offer: Offer, outcome: Outcome) -> Try {
    Try { offer, outcome, expected: None, felt: None, feared: None, why_not: None, note: None }
}

/// A letter of which nothing was understood but its signs.
pub fn understood(id: u8, sign: Sign, kinds: &[CrisisKind]) -> Understood {
    Understood {
        letter: LetterId([id; 16]),
        tongue: Tongue::English,
        writer: Writer::Person,
        duration: None,
        outings: None,
        themes: vec![],
        wrong: vec![],
        sign,
        kinds: kinds.to_vec(),
        own_words: None,
    }
}
