//! The root key as it lies on a disk: wrapped by a key file, by a passphrase or by recovery words.

use crate::cipher::{self, NONCE, TAG};
use crate::keys::{self, Secret};
use crate::{RecoveryWords, RootKey, WrappingKey, sweep};
use argon2::{Algorithm, Argon2, Params, Version};
use std::fmt;
use thiserror::Error;

const VERSION: u8 = 1;
const KEY_FILE: u8 = 1;
const PASSPHRASE: u8 = 2;
const WORDS: u8 = 3;
const BOUND: &[u8] = b"ippo root v1";
const SALT: usize = 16;
const SEALED: usize = 32 + TAG;
const BARE: usize = 2;
const WITH_COST: usize = BARE + 12 + SALT;

/// What opens a wrapped root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrapKind {
    /// The 32 bytes of a key file.
    KeyFile,
    /// A passphrase.
    Passphrase,
    /// Recovery words.
    Words,
}

/// What one guess at a passphrase costs: the parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassphraseCost {
    memory: u32,
    passes: u32,
    lanes: u32,
}

impl PassphraseCost {
    /// What new wraps cost: 64 MiB, three passes, one lane.
    pub const TODAY: Self = Self { memory: 65_536, passes: 3, lanes: 1 };
    /// The least that is ever accepted, OWASP's recommendation: 19 MiB, two passes, one lane.
    pub const LEAST: Self = Self { memory: 19_456, passes: 2, lanes: 1 };
    /// The most that is ever accepted, so that a made-up file cannot hold the machine: 1 GiB, 16 passes, 16 lanes.
    pub const MOST: Self = Self { memory: 1_048_576, passes: 16, lanes: 16 };

    /// A cost of `memory` KiB, `passes` and `lanes`.
    ///
    /// # Errors
    /// [`Locked::Cost`] if one of them lies below [`Self::LEAST`] or above [`Self::MOST`].
    pub fn new(memory: u32, passes: u32, lanes: u32) -> Result<Self, Locked> {
        let (least, most) = (Self::LEAST, Self::MOST);
        let within = (least.memory..=most.memory).contains(&memory)
            && (least.passes..=most.passes).contains(&passes)
            && (least.lanes..=most.lanes).contains(&lanes);
        within.then_some(Self { memory, passes, lanes }).ok_or(Locked::Cost)
    }
}

/// The root key, sealed. Its bytes may lie beside the records and in a backup:
/// version (1) ‖ kind (1) ‖ for a passphrase: memory in KiB, passes, lanes (4 each, big-endian) ‖ salt (16) ‖ nonce (24) ‖
/// sealed root (48). Recovery words wrap as a key file does: by 32 bytes, HKDF-SHA256 of theirs with info
/// `"ippo recovery words v1"`. **Do not change it**: all before the nonce is authenticated, after `"ippo root v1"`.
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedRoot {
    kind: WrapKind,
    bytes: Vec<u8>,
}

/// Why a wrapped root stays closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Locked {
    /// Cut off, or something else altogether.
    #[error("the bytes are no wrapped root")]
    Cut,
    /// From a newer version, or wrapped in a way that only a newer one knows.
    #[error("the root was wrapped by a newer version")]
    Newer,
    /// The cost in it is below the least or absurdly high.
    #[error("the cost of the passphrase is out of bounds")]
    Cost,
    /// It is wrapped in another way: a key file was given for a passphrase, or the like.
    #[error("the root is wrapped in another way")]
    OtherKind,
    /// The wrong key file, passphrase or words, or altered bytes.
    #[error("the wrong key or passphrase, or altered bytes")]
    WrongKey,
    /// There was not enough memory for the passphrase's cost.
    #[error("not enough memory")]
    NoMemory,
}

impl WrappedRoot {
    /// Wraps by the content of a key file. The nonce must be fresh.
    #[must_use]
    pub fn with_key(root: &RootKey, key: &WrappingKey, nonce: [u8; NONCE]) -> Self {
        let bytes = wrap(vec![VERSION, KEY_FILE], root, key.bytes(), nonce);
        Self { kind: WrapKind::KeyFile, bytes }
    }

    /// Wraps by a passphrase, which the caller has brought into one form (NFKC). Salt and nonce must be fresh.
    ///
    /// # Errors
    /// [`Locked::NoMemory`].
    pub fn with_passphrase(
        root: &RootKey,
        passphrase: &str,
        cost: PassphraseCost,
        salt: [u8; SALT],
        nonce: [u8; NONCE],
    ) -> Result<Self, Locked> {
        let key = stretched(passphrase, cost, &salt)?;
        let mut head = vec![VERSION, PASSPHRASE];
        for number in [cost.memory, cost.passes, cost.lanes] {
            head.extend_from_slice(&number.to_be_bytes());
        }
        head.extend_from_slice(&salt);
        Ok(Self { kind: WrapKind::Passphrase, bytes: wrap(head, root, &key, nonce) })
    }

