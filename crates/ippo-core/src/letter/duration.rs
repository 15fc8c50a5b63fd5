//! Duration: how long the withdrawal has lasted, of all the lengths named in a letter.

use super::ages::since_age;
use super::marks::{Cue, Mark};
use super::scene::Voice;
use super::sense::Sense;
use super::spells::{Spell, spells};
use super::subjects::Subject;
use super::writer::Author;
use super::{Found, Months, Span, ThemeId, Tongue, Writer};

/// Finds how long.
pub(super) fn duration(sense: &Sense, author: &Author) -> Option<Found<Months>> {
    let mut best: Option<(i32, Months, Span)> = None;
    for spell in spells(&sense.tokens) {
        let score = score(sense, author, &spell);
        if score > best.map_or(0, |(score, ..)| score) {
            best = Some((score, spell.months, sense.tokens.span(spell.from, spell.to)));
        }
    }
    let since = since_age(sense, author).filter(|_| best.is_none_or(|(score, ..)| score < 4));
    let best = since.map(|(months, span)| (4, months, span)).or(best);
    best.map(|(_, what, span)| Found { what, evidence: vec![span] })
}

/// How surely a length is that of the withdrawal.
fn score(sense: &Sense, author: &Author, spell: &Spell) -> i32 {
    let old = ["old", "older", "younger", "歳", "才", "上", "下"].contains(&sense.tokens.word(spell.to));
    let old = old || (sense.tokens.word(spell.to) == "of" && sense.tokens.word(spell.to + 1) == "age");
    let elsewhere = sense.scene.voice.get(spell.from).is_some_and(|voice| *voice != Voice::Own);
    if old || elsewhere || !of_hero(sense, author, spell) || sense.sentence_has(spell.from, Cue::Fiction) {
        return 0;
    }
    let clause = sense.scene.clause(spell.from);
    let sentence = sense.scene.sentence(spell.from);
    let before = clause
        .sentence
        .checked_sub(1)
        .and_then(|at| sense.scene.sentences.get(at))
        .map_or(sentence.from, |before| before.from);
    let short = sentence.to - sentence.from <= 9;
    let next = sense.scene.sentences.get(clause.sentence + 1).filter(|_| short && !spell.ago);
    let next = i32::from(next.is_some_and(|next| withdrawn(sense, next.from, next.to)));
    let prior = i32::from(!spell.ago && withdrawn(sense, before, sentence.from));
    let mut score = 3 * i32::from(withdrawn(sense, clause.from, clause.to))
        + i32::from(withdrawn(sense, sentence.from, sentence.to))
        + prior.max(next);
    let of_else = spell.months.hi <= 3 && sense.tokens.word(spell.to) == "of";
    if of_else || other_time(sense, spell, clause.from, clause.to) {
        score -= 4;
    }
    score
}

fn of_hero(sense: &Sense, author: &Author, spell: &Spell) -> bool {
    let subject =
        (sense.scene.clause(spell.from).from..=spell.from).rev().take(80).find_map(|at| sense.scene.starts[at]);
    match (author.writer.what, subject.or_else(|| sense.scene.subject(spell.from))) {
        (Writer::Person, Some(Subject::Kin(_) | Subject::Third | Subject::Other)) => false,
        (Writer::Family, Some(Subject::Kin(kin))) => author.hero.is_none_or(|hero| hero == kin),
        (Writer::Family, Some(Subject::Me)) => {
            sense.tongue == Tongue::English && sense.sentence_has(spell.from, Cue::FamilyWriter)
        }
        _ => true,
    }
}

/// Whether something of the withdrawal stands between two tokens.
pub(super) fn withdrawn(sense: &Sense, from: usize, to: usize) -> bool {
    let first = sense.hits.partition_point(|hit| hit.from < from);
    sense.hits[first..].iter().take_while(|hit| hit.from < to).any(|hit| {
        matches!(
            hit.mark,
            Mark::Within(_) | Mark::Out(_) | Mark::OwnWord | Mark::Theme(ThemeId::Dropout) | Mark::Cue(Cue::Withdrawn)
        )
    })
}

fn other_time(sense: &Sense, spell: &Spell, from: usize, to: usize) -> bool {
    let first = sense.hits.partition_point(|hit| hit.from < from.max(spell.from.saturating_sub(12)));
    let near = sense.hits[first..].iter().take_while(|hit| hit.from < to.min(spell.to + 12));
    near.filter(|hit| hit.mark == Mark::Cue(Cue::ElseTime)).any(|hit| !sense.negated(hit))
}
