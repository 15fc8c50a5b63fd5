//! Questions: what the writer asks, once each.

use super::marks::{Cue, Mark};
use super::scene::{Sentence, Voice};
use super::sense::Sense;
use super::tokens::Kind;
use super::writer::Author;
use super::{Found, Question, Tongue, Writer};

/// English words that begin a question.
const OPENERS: &[&str] = &["how", "what", "why", "when", "where", "who", "which", "whats", "whether"];

/// English verbs that begin a question before a subject.
const INVERTED: &[&str] = &[
    "is", "are", "am", "can", "could", "should", "do", "does", "did", "will", "would", "has", "have", "was", "shall",
    "might", "may", "must",
];

/// English subjects after an inverted verb.
const SUBJECTS: &[&str] = &[
    "i", "we", "you", "he", "she", "they", "it", "there", "that", "this", "anyone", "my", "our", "people", "someone",
    "anybody", "a", "the", "other", "these", "one", "his", "her", "your",
];

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
    let mut starts: Vec<usize> = (sentence.from..sentence.to).filter(|&at| opens(sense, sentence, at)).collect();
    if !sentence.asks && !indirect {
        starts.retain(|&at| plainly_asks(sense, sentence, at));
    }
    let told = indirect
        && (sentence.from..sentence.to)
            .any(|at| OPENERS.contains(&sense.tokens.word(at)) || sense.tokens.word(at) == "if");
    starts.retain(|&at| sense.scene.voice[at] == Voice::Own && !quoted(sense, at));
    if starts.is_empty() && (told || (sentence.asks && brief(sense, sentence))) {
        starts.push(sentence.from);
    }
    if starts.len() > 1 {
        starts.retain(|&at| !leads_in(sense, at));
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([sentence.to]).collect();
    starts.into_iter().zip(ends).filter(|&(from, to)| !rhetorical(sense, from, to)).collect()
}

fn opens(sense: &Sense, sentence: &Sentence, at: usize) -> bool {
    let word = |at: usize| sense.tokens.word(at);
    let relative =
        at > sentence.from && matches!(word(at), "who" | "which" | "when") && !INVERTED.contains(&word(at + 1));
    if relative {
        return false;
    }
    let first = (sentence.from..at)
        .rev()
        .take_while(|&before| matches!(word(before), "and" | "or" | "but" | "so" | "please" | "also" | "then"))
        .last();
    let before = first.unwrap_or(at);
    let begins = before == sentence.from
        || sense.tokens.list.get(before.wrapping_sub(1)).is_some_and(|token| token.kind != Kind::Word);
    let joined = first.is_some() && INVERTED.contains(&word(at));
    (begins || joined)
        && (OPENERS.contains(&word(at)) || (INVERTED.contains(&word(at)) && SUBJECTS.contains(&word(at + 1))))
}

/// Whether a question stands between marks that were too near each other to be speech.
fn quoted(sense: &Sense, at: usize) -> bool {
    at > 0 && sense.tokens.list[at - 1].kind == Kind::Open
}

/// Whether a question without its mark begins a sentence, or stands after `and` or a colon.
fn plainly_asks(sense: &Sense, sentence: &Sentence, at: usize) -> bool {
    let word = |at: usize| sense.tokens.word(at);
    let inverted = INVERTED.contains(&word(at))
        && SUBJECTS.contains(&word(at + 1))
        && !matches!(word(at), "has" | "have" | "did" | "was" | "will");
    let opener = matches!(word(at), "how" | "what" | "why" | "where")
        && INVERTED.contains(&word(at + 1))
        && SUBJECTS.contains(&word(at + 2));
    let ended = sentence.to - at > 3;
    (inverted || opener) && ended && (at <= sentence.from + 3 || sense.tokens.list[at - 1].kind != Kind::Word)
}

/// Whether a question mark follows few words, or such as `any` and `or`.
fn brief(sense: &Sense, sentence: &Sentence) -> bool {
    sentence.to - sentence.from <= 5 || matches!(sense.tokens.word(sentence.from), "any" | "anyone" | "or" | "anything")
}

