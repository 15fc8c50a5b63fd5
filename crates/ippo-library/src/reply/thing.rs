//! One thing for now: three minutes at most, nobody met, where the writer already is; for a family, something of their own.

use super::{Ground, Part};
use ippo_core::catalogue::{Contact, Step};
use ippo_core::event::Offer;
use ippo_core::letter::{Outings, ThemeId};

const LONGEST_MINUTES: u16 = 3;
const FAMILY_THINGS: usize = 7;

/// Whether a step is small enough to stand in a reply: three minutes at most, nobody met, no further than the writer goes.
pub fn fits_a_letter(step: &Step, outings: Option<Outings>) -> bool {
    step.minutes <= LONGEST_MINUTES
        && step.contact <= Contact::Reading
        && step.people == 0.0
        && step.place <= outings.map_or(0, Outings::furthest_place)
        && !step.rests_at_risk()
}

/// The offered step, if it fits a letter.
pub(super) fn step(ground: &Ground<'_>, offer: Option<&Offer>) -> Option<Part> {
    let step = ground.library.catalogue().step(&offer?.step)?;
    fits_a_letter(step, ground.understood.outings).then(|| Part::Thing {
        lead: ground.words("reply-thing-lead"),
        title: ground.words(step.id.as_str()),
        more: ground.words(&format!("{}.more", step.id.as_str())),
        alone: ground.words("reply-thing-alone"),
        step: Some(step.id.clone()),
    })
}

/// One of seven things for the one who writes about another; the same letter gets the same one.
pub(super) fn family(ground: &Ground<'_>) -> Part {
    let telling = usize::from(!ground.keeps(ThemeId::Hiding));
    let number = ground.text.chars().count() % (FAMILY_THINGS - 1 + telling) + 1;
    Part::FamilyThing {
        lead: ground.words("reply-family-thing-lead"),
        words: ground.words(&format!("family-thing-{number}")),
    }
}
