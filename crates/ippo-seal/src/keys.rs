//! The root key and the keys that come from it: wiped when dropped, stars when printed.

use crate::{Chance, DrawerId, KeyId};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

const DRAWER_KEY: &[u8] = b"ippo drawer v1";
const HOST_KEY: &[u8] = b"ippo host v1";

/// Makes a key of 32 bytes that cannot be copied, compared or printed.
macro_rules! key_type {
    ($(#[$note:meta])* $name:ident) => {
        $(#[$note])*
        pub struct $name(Zeroizing<[u8; 32]>);

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
        Self(Zeroizing::new(bytes))
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

    /// The root, if the slice has exactly 32 bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    fn derived(&self, info: &[&[u8]]) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.bytes())
            .expand_multi_info(info, key.as_mut_slice())
            .expect("32 bytes are one block, far below HKDF's bound of 255");
        key
    }
}

impl WrappingKey {
    /// Takes the 32 bytes of a key file.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
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

fn drawn(chance: &dyn Chance) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    chance.fill(key.as_mut_slice());
    key
}
