//! The name that a writer gives.

/// English lines that come before a name.
const CLOSINGS: &[&str] = &[
    "sincerely",
    "regards",
    "yours",
    "thanks",
    "thank you",
    "love",
    "best",
    "cheers",
    "respectfully",
    "faithfully",
    "truly",
    "wishes",
];

/// Finds the name that the writer signs with or gives.
pub(super) fn name(text: &str) -> Option<String> {
    introduced(text).or_else(|| signed(text)).or_else(|| introduced_in_japanese(text))
}

fn introduced(text: &str) -> Option<String> {
    let ascii = text.to_ascii_lowercase();
    ["my name is ", "my name's ", "call me ", "my name\u{2019}s "].iter().find_map(|start| {
        let at = ascii.find(start)? + start.len();
        let name: String =
            text[at..].chars().take_while(|one| one.is_alphabetic() || matches!(one, '-' | '\'')).take(40).collect();
        fit(&name).then_some(name)
    })
}

fn fit(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase) && name.chars().count() > 1
}

fn signed(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let (&last, before) = lines.split_last()?;
    let dash = last.starts_with(['-', '\u{2014}', '\u{2013}']);
    let line = last.trim_start_matches(['-', '\u{2014}', '\u{2013}', ' ']).trim_end_matches(['.', ',']);
    let closing = before.last().map(|line| line.to_lowercase()).unwrap_or_default();
    let closes = closing.chars().count() < 40 && CLOSINGS.iter().any(|word| closing.contains(word));
    let words = line.split_whitespace().count();
    let plain = line.chars().all(|one| one.is_alphabetic() || matches!(one, ' ' | '-' | '\'' | '.'));
    let each = line.split_whitespace().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    let latin = line.chars().all(|one| !super::tokens::is_japanese(one));
    (latin && (closes || dash) && plain && each && (1..=3).contains(&words)).then(|| line.to_owned())
}

fn introduced_in_japanese(text: &str) -> Option<String> {
    ["と申します", "といいます", "と言います"].iter().find_map(|end| {
        let at = text.find(end)?;
        let name: String = text[..at]
            .chars()
            .rev()
            .take_while(|one| !matches!(one, '、' | '。' | '\n' | ' ' | '　' | 'は' | '「'))
            .collect();
        let name: String = name.chars().rev().collect();
        let count = name.chars().count();
        let named = (1..=8).contains(&count) && !name.contains(['の', 'を', 'が', 'に']);
        named.then_some(name)
    })
}
