//! Ages: a start told by an age, reckoned with the age of today.

use super::duration::withdrawn;
use super::numbers::number;
use super::sense::Sense;
use super::subjects::Subject;
use super::tokens::{Kind, Tokens};
use super::writer::Author;
use super::{Months, Span, Writer};

/// `Since I was 16`, with the age of today said somewhere.
pub(super) fn since_age(sense: &Sense, author: &Author) -> Option<(Months, Span)> {
    let (then, from, to) = (0..sense.tokens.list.len()).find_map(|at| age_then(sense, at))?;
    let now = (0..sense.tokens.list.len()).find_map(|at| age_now(sense, author, at, then))?;
    let months = ((now - then) * 12.0).clamp(0.0, 1200.0) as u16;
    Some((Months { lo: months, hi: months }, sense.tokens.span(from, to)))
}

fn age_then(sense: &Sense, at: usize) -> Option<(f64, usize, usize)> {
    let tokens = &sense.tokens;
    let (age, to) = number(tokens, at).filter(|(age, _)| (10.0..70.0).contains(age))?;
    let sentence = sense.scene.sentence(at);
    let told = || withdrawn(sense, sentence.from, sentence.to);
    if then_in_english(tokens, at, to) {
        return told().then_some((age, at.saturating_sub(3), to));
    }
    let end = then_in_japanese(tokens, to)?;
    told().then_some((age, at, end))
}

fn back(tokens: &Tokens, at: usize, steps: usize) -> &str {
    at.checked_sub(steps).map_or("", |at| tokens.word(at))
}

fn then_in_english(tokens: &Tokens, at: usize, to: usize) -> bool {
    let word = |steps| back(tokens, at, steps);
    let was = matches!(word(1), "was" | "turned") && matches!(word(3), "since" | "when" | "from");
    let of_age = word(1) == "of" && word(2) == "age";
    let ends = matches!(
        tokens.word(to),
        "and" | "but" | "," | "\n" | "" | "i" | "he" | "she" | "with" | "because" | "when" | "so"
    );
    was || of_age || (matches!(word(1), "since" | "at" | "age") && ends)
}

/// Reads `歳のとき`, `の春から`, `から` after a number; gives one past its last token.
fn then_in_japanese(tokens: &Tokens, to: usize) -> Option<usize> {
    const STARTS: &[&str] =
        &["から", "のとき", "の時", "で", "のころ", "の頃", "の年から", "の年に", "の春", "の秋", "の冬", "の夏"];
    let rest: String = (to..to + 7).map(|at| tokens.word(at)).collect();
    let aged = ["歳", "才", "さい"].iter().find_map(|unit| Some((unit.chars().count(), rest.strip_prefix(unit)?)));
    let (skip, rest) = aged.unwrap_or((0, &rest));
    let start = STARTS.iter().find(|start| rest.starts_with(**start))?;
    let bare = skip == 0 && !(rest.starts_with("から") || rest.starts_with('の'));
    (!bare).then(|| to + skip + start.chars().count())
}

fn age_now(sense: &Sense, author: &Author, at: usize, then: f64) -> Option<f64> {
    let tokens = &sense.tokens;
    let (age, to) = number(tokens, at).filter(|(age, _)| *age > then && *age < 90.0)?;
    let subject = sense.scene.starts[..=at].iter().rev().take(6).find_map(|start| *start);
    let person = author.writer.what == Writer::Person;
    let whose = match subject {
        Some(Subject::Me) => person,
        Some(Subject::Third) => !person,
        Some(Subject::Kin(kin)) => !person && author.hero.is_none_or(|hero| hero == kin),
        Some(Subject::Other) => false,
        None => true,
    };
    (whose && told_as_age(tokens, at, to)).then_some(age)
}

fn told_as_age(tokens: &Tokens, at: usize, to: usize) -> bool {
    let word = |steps| back(tokens, at, steps);
    let stops = |at: usize| tokens.list.get(at).is_none_or(|token| token.kind != Kind::Word);
    let english = matches!(word(1), "am" | "is" | "'s" | "now" | "turned" | "turning" | "almost" | "nearly")
        || (tokens.word(to).starts_with("year") && tokens.word(to + 1) == "old");
    let unit = matches!(tokens.word(to), "歳" | "才") && !matches!(tokens.word(to + 1), "か" | "の");
    let became = matches!((tokens.word(to), tokens.word(to + 1)), ("に", "な") | ("で", "あ" | "す") | ("な", "ん"));
    let today = matches!((word(2), word(1)), ("い", "ま") | (_, "今"));
    let alone = stops(to) && (at == 0 || stops(at - 1));
    english || unit || became || today || alone
}
