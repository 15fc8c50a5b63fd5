//! Chains and their heads: how far each writer has come in each drawer.

use crate::{DrawerId, RecordHash, Seq, WriterId};
use std::collections::BTreeMap;

/// The records of one writer in one drawer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chain {
    /// The drawer.
    pub drawer: DrawerId,
    /// The writer.
    pub writer: WriterId,
}

/// The last record of a chain. The order is the one that merging goes by: the higher seq, then the higher hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Head {
    /// Its place.
    pub seq: Seq,
    /// Its hash.
    pub hash: RecordHash,
}

/// The heads of a set of chains. Merging is commutative, associative and idempotent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heads(BTreeMap<Chain, Head>);

impl Heads {
    /// The heads of a journal without records.
    #[must_use]
    pub const fn none() -> Self {
        Self(BTreeMap::new())
    }

    /// The head of `chain`, if it has a record.
    #[must_use]
    pub fn get(&self, chain: &Chain) -> Option<Head> {
        self.0.get(chain).copied()
    }

    /// Puts `head` in the place of whatever was there.
    pub fn set(&mut self, chain: Chain, head: Head) {
        self.0.insert(chain, head);
    }

    /// Takes note of a record: the higher head stays.
    pub fn see(&mut self, chain: Chain, head: Head) {
        let known = self.0.entry(chain).or_insert(head);
        *known = (*known).max(head);
    }

    /// Takes in all heads of `other`: of two for one chain the higher stays.
    pub fn merge(&mut self, other: &Self) {
        other.iter().for_each(|(chain, head)| self.see(chain, head));
    }

    /// All heads, in the order of drawers, then writers.
    pub fn iter(&self) -> impl Iterator<Item = (Chain, Head)> + '_ {
        self.0.iter().map(|(chain, head)| (*chain, *head))
    }

    /// The heads of one writer's chains.
    #[must_use]
    pub fn of_writer(&self, writer: WriterId) -> Self {
        self.iter().filter(|(chain, _)| chain.writer == writer).collect()
    }

    /// Number of chains.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no chain.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(Chain, Head)> for Heads {
    fn from_iter<I: IntoIterator<Item = (Chain, Head)>>(heads: I) -> Self {
        let mut all = Self::none();
        heads.into_iter().for_each(|(chain, head)| all.see(chain, head));
        all
    }
}
