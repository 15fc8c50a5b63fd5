//! Scenes: the sentences and clauses of a letter, of whom each speaks, and which words are somebody else's.

use super::marks::{Cue, Mark};
use super::scan::Hit;
use super::subjects::{Subject, subject_at};
use super::tokens::{Kind, Tokens};

/// More tokens between two quotation marks are no quotation.
const LONGEST_QUOTE: usize = 160;

/// A sentence: its tokens, and whether it asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence {
    pub from: usize,
    pub to: usize,
    pub asks: bool,
}

/// A clause: its tokens, its sentence, and of whom it speaks, if it says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    pub from: usize,
    pub to: usize,
    pub sentence: usize,
    pub subject: Option<Subject>,
}

/// Whose words a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Voice {
    /// The writer's.
    Own,
    /// Somebody's who is quoted.
    Said(Option<Subject>),
}

/// The letter in parts.
#[derive(Debug)]
pub(super) struct Scene {
    pub sentences: Vec<Sentence>,
    pub clauses: Vec<Clause>,
    /// The clause of each token.
    pub clause_of: Vec<usize>,
    /// Whose words each token is.
    pub voice: Vec<Voice>,
    /// The subject that begins at each token.
    pub starts: Vec<Option<Subject>>,
}

impl Scene {
    /// Divides a letter.
    pub fn of(tokens: &Tokens, hits: &[Hit]) -> Scene {
        let sentences = sentences(tokens);
        let starts: Vec<_> =
            (0..tokens.list.len()).map(|at| Some(subject_at(tokens, at, tokens.list.len())?.0)).collect();
        let clauses = clauses(tokens, &sentences, &starts);
        let mut clause_of = vec![0; tokens.list.len()];
        for (at, clause) in clauses.iter().enumerate() {
            clause_of[clause.from..clause.to].fill(at);
        }
        let mut scene = Scene { sentences, clauses, clause_of, voice: vec![Voice::Own; tokens.list.len()], starts };
        scene.hear(tokens, hits);
        scene
    }

    /// The clause of a token.
    pub fn clause(&self, token: usize) -> Clause {
        let last = Clause { from: 0, to: 0, sentence: 0, subject: None };
        self.clause_of.get(token).and_then(|&at| self.clauses.get(at)).copied().unwrap_or(last)
    }

    /// The sentence of a token.
    pub fn sentence(&self, token: usize) -> Sentence {
        let none = Sentence { from: 0, to: 0, asks: false };
        self.sentences.get(self.clause(token).sentence).copied().unwrap_or(none)
    }

    /// Of whom the words at a token speak: the nearest subject before it in its sentence, else the clause's.
    pub fn subject(&self, token: usize) -> Option<Subject> {
        let at = *self.clause_of.get(token)?;
        let sentence = self.clauses.get(at)?.sentence;
        self.clauses[..=at]
            .iter()
            .rev()
            .take(40)
            .take_while(|clause| clause.sentence == sentence)
            .find_map(|clause| clause.subject)
    }

    fn hear(&mut self, tokens: &Tokens, hits: &[Hit]) {
        let mut at = 0;
        while at < tokens.list.len() {
            let close = (tokens.list[at].kind == Kind::Open).then(|| close(tokens, at)).flatten();
            if let Some(close) = close {
                if let Some(speaker) = self.speaker(tokens, hits, at, close) {
                    self.voice[at..=close].fill(Voice::Said(speaker));
                }
                at = close;
            }
            at += 1;
        }
    }

    /// Who says what stands between two marks; nobody if it is only a word set apart.
    fn speaker(&self, tokens: &Tokens, hits: &[Hit], open: usize, close: usize) -> Option<Option<Subject>> {
        let says = hits.partition_point(|hit| hit.from + 14 < open);
        let says = hits[says..]
            .iter()
            .take_while(|hit| hit.from <= close + 4)
            .any(|hit| hit.mark == Mark::Cue(Cue::Says) && (hit.to + 3 >= open && hit.to <= open || hit.from >= close));
        let words = tokens.list[open..close].iter().filter(|token| token.kind == Kind::Word).count();
        let long = if tokens.japanese > tokens.latin { 12 } else { 5 };
        if !says && words <= long {
            return None;
        }
        let before = open.checked_sub(1).and_then(|before| self.subject(before));
        let after = (close + 1..tokens.list.len().min(close + 5)).find_map(|at| self.starts[at]);
        let japanese = tokens.japanese > tokens.latin;
        Some(if japanese { before } else { before.or(after) })
    }
}

fn close(tokens: &Tokens, open: usize) -> Option<usize> {
    let end = tokens.list.len().min(open + LONGEST_QUOTE);
    (open + 1..end).find(|&at| tokens.list[at].kind == Kind::Close)
}

fn sentences(tokens: &Tokens) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut from = 0;
    for (at, token) in tokens.list.iter().enumerate() {
        if let Kind::Stop { asks } = token.kind {
            if tokens.list[from..at].iter().any(|token| token.kind == Kind::Word) {
                sentences.push(Sentence { from, to: at + 1, asks });
            } else if let Some(last) = sentences.last_mut() {
                last.to = at + 1;
            }
            from = at + 1;
        }
    }
    if from < tokens.list.len() {
        sentences.push(Sentence { from, to: tokens.list.len(), asks: false });
    }
    sentences
}

fn clauses(tokens: &Tokens, sentences: &[Sentence], starts: &[Option<Subject>]) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for (sentence, whole) in sentences.iter().enumerate() {
        let mut from = whole.from;
        for at in whole.from..whole.to {
            if at > from && parts(tokens, at) {
                clauses.push(clause(starts, from, at, sentence));
                from = at;
            }
        }
        if from < whole.to {
            clauses.push(clause(starts, from, whole.to, sentence));
        }
    }
    clauses
}

fn clause(starts: &[Option<Subject>], from: usize, to: usize, sentence: usize) -> Clause {
    let subject = starts[from..to].iter().find_map(|start| *start);
    Clause { from, to, sentence, subject }
}

/// Whether a new clause begins at a token.
fn parts(tokens: &Tokens, at: usize) -> bool {
    let before = tokens.list[at - 1];
    if before.kind != Kind::Word || tokens.list[at].kind == Kind::Open {
        return true;
    }
    let next = || tokens.word(at + 1);
    let pronoun =
        |word: &str| matches!(word, "i" | "he" | "she" | "we" | "they" | "my" | "it" | "now" | "even" | "then");
    match tokens.word(at) {
        "but" | "although" | "though" | "because" | "while" | "whereas" | "unless" | "however" | "except" | "if" => {
            true
        }
        "and" | "so" | "when" | "since" | "or" | "until" | "before" | "after" => pronoun(next()),
        _ => {
            tokens.flat[..before.to].ends_with("けど")
                || tokens.flat[..before.to].ends_with("けれど")
                || tokens.flat[..before.to].ends_with("のに")
                || tokens.flat[..before.to].ends_with("ので")
        }
    }
}
