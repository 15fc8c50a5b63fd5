//! Patterns: general ways of saying something, written as words with choices, small gaps and open ends.
//!
//! How they are written stands in `grammar.rs`.

use super::fold::fold_plain;
use super::grammar;
use super::rules::Families;
use super::tokens::{Kind, Tokens, first_bit, is_japanese};

/// One part of a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// One of several phrases.
    Choice { alts: Vec<Alt>, optional: bool, firsts: u64 },
    /// Up to so many tokens of any kind within a sentence.
    Gap(usize),
}

/// One phrase; `open` if its last word may go on.
#[derive(Debug)]
pub(super) struct Alt {
    pub text: String,
    pub open: bool,
    first: u64,
    words: usize,
}

/// A pattern: its parts, and which of them is looked for first.
#[derive(Debug)]
pub(super) struct Pattern {
    pub parts: Vec<Part>,
    pub anchor: usize,
    /// Holds its own negation, so that one near by does not undo it.
    pub own_negation: bool,
}

/// Stands for any number in digits.
const ANY_NUMBER: &str = "#";

/// Words too frequent to look for first.
const FREQUENT: &[&str] = &[
    "i", "my", "not", "is", "am", "have", "to", "of", "the", "a", "it", "he", "she", "do", "can", "be", "so", "that",
    "me", "in", "and", "no", "has", "was", "at", "out", "on", "any", "go", "for", "with",
];

impl Pattern {
    /// Reads a pattern as written in a table; choices with gaps inside make several.
    pub fn parse(source: &str, families: &Families) -> Vec<Pattern> {
        let own_negation = source.starts_with('=');
        let folded = fold_plain(&grammar::written_out(source.trim_start_matches('='), families));
        let forms =
            if folded.contains(is_japanese) { grammar::japanese(&folded) } else { vec![grammar::english(&folded)] };
        forms.into_iter().map(|parts| Pattern::of(parts, own_negation)).collect()
    }

    fn of(parts: Vec<Part>, own_negation: bool) -> Pattern {
        let anchor = (0..parts.len()).max_by_key(|&at| rarity(&parts[at])).unwrap_or(0);
        Pattern { parts, anchor, own_negation }
    }

    /// The phrases to look for first.
    pub fn needles(&self) -> &[Alt] {
        match self.parts.get(self.anchor) {
            Some(Part::Choice { alts, .. }) => alts,
            _ => &[],
        }
    }

    /// Tries the whole pattern where its anchor stands: gives the tokens from first to one past the last.
    pub fn check(&self, tokens: &Tokens, anchor: usize) -> Option<(usize, usize)> {
        let end = forward(&self.parts[self.anchor..], tokens, anchor)?;
        let start = backward(&self.parts[..self.anchor], tokens, anchor)?;
        Some((start, end))
    }
}

/// How many tokens a phrase has; most are plain enough to be counted without taking them apart.
fn words_in(text: &str) -> usize {
    if text.chars().all(is_japanese) {
        return text.chars().count();
    }
    if text.bytes().all(|one| one.is_ascii_lowercase() || one == b' ') {
        return text.split(' ').count();
    }
    Tokens::of(text).list.len()
}

fn rarity(part: &Part) -> usize {
    match part {
        Part::Choice { alts, optional: false, .. } => alts.iter().map(Alt::rarity).min().unwrap_or(0),
        _ => 0,
    }
}

impl Part {
    /// One of several phrases, with the first characters they can have.
    pub fn choice(alts: Vec<Alt>, optional: bool) -> Part {
        let firsts = alts.iter().fold(0, |all, alt| all | alt.first);
        Part::Choice { alts, optional, firsts }
    }
}

impl Alt {
    /// Reads a phrase: `_` joins its words, `*` leaves its end open.
    pub fn of(source: &str) -> Alt {
        let text = source.trim_end_matches('*').replace('_', " ");
        let words = if text == ANY_NUMBER { 1 } else { words_in(&text) };
        let first = if text == ANY_NUMBER { u64::MAX } else { first_bit(&text) };
        Alt { open: source.ends_with('*'), text, first, words }
    }

    fn rarity(&self) -> usize {
        if self.text == ANY_NUMBER {
            return 0;
        }
        if FREQUENT.contains(&self.text.as_str()) {
            return 1;
        }
        1 + self.text.chars().map(|one| if is_japanese(one) { 3 } else { 1 }).sum::<usize>()
    }

    /// Whether the phrase stands at a token: gives one past its last token.
    pub fn stands_at(&self, tokens: &Tokens, at: usize) -> Option<usize> {
        let token = tokens.list.get(at).filter(|token| token.first & self.first != 0)?;
        let from = token.from;
        if self.text == ANY_NUMBER {
            return tokens.flat[from..].starts_with(|digit: char| digit.is_ascii_digit()).then_some(at + 1);
        }
        if !tokens.flat[from..].starts_with(&self.text) {
            return None;
        }
        let (end, mut last) = (from + self.text.len(), at);
        while tokens.list.get(last).is_some_and(|token| token.to < end) {
            last += 1;
        }
        let token = tokens.list.get(last)?;
        (token.from < end && (token.to == end || self.open)).then_some(last + 1)
    }
}

fn may_skip(tokens: &Tokens, at: usize) -> bool {
    tokens.list.get(at).is_some_and(|token| !matches!(token.kind, Kind::Stop { .. }))
}

fn forward(parts: &[Part], tokens: &Tokens, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    match part {
        Part::Gap(most) => {
            let mut nexts = (at..=at + most).take_while(|&next| next == at || may_skip(tokens, next - 1));
            nexts.find_map(|next| forward(rest, tokens, next))
        }
        Part::Choice { alts, optional, firsts } => {
            let may = tokens.list.get(at).is_some_and(|token| token.first & firsts != 0);
            let mut alts = alts.iter().take_while(|_| may);
            let taken = alts.find_map(|alt| forward(rest, tokens, alt.stands_at(tokens, at)?));
            taken.or_else(|| if *optional { forward(rest, tokens, at) } else { None })
        }
    }
}

fn backward(parts: &[Part], tokens: &Tokens, at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_last() else { return Some(at) };
    match part {
        Part::Gap(most) => {
            let nexts = (0..=*most.min(&at)).map(|back| at - back);
            nexts.take_while(|&next| next == at || may_skip(tokens, next)).find_map(|next| backward(rest, tokens, next))
        }
        Part::Choice { alts, optional, .. } => {
            let taken = alts.iter().find_map(|alt| {
                let start = at.checked_sub(alt.words)?;
                (alt.stands_at(tokens, start)? == at).then(|| backward(rest, tokens, start))?
            });
            taken.or_else(|| if *optional { backward(rest, tokens, at) } else { None })
        }
    }
}
