//! How a step of one's own gets all its features: the means of the catalogue's steps that are most like it.

use super::guess::guess;
use super::{OwnStep, Shape};
use crate::around::Around;
use crate::catalogue::{Catalogue, Contact, Part, Step, Tag, When};
use crate::ids::StepId;

/// Makes a step of one's own from its words and shape. `name` is its name without `own-`.
pub fn made(catalogue: &Catalogue, name: &str, words: &str, shape: Shape) -> OwnStep {
    let like = alike(catalogue, shape);
    let mean = |of: fn(&Step) -> f64| match like.len() {
        0 => 0.0,
        n => like.iter().map(|step| of(step)).sum::<f64>() / n as f64,
    };
    let tags = tags(words, shape);
    let bed = shape.place == 0 && shape.contact == Contact::None;
    let prior = if like.is_empty() { f64::from(10 * shape.place) } else { mean(|step| step.prior) };
    let step = Step {
        id: StepId::new(&format!("own-{name}")),
        family: family(shape, &tags),
        place: shape.place,
        contact: shape.contact,
        minutes: shape.minutes.max(1),
        when: When::Any,
        part: Part::Day,
        people: thousandth(if bed { 0.0 } else { mean(|step| step.people) }),
        unfamiliar: thousandth(mean(|step| step.unfamiliar)),
        observed: thousandth(mean(|step| step.observed)),
        spontaneous: thousandth(mean(|step| step.spontaneous)),
        crowd: thousandth(mean(|step| step.crowd)),
        prior: libm::round(prior),
        tags,
        bed,
        replaces: None,
        retired: false,
        around: Around::default(),
    };
    OwnStep { step, words: words.into() }
}

/// Shares are stored in thousandths, so that a step is the same before and after it lay on the disk.
fn thousandth(share: f64) -> f64 {
    libm::round(share * 1000.0) / 1000.0
}

/// The steps of the same place and contact, else of the nearest place with that contact.
fn alike(catalogue: &Catalogue, shape: Shape) -> Vec<&Step> {
    let own = |step: &&Step| step.id.as_str().starts_with("own-");
    let same = |step: &&Step| step.contact == shape.contact && !step.retired && !own(step);
    let away = |step: &Step| step.place.abs_diff(shape.place);
    let nearest = catalogue.steps().iter().filter(same).map(away).min();
    catalogue.steps().iter().filter(same).filter(|step| Some(away(step)) == nearest).collect()
}

fn tags(words: &str, shape: Shape) -> Vec<Tag> {
    let mut tags: Vec<Tag> = guess(words).tags.into_iter().filter(|tag| *tag != Tag::Outdoors).collect();
    if shape.place >= 3 {
        tags.push(Tag::Outdoors);
    }
    if shape.contact == Contact::FaceToFace && shape.place <= 1 && !tags.contains(&Tag::FamilyPresent) {
        tags.push(Tag::FamilyPresent);
    }
    tags
}

/// Index into the fifteen families.
fn family(shape: Shape, tags: &[Tag]) -> usize {
    match (shape.contact, shape.place) {
        (Contact::Reading, _) => 2,
        (Contact::Text, _) => 3,
        (Contact::Voice, _) => 4,
        (Contact::Camera, _) => 5,
        (_, 0) => 0,
        (_, 1) => 1,
        (_, 2) => 6,
        (Contact::FaceToFace, 3) => 11,
        (_, 3) => 7,
        (_, 4) if tags.contains(&Tag::Tracks) => 8,
        (_, 4) => 9,
        (_, 5) => 10,
        (_, 6) => 13,
        (_, _) => 14,
    }
}
