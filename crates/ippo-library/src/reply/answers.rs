//! Which answers a letter gets: one for each question asked, or one on what it speaks of most.

use super::Ground;
use super::read::touch;
use ippo_core::letter::{Question, Span, ThemeId, Writer};

/// Answers to questions in one reply.
const MOST: usize = 2;

/// What is said to a question that Ippo cannot answer.
const UNKNOWN: &str = "answer-unknown";

/// Themes that have an answer, the one that weighs most first; work comes last of all.
const BY_WEIGHT: [ThemeId; 18] = [
    ThemeId::FearOfPeople,
    ThemeId::LowMood,
    ThemeId::Bullying,
    ThemeId::Loneliness,
    ThemeId::Conflict,
    ThemeId::AfterParents,
    ThemeId::Shame,
    ThemeId::WantFriends,
    ThemeId::Sleep,
    ThemeId::Physical,
    ThemeId::Money,
    ThemeId::Hiding,
    ThemeId::RefusesCare,
    ThemeId::Dropout,
    ThemeId::Hobbies,
    ThemeId::Online,
    ThemeId::WantHelp,
    ThemeId::WantWork,
];

/// An answer, and whether it was asked for.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub id: String,
    pub asked: bool,
}

/// The answers in the order in which they stand. From a few words nothing is concluded: there, what was asked alone.
pub(super) fn chosen(ground: &Ground<'_>, few: bool) -> Vec<Chosen> {
    let mut chosen = asked(ground);
    if few {
        return chosen;
    }
    if chosen.iter().all(|answer| answer.id == UNKNOWN) && ground.understood.writer != Writer::Other {
        let theme = by_strength(ground).first().map(|theme| on_theme(ground, *theme));
        chosen.extend(theme.map(|id| Chosen { id, asked: false }));
    }
    if ground.is_family() {
        chosen.insert(0, Chosen { id: "answer-family-own-load".to_owned(), asked: true });
    }
    chosen
}

/// An answer on another theme than those that have one already, for a reply that would be too thin.
pub(super) fn another(ground: &Ground<'_>, chosen: &[Chosen]) -> Option<Chosen> {
    let ids = by_strength(ground)
        .into_iter()
        .filter(|theme| *theme != ThemeId::WantWork)
        .map(|theme| on_theme(ground, theme));
    let mut new = ids.filter(|id| chosen.iter().all(|had| had.id != *id));
    new.next().filter(|_| ground.understood.writer != Writer::Other).map(|id| Chosen { id, asked: false })
}

/// One answer for each question, two at the most; what Ippo cannot answer comes last.
fn asked(ground: &Ground<'_>) -> Vec<Chosen> {
    let mut ids: Vec<String> = Vec::new();
    for found in &ground.reading.questions {
        let id = answer(ground, found.what, &found.evidence);
        ids.extend(id.filter(|id| !ids.contains(id)));
    }
    ids.sort_by_key(|id| id == UNKNOWN);
    // How one begins is part of how a fear is met: one answer for both where another question waits.
    let known = ids.iter().filter(|id| *id != UNKNOWN).count();
    if known > MOST && ids.contains(&fear(ground)) {
        ids.retain(|id| id != "answer-how-begin");
    }
    ids.truncate(MOST);
    ids.into_iter().map(|id| Chosen { id, asked: true }).collect()
}

fn answer(ground: &Ground<'_>, question: Question, evidence: &[Span]) -> Option<String> {
    let family = ground.is_family() || about_another(ground);
    let own = |person: &str, other: &str| Some(if family { other } else { person }.to_owned());
    let asked = sentences(ground, evidence);
    let parents = || named_by(ThemeId::AfterParents).iter().any(|word| asked.contains(word));
    match question {
        Question::HowBegin if ground.keeps(ThemeId::AfterParents) && parents() => {
            Some(on_theme(ground, ThemeId::AfterParents))
        }
        Question::HowBegin => own("answer-how-begin", "answer-family-what-do"),
        Question::HowOvercome if ground.keeps(ThemeId::FearOfPeople) => Some(fear(ground)),
        Question::HowOvercome => own("answer-how-begin", "answer-family-what-do"),
        Question::WhatHelpExists if ground.is_wrong(ThemeId::WantHelp) => None,
        Question::WhatHelpExists => own("answer-what-help-exists", "answer-family-want-help"),
        Question::TooLate => Some("answer-is-it-too-late".to_owned()),
        Question::WhyMe => Some("answer-why-me".to_owned()),
        Question::FamilyHowTalk => Some("answer-family-how-talk".to_owned()),
        Question::FamilyWhatDo => Some("answer-family-what-do".to_owned()),
        Question::Other => Some(other(ground, evidence)),
    }
}

