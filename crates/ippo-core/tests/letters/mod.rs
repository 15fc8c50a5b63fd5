//! The instrument: reads the letters of a folder and compares each reading with its labels.
#![allow(dead_code, clippy::print_stdout, reason = "each test takes what it needs; the tables are what it is read for")]

use std::path::{Path, PathBuf};

use ippo_core::letter::{CrisisKind, Found, Reading, Span, ThemeId, Tongue, Writer};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    text: String,
    expected: Expected,
}

/// The labels of a letter.
#[derive(Deserialize)]
pub struct Expected {
    pub writer: String,
    pub duration_months: Option<[u16; 2]>,
    pub outings: Option<String>,
    pub themes: Vec<String>,
    pub crisis: String,
    pub kinds: Vec<String>,
    pub questions: usize,
    #[serde(default)]
    pub trap: String,
}

/// A letter, its labels and what was read.
pub struct Letter {
    pub id: String,
    pub text: String,
    pub expected: Expected,
    pub reading: Reading,
}

/// A folder of `content/letters`, or any folder by its whole path.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/letters").join(name)
}

/// The letters of a folder in the order of their names, each with its reading.
pub fn letters(folder: &Path) -> Vec<Letter> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the letters are there").flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    paths.iter().map(|path| letter(path)).collect()
}

fn letter(path: &Path) -> Letter {
    let File { text, expected } =
        toml::from_str(&std::fs::read_to_string(path).expect("a letter is text")).expect("a letter has its labels");
    let reading = crate::reader::read(&text);
    Letter { id: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), text, expected, reading }
}

/// How often something was found rightly, found wrongly, missed.
#[derive(Default, Clone, Copy)]
pub struct Count {
    pub right: usize,
    pub extra: usize,
    pub missed: usize,
}

impl Count {
    fn add(&mut self, found: bool, expected: bool) {
        match (found, expected) {
            (true, true) => self.right += 1,
            (true, false) => self.extra += 1,
            (false, true) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn join(&mut self, other: Count) {
        self.right += other.right;
        self.extra += other.extra;
        self.missed += other.missed;
    }

    /// How many are labelled.
    pub fn n(self) -> usize {
        self.right + self.missed
    }

    /// Share of what was found that is labelled; 1 if nothing was found.
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.extra)
    }

    /// Share of what is labelled that was found; 1 if nothing is labelled.
    pub fn recall(self) -> f64 {
        share(self.right, self.n())
    }

