//! From a row of the blob up to the core's step.

use crate::blob;
use ippo_core::around::{Around, By, Exit, Joy, Near};
use ippo_core::catalogue::{Contact, Part, Step, Tag, When};
use ippo_core::ids::StepId;

/// All steps, with their neighbours by name.
pub(crate) fn steps(rows: &[blob::Step]) -> Vec<Step> {
    rows.iter().map(|row| step(row, rows)).collect()
}

fn around(row: &blob::Step, rows: &[blob::Step]) -> Around {
    let near =
        |(place, by): (u16, u8)| Near { step: StepId::new(&rows[usize::from(place)].id), by: By::ALL[usize::from(by)] };
    Around {
        smaller: row.smaller.map(near),
        larger: row.larger.map(near),
        exit: Exit::ALL[usize::from(row.exit)],
        joy: row.joy.map(|joy| Joy::ALL[usize::from(joy)]),
    }
}

fn step(row: &blob::Step, rows: &[blob::Step]) -> Step {
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
        around: around(row, rows),
    }
}
