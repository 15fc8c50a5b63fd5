//! The header of a record: what may be known without a key.

use crate::{Chain, DrawerId, Head, KeyId, RecordHash, Seq, Unreadable, WriterId};

/// The format that this version writes.
pub(crate) const FORMAT: u8 = 1;

/// The authenticated header of a record. It says nothing about what the record is about.
///
/// **Do not change it.** Its 89 bytes are authenticated and chained; the golden test holds them. Big-endian:
/// format (1) ‖ drawer (16) ‖ writer (16) ‖ seq (8) ‖ key id (16) ‖ hash of the chain's previous record (32).
/// Every later format begins with these same fields, so that an older version can still name, keep and merge it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    format: u8,
    /// The drawer that the record lies in.
    pub drawer: DrawerId,
    /// The installation that wrote it.
    pub writer: WriterId,
    /// Its place in the chain.
    pub seq: Seq,
    /// Which key of the drawer sealed it.
    pub key: KeyId,
    /// SHA-256 of the whole bytes of the chain's previous record; zeros at seq 0.
    pub previous: RecordHash,
}

impl Header {
    /// Length in bytes.
    pub const LENGTH: usize = 89;

    /// A header in today's format.
    #[must_use]
    pub const fn new(chain: Chain, seq: Seq, key: KeyId, previous: RecordHash) -> Self {
        Self { format: FORMAT, drawer: chain.drawer, writer: chain.writer, seq, key, previous }
    }

    /// The header of the record that follows `last` in its chain, or of the first one.
    #[must_use]
    pub fn following(chain: Chain, last: Option<Head>, key: KeyId) -> Self {
        match last {
            None => Self::new(chain, Seq::FIRST, key, RecordHash::ZERO),
            Some(head) => Self::new(chain, head.seq.next(), key, head.hash),
        }
    }

    /// The format number: 1, or one that a newer version made.
    #[must_use]
    pub const fn format(&self) -> u8 {
        self.format
    }

    /// The chain that the record belongs to.
    #[must_use]
    pub const fn chain(&self) -> Chain {
        Chain { drawer: self.drawer, writer: self.writer }
    }

    /// The bytes, as authenticated.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        bytes[0] = self.format;
        bytes[1..17].copy_from_slice(self.drawer.bytes());
        bytes[17..33].copy_from_slice(self.writer.bytes());
        bytes[33..41].copy_from_slice(&self.seq.get().to_be_bytes());
        bytes[41..57].copy_from_slice(self.key.bytes());
        bytes[57..89].copy_from_slice(self.previous.bytes());
        bytes
    }

    /// Reads the header at the beginning of `bytes`, of whatever format from 1 on.
    ///
    /// # Errors
    /// [`Unreadable::Cut`] if they are too few or the format is 0, [`Unreadable::Place`] if seq is beyond [`Seq::LAST`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let bytes: &[u8; Self::LENGTH] = bytes.first_chunk().ok_or(Unreadable::Cut)?;
        if bytes[0] == 0 {
            return Err(Unreadable::Cut);
        }
        Ok(Self {
            format: bytes[0],
            drawer: DrawerId::new(part(bytes, 1)),
            writer: WriterId::new(part(bytes, 17)),
            seq: Seq::new(u64::from_be_bytes(part(bytes, 33))).ok_or(Unreadable::Place)?,
            key: KeyId::new(part(bytes, 41)),
            previous: RecordHash::new(part(bytes, 57)),
        })
    }
}

/// The `N` bytes at `start`.
fn part<const N: usize>(bytes: &[u8; Header::LENGTH], start: usize) -> [u8; N] {
    let mut part = [0; N];
    part.copy_from_slice(&bytes[start..start + N]);
    part
}
