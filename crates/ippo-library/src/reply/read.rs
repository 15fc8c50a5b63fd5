//! What was read: the writer's own phrases first, plain sentences where there are too few; nothing marked as wrong.

use super::{Ground, ReadLine, form, quote};
use ippo_core::letter::{Outings, Span, ThemeId, Tongue, Writer};

/// Quotations in one reply.
const QUOTES: usize = 3;
/// Lines that a reply of full length has at the least, and at the most.
const FEWEST: usize = 2;
pub(super) const MOST: usize = 4;

/// Words for the state that can be said back; harsher ones stay in the letter.
const MIRRORED: [&str; 14] = [
    "hikikomori",
    "isolation",
    "isolated",
    "withdrawn",
    "withdrawal",
    "recluse",
    "hermit",
    "housebound",
    "homebound",
    "shut-in",
    "ひきこもり",
    "引きこもり",
    "引き籠もり",
    "不登校",
];

/// The lines, the most telling first.
pub(super) fn lines(ground: &Ground<'_>) -> Vec<ReadLine> {
    let mut lines = quotes(ground);
    lines.iter_mut().for_each(|line| reach_own_word(ground, line));
    lines.extend(own_word(ground, &lines));
    lines.extend(wish(ground, &lines));
    let missing = FEWEST.saturating_sub(lines.len());
    let plain = plain(ground, &lines);
    lines.extend(plain.into_iter().take(missing));
    lines.truncate(MOST);
    lines
}

/// The same lines in the order of the letter, the word for the state after the rest.
pub(super) fn in_order(ground: &Ground<'_>, mut lines: Vec<ReadLine>) -> Vec<ReadLine> {
    let is_word = |line: &ReadLine| ground.reading.own_word.is_some_and(|word| line.rests_on == [word]);
    lines.sort_by_key(|line| (is_word(line), line.rests_on.iter().map(|span| span.start).min()));
    lines
}

/// Up to three phrases: telling ones, one for each theme; then others, and what tells little where there are too few.
fn quotes(ground: &Ground<'_>) -> Vec<ReadLine> {
    let fit: Vec<ReadLine> = ground.phrases().into_iter().filter_map(|span| quote_of(ground, span)).collect();
    let mut chosen: Vec<ReadLine> = Vec::new();
    for first in [true, false] {
        for line in &fit {
            let had = chosen.iter().any(|had| overlaps(had, line) || (first && had.theme == line.theme));
            let wanted = tells(ground, line) || (!first && chosen.len() < FEWEST);
            if chosen.len() < QUOTES && !had && wanted {
                chosen.push(line.clone());
            }
        }
    }
    chosen
}

/// Begins a quotation at the start of its sentence where the writer's own word stands right before it, so that the
/// word is said with whatever distance the writer gave it.
fn reach_own_word(ground: &Ground<'_>, line: &mut ReadLine) {
    let (Some(word), [span]) = (ground.reading.own_word, line.rests_on.as_slice()) else { return };
    let holds = |sentence: &&Span| touch(**sentence, *span) && sentence.start < span.start;
    let Some(sentence) = ground.reading.sentences.iter().find(holds) else { return };
    let before = Span { start: sentence.start, end: span.start }.of(ground.text).to_lowercase();
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    if !before.ends_with(&word.of(ground.text).to_lowercase()) || ground.understood.writer != Writer::Person {
        return;
    }
    let whole = Span { start: sentence.start, end: span.end };
    if let Some(words) = quote::quotation(&whole.of(ground.text), ground.understood.tongue) {
        line.words = ground.library.text_with(ground.language, "read-quote", &[("words", &words)]);
        line.rests_on = vec![whole];
    }
}

/// What the writer asks for, in their own words, where there is room for it.
fn wish(ground: &Ground<'_>, lines: &[ReadLine]) -> Option<ReadLine> {
    let long = |line: &ReadLine| match ground.understood.tongue {
        Tongue::English => form::words(&line.words) >= 6,
        Tongue::Japanese => form::characters(&line.words) >= 12,
    };
    let phrases = ground.phrases().into_iter();
    let mut wishes =
        phrases.filter_map(|span| quote_of(ground, span)).filter(|line| line.theme == Some(ThemeId::WantHelp));
    wishes.find(|line| long(line) && lines.iter().all(|had| !overlaps(had, line)))
}

