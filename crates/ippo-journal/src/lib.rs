//! Where meaning meets bytes: an event becomes a stored shape, a sealed record, a chain; and all comes back by replay.
#![forbid(unsafe_code)]

mod chains;
mod journal;
pub mod keep;
mod keyring;
mod opening;
mod passphrase;
mod shelf;
pub mod stored;

pub use chains::{Found, Gap, History};
pub use journal::{Journal, NoteError, Noted, OpenError};
pub use keyring::{KeyPlace, KeyTrouble, Keyring, WRAPPED_ROOT, WRAPPED_ROOT_WORDS};
pub use passphrase::{Passphrase, SHORTEST_PASSPHRASE};
pub use shelf::Shelf;
