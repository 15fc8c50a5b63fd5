//! Problems as values; words for them are found here, at the edge.

use crate::visit::Visit;
use ippo_journal::NoteError;
use ippo_seal::{Refused, StoreError};
use ippo_words::Words;

/// What can go wrong with something sent or kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// A number outside 0 to 100, or no number.
    Number,
    /// A letter without words.
    EmptyLetter,
    /// A letter longer than is read.
    LongLetter,
    /// A note longer than is kept.
    LongNote,
    /// A step of one's own without words.
    EmptyStep,
    /// A step of one's own that is longer than one step.
    LongStep,
    /// The once-only key is not of this installation.
    OldForm,
    /// The fields make no sense.
    Unreadable,
    /// No space left.
    NotSaved,
    /// The folder may not be written to.
    ReadOnly,
    /// Another process was writing.
    Busy,
    /// No such step.
    NoStep,
    /// Steps rest now.
    AtRest,
    /// Nothing smaller is left.
    NothingSmaller,
    /// Nothing larger fits.
    NothingLarger,
    /// Nothing else fits.
    NothingElse,
    /// The passphrase is too short to close with.
    ShortPassphrase,
    /// The two passphrases differ.
    TwoPassphrases,
    /// Passphrase or words did not open it.
    NotOpened,
    /// After several wrong tries one waits.
    WaitToOpen,
    /// What was typed are no recovery words.
    NotWords,
    /// No recovery words were ever made.
    NoWords,
    /// The keys cannot be read.
    KeysUnreadable,
    /// There is no memory for a passphrase.
    NoMemory,
}

impl Problem {
    const ALL: [(Problem, &'static str); 24] = [
        (Problem::Number, "number"),
        (Problem::EmptyLetter, "empty-letter"),
        (Problem::LongLetter, "long-letter"),
        (Problem::LongNote, "long-note"),
        (Problem::EmptyStep, "empty-step"),
        (Problem::LongStep, "long-step"),
        (Problem::OldForm, "form-old"),
        (Problem::Unreadable, "unreadable"),
        (Problem::NotSaved, "not-saved"),
        (Problem::ReadOnly, "read-only"),
        (Problem::Busy, "busy"),
        (Problem::NoStep, "no-step"),
        (Problem::AtRest, "at-rest"),
        (Problem::NothingSmaller, "nothing-smaller"),
        (Problem::NothingLarger, "nothing-larger"),
        (Problem::NothingElse, "nothing-else"),
        (Problem::ShortPassphrase, "short-passphrase"),
        (Problem::TwoPassphrases, "two-passphrases"),
        (Problem::NotOpened, "not-opened"),
        (Problem::WaitToOpen, "wait-to-open"),
        (Problem::NotWords, "not-words"),
        (Problem::NoWords, "no-words"),
        (Problem::KeysUnreadable, "keys-unreadable"),
        (Problem::NoMemory, "no-memory"),
    ];

    /// Its name, as it waits beside a draft.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(known, _)| *known == self).map_or("unreadable", |(_, id)| id)
    }

    /// Finds one by its name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(problem, _)| *problem)
    }

    /// The same as [`Problem::words`], true for where this runs.
    pub fn said(self, visit: &Visit) -> String {
        match self {
            Problem::NotSaved => visit.here(|| self.words(&visit.words), "pocket-problem-full"),
            Problem::ReadOnly => visit.here(|| self.words(&visit.words), "pocket-problem-read-only"),
            _ => self.words(&visit.words),
        }
    }

    /// What happened, what is safe, what helps.
    pub fn words(self, words: &Words) -> String {
        match self {
            Problem::Number => words.problem_number(),
            Problem::EmptyLetter => words.problem_empty_letter(),
            Problem::LongLetter => words.problem_long_letter(),
            Problem::LongNote => words.problem_long_note(),
            Problem::EmptyStep => words.problem_empty_step(),
            Problem::LongStep => words.problem_long_step(),
            Problem::OldForm => words.problem_form_old(),
            Problem::Unreadable => words.problem_unreadable(),
            Problem::NotSaved => words.problem_not_saved(),
            Problem::ReadOnly => words.problem_read_only(),
            Problem::Busy => words.problem_busy(),
            Problem::NoStep => words.problem_no_step(),
            Problem::AtRest => words.larger_rests(),
            Problem::NothingSmaller => words.smaller_none(),
            Problem::NothingLarger => words.larger_none(),
            Problem::NothingElse => words.other_none(),
            Problem::ShortPassphrase => words.lock_new_short(),
            Problem::TwoPassphrases => words.lock_new_differ(),
            Problem::NotOpened => words.lock_not_opened(),
            Problem::WaitToOpen => words.lock_wait_a_little(),
            Problem::NotWords => words.words_together(),
            Problem::NoWords => words.words_none(),
            Problem::KeysUnreadable => words.lock_unreadable(),
            Problem::NoMemory => words.lock_no_memory(),
        }
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Full | Refused::Store(_) => Problem::NotSaved,
            Refused::ReadOnly => Problem::ReadOnly,
            Refused::Busy | Refused::HeadMoved => Problem::Busy,
        }
    }
}

impl From<StoreError> for Problem {
    fn from(_: StoreError) -> Self {
        Problem::NotSaved
    }
}

impl From<NoteError<Problem>> for Problem {
    fn from(error: NoteError<Problem>) -> Self {
        match error {
            NoteError::Refused(problem) => problem,
            NoteError::TooLong(_) => Problem::LongNote,
            NoteError::Store(refused) => refused.into(),
        }
    }
}
