//! Where meaning meets bytes: an event becomes a stored shape, a sealed record, a chain; and all comes back by replay.
#![forbid(unsafe_code)]

mod chains;
mod journal;
mod opening;
mod shelf;
pub mod stored;

pub use chains::{Found, Gap, History};
pub use journal::{Journal, NoteError, Noted, OpenError};
pub use shelf::Shelf;
