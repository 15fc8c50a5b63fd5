//! The writer's own words, made ready to stand between quotation marks: nothing is added and nothing but edges goes.

use ippo_core::letter::{Span, Tongue};

/// Words that are not quoted back, whoever wrote them: a letter's most painful line stays in the letter.
const NOT_QUOTED_EN: &str = "die, died, dies, dying, dead, death, kill, killed, killing, suicide, suicidal, worthless, useless, \
    disgusting, burden, parasite, hate, hit, cut, ashamed, pathetic, rape, she s gone, he s gone, they re gone";
const NOT_QUOTED_JA: &str = "死, 殺, 自殺, 消えたい, 消えて, いなくな, リスカ, 自傷, 殴, 生きる価値, 価値がない, \
    クズ, くず, ゴミ, 恥ずかし, 情けな, 迷惑, ニート, 遺書, 亡くな, しんだ, しにた";

/// By these a phrase shows that it tells what another person said; other people's words are not read back.
const SAID_EN: &str = "says, said, tells, told, keeps saying";
const SAID_JA: &str = "と言, と申, って言, と思われ, と怒鳴";

/// The longest quotation, in words and in characters.
const LONGEST_EN: usize = 20;
const LONGEST_JA: usize = 42;
/// The end of a clause is near within so many characters.
const NEAR_EN: usize = 48;
const NEAR_JA: usize = 8;
/// No English clause ends in these.
const SMALL: &str =
    "to the a an my your his her their our of for in at with and or but that who from by on is was be so as";

/// The words of a span as a quotation, if they are fit to be one.
pub(super) fn quotation(words: &str, tongue: Tongue) -> Option<String> {
    let cleaned = clean(words, tongue);
    let fits = match tongue {
        Tongue::English => (2..=LONGEST_EN).contains(&super::form::words(&cleaned)) && !is_apart_en(&cleaned),
        Tongue::Japanese => (4..=LONGEST_JA).contains(&super::form::characters(&cleaned)) && !is_apart_ja(&cleaned),
    };
    fits.then_some(cleaned)
}

/// A phrase to the end of its clause, if that is near: in Japanese the verb stands there, and an English one that
/// ends in a small word has been cut off. Where the end is far, the small word goes.
pub(super) fn whole(text: &str, span: Span, tongue: Tongue) -> Span {
    let japanese = tongue == Tongue::Japanese;
    if !japanese && !is_cut(&span.of(text)) {
        return span;
    }
    let (near, marks) = if japanese {
        (NEAR_JA, "。、，．！？!?」』）)… \n\u{3000}")
    } else {
        (NEAR_EN, ".,;:!?)”—–\n")
    };
    let end = text.chars().skip(span.end).chain(['\n']).take(near + 1).position(|c| marks.contains(c));
    match end {
        Some(more) => Span { end: span.end + more, ..span },
        None if japanese => span,
        None => without_small(text, span),
    }
}

fn without_small(text: &str, span: Span) -> Span {
    let mut words = span.of(text);
    while is_cut(&words) {
        let end = words.trim_end().rfind(char::is_whitespace).unwrap_or(0);
        words.truncate(end);
    }
    Span { end: span.start + words.chars().count(), ..span }
}

fn is_cut(words: &str) -> bool {
    let last = words.split_whitespace().last().unwrap_or_default().to_lowercase();
    SMALL.split(' ').any(|small| small == last)
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
