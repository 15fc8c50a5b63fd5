//! A word beside its reading: which part of the reading belongs to its kanji, and which stands in the word already.

use std::ops::Range;

/// Whether a character is read, and does not say itself how.
pub fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '々' | '〆')
}

/// The kanji of a word, as bytes of it, each with its part of the reading. Nothing if there is not exactly one way to lay
/// the reading beside the word. Digits are read with their kanji, unless the reading has digits too.
pub fn align<'a>(word: &str, reading: &'a str) -> Option<Vec<(Range<usize>, &'a str)>> {
    let digits = !reading.contains(|c: char| c.is_ascii_digit());
    let mut ways = Vec::new();
    lay(word, reading, (0, 0), digits, &mut Vec::new(), &mut ways);
    if ways.len() == 1 { ways.pop() } else { None }
}

type Laid<'a> = Vec<(Range<usize>, &'a str)>;

/// Tries every way from these places of word and reading on.
fn lay<'a>(
    word: &str,
    reading: &'a str,
    at: (usize, usize),
    digits: bool,
    so_far: &mut Laid<'a>,
    ways: &mut Vec<Laid<'a>>,
) {
    let (in_word, in_reading) = at;
    let (rest, kana) = (&word[in_word..], &reading[in_reading..]);
    let is_read = |c: char| is_kanji(c) || (digits && c.is_ascii_digit());
    let Some(first) = rest.chars().next() else {
        if kana.is_empty() {
            ways.push(so_far.clone());
        }
        return;
    };
    if !is_read(first) {
        if kana.starts_with(first) {
            lay(word, reading, (in_word + first.len_utf8(), in_reading + first.len_utf8()), digits, so_far, ways);
        }
        return;
    }
    let run = rest.find(|c| !is_read(c)).unwrap_or(rest.len());
    for (end, c) in kana.char_indices() {
        let end = end + c.len_utf8();
        so_far.push((in_word..in_word + run, &kana[..end]));
        lay(word, reading, (in_word + run, in_reading + end), digits, so_far, ways);
        so_far.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, reading: &str, expected: &[(&str, &str)]) {
        let laid = align(word, reading).map(|laid| laid.into_iter().map(|(at, kana)| (&word[at], kana)).collect());
        let expected = (!expected.is_empty()).then(|| expected.to_vec());
        assert_eq!(laid, expected, "{word} {reading}");
    }

    #[test]
    fn the_kanji_get_what_the_word_does_not_say_itself() {
        check("手紙", "てがみ", &[("手紙", "てがみ")]);
        check("落ち着", "おちつ", &[("落", "お"), ("着", "つ")]);
        check("お金", "おかね", &[("金", "かね")]);
        check("ドイツ語", "ドイツご", &[("語", "ご")]);
        check("1人", "ひとり", &[("1人", "ひとり")]);
        check("3分の1", "3ぶんの1", &[("分", "ぶん")]);
        check("月・木・金", "げつ・もく・きん", &[("月", "げつ"), ("木", "もく"), ("金", "きん")]);
    }

    #[test]
    fn what_fits_in_no_way_or_in_two_is_refused() {
        check("手紙", "", &[]);
        check("落ち着", "おつ", &[]);
        check("行く", "いった", &[]);
        check("飲の飲", "のののの", &[]);
    }
}
