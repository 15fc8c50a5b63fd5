//! The texts that steps share: what there is to find out, what to have ready, and the way out when fear rises.

use crate::{Library, blob};
use ippo_core::catalogue::{Contact, Step, Tag};
use ippo_core::language::Language;

/// The names of the shared texts, and which of them each step uses, in the catalogue's order.
pub(crate) struct Shared {
    names: Vec<String>,
    uses: Vec<Uses>,
}

struct Uses {
    teaches: u8,
    ready: Vec<u8>,
    rises: u8,
}

impl Shared {
    pub(crate) fn new(names: Vec<String>, steps: &[blob::Step]) -> Self {
        let uses = |step: &blob::Step| Uses { teaches: step.teaches, ready: step.ready.clone(), rises: step.rises };
        Self { uses: steps.iter().map(uses).collect(), names }
    }
}

impl Library {
    /// What there is to find out in a step, in one sentence; empty for a step of one's own.
    pub fn teaches(&self, language: Language, step: &Step) -> &str {
        self.uses(step).map_or("", |uses| self.shared_text(language, uses.teaches))
    }

    /// What to have ready before a step, a line each; nothing for a step of one's own.
    pub fn ready(&self, language: Language, step: &Step) -> Vec<&str> {
        let ready = self.uses(step).map(|uses| uses.ready.as_slice()).unwrap_or_default();
        ready.iter().map(|number| self.shared_text(language, *number)).collect()
    }

    /// What to look at and how to leave if fear rises in the middle of a step; for one's own step, by where it is.
    pub fn rises(&self, language: Language, step: &Step) -> &str {
        match self.uses(step) {
            Some(uses) => self.shared_text(language, uses.rises),
            None => self.text(language, of_own(step)),
        }
    }

    fn uses(&self, step: &Step) -> Option<&Uses> {
        self.shared.uses.get(self.catalogue().index_of(&step.id)?)
    }

    fn shared_text(&self, language: Language, number: u8) -> &str {
        self.shared.names.get(usize::from(number)).map_or("", |name| self.text(language, name))
    }
}

/// The way out of a step of one's own, by its contact and then by its place.
fn of_own(step: &Step) -> &'static str {
    match (step.contact, step.place) {
        (Contact::Reading, _) => "rises-screen",
        (Contact::Text, _) => "rises-in-a-chat",
        (Contact::Voice, _) => "rises-on-the-phone",
        (Contact::Camera, _) => "rises-on-camera",
        (Contact::None, _) if step.has(Tag::Tracks) => "rises-near-the-stop",
        (Contact::None, 0) => "rises-in-the-room",
        (Contact::None, 1) => "rises-home",
        (_, 2) => "rises-out-in-front",
        (Contact::FaceToFace, 0 | 1) => "rises-family-near",
        (Contact::None, 3) => "rises-on-the-street",
        (Contact::FaceToFace, 3) => "rises-with-a-companion",
        (_, 4) => "rises-in-a-shop",
        (Contact::FaceToFace, 5) => "rises-with-a-person",
        (_, 5) => "rises-quiet-place",
        (_, _) => "rises-among-people",
    }
}
