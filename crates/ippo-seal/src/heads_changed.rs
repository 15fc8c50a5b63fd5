//! The heads that a record carries, so that a cut tail shows where another chain knows more.

use crate::{DrawerId, RecordHash, Seq, WriterId};

/// The heads that changed since this writer's previous record, with drawers and writers as small indexes.
///
/// The indexes point into the chain's own table, see [`crate::HeadsTable`]. Stored as the array
/// `[drawers before, [drawer…], writers before, [writer…], [[drawer index, writer index, seq, hash]…]]`;
/// later versions may append fields to each of its arrays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadsChanged {
    /// How many drawers the writer's table held before this record.
    pub drawers_before: u32,
    /// The drawers that this record adds to the table.
    pub new_drawers: Vec<DrawerId>,
    /// How many writers the writer's table held before this record.
    pub writers_before: u32,
    /// The writers that this record adds to the table.
    pub new_writers: Vec<WriterId>,
    /// The heads, pointing into the table as it is with the new ones.
    pub heads: Vec<HeadAt>,
}

/// One head, with its chain as indexes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeadAt {
    /// Index of the drawer.
    pub drawer: u32,
    /// Index of the writer.
    pub writer: u32,
    /// Place of the chain's last record.
    pub seq: Seq,
    /// Hash of the chain's last record.
    pub hash: RecordHash,
}
