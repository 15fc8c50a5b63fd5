//! The TOML files of content/ as plain rows, checked: known words, ranges, unique names, sources that exist.

use crate::blob::{Blob, Claim, Country, Line, Source};
use crate::shelves::{CardRow, IdeaRow, PracticeRow, SheetRow, card, idea, practice, sheet};
use crate::steps::{self, StepRow};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(Deserialize, Default)]
#[serde(default)]
struct File {
    step: Vec<StepRow>,
    practice: Vec<PracticeRow>,
    card: Vec<CardRow>,
    idea: Vec<IdeaRow>,
    sheet: Vec<SheetRow>,
    country: Vec<CountryRow>,
    line: Vec<LineRow>,
    answer: Vec<ClaimRow>,
    strand: Vec<ClaimRow>,
    source: Vec<SourceRow>,
}

#[derive(Deserialize)]
struct CountryRow {
    code: String,
    emergency: Vec<Emergency>,
    text_route: bool,
}

#[derive(Deserialize)]
struct Emergency {
    number: String,
    kind: String,
}

#[derive(Deserialize)]
struct LineRow {
    id: String,
    country: String,
    kinds: Vec<String>,
    ways: Vec<WayRow>,
    hours: String,
    language: Vec<String>,
    free: Option<bool>,
    source: String,
    checked_on: String,
    as_of: Option<String>,
}

#[derive(Deserialize)]
struct WayRow {
    way: String,
    value: String,
    say: Option<String>,
}

#[derive(Deserialize)]
struct ClaimRow {
    id: String,
    #[serde(default)]
    sources: Vec<String>,
    #[serde(default)]
    claim: Option<bool>,
}

/// A year as a number, or as words where the source gives a span.
#[derive(Deserialize, Default)]
#[serde(untagged)]
enum Year {
    Number(i64),
    Words(String),
    #[default]
    Unknown,
}

impl Year {
    fn text(self) -> String {
        match self {
            // A year of 0 was not noted when the source was read.
            Year::Number(0) | Year::Unknown => String::new(),
            Year::Number(year) => year.to_string(),
            Year::Words(words) => words,
        }
    }
}

#[derive(Deserialize)]
struct SourceRow {
    id: String,
    #[serde(default)]
    authors: String,
    title: String,
    #[serde(default)]
    year: Year,
    #[serde(rename = "where")]
    place: String,
    grade: String,
    #[serde(default)]
    says: String,
    #[serde(default)]
    says_ja: String,
}

/// Reads every TOML file below content/ (letters apart: they are tests' own).
pub fn content(root: &Path) -> Blob<'static> {
    let mut blob = Blob::default();
    let mut rows = Vec::new();
    for path in toml_files(root) {
        let text = std::fs::read_to_string(&path).expect("a listed file can be read");
        let file: File = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        rows.extend(file.step);
        blob.practices.extend(file.practice.into_iter().map(practice));
        blob.cards.extend(file.card.into_iter().map(card));
        blob.ideas.extend(file.idea.into_iter().map(idea));
        blob.sheets.extend(file.sheet.into_iter().map(sheet));
        blob.countries.extend(file.country.into_iter().map(country));
        blob.lines.extend(file.line.into_iter().map(line));
        blob.claims.extend(file.answer.into_iter().chain(file.strand).map(claim));
        blob.sources.extend(file.source.into_iter().map(source));
    }
    (blob.steps, blob.shared) = steps::steps(rows);
    blob.practices.sort_by_key(|practice| (practice.strand, practice.place));
    check(&blob);
    blob
}

fn toml_files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["", "steps", "practices", "cards", "ideas", "sheets", "help", "replies"] {
        let entries = std::fs::read_dir(root.join(folder)).unwrap_or_else(|_| panic!("content/{folder} can be read"));
        found.extend(
            entries
                .filter_map(|entry| entry.ok().map(|e| e.path()))
                .filter(|p| p.extension().is_some_and(|e| e == "toml")),
        );
    }
    found.sort();
    found
}

fn country(row: CountryRow) -> Country {
    let emergency = row.emergency.into_iter().map(|e| (e.number, e.kind)).collect();
    Country { code: row.code, emergency, text_route: row.text_route }
}

fn line(row: LineRow) -> Line {
    Line {
        checked_on: days(&row.checked_on).unwrap_or_else(|| panic!("content: `{}` has no date", row.id)),
        ways: row.ways.into_iter().map(|way| (way.way, way.value, way.say)).collect(),
        id: row.id,
        country: row.country,
        kinds: row.kinds,
        hours: row.hours,
        languages: row.language,
        free: row.free,
        source: row.source,
        as_of: row.as_of,
    }
}

fn claim(row: ClaimRow) -> Claim {
    assert!(!row.sources.is_empty() || row.claim == Some(false), "content: `{}` claims without a source", row.id);
    Claim { id: row.id, sources: row.sources }
}

fn source(row: SourceRow) -> Source {
    Source {
        id: row.id,
        authors: row.authors,
        title: row.title,
        year: row.year.text(),
        place: row.place,
        grade: row.grade,
        says: row.says,
        says_ja: row.says_ja,
    }
}

/// Days since 1970-01-01 of a date such as 2026-11-21 (civil calendar, Hinnant 2013).
fn days(date: &str) -> Option<i32> {
    let mut parts = date.split('-').map(|part| part.parse::<i32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y - era * 400;
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
}

fn check(blob: &Blob) {
    let sources: BTreeSet<_> = blob.sources.iter().map(|source| source.id.as_str()).collect();
    let used = blob
        .claims
        .iter()
        .flat_map(|c| &c.sources)
        .chain(blob.practices.iter().flat_map(|p| &p.sources))
        .chain(blob.cards.iter().flat_map(|c| &c.sources))
        .chain(blob.sheets.iter().flat_map(|s| &s.sources))
        .chain(blob.lines.iter().map(|l| &l.source));
    for id in used {
        assert!(sources.contains(id.as_str()), "content: the source `{id}` is not in sources.toml");
    }
    crate::shelves::check(blob);
    let mut ids = BTreeSet::new();
    for step in &blob.steps {
        assert!(ids.insert(step.id.as_str()), "content: the step `{}` stands twice", step.id);
    }
    for step in &blob.steps {
        let replaces = step.replaces.as_deref();
        assert!(replaces.is_none_or(|old| ids.contains(old)), "content: `{}` replaces an unknown step", step.id);
    }
    let countries: BTreeSet<_> = blob.countries.iter().map(|c| c.code.as_str()).collect();
    for line in &blob.lines {
        assert!(countries.contains(line.country.as_str()), "content: `{}` is of an unknown country", line.id);
    }
}
