//! From a row of the blob up to the core's step.

use crate::blob;
use ippo_core::catalogue::{Contact, Part, Step, Tag, When};
use ippo_core::ids::StepId;

pub(crate) fn step(row: blob::Step) -> Step {
    let [people, unfamiliar, observed, spontaneous, crowd] = row.thousandths.map(|share| f64::from(share) / 1000.0);
    Step {
        id: StepId::new(&row.id),
        family: usize::from(row.family),
        place: row.place,
        contact: Contact::ALL[usize::from(row.contact)],
        minutes: row.minutes,
        when: When::ALL[usize::from(row.when)],
        part: Part::ALL[usize::from(row.part)],
        people,
        unfamiliar,
        observed,
        spontaneous,
        crowd,
        prior: f64::from(row.prior),
        tags: row.tags.iter().map(|tag| Tag::ALL[usize::from(*tag)]).collect(),
        bed: row.bed,
        replaces: row.replaces.as_deref().map(StepId::new),
        retired: row.retired,
    }
}
