//! Recovery words, in all the ways in which people type them, and what they say when they are none.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use ippo_seal::{Locked, NotTheWords, RecoveryWords, WordList, WrapKind, WrappedRoot, WrappingKey};
use proptest::prelude::*;

fn words() -> RecoveryWords {
    RecoveryWords::from_entropy(&[0x7f; 32]).unwrap()
}

fn spoken(list: WordList) -> Vec<String> {
    words().words(list).to_vec()
}

/// The vectors of BIP-39 itself for 256 bits.
#[test]
fn they_are_the_words_of_bip_39() {
    for (byte, expected) in [
        (0x00, format!("{}art", "abandon ".repeat(23))),
        (
            0x7f,
            format!(
                "{}legal winner thank year wave sausage worth title",
                "legal winner thank year wave sausage worth useful ".repeat(2)
            ),
        ),
        (
            0x80,
            format!(
                "{}letter advice cage absurd amount doctor acoustic bless",
                "letter advice cage absurd amount doctor acoustic avoid ".repeat(2)
            ),
        ),
        (0xff, format!("{}vote", "zoo ".repeat(23))),
    ] {
        let words = RecoveryWords::from_entropy(&[byte; 32]).unwrap();
        assert_eq!(words.words(WordList::English).join(" "), expected);
        assert_eq!(RecoveryWords::read(&expected).unwrap().entropy(), &[byte; 32]);
    }
    let japanese = RecoveryWords::from_entropy(&[0; 32]).unwrap().words(WordList::Japanese).join("　");
    assert_eq!(japanese, format!("{}いってい", "あいこくしん　".repeat(23)));
}

fn check(typed: &str) {
    let read = RecoveryWords::read(typed);
    assert_eq!(read.map(|read| *read.entropy()), Ok([0x7f; 32]), "{typed}");
}

#[test]
fn every_spelling_is_read() {
    let (english, japanese) = (spoken(WordList::English), spoken(WordList::Japanese));
    let numbered = |words: &[String], mark: &str| {
        words.iter().enumerate().map(|(at, word)| format!("{}{mark}{word}\n", at + 1)).collect::<String>()
    };
    check(&english.join(" "));
    check(&english.join("\r\n").to_uppercase());
    check(&english.join(", "));
    check(&format!("\u{feff}  {}  ", english.join("\u{a0}\t")));
    check(&numbered(&english, ". "));
    check(&numbered(&japanese, "）"));
    check(&english.iter().map(|word| word.chars().take(4).collect::<String>()).collect::<Vec<_>>().join(" "));
    check(&english.join(" ").chars().map(wide).collect::<String>());
    check(&japanese.join("　"));
    check(&japanese.join("、"));
    check(&japanese.join(" ").chars().map(katakana).collect::<String>());
    check(&decomposed(&japanese.join("　")));
    check(&apart(&japanese.join("・")));
    check(&[&english[..12], &japanese[12..]].concat().join(" "));
}

#[test]
fn half_width_katakana_is_read() {
    let zero = format!("{}ｲｯﾃｲ", "ｱｲｺｸｼﾝ ".repeat(23));
    assert_eq!(RecoveryWords::read(&zero).unwrap().entropy(), &[0; 32]);
    let voiced = RecoveryWords::from_entropy(&[0xff; 32]).unwrap().words(WordList::Japanese).join(" ");
    assert!(voiced.starts_with("われる"), "{voiced}");
}

/// Letters in full width.
fn wide(letter: char) -> char {
    match letter {
        '!'..='~' => char::from_u32(u32::from(letter) + 0xfee0).unwrap(),
        other => other,
    }
}

fn katakana(letter: char) -> char {
    match letter {
        'ぁ'..='ゖ' => char::from_u32(u32::from(letter) + 0x60).unwrap(),
        other => other,
    }
}

/// Voicing marks as letters of their own, as some systems paste them.
fn decomposed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfd(text).collect()
}

/// Voicing marks as they stand alone on a keyboard.
fn apart(text: &str) -> String {
    decomposed(text).replace('\u{3099}', "゛").replace('\u{309a}', "゜")
}

fn check_not(typed: &str, expected: NotTheWords) {
    assert_eq!(RecoveryWords::read(typed).err(), Some(expected), "{typed}");
}

#[test]
fn what_is_wrong_is_said_by_its_place() {
    let english = spoken(WordList::English);
    check_not("", NotTheWords::Count(0));
    check_not("1. 2. 3.", NotTheWords::Count(0));
    check_not(&english[..23].join(" "), NotTheWords::Count(23));
    check_not(&[english.clone(), english.clone()].concat().join(" "), NotTheWords::Count(48));
    let mut wrong = english.clone();
    wrong[16] = "legal-qq".into();
    check_not(&wrong.join(" "), NotTheWords::Unknown(18));
    wrong[16] = "legals".into();
    check_not(&wrong.join(" "), NotTheWords::Unknown(17));
    wrong[16] = "lem".into();
    check_not(&wrong.join(" "), NotTheWords::Unknown(17));
    let mut swapped = english;
    swapped.swap(0, 1);
    check_not(&swapped.join(" "), NotTheWords::Checksum);
}

#[test]
fn they_wrap_the_root_and_other_words_do_not_open_it() {
    let wrapped = WrappedRoot::with_words(&common::root(), &words(), [9; 24]);
    let kept = WrappedRoot::from_bytes(wrapped.as_bytes()).unwrap();
    assert_eq!(kept.kind(), WrapKind::Words);
    assert!(kept.open_with_words(&words()).is_ok());
    let others = RecoveryWords::from_entropy(&[0x7e; 32]).unwrap();
    assert_eq!(kept.open_with_words(&others).err(), Some(Locked::WrongKey));
    assert_eq!(kept.open_with_key(&WrappingKey::new([0x7f; 32])).err(), Some(Locked::OtherKind));
    assert_eq!(kept.open_with_passphrase("legal winner").err(), Some(Locked::OtherKind));
    let mut as_key_file = wrapped.as_bytes().to_vec();
    as_key_file[1] = 1;
    let kept = WrappedRoot::from_bytes(&as_key_file).unwrap();
    assert_eq!(kept.open_with_key(&WrappingKey::new([0x7f; 32])).err(), Some(Locked::WrongKey));
}

#[test]
fn they_print_as_stars() {
    assert_eq!(format!("{:?}", words()), "RecoveryWords(********)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read(entropy in any::<[u8; 32]>()) {
        let words = RecoveryWords::from_entropy(&entropy).unwrap();
        for list in [WordList::English, WordList::Japanese] {
            let read = RecoveryWords::read(&words.words(list).join(" "));
            prop_assert_eq!(read.map(|read| *read.entropy()), Ok(entropy));
        }
    }

    #[test]
    fn nothing_that_is_typed_makes_it_fall(typed in "\\PC*") {
        let _ = RecoveryWords::read(&typed);
    }
}
