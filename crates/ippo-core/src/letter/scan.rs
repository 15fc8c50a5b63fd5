//! Scanning: all patterns of both languages looked for in one pass, then checked where they may stand.

use std::collections::BTreeMap;

use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;

use super::marks::Mark;
use super::pattern::Pattern;
use super::rules::Rules;
use super::tokens::{Kind, Tokens};

/// A pattern found: its tokens from first to one past the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Hit {
    pub mark: Mark,
    pub from: usize,
    pub to: usize,
    pub own_negation: bool,
}

/// All patterns, and the search for their rarest parts.
pub(super) struct Book {
    patterns: Vec<(Mark, Pattern)>,
    /// For each phrase that is looked for: the patterns it may belong to, and whether its end is open.
    needles: Vec<Vec<(usize, bool)>>,
    search: Option<NFA>,
}

impl Book {
    /// Makes rules ready to be looked for.
    pub fn of(rules: &Rules) -> Book {
        let mut patterns = Vec::new();
        for (mark, source) in &rules.patterns {
            let read = Pattern::parse(source, &rules.families);
            patterns.extend(read.into_iter().map(|pattern| (*mark, pattern)));
        }
        let mut phrases: BTreeMap<&str, Vec<(usize, bool)>> = BTreeMap::new();
        for (at, (_, pattern)) in patterns.iter().enumerate() {
            for alt in pattern.needles() {
                phrases.entry(alt.text.as_str()).or_default().push((at, alt.open));
            }
        }
        let (words, needles): (Vec<&str>, Vec<_>) = phrases.into_iter().unzip();
        let search = NFA::new(&words).ok();
        Book { patterns, needles, search }
    }
}

/// Finds every pattern that stands in the tokens, in their order.
pub(super) fn scan(tokens: &Tokens, book: &Book) -> Vec<Hit> {
    let found = book.search.as_ref().and_then(|search| search.try_find_overlapping_iter(Input::new(&tokens.flat)).ok());
    let starts = starts(tokens);
    let mut hits = Vec::new();
    for found in found.into_iter().flatten() {
        let Some(at) = starts.get(found.start()).copied().flatten() else { continue };
        let whole = ends_word(tokens, found.end());
        let may = book.needles[found.pattern().as_usize()].iter().filter(|(_, open)| *open || whole);
        hits.extend(may.filter_map(|(pattern, _)| check(&book.patterns[*pattern], tokens, at)));
    }
    hits.sort_by_key(|hit| (hit.from, hit.to));
    hits.dedup();
    hits
}

/// Japanese words that end like another word: what is found in their second part is not meant.
const SECOND_PARTS: &[(&str, &str)] = &[
    ("長", "男"),
    ("次", "男"),
    ("三", "男"),
    ("あ", "たたか"),
    ("食", "べると"),
    ("比", "べると"),
    ("調", "べると"),
    ("並", "べると"),
    ("ぼん", "ねっと"),
    ("うら", "やまし"),
    ("よ", "うじ"),
    ("そ", "うじ"),
];

fn in_a_longer_word(tokens: &Tokens, from: usize) -> bool {
    let at = tokens.list.get(from).map_or(0, |token| token.from);
    let (before, after) = tokens.flat.split_at(at);
    SECOND_PARTS.iter().any(|(first, second)| after.starts_with(second) && before.ends_with(first))
}

fn check((mark, pattern): &(Mark, Pattern), tokens: &Tokens, at: usize) -> Option<Hit> {
    let (from, to) = pattern.check(tokens, at)?;
    if in_a_longer_word(tokens, from) {
        return None;
    }
    Some(Hit { mark: *mark, from, to, own_negation: pattern.own_negation })
}

fn starts(tokens: &Tokens) -> Vec<Option<usize>> {
    let mut starts = vec![None; tokens.flat.len() + 1];
    for (at, token) in tokens.list.iter().enumerate() {
        if token.kind == Kind::Word {
            starts[token.from] = Some(at);
        }
    }
    starts
}

fn ends_word(tokens: &Tokens, end: usize) -> bool {
    let goes_on = |next: char| next.is_alphanumeric() && !super::tokens::is_japanese(next);
    let before = tokens.flat[..end].chars().next_back();
    !(before.is_some_and(goes_on) && tokens.flat[end..].starts_with(goes_on))
}
