//! Folding: a letter in one plain spelling, with the way back to the characters as written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Marks on one letter beyond this many start a new cluster, so that no cluster is long.
const MOST_MARKS: usize = 8;

/// One folded character and the characters of the original that it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folded {
    pub what: char,
    pub start: usize,
    pub end: usize,
}

/// Folds a text: NFKC cluster by cluster, lower case, katakana as hiragana, one kind of apostrophe.
pub(super) fn fold(text: &str) -> Vec<Folded> {
    let chars: Vec<char> = text.chars().collect();
    let mut folded = Vec::with_capacity(chars.len());
    let mut start = 0;
    while start < chars.len() {
        let end = cluster_end(&chars, start);
        fold_cluster(&chars[start..end], start, &mut folded);
        start = end;
    }
    folded
}

/// Folds a text without the way back: one plain spelling of what may be written in several.
pub fn fold_plain(text: &str) -> String {
    fold(text).iter().map(|folded| folded.what).collect()
}

fn cluster_end(chars: &[char], start: usize) -> usize {
    let mut end = start + 1;
    while end < chars.len() && end - start <= MOST_MARKS && joins(chars[end]) {
        end += 1;
    }
    end
}

fn joins(mark: char) -> bool {
    !mark.is_ascii() && (matches!(mark, '\u{ff9e}' | '\u{ff9f}') || is_combining_mark(mark))
}

fn fold_cluster(cluster: &[char], start: usize, folded: &mut Vec<Folded>) {
    let end = start + cluster.len();
    let mut push = |what| folded.push(Folded { what, start, end });
    match *cluster {
        [one] if one.is_ascii() => push(one.to_ascii_lowercase()),
        ['\u{3000}'] => push('\u{3000}'),
        [one] if matches!(one, '\u{3041}'..='\u{3096}' | '\u{4e00}'..='\u{9fff}') => push(one),
        _ => {
            for part in cluster.iter().copied().nfkc() {
                part.to_lowercase().map(plain).for_each(&mut push);
            }
        }
    }
}

fn plain(part: char) -> char {
    match part {
        'ァ'..='ヶ' => char::from_u32(u32::from(part) - 0x60).unwrap_or(part),
        '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`' | '\u{00b4}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2013}' | '\u{2014}' | '\u{2015}' | '\u{2500}' => '\u{2014}',
        '\u{301c}' => '~',
        other => other,
    }
}
