//! Chance, lent by the host: this crate makes none of its own.

/// A source of randomness fit for keys and nonces. Tests lend a counted one.
pub trait Chance: Send + Sync {
    /// Fills all of `bytes` with unpredictable bytes. It cannot fail: a host without chance cannot start.
    fn fill(&self, bytes: &mut [u8]);
}

/// A fresh 24-byte nonce for XChaCha20-Poly1305: long enough to be drawn at random for every record.
#[must_use]
pub fn nonce(chance: &dyn Chance) -> [u8; 24] {
    let mut bytes = [0; 24];
    chance.fill(&mut bytes);
    bytes
}
