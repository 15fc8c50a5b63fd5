//! Padding before sealing, so that a size tells little: `length (4 bytes, big-endian) ‖ body ‖ zeros`.
//!
//! Padded lengths are 256, 512 and 1024 bytes, then those of Padmé (Nikitin et al., 2019), at most 256 KiB.

use crate::{TooLong, Unreadable};
use zeroize::Zeroizing;

const LENGTH_BYTES: usize = 4;
const LONGEST: usize = 256 * 1024;

/// The longest body that one record can hold, in bytes.
pub const LONGEST_BODY: usize = LONGEST - LENGTH_BYTES;

/// The length that a body of `body` bytes is padded to, its four length bytes included.
///
/// # Errors
/// [`TooLong`] beyond [`LONGEST_BODY`].
pub fn padded_length(body: usize) -> Result<usize, TooLong> {
    if body > LONGEST_BODY {
        return Err(TooLong { length: body });
    }
    Ok(bucket(body + LENGTH_BYTES))
}

/// Whether some body is padded to exactly this length.
pub(crate) fn is_padded_length(length: usize) -> bool {
    (LENGTH_BYTES..=LONGEST).contains(&length) && bucket(length) == length
}

/// The smallest bucket that holds `length` bytes.
fn bucket(length: usize) -> usize {
    match length {
        0..=256 => 256,
        257..=512 => 512,
        513..=1024 => 1024,
        _ => padme(length),
    }
}

/// Padmé: a length keeps about as many leading bits as its exponent has, so that at most 12 % is added.
fn padme(length: usize) -> usize {
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1 << (exponent - kept)) - 1;
    (length + mask) & !mask
}

/// Pads a body, in a buffer that has `spare` bytes of room left for the seal's tag.
pub(crate) fn padded(body: &[u8], spare: usize) -> Result<Vec<u8>, TooLong> {
    let whole = padded_length(body.len())?;
    let length = u32::try_from(body.len()).map_err(|_| TooLong { length: body.len() })?;
    let mut bytes = Vec::with_capacity(whole + spare);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(body);
    bytes.resize(whole, 0);
    Ok(bytes)
}

/// Takes the padding off. It must be the one that [`padded`] makes, to the last byte.
pub(crate) fn unpadded(mut bytes: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let end = body_end(&bytes).ok_or(Unreadable::Padding)?;
    if bucket(end) != bytes.len() || bytes[end..].iter().any(|byte| *byte != 0) {
        return Err(Unreadable::Padding);
    }
    bytes.truncate(end);
    bytes.drain(..LENGTH_BYTES);
    Ok(bytes)
}

/// Where the body ends, if it ends within the bytes.
fn body_end(bytes: &[u8]) -> Option<usize> {
    let length = u32::from_be_bytes(*bytes.first_chunk()?);
    let end = usize::try_from(length).ok()?.checked_add(LENGTH_BYTES)?;
    (end <= bytes.len()).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Body length → padded length, worked out by hand from the paper.
    #[test]
    fn sizes() {
        let expected = [
            (0, 256),
            (252, 256),
            (253, 512),
            (508, 512),
            (509, 1024),
            (1020, 1024),
            (1021, 1088),
            (1084, 1088),
            (1085, 1152),
            (2044, 2048),
            (2045, 2176),
            (4092, 4096),
            (4093, 4352),
            (65_532, 65_536),
            (65_533, 67_584),
            (200 * 1024, 204_800 + 4096),
            (LONGEST_BODY, LONGEST),
        ];
        for (body, whole) in expected {
            assert_eq!(padded_length(body), Ok(whole), "{body}");
        }
        assert_eq!(padded_length(LONGEST_BODY + 1), Err(TooLong { length: LONGEST_BODY + 1 }));
    }

    #[test]
    fn every_bucket_is_its_own_and_adds_little() {
        let mut before = 0;
        for body in 0..=LONGEST_BODY {
            let whole = padded_length(body).unwrap();
            assert!(is_padded_length(whole) && whole >= body + LENGTH_BYTES && whole >= before);
            assert!(body < 1021 || (whole - body) * 100 <= body * 12, "{body} → {whole}");
            before = whole;
        }
    }

    fn refused(bytes: &[u8]) {
        assert_eq!(unpadded(Zeroizing::new(bytes.to_vec())).err(), Some(Unreadable::Padding));
    }

    #[test]
    fn only_our_own_padding_is_taken_off() {
        let good = padded(b"calm", 0).unwrap();
        assert_eq!(**unpadded(Zeroizing::new(good.clone())).unwrap(), *b"calm");
        let mut dirty = good.clone();
        dirty[255] = 1;
        refused(&dirty);
        let mut roomy = good.clone();
        roomy.resize(512, 0);
        refused(&roomy);
        let mut beyond = good;
        beyond[..4].copy_from_slice(&253u32.to_be_bytes());
        refused(&beyond);
        refused(&[0, 0]);
        refused(&[]);
    }
}
