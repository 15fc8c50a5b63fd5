//! What the forms of the lock say, and what they answer when it does not fit.

use super::{IDLE_CHOICES, IdleMinutes, NotOpened};
use crate::fields::Fields;
use crate::problem::Problem;
use ippo_journal::{KeyTrouble, Passphrase};
use ippo_seal::NotTheWords;
use ippo_words::Words;

/// The passphrase that both fields say, long enough to close with.
pub(super) fn new_passphrase(fields: &Fields) -> Result<&str, Problem> {
    let typed = fields.get("passphrase").unwrap_or_default();
    if !Passphrase::of(typed).is_long_enough() {
        return Err(Problem::ShortPassphrase);
    }
    if fields.get("again") != Some(typed) {
        return Err(Problem::TwoPassphrases);
    }
    Ok(typed)
}

/// A choice as a form sends it.
pub(super) fn idle_id(minutes: IdleMinutes) -> String {
    minutes.map_or_else(|| "never".to_owned(), |minutes| minutes.to_string())
}

/// The choice that was sent, if it is one of ours.
pub(super) fn idle(fields: &Fields) -> Option<IdleMinutes> {
    let sent = fields.get("idle")?;
    IDLE_CHOICES.into_iter().find(|minutes| idle_id(*minutes) == sent)
}

pub(super) fn idle_name(words: &Words, minutes: IdleMinutes) -> String {
    match minutes {
        None => words.idle_never(),
        Some(60) => words.idle_hour(),
        Some(minutes) => words.idle_minutes(u32::from(minutes)),
    }
}

/// What is wrong with typed words, by their places, never with a word.
pub(super) fn not_words(words: &Words, wrong: NotTheWords) -> String {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    match wrong {
        NotTheWords::Count(n) => words.words_count(number(n)),
        NotTheWords::Unknown(n) => words.words_unknown(number(n)),
        NotTheWords::Checksum => words.words_together(),
    }
}

impl From<NotOpened> for Problem {
    fn from(not: NotOpened) -> Self {
        match not {
            NotOpened::Wrong => Problem::NotOpened,
            NotOpened::Wait(_) => Problem::WaitToOpen,
            NotOpened::NotWords(_) => Problem::NotWords,
            NotOpened::NoWords => Problem::NoWords,
            NotOpened::Unreadable => Problem::KeysUnreadable,
        }
    }
}

impl From<KeyTrouble> for Problem {
    fn from(trouble: KeyTrouble) -> Self {
        match trouble {
            KeyTrouble::Short => Problem::ShortPassphrase,
            KeyTrouble::Wrong | KeyTrouble::Closed => Problem::NotOpened,
            KeyTrouble::NoWords => Problem::NoWords,
            KeyTrouble::Refused(refused) => refused.into(),
            KeyTrouble::NoMemory => Problem::NoMemory,
            KeyTrouble::NoKey | KeyTrouble::Newer | KeyTrouble::Damaged | KeyTrouble::Store(_) => {
                Problem::KeysUnreadable
            }
        }
    }
}
