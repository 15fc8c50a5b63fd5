//! A backup: sealed records and the wrapped roots that open them, as the bytes of one file.
//!
//! **Do not change it.** Format 1, numbers big-endian:
//!
//! ```text
//! file  = head ‖ parts ‖ check
//! head  = magic (10) ‖ format (1) ‖ length of the whole file (8) ‖ first 8 bytes of SHA-256 over what stands before (8)
//! part  = kind (1) ‖ length (4) ‖ bytes
//! check = SHA-256 over all that stands before (32)
//!
//! kind 1  mark of the root (16), once, the first part
//! kind 2  a wrapped root, any number of them, never the key of a key file
//! kind 3  a record, any number of them, in the order of (drawer, writer, seq, hash)
//! kind 4  number of records (8), once, the last part
//! ```
//!
//! Every later format begins with the same head and ends with the same check, so that a file that is cut off, damaged,
//! newer or somebody else's can always be told apart. The check guards against accidents; against people, each record
//! is authenticated by its own seal and its place in a chain.

use crate::{Record, RootMark, Sealed, WrappedRoot};
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use thiserror::Error;

/// First bytes of every backup: no text, and a transfer that turns line ends breaks them.
const MAGIC: &[u8; 10] = b"\x89notes\r\n\x1a\n";
/// So many of them right, and the others are damage and not another kind of file.
const NEARLY: usize = 8;
const FORMAT: u8 = 1;
const SAID: usize = MAGIC.len() + 1 + 8;
const HEAD: usize = SAID + 8;
const CHECK: usize = 32;
const BEFORE_PART: usize = 1 + 4;

const MARK: u8 = 1;
const WRAPPED: u8 = 2;
const RECORD: u8 = 3;
const END: u8 = 4;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Which root the records belong to.
    pub mark: RootMark,
    /// The root, wrapped in the ways that open this backup.
    pub wraps: Vec<WrappedRoot>,
    /// The records.
    pub records: Vec<Record<Sealed>>,
}

/// Why bytes are no backup that can be read. Nothing has been touched then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoBackup {
    /// Another kind of file.
    #[error("another kind of file")]
    Foreign,
    /// The end is missing.
    #[error("the end is missing")]
    Cut,
    /// Bytes are not as they were written.
    #[error("bytes are not as they were written")]
    Damaged,
    /// A newer version has written it.
    #[error("written by a newer version")]
    Newer,
}

impl Backup {
    /// Length of the file in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        let wraps = self.wraps.iter().map(|wrap| wrap.as_bytes().len());
        let records = self.records.iter().map(|record| record.as_bytes().len());
        let parts = [RootMark::LENGTH, 8].into_iter().chain(wraps).chain(records);
        (HEAD + CHECK) as u64 + parts.map(|length| (BEFORE_PART + length) as u64).sum::<u64>()
    }

    /// Writes the file.
    ///
    /// # Errors
    /// Whatever `out` answers; what was written so far is no backup then.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut out = Checked { out, check: Sha256::new() };
        let said = [&MAGIC[..], &[FORMAT], &self.length().to_be_bytes()].concat();
        out.put(&said)?;
        out.put(&Sha256::digest(&said)[..8])?;
        out.part(MARK, self.mark.bytes())?;
        self.wraps.iter().try_for_each(|wrap| out.part(WRAPPED, wrap.as_bytes()))?;
        self.records.iter().try_for_each(|record| out.part(RECORD, record.as_bytes()))?;
        out.part(END, &(self.records.len() as u64).to_be_bytes())?;
        let check = out.check.finalize();
        out.out.write_all(&check)
    }

    /// The file as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(usize::try_from(self.length()).unwrap_or(0));
        self.write(&mut bytes).expect("a vector takes all bytes");
        bytes
    }

    /// Reads a whole file. Records are neither opened nor authenticated by this.
    ///
    /// # Errors
    /// [`NoBackup`].
    pub fn read(bytes: &[u8]) -> Result<Self, NoBackup> {
        parts_of(bytes).and_then(|parts| Self::of_parts(parts).ok_or(NoBackup::Damaged))
    }

    /// Takes the parts apart; a root that only a newer version can open is passed over, another may be there.
    fn of_parts(mut parts: &[u8]) -> Option<Self> {
        let (MARK, mark) = next(&mut parts)? else { return None };
        let mut backup = Self { mark: RootMark::from_slice(mark)?, wraps: Vec::new(), records: Vec::new() };
        loop {
            match next(&mut parts)? {
                (WRAPPED, bytes) => backup.wraps.extend(WrappedRoot::from_bytes(bytes).ok()),
                (RECORD, bytes) => backup.records.push(Record::from_bytes(bytes.to_vec()).ok()?),
                (END, bytes) => {
                    let count = bytes.try_into().map(u64::from_be_bytes).ok()?;
                    return (parts.is_empty() && count == backup.records.len() as u64).then_some(backup);
                }
                _ => return None,
            }
        }
    }
}

/// The bytes between head and check, once the whole file has been found as it was written.
fn parts_of(bytes: &[u8]) -> Result<&[u8], NoBackup> {
    let same = bytes.iter().zip(MAGIC).filter(|(here, magic)| here == magic).count();
    let Some((head, rest)) = bytes.split_at_checked(HEAD) else {
        return Err(if same == bytes.len().min(MAGIC.len()) { NoBackup::Cut } else { NoBackup::Foreign });
    };
    if same < NEARLY {
        return Err(NoBackup::Foreign);
    }
    let (said, sum) = head.split_at(SAID);
    if same < MAGIC.len() || Sha256::digest(said)[..8] != *sum {
        return Err(NoBackup::Damaged);
    }
    let length = said[MAGIC.len() + 1..].iter().fold(0, |sum: u64, byte| sum << 8 | u64::from(*byte));
    if (bytes.len() as u64) < length {
        return Err(NoBackup::Cut);
    }
    let (parts, check) = rest.split_at_checked(rest.len().wrapping_sub(CHECK)).ok_or(NoBackup::Damaged)?;
    if bytes.len() as u64 != length || Sha256::digest(&bytes[..bytes.len() - CHECK])[..] != *check {
        return Err(NoBackup::Damaged);
    }
    match said[MAGIC.len()] {
        FORMAT => Ok(parts),
        0 => Err(NoBackup::Damaged),
        _ => Err(NoBackup::Newer),
    }
}

/// The next part, by kind and bytes.
fn next<'a>(parts: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let (before, rest) = parts.split_first_chunk::<BEFORE_PART>()?;
    let [kind, length @ ..] = before;
    let (bytes, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *parts = rest;
    Some((*kind, bytes))
}

/// Writes and keeps the sum of what was written.
struct Checked<'a> {
    out: &'a mut dyn Write,
    check: Sha256,
}

impl Checked<'_> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.check.update(bytes);
        self.out.write_all(bytes)
    }

    fn part(&mut self, kind: u8, bytes: &[u8]) -> io::Result<()> {
        let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::FileTooLarge)?;
        self.put(&[kind])?;
        self.put(&length.to_be_bytes())?;
        self.put(bytes)
    }
}
