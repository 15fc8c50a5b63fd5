//! Reads short invented passages with their labels, hundreds of them only looking like danger; in two halves.
//!
//! Patterns are mended on half A alone, so that half B tells how general they are. `MISSES=a` prints half A's misses.
#![allow(clippy::print_stdout, reason = "the tables are what the test is read for")]

mod reader;

use std::collections::BTreeMap;

use ippo_core::letter::{CrisisKind, Reading, Sign, ThemeId, Writer};
use reader::read;

const LEVELS: [Sign; 3] = [Sign::None, Sign::Possible, Sign::Urgent];

/// A passage, its labels and what was read.
struct Passage {
    half: char,
    writer: String,
    level: String,
    kinds: Vec<String>,
    themes: Vec<String>,
    text: String,
    reading: Reading,
}

/// The passages of a language; none where its bank is not there.
fn passages(language: &str) -> Vec<Passage> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content/letters/bank");
    let bank = std::fs::read_to_string(format!("{folder}/{language}.tsv")).unwrap_or_default();
    bank.lines().skip(1).filter(|line| !line.starts_with('#')).map(|line| passage(language, line)).collect()
}

fn passage(language: &str, line: &str) -> Passage {
    let mut cells = line.splitn(5, '\t').map(str::to_owned);
    let mut cell = || cells.next().expect("a passage has five cells");
    let list = |names: String| names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let (writer, level, kinds, themes, text) = (cell(), cell(), list(cell()), list(cell()), cell());
    let reading = read(&text);
    Passage { half: half(language, &text), writer, level, kinds, themes, text, reading }
}

/// The half of a passage, by a hash of its text (FNV-1a; of 32 bits in English, as it was first split).
fn half(language: &str, text: &str) -> char {
    if language == "en" {
        let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        return if (hash >> 7) & 1 == 0 { 'a' } else { 'b' };
    }
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    if (hash >> 32) & 1 == 0 { 'a' } else { 'b' }
}

/// What was found rightly, found wrongly, missed.
#[derive(Default, Clone, Copy)]
struct Count([usize; 3]);

impl Count {
    fn precision(self) -> f64 {
        share(self.0[0], self.0[0] + self.0[1])
    }

    fn recall(self) -> f64 {
        share(self.0[0], self.0[0] + self.0[2])
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// What is compared of a passage: each name, and whether it was found and expected.
fn compared(passage: &Passage, crisis: bool) -> Vec<(&'static str, Vec<String>, bool)> {
    let words = |spans: &[ippo_core::letter::Span]| spans.iter().map(|span| span.of(&passage.text)).collect();
    let found: Vec<(&'static str, Vec<String>)> = if crisis {
        passage.reading.kinds.iter().map(|found| (found.what.id(), words(&found.evidence))).collect()
    } else {
        passage.reading.themes.iter().map(|found| (found.what.id(), words(&found.evidence))).collect()
    };
    let (expected, ids): (_, Vec<&'static str>) = if crisis {
        (&passage.kinds, CrisisKind::ALL.iter().map(|kind| kind.id()).collect())
    } else {
        (&passage.themes, ThemeId::ALL.iter().map(|theme| theme.id()).collect())
    };
    let words = |id| found.iter().find(|(name, _)| *name == id).map_or_else(Vec::new, |(_, words)| words.clone());
    ids.into_iter().map(|id| (id, words(id), expected.iter().any(|name| name == id))).collect()
}

/// Counts by name over some passages; prints each miss if asked.
fn counts(passages: &[&Passage], crisis: bool, misses: bool) -> BTreeMap<&'static str, Count> {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for passage in passages {
        for (id, words, expected) in compared(passage, crisis) {
            let outcome = match (!words.is_empty(), expected) {
                (true, true) => 0,
                (true, false) => 1,
                (false, true) => 2,
                (false, false) => continue,
            };
            for name in [id, if crisis { "~ all kinds" } else { "~ all themes" }] {
                counts.entry(name).or_default().0[outcome] += 1;
            }
            if misses && outcome > 0 {
                println!("  {} {id} {words:?} {}", ["", "extra ", "missed"][outcome], passage.text);
            }
        }
    }
    counts
}

fn levels(passages: &[&Passage], misses: bool) {
    for level in LEVELS {
        let of_level: Vec<_> = passages.iter().filter(|passage| passage.level == level.id()).collect();
        let read = |sign| of_level.iter().filter(|passage| passage.reading.sign == sign).count();
        println!("{:9} {:3}: read as none, possible, urgent {:?}", level.id(), of_level.len(), LEVELS.map(read));
        for passage in of_level.iter().filter(|passage| misses && passage.reading.sign != level) {
            println!("  level {}, read as {}: {}", level.id(), passage.reading.sign.id(), passage.text);
        }
    }
}

fn writers(passages: &[&Passage]) {
    let name = |writer| match writer {
        Writer::Person => "self",
        Writer::Family => "family",
        Writer::Other => "other",
    };
    let right = passages.iter().filter(|passage| name(passage.reading.writer.what) == passage.writer).count();
    println!("writer {right} of {}", passages.len());
}

/// Prints all that is known of the passages of some halves; gives the counts of kinds and of themes taken together.
fn report(language: &str, all: &[Passage], halves: &str) -> [Count; 2] {
    let asked = std::env::var_os("MISSES").unwrap_or_default().to_string_lossy().into_owned();
    let misses = halves.len() == 1 && asked.contains(halves);
    let passages: Vec<&Passage> = all.iter().filter(|passage| halves.contains(passage.half)).collect();
    println!("\n{language}, half {halves}, {} passages", passages.len());
    let sums = [true, false].map(|crisis| {
        let counts = counts(&passages, crisis, misses);
        for (name, count) in &counts {
            println!("{name:16} {:3?}  precision {:.2}  recall {:.2}", count.0, count.precision(), count.recall());
        }
        counts.into_values().next_back().unwrap_or_default()
    });
    levels(&passages, misses);
    writers(&passages);
    sums
}

#[test]
fn short_passages_are_read_well() {
    for language in ["en", "ja"] {
        let all = passages(language);
        if all.is_empty() {
            continue;
        }
        let _ = ["a", "b"].map(|half| report(language, &all, half));
        let [kinds, themes] = report(language, &all, "ab");
        let floors = if language == "en" { [0.88, 0.64, 0.52, 0.52] } else { [0.85, 0.82, 0.68, 0.76] };
        assert!(kinds.precision() >= floors[0] && kinds.recall() >= floors[1], "kinds, {language}");
        assert!(themes.precision() >= floors[2] && themes.recall() >= floors[3], "themes, {language}");
    }
}
