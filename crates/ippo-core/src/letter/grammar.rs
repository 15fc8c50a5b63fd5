//! The grammar that patterns are written in.
//!
//! English: `rarely|hardly leav*|go_out ~3 room`: a bar parts choices, `_` joins the words of one choice, `*` leaves the
//! end of a word open, `?` makes a word optional, `~3` skips up to three words. Japanese: `部屋から~4出(ない|て(い)?ない)`:
//! brackets hold choices, `?` makes the character or bracket before it optional, `~4` skips up to four characters.
//! In both, `<name>` stands for a family of words from the tables.

use std::borrow::Cow;

use super::pattern::{Alt, Part};
use super::rules::Families;

/// Writes out the families of words that a pattern names.
pub(super) fn written_out<'a>(source: &'a str, families: &Families) -> Cow<'a, str> {
    if !source.contains('<') {
        return Cow::Borrowed(source);
    }
    let mut whole = String::new();
    for part in source.split_inclusive(['<', '>']) {
        match part.strip_suffix('>') {
            Some(name) => whole.push_str(families.get(name).map_or("", String::as_str)),
            None => whole.push_str(part.trim_end_matches('<')),
        }
    }
    Cow::Owned(whole)
}

/// Reads an English pattern.
pub(super) fn english(source: &str) -> Vec<Part> {
    source.split_whitespace().map(word).collect()
}

fn word(word: &str) -> Part {
    if let Some(gap) = word.strip_prefix('~') {
        return Part::Gap(gap.parse().unwrap_or(0));
    }
    let optional = word.ends_with('?');
    let alts = word.trim_end_matches('?').split('|').filter(|alt| !alt.is_empty()).map(Alt::of).collect();
    Part::choice(alts, optional)
}

#[derive(Clone)]
enum Node {
    Letter(char),
    Gap(usize),
    Group(Vec<Vec<Node>>),
}

/// Reads a Japanese pattern; a choice with a gap inside makes a pattern of each choice.
pub(super) fn japanese(source: &str) -> Vec<Vec<Part>> {
    let mut rest = source.chars().peekable();
    unfold(&sequence(&mut rest)).into_iter().map(|nodes| lower(&nodes)).collect()
}

type Rest<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn sequence(rest: &mut Rest) -> Vec<Node> {
    let mut nodes = Vec::new();
    while let Some(&next) = rest.peek() {
        match next {
            ')' | '|' => break,
            '(' => nodes.push(group(rest)),
            '~' => nodes.push(gap(rest)),
            '?' => {
                rest.next();
                if let Some(last) = nodes.pop() {
                    nodes.push(Node::Group(vec![vec![last], Vec::new()]));
                }
            }
            letter => {
                rest.next();
                nodes.push(Node::Letter(letter));
            }
        }
    }
    nodes
}

fn group(rest: &mut Rest) -> Node {
    let mut choices = Vec::new();
    while matches!(rest.next(), Some('(' | '|')) {
        choices.push(sequence(rest));
    }
    Node::Group(choices)
}

fn gap(rest: &mut Rest) -> Node {
    rest.next();
    let mut most = 0;
    while let Some(digit) = rest.peek().and_then(|digit| digit.to_digit(10)) {
        most = most * 10 + digit as usize;
        rest.next();
    }
    Node::Gap(most)
}

fn holds_gap(node: &Node) -> bool {
    match node {
        Node::Letter(_) => false,
        Node::Gap(_) => true,
        Node::Group(choices) => choices.iter().flatten().any(holds_gap),
    }
}

/// Writes out choices that hold a gap, each as a sequence of its own.
fn unfold(nodes: &[Node]) -> Vec<Vec<Node>> {
    let Some(at) = nodes.iter().position(|node| matches!(node, Node::Group(_)) && holds_gap(node)) else {
        return vec![nodes.to_vec()];
    };
    let Node::Group(choices) = &nodes[at] else { return Vec::new() };
    let whole = choices.iter().map(|choice| [&nodes[..at], choice.as_slice(), &nodes[at + 1..]].concat());
    whole.flat_map(|nodes| unfold(&nodes)).collect()
}

fn lower(nodes: &[Node]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    for node in nodes {
        if let Node::Letter(letter) = node {
            literal.push(*letter);
            continue;
        }
        flush(&mut literal, &mut parts);
        match node {
            Node::Gap(most) => parts.push(Part::Gap(*most)),
            group => parts.push(choice(&spellings(std::slice::from_ref(group)))),
        }
    }
    flush(&mut literal, &mut parts);
    parts
}

fn flush(literal: &mut String, parts: &mut Vec<Part>) {
    if !literal.is_empty() {
        parts.push(choice(&[std::mem::take(literal)]));
    }
}

fn choice(spellings: &[String]) -> Part {
    let alts = spellings.iter().filter(|alt| !alt.is_empty()).map(|alt| Alt::of(alt)).collect();
    Part::choice(alts, spellings.iter().any(String::is_empty))
}

/// All spellings of a sequence without gaps.
fn spellings(nodes: &[Node]) -> Vec<String> {
    let mut all = vec![String::new()];
    for node in nodes {
        match node {
            Node::Letter(letter) => all.iter_mut().for_each(|one| one.push(*letter)),
            Node::Gap(_) => {}
            Node::Group(choices) => {
                let ends: Vec<_> = choices.iter().flat_map(|choice| spellings(choice)).collect();
                all = all.iter().flat_map(|start| ends.iter().map(|end| [start.as_str(), end].concat())).collect();
            }
        }
    }
    all
}
