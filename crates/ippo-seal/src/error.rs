//! What can be wrong with bytes, as values: never with anyone's words in them.

use crate::padding::LONGEST_BODY;
use thiserror::Error;

/// The body does not fit into one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{length} bytes do not fit; the longest body has {LONGEST_BODY}")]
pub struct TooLong {
    /// Length of the body in bytes.
    pub length: usize,
}

/// Why sealed bytes could not be read. Such bytes are kept as they are and never rewritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not as long as such bytes can be: cut off, or something else altogether.
    #[error("the bytes are cut off or are something else")]
    Cut,
    /// The place in the chain lies beyond what there can be.
    #[error("the place in the chain is impossible")]
    Place,
    /// Written in a format that a newer version made.
    #[error("format {0} is from a newer version")]
    Newer(u8),
    /// The seal does not hold: another key, or altered bytes.
    #[error("the seal does not hold: another key, or altered bytes")]
    Seal,
    /// The seal holds, but the padding is not the one that every version writes.
    #[error("the padding is wrong")]
    Padding,
    /// The seal holds, but the envelope around the payload has another shape.
    #[error("the envelope is wrong")]
    Envelope,
    /// A head names a drawer or writer that this chain has not introduced, as far as could be read.
    #[error("a head names what its chain has not introduced")]
    UnknownIndex,
}
