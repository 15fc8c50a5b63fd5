//! Sense: what stands around a found pattern, and whether it undoes it.

use super::Tongue;
use super::marks::{Cue, Mark};
use super::scan::{Book, Hit, scan};
use super::scene::{Scene, Voice};
use super::subjects::Subject;
use super::tokens::{Kind, Tokens};

/// A letter taken apart, with all patterns found in it.
pub(super) struct Sense {
    pub tokens: Tokens,
    pub hits: Vec<Hit>,
    pub scene: Scene,
    pub tongue: Tongue,
    clause_cues: Vec<u32>,
    sentence_cues: Vec<u32>,
}

/// A subject further back than so many tokens is forgotten.
const LONGEST_REACH: usize = 80;

/// English words that undo what follows them.
const NEGATORS: &[&str] =
    &["not", "never", "no", "nobody", "nothing", "neither", "nor", "without", "none", "hardly", "rarely"];

/// Words after a negator that leave what follows standing.
const STANDING: &[&str] = &[
    "stop",
    "help",
    "only",
    "just",
    "sure",
    "know",
    "understand",
    "because",
    "resist",
    "avoid",
    "escape",
    "shake",
    "explain",
    "more",
    "matter",
    "wonder",
    "remember",
    "tell",
    "see",
    "get",
    "even",
];

/// Japanese particles between a word and its negation.
const LINKS: &[&str] = &[
    "は",
    "が",
    "も",
    "とか",
    "など",
    "という",
    "とまで",
    "と",
    "なんて",
    "こと",
    "わけ",
    "つもり",
    "気持ち",
    "気",
    "の",
    "ん",
    "考え",
    "思って",
    "思う",
    "思い",
    "思っ",
    "思った",
    "感じ",
    "いる",
    "いた",
    "い",
    "る",
    "た",
    "て",
    "に",
    "なる",
    "で",
    "じゃ",
    "ほど",
    "く",
    "たい",
    "たく",
    "さ",
    "たり",
    "一度も",
    "して",
    "し",
    "では",
    "あり",
    "出さ",
    "っ",
    "れ",
    "られ",
    "しまい",
    "する",
    "よう",
    "な",
    "様子",
    "習慣",
    "予定",
];

/// Japanese negations.
const NOT_JA: &[&str] =
    &["せず", "ない", "なかった", "なく", "ません", "ありません", "無い", "無く", "無かった", "へん", "しとらん"];

/// What looks like a Japanese negation and is a guess or a duty.
const GUESS_JA: &[&str] = &[
    "ないか",
    "ませんか",
    "ないと",
    "なければ",
    "なくて",
    "ないで",
    "ないのに",
    "ないよう",
    "なきゃ",
    "まし",
    "ないまま",
    "ないんじゃ",
    "ないけど",
];

impl Sense {
    /// Takes a letter apart.
    pub fn of(text: &str, book: &Book) -> Sense {
        let tokens = Tokens::of(text);
        let hits = scan(&tokens, book);
        let scene = Scene::of(&tokens, &hits);
        let tongue = if tokens.japanese * 2 > tokens.latin { Tongue::Japanese } else { Tongue::English };
        let mut sense = Sense {
            clause_cues: vec![0; scene.clauses.len()],
            sentence_cues: vec![0; scene.sentences.len()],
            tokens,
            hits,
            scene,
            tongue,
        };
        sense.mark_cues();
        sense
    }

    fn mark_cues(&mut self) {
        for hit in &self.hits {
            let Mark::Cue(cue) = hit.mark else { continue };
            let bit = 1u32 << (cue as u32);
            let Some(&at) = self.scene.clause_of.get(hit.from) else { continue };
            if let Some(clause) = self.scene.clauses.get(at) {
                self.clause_cues[at] |= bit;
                self.sentence_cues[clause.sentence] |= bit;
            }
        }
    }

    /// Whether a cue stands in the clause of a token.
    pub fn clause_has(&self, token: usize, cue: Cue) -> bool {
        let at = self.scene.clause_of.get(token).copied().unwrap_or(usize::MAX);
        self.clause_cues.get(at).is_some_and(|cues| cues & (1 << (cue as u32)) != 0)
    }

    /// Whether a cue stands in the sentence of a token.
    pub fn sentence_has(&self, token: usize, cue: Cue) -> bool {
        let at = self.scene.clause(token).sentence;
        self.sentence_cues.get(at).is_some_and(|cues| cues & (1 << (cue as u32)) != 0)
    }

