//! Japanese names within English words, marked, so that a reader aloud says them in their own tongue.

use crate::visit::Visit;
use ippo_words::Language;
use maud::{Markup, html};

/// A text in which, on an English page, what is written in Japanese says so.
pub(crate) fn spoken(visit: &Visit, text: &str) -> Markup {
    match visit.language() {
        Language::English => {
            html! { @for (is_japanese, piece) in pieces(text) { @if is_japanese { span lang="ja" { (piece) } } @else { (piece) } } }
        }
        Language::Japanese | Language::JapaneseEasy => html! { (text) },
    }
}

/// The text cut where Japanese writing begins or ends.
fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces: Vec<(bool, &str)> = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let is = is_japanese(c);
        if at > start && is != is_japanese(text[start..].chars().next().unwrap_or(c)) {
            pieces.push((!is, &text[start..at]));
            start = at;
        }
    }
    if let Some(first) = text[start..].chars().next() {
        pieces.push((is_japanese(first), &text[start..]));
    }
    pieces
}

/// Kana, kanji, and the wide forms that stand among them.
fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff9f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_the_writing_changes() {
        let check = |text: &str, expected: &[(bool, &str)]| assert_eq!(pieces(text), expected, "{text}");
        check("", &[]);
        check("Tea", &[(false, "Tea")]);
        check("お茶", &[(true, "お茶")]);
        check("#Inochi SOS (#いのちSOS)", &[(false, "#Inochi SOS (#"), (true, "いのち"), (false, "SOS)")]);
        check("DV相談＋", &[(false, "DV"), (true, "相談＋")]);
    }
}
