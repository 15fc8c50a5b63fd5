//! Duration: how long the withdrawal has lasted, of all the lengths named in a letter.

use super::numbers::number;
use super::rules::{Cue, Mark};
use super::scene::Voice;
use super::sense::Sense;
use super::spells::{Spell, spells};
use super::subjects::Subject;
use super::writer::Author;
use super::{Found, Months, Span, Tongue, Writer};

/// Finds how long.
pub(super) fn duration(sense: &Sense, author: &Author) -> Option<Found<Months>> {
    let mut best: Option<(i32, Months, Span)> = None;
    for spell in spells(&sense.tokens) {
        let score = score(sense, author, &spell);
        if score > best.map_or(0, |(score, ..)| score) {
            best = Some((score, spell.months, sense.tokens.span(spell.from, spell.to)));
        }
    }
    if let Some((months, span)) = since_age(sense, author) {
        if best.is_none_or(|(score, ..)| score < 4) {
            best = Some((4, months, span));
        }
    }
    best.map(|(_, what, span)| Found { what, evidence: vec![span] })
}

/// How surely a length is that of the withdrawal.
fn score(sense: &Sense, author: &Author, spell: &Spell) -> i32 {
    let old = ["old", "of", "older", "younger", "歳", "才", "上", "下"].contains(&sense.tokens.word(spell.to));
    let elsewhere = sense.scene.voice.get(spell.from).is_some_and(|voice| *voice != Voice::Own);
    if old || elsewhere || !of_hero(sense, author, spell) || sense.clause_has(spell.from, Cue::Fiction) {
        return 0;
    }
    let clause = sense.scene.clause(spell.from);
    let sentence = sense.scene.sentence(spell.from);
    let before = clause.sentence.checked_sub(1).and_then(|at| sense.scene.sentences.get(at)).map_or(sentence.from, |before| before.from);
    let mut score = 3 * i32::from(withdrawn(sense, clause.from, clause.to)) + i32::from(withdrawn(sense, sentence.from, sentence.to)) + i32::from(withdrawn(sense, before, sentence.from));
    if other_time(sense, spell, clause.from, clause.to) {
        score -= 4;
    }
    score - i32::from(spell.ago)
}

fn of_hero(sense: &Sense, author: &Author, spell: &Spell) -> bool {
    let subject = (sense.scene.clause(spell.from).from..=spell.from).rev().find_map(|at| sense.scene.starts[at]);
    match (author.writer.what, subject.or_else(|| sense.scene.subject(spell.from))) {
        (Writer::Person, Some(Subject::Kin(_) | Subject::Third | Subject::Other)) => false,
        (Writer::Family, Some(Subject::Kin(kin))) => author.hero.is_none_or(|hero| hero == kin),
        (Writer::Family, Some(Subject::Me)) => sense.tongue == Tongue::English && sense.sentence_has(spell.from, Cue::FamilyWriter),
        _ => true,
    }
}

fn withdrawn(sense: &Sense, from: usize, to: usize) -> bool {
    let first = sense.hits.partition_point(|hit| hit.from < from);
    sense.hits[first..].iter().take_while(|hit| hit.from < to).any(|hit| matches!(hit.mark, Mark::Within(_) | Mark::OwnWord | Mark::Cue(Cue::Withdrawn)))
}

fn other_time(sense: &Sense, spell: &Spell, from: usize, to: usize) -> bool {
    let first = sense.hits.partition_point(|hit| hit.from < from.max(spell.from.saturating_sub(12)));
    let near = sense.hits[first..].iter().take_while(|hit| hit.from < to.min(spell.to + 12));
    near.filter(|hit| hit.mark == Mark::Cue(Cue::ElseTime)).any(|hit| !sense.negated(hit))
}

/// `Since I was 16`, with the age of today said somewhere.
fn since_age(sense: &Sense, author: &Author) -> Option<(Months, Span)> {
    let (then, from, to) = age_then(sense)?;
    let now = age_now(sense, author, then)?;
    let months = ((now - then) * 12.0).clamp(0.0, 1200.0) as u16;
    Some((Months { lo: months, hi: months }, sense.tokens.span(from, to)))
}

fn age_then(sense: &Sense) -> Option<(f64, usize, usize)> {
    let tokens = &sense.tokens;
    (0..tokens.list.len()).find_map(|at| {
        let (age, to) = number(tokens, at).filter(|(age, _)| (6.0..80.0).contains(age))?;
        let word = |back: usize| at.checked_sub(back).map_or("", |at| tokens.word(at));
        let english = (matches!(word(1), "was" | "turned") && matches!(word(3), "since" | "when" | "from"))
            || (word(1) == "of" && word(2) == "age" && ["at", "since", "from"].iter().any(|since| word(3) == *since || word(4) == *since))
            || (matches!(word(1), "since" | "at" | "from" | "age") && matches!(tokens.word(to), "," | "\n") && (6.0..40.0).contains(&age) && word(1) != "at");
        let rest: String = (to..to + 6).map(|at| tokens.word(at)).collect();
        let aged = rest.strip_prefix('歳').or_else(|| rest.strip_prefix('才'));
        let japanese = aged.is_some_and(|rest| ["から", "のとき", "の時", "で", "のころ", "の頃", "の春", "の秋", "の冬", "の夏"].iter().any(|from| rest.starts_with(from)));
        let told = withdrawn(sense, sense.scene.clause(at).from, sense.scene.sentence(at).to) || withdrawn(sense, sense.scene.sentence(at).from, at);
        ((english || japanese) && told).then_some((age, at.saturating_sub(usize::from(english) * 3), to + usize::from(japanese) * 3))
    })
}

fn age_now(sense: &Sense, author: &Author, then: f64) -> Option<f64> {
    let tokens = &sense.tokens;
    let ages = (0..tokens.list.len()).filter_map(|at| {
        let (age, to) = number(tokens, at).filter(|(age, _)| *age > then && *age < 90.0)?;
        let word = |back: usize| at.checked_sub(back).map_or("", |at| tokens.word(at));
        let subject = sense.scene.starts[..=at].iter().rev().take(6).find_map(|start| *start);
        let mine = matches!(subject, Some(Subject::Me)) == (author.writer.what == Writer::Person) || subject.is_none() || subject == Some(Subject::Third);
        let english = matches!(word(1), "am" | "is" | "'s" | "now" | "turned" | "turning" | "almost" | "nearly")
            || (tokens.word(to).starts_with("year") && tokens.word(to + 1) == "old");
        let japanese = matches!(tokens.word(to), "歳" | "才") && !matches!(tokens.word(to + 1), "か" | "の" | "で") || (matches!(tokens.word(to), "歳" | "才") && tokens.word(to + 1) == "で" && tokens.word(to + 2) == "す");
        let of_me = if english { mine && !(author.writer.what == Writer::Family && subject == Some(Subject::Me)) } else { true };
        ((english || japanese) && of_me).then_some(age)
    });
    ages.into_iter().next()
}