    fn line(self, name: &str) {
        println!("{name:16} n {:3}  precision {:.2}  recall {:.2}", self.n(), self.precision(), self.recall());
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// What came out for the letters of one language.
pub struct Report {
    pub themes: Vec<(&'static str, Count)>,
    pub kinds: Vec<(&'static str, Count)>,
    /// Shares of letters read rightly: writer, duration, outings, crisis level, questions.
    pub writer: f64,
    pub duration: f64,
    pub outings: f64,
    pub level: f64,
    pub questions: f64,
}

impl Report {
    /// All themes, or all kinds, as one count.
    pub fn all(counts: &[(&'static str, Count)]) -> Count {
        let mut all = Count::default();
        counts.iter().for_each(|(_, count)| all.join(*count));
        all
    }
}

fn words<T>(letter: &Letter, found: Option<&Found<T>>) -> Vec<String> {
    found.iter().flat_map(|found| &found.evidence).map(|span: &Span| span.of(&letter.text)).collect()
}

type Misses = Vec<String>;
/// What was found in a letter, and what should have been.
type Pair<T> = for<'a> fn(&'a Letter) -> (&'a [Found<T>], &'a [String]);

fn compare<T: PartialEq + Copy>(
    letters: &[&Letter],
    misses: &mut Misses,
    (what, id): (T, &'static str),
    of: Pair<T>,
) -> (&'static str, Count) {
    let mut count = Count::default();
    for letter in letters {
        let (found, expected) = of(letter);
        let found = found.iter().find(|found| found.what == what);
        let expected = expected.iter().any(|name| name == id);
        count.add(found.is_some(), expected);
        if found.is_some() != expected {
            let way = if expected { "missed" } else { "extra " };
            misses.push(format!("{} {way} {id} {:?}", letter.id, words(letter, found)));
        }
    }
    count.line(id);
    (id, count)
}

fn right(name: &str, letters: &[&Letter], misses: &mut Misses, judge: impl Fn(&Letter) -> Option<String>) -> f64 {
    let wrong: Misses =
        letters.iter().filter_map(|letter| Some(format!("{} {name}: {}", letter.id, judge(letter)?))).collect();
    let right = letters.len() - wrong.len();
    println!("{name:16} {right} of {}", letters.len());
    misses.extend(wrong);
    share(right, letters.len())
}

fn writer(letter: &Letter) -> Option<String> {
    let name = match letter.reading.writer.what {
        Writer::Person => "self",
        Writer::Family => "family",
        Writer::Other => "other",
    };
    let words = words(letter, Some(&letter.reading.writer));
    (name != letter.expected.writer).then(|| format!("{name} {words:?}, expected {}", letter.expected.writer))
}

fn duration(letter: &Letter) -> Option<String> {
    let found = letter.reading.duration.as_ref();
    let months = found.map(|found| [found.what.lo, found.what.hi]);
    let expected = letter.expected.duration_months;
    (months != expected).then(|| format!("{months:?} {:?}, expected {expected:?}", words(letter, found)))
}

fn outings(letter: &Letter) -> Option<String> {
    let found = letter.reading.outings.as_ref();
    let place = found.map(|found| found.what.id());
    let expected = letter.expected.outings.as_deref();
    (place != expected).then(|| format!("{place:?} {:?}, expected {expected:?}", words(letter, found)))
}

fn level(letter: &Letter) -> Option<String> {
    let (found, expected) = (letter.reading.sign.id(), &letter.expected.crisis);
    (found != expected).then(|| format!("{found}, expected {expected}, trap {:?}", letter.expected.trap))
}

fn questions(letter: &Letter) -> Option<String> {
    let found: Vec<_> =
        letter.reading.questions.iter().map(|found| (found.what, found.evidence[0].of(&letter.text))).collect();
    (found.len() != letter.expected.questions).then(|| format!("{found:?}, expected {}", letter.expected.questions))
}

fn themes_of(letter: &Letter) -> (&[Found<ThemeId>], &[String]) {
    (&letter.reading.themes, &letter.expected.themes)
}

fn kinds_of(letter: &Letter) -> (&[Found<CrisisKind>], &[String]) {
    (&letter.reading.kinds, &letter.expected.kinds)
}

/// Compares the letters of a language with their labels, prints the table and every miss with its words.
pub fn report(tongue: Tongue, letters: &[Letter]) -> Report {
    let letters: Vec<&Letter> = letters.iter().filter(|letter| letter.reading.tongue == tongue).collect();
    println!("\n{tongue:?}, {} letters", letters.len());
    let mut misses = Misses::new();
    let themes: Vec<_> =
        ThemeId::ALL.iter().map(|id| compare(&letters, &mut misses, (*id, id.id()), themes_of)).collect();
    Report::all(&themes).line("ALL THEMES");
    let kinds: Vec<_> =
        CrisisKind::ALL.iter().map(|id| compare(&letters, &mut misses, (*id, id.id()), kinds_of)).collect();
    Report::all(&kinds).line("CRISIS KINDS");
    let report = Report {
        themes,
        kinds,
        writer: right("writer", &letters, &mut misses, writer),
        duration: right("duration", &letters, &mut misses, duration),
        outings: right("outings", &letters, &mut misses, outings),
        level: right("crisis level", &letters, &mut misses, level),
        questions: right("questions", &letters, &mut misses, questions),
    };
    misses.sort();
    misses.iter().for_each(|miss| println!("  {miss}"));
    report
}
