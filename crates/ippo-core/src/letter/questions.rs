//! Questions: what the writer asks, once each.

use super::rules::{Cue, Mark};
use super::scene::{Sentence, Voice};
use super::sense::Sense;
use super::tokens::Kind;
use super::writer::Author;
use super::{Found, Question, Tongue, Writer};

/// English words that begin a question.
const OPENERS: &[&str] = &["how", "what", "why", "when", "where", "who", "which", "whats"];

/// English verbs that begin a question before a subject.
const INVERTED: &[&str] = &["is", "are", "am", "can", "could", "should", "do", "does", "did", "will", "would", "has", "have", "was", "shall", "might", "may"];

/// English subjects after an inverted verb.
const SUBJECTS: &[&str] = &["i", "we", "you", "he", "she", "they", "it", "there", "that", "this", "anyone", "my", "our", "people", "someone", "anybody", "a", "the", "other", "not", "these", "his", "her", "your"];

/// Finds the questions in their order.
pub(super) fn questions(sense: &Sense, author: &Author) -> Vec<Found<Question>> {
    let mut found: Vec<Found<Question>> = Vec::new();
    for sentence in &sense.scene.sentences {
        for (from, to) in asked(sense, sentence) {
            let what = kind(sense, author, from, to);
            let again = what != Question::Other && found.iter().any(|other| other.what == what);
            if !again {
                found.push(Found { what, evidence: vec![sense.tokens.span(from, to)] });
            }
        }
    }
    found
}

fn asked(sense: &Sense, sentence: &Sentence) -> Vec<(usize, usize)> {
    if sense.scene.voice.get(sentence.from).is_some_and(|voice| *voice != Voice::Own) {
        return Vec::new();
    }
    match sense.tongue {
        Tongue::English => asked_in_english(sense, sentence),
        Tongue::Japanese => asked_in_japanese(sense, sentence),
    }
}

fn asked_in_english(sense: &Sense, sentence: &Sentence) -> Vec<(usize, usize)> {
    let indirect = sense.sentence_has(sentence.from, Cue::Asking);
    if !sentence.asks && !indirect {
        return Vec::new();
    }
    let mut starts: Vec<usize> = (sentence.from..sentence.to).filter(|&at| opens(sense, sentence, at)).collect();
    if starts.is_empty() {
        starts.push(sentence.from);
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([sentence.to]).collect();
    starts.into_iter().zip(ends).filter(|&(from, to)| !rhetorical(sense, from, to)).collect()
}

fn opens(sense: &Sense, sentence: &Sentence, at: usize) -> bool {
    let word = |at: usize| sense.tokens.word(at);
    let first = (sentence.from..at).rev().take_while(|&before| matches!(word(before), "and" | "or" | "but" | "so" | "please" | "also" | "then")).last();
    let before = first.unwrap_or(at);
    let begins = before == sentence.from || sense.tokens.list.get(before.wrapping_sub(1)).is_some_and(|token| token.kind != Kind::Word);
    let joined = first.is_some() && INVERTED.contains(&word(at));
    (begins || joined) && (OPENERS.contains(&word(at)) || (INVERTED.contains(&word(at)) && SUBJECTS.contains(&word(at + 1))))
}

fn rhetorical(sense: &Sense, from: usize, to: usize) -> bool {
    let words: Vec<&str> = (from..to).map(|at| sense.tokens.word(at)).collect();
    let line = words.join(" ");
    ["the point", "who cares", "you know what", "what if", "who knows", "why bother", "right \n", "does that make sense"].iter().any(|no| line.contains(no))
}

fn asked_in_japanese(sense: &Sense, sentence: &Sentence) -> Vec<(usize, usize)> {
    let from = sense.tokens.list[sentence.from].from;
    let to = sense.tokens.list[sentence.to - 1].to;
    let line = sense.tokens.flat[from..to].trim_end_matches(['\n', ',']);
    let rhetorical = ["よね", "よな", "じゃないですか", "ではないですか", "ませんか"].iter().any(|end| line.ends_with(end));
    let ends = ["ですか", "ますか", "でしょうか", "のか", "だろうか", "のかな", "かな", "ましたか", "んだろう", "いいか", "のでしょう", "ませんでしょうか"].iter().any(|end| line.ends_with(end));
    let told = sense.sentence_has(sentence.from, Cue::Asking);
    ((sentence.asks || ends || told) && !rhetorical).then_some((sentence.from, sentence.to)).into_iter().collect()
}

fn kind(sense: &Sense, author: &Author, from: usize, to: usize) -> Question {
    let first = sense.hits.partition_point(|hit| hit.from < from);
    let mut kinds: Vec<Question> = sense.hits[first..]
        .iter()
        .take_while(|hit| hit.from < to)
        .filter_map(|hit| match hit.mark { Mark::Asks(kind) => Some(kind), _ => None })
        .collect();
    let family = author.writer.what != Writer::Person;
    kinds.retain(|kind| family || !matches!(kind, Question::FamilyHowTalk | Question::FamilyWhatDo));
    kinds.sort_by_key(|kind| rank(*kind));
    kinds.first().copied().unwrap_or(Question::Other)
}

/// The more telling kinds come first.
fn rank(kind: Question) -> usize {
    use Question::{FamilyHowTalk, FamilyWhatDo, HowBegin, HowOvercome, Other, TooLate, WhatHelpExists, WhyMe};
    [FamilyHowTalk, HowOvercome, WhatHelpExists, TooLate, FamilyWhatDo, HowBegin, WhyMe, Other].iter().position(|known| *known == kind).unwrap_or(9)
}
