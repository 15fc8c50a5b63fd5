//! The names of drawers, keys, writers and records, as they stand in a header.

use crate::Chance;
use std::fmt;

/// Makes a newtype over fixed bytes: ordered, printed as hexadecimal, never mixed with another.
macro_rules! bytes_type {
    ($(#[$note:meta])* $name:ident, $length:literal) => {
        $(#[$note])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// Length in bytes.
            pub const LENGTH: usize = $length;

            /// Takes the bytes as they are.
            #[must_use]
            pub const fn new(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// The bytes, if the slice has exactly the right length.
            #[must_use]
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// The bytes.
            #[must_use]
            pub const fn bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

/// Adds drawing by chance to an id.
macro_rules! drawn_by_chance {
    ($($name:ident),*) => {$(
        impl $name {
            /// Draws a new one: 128 random bits, so that it says nothing and meets no other.
            #[must_use]
            pub fn random(chance: &dyn Chance) -> Self {
                let mut bytes = [0; Self::LENGTH];
                chance.fill(&mut bytes);
                Self(bytes)
            }
        }
    )*};
}

bytes_type! {
    /// One journal of a person, the unit of sharing. Random: it does not tell which drawer it is.
    DrawerId, 16
}
bytes_type! {
    /// Which key of a drawer sealed a record. Random.
    KeyId, 16
}
bytes_type! {
    /// One installation of Ippo. Random, made at first start and again after every restore, import or copy.
    WriterId, 16
}
bytes_type! {
    /// SHA-256 of the whole bytes of a sealed record.
    RecordHash, 32
}
bytes_type! {
    /// Tells whether two journals have one root, and nothing about the root.
    RootMark, 16
}
drawn_by_chance!(DrawerId, KeyId, WriterId);

impl RecordHash {
    /// What stands as "previous" in the first record of a chain.
    pub const ZERO: Self = Self::new([0; 32]);
}

/// A record's place in its chain, from 0. At most 2^63 − 1, since databases count with a sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(u64);

impl Seq {
    /// The place of a chain's first record.
    pub const FIRST: Self = Self(0);
    /// The last place there can be.
    pub const LAST: Self = Self(i64::MAX as u64);

    /// The place `count` records after the first; `None` beyond [`Seq::LAST`].
    #[must_use]
    pub const fn new(count: u64) -> Option<Self> {
        if count <= Self::LAST.0 { Some(Self(count)) } else { None }
    }

    /// The plain number.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The place after this one. [`Seq::LAST`] stays where it is: what is written there is a fork, and kept.
    #[must_use]
    pub fn next(self) -> Self {
        Self::new(self.0 + 1).unwrap_or(Self::LAST)
    }
}

impl fmt::Display for Seq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
