//! The root key and the keys that come from it: wiped when dropped, stars when printed.

use crate::{Chance, DrawerId, KeyId, RecoveryWords, RootMark, sweep};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

const DRAWER_KEY: &[u8] = b"ippo drawer v1";
const HOST_KEY: &[u8] = b"ippo host v1";
const HOST_NAME: &[u8] = b"ippo host name v1";
const MARK: &[u8] = b"ippo root mark v1";
const WORDS_KEY: &[u8] = b"ippo recovery words v1";

/// 32 secret bytes. They lie in a box, so that moving them leaves no copy behind, and are wiped when dropped.
pub(crate) type Secret = Box<Zeroizing<[u8; 32]>>;

/// Makes a key of 32 bytes that cannot be copied, compared or printed.
macro_rules! key_type {
    ($(#[$note:meta])* $name:ident) => {
        $(#[$note])*
        pub struct $name(Secret);

        impl $name {
            pub(crate) fn bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(********)"))
            }
        }
    };
}

key_type! {
    /// The one random key of a person, from which all others come. It lies on a disk only as a `WrappedRoot`.
    RootKey
}
key_type! {
    /// Seals the records of one drawer under one key id. Always derived, never taken from outside.
    DrawerKey
}
key_type! {
    /// Seals what is no record: drafts, the installation's secret.
    HostKey
}
key_type! {
    /// The random content of a key file, which wraps the root. 32 bytes, used for nothing else.
    WrappingKey
}

impl RootKey {
    /// Takes 32 bytes as the root.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(taken(bytes))
    }

    /// Draws a new root.
    #[must_use]
    pub fn random(chance: &dyn Chance) -> Self {
        Self(drawn(chance))
    }

    /// The key of `drawer` under `key`: HKDF-SHA256 without salt, info `"ippo drawer v1" ‖ drawer ‖ key`.
    #[must_use]
    pub fn drawer_key(&self, drawer: DrawerId, key: KeyId) -> DrawerKey {
        DrawerKey(self.derived(&[DRAWER_KEY, drawer.bytes(), key.bytes()]))
    }

    /// The key for what is no record: HKDF-SHA256 without salt, info `"ippo host v1"`.
    #[must_use]
    pub fn host_key(&self) -> HostKey {
        HostKey(self.derived(&[HOST_KEY]))
    }

    /// What tells this root from another: the first 16 bytes of HKDF-SHA256 without salt, info `"ippo root mark v1"`.
    #[must_use]
    pub fn mark(&self) -> RootMark {
        let derived = self.derived(&[MARK]);
        let mut mark = [0; RootMark::LENGTH];
        mark.copy_from_slice(&derived[..RootMark::LENGTH]);
        RootMark::new(mark)
    }

    /// The root, if the slice has exactly 32 bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        copied(bytes).map(Self)
    }

    fn derived(&self, info: &[&[u8]]) -> Secret {
        derived(self.bytes(), info)
    }
}

impl HostKey {
    /// What a name is to be called where it must tell nothing: the first 16 bytes of HKDF-SHA256 without salt, info
    /// `"ippo host name v1" ‖ name`. Without the key nobody can try names.
    #[must_use]
    pub fn hidden_name(&self, name: &str) -> [u8; 16] {
        let derived = derived(self.bytes(), &[HOST_NAME, name.as_bytes()]);
        let mut hidden = [0; 16];
        hidden.copy_from_slice(&derived[..16]);
        hidden
    }
}

impl WrappingKey {
    /// Takes the 32 bytes of a key file.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(taken(bytes))
    }

    /// The content of a key file, if the slice has exactly 32 bytes.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        copied(bytes).map(Self)
    }

    /// The key that recovery words become: HKDF-SHA256 of their 32 bytes without salt, info `"ippo recovery words v1"`.
    pub(crate) fn of_words(words: &RecoveryWords) -> Self {
        Self(derived(words.entropy(), &[WORDS_KEY]))
    }

    /// Draws the content of a new key file.
    #[must_use]
    pub fn random(chance: &dyn Chance) -> Self {
        Self(drawn(chance))
    }

    /// The bytes to write into the key file, and to nothing else.
    #[must_use]
    pub fn to_key_file(&self) -> &[u8; 32] {
        self.bytes()
    }
}

/// 32 bytes drawn by chance, never outside their box.
pub(crate) fn drawn(chance: &dyn Chance) -> Secret {
    let mut key = empty();
    chance.fill(key.as_mut_slice());
    key
}

/// A copy of exactly 32 bytes.
pub(crate) fn copied(bytes: &[u8]) -> Option<Secret> {
    let mut key = empty();
    (bytes.len() == key.len()).then(|| key.copy_from_slice(bytes))?;
    Some(key)
}

/// 32 bytes to be filled.
pub(crate) fn empty() -> Secret {
    Box::new(Zeroizing::new([0; 32]))
}

/// Takes bytes over and wipes what was handed in.
fn taken(bytes: [u8; 32]) -> Secret {
    let bytes = Zeroizing::new(bytes);
    let mut key = empty();
    key.copy_from_slice(bytes.as_slice());
    key
}

fn derived(from: &[u8; 32], info: &[&[u8]]) -> Secret {
    let mut key = empty();
    Hkdf::<Sha256>::new(None, from)
        .expand_multi_info(info, key.as_mut_slice())
        .expect("32 bytes are one block, far below HKDF's bound of 255");
    sweep::stack();
    key
}
