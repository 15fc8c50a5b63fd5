//! The latch of a home, the same on a computer and on a phone: open with its pages and keys, or closed with none of them.
#![forbid(unsafe_code)]

mod behind;
mod idle;
mod keeping;
mod keys;
mod latch;
mod nothing;
mod nowhere;
mod square;
mod tries;

pub use behind::{Behind, Stores};
pub use idle::Reading;
pub use keeping::{first_words, fits, put_back};
pub use latch::Latch;
pub use nothing::{Means, lend_nothing};
