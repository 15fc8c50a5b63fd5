//! From a row of the blob up to the core's step.

use crate::blob;
use ippo_core::catalogue::{Contact, Part, Step, Tag, When};
use ippo_core::ids::StepId;

const CONTACTS: [Contact; 6] =
    [Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::Camera, Contact::FaceToFace];
const WHENS: [When; 4] = [When::Any, When::Night, When::Day, When::AfterWaking];
const PARTS: [Part; 3] = [Part::Morning, Part::Day, Part::Night];
const TAGS: [Tag; 15] = [
    Tag::Height,
    Tag::Tracks,
    Tag::Water,
    Tag::BladeHeat,
    Tag::Medicine,
    Tag::RoadNight,
    Tag::Alcohol,
    Tag::Outdoors,
    Tag::Money,
    Tag::FamilyPresent,
    Tag::PostPublic,
    Tag::Noise,
    Tag::Light,
    Tag::Smell,
    Tag::Rush,
];

pub(crate) fn step(row: blob::Step) -> Step {
    let [people, unfamiliar, observed, spontaneous, crowd] = row.thousandths.map(|share| f64::from(share) / 1000.0);
    Step {
        id: StepId::new(&row.id),
        family: usize::from(row.family),
        place: row.place,
        contact: CONTACTS[usize::from(row.contact)],
        minutes: row.minutes,
        when: WHENS[usize::from(row.when)],
        part: PARTS[usize::from(row.part)],
        people,
        unfamiliar,
        observed,
        spontaneous,
        crowd,
        prior: f64::from(row.prior),
        tags: row.tags.iter().map(|tag| TAGS[usize::from(*tag)]).collect(),
        bed: row.bed,
        replaces: row.replaces.as_deref().map(StepId::new),
        retired: row.retired,
    }
}