    /// Wraps by recovery words. The nonce must be fresh.
    #[must_use]
    pub fn with_words(root: &RootKey, words: &RecoveryWords, nonce: [u8; NONCE]) -> Self {
        let bytes = wrap(vec![VERSION, WORDS], root, WrappingKey::of_words(words).bytes(), nonce);
        Self { kind: WrapKind::Words, bytes }
    }

    /// Takes bytes as they were kept.
    ///
    /// # Errors
    /// [`Locked::Cut`], [`Locked::Newer`] or [`Locked::Cost`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Locked> {
        let (kind, head) = match bytes {
            [VERSION, KEY_FILE, ..] => (WrapKind::KeyFile, BARE),
            [VERSION, PASSPHRASE, ..] => (WrapKind::Passphrase, WITH_COST),
            [VERSION, WORDS, ..] => (WrapKind::Words, BARE),
            [0, ..] | [VERSION, 0, ..] | [] | [VERSION] => return Err(Locked::Cut),
            [..] => return Err(Locked::Newer),
        };
        if bytes.len() != head + NONCE + SEALED {
            return Err(Locked::Cut);
        }
        let wrapped = Self { kind, bytes: bytes.to_vec() };
        wrapped.cost().map(|_| wrapped)
    }

    /// The bytes to keep.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What opens it.
    #[must_use]
    pub const fn kind(&self) -> WrapKind {
        self.kind
    }

    /// Opens with the content of a key file.
    ///
    /// # Errors
    /// [`Locked::OtherKind`] or [`Locked::WrongKey`].
    pub fn open_with_key(&self, key: &WrappingKey) -> Result<RootKey, Locked> {
        match self.kind {
            WrapKind::KeyFile => self.unwrapped(key.bytes()),
            WrapKind::Passphrase | WrapKind::Words => Err(Locked::OtherKind),
        }
    }

    /// Opens with recovery words.
    ///
    /// # Errors
    /// [`Locked::OtherKind`] or [`Locked::WrongKey`].
    pub fn open_with_words(&self, words: &RecoveryWords) -> Result<RootKey, Locked> {
        match self.kind {
            WrapKind::Words => self.unwrapped(WrappingKey::of_words(words).bytes()),
            WrapKind::KeyFile | WrapKind::Passphrase => Err(Locked::OtherKind),
        }
    }

    /// Opens with a passphrase in the form in which it was given when wrapping. Takes a noticeable moment, on purpose.
    ///
    /// # Errors
    /// [`Locked::OtherKind`], [`Locked::WrongKey`] or [`Locked::NoMemory`].
    pub fn open_with_passphrase(&self, passphrase: &str) -> Result<RootKey, Locked> {
        let cost = self.cost()?.ok_or(Locked::OtherKind)?;
        let salt = &self.bytes[WITH_COST - SALT..WITH_COST];
        let key = stretched(passphrase, cost, salt)?;
        self.unwrapped(&key)
    }

    /// The cost that stands in the bytes, if a passphrase opens them.
    fn cost(&self) -> Result<Option<PassphraseCost>, Locked> {
        let number =
            |start: usize| self.bytes[start..start + 4].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
        match self.kind {
            WrapKind::KeyFile | WrapKind::Words => Ok(None),
            WrapKind::Passphrase => PassphraseCost::new(number(2), number(6), number(10)).map(Some),
        }
    }

    fn unwrapped(&self, key: &[u8; 32]) -> Result<RootKey, Locked> {
        let (head, rest) = self.bytes.split_at(self.bytes.len() - NONCE - SEALED);
        let (nonce, sealed) = rest.split_first_chunk().ok_or(Locked::Cut)?;
        let root = cipher::open(key, *nonce, &[BOUND, head].concat(), sealed);
        let root = root.map_err(|_| Locked::WrongKey)?;
        RootKey::from_slice(&root).ok_or(Locked::Cut)
    }
}

impl fmt::Debug for WrappedRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WrappedRoot({:?}, ********)", self.kind)
    }
}

fn wrap(head: Vec<u8>, root: &RootKey, key: &[u8; 32], nonce: [u8; NONCE]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(SEALED);
    sealed.extend_from_slice(root.bytes());
    cipher::seal(key, nonce, &[BOUND, &head].concat(), &mut sealed);
    [&head[..], &nonce, &sealed].concat()
}

/// The key that a passphrase becomes.
fn stretched(passphrase: &str, cost: PassphraseCost, salt: &[u8]) -> Result<Secret, Locked> {
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(|_| Locked::Cost)?;
    let mut key = keys::empty();
    let stretched = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(
        passphrase.as_bytes(),
        salt,
        key.as_mut_slice(),
    );
    sweep::stack();
    stretched.map_err(|_| Locked::NoMemory).map(|()| key)
}
