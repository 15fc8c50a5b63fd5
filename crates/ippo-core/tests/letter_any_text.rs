//! Any text at all is read without harm, and every span stands within it.

mod reader;

use ippo_core::letter::{Reading, Span};
use proptest::prelude::*;
use reader::{READER, read};

fn spans(reading: &Reading) -> Vec<Span> {
    let mut spans = reading.sentences.clone();
    spans.extend(reading.writer.evidence.iter());
    spans.extend(reading.duration.iter().flat_map(|found| found.evidence.iter()));
    spans.extend(reading.outings.iter().flat_map(|found| found.evidence.iter()));
    spans.extend(reading.themes.iter().flat_map(|found| found.evidence.iter()));
    spans.extend(reading.kinds.iter().flat_map(|found| found.evidence.iter()));
    spans.extend(reading.questions.iter().flat_map(|found| found.evidence.iter()));
    spans.extend(reading.own_word.iter());
    spans
}

fn holds(text: &str) {
    let reading = read(text);
    let length = text.chars().count();
    for span in spans(&reading).into_iter().chain(READER.phrases(&reading, text)) {
        assert!(span.start <= span.end && span.end <= length, "{span:?} of {length} in {text:?}");
    }
    assert_eq!(reading, read(text));
}

/// Pieces that letters are made of, and such as break readers.
const PIECES: &[&str] = &[
    "I haven't left my room",
    " for two years",
    "since I was 16",
    "私は",
    "死にたい",
    "部屋から出られません",
    "三年",
    "半",
    "「",
    "」",
    "\"",
    "“",
    "’",
    "?",
    "。",
    "\n",
    "\n\n",
    "　",
    " ",
    "...",
    "&",
    "my son ",
    "he ",
    "'s",
    "n't",
    "ﾊﾞ",
    "ﾞ",
    "\u{301}",
    "🙂",
    "\u{200d}",
    "１２年",
    "年",
    "十",
    "a year and a half",
    "Sincerely,\n",
    "と申します",
    "my name is ",
    "Éa",
    "ß",
    "İ",
    "ﷺ",
    "½",
    "99999999999999999999 years",
    "0 years",
    "1.5 years",
    "のに",
    "けど",
    "(",
    ")",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn any_pieces(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..40)) {
        holds(&pieces.concat());
    }

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        holds(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn a_megabyte_is_read() {
    assert!(!read(&"I can't leave my room, ".repeat(45_600)).sentences.is_empty());
}

#[test]
fn one_endless_line_is_read() {
    for piece in ["怖い、", "死にたい", "my son ", "「", "\"a ", "1 ", "year ", "\u{301}", "\n"] {
        holds(&piece.repeat(20_000 / piece.len()));
    }
}
