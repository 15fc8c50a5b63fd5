//! What the steps cover: the cells of a life, nights, being alone; and tags that belong to a place.

use super::check;
use ippo_core::catalogue::{Contact, Step, Tag, When};

const FEWEST: usize = 240;
const FEWEST_FLOOR: usize = 30;
const FEWEST_IN_A_CELL: usize = 3;

/// Which contacts a life has at each place. By screen or telephone one stays in the room, whoever is there.
const LIFE: [&[Contact]; 8] = [
    &[Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::Camera],
    &[Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::FaceToFace],
    &[Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::FaceToFace],
    &[Contact::None, Contact::Reading, Contact::Text, Contact::Voice, Contact::FaceToFace],
    &[Contact::None, Contact::Reading, Contact::FaceToFace],
    &[Contact::None, Contact::Text, Contact::FaceToFace],
    &[Contact::None, Contact::FaceToFace],
    &[Contact::None, Contact::FaceToFace],
];

pub fn found(steps: &[Step]) -> Vec<String> {
    let count = |is: &dyn Fn(&Step) -> bool| steps.iter().filter(|step| is(step)).count();
    let alone = count(&|step| meets_nobody(step));
    let night = count(&|step| matches!(step.when, When::Any | When::Night));
    let mut found = Vec::new();
    let mut wants = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    wants(steps.len() >= FEWEST, "too few steps");
    wants(count(&Step::is_floor) >= FEWEST_FLOOR, "too few floor steps");
    wants(2 * alone >= steps.len(), "fewer than half without meeting anyone");
    wants(4 * night >= steps.len(), "fewer than a quarter at night");
    for (place, contacts) in (0u8..).zip(LIFE) {
        for contact in contacts {
            let there = count(&|step| step.place == place && step.contact == *contact);
            wants(there >= FEWEST_IN_A_CELL, &format!("place {place}, {contact:?}: {there} steps"));
        }
    }
    found
}

/// Nobody is spoken to or written to, and nobody of the household is near.
fn meets_nobody(step: &Step) -> bool {
    matches!(step.contact, Contact::None | Contact::Reading) && !step.has(Tag::FamilyPresent)
}

/// What cannot be, and whether a step is it.
type Never = (&'static str, fn(&Step) -> bool);

const NEVER: [Never; 6] = [
    ("face to face at home without somebody of the household", |step| {
        step.place <= 1 && step.contact == Contact::FaceToFace && !step.has(Tag::FamilyPresent)
    }),
    ("out of doors without saying so", |step| matches!(step.place, 3 | 4 | 6 | 7) && !step.has(Tag::Outdoors)),
    ("at night on the road without saying so", |step| {
        step.place >= 3 && step.has(Tag::Outdoors) && step.when != When::Day && !step.has(Tag::RoadNight)
    }),
    ("people without contact in bed", |step| step.bed && step.contact == Contact::None && step.people > 0.0),
    ("in bed, and not in the room", |step| step.bed && step.place > 0),
    ("a joy far from home", |step| step.around.joy.is_some() && step.place > 2),
];

pub fn tags(steps: &[Step]) -> Vec<String> {
    let pairs = steps.iter().flat_map(|step| NEVER.iter().map(move |never| (step, never)));
    pairs.filter(|(step, (_, is))| is(step)).map(|(step, (what, _))| format!("{}: {what}", step.id.as_str())).collect()
}

#[test]
fn gaps_are_found() {
    check(found, "form-into-box", |step| step.place = 4, "place 5, Text: 2 steps");
    let few: Vec<Step> = super::shipped().into_iter().filter(|step| step.place > 4).collect();
    for expected in ["too few steps", "too few floor steps", "fewer than half", "fewer than a quarter"] {
        assert!(found(&few).iter().any(|wrong| wrong.contains(expected)), "{expected}");
    }
}

#[test]
fn missing_tags_are_found() {
    check(tags, "good-morning", |step| step.tags.clear(), "without somebody of the household");
    check(tags, "park-bench", |step| step.tags.clear(), "out of doors");
    check(tags, "round-block-late", |step| step.tags.retain(|tag| *tag == Tag::Outdoors), "at night on the road");
}