/// `May I ask`, `Can you tell me`: what comes before the question itself.
fn leads_in(sense: &Sense, at: usize) -> bool {
    let words: Vec<&str> = (at..at + 4).map(|at| sense.tokens.word(at)).collect();
    ["may i ask", "can i ask", "could i ask", "can you tell", "could you tell"]
        .iter()
        .any(|lead| words.join(" ").starts_with(lead))
}

fn rhetorical(sense: &Sense, from: usize, to: usize) -> bool {
    let words: Vec<&str> = (from..to).map(|at| sense.tokens.word(at)).collect();
    let line = words.join(" ");
    [
        "the point",
        "who cares",
        "you know what",
        "what if",
        "who knows",
        "why bother",
        "right \n",
        "does that make sense",
    ]
    .iter()
    .any(|no| line.contains(no))
}

fn asked_in_japanese(sense: &Sense, sentence: &Sentence) -> Vec<(usize, usize)> {
    let from = sense.tokens.list[sentence.from].from;
    let to = sense.tokens.list[sentence.to - 1].to;
    let line = sense.tokens.flat[from..to].trim_end_matches(['\n', ',']);
    let told = sense.sentence_has(sentence.from, Cue::Asking) && asks_something(line);
    let rhetorical = RHETORICAL_JA.iter().any(|end| line.ends_with(end));
    let ends = ENDS_JA.iter().any(|end| line.ends_with(end))
        || (OPEN_JA.iter().any(|word| line.contains(word))
            && ["れば", "たら", "いい"].iter().any(|end| line.ends_with(end)));
    ((sentence.asks || ends || told) && !rhetorical).then_some((sentence.from, sentence.to)).into_iter().collect()
}

/// Ends of Japanese sentences that ask, with or without a mark.
const ENDS_JA: &[&str] = &[
    "ですか",
    "ますか",
    "でしょうか",
    "のか",
    "だろうか",
    "のかな",
    "かな",
    "ましたか",
    "んだろう",
    "いいか",
    "のでしょう",
    "ませんか",
    "すか",
    "できるの",
    "るか",
    "たか",
    "でしょう",
];

/// Ends of Japanese sentences that only seem to ask.
const RHETORICAL_JA: &[&str] = &[
    "よね",
    "よな",
    "じゃないですか",
    "ではないですか",
    "じゃありませんか",
    "意味ある",
    "意味あるの",
    "のでしょう",
    "いただけませんか",
];

/// Japanese words that open a question.
const OPEN_JA: &[&str] = &["どう", "どこ", "誰", "だれ", "何", "なに", "なんて", "いつ"];

/// Whether a request to be told says what: 「教えてください」 alone does not.
fn asks_something(line: &str) -> bool {
    let before = ["教え", "おしえ", "知りた", "聞かせ", "お聞き", "伺い", "聞きた"]
        .iter()
        .filter_map(|word| line.find(word))
        .min()
        .unwrap_or(0);
    let what = &line[..before];
    (what.contains('か')
        || what.contains("方法")
        || OPEN_JA.iter().any(|word| what.contains(word))
        || line[before..].contains("のは")
        || what.contains("こと"))
        && !line.contains("つあり")
}

fn kind(sense: &Sense, author: &Author, from: usize, to: usize) -> Question {
    let first = sense.hits.partition_point(|hit| hit.from < from);
    let mut kinds: Vec<Question> = sense.hits[first..]
        .iter()
        .take_while(|hit| hit.from < to)
        .filter_map(|hit| match hit.mark {
            Mark::Asks(kind) => Some(kind),
            _ => None,
        })
        .collect();
    let family = author.writer.what != Writer::Person;
    kinds.retain(|kind| family || !matches!(kind, Question::FamilyHowTalk | Question::FamilyWhatDo));
    kinds.sort_by_key(|kind| rank(*kind));
    kinds.first().copied().unwrap_or(Question::Other)
}

/// The more telling kinds come first.
fn rank(kind: Question) -> usize {
    use Question::{FamilyHowTalk, FamilyWhatDo, HowBegin, HowOvercome, Other, TooLate, WhatHelpExists, WhyMe};
    [FamilyHowTalk, HowOvercome, WhatHelpExists, TooLate, FamilyWhatDo, HowBegin, WhyMe, Other]
        .iter()
        .position(|known| *known == kind)
        .unwrap_or(9)
}
