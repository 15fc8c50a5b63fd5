//! The traits of the stores, and what a store may answer. A store sees sealed records and nothing else.

use crate::{DrawerId, Heads, Record, Sealed, Seq, WriterId};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use thiserror::Error;

/// An answer that is on its way.
pub type Pending<'a, Answer> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// Keeps sealed records, as a set: what is kept is never changed.
pub trait RecordStore: Send + Sync {
    /// Adds the records of `batch` in one durable transaction, all or none, and answers with all heads after it.
    ///
    /// For every writer in the batch, the heads of all that writer's chains must be those of `expected`; see
    /// [`head_moved`]. A record that is already there byte for byte is skipped. The same identity with other bytes
    /// is a fork: both are kept. Bytes that have been damaged where they lay are made whole by appending the record again.
    ///
    /// # Errors
    /// [`Refused`]; nothing has been written then.
    fn append<'a>(&'a self, batch: Vec<Record<Sealed>>, expected: &'a Heads) -> Pending<'a, Result<Heads, Refused>>;

    /// All records whose seq is higher than their chain's in `seen`, of one moment, in the order of
    /// (drawer, writer, seq, hash). With [`Heads::none`] that is everything, forks included.
    ///
    /// # Errors
    /// [`StoreError`] if the store as a whole cannot be read. Single damaged rows are told in [`Read`].
    fn read_after<'a>(&'a self, seen: &'a Heads) -> Pending<'a, Result<Read, StoreError>>;

    /// The shorter way to append, of a store that has one.
    fn at_once(&self) -> Option<&dyn AtOnce> {
        None
    }
}

/// Appends without being asked before whether something is new, where a question takes as long as an answer.
pub trait AtOnce: Send + Sync {
    /// Adds the batch as [`RecordStore::append`] does, but only if nobody has written anything since `seen`. `None` says
    /// that somebody has, or that the store cannot tell; nothing has been written then.
    ///
    /// # Errors
    /// [`Refused`], never with [`Refused::HeadMoved`]; nothing has been written then.
    fn append_on<'a>(
        &'a self,
        batch: Vec<Record<Sealed>>,
        seen: &'a Heads,
    ) -> Pending<'a, Result<Option<Heads>, Refused>>;
}

/// Keeps what is no record, by name: the wrapped root, the writer's id, sealed drafts. Never merged.
pub trait HostStore: Send + Sync {
    /// The value under `name`, if there is one.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    fn get<'a>(&'a self, name: &'a str) -> Pending<'a, Result<Option<Vec<u8>>, StoreError>>;

    /// Keeps `value` under `name`, in the place of an older one, durably.
    ///
    /// # Errors
    /// [`Refused`], never with [`Refused::HeadMoved`]; the older value stands then.
    fn put<'a>(&'a self, name: &'a str, value: Vec<u8>) -> Pending<'a, Result<(), Refused>>;

    /// Forgets the value under `name`; nothing happens if there is none.
    ///
    /// # Errors
    /// [`Refused`], never with [`Refused::HeadMoved`]; the value stands then.
    fn delete<'a>(&'a self, name: &'a str) -> Pending<'a, Result<(), Refused>>;

    /// Overwrites what was replaced or deleted, as far as the store can, so that it cannot be read from its files any more.
    ///
    /// # Errors
    /// [`Refused`] if that cannot be done now; nothing is lost by it.
    fn forget_older(&self) -> Pending<'_, Result<(), Refused>> {
        Box::pin(async { Ok(()) })
    }

    /// All names in use, in their byte order.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be read.
    fn names(&self) -> Pending<'_, Result<Vec<String>, StoreError>>;
}

/// What a store could read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The records, in the order of (drawer, writer, seq, hash).
    pub records: Vec<Record<Sealed>>,
    /// Rows whose bytes are no record, or not the one that the row names.
    pub damaged: Vec<DamagedRow>,
    /// Whether a part of the store could not be reached, so that rows may be missing whose names are not known.
    pub torn: bool,
    /// The heads of all chains at that moment, seen or new, damaged rows included: what the next append expects.
    pub heads: Heads,
}

/// A row that is there but holds no readable record, as the row itself names it; zeros where it does not even do that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DamagedRow {
    /// The drawer.
    pub drawer: DrawerId,
    /// The writer.
    pub writer: WriterId,
    /// The place in the chain.
    pub seq: Seq,
}

/// Why a store did not write. Whatever it says, nothing has been written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Somebody else has written with this writer's id: read again, judge again.
    #[error("the head has moved")]
    HeadMoved,
    /// There is no space left.
    #[error("there is no space left")]
    Full,
    /// The place may not be written to.
    #[error("the place may not be written to")]
    ReadOnly,
    /// Another process kept the store busy for longer than one waits.
    #[error("the store is busy")]
    Busy,
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a store could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The store itself is damaged, not only single rows of it.
    #[error("the store is damaged")]
    Damaged,
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
    /// Another process kept the store busy for longer than one waits.
    #[error("the store is busy")]
    Busy,
    /// This account may not read the store, or may not write what reading it needs.
    #[error("the store may not be read")]
    Forbidden,
    /// There is no space left for what reading needs.
    #[error("there is no space left")]
    Full,
    /// Anything else, by the code that the store's own engine gives it; never with content.
    #[error("the store failed with code {0}")]
    Failed(String),
}

/// The guard of [`RecordStore::append`]: whether a writer of the batch has other heads than `expected` says.
///
/// All of that writer's chains count, those too that the batch does not touch.
#[must_use]
pub fn head_moved(actual: &Heads, expected: &Heads, batch: &[Record<Sealed>]) -> bool {
    let writers: BTreeSet<WriterId> = batch.iter().map(|record| record.header().writer).collect();
    writers.into_iter().any(|writer| actual.of_writer(writer) != expected.of_writer(writer))
}
