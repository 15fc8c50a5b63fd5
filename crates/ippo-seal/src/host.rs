//! Sealing of what is no record: `version (1) ‖ nonce (24) ‖ ciphertext and tag`, bound to its name.

use crate::cipher::{self, NONCE};
use crate::{HostKey, TooLong, Unreadable};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const BOUND: &[u8] = b"ippo host v1";

/// Pads and seals a value under its name, so that it cannot be put in the place of another.
///
/// The nonce must never have been used before.
///
/// # Errors
/// [`TooLong`] if the value is longer than [`crate::LONGEST_BODY`].
pub fn seal_host(key: &HostKey, name: &str, value: &[u8], nonce: [u8; NONCE]) -> Result<Vec<u8>, TooLong> {
    let sealed = cipher::seal_padded(key.bytes(), nonce, &bound(name), value)?;
    Ok([&[VERSION][..], &nonce, &sealed].concat())
}

/// Opens what [`seal_host`] sealed under the same name.
///
/// # Errors
/// [`Unreadable`]: cut off, from a newer version, another key, another name, or altered.
pub fn open_host(key: &HostKey, name: &str, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let (version, rest) = bytes.split_first().ok_or(Unreadable::Cut)?;
    match *version {
        0 => return Err(Unreadable::Cut),
        VERSION => {}
        newer => return Err(Unreadable::Newer(newer)),
    }
    let (nonce, sealed) = rest.split_first_chunk().ok_or(Unreadable::Cut)?;
    cipher::open_padded(key.bytes(), *nonce, &bound(name), sealed)
}

/// What is authenticated beside the value: `"ippo host v1" ‖ name`.
fn bound(name: &str) -> Vec<u8> {
    [BOUND, name.as_bytes()].concat()
}
