//! Cards, ideas for joys, guided sheets and practices as rows of the blob: known words, unique names, links that lead somewhere.

use crate::blob::{Blob, Card, Idea, Practice, Question, Sheet};
use crate::marks::ThemeId;
use crate::steps::{JOYS, TAGS, place_in};
use serde::Deserialize;
use std::collections::BTreeSet;

const SHELVES: [&str; 7] = ["understand", "night", "body", "home", "help", "people", "purpose"];
const NOISES: [&str; 3] = ["none", "quiet", "some"];
const COMPANIES: [&str; 3] = ["alone", "afar", "among"];
const STRANDS: [&str; 4] = ["thoughts", "people", "help", "purpose"];
const KINDS: [&str; 4] = ["words", "line", "hard", "choice"];
const PRACTICES: [&str; 3] = ["calm", "move", "attention"];
const POSTURES: [&str; 4] = ["lying", "sitting", "standing", "walking"];
const TOWARD: [&str; 4] = ["outward", "body", "thought", "breath"];
const SIGNS: [&str; 5] = ["psychosis", "mania", "eating", "violence", "danger"];
/// Pages of the program that a card may lead to.
const PAGES: [&str; 9] = ["/calm", "/help", "/plan", "/today", "/letter", "/joys", "/days", "/people", "/thoughts"];
const MORE_PAGES: [&str; 3] = ["/move", "/library", "/routine"];
const LONGEST_PRACTICE: u16 = 15;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardRow {
    id: String,
    shelf: String,
    sources: Vec<String>,
    claim: Option<bool>,
    #[serde(default)]
    see: Vec<String>,
    #[serde(default)]
    closed_for: Vec<String>,
    country: Option<String>,
    #[serde(default)]
    on_help: bool,
    #[serde(default)]
    themes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdeaRow {
    id: String,
    joy: String,
    energy: u8,
    money: bool,
    noise: String,
    place: u8,
    company: String,
    #[serde(default)]
    tags: Vec<String>,
    next: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetRow {
    id: String,
    strand: String,
    sources: Vec<String>,
    claim: Option<bool>,
    #[serde(default)]
    closed_for: Vec<String>,
    question: Vec<QuestionRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRow {
    id: String,
    kind: String,
    #[serde(default)]
    choices: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeRow {
    id: String,
    minutes: u16,
    eyes: String,
    place: u8,
    toward: String,
    #[serde(default)]
    listens: bool,
    lamp: Option<bool>,
    strand: Option<String>,
    posture: Option<String>,
    #[serde(default)]
    closed_for: Vec<String>,
    #[serde(default)]
    trauma_late: bool,
    #[serde(default)]
    tags: Vec<String>,
    sources: Vec<String>,
    claim: Option<bool>,
}

fn signs(of: &str, closed_for: Vec<String>) -> Vec<String> {
    for sign in &closed_for {
        let _ = place_in(&SIGNS, sign, of);
    }
    closed_for
}

pub fn card(row: CardRow) -> Card {
    let claims = row.claim.unwrap_or(true) && row.sources.is_empty();
    assert!(!claims, "content: `{}` claims without a source", row.id);
    for theme in &row.themes {
        let known = theme == "family" || ThemeId::from_id(theme).is_some();
        assert!(known, "content: `{}` speaks of `{theme}`, which is no theme", row.id);
    }
    Card {
        shelf: place_in(&SHELVES, &row.shelf, &row.id),
        closed_for: signs(&row.id, row.closed_for),
        sources: row.sources,
        see: row.see,
        country: row.country,
        on_help: row.on_help,
        themes: row.themes,
        id: row.id,
    }
}

pub fn idea(row: IdeaRow) -> Idea {
    assert!((1..=3).contains(&row.energy) && row.place <= 7, "content: energy or place of `{}`", row.id);
    Idea {
        joy: place_in(&JOYS, &row.joy, &row.id),
        energy: row.energy,
        money: row.money,
        noise: place_in(&NOISES, &row.noise, &row.id),
        place: row.place,
        company: place_in(&COMPANIES, &row.company, &row.id),
        tags: row.tags.iter().map(|tag| place_in(&TAGS, tag, &row.id)).collect(),
        next: row.next,
        id: row.id,
    }
}

pub fn sheet(row: SheetRow) -> Sheet {
    let claims = row.claim.unwrap_or(true) && row.sources.is_empty();
    assert!(!claims, "content: `{}` claims without a source", row.id);
    let question = |asked: QuestionRow| {
        let kind = place_in(&KINDS, &asked.kind, &row.id);
        assert_eq!(asked.kind == "choice", !asked.choices.is_empty(), "content: choices of `{}`", row.id);
        Question { kind, choices: asked.choices, id: asked.id }
    };
    Sheet {
        strand: place_in(&STRANDS, &row.strand, &row.id),
        closed_for: signs(&row.id, row.closed_for),
        questions: row.question.into_iter().map(question).collect(),
        sources: row.sources,
        id: row.id,
    }
}

pub fn practice(row: PracticeRow) -> Practice {
    let toward = place_in(&TOWARD, &row.toward, &row.id);
    let strand = place_in(&PRACTICES, row.strand.as_deref().unwrap_or("calm"), &row.id);
    let posture = row.posture.map(|posture| place_in(&POSTURES, &posture, &row.id));
    assert_eq!(strand == 1, posture.is_some(), "content: the posture of `{}`", row.id);
    let short = (1..=LONGEST_PRACTICE).contains(&row.minutes);
    assert!(short, "content: `{}` takes 1 to {LONGEST_PRACTICE} minutes", row.id);
    assert_ne!(row.claim, Some(true), "content: `{}` claims by its sources", row.id);
    Practice {
        minutes: row.minutes,
        eyes_open: row.eyes == "open",
        sources: row.sources,
        place: row.place,
        outward: toward == 0,
        lamp: row.lamp.unwrap_or(toward == 3),
        listens: row.listens,
        strand,
        toward,
        posture,
        late: row.trauma_late,
        water: row.tags.iter().any(|tag| tag == "water"),
        outdoors: row.tags.iter().any(|tag| tag == "outdoors"),
        closed_for: signs(&row.id, row.closed_for),
        id: row.id,
    }
}

/// Names are unique and links lead somewhere.
pub fn check(blob: &Blob) {
    let cards: BTreeSet<&str> = blob.cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(cards.len(), blob.cards.len(), "content: a card stands twice");
    for card in &blob.cards {
        for see in &card.see {
            let page = PAGES.iter().chain(&MORE_PAGES).any(|page| page == see);
            assert!(page || cards.contains(see.as_str()), "content: `{}` leads to `{see}`, which is nowhere", card.id);
        }
    }
    let ideas: BTreeSet<&str> = blob.ideas.iter().map(|idea| idea.id.as_str()).collect();
    assert_eq!(ideas.len(), blob.ideas.len(), "content: an idea stands twice");
    for next in blob.ideas.iter().filter_map(|idea| idea.next.as_deref()) {
        assert!(ideas.contains(next), "content: an idea leads to `{next}`, which is nowhere");
    }
    let sheets: BTreeSet<&str> = blob.sheets.iter().map(|sheet| sheet.id.as_str()).collect();
    assert_eq!(sheets.len(), blob.sheets.len(), "content: a sheet stands twice");
    practices(&blob.practices);
}

/// In calm, eyes open and outward comes first, the body later, the breath never first (care.md C13).
fn practices(list: &[Practice]) {
    for strand in 0..PRACTICES.len() {
        let of: Vec<&Practice> = list.iter().filter(|practice| usize::from(practice.strand) == strand).collect();
        for (index, practice) in of.iter().enumerate() {
            assert_eq!(usize::from(practice.place), index + 1, "content: the place of `{}` in the list", practice.id);
        }
        let rank = |practice: &&Practice| practice.toward;
        assert!(strand != 0 || of.is_sorted_by_key(rank), "content: calm goes from outward to the body to the breath");
        assert!(strand != 0 || of.first().is_some_and(|first| first.outward && first.eyes_open && !first.late));
    }
}
