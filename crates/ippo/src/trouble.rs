//! Everything that can stop a command, as values; the words carry the remedy.

use ippo_journal::KeyTrouble;
use ippo_journal::keep::KeepTrouble;
use ippo_library::Library;
use ippo_seal::{Refused, StoreError};
use ippo_store_sqlite::OpenError;
use ippo_words::{Language, Words};
use std::path::PathBuf;
use thiserror::Error;

/// Why a command did not do what was asked. It never carries anyone's words.
#[derive(Debug, Error)]
pub enum Trouble {
    /// No threads could be started.
    #[error("no threads")]
    NoThreads,
    /// There is no folder for data on this machine.
    #[error("no folder")]
    NoFolder,
    /// The folder may not be written to.
    #[error("read only")]
    ReadOnly,
    /// No space left.
    #[error("full")]
    Full,
    /// The file is not one of Ippo's.
    #[error("not ours")]
    NotOurs,
    /// The file is from a newer Ippo.
    #[error("newer")]
    Newer,
    /// The file is damaged.
    #[error("damaged")]
    Damaged,
    /// The key is not there, or does not open the file.
    #[error("no key")]
    NoKey,
    /// A passphrase closes this home, and there is no terminal to ask for it.
    #[error("passphrase")]
    Passphrase,
    /// That passphrase does not open this home.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The file that should hold the passphrase cannot be read.
    #[error("passphrase file")]
    PassphraseFile,
    /// Others can read the file that holds the passphrase.
    #[error("open passphrase file")]
    OpenPassphraseFile,
    /// There is no memory for one try at a passphrase.
    #[error("no memory")]
    NoMemory,
    /// The file is in use for too long.
    #[error("busy")]
    Busy,
    /// A backup was not made or not put back.
    #[error(transparent)]
    Keep(#[from] KeepTrouble),
    /// A backup has to be opened by what a person knows, and there is no terminal to ask on.
    #[error("no terminal")]
    NoTerminal,
    /// The file of the home is in the way of what is to be put back.
    #[error("a file is in the way")]
    MoveAway(PathBuf),
    /// The page is open, and would write beside what is put back.
    #[error("page open")]
    PageOpen,
    /// Leaving was refused; the sentence of that name says why.
    #[error("leaving")]
    Leaving(&'static str),
    /// Something is not sound; what it is has been printed.
    #[error("not sound")]
    NotSound,
    /// The disk or the system failed, by its own code.
    #[error("the disk failed with code {0}")]
    Disk(String),
    /// The port is taken.
    #[error("port")]
    Port(u16),
    /// The pages for a phone are not where they were looked for.
    #[error("no pocket")]
    NoPocket,
    /// A file to read cannot be read.
    #[error("unreadable file")]
    CannotRead,
    /// A file to write is there already.
    #[error("file exists")]
    FileExists,
    /// There were no words in the letter.
    #[error("empty")]
    EmptyLetter,
    /// The letter is longer than is read.
    #[error("long letter")]
    LongLetter,
    /// The note is longer than is kept.
    #[error("long note")]
    LongNote,
    /// A number outside 0 to 100.
    #[error("number")]
    Number,
    /// No such step.
    #[error("no step")]
    NoStep,
    /// No such country in the list.
    #[error("no country")]
    NoCountry,
}

impl Trouble {
    /// One plain sentence or two: what happened, what is safe, what helps.
    pub fn words(&self, language: Language) -> String {
        let words = Words::of(language);
        match self {
            Trouble::NoThreads => words.trouble_machine(),
            Trouble::NoFolder => words.trouble_no_folder(),
            Trouble::ReadOnly => words.trouble_read_only(),
            Trouble::Full => words.trouble_full(),
            Trouble::NotOurs => words.trouble_not_ours(),
            Trouble::Newer => words.trouble_newer(),
            Trouble::Damaged => words.trouble_damaged(),
            Trouble::NoKey => words.trouble_no_key(),
            Trouble::Passphrase => words.trouble_passphrase(),
            Trouble::WrongPassphrase => words.trouble_wrong_passphrase(),
            Trouble::PassphraseFile => words.trouble_passphrase_file(),
            Trouble::OpenPassphraseFile => words.trouble_open_passphrase_file(),
            Trouble::NoMemory => words.trouble_memory(),
            Trouble::Busy => words.trouble_busy(),
            Trouble::Keep(trouble) => ippo_web::keeping::sentence(&words, trouble),
            Trouble::NoTerminal => words.trouble_no_terminal(),
            Trouble::MoveAway(file) => words.trouble_move_away(file.display().to_string()),
            Trouble::PageOpen => words.trouble_page_open(),
            Trouble::Leaving(name) => Library::shipped().text(language, name).to_owned(),
            Trouble::NotSound => words.doctor_not_sound(),
            Trouble::Disk(code) => words.trouble_disk(code.clone()),
            Trouble::Port(port) => words.trouble_port(port.to_string()),
            Trouble::NoPocket => words.trouble_no_pocket(),
            Trouble::CannotRead => words.trouble_cannot_read(),
            Trouble::FileExists => words.trouble_file_exists(),
            Trouble::EmptyLetter => words.problem_empty_letter(),
            Trouble::LongLetter => words.trouble_long_letter(),
            Trouble::LongNote => words.trouble_long_note(),
            Trouble::Number => words.problem_number(),
            Trouble::NoStep => words.problem_no_step(),
            Trouble::NoCountry => words.trouble_no_country(),
        }
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::ReadOnly => Trouble::ReadOnly,
            OpenError::NotOurs => Trouble::NotOurs,
            OpenError::Newer { .. } => Trouble::Newer,
            OpenError::Full => Trouble::Full,
            OpenError::Busy => Trouble::Busy,
            OpenError::Missing => Trouble::NoFolder,
            OpenError::Damaged => Trouble::Damaged,
            OpenError::Failed(code) => Trouble::Disk(code),
        }
    }
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Full => Trouble::Full,
            Refused::ReadOnly => Trouble::ReadOnly,
            Refused::HeadMoved | Refused::Busy => Trouble::Busy,
            Refused::Store(error) => error.into(),
        }
    }
}

impl From<KeyTrouble> for Trouble {
    fn from(trouble: KeyTrouble) -> Self {
        match trouble {
            KeyTrouble::Closed => Trouble::Passphrase,
            KeyTrouble::Wrong | KeyTrouble::NoWords | KeyTrouble::Short => Trouble::WrongPassphrase,
            KeyTrouble::NoKey => Trouble::NoKey,
            KeyTrouble::NoMemory => Trouble::NoMemory,
            KeyTrouble::Newer => Trouble::Newer,
            KeyTrouble::Damaged => Trouble::Damaged,
            KeyTrouble::Refused(refused) => refused.into(),
            KeyTrouble::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged => Trouble::Damaged,
            StoreError::Busy | StoreError::Closed => Trouble::Busy,
            StoreError::Forbidden => Trouble::ReadOnly,
            StoreError::Full => Trouble::Full,
            StoreError::Failed(code) => Trouble::Disk(code),
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Trouble::Full,
            _ => Trouble::ReadOnly,
        }
    }
}
