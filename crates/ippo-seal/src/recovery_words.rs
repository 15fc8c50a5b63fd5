//! Recovery words: 32 random bytes as 24 words of BIP-39, written in English or Japanese, read however a person types them.

use crate::Chance;
use crate::keys::{self, Secret};
use sha2::{Digest, Sha256};
use std::fmt;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How many words there are.
const COUNT: usize = 24;
/// Bits in one word: its place in a list of 2048.
const BITS: usize = 11;
/// Letters by which an English word differs from all others.
const ENOUGH: usize = 4;

/// The list that words are written from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordList {
    /// The English list.
    English,
    /// The Japanese list, in hiragana.
    Japanese,
}

/// 24 words that open the root when all else is lost. They print as stars and are wiped when dropped.
///
/// The words are BIP-39 over 32 bytes: 256 bits and the first 8 of their SHA-256, in 24 numbers of 11 bits. The bytes
/// themselves are what opens, so that both languages say the same.
pub struct RecoveryWords(Secret);

/// Why typed words are not recovery words. It names places, never a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotTheWords {
    /// There are this many words, and not 24.
    #[error("{0} words, and not 24")]
    Count(usize),
    /// The word at this place, counted from 1, stands in neither list.
    #[error("word {0} is in no list")]
    Unknown(usize),
    /// All are words of the lists, but they do not belong together: one is another word, or two have changed places.
    #[error("the words do not belong together")]
    Checksum,
}

impl RecoveryWords {
    /// Draws new words.
    #[must_use]
    pub fn random(chance: &dyn Chance) -> Self {
        Self(keys::drawn(chance))
    }

    /// The words of 32 bytes; `None` for another length.
    #[must_use]
    pub fn from_entropy(bytes: &[u8]) -> Option<Self> {
        keys::copied(bytes).map(Self)
    }

    /// The 32 bytes, to be kept sealed and nowhere else.
    #[must_use]
    pub fn entropy(&self) -> &[u8; 32] {
        &self.0
    }

    /// The words of a list, in order, in the spelling to show (NFC).
    #[must_use]
    pub fn words(&self, list: WordList) -> Zeroizing<Vec<String>> {
        let words = list.words();
        let all = (0..COUNT).map(|place| words[self.number(place)].nfc().collect());
        Zeroizing::new(all.collect())
    }

    /// Reads words as a person types or pastes them: any width, hiragana or katakana, capitals, spaces of any kind,
    /// commas, line breaks and numbering between them, either language, and English words from their fourth letter on.
    ///
    /// # Errors
    /// [`NotTheWords`].
    pub fn read(text: &str) -> Result<Self, NotTheWords> {
        let folded = folded(text);
        let typed: Vec<&str> = folded.split(|letter: char| !letter.is_alphabetic()).filter(|w| !w.is_empty()).collect();
        let mut bits = Bits::default();
        for (place, word) in typed.iter().enumerate() {
            let number = number_of(word).ok_or(NotTheWords::Unknown(place + 1))?;
            bits.push(number);
        }
        if typed.len() != COUNT {
            return Err(NotTheWords::Count(typed.len()));
        }
        bits.words()
    }

    /// The number of the word at a place: bits `11 * place` to `11 * place + 10` of the bytes and their checksum.
    fn number(&self, place: usize) -> usize {
        let bit = |at: usize| {
            let byte = self.entropy().get(at / 8).copied().unwrap_or_else(|| checksum(self.entropy()));
            usize::from(byte >> (7 - at % 8) & 1)
        };
        (place * BITS..(place + 1) * BITS).fold(0, |number, at| number << 1 | bit(at))
    }
}

impl fmt::Debug for RecoveryWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryWords(********)")
    }
}

impl WordList {
    fn words(self) -> &'static [&'static str; 2048] {
        match self {
            WordList::English => bip39::Language::English.word_list(),
            WordList::Japanese => bip39::Language::Japanese.word_list(),
        }
    }
}

/// Words read so far, as bits: 32 bytes and the checksum behind them.
struct Bits {
    entropy: Secret,
    checksum: u8,
    read: usize,
}

impl Default for Bits {
    fn default() -> Self {
        Self { entropy: keys::empty(), checksum: 0, read: 0 }
    }
}

impl Bits {
    /// Puts the 11 bits of a number behind those before; what comes after the 24th is only counted elsewhere.
    fn push(&mut self, number: usize) {
        for shift in (0..BITS).rev() {
            let bit = u8::from(number >> shift & 1 == 1);
            match self.entropy.get_mut(self.read / 8) {
                Some(byte) => *byte = *byte << 1 | bit,
                None => self.checksum = self.checksum << 1 | bit,
            }
            self.read += 1;
        }
    }

    fn words(self) -> Result<RecoveryWords, NotTheWords> {
        let whole = checksum(&self.entropy) == self.checksum;
        whole.then_some(RecoveryWords(self.entropy)).ok_or(NotTheWords::Checksum)
    }
}

fn checksum(entropy: &[u8; 32]) -> u8 {
    Sha256::digest(entropy)[0]
}

/// The number of a folded word in either list.
fn number_of(word: &str) -> Option<usize> {
    if word.is_ascii() { english(word) } else { japanese(word) }
}

/// An English word, or at least four of its first letters, by which the list's words all differ.
fn english(word: &str) -> Option<usize> {
    let words = WordList::English.words();
    let whole = words.iter().position(|known| *known == word);
    whole.or_else(|| words.iter().position(|known| word.len() >= ENOUGH && known.starts_with(word)))
}

fn japanese(word: &str) -> Option<usize> {
    WordList::Japanese.words().iter().position(|known| known.nfc().eq(word.chars()))
}

/// One spelling for all: NFKC, small letters, hiragana. A voicing mark typed behind its letter joins it.
fn folded(text: &str) -> Zeroizing<String> {
    let joined = text.chars().map(|letter| match letter {
        '\u{309b}' => '\u{3099}',
        '\u{309c}' => '\u{309a}',
        other => other,
    });
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 3));
    folded.extend(joined.nfkc().flat_map(char::to_lowercase).map(hiragana));
    folded
}

fn hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The promise behind `ENOUGH`, and that folding changes no word of a list into another.
    #[test]
    fn four_letters_are_enough_and_folding_keeps_words_apart() {
        for (number, word) in WordList::English.words().iter().enumerate() {
            assert_eq!(english(word), Some(number));
            assert_eq!(english(&word[..ENOUGH.min(word.len())]), Some(number), "{word}");
        }
        for (number, word) in WordList::Japanese.words().iter().enumerate() {
            let typed: String = word.nfc().collect();
            assert_eq!(japanese(&folded(&typed)), Some(number), "{word}");
        }
    }
}
