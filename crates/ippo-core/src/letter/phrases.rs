//! Phrases: short spans of a letter that are fit to be quoted back.

use super::marks::{Cue, Mark};
use super::scan::{Book, Hit};
use super::scene::{Clause, Voice};
use super::sense::Sense;
use super::subjects::{Kin, Subject};
use super::tokens::Kind;
use super::{Reading, Span, ThemeId, Tongue, Writer};

/// Finds the spans, the best first.
pub(super) fn phrases(reading: &Reading, text: &str, book: &Book) -> Vec<Span> {
    let sense = Sense::of(text, book);
    let mut chosen: Vec<Span> = Vec::new();
    for evidence in wanted(reading) {
        let Some(span) = quote(&sense, reading, evidence) else { continue };
        if !chosen.iter().any(|other| other.start < span.end && span.start < other.end) {
            chosen.push(span);
        }
    }
    chosen
}

/// Evidence in the order of its worth: how far out, how long, fears, wishes, the rest.
fn wanted(reading: &Reading) -> Vec<Span> {
    const ORDER: &[ThemeId] = &[
        ThemeId::Outings,
        ThemeId::Duration,
        ThemeId::FearOfPeople,
        ThemeId::WantHelp,
        ThemeId::WantFriends,
        ThemeId::WantWork,
        ThemeId::Hobbies,
        ThemeId::Sleep,
        ThemeId::Loneliness,
        ThemeId::Online,
        ThemeId::AfterParents,
        ThemeId::Conflict,
        ThemeId::Hiding,
        ThemeId::RefusesCare,
        ThemeId::Dropout,
        ThemeId::Money,
        ThemeId::Physical,
        ThemeId::LowMood,
    ];
    let of = |id: &ThemeId| reading.themes.iter().find(|theme| theme.what == *id);
    let first = ORDER.iter().filter_map(|id| of(id)?.evidence.first().copied());
    let more = ORDER.iter().filter_map(of).flat_map(|theme| theme.evidence.iter().skip(1).copied());
    first.chain(more).collect()
}

/// The clause around some evidence, if it is short enough and may be quoted.
fn quote(sense: &Sense, reading: &Reading, evidence: Span) -> Option<Span> {
    let at = sense.tokens.list.partition_point(|token| token.span.end <= evidence.start);
    let clause = sense.scene.clause(at);
    let (from, to) = trim(sense, clause);
    let (from, to) = if fits(sense, from, to) { (from, to) } else { narrow(sense, evidence, at, clause)? };
    (fits(sense, from, to) && fit(sense, reading, from, to)).then(|| sense.tokens.span(from, to))
}

fn trim(sense: &Sense, clause: Clause) -> (usize, usize) {
    let word = |at: usize| sense.tokens.list[at].kind == Kind::Word;
    let joint = |at: usize| {
        matches!(sense.tokens.word(at), "and" | "but" | "because" | "so" | "although" | "though" | "while" | "or")
    };
    let from = (clause.from..clause.to).find(|&at| word(at) && !joint(at)).unwrap_or(clause.to);
    let to = (from..clause.to).rev().find(|&at| word(at)).map_or(from, |last| last + 1);
    (from, to)
}

/// Cuts a long clause around its evidence.
fn narrow(sense: &Sense, evidence: Span, at: usize, clause: Clause) -> Option<(usize, usize)> {
    let end = sense.tokens.list.partition_point(|token| token.span.start < evidence.end);
    let (from, to) = trim(sense, clause);
    let most = if sense.tongue == Tongue::Japanese { 38 } else { 14 };
    let long = end.checked_sub(at)?;
    if long > most {
        return None;
    }
    let room = most - long;
    let start = if at.saturating_sub(from) <= room { from } else { at };
    Some((start, to.min(end).max(start)))
}

fn fits(sense: &Sense, from: usize, to: usize) -> bool {
    let count = to.saturating_sub(from);
    if sense.tongue == Tongue::Japanese { (6..=40).contains(&count) } else { (3..=14).contains(&count) }
}

/// Whether nothing in the words is painful, dangerous, or somebody else's.
fn fit(sense: &Sense, reading: &Reading, from: usize, to: usize) -> bool {
    let span = sense.tokens.span(from, to);
    let crosses = |other: &Span| other.start < span.end && span.start < other.end;
    let sore = |hit: &Hit| matches!(hit.mark, Mark::Crisis(..) | Mark::Cue(Cue::Painful) | Mark::Theme(ThemeId::Shame));
    let first = sense.hits.partition_point(|hit| hit.from + 30 < from);
    let hurts = sense.hits[first..].iter().take_while(|hit| hit.from < to).any(|hit| hit.to > from && sore(hit));
    let shame = reading
        .themes
        .iter()
        .filter(|theme| theme.what == ThemeId::Shame)
        .flat_map(|theme| &theme.evidence)
        .any(crosses);
    let danger = reading.kinds.iter().flat_map(|kind| &kind.evidence).any(crosses);
    let thanks = matches!(sense.tokens.word(from), "thank" | "thanks" | "please")
        || (from..to).any(|at| sense.tokens.word(at) == "forward");
    if thanks || told(sense, reading, from, to) {
        return false;
    }
    let own = sense.scene.voice[from..to].iter().all(|voice| *voice == Voice::Own);
    own && !hurts && !shame && !danger
}

/// Whether the words are what somebody else says, with or without quotation marks.
fn told(sense: &Sense, reading: &Reading, from: usize, to: usize) -> bool {
    let says = sense.hits.iter().any(|hit| hit.mark == Mark::Cue(Cue::Says) && hit.from >= from && hit.to <= to);
    let other = match sense.scene.subject(from) {
        Some(Subject::Other) => true,
        Some(Subject::Kin(kin)) => reading.writer.what == Writer::Person || matches!(kin, Kin::Parent | Kin::Elder),
        Some(Subject::Third) => reading.writer.what == Writer::Person,
        Some(Subject::Me) | None => false,
    };
    says && other
}
