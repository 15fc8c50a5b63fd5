//! Subjects: of whom a clause speaks.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::people::{KIN, KIN_JA, ME_JA, OTHERS, OTHERS_JA, PREPOSITIONS};
use super::tokens::{Kind, Tokens};

/// Kin by their place in the family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kin {
    /// Son, daughter, child, grandchild, nephew, niece.
    Child,
    /// Brother, sister, cousin.
    Sibling,
    /// Husband, wife, partner.
    Partner,
    /// Mother, father, parents.
    Parent,
    /// Grandparents, uncles, aunts.
    Elder,
}

/// Of whom a clause speaks, before the writer is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Subject {
    /// I, we.
    Me,
    /// A relative by name of kinship.
    Kin(Kin),
    /// He, she, they.
    Third,
    /// Friends, neighbours, strangers.
    Other,
}

/// Finds the subject that a token begins, in either language; with one past its last token.
pub(super) fn subject_at(tokens: &Tokens, at: usize, end: usize) -> Option<(Subject, usize)> {
    english(tokens, at, end).or_else(|| japanese(tokens, at, end))
}

fn english(tokens: &Tokens, at: usize, end: usize) -> Option<(Subject, usize)> {
    let word = tokens.word(at);
    let before = if at == 0 { "" } else { tokens.word(at - 1) };
    match word {
        "i" | "we" => return Some((Subject::Me, at + 1)),
        "he" | "she" | "they" => return Some((Subject::Third, at + 1)),
        "who" => return kin_before(tokens, at).map(|kin| (kin, at + 1)),
        _ => {}
    }
    if PREPOSITIONS.contains(&before) {
        return None;
    }
    if matches!(word, "my" | "our") {
        return (at + 1..end.min(at + 6))
            .find_map(|next| Some((kin_word(tokens, next)?, next + 1)))
            .filter(|&(_, next)| !owns(tokens, next));
    }
    if matches!(word, "mum" | "mom" | "dad" | "mother" | "father") && before != "my" {
        return Some((Subject::Kin(Kin::Parent), at + 1)).filter(|&(_, next)| !owns(tokens, next));
    }
    (OTHERS.contains(&word) && begins(tokens, at)).then_some((Subject::Other, at + 1))
}

/// Whether a noun stands where a clause begins, so that it can be its subject.
fn begins(tokens: &Tokens, at: usize) -> bool {
    let boundary = |at: usize| {
        at == 0
            || tokens.list[at - 1].kind != Kind::Word
            || matches!(tokens.word(at - 1), "and" | "but" | "when" | "if" | "because" | "that" | "so")
    };
    let determined = at > 0
        && matches!(
            tokens.word(at - 1),
            "the" | "a" | "some" | "my" | "one" | "this" | "that" | "another" | "his" | "her" | "other"
        );
    boundary(at) || (determined && boundary(at - 1))
}

/// The relative that a `who` points back to.
fn kin_before(tokens: &Tokens, at: usize) -> Option<Subject> {
    let kin = (at.saturating_sub(6)..at).rev().find(|&before| kin_word(tokens, before).is_some())?;
    let ours = (kin.saturating_sub(3)..kin).any(|before| matches!(tokens.word(before), "my" | "our"));
    if ours { kin_word(tokens, kin) } else { Some(Subject::Other) }
}

fn kin_word(tokens: &Tokens, at: usize) -> Option<Subject> {
    let word = tokens.word(at);
    let kin = KIN.iter().find(|(_, words)| words.contains(&word)).map(|(kin, _)| Subject::Kin(*kin));
    kin.or_else(|| OTHERS.contains(&word).then_some(Subject::Other))
}

/// Whether `'s` after a name means that something belongs to them.
fn owns(tokens: &Tokens, at: usize) -> bool {
    if tokens.word(at) != "'s" {
        return false;
    }
    let next = tokens.word(at + 1);
    let verb = [
        "been",
        "not",
        "become",
        "got",
        "gotten",
        "stopped",
        "turned",
        "always",
        "still",
        "never",
        "a",
        "an",
        "in",
        "so",
        "very",
        "lost",
        "left",
        "just",
        "only",
        "now",
        "had",
        "quit",
        "barely",
        "hardly",
        "rarely",
        "too",
        "afraid",
        "also",
        "completely",
        "the",
    ];
    !(verb.contains(&next) || next.ends_with("ing") || next.starts_with(|digit: char| digit.is_ascii_digit()))
}

fn japanese(tokens: &Tokens, at: usize, end: usize) -> Option<(Subject, usize)> {
    let from = tokens.list.get(at)?.from;
    let upto = tokens.list.get(end.checked_sub(1)?)?.to;
    let rest = tokens.flat.get(from..upto)?;
    let first = rest.chars().next()?;
    if !openers().contains(&first) {
        return None;
    }
    let kin = KIN_JA.iter().flat_map(|(kin, words)| words.iter().map(|word| (Subject::Kin(*kin), *word)));
    let me = ME_JA.iter().map(|word| (Subject::Me, *word));
    let others = OTHERS_JA.iter().map(|word| (Subject::Other, *word));
    let third = ["彼女", "彼", "本人", "彼ら", "あの子", "この子"].into_iter().map(|word| (Subject::Third, word));
    let (subject, word) = me.chain(kin).chain(third).chain(others).find(|(_, word)| marked(rest, word))?;
    Some((subject, at + word.chars().count() + 1))
}

/// The characters that a Japanese subject may begin with.
fn openers() -> &'static BTreeSet<char> {
    static OPENERS: OnceLock<BTreeSet<char>> = OnceLock::new();
    OPENERS.get_or_init(|| {
        let kin = KIN_JA.iter().flat_map(|(_, words)| words.iter());
        kin.chain(OTHERS_JA)
            .chain(ME_JA)
            .chain(&["彼", "本人", "あの子", "この子"])
            .filter_map(|word| word.chars().next())
            .collect()
    })
}

/// Whether a word stands there as what the clause is about.
fn marked(rest: &str, word: &str) -> bool {
    let Some(after) = rest.strip_prefix(word) else { return false };
    let after = after.strip_prefix("達").or_else(|| after.strip_prefix("たち")).unwrap_or(after);
    let after = after.strip_prefix("自身").unwrap_or(after);
    let particle = ["は", "が", "も", "って", ",", "のこと", "の事", "の様子", "について", "\n"]
        .iter()
        .any(|particle| after.starts_with(particle));
    particle && !["もう", "もっと", "もし", "がい"].iter().any(|not| after.starts_with(not))
}
