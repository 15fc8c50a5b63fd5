//! A record, open or sealed: the type says which, and a store takes only sealed ones.

use crate::cipher::{self, NONCE, TAG};
use crate::header::FORMAT;
use crate::{Body, Chain, DrawerKey, Head, Header, RecordHash, TooLong, Unreadable, padding};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::OnceLock;
use zeroize::Zeroizing;

/// A record whose body can be read.
pub struct Open {
    body: Zeroizing<Vec<u8>>,
}

/// A record as it is kept: header ‖ nonce ‖ ciphertext and tag.
#[derive(Clone)]
pub struct Sealed {
    bytes: Vec<u8>,
    hash: OnceLock<RecordHash>,
}

impl Sealed {
    fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, hash: OnceLock::new() }
    }
}

impl PartialEq for Sealed {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Sealed {}

/// One entry of a chain. Its identity is (drawer, writer, seq).
#[derive(Clone, PartialEq, Eq)]
pub struct Record<State> {
    header: Header,
    state: State,
}

impl<State> Record<State> {
    /// What may be known without a key. Not yet authenticated while the record is sealed.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// The chain that the record belongs to.
    #[must_use]
    pub const fn chain(&self) -> Chain {
        self.header.chain()
    }
}

impl Record<Open> {
    /// An open record around the bytes of a body, usually those of [`Body::encode`].
    #[must_use]
    pub fn new(header: Header, body: Vec<u8>) -> Self {
        Self { header, state: Open { body: Zeroizing::new(body) } }
    }

    /// The bytes of the body, without padding.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.state.body
    }

    /// The envelope within.
    ///
    /// # Errors
    /// [`Unreadable::Envelope`] if the bytes are none.
    pub fn body(&self) -> Result<Body, Unreadable> {
        Body::decode(&self.state.body)
    }

    /// Pads and seals. The nonce must never have been used before: draw it with [`crate::nonce`].
    ///
    /// # Errors
    /// [`TooLong`] if the body is longer than [`crate::LONGEST_BODY`].
    pub fn seal(self, key: &DrawerKey, nonce: [u8; NONCE]) -> Result<Record<Sealed>, TooLong> {
        let header = self.header.to_bytes();
        let sealed = cipher::seal_padded(key.bytes(), nonce, &header, &self.state.body)?;
        let bytes = [&header[..], &nonce, &sealed].concat();
        Ok(Record { header: self.header, state: Sealed::new(bytes) })
    }
}

impl Record<Sealed> {
    /// Takes bytes as they were kept. They are neither opened nor authenticated by this.
    ///
    /// A record in a newer format is taken too, so that it can be kept and merged byte for byte; only
    /// [`Record::open`] refuses it.
    ///
    /// # Errors
    /// [`Unreadable::Cut`] or [`Unreadable::Place`] if these bytes cannot be a record.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        let header = Header::from_bytes(&bytes)?;
        let around = Header::LENGTH + NONCE + TAG;
        let inner = bytes.len().checked_sub(around);
        if header.format() == FORMAT && !inner.is_some_and(padding::is_padded_length) {
            return Err(Unreadable::Cut);
        }
        Ok(Self { header, state: Sealed::new(bytes) })
    }

    /// The whole bytes, as they are kept.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.state.bytes
    }

    /// The whole bytes, copied.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.state.bytes.clone()
    }

    /// The whole bytes, handed over.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.state.bytes
    }

    /// SHA-256 of the whole bytes, computed once, when it is first asked for.
    #[must_use]
    pub fn hash(&self) -> RecordHash {
        let digest = || RecordHash::new(Sha256::digest(&self.state.bytes).into());
        *self.state.hash.get_or_init(digest)
    }

    /// The head that its chain has if this is its last record.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { seq: self.header.seq, hash: self.hash() }
    }

    /// Opens with the drawer's key, and so proves header and body.
    ///
    /// # Errors
    /// [`Unreadable::Newer`] for a newer format; [`Unreadable::Seal`] for another key or altered bytes;
    /// [`Unreadable::Padding`] if the padding is not ours.
    pub fn open(&self, key: &DrawerKey) -> Result<Record<Open>, Unreadable> {
        if self.header.format() != FORMAT {
            return Err(Unreadable::Newer(self.header.format()));
        }
        let (header, rest) = self.state.bytes.split_at(Header::LENGTH);
        let (nonce, sealed) = rest.split_first_chunk().ok_or(Unreadable::Cut)?;
        let body = cipher::open_padded(key.bytes(), *nonce, header, sealed)?;
        Ok(Record { header: self.header, state: Open { body } })
    }
}

impl fmt::Debug for Record<Open> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record<Open>({:?}, body ********)", self.header)
    }
}

impl fmt::Debug for Record<Sealed> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record<Sealed>({:?}, {} bytes)", self.header, self.state.bytes.len())
    }
}
