//! Shapes on disk, one module a version. Core types are never stored themselves.

mod codes;
mod lower;
pub mod names;
mod raise;
pub mod v1;
pub mod v2;
mod whole_days;

use ippo_core::event::{Drawer, Entry, Event, Offer};
use ippo_core::planner::Reason;
use ippo_seal::KeyId;

/// The highest shape version that this Ippo reads.
pub const SHAPE: u16 = 2;

/// The shape version in which something is written, which is also the lowest whose readers understand it: what an
/// earlier version knew is written as it wrote it, so that an older installation reads on.
pub fn shape_of(kept: &Kept) -> u16 {
    match kept {
        Kept::DrawerOpened(_) | Kept::KeyTurned(..) => 1,
        Kept::Entry(entry) => match &entry.event {
            Event::StepTaken(offer) if is_later(offer) => 2,
            Event::Swapped { to: Some(offer), .. } if is_later(offer) => 2,
            Event::TryNoted(tried) if is_later(&tried.offer) => 2,
            Event::StepTaken(_)
            | Event::StepPutBack { .. }
            | Event::Swapped { .. }
            | Event::TryNoted(_)
            | Event::FeltTold(_)
            | Event::WhyTold { .. }
            | Event::NightMarked
            | Event::NightUnmarked
            | Event::DirectionChosen(_)
            | Event::AgeTold { .. }
            | Event::LetterKept(_)
            | Event::LetterUnderstood(_)
            | Event::SignRemoved { .. }
            | Event::StepsAsked
            | Event::GentleEnded => 1,
            Event::QuestionAnswered(_)
            | Event::QuestionLeft { .. }
            | Event::AnswerTakenBack
            | Event::TroublesTold(_)
            | Event::FootingTold(_)
            | Event::PlanWritten { .. }
            | Event::CheckedIn { .. }
            | Event::ReachTold(_)
            | Event::LeftOut { .. }
            | Event::LetBack { .. }
            | Event::TasteChosen { .. }
            | Event::Compared { .. }
            | Event::ComparingChosen { .. }
            | Event::OwnStepMade(_)
            | Event::CalmMarked { .. }
            | Event::Day(_)
            | Event::Joy(_)
            | Event::Sheet(_)
            | Event::People(_)
            | Event::Measure(_)
            | Event::Course(_) => 2,
        },
    }
}

/// Whether an offer says something that version 1 did not know.
fn is_later(offer: &Offer) -> bool {
    offer.reason == Reason::Liked
}

/// What a record holds: an entry, or what the journal itself needs to know.
#[derive(Clone, PartialEq, Debug)]
pub enum Kept {
    /// The first record of a drawer says which one it is.
    DrawerOpened(Drawer),
    /// From here on the drawer is sealed by another key.
    KeyTurned(Drawer, KeyId),
    /// Something that happened.
    Entry(Box<Entry>),
}

/// The payload of a record.
pub fn write(kept: &Kept) -> Vec<u8> {
    minicbor::to_vec(lower::kept(kept)).expect("a Vec takes every byte")
}

/// An offer alone, for the hidden field of a form that carries it as it was made.
pub fn write_offer(offer: &Offer) -> Vec<u8> {
    minicbor::to_vec(lower::offer(offer)).expect("a Vec takes every byte")
}

/// The offer in a form's hidden field.
pub fn read_offer(bytes: &[u8]) -> Option<Offer> {
    raise::offer(minicbor::decode(bytes).ok()?)
}

/// Reads a payload; `None` if it is no shape that this version knows. The entry's own place is filled in by the chain.
pub fn read(payload: &[u8]) -> Option<Kept> {
    raise::kept(minicbor::decode(payload).ok()?)
}