    /// Whether a cue stands in the sentence after that of a token.
    pub fn next_has(&self, token: usize, cue: Cue) -> bool {
        let at = self.scene.clause(token).sentence + 1;
        self.sentence_cues.get(at).is_some_and(|cues| cues & (1 << (cue as u32)) != 0)
    }

    /// Whether a cue stands in the sentence before that of a token.
    pub fn last_has(&self, token: usize, cue: Cue) -> bool {
        let at = self.scene.clause(token).sentence.checked_sub(1);
        at.and_then(|at| self.sentence_cues.get(at)).is_some_and(|cues| cues & (1 << (cue as u32)) != 0)
    }

    /// Whether the sentence of a hit begins by naming a game or a book, as `in my game`.
    pub fn opens_in_fiction(&self, hit: &Hit) -> bool {
        let from = self.scene.sentence(hit.from).from;
        self.tokens.word(from) == "in"
            && self.hits.iter().any(|other| other.from == from && other.mark == Mark::Cue(Cue::Fiction))
    }

    /// Whether a hit overlaps another one with a cue, or nearly.
    pub fn touches(&self, hit: &Hit, cue: Cue) -> bool {
        let first = self.hits.partition_point(|other| other.from + 24 < hit.from);
        let near = self.hits[first..].iter().take_while(|other| other.from < hit.to);
        near.filter(|other| other.mark == Mark::Cue(cue)).any(|other| other.to > hit.from)
    }

    /// Whose words a hit is.
    pub fn voice(&self, hit: &Hit) -> Voice {
        self.scene.voice.get(hit.from).copied().unwrap_or(Voice::Own)
    }

    /// Of whom a hit speaks, as far as its sentence says.
    pub fn subject(&self, hit: &Hit) -> Option<Subject> {
        let clause = self.scene.clause(hit.from);
        let starts =
            |range: std::ops::Range<usize>| range.rev().find_map(|at| self.scene.starts.get(at).copied().flatten());
        starts(clause.from.max(hit.from.saturating_sub(LONGEST_REACH))..hit.from + 1)
            .or_else(|| starts(hit.from..hit.to))
            .or_else(|| self.scene.subject(hit.from))
    }

    /// Whether what a hit says is denied near by.
    pub fn negated(&self, hit: &Hit) -> bool {
        match self.tongue {
            Tongue::English => !hit.own_negation && self.negated_before(hit),
            Tongue::Japanese => self.negated_after(hit),
        }
    }

    fn negated_before(&self, hit: &Hit) -> bool {
        let clause = self.scene.clause(hit.from);
        let first = clause.from.max(hit.from.saturating_sub(5));
        (first..hit.from).any(|at| {
            NEGATORS.contains(&self.tokens.word(at))
                && !(at + 1..hit.from.max(at + 2)).any(|next| STANDING.contains(&self.tokens.word(next)))
        })
    }

    fn negated_after(&self, hit: &Hit) -> bool {
        let rest = self.after(hit, 14);
        let mut left = rest.as_str();
        let mut linked = false;
        for _ in 0..7 {
            if GUESS_JA.iter().any(|guess| left.starts_with(guess)) && !left.starts_with("ないです") {
                return false;
            }
            if NOT_JA.iter().any(|not| left.starts_with(not)) {
                return !hit.own_negation || linked;
            }
            let Some(link) = LINKS.iter().filter(|link| left.starts_with(**link)).max_by_key(|link| link.len()) else {
                return false;
            };
            linked |= matches!(*link, "わけ" | "こと" | "ほど" | "では");
            left = &left[link.len()..];
        }
        false
    }

    /// The folded words after a hit, within its clause.
    pub fn after(&self, hit: &Hit, most: usize) -> String {
        let words = (hit.to..hit.to + most)
            .take_while(|&at| self.tokens.list.get(at).is_some_and(|token| token.kind == Kind::Word));
        words.map(|at| self.tokens.word(at)).collect()
    }

    /// The folded words of the sentence of a hit.
    pub fn sentence_words(&self, hit: &Hit) -> &str {
        let sentence = self.scene.sentence(hit.from);
        let from = self.tokens.list.get(sentence.from).map_or(0, |token| token.from);
        let to = self.tokens.list.get(sentence.to.saturating_sub(1)).map_or(from, |token| token.to);
        self.tokens.flat.get(from..to.max(from)).unwrap_or_default()
    }

    /// Whether a hit speaks of what is over.
    pub fn past(&self, hit: &Hit) -> bool {
        let at = hit.from;
        let now = (hit.from..hit.to).any(|at| matches!(self.tokens.word(at), "still" | "now" | "since"));
        self.clause_has(at, Cue::Past) && !self.clause_has(at, Cue::Now) && !now
    }
}
