//! The record store and the host store in one SQLite file, for home.
//!
//! Sealed bytes go in and come out; nothing here has a key. One connection writes, one reads, and what was answered with
//! success has reached the disk.
#![forbid(unsafe_code)]

mod failure;
mod file;
mod fill;
mod heads;
mod host;
mod line;
mod open;
mod read;
mod records;
mod salvage;
mod schema;
mod stretch;

pub use failure::OpenError;
pub use open::SqliteStore;
