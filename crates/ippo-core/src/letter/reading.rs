//! Readings: what Ippo understood from a letter, each thing with the words that it rests on.

use super::crisis::crisis;
use super::duration::duration;
use super::marks::Mark;
use super::name::name;
use super::outings::outings;
use super::questions::questions;
use super::scan::{Book, Hit};
use super::scene::Voice;
use super::sense::Sense;
use super::themes::{of_hero, themes};
use super::writer::{Author, author};
use super::{CrisisKind, Months, Outings, Question, Sign, Span, ThemeId, Tongue, Writer};

/// Something understood, with its evidence in the order of the letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found<T> {
    /// What was understood.
    pub what: T,
    /// The words that it rests on.
    pub evidence: Vec<Span>,
}

/// What a letter says, as far as a program can tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The language, by the share of its script.
    pub tongue: Tongue,
    /// Who writes.
    pub writer: Found<Writer>,
    /// How long the withdrawal has lasted.
    pub duration: Option<Found<Months>>,
    /// How far out these days.
    pub outings: Option<Found<Outings>>,
    /// Themes in the order of `ThemeId`. Outings is among them exactly when how far out was found; duration also when
    /// only a start was told that cannot be reckoned in months, as "since October".
    pub themes: Vec<Found<ThemeId>>,
    /// How strong the signs of crisis are.
    pub sign: Sign,
    /// Kinds of crisis in the order of `CrisisKind`, empty without a sign.
    pub kinds: Vec<Found<CrisisKind>>,
    /// Questions in the order of the letter.
    pub questions: Vec<Found<Question>>,
    /// The writer's own word for the state, used of the withdrawn person.
    pub own_word: Option<Span>,
    /// The name that the writer signs with or gives.
    pub name: Option<String>,
    /// All sentences in order.
    pub sentences: Vec<Span>,
}

impl Reading {
    pub(super) fn of(text: &str, book: &Book) -> Reading {
        let sense = Sense::of(text, book);
        let author = author(&sense);
        let duration = duration(&sense, &author);
        let outings = outings(&sense, &author);
        let mut themes = themes(&sense, &author);
        let questions = questions(&sense, &author);
        if !themes.iter().any(|theme| theme.what == ThemeId::WantHelp) {
            let asked =
                questions.iter().filter(|question| asks_for_help(&author, question.what, &question.evidence, text));
            let evidence: Vec<Span> = asked.flat_map(|question| question.evidence.clone()).collect();
            themes.extend((!evidence.is_empty()).then_some(Found { what: ThemeId::WantHelp, evidence }));
        }
        themes.retain(|theme| theme.what != ThemeId::Duration || duration.is_none());
        themes.extend(duration.iter().map(|found| Found { what: ThemeId::Duration, evidence: found.evidence.clone() }));
        themes.extend(outings.iter().map(|found| Found { what: ThemeId::Outings, evidence: found.evidence.clone() }));
        themes.sort_by_key(|theme| theme.what);
        let (sign, kinds) = crisis(&sense, &author);
        Reading {
            tongue: sense.tongue,
            duration,
            outings,
            themes,
            sign,
            kinds,
            questions,
            own_word: own_word(&sense, &author),
            name: name(text),
            sentences: sense.scene.sentences.iter().map(|one| sense.tokens.span(one.from, one.to)).collect(),
            writer: author.writer,
        }
    }
}

/// Whether a question asks what to do: all of a family's do; a person's, if it begins so or names a beginning.
fn asks_for_help(author: &Author, what: Question, evidence: &[Span], text: &str) -> bool {
    const OPENERS: &[&str] = &[
        "how",
        "what",
        "where",
        "who",
        "which",
        "どう",
        "何を",
        "何から",
        "なにを",
        "なにから",
        "何が",
        "どこに",
        "どこへ",
        "どこから",
        "どこで",
        "どんな",
        "なんて",
        "だれに",
        "誰に",
    ];
    const DEEDS: &[&str] = &["れば", "たら", "べき", "いい", "よい", "助け", "相談", "支援", "方法", "窓口"];
    let words = || evidence.iter().map(|span| span.of(text).to_lowercase());
    // 「〜って何歳ごろですか」 asks for a fact, not for help.
    let fact = |words: &String| words.contains("って") && !DEEDS.iter().any(|deed| words.contains(deed));
    if words().all(|words| fact(&words)) {
        return false;
    }
    author.writer.what != Writer::Person
        || matches!(what, Question::HowBegin | Question::HowOvercome)
        || words().any(|words| {
            OPENERS.iter().any(|opener| {
                words.trim_start_matches("and ").starts_with(opener)
                    || (!opener.is_ascii() && words.chars().count() > 7 && words.contains(opener))
            })
        })
}

fn own_word(sense: &Sense, author: &Author) -> Option<Span> {
    let own = sense.hits.iter().find(|hit| {
        hit.mark == Mark::OwnWord
            && !sense.negated(hit)
            && of_hero(sense, author, hit, ThemeId::Outings)
            && sense.voice(hit) == Voice::Own
    })?;
    Some(sense.tokens.span(own.from, own.to))
}

/// The spans of hits, each once, in the order of the letter.
pub(super) fn evidence<'a>(sense: &Sense, hits: impl Iterator<Item = &'a Hit>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for hit in hits {
        let span = sense.tokens.span(hit.from, hit.to);
        match spans.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => spans.push(span),
        }
    }
    spans
}
