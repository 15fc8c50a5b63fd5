//! Tokens: Latin words, single Japanese characters and the marks between them, in one flat line to search.

use super::Span;
use super::fold::{Folded, fold};

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// A word, or one Japanese character.
    Word,
    /// A comma, dash, colon or bracket: clauses may end here.
    Comma,
    /// The end of a sentence; `asks` if it is a question mark.
    Stop { asks: bool },
    /// An opening quotation mark.
    Open,
    /// A closing quotation mark.
    Close,
}

/// One token: where it stands in the flat line and in the letter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub from: usize,
    pub to: usize,
    pub span: Span,
    /// A bit for its first character, to rule out most phrases at a glance.
    pub first: u64,
}

/// A letter as tokens.
#[derive(Default, Debug)]
pub(super) struct Tokens {
    /// All words in one line; Latin ones are parted by spaces.
    pub flat: String,
    /// The tokens in order.
    pub list: Vec<Token>,
    /// Whether spaces are so few that each parts two clauses.
    sparse: bool,
    /// How many Latin letters there are.
    pub latin: usize,
    /// How many kana and kanji there are.
    pub japanese: usize,
}

/// Whether a folded character is written without spaces.
pub(super) fn is_japanese(what: char) -> bool {
    matches!(what, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{30a0}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        && what != '\u{30fb}'
}

/// A bit for the first character of a word.
pub(super) fn first_bit(word: &str) -> u64 {
    let first = word.chars().next().map_or(0, u32::from);
    1 << (first.wrapping_mul(0x9e37_79b1) >> 26)
}

/// Words that stand for two, as `don't` for `do not`.
const TAILS: &[(&str, &str)] =
    &[("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'s", "'s"), ("'d", "'d")];

/// Hurried spellings, and what stands for them.
const HURRIED: &[(&str, &[&str])] = &[
    ("can't", &["can", "not"]),
    ("cannot", &["can", "not"]),
    ("cant", &["can", "not"]),
    ("won't", &["will", "not"]),
    ("wont", &["will", "not"]),
    ("shan't", &["shall", "not"]),
    ("ain't", &["am", "not"]),
    ("dont", &["do", "not"]),
    ("doesnt", &["does", "not"]),
    ("didnt", &["did", "not"]),
    ("havent", &["have", "not"]),
    ("hasnt", &["has", "not"]),
    ("isnt", &["is", "not"]),
    ("wasnt", &["was", "not"]),
    ("couldnt", &["could", "not"]),
    ("wouldnt", &["would", "not"]),
    ("im", &["i", "am"]),
    ("ive", &["i", "have"]),
    ("hes", &["he", "'s"]),
    ("shes", &["she", "'s"]),
    ("gonna", &["going", "to"]),
    ("wanna", &["want", "to"]),
    ("alot", &["a", "lot"]),
    ("anymore", &["any", "more"]),
    ("wld", &["would"]),
    ("wud", &["would"]),
    ("freind", &["friend"]),
    ("bc", &["because"]),
    ("cos", &["because"]),
    ("cuz", &["because"]),
    ("thats", &["that", "'s"]),
    ("theres", &["there", "'s"]),
    ("whats", &["what", "'s"]),
    ("theyre", &["they", "are"]),
    ("theyve", &["they", "have"]),
    ("youre", &["you", "are"]),
    ("arent", &["are", "not"]),
    ("werent", &["were", "not"]),
    ("hadnt", &["had", "not"]),
    ("shouldnt", &["should", "not"]),
    ("idk", &["do", "not", "know"]),
    ("ppl", &["people"]),
];

impl Tokens {
    /// Takes a letter apart.
    pub fn of(text: &str) -> Tokens {
        let folded = fold(text);
        let mut tokens = Tokens { sparse: sparse(&folded), ..Tokens::default() };
        let mut at = 0;
        let mut quoted = false;
        while at < folded.len() {
            at = tokens.take(&folded, at, &mut quoted);
        }
        tokens
    }

    fn take(&mut self, folded: &[Folded], at: usize, quoted: &mut bool) -> usize {
        let what = folded[at].what;
        if is_japanese(what) {
            self.japanese += 1;
            self.push(Kind::Word, what.encode_utf8(&mut [0; 4]), folded, at, at + 1);
            return at + 1;
        }
        if what.is_alphanumeric() {
            return self.take_word(folded, at);
        }
        if what == '&' {
            self.push(Kind::Word, "and", folded, at, at + 1);
            return at + 1;
        }
        let (kind, end) = mark(folded, at, quoted);
        let kind = kind.or_else(|| if what.is_whitespace() { self.space(folded, at) } else { None });
        if let Some(kind) = kind {
            self.push_mark(kind, folded, at, end);
        }
        end
    }

    /// A space within Japanese may stand for a full stop or a comma.
    fn space(&self, folded: &[Folded], at: usize) -> Option<Kind> {
        const ENDS: &[&str] = &[
            "です",
            "ます",
            "した",
            "ません",
            "ですか",
            "ますか",
            "ください",
            "ない",
            "んだ",
            "てる",
            "たい",
            "った",
            "いる",
            "よね",
            "かな",
            "らいい",
            "ばいい",
        ];
        if !at.checked_sub(1).is_some_and(|before| is_japanese(folded[before].what)) {
            return None;
        }
        if ENDS.iter().any(|end| self.flat.ends_with(end)) {
            return Some(Kind::Stop { asks: false });
        }
        self.sparse.then_some(Kind::Comma)
    }

    fn take_word(&mut self, folded: &[Folded], at: usize) -> usize {
        let end = word_end(folded, at);
        let word: String = folded[at..end].iter().map(|one| one.what).collect();
        self.latin += end - at;
        if let Some((_, words)) = HURRIED.iter().find(|(short, _)| *short == word) {
            words.iter().for_each(|part| self.push(Kind::Word, part, folded, at, end));
            return end;
        }
        match TAILS.iter().find_map(|(tail, full)| Some((word.strip_suffix(tail)?, full))) {
            Some((head, full)) if !head.is_empty() => {
                self.push(Kind::Word, head, folded, at, end);
                self.push(Kind::Word, full, folded, at, end);
            }
            _ => self.push(Kind::Word, &word, folded, at, end),
        }
        end
    }

    fn push(&mut self, kind: Kind, word: &str, folded: &[Folded], at: usize, end: usize) {
        let latin = |last: char| last.is_alphanumeric() && !is_japanese(last);
        if self.flat.chars().next_back().is_some_and(latin) && word.starts_with(|first| latin(first) || first == '\'') {
            self.flat.push(' ');
        }
        let from = self.flat.len();
        self.flat.push_str(word);
        let span = Span { start: folded[at].start, end: folded[end - 1].end };
        self.list.push(Token { kind, from, to: self.flat.len(), span, first: first_bit(word) });
    }

    fn push_mark(&mut self, kind: Kind, folded: &[Folded], at: usize, end: usize) {
        let again = matches!(kind, Kind::Comma | Kind::Stop { .. });
        if let (true, Some(last)) = (again, self.list.last_mut()) {
            match (last.kind, kind) {
                (Kind::Stop { asks }, Kind::Stop { asks: more }) => {
                    last.kind = Kind::Stop { asks: asks || more };
                    return;
                }
                (Kind::Stop { .. } | Kind::Comma, Kind::Comma) => return,
                _ => {}
            }
        }
        let sign = if matches!(kind, Kind::Comma) { "," } else { "\n" };
        self.push(kind, sign, folded, at, end);
    }

    /// The words of a token, folded.
    pub fn word(&self, at: usize) -> &str {
        self.list.get(at).map_or("", |token| &self.flat[token.from..token.to])
    }

    /// The span of the letter from one token up to another.
    pub fn span(&self, from: usize, to: usize) -> Span {
        let start = self.list.get(from).map_or(0, |token| token.span.start);
        let end = to.checked_sub(1).and_then(|last| self.list.get(last)).map_or(start, |token| token.span.end);
        Span { start, end: end.max(start) }
    }
}

fn sparse(folded: &[Folded]) -> bool {
    let japanese = folded.iter().filter(|one| is_japanese(one.what)).count();
    let spaces =
        folded.windows(2).filter(|pair| is_japanese(pair[0].what) && matches!(pair[1].what, ' ' | '\u{3000}')).count();
    spaces * 11 < japanese * 2
}

fn word_end(folded: &[Folded], at: usize) -> usize {
    let digits = folded[at].what.is_ascii_digit();
    let mut end = at + 1;
    while let Some(one) = folded.get(end) {
        let next = folded.get(end + 1).map(|next| next.what);
        let goes_on = if digits {
            one.what.is_ascii_digit() || (one.what == '.' && next.is_some_and(|next| next.is_ascii_digit()))
        } else {
            let letter = |what: char| what.is_alphanumeric() && !what.is_ascii_digit() && !is_japanese(what);
            letter(one.what) || (one.what == '\'' && next.is_some_and(letter))
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// Reads a mark: its kind if it matters, and where it ends.
fn mark(folded: &[Folded], at: usize, quoted: &mut bool) -> (Option<Kind>, usize) {
    let next = folded.get(at + 1).map(|next| next.what);
    let kind = match folded[at].what {
        '.' if folded[at..].iter().take(3).all(|one| one.what == '.') => return dots(folded, at),
        '.' => full_stop(folded, at).then_some(Kind::Stop { asks: false }),
        '!' | '\u{3002}' | '\u{ff61}' => Some(Kind::Stop { asks: false }),
        '?' => Some(Kind::Stop { asks: true }),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => return line_end(folded, at),
        '"' => {
            *quoted = !*quoted;
            Some(if *quoted { Kind::Open } else { Kind::Close })
        }
        '\u{201c}' | '\u{300c}' | '\u{300e}' | '\u{ab}' => Some(Kind::Open),
        '\u{201d}' | '\u{300d}' | '\u{300f}' | '\u{bb}' => Some(Kind::Close),
        ',' | ';' | ':' | '\u{3001}' | '(' | ')' | '\u{2014}' | '[' | ']' | '/' | '\u{2026}' => Some(Kind::Comma),
        '\u{2190}'..='\u{2bff}' | '\u{1f000}'.. => Some(Kind::Comma),
        '-' if next == Some('-') || next == Some(' ') => Some(Kind::Comma),
        _ => None,
    };
    (kind, at + 1)
}

fn dots(folded: &[Folded], at: usize) -> (Option<Kind>, usize) {
    let end = at + folded[at..].iter().take_while(|one| one.what == '.').count();
    let line = folded.get(end).is_none_or(|next| next.what == '\n');
    (Some(if line { Kind::Stop { asks: false } } else { Kind::Comma }), end)
}

fn full_stop(folded: &[Folded], at: usize) -> bool {
    let next = folded.get(at + 1).map_or(' ', |next| next.what);
    let closes = next.is_whitespace() || matches!(next, '"' | '\'' | ')' | '\u{201d}');
    let word: String = folded[at.saturating_sub(5)..at]
        .iter()
        .map(|one| if one.what.is_alphanumeric() || one.what == '.' { one.what } else { ' ' })
        .collect();
    let last = word.rsplit(' ').next().unwrap_or("");
    let short = matches!(last, "mr" | "mrs" | "ms" | "dr" | "st" | "vs" | "e.g" | "i.e" | "etc" | "approx");
    closes && !short
}

/// A line ends a sentence where it is empty or short; a wrapped line goes on.
fn line_end(folded: &[Folded], at: usize) -> (Option<Kind>, usize) {
    let blank = |one: &&Folded| one.what.is_whitespace();
    let end = at + folded[at..].iter().take_while(blank).count();
    let lines = folded[at..end].iter().filter(|one| one.what == '\n').count();
    let width = folded[..at].iter().rev().take(61).take_while(|one| one.what != '\n').count();
    let before = folded[..at].iter().rev().find(|one| !one.what.is_whitespace()).map_or('\n', |one| one.what);
    let wrapped = if is_japanese(before) {
        matches!(before, 'は' | 'が' | 'を' | 'に' | 'で' | 'と' | 'の' | 'も') && width > 20
    } else {
        before == '\u{3001}' || width > 45
    };
    let stop = lines > 1 || !wrapped;
    (stop.then_some(Kind::Stop { asks: false }), end.max(at + 1))
}
