//! Reads the invented letters and compares each reading with its labels. In-sample: the patterns were mended on these letters.
#![allow(clippy::print_stdout, reason = "the table is what the test is read for")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ippo_core::letter::{CrisisKind, Reading, Sign, ThemeId, Tongue, Writer};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    text: String,
    expected: Expected,
}

#[derive(Deserialize)]
struct Expected {
    writer: String,
    duration_months: Option<[u16; 2]>,
    outings: Option<String>,
    themes: Vec<String>,
    crisis: String,
    kinds: Vec<String>,
    questions: usize,
    #[serde(default)]
    trap: String,
}

struct Letter {
    id: String,
    text: String,
    expected: Expected,
    reading: Reading,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/letters/corpus")
}

fn letters() -> Vec<Letter> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(corpus()).expect("the corpus is there").flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    paths.sort();
    paths.iter().map(|path| letter(path)).collect()
}

fn letter(path: &Path) -> Letter {
    let File { text, expected } =
        toml::from_str(&std::fs::read_to_string(path).expect("a letter is text")).expect("a letter has its labels");
    let reading = Reading::of(&text);
    Letter { id: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(), text, expected, reading }
}

#[derive(Default, Clone, Copy)]
struct Count {
    right: usize,
    extra: usize,
    missed: usize,
}

impl Count {
    fn add(&mut self, found: bool, expected: bool) {
        match (found, expected) {
            (true, true) => self.right += 1,
            (true, false) => self.extra += 1,
            (false, true) => self.missed += 1,
            _ => {}
        }
    }

    fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.extra).max(1) as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    fn line(self, name: &str) {
        let n = self.right + self.missed;
        println!("{name:16} n {n:3}  precision {:.2}  recall {:.2}", self.precision(), self.recall());
    }
}

fn themes(letters: &[&Letter], misses: &mut Vec<String>) -> Count {
    let mut all = Count::default();
    for id in ThemeId::ALL {
        let mut count = Count::default();
        for letter in letters {
            let found = letter.reading.themes.iter().find(|theme| theme.what == *id);
            let expected = letter.expected.themes.iter().any(|name| name == id.id());
            count.add(found.is_some(), expected);
            if found.is_some() != expected {
                let words: Vec<String> =
                    found.iter().flat_map(|theme| &theme.evidence).map(|span| span.of(&letter.text)).collect();
                misses.push(format!(
                    "{} {} {} {words:?}",
                    letter.id,
                    if expected { "missed" } else { "extra" },
                    id.id()
                ));
            }
        }
        count.line(id.id());
        all =
            Count { right: all.right + count.right, extra: all.extra + count.extra, missed: all.missed + count.missed };
    }
    all.line("ALL THEMES");
    all
}

fn kinds(letters: &[&Letter], misses: &mut Vec<String>) {
    let mut all = Count::default();
    for id in CrisisKind::ALL {
        for letter in letters {
            let found = letter.reading.kinds.iter().find(|kind| kind.what == *id);
            let expected = letter.expected.kinds.iter().any(|name| name == id.id());
            all.add(found.is_some(), expected);
            if found.is_some() != expected {
                let words: Vec<String> =
                    found.iter().flat_map(|kind| &kind.evidence).map(|span| span.of(&letter.text)).collect();
                misses.push(format!(
                    "{} {} kind {} {words:?}",
                    letter.id,
                    if expected { "missed" } else { "extra" },
                    id.id()
                ));
            }
        }
    }
    all.line("CRISIS KINDS");
}

fn share(name: &str, letters: &[&Letter], misses: &mut Vec<String>, judge: impl Fn(&Letter) -> Option<String>) -> f64 {
    let wrong: Vec<String> =
        letters.iter().filter_map(|letter| Some(format!("{} {name} {}", letter.id, judge(letter)?))).collect();
    let right = letters.len() - wrong.len();
    println!("{name:16} {right} of {}", letters.len());
    misses.extend(wrong);
    right as f64 / letters.len().max(1) as f64
}

