//! The lock: what a host lends so that a home can be closed and opened, and the pages for it.

pub(crate) mod closed;
mod form;
mod frame;
mod handlers;
mod page;
mod waiting;

use crate::host::Host;
use axum::Router;
use axum::routing::{get, post};
pub(crate) use frame::{frame_ends, is_closed, offer, quiet_button};
use ippo_journal::KeyTrouble;
use ippo_seal::{NotTheWords, Pending};
pub(crate) use page::none;
use std::sync::Arc;
pub use waiting::Waiting;
use zeroize::Zeroizing;

/// How the pages stand to the keys.
#[derive(Clone, Default)]
pub enum Lock {
    /// This host offers no lock.
    #[default]
    None,
    /// The home is open, and these are its keys.
    Open(Arc<dyn Keys>),
    /// The home is closed, and this opens it.
    Closed(Arc<dyn Gate>),
}

/// Minutes without a person after which an open home closes by itself; `None` is never.
pub type IdleMinutes = Option<u16>;

/// What can be chosen for that, the second being what holds until something is chosen.
pub const IDLE_CHOICES: [IdleMinutes; 4] = [Some(5), Some(15), Some(60), None];

/// Why something typed did not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotOpened {
    /// It is another passphrase, or other words.
    Wrong,
    /// After several wrong tries one waits; so many seconds are left.
    Wait(u64),
    /// What was typed are no recovery words.
    NotWords(NotTheWords),
    /// No recovery words were ever made.
    NoWords,
    /// The keys could not be read; nothing is lost.
    Unreadable,
}

/// Recovery words to be shown.
pub struct ShownWords {
    /// In English.
    pub english: Zeroizing<Vec<String>>,
    /// The same in Japanese.
    pub japanese: Zeroizing<Vec<String>>,
    /// The English ones as a picture for a camera.
    pub square: Square,
}

/// A QR code: dark squares of side 1 on a light ground.
pub struct Square {
    /// Squares on a side, the light border included.
    pub side: usize,
    /// The dark ones as an SVG path.
    pub path: Zeroizing<String>,
}

/// The keys of an open home, lent by the host. All of them are about the one home that is open.
pub trait Keys: Send + Sync {
    /// Whether a passphrase closes this home.
    fn has_passphrase(&self) -> bool;

    /// Whether the person has proven within the last minutes that they may change keys: by opening, or by [`Keys::prove`].
    /// Where there is no passphrase there is nothing to prove.
    fn is_proven(&self) -> bool;

    /// Looks whether a passphrase, or else recovery words, are those of this home.
    fn prove<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>>;

    /// Closes this home with a passphrase from now on, in the place of what opened it before.
    fn set_passphrase<'a>(&'a self, new: &'a str) -> Pending<'a, Result<(), KeyTrouble>>;

    /// Takes the passphrase away.
    fn remove_passphrase(&self) -> Pending<'_, Result<(), KeyTrouble>>;

    /// The recovery words, made now if there are none.
    fn words(&self) -> Pending<'_, Result<ShownWords, KeyTrouble>>;

    /// Other recovery words; those before open nothing then.
    fn new_words(&self) -> Pending<'_, Result<(), KeyTrouble>>;

    /// After how long this home closes by itself.
    fn idle(&self) -> IdleMinutes;

    /// Chooses that, among [`IDLE_CHOICES`].
    fn choose_idle(&self, minutes: IdleMinutes) -> Pending<'_, ()>;

    /// Seconds until this home closes by itself; `None` if it does not.
    fn seconds_left(&self) -> Option<u64>;

    /// Closes at once: pages, state and keys are dropped.
    fn close(&self) -> Pending<'_, ()>;
}

/// The gate of a closed home, lent by the host.
pub trait Gate: Send + Sync {
    /// Opens with a passphrase. After that, [`Gate::pages`] are those of the open home.
    fn open_by_passphrase<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>>;

    /// Opens with recovery words, however they are typed.
    fn open_by_words<'a>(&'a self, typed: &'a str) -> Pending<'a, Result<(), NotOpened>>;

    /// Why typed words are none, without trying them.
    fn words_of(&self, typed: &str) -> Result<(), NotTheWords>;

    /// Seconds until another try is taken; none after few wrong ones.
    fn wait(&self) -> Option<u64>;

    /// The pages as they are now: of the open home, or of the closed one.
    fn pages(&self) -> Router;
}

/// The pages of the keys while a home is open.
pub(crate) fn routes() -> Router<Host> {
    Router::new()
        .route("/lock", post(handlers::close))
        .route("/lock/left", get(handlers::left))
        .route("/lock/stay", post(handlers::stay))
        .route("/lock/offer", post(handlers::put_away))
        .route("/settings/lock", get(handlers::show).post(handlers::set))
        .route("/settings/lock/remove", post(handlers::remove))
        .route("/settings/lock/idle", post(handlers::choose_idle))
        .route("/settings/lock/again", get(handlers::again).post(handlers::prove))
        .route("/settings/words", get(handlers::words).post(handlers::have_words))
        .route("/settings/words/new", post(handlers::new_words))
}
