//! The writer's own words, made ready to stand between quotation marks: nothing is added and nothing but edges goes.

use ippo_core::letter::{Span, Tongue};

/// Words that are not quoted back, whoever wrote them: a letter's most painful line stays in the letter.
const NOT_QUOTED_EN: &str = "die, died, dies, dying, dead, death, kill, killed, killing, suicide, suicidal, worthless, useless, \
    disgusting, burden, parasite, hate, hit, cut, ashamed, pathetic, rape";
const NOT_QUOTED_JA: &str = "死, 殺, 自殺, 消えたい, 消えて, いなくな, リスカ, 自傷, 殴, 生きる価値, 価値がない, \
    クズ, くず, ゴミ, 恥ずかし, 情けな, 迷惑, ニート, 遺書";

/// By these a phrase shows that it tells what another person said; other people's words are not read back.
const SAID_EN: &str = "says, said, tells, told, keeps saying";
const SAID_JA: &str = "と言, と申, って言, と思われ, と怒鳴";

/// The longest quotation, in words and in characters.
const LONGEST_EN: usize = 20;
const LONGEST_JA: usize = 42;
/// The end of a clause is near within so many characters.
const NEAR: usize = 8;

/// The words of a span as a quotation, if they are fit to be one.
pub(super) fn quotation(words: &str, tongue: Tongue) -> Option<String> {
    let cleaned = clean(words, tongue);
    let fits = match tongue {
        Tongue::English => (2..=LONGEST_EN).contains(&super::form::words(&cleaned)) && !is_apart_en(&cleaned),
        Tongue::Japanese => (4..=LONGEST_JA).contains(&super::form::characters(&cleaned)) && !is_apart_ja(&cleaned),
    };
    fits.then_some(cleaned)
}

/// A Japanese phrase to the end of its clause, if that is near: its verb stands there.
pub(super) fn whole(text: &str, span: Span, tongue: Tongue) -> Span {
    let ends = |c: char| c.is_whitespace() || "。、，．！？!?」』）)…".contains(c);
    let rest = || text.chars().skip(span.end).chain(['。']).take(NEAR + 1).position(ends);
    match tongue {
        Tongue::English => span,
        Tongue::Japanese => Span { end: span.end + rest().unwrap_or(0), ..span },
    }
}

/// Whether the words hurt, or are another person's.
fn is_apart_en(words: &str) -> bool {
    let bare: String = words.to_lowercase().chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
    let bare = format!(" {} ", bare.split_whitespace().collect::<Vec<_>>().join(" "));
    NOT_QUOTED_EN.split(", ").chain(SAID_EN.split(", ")).any(|word| bare.contains(&format!(" {word} ")))
}

fn is_apart_ja(words: &str) -> bool {
    NOT_QUOTED_JA.split(", ").chain(SAID_JA.split(", ")).any(|part| words.contains(part))
}

/// White space in one piece, edges without punctuation, quotation marks inside turned to inner ones.
pub(super) fn clean(words: &str, tongue: Tongue) -> String {
    let space = if tongue == Tongue::Japanese { "" } else { " " };
    let joined = words.split_whitespace().collect::<Vec<_>>().join(space);
    let trimmed = joined.trim_matches(|c: char| ".,;:!—–-…。、，．！・\u{3000} ".contains(c));
    trimmed.chars().map(|c| inner(c, tongue)).collect()
}

fn inner(c: char, tongue: Tongue) -> char {
    match (c, tongue) {
        ('“', _) => '‘',
        ('”', _) => '’',
        ('"', _) => '\'',
        ('「', Tongue::Japanese) => '『',
        ('」', Tongue::Japanese) => '』',
        _ => c,
    }
}
