//! The words of the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use ippo_words::Language;
use std::path::PathBuf;

/// A private, self-paced way of small steps. Everything stays on this computer.
#[derive(Parser)]
#[command(name = "ippo", version, about, disable_help_subcommand = true)]
pub struct Arguments {
    /// Folder of this home (else that of IPPO_HOME, else the platform's own folders).
    #[arg(long, global = true, value_name = "DIR")]
    home: Option<PathBuf>,
    /// Language of all words (else the locale's).
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    lang: Option<Tongue>,
    /// Address of the page.
    #[command(flatten)]
    pub page: Page,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// How the page is opened.
#[derive(Args, Clone, Default)]
pub struct Page {
    /// Prints the address and opens no browser.
    #[arg(long)]
    pub no_browser: bool,
    /// Port on this computer (else a free one).
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Tongue {
    En,
    Ja,
    JaEasy,
}

/// What can be asked for.
#[derive(Subcommand)]
pub enum Command {
    /// Reads a letter and prints what was read and an answer; keeps nothing without --keep.
    Letter {
        /// File of the letter (else standard input).
        file: Option<PathBuf>,
        /// Keeps the letter and what was read.
        #[arg(long)]
        keep: bool,
        /// Prints one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// The step offered today, a smaller and a larger one, and why.
    Today {
        /// Prints one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Notes a try and prints what comes next.
    Try {
        /// The step's name, as `ippo today --json` gives it.
        step: String,
        /// What happened.
        outcome: TryOutcome,
        /// How hard it looked before, 0 to 100.
        #[arg(long, value_name = "N")]
        expected: Option<String>,
        /// How hard it was at its hardest, 0 to 100.
        #[arg(long, value_name = "N")]
        felt: Option<String>,
        /// Own words.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
        /// Prints one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// The map and what was tried so far, in words.
    Path {
        /// Prints one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Help now: emergency, a card to show, people to reach. Needs no data at all.
    HelpNow {
        /// Two letters of the country, such as JP.
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
    /// Writes everything into one locked file.
    Backup {
        /// The file to write, which must not exist; or a folder.
        file: PathBuf,
    },
    /// Puts a backup into this home: into an empty one, or into the one it came from.
    Restore {
        /// The backup.
        file: PathBuf,
    },
    /// Looks at file, keys, every note and every backup, and changes nothing.
    Doctor {
        /// Prints one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// What is stored where, and what leaves this computer.
    Privacy,
    /// Writes everything into a file that can be read without Ippo.
    Export {
        /// The format.
        format: Format,
        /// The file to write, which must not exist; or a folder.
        file: PathBuf,
    },
    /// Erases everything in this home, the keys first. Asks for a word before.
    Erase {
        /// Does not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Serves the pages for a phone on this computer alone, to try them.
    Pocket {
        /// Folder that `cargo xtask pocket` has built (else the one that this program carries, or target/served/pocket).
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        /// Port on this computer (else 8037).
        #[arg(long, value_name = "N")]
        port: Option<u16>,
    },
    /// Four months of an invented person, to look around in, thrown away at the end.
    Demo {
        /// How the page is opened.
        #[command(flatten)]
        page: Page,
    },
}

/// What happened at a try.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TryOutcome {
    /// Did it.
    Done,
    /// Did part of it.
    Partly,
    /// Began; it was too much.
    Stopped,
    /// Not today.
    NotToday,
}

/// A format to export to.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Everything in words, to read.
    Markdown,
    /// Events as JSON, one array a drawer.
    Json,
    /// The times of one's own anchors, for a calendar.
    Ics,
}

impl Arguments {
    /// The home that was asked for on this call, whatever the environment names.
    pub fn asked_home(&self) -> Option<PathBuf> {
        self.home.clone()
    }

    /// The home asked for, else that of the environment; an empty name is none.
    pub fn home(&self) -> Option<PathBuf> {
        self.home.clone().or_else(crate::machine::home)
    }

    /// The language asked for, else that of the locale, else English.
    pub fn language(&self) -> Language {
        match self.lang {
            Some(Tongue::En) => Language::English,
            Some(Tongue::Ja) => Language::Japanese,
            Some(Tongue::JaEasy) => Language::JapaneseEasy,
            None => crate::machine::locale().unwrap_or_default(),
        }
    }
}
