//! Numbers as people write them, in either language.

use super::tokens::Tokens;

const WORDS: &[(&str, f64)] = &[
    ("a", 1.0),
    ("an", 1.0),
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("first", 1.0),
    ("second", 2.0),
    ("third", 3.0),
    ("fourth", 4.0),
    ("fifth", 5.0),
    ("sixth", 6.0),
    ("seventh", 7.0),
    ("eighth", 8.0),
    ("ninth", 9.0),
    ("tenth", 10.0),
];

const DIGITS: &[(&str, f64)] = &[
    ("一", 1.0),
    ("二", 2.0),
    ("三", 3.0),
    ("四", 4.0),
    ("五", 5.0),
    ("六", 6.0),
    ("七", 7.0),
    ("八", 8.0),
    ("九", 9.0),
    ("〇", 0.0),
];

/// Reads a number at a token: its worth, and one past its last token.
pub(super) fn number(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let word = tokens.word(at);
    if word.starts_with(|digit: char| digit.is_ascii_digit()) {
        return Some((word.parse().ok()?, at + 1)).filter(|(worth, _)| *worth < 2000.0);
    }
    english(tokens, at).or_else(|| japanese(tokens, at))
}

fn word_worth(word: &str) -> Option<f64> {
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, worth)| *worth)
}

fn english(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let worth = word_worth(tokens.word(at))?;
    let unit = word_worth(tokens.word(at + 1)).filter(|unit| worth >= 20.0 && (1.0..10.0).contains(unit));
    Some(unit.map_or((worth, at + 1), |unit| (worth + unit, at + 2)))
}

fn japanese(tokens: &Tokens, at: usize) -> Option<(f64, usize)> {
    let digit = |at: usize| DIGITS.iter().find(|(name, _)| *name == tokens.word(at)).map(|(_, worth)| *worth);
    let (mut worth, mut end) = digit(at).map_or((0.0, at), |worth| (worth, at + 1));
    if tokens.word(end) == "十" {
        worth = if end == at { 10.0 } else { worth * 10.0 };
        end += 1;
        if let Some(unit) = digit(end) {
            worth += unit;
            end += 1;
        }
    }
    (end > at).then_some((worth, end))
}