fn writer(letter: &Letter) -> Option<String> {
    let name = match letter.reading.writer.what {
        Writer::Person => "self",
        Writer::Family => "family",
        Writer::Other => "other",
    };
    (name != letter.expected.writer).then(|| format!("{name}, expected {}", letter.expected.writer))
}

fn duration(letter: &Letter) -> Option<String> {
    let found = letter.reading.duration.as_ref().map(|found| [found.what.lo, found.what.hi]);
    let words = letter.reading.duration.as_ref().map(|found| found.evidence[0].of(&letter.text));
    (found != letter.expected.duration_months)
        .then(|| format!("{found:?} {words:?}, expected {:?}", letter.expected.duration_months))
}

fn outings(letter: &Letter) -> Option<String> {
    let found = letter.reading.outings.as_ref().map(|found| found.what.id().to_owned());
    let words = letter.reading.outings.as_ref().map(|found| found.evidence[0].of(&letter.text));
    (found != letter.expected.outings).then(|| format!("{found:?} {words:?}, expected {:?}", letter.expected.outings))
}

fn crisis(letter: &Letter) -> Option<String> {
    let found = letter.reading.sign.id();
    (found != letter.expected.crisis)
        .then(|| format!("{found}, expected {} trap {:?}", letter.expected.crisis, letter.expected.trap))
}

fn questions(letter: &Letter) -> Option<String> {
    let found: Vec<_> =
        letter.reading.questions.iter().map(|found| (found.what, found.evidence[0].of(&letter.text))).collect();
    (found.len() != letter.expected.questions).then(|| format!("{found:?}, expected {}", letter.expected.questions))
}

fn report(tongue: Tongue, letters: &[Letter]) -> (Count, f64) {
    let letters: Vec<&Letter> = letters.iter().filter(|letter| letter.reading.tongue == tongue).collect();
    println!("\nin-sample, {tongue:?}, {} letters", letters.len());
    let mut misses = Vec::new();
    let all = themes(&letters, &mut misses);
    kinds(&letters, &mut misses);
    let writer = share("writer", &letters, &mut misses, writer);
    share("duration", &letters, &mut misses, duration);
    share("outings", &letters, &mut misses, outings);
    share("crisis level", &letters, &mut misses, crisis);
    share("questions", &letters, &mut misses, questions);
    misses.sort();
    misses.iter().for_each(|miss| println!("  {miss}"));
    (all, writer)
}

#[test]
fn the_invented_letters_are_read_well() {
    let letters = letters();
    let reports = [Tongue::English, Tongue::Japanese].map(|tongue| report(tongue, &letters));
    for (themes, writer) in reports {
        assert!(themes.precision() >= 0.90, "precision {}", themes.precision());
        assert!(themes.recall() >= 0.90, "recall {}", themes.recall());
        assert!(writer >= 0.95, "writer {writer}");
    }
}

#[test]
fn an_urgent_letter_is_never_missed() {
    for letter in letters().iter().filter(|letter| letter.expected.crisis == "urgent") {
        assert_eq!(letter.reading.sign, Sign::Urgent, "{}", letter.id);
    }
}

#[test]
fn a_trap_raises_no_sign() {
    let traps = |letter: &&Letter| !letter.expected.trap.is_empty() && letter.expected.crisis == "none";
    for letter in letters().iter().filter(traps) {
        assert_eq!(letter.reading.sign, Sign::None, "{} {:?}", letter.id, letter.reading.kinds);
    }
}

#[test]
fn the_language_is_told_by_the_script() {
    let counts = letters().iter().fold(BTreeMap::new(), |mut counts, letter| {
        let right = letter.id.starts_with(if letter.reading.tongue == Tongue::English { "en" } else { "ja" });
        *counts.entry(right).or_insert(0) += 1;
        counts
    });
    assert_eq!(counts.get(&false), None);
}
