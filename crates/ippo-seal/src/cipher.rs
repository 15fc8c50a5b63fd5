//! XChaCha20-Poly1305 over padded bytes: the one place that calls the cipher.

use crate::{TooLong, Unreadable, padding, sweep};
use chacha20poly1305::aead::{AeadInOut, Buffer};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Length of a nonce in bytes.
pub(crate) const NONCE: usize = 24;
/// Length of the tag that the seal adds, in bytes.
pub(crate) const TAG: usize = 16;

/// Pads and seals `body`, authenticating `bound` with it. The result is ciphertext ‖ tag.
pub(crate) fn seal_padded(key: &[u8; 32], nonce: [u8; NONCE], bound: &[u8], body: &[u8]) -> Result<Vec<u8>, TooLong> {
    let mut bytes = padding::padded(body, TAG)?;
    seal(key, nonce, bound, &mut bytes);
    Ok(bytes)
}

/// Opens what [`seal_padded`] made and takes the padding off.
pub(crate) fn open_padded(
    key: &[u8; 32],
    nonce: [u8; NONCE],
    bound: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    padding::unpadded(open(key, nonce, bound, sealed)?)
}

/// Seals in place, without padding.
pub(crate) fn seal(key: &[u8; 32], nonce: [u8; NONCE], bound: &[u8], bytes: &mut dyn Buffer) {
    XChaCha20Poly1305::new(key.into())
        .encrypt_in_place(&XNonce::from(nonce), bound, bytes)
        .expect("256 KiB are far below the cipher's bound, and a Vec grows");
    sweep::stack();
}

/// Opens without looking for padding.
pub(crate) fn open(
    key: &[u8; 32],
    nonce: [u8; NONCE],
    bound: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let mut bytes = Zeroizing::new(sealed.to_vec());
    let opened = XChaCha20Poly1305::new(key.into()).decrypt_in_place(&XNonce::from(nonce), bound, &mut *bytes);
    sweep::stack();
    opened.map_err(|_| Unreadable::Seal)?;
    Ok(bytes)
}
