//! The steps of content/steps as rows of the blob: neighbours and shared texts as numbers, checked by name.

use crate::blob::Step;
use serde::Deserialize;
use std::collections::BTreeSet;

const FAMILIES: [&str; 15] = [
    "room", "home", "read", "text", "voice", "video", "door", "walk", "ride", "shop", "service", "known", "stranger",
    "group", "work",
];
const CONTACTS: [&str; 6] = ["none", "reading", "text", "voice", "camera", "face-to-face"];
const WHENS: [&str; 4] = ["any", "night", "day", "after-waking"];
const PARTS: [&str; 3] = ["morning", "day", "night"];
pub const TAGS: [&str; 15] = [
    "height",
    "tracks",
    "water",
    "blade-heat",
    "medicine",
    "road-night",
    "alcohol",
    "outdoors",
    "money",
    "family-present",
    "post-public",
    "noise",
    "light",
    "smell",
    "rush",
];
const BY: [&str; 8] = ["distance", "minutes", "people", "time-of-day", "being-seen", "speaking", "money", "company"];
const EXITS: [&str; 3] = ["free", "short-wait", "bound"];
pub const JOYS: [&str; 10] =
    ["music", "drawing", "games", "reading", "animals", "plants", "cooking", "making", "sky", "body"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRow {
    id: String,
    family: String,
    place: u8,
    contact: String,
    minutes: u16,
    when: String,
    part: String,
    people: f64,
    unfamiliar: f64,
    observed: f64,
    spontaneous: f64,
    crowd: f64,
    prior: u8,
    why_prior: String,
    tags: Vec<String>,
    bed: bool,
    exit: String,
    joy: Option<String>,
    smaller: Option<NearRow>,
    larger: Option<NearRow>,
    teaches: String,
    ready: Vec<String>,
    rises: String,
    replaces: Option<String>,
    #[serde(default)]
    retired: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NearRow {
    step: String,
    by: String,
}

/// The steps, and the names of the texts that they share, each in the order of its numbers.
pub fn steps(rows: Vec<StepRow>) -> (Vec<Step>, Vec<String>) {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let shared: BTreeSet<String> = rows.iter().flat_map(shared_by).collect();
    let shared: Vec<String> = shared.into_iter().collect();
    let steps = rows.into_iter().map(|row| step(row, &ids, &shared)).collect();
    (steps, shared)
}

/// The names of the shared texts that a step uses, as they stand in the Fluent files.
fn shared_by(row: &StepRow) -> Vec<String> {
    let ready = row.ready.iter().map(|name| format!("ready-{name}"));
    ready.chain([format!("teaches-{}", row.teaches), format!("rises-{}", row.rises)]).collect()
}

fn step(row: StepRow, ids: &[String], shared: &[String]) -> Step {
    assert!(
        !row.why_prior.is_empty() && row.prior <= 100 && row.place <= 7,
        "content: `{}`: why_prior, prior or place",
        row.id
    );
    let joy = row.joy.as_deref().map(|joy| place_in(&JOYS, joy, &row.id));
    assert!(joy.is_none() || row.place <= 2, "content: `{}` is too far from home to take its shape from a joy", row.id);
    let near = |near: &Option<NearRow>| near.as_ref().map(|near| neighbour(near, ids, &row.id));
    let number = |kind: &str, name: &str| {
        let place = shared.binary_search(&format!("{kind}-{name}")).expect("all are listed");
        u8::try_from(place).expect("they are few")
    };
    Step {
        family: place_in(&FAMILIES, &row.family, &row.id),
        contact: place_in(&CONTACTS, &row.contact, &row.id),
        when: place_in(&WHENS, &row.when, &row.id),
        part: place_in(&PARTS, &row.part, &row.id),
        tags: row.tags.iter().map(|tag| place_in(&TAGS, tag, &row.id)).collect(),
        thousandths: thousandths(&row),
        exit: place_in(&EXITS, &row.exit, &row.id),
        joy,
        smaller: near(&row.smaller),
        larger: near(&row.larger),
        ready: row.ready.iter().map(|name| number("ready", name)).collect(),
        teaches: number("teaches", &row.teaches),
        rises: number("rises", &row.rises),
        place: row.place,
        minutes: row.minutes,
        prior: row.prior,
        bed: row.bed,
        replaces: row.replaces,
        retired: row.retired,
        id: row.id,
    }
}

fn thousandths(row: &StepRow) -> [u16; 5] {
    [row.people, row.unfamiliar, row.observed, row.spontaneous, row.crowd].map(|share| {
        assert!((0.0..=1.0).contains(&share), "content: `{}` has a share outside 0 to 1", row.id);
        (share * 1000.0).round() as u16
    })
}

/// A neighbour as its place among the steps, and the number of its dimension.
fn neighbour(near: &NearRow, ids: &[String], of: &str) -> (u16, u8) {
    let place = ids.iter().position(|id| *id == near.step);
    let place = place.unwrap_or_else(|| panic!("content: `{of}` has the unknown neighbour `{}`", near.step));
    (u16::try_from(place).expect("the steps are few"), place_in(&BY, &near.by, of))
}

/// The place of a word in its list.
pub fn place_in(list: &[&str], word: &str, of: &str) -> u8 {
    let index = list.iter().position(|known| *known == word);
    u8::try_from(index.unwrap_or_else(|| panic!("content: `{of}` has an unknown word `{word}`")))
        .expect("lists are short")
}
