//! The table of a chain: which drawers and writers its small indexes mean.

use crate::{Chain, DrawerId, Head, HeadAt, Heads, HeadsChanged, Unreadable, WriterId};

/// More entries than this are a mistake, not a journal.
const MOST: usize = 65_536;

/// Which drawers and writers the indexes of one chain mean.
///
/// Every chain has its own table, built up from its first record. Index 0 is the chain's own drawer and its own writer;
/// the rest comes in the order in which the records introduce it. Reading the chain from seq 0 builds the table again. Where a
/// record is missing, its entries stay unknown and the later ones keep their index. Of a forked chain each branch has
/// its own: clone before the fork.
#[derive(Clone, Debug)]
pub struct HeadsTable {
    own: Chain,
    drawers: Column<DrawerId>,
    writers: Column<WriterId>,
}

impl HeadsTable {
    /// The table before a chain's first record.
    #[must_use]
    pub fn of(chain: Chain) -> Self {
        Self { own: chain, drawers: Column::of(chain.drawer), writers: Column::of(chain.writer) }
    }

    /// What the chain's next record says: the heads of `new` that are not so in `old`, its own chain left out, since
    /// the header already holds the hash of its last record.
    ///
    /// `old` are the heads at this writer's previous record in whatever drawer. The table now holds what the record
    /// introduces: work on a clone and keep it once the record has been appended.
    pub fn changed(&mut self, old: &Heads, new: &Heads) -> HeadsChanged {
        let (drawers, writers) = (self.drawers.0.len(), self.writers.0.len());
        let changed = new.iter().filter(|(chain, head)| *chain != self.own && old.get(chain) != Some(*head));
        let heads = changed.collect::<Vec<_>>().into_iter().map(|(chain, head)| self.at(chain, head)).collect();
        HeadsChanged {
            drawers_before: count(drawers),
            new_drawers: self.drawers.after(drawers),
            writers_before: count(writers),
            new_writers: self.writers.after(writers),
            heads,
        }
    }

    /// The heads that a record of this chain names; to be called with each record, in the order of the chain.
    ///
    /// # Errors
    /// [`Unreadable::UnknownIndex`] if an index means nothing, be it that the record that introduced it is missing. The
    /// table has taken in what this record introduces all the same, and serves for the next one.
    pub fn resolve(&mut self, changed: &HeadsChanged) -> Result<Vec<(Chain, Head)>, Unreadable> {
        self.drawers.take_in(changed.drawers_before, &changed.new_drawers)?;
        self.writers.take_in(changed.writers_before, &changed.new_writers)?;
        changed.heads.iter().map(|at| self.meant(at)).collect()
    }

    fn at(&mut self, chain: Chain, head: Head) -> HeadAt {
        HeadAt {
            drawer: self.drawers.index_of(chain.drawer),
            writer: self.writers.index_of(chain.writer),
            seq: head.seq,
            hash: head.hash,
        }
    }

    fn meant(&self, at: &HeadAt) -> Result<(Chain, Head), Unreadable> {
        let chain = Chain { drawer: self.drawers.get(at.drawer)?, writer: self.writers.get(at.writer)? };
        Ok((chain, Head { seq: at.seq, hash: at.hash }))
    }
}

/// One side of the table. An entry is unknown where the record that introduced it is missing.
#[derive(Clone, Debug)]
struct Column<Id>(Vec<Option<Id>>);

impl<Id: Copy + PartialEq> Column<Id> {
    fn of(own: Id) -> Self {
        Self(vec![Some(own)])
    }

    fn index_of(&mut self, id: Id) -> u32 {
        let known = self.0.iter().position(|entry| *entry == Some(id));
        count(known.unwrap_or_else(|| {
            self.0.push(Some(id));
            self.0.len() - 1
        }))
    }

    fn after(&self, start: usize) -> Vec<Id> {
        self.0[start..].iter().copied().flatten().collect()
    }

    /// Adds `new` at index `before`, which the writer knows best: what is missing until there is unknown, what lies
    /// beyond belonged to records that the writer did not have.
    fn take_in(&mut self, before: u32, new: &[Id]) -> Result<(), Unreadable> {
        let before = usize::try_from(before).map_err(|_| Unreadable::UnknownIndex)?;
        if before + new.len() > MOST {
            return Err(Unreadable::UnknownIndex);
        }
        self.0.resize(before, None);
        self.0.extend(new.iter().copied().map(Some));
        Ok(())
    }

    fn get(&self, index: u32) -> Result<Id, Unreadable> {
        let entry = usize::try_from(index).ok().and_then(|index| self.0.get(index));
        entry.copied().flatten().ok_or(Unreadable::UnknownIndex)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).expect("a table of four thousand million ids does not fit into memory")
}