/// A question of another kind: the answer on the theme that it speaks of, on beginning or on help if it names one of
/// these, else that Ippo cannot answer it.
fn other(ground: &Ground<'_>, evidence: &[Span]) -> String {
    let asked = sentences(ground, evidence);
    let names = |words: &[&str]| words.iter().any(|word| asked.contains(word));
    let outside = ground.understood.writer == Writer::Other;
    let theme =
        by_strength(ground).into_iter().find(|theme| names(named_by(*theme)) || is_inside(ground, *theme, evidence));
    let family = ground.is_family();
    match theme {
        Some(theme) if !outside => on_theme(ground, theme),
        _ if names(&BEGINNING) && !family && !outside => "answer-how-begin".to_owned(),
        _ if names(&HELP) && family && !ground.is_wrong(ThemeId::WantHelp) => "answer-family-want-help".to_owned(),
        _ if names(&HELP) && !ground.is_wrong(ThemeId::WantHelp) && !outside => "answer-what-help-exists".to_owned(),
        _ => UNKNOWN.to_owned(),
    }
}

/// The sentences that a question stands in, in lower case.
fn sentences(ground: &Ground<'_>, evidence: &[Span]) -> String {
    let touches = |sentence: &&Span| evidence.iter().any(|span| touch(**sentence, *span));
    let around = ground.reading.sentences.iter().filter(touches);
    around.map(|span| span.of(ground.text)).collect::<String>().to_lowercase()
}

/// Whether a theme was read from the words of the question itself. That help is wanted is in every question.
fn is_inside(ground: &Ground<'_>, theme: ThemeId, evidence: &[Span]) -> bool {
    let inside = |span: &Span| evidence.iter().any(|question| touch(*span, *question));
    let found = ground.reading.themes.iter().find(|found| found.what == theme);
    theme != ThemeId::WantHelp && found.is_some_and(|found| found.evidence.iter().any(inside))
}

/// Words by which a question asks for a beginning, or for a place to turn to.
const BEGINNING: [&str; 6] = ["begin", "start", "do first", "始め", "はじめられ", "最初に"];
const HELP: [&str; 8] =
    ["where can", "where do i", "is there somewhere", "is there any help", "相談先", "どこに聞", "どこに相談", "窓口"];

/// Words by which a question names a theme that the letter speaks of elsewhere.
fn named_by(theme: ThemeId) -> &'static [&'static str] {
    match theme {
        ThemeId::FearOfPeople => &["fear", "afraid", "scared", "怖", "こわ"],
        ThemeId::WantFriends => &["friend", "友"],
        ThemeId::Sleep => &["sleep", "眠", "昼夜"],
        ThemeId::Money => &["money", "benefit", "fine", "お金", "年金", "生活費", "税金"],
        ThemeId::AfterParents => &["gone", "親が死", "亡くなった"],
        ThemeId::Dropout => &["school", "college", "学校", "転校", "高校", "大学"],
        ThemeId::WantWork => &["work", "job", "働", "仕事"],
        _ => &[],
    }
}

fn fear(ground: &Ground<'_>) -> String {
    on_theme(ground, ThemeId::FearOfPeople)
}

fn on_theme(ground: &Ground<'_>, theme: ThemeId) -> String {
    let family = if ground.is_family() || about_another(ground) { "family-" } else { "" };
    format!("answer-{family}{}", theme.id())
}

/// Somebody outside the family asks what a family asks.
fn about_another(ground: &Ground<'_>) -> bool {
    let asks = |question| matches!(question, Question::FamilyHowTalk | Question::FamilyWhatDo);
    ground.understood.writer == Writer::Other && ground.reading.questions.iter().any(|found| asks(found.what))
}

/// The kept themes that have an answer: those with the most words in the letter first, then by weight.
pub(super) fn by_strength(ground: &Ground<'_>) -> Vec<ThemeId> {
    let mut themes: Vec<ThemeId> = BY_WEIGHT.into_iter().filter(|theme| ground.keeps(*theme)).collect();
    let evidence = |theme: &ThemeId| {
        let found = ground.reading.themes.iter().find(|found| found.what == *theme);
        let last = matches!(theme, ThemeId::WantHelp | ThemeId::WantWork);
        (last, std::cmp::Reverse(found.map_or(0, |found| found.evidence.len())))
    };
    themes.sort_by_key(evidence);
    themes
}
