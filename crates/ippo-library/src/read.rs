//! How the content comes in: part of the program at home, a file beside it on a phone.

use crate::blob::Blob;
use crate::readings::Readings;
use crate::shared::Shared;
use crate::{Library, Texts, raise};
use ippo_core::catalogue::Catalogue;
use ippo_core::letter::Reader;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use thiserror::Error;

/// SHA-256 of the content that the build made for this program.
const HASH: &[u8; 32] = include_bytes!(concat!(env!("OUT_DIR"), "/content.sha256"));

/// What was handed over is not the content of this program; fetching it anew mends that.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the content is damaged or belongs to another version of the program")]
pub struct Damaged;

impl Library {
    /// Reads the content that was built in. On wasm it lies beside the program instead, to be fetched on its own.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn shipped() -> Self {
        let blob = blob(include_bytes!(concat!(env!("OUT_DIR"), "/content.cbor")));
        let (tables, readings) = (Cow::Borrowed(blob.tables), Cow::Borrowed(blob.readings));
        Self::of_build(blob, tables, readings)
    }

    /// Reads content that was kept beside the program.
    ///
    /// # Errors
    /// [`Damaged`] if these are not, byte for byte, what the build made for this program.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        if Sha256::digest(bytes).as_slice() != HASH {
            return Err(Damaged);
        }
        let blob = blob(bytes);
        let (tables, readings) = (Cow::Owned(blob.tables.to_vec()), Cow::Owned(blob.readings.to_vec()));
        Ok(Self::of_build(blob, tables, readings))
    }

    fn of_build(blob: Blob, tables: Cow<'static, [u8]>, readings: Cow<'static, [u8]>) -> Self {
        let mut texts = blob.texts.into_iter().map(Texts::new);
        let mut next = || texts.next().expect("the build writes three languages");
        Self {
            catalogue: Catalogue::new(raise::steps(&blob.steps)),
            texts: [next(), next(), next()],
            practices: blob.practices,
            cards: blob.cards,
            ideas: blob.ideas,
            sheets: blob.sheets,
            beside: blob.beside,
            countries: blob.countries,
            lines: blob.lines,
            claims: blob.claims,
            sources: blob.sources,
            shared: Shared::new(blob.shared, &blob.steps),
            reader: Reader::new(tables),
            readings: Readings::new(readings),
        }
    }
}

fn blob(bytes: &[u8]) -> Blob<'_> {
    minicbor::decode(bytes).expect("the build wrote this blob with the same shape")
}
