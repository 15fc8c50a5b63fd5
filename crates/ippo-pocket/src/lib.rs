//! The pages in a browser's service worker: a request comes in, the router answers, nothing is asked from anywhere else.
//!
//! Everything here needs a browser; on any other target this crate is empty.
#![forbid(unsafe_code)]
#![cfg(target_arch = "wasm32")]

mod bundle;
mod database;
mod device;
mod erasing;
mod failure;
mod fill;
mod heads;
mod home;
mod key_place;
mod machine;
mod phone;
#[cfg(feature = "proof")]
mod proof;
mod read;
mod records;
mod reply;
mod row;
mod ticket;
mod values;
mod worker;

pub use database::IndexedDbStore;
