//! What Ippo is to be for this person: strands put away, things a day, what costs strength, voice left out.

use crate::catalogue::{Contact, Step, Tag};
use crate::event::{CourseEvent, Strand};
use crate::limits::MOST_THINGS;
use std::collections::BTreeSet;

/// What was chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Course {
    away: BTreeSet<Strand>,
    things: u8,
    senses: bool,
    voice_out: bool,
}

impl Default for Course {
    fn default() -> Self {
        Self { away: BTreeSet::new(), things: 1, senses: false, voice_out: false }
    }
}

impl Course {
    pub(crate) fn after(&mut self, event: &CourseEvent) {
        match event {
            CourseEvent::StrandsPutAway(strands) => self.away = strands.iter().copied().collect(),
            CourseEvent::AmountChosen { things } => self.things = (*things).clamp(1, MOST_THINGS),
            CourseEvent::SensesTold { cost } => self.senses = *cost,
            CourseEvent::VoiceLeftOut { out } => self.voice_out = *out,
        }
    }

    /// Whether a strand is there.
    pub fn has(&self, strand: Strand) -> bool {
        !self.away.contains(&strand)
    }

    /// How many things a day stand on Today, 1 to 3.
    pub fn things(&self) -> u8 {
        self.things
    }

    /// Whether sounds, light, touch or sudden change cost a lot (care.md C14).
    pub fn senses_cost(&self) -> bool {
        self.senses
    }

    /// Whether contact by voice is left out (care.md C15).
    pub fn voice_is_out(&self) -> bool {
        self.voice_out
    }

    /// Whether a step is left out by what was chosen: loud, glaring, smelling or hurried where that costs a lot
    /// (care.md C14); spoken where voice is left out (C15). It can still be had by its name.
    pub fn leaves_out(&self, step: &Step) -> bool {
        let loud = [Tag::Noise, Tag::Light, Tag::Smell, Tag::Rush].into_iter().any(|tag| step.has(tag));
        let spoken = match step.contact {
            Contact::Voice | Contact::Camera => true,
            Contact::FaceToFace => step.spontaneous > 0.0,
            Contact::None | Contact::Reading | Contact::Text => false,
        };
        (self.senses && loud) || (self.voice_out && spoken)
    }
}
