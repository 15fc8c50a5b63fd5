//! The reader of answers: comma-separated lines below a header, refused at the first bad line in one plain sentence.

use super::{Answers, Item, Person};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The features that an item may have, in the order of [`Item::features`].
const FEATURES: [&str; 8] =
    ["place", "remote", "in_person", "unfamiliar", "observed", "crowd", "duration", "spontaneous"];

/// How many families there may be.
const FAMILIES: usize = ippo_core::catalogue::FAMILIES.len();

/// Why a file was not read. Nothing that stands in the file is repeated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unread {
    /// The line, counted from 1; none where the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong, and what would be right, in one sentence.
    pub what: String,
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "Line {line}: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl std::error::Error for Unread {}

/// Reads a file's text. Empty lines and lines that begin with `#` are passed over.
///
/// # Errors
/// At the first line that is not as docs/answers.md says.
pub fn read(text: &str) -> Result<Answers, Unread> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    let missing =
        Unread { line: None, what: "The file has no header; it begins with `person,item,answer`.".to_owned() };
    let (at, header) = lines.next().ok_or(missing)?;
    let columns = Columns::of(header).map_err(|what| Unread { line: Some(at), what })?;
    let mut reading = Reading::default();
    for (at, line) in lines {
        reading.take(&columns, line).map_err(|what| Unread { line: Some(at), what })?;
    }
    reading.finish().map_err(|what| Unread { line: None, what })
}

/// Where each column stands.
struct Columns(BTreeMap<String, usize>);

impl Columns {
    fn of(header: &str) -> Result<Self, String> {
        let mut columns = BTreeMap::new();
        for (at, name) in header.split(',').map(str::trim).enumerate() {
            let known = ["person", "item", "answer", "family", "prior"].contains(&name) || FEATURES.contains(&name);
            if !known || columns.insert(name.to_owned(), at).is_some() {
                let known = format!("person, item, answer, family, {}, prior", FEATURES.join(", "));
                return Err(format!("column {} is not known or stands twice; there are {known}.", at + 1));
            }
        }
        match ["person", "item", "answer"].iter().find(|name| !columns.contains_key(**name)) {
            Some(name) => Err(format!("the column `{name}` is missing.")),
            None => Ok(Self(columns)),
        }
    }

    /// What stands in a column of a line; nothing where the column is missing or the cell is empty.
    fn cell<'a>(&self, cells: &[&'a str], name: &str) -> Option<&'a str> {
        self.0.get(name).map(|at| cells[*at]).filter(|cell| !cell.is_empty())
    }

    fn number(&self, cells: &[&str], name: &str, most: f64) -> Result<Option<f64>, String> {
        let Some(cell) = self.cell(cells, name) else { return Ok(None) };
        let number = cell.parse::<f64>().ok().filter(|number| (0.0..=most).contains(number));
        number.map(Some).ok_or_else(|| format!("`{name}` must be a number from 0 to {most}, or empty."))
    }
}

/// What was told of an item.
#[derive(Clone, PartialEq, Default)]
struct Told {
    family: Option<String>,
    features: [Option<f64>; 8],
    prior: Option<f64>,
}

impl Told {
    fn of(columns: &Columns, cells: &[&str]) -> Result<Self, String> {
        let mut features = [None; 8];
        for (feature, name) in features.iter_mut().zip(FEATURES) {
            *feature = columns.number(cells, name, 1.0)?;
        }
        let family = columns.cell(cells, "family").map(str::to_owned);
        Ok(Self { family, features, prior: columns.number(cells, "prior", 100.0)? })
    }

    /// Adds what another line tells; nothing may be told in two ways.
    fn add(&mut self, more: Self) -> Result<(), String> {
        let mut agrees = added(&mut self.family, more.family) & added(&mut self.prior, more.prior);
        for (feature, more) in self.features.iter_mut().zip(more.features) {
            agrees &= added(feature, more);
        }
        if agrees { Ok(()) } else { Err("this item is told in another way than in a line before.".to_owned()) }
    }
}

fn added<T: PartialEq>(known: &mut Option<T>, more: Option<T>) -> bool {
    let agrees = known.is_none() || more.is_none() || *known == more;
    if known.is_none() {
        *known = more;
    }
    agrees
}

#[derive(Default)]
struct Reading {
    person_names: BTreeMap<String, usize>,
    item_names: BTreeMap<String, usize>,
    people: Vec<Person>,
    items: Vec<Told>,
    answered: BTreeSet<(usize, usize)>,
}

impl Reading {
    fn take(&mut self, columns: &Columns, line: &str) -> Result<(), String> {
        if line.contains('"') {
            return Err("quotation marks are not read; take them out, and commas inside a name too.".to_owned());
        }
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        if cells.len() != columns.0.len() {
            return Err(format!("{} cells stand below {} columns.", cells.len(), columns.0.len()));
        }
        let named = |name: &str| columns.cell(&cells, name).ok_or_else(|| format!("`{name}` is empty."));
        let (person, item) = (self.person(named("person")?), self.item(named("item")?));
        let yes = match columns.cell(&cells, "answer") {
            Some("1") => true,
            Some("0") => false,
            _ => return Err("the answer must be 0 or 1.".to_owned()),
        };
        if !self.answered.insert((person, item)) {
            return Err("this person has answered this item in a line before; keep one answer.".to_owned());
        }
        self.people[person].answers.push((item, yes));
        self.items[item].add(Told::of(columns, &cells)?)
    }

    fn person(&mut self, name: &str) -> usize {
        let new = self.people.len();
        let at = *self.person_names.entry(name.to_owned()).or_insert(new);
        if at == new {
            self.people.push(Person { key: key(name), answers: vec![] });
        }
        at
    }

    fn item(&mut self, name: &str) -> usize {
        let new = self.items.len();
        let at = *self.item_names.entry(name.to_owned()).or_insert(new);
        if at == new {
            self.items.push(Told::default());
        }
        at
    }

    fn finish(self) -> Result<Answers, String> {
        let families = families(&self.items)?;
        let item = |(told, family): (Told, usize)| Item { family, features: told.features, prior: told.prior };
        Ok(Answers { items: self.items.into_iter().zip(families).map(item).collect(), people: self.people })
    }
}

/// The family of each item: numbers and Ippo's own names stand for Ippo's families, other names for one each.
fn families(items: &[Told]) -> Result<Vec<usize>, String> {
    let names = || items.iter().filter_map(|told| told.family.as_deref());
    let all_ours = names().all(|name| ours(name).is_some());
    if !all_ours && names().any(|name| name.parse::<usize>().is_ok()) {
        return Err(format!("Families are all numbers from 0 to {}, or all names.", FAMILIES - 1));
    }
    let mut others: Vec<&str> = vec![];
    for name in names() {
        if !others.contains(&name) {
            others.push(name);
        }
    }
    if others.len() > FAMILIES {
        return Err(format!("There are {} families; {FAMILIES} are the most.", others.len()));
    }
    let of = |name: &str| if all_ours { ours(name) } else { others.iter().position(|other| *other == name) };
    Ok(items.iter().map(|told| told.family.as_deref().and_then(of).unwrap_or(0)).collect())
}

fn ours(name: &str) -> Option<usize> {
    let number = name.parse().ok().filter(|number| *number < FAMILIES);
    number.or_else(|| ippo_core::catalogue::FAMILIES.iter().position(|family| *family == name))
}

/// A number made of a name (FNV-1a, 64 bits).
fn key(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |key, byte| (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}
