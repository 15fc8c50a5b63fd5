//! What goes out of Ippo in shapes that others can read. Pure: entries go in, text comes out; it knows no machine and no file.
#![forbid(unsafe_code)]

pub mod events;
pub mod ical;
pub mod json;
mod kind;
pub mod markdown;
mod whole_days;

pub use kind::Kind;