/// Tells more than that help is asked for, a bare number of years, or next to nothing.
fn tells(ground: &Ground<'_>, line: &ReadLine) -> bool {
    let (size, least, bare) = match ground.understood.tongue {
        Tongue::English => (form::words(&line.words), 3, 7),
        Tongue::Japanese => (form::characters(&line.words), 7, 14),
    };
    match line.theme {
        Some(ThemeId::WantHelp) => false,
        Some(ThemeId::Duration) => size > bare,
        _ => size > least,
    }
}

fn quote_of(ground: &Ground<'_>, phrase: Span) -> Option<ReadLine> {
    let span = quote::whole(ground.text, phrase, ground.understood.tongue);
    let touches = |spans: &[Span]| spans.iter().any(|known| touch(*known, span));
    let wrong = ground.reading.themes.iter().any(|found| ground.is_wrong(found.what) && touches(&found.evidence));
    let sign = ground.reading.kinds.iter().any(|found| touches(&found.evidence));
    if wrong || sign {
        return None;
    }
    let words = quote::quotation(&span.of(ground.text), ground.understood.tongue)?;
    let theme = ground.reading.themes.iter().find(|found| ground.keeps(found.what) && touches(&found.evidence));
    Some(ReadLine {
        words: ground.library.text_with(ground.language, "read-quote", &[("words", &words)]),
        rests_on: vec![span],
        theme: theme.map(|found| found.what),
    })
}

/// The writer's own word for the state, unless a quotation holds it already.
fn own_word(ground: &Ground<'_>, lines: &[ReadLine]) -> Option<ReadLine> {
    let span = ground.reading.own_word?;
    let word = span.of(ground.text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let spoken = |line: &ReadLine| line.words.to_lowercase().contains(&word.to_lowercase());
    let said = lines.iter().any(|line| spoken(line) || line.rests_on.iter().any(|had| touch(*had, span)));
    let mirrored = MIRRORED.contains(&word.to_lowercase().as_str());
    let own = ground.understood.writer == Writer::Person;
    (own && mirrored && !said).then(|| ReadLine {
        words: ground.library.text_with(ground.language, "read-own-word", &[("word", &word)]),
        rests_on: vec![span],
        theme: None,
    })
}

/// Plain sentences for kept themes that no quotation speaks of; none where it is unclear about whom.
fn plain(ground: &Ground<'_>, lines: &[ReadLine]) -> Vec<ReadLine> {
    let family = match ground.understood.writer {
        Writer::Person => "",
        Writer::Family => "family-",
        Writer::Other => return Vec::new(),
    };
    let strongest = super::answers::by_strength(ground);
    let rest = [ThemeId::Outings, ThemeId::Duration].into_iter().filter(|theme| ground.keeps(*theme));
    let unsaid = strongest.into_iter().chain(rest).filter(|theme| lines.iter().all(|line| line.theme != Some(*theme)));
    unsaid.filter_map(|theme| plain_of(ground, family, theme)).collect()
}

fn plain_of(ground: &Ground<'_>, family: &str, theme: ThemeId) -> Option<ReadLine> {
    let evidence = ground.reading.themes.iter().find(|found| found.what == theme)?.evidence.clone();
    let name = match theme {
        ThemeId::Outings => format!("read-{family}outings-{}", ground.understood.outings.map(Outings::id)?),
        _ => format!("read-{family}{}", theme.id()),
    };
    let words = ground.words(&name);
    (!words.is_empty() && !evidence.is_empty()).then_some(ReadLine { words, rests_on: evidence, theme: Some(theme) })
}

fn overlaps(one: &ReadLine, other: &ReadLine) -> bool {
    one.rests_on.iter().any(|a| other.rests_on.iter().any(|b| touch(*a, *b)))
}

/// Whether two spans share a character.
pub(super) fn touch(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}
