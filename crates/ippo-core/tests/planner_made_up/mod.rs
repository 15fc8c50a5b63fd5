//! Made-up catalogues, the reference catalogue, and a seeded generator, for the planner's tests.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its fixture has failed")]

pub mod person;
#[path = "../plain/mod.rs"]
pub mod plain;

use ippo_core::catalogue::{Catalogue, Contact, Part, Step, Tag, When};
use ippo_core::planner::Raw;

/// Families of the made-up catalogue: place, people, unfamiliar, contact, minutes, observed, spontaneous, crowd.
type Family = (u8, f64, f64, Contact, u16, f64, f64, f64);

const FAMILIES: [Family; 15] = [
    (0, 0.0, 0.0, Contact::None, 10, 0.0, 0.0, 0.0),
    (1, 0.2, 0.1, Contact::FaceToFace, 10, 0.1, 0.2, 0.1),
    (0, 0.0, 0.3, Contact::Reading, 15, 0.0, 0.0, 0.0),
    (0, 0.0, 0.5, Contact::Text, 10, 0.2, 0.3, 0.0),
    (0, 0.0, 0.6, Contact::Voice, 5, 0.2, 0.8, 0.0),
    (0, 0.0, 0.5, Contact::Camera, 10, 0.7, 0.8, 0.1),
    (2, 0.1, 0.2, Contact::None, 5, 0.2, 0.0, 0.1),
    (3, 0.2, 0.4, Contact::None, 15, 0.3, 0.0, 0.2),
    (3, 0.5, 0.5, Contact::None, 20, 0.4, 0.0, 0.5),
    (4, 0.5, 0.6, Contact::FaceToFace, 15, 0.4, 0.3, 0.4),
    (5, 0.4, 0.7, Contact::FaceToFace, 20, 0.5, 0.7, 0.3),
    (5, 0.3, 0.2, Contact::FaceToFace, 30, 0.3, 0.6, 0.1),
    (5, 0.4, 1.0, Contact::FaceToFace, 5, 0.5, 0.9, 0.3),
    (6, 0.7, 0.8, Contact::FaceToFace, 60, 0.6, 0.6, 0.5),
    (7, 0.6, 0.7, Contact::FaceToFace, 120, 0.7, 0.6, 0.4),
];

/// Eighteen steps of the floor and six of each family; some tagged, some for night, day or waking only, one retired.
pub fn catalogue() -> Catalogue {
    let mut steps: Vec<Step> = (0..18).map(floor).collect();
    for (family, kind) in FAMILIES.iter().enumerate() {
        steps.extend((0..6).map(|k| of_family(family, kind, k)));
    }
    steps[20].retired = true;
    Catalogue::new(steps)
}

fn floor(k: usize) -> Step {
    let mut step = plain::step(&format!("floor{k}"));
    step.family = k % 2;
    step.minutes = 1 + (k % 3) as u16;
    step.prior = 2.0 + (k % 9) as f64;
    step.bed = !k.is_multiple_of(3);
    step.part = Part::ALL[(k / 2) % 3];
    step.when = if k == 4 { When::AfterWaking } else { When::Any };
    step
}

fn of_family(family: usize, kind: &Family, k: usize) -> Step {
    let (place, people, unfamiliar, contact, minutes, observed, spontaneous, crowd) = *kind;
    let t = k as f64 / 5.0;
    let mut step = plain::step(&format!("family{family}-{k}"));
    step.family = family;
    step.place = place;
    step.contact = contact;
    step.minutes = (f64::from(minutes) * (0.25 + 1.75 * t * t)) as u16 + 1;
    step.people = (people * (0.6 + 0.7 * t)).min(1.0);
    step.unfamiliar = (unfamiliar * (0.5 + 0.5 * t)).min(1.0);
    step.observed = (observed * (0.6 + 0.6 * t)).min(1.0);
    step.spontaneous = (spontaneous * (0.5 + 0.8 * t)).min(1.0);
    step.crowd = crowd;
    step.bed = false;
    step.part = Part::ALL[k % 3];
    step.when = [When::Any, When::Day, When::Any, When::Night, When::Any, When::AfterWaking][k];
    step.prior =
        (3.0 + 38.0 * f64::from(place) / 7.0 + 10.0 * f64::from(contact as u8) / 3.0 + 9.0 * spontaneous + 14.0 * t)
            .min(100.0);
    step.tags = tags(place, k);
    step
}

fn tags(place: u8, k: usize) -> Vec<Tag> {
    let mut tags = if place >= 2 { vec![Tag::Outdoors] } else { vec![] };
    match k {
        1 => tags.push(Tag::Height),
        2 if place >= 3 => tags.push(Tag::Tracks),
        3 if place >= 2 => tags.push(Tag::RoadNight),
        _ => {}
    }
    tags
}

/// The reference catalogue of 132 steps, as raw rows.
pub fn reference() -> Vec<Raw> {
    let text = include_str!("../fixtures/planner/catalogue.csv");
    text.lines().skip(1).map(|line| raw(&line.split(',').collect::<Vec<_>>())).collect()
}

fn raw(cells: &[&str]) -> Raw {
    let number = |at: usize| cells[at].parse::<f64>().unwrap();
    let mode = cells[4];
    let remote = match mode {
        "1" => 0.1,
        "2" => 0.5,
        "3" | "4" => 1.0,
        _ => 0.0,
    };
    let in_person = if mode == "5" { 1.0 } else { 0.0 };
    Raw {
        features: [number(3) / 7.0, remote, in_person, number(7), number(9), number(11), number(8), number(10)],
        family: cells[2].parse().unwrap(),
        part: Part::ALL[cells[5].parse::<usize>().unwrap()],
        prior: number(12),
    }
}

/// A seeded generator (SplitMix64).
pub struct Seeded(pub u64);

impl Seeded {
    /// The next number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % bound
    }

    /// True in `percent` of 100.
    pub fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }
}
