//! How Japanese words are read: a table of words with their kana, and where in a text they stand. A word that is not in
//! the table has no reading; none is put together from single kanji.

mod align;

use align::{align, is_kanji};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

/// Behind words that begin so a verb may stand with nothing between, as in 一度使う; behind any other its sound may change.
const BEFORE_VERBS: &str = "一毎全直何数ひ";

/// The table of content/readings: a row a line, in the order of the words.
pub struct Readings {
    table: Cow<'static, [u8]>,
    rows: OnceLock<Vec<Row>>,
}

/// A word and its reading, as bytes of the table.
struct Row {
    word: Range<usize>,
    reading: Range<usize>,
}

/// Kanji in a text, with their reading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading<'a> {
    /// The bytes of the text that they take.
    pub at: Range<usize>,
    /// How they are read.
    pub kana: &'a str,
}

/// A word of the table, found in a text.
struct Found<'a> {
    at: Range<usize>,
    word: &'a str,
    reading: &'a str,
    /// Whether a number stands before it or in it.
    counts: bool,
}

impl Readings {
    pub(crate) fn new(table: Cow<'static, [u8]>) -> Self {
        Self { table, rows: OnceLock::new() }
    }

    /// The kanji of a text whose reading is known, in their order. A run of kanji that is known in part is left whole.
    pub fn of(&self, text: &str) -> Vec<Reading<'_>> {
        let mut found = self.found(text);
        let unknown: Vec<Range<usize>> = runs(text).filter(|run| !is_covered(run, &found)).collect();
        found.retain(|found| !unknown.iter().any(|run| run.start < found.at.end && found.at.start < run.end));
        found.iter().flat_map(laid).collect()
    }

    /// How many runs of kanji a text has, and how many of them have no reading.
    pub fn missing(&self, text: &str) -> (usize, Vec<Range<usize>>) {
        let known = self.of(text);
        let has =
            |run: &Range<usize>| known.iter().any(|reading| reading.at.start < run.end && run.start < reading.at.end);
        (runs(text).count(), runs(text).filter(|run| !has(run)).collect())
    }

    /// Words of the table from left to right, at each place the longest.
    fn found<'a>(&'a self, text: &str) -> Vec<Found<'a>> {
        let mut all: Vec<Found<'a>> = Vec::new();
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let (found, next) = match c {
                '0'..='9' => self.counted(text, at),
                _ => (self.word(text, at, all.last()), at + c.len_utf8()),
            };
            at = found.as_ref().map_or(next, |found| found.at.end);
            all.extend(found);
        }
        all
    }

    /// A word that begins with a number, or stands behind one; and where the number ends.
    fn counted(&self, text: &str, at: usize) -> (Option<Found<'_>>, usize) {
        let number =
            text[at..].find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).unwrap_or(text.len() - at);
        let end = at + number;
        let whole = self.longest(&text[at..], "").filter(|(word, _)| word.len() > number);
        let behind =
            || self.longest(&text[end - 1..], "#").filter(|(word, _)| word.len() > 1).map(|found| (end - 1, found));
        let behind = || behind().or_else(|| Some((end, self.longest(&text[end..], "#")?)));
        let found = whole.map(|found| (at, found)).or_else(behind);
        let found = found.map(|(at, (word, reading))| Found { at: at..at + word.len(), word, reading, counts: true });
        (found, end)
    }

    /// The word that begins at a place, if it may stand there.
    fn word<'a>(&'a self, text: &str, at: usize, before: Option<&Found<'_>>) -> Option<Found<'a>> {
        let (word, reading) = self.longest(&text[at..], "")?;
        let found = Found { at: at..at + word.len(), word, reading, counts: false };
        may_stand(text, &found, before.filter(|before| before.at.end == at)).then_some(found)
    }

    /// The longest word, behind `mark` in the table, with which a text begins.
    fn longest(&self, text: &str, mark: &str) -> Option<(&str, &str)> {
        let first = text.chars().next()?;
        let from = format!("{mark}{first}");
        let rows = self.rows();
        let start = rows.partition_point(|row| self.piece(&row.word) < from.as_str());
        let of_first = rows[start..].iter().take_while(|row| self.piece(&row.word).starts_with(&from));
        let fits = of_first.filter(|row| text.starts_with(&self.piece(&row.word)[mark.len()..]));
        let row = fits.max_by_key(|row| row.word.len())?;
        Some((&self.piece(&row.word)[mark.len()..], &self.piece(&row.reading)[mark.len()..]))
    }

    /// Where each row stands; looked for at the first text.
    fn rows(&self) -> &[Row] {
        self.rows.get_or_init(|| {
            let mut start = 0;
            let mut row = |line: &[u8]| {
                let (from, end) = (start, start + line.len());
                start = end + 1;
                let tab = from + line.iter().position(|byte| *byte == b'\t')?;
                Some(Row { word: from..tab, reading: tab + 1..end })
            };
            self.table.split(|byte| *byte == b'\n').filter_map(&mut row).collect()
        })
    }

    fn piece(&self, at: &Range<usize>) -> &str {
        std::str::from_utf8(&self.table[at.clone()]).unwrap_or_default()
    }
}

/// Whether a word may be taken for itself at its place, and is not the end or the beginning of another.
fn may_stand(text: &str, found: &Found<'_>, before: Option<&Found<'_>>) -> bool {
    let mut letters = found.word.chars();
    let (first, second) = (letters.next(), letters.next());
    if !first.is_some_and(is_kanji) || second.is_some_and(is_kanji) {
        return true;
    }
    let previous = text[..found.at.start].chars().next_back();
    let next = text[found.at.end..].chars().next();
    match second {
        None => {
            !previous.is_some_and(|c| is_kanji(c) || is_katakana(c)) && !next.is_some_and(is_kanji) && !digit(previous)
        }
        Some(_) if previous.is_some_and(is_kanji) => before.is_some_and(leads_to_a_verb),
        Some(_) => before.is_some_and(leads_to_a_verb) || !digit(previous),
    }
}

fn leads_to_a_verb(before: &Found<'_>) -> bool {
    before.counts || before.word.starts_with(|c| BEFORE_VERBS.contains(c))
}

fn digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

fn is_katakana(c: char) -> bool {
    matches!(c, 'ァ'..='ヺ' | 'ー')
}

/// The runs of kanji in a text.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_kanji)?;
        at = text[start..].find(|c| !is_kanji(c)).map_or(text.len(), |length| start + length);
        Some(start..at)
    })
}

/// Whether words that were found take all of a run.
fn is_covered(run: &Range<usize>, found: &[Found<'_>]) -> bool {
    let mut to = run.start;
    for found in found.iter().filter(|found| found.at.end > run.start) {
        if found.at.start > to {
            break;
        }
        to = to.max(found.at.end);
    }
    to >= run.end
}

/// The kanji of a word at their places in the text.
fn laid<'a>(found: &Found<'a>) -> Vec<Reading<'a>> {
    let start = found.at.start;
    let laid = align(found.word, found.reading).unwrap_or_default();
    laid.into_iter().map(|(at, kana)| Reading { at: start + at.start..start + at.end, kana }).collect()
}

#[cfg(test)]
mod tests;
