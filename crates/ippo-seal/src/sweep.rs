//! What ciphers and hashes leave on the stack when they return, overwritten.

use std::hint::black_box;
use zeroize::Zeroize;

/// More than the frames of a key derivation or of the cipher take.
const DEPTH: usize = 16 * 1024;

/// Overwrites the stack below the caller, where a call that has just returned kept its temporaries.
///
/// Without unsafe code this is an effort, not a proof; a test looks through the memory of the running program.
#[inline(never)]
pub(crate) fn stack() {
    let mut deep = [0u8; DEPTH];
    black_box(&mut deep).zeroize();
}
