//! From sealed records to entries: chains followed, forks told apart, gaps and damage named, nothing thrown away.

use crate::stored::{self, Kept};
use ippo_core::event::{Drawer, Entry};
use ippo_core::ids::{EntryId, WriterId as CoreWriter};
use ippo_seal::{
    Chain, DrawerId, DrawerKey, Head, Heads, HeadsTable, KeyId, Read, Record, RecordHash, RootKey, Sealed, Seq,
    Unreadable, WriterId,
};
use std::collections::{BTreeMap, HashMap};

/// A place in a chain from which something is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The chain.
    pub chain: Chain,
    /// The first seq that is missing.
    pub from: Seq,
}

/// What was found beside what could be read; `doctor` and the pages name it.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Found {
    /// Records whose seal, padding or shape does not hold, and rows that are no record.
    pub damaged: Vec<(DrawerId, WriterId, Seq)>,
    /// Records from a newer Ippo: kept byte for byte, left out of the fold.
    pub newer: usize,
    /// Records that share an identity with another; both are kept and read as two writers.
    pub forks: usize,
    /// Missing beginnings and middles.
    pub gaps: Vec<Gap>,
    /// Chains of which another record knows more than is here: a cut tail.
    pub cut: Vec<Chain>,
    /// Whether a part of the store could not be reached.
    pub torn: bool,
}

impl Found {
    /// Notes that cannot be read.
    pub fn unreadable(&self) -> usize {
        self.damaged.len() + self.gaps.len() + self.cut.len()
    }
}

/// The drawers in use, each with its current key.
pub(crate) type Drawers = BTreeMap<Drawer, (DrawerId, KeyId)>;

/// One branch of a chain: a fork makes a second one, read as another writer.
#[derive(Clone)]
struct Branch {
    writer: CoreWriter,
    tip: Head,
    table: HeadsTable,
}

/// The journal as it was read: entries, heads, tables, and what is wrong.
#[derive(Default)]
pub struct History {
    /// The entries, unsorted.
    pub entries: Vec<Entry>,
    /// What was found beside them.
    pub found: Found,
    pub(crate) heads: Heads,
    pub(crate) drawers: Drawers,
    branches: HashMap<Chain, Vec<Branch>>,
    claimed: Heads,
    said: HashMap<WriterId, Heads>,
    highest_clock: u64,
}

impl History {
    /// Takes in what a store has read, in its order of (drawer, writer, seq, hash).
    pub fn take_in(&mut self, read: Read, root: &RootKey) {
        self.found.torn |= read.torn;
        self.found.damaged.extend(read.damaged.iter().map(|row| (row.drawer, row.writer, row.seq)));
        let mut keys: HashMap<(DrawerId, KeyId), DrawerKey> = HashMap::new();
        for record in &read.records {
            let header = *record.header();
            let key =
                keys.entry((header.drawer, header.key)).or_insert_with(|| root.drawer_key(header.drawer, header.key));
            self.take_in_record(record, key);
        }
        // The store's own heads, since a damaged last row still holds its place in the chain.
        self.heads.merge(&read.heads);
        self.name_cut_tails();
    }

    /// The highest hybrid clock seen.
    pub(crate) fn clock(&self) -> u64 {
        self.highest_clock
    }

    /// The table for a writer's next record in a chain, and the heads that the writer has told of so far.
    pub(crate) fn to_write(&self, chain: Chain) -> (HeadsTable, Heads) {
        let branches = self.branches.get(&chain);
        let head = self.heads.get(&chain);
        let tip = branches.and_then(|all| all.iter().find(|branch| Some(branch.tip) == head));
        let table = tip.map_or_else(|| HeadsTable::of(chain), |branch| branch.table.clone());
        (table, self.said.get(&chain.writer).cloned().unwrap_or_default())
    }

    fn take_in_record(&mut self, record: &Record<Sealed>, key: &DrawerKey) {
        let (header, chain, head) = (*record.header(), record.chain(), record.head());
        self.heads.see(chain, head);
        let branch = self.branch_for(chain, header.seq, header.previous, head);
        match read(record, key, &mut self.branches, branch) {
            Ok((kept, heads)) => {
                self.said.entry(chain.writer).or_default().merge(&heads);
                self.claimed.merge(&heads);
                let writer = self.branches[&branch.0][branch.1].writer;
                self.remember(kept, chain, header.seq, header.key, writer);
            }
            Err(NotRead::Newer) => self.found.newer += 1,
            Err(NotRead::Damaged) => self.found.damaged.push((chain.drawer, chain.writer, header.seq)),
        }
    }

    fn remember(&mut self, kept: Kept, chain: Chain, seq: Seq, key: KeyId, writer: CoreWriter) {
        match kept {
            Kept::DrawerOpened(drawer) => {
                let known = self.drawers.entry(drawer).or_insert((chain.drawer, key));
                // Of two drawers of one kind, opened apart, all write on in the lower one.
                if chain.drawer < known.0 {
                    *known = (chain.drawer, key);
                }
            }
            Kept::KeyTurned(drawer, next) => {
                self.drawers.insert(drawer, (chain.drawer, next));
            }
            Kept::Entry(mut entry) => {
                self.highest_clock = self.highest_clock.max(entry.clock);
                entry.id = EntryId { writer, drawer: *chain.drawer.bytes(), seq: seq.get() };
                self.entries.push(*entry);
            }
        }
    }

    /// Finds or opens the branch that a record continues, and names gaps and forks.
    fn branch_for(&mut self, chain: Chain, seq: Seq, previous: RecordHash, head: Head) -> (Chain, usize) {
        let branches = self.branches.entry(chain).or_default();
        let continued = branches.iter().position(|b| b.tip.hash == previous && b.tip.seq.next() == seq);
        let index = match continued {
            Some(index) => index,
            None if branches.is_empty() => {
                if seq != Seq::FIRST || previous != RecordHash::ZERO {
                    self.found.gaps.push(Gap { chain, from: Seq::FIRST });
                }
                branches.push(Branch {
                    writer: CoreWriter(*chain.writer.bytes()),
                    tip: head,
                    table: HeadsTable::of(chain),
                });
                0
            }
            None if branches.iter().all(|b| b.tip.seq < seq) => {
                let last = branches.iter().map(|b| b.tip.seq).max().unwrap_or(Seq::FIRST);
                self.found.gaps.push(Gap { chain, from: last.next() });
                0
            }
            None => {
                self.found.forks += 1;
                let mut writer = [0; 16];
                writer.copy_from_slice(&head.hash.bytes()[..16]);
                let table = branches[0].table.clone();
                branches.push(Branch { writer: CoreWriter(writer), tip: head, table });
                branches.len() - 1
            }
        };
        branches[index].tip = head;
        (chain, index)
    }

    fn name_cut_tails(&mut self) {
        let heads = &self.heads;
        let knows_more = |(chain, head): &(Chain, Head)| heads.get(chain).is_none_or(|here| here.seq < head.seq);
        self.found.cut = self.claimed.iter().filter(knows_more).map(|(chain, _)| chain).collect();
    }
}

enum NotRead {
    Newer,
    Damaged,
}

fn read(
    record: &Record<Sealed>,
    key: &DrawerKey,
    branches: &mut HashMap<Chain, Vec<Branch>>,
    (chain, index): (Chain, usize),
) -> Result<(Kept, Heads), NotRead> {
    let open = record.open(key).map_err(|why| match why {
        Unreadable::Newer(_) => NotRead::Newer,
        _ => NotRead::Damaged,
    })?;
    let body = open.body().map_err(|_| NotRead::Damaged)?;
    let table = branches.get_mut(&chain).map(|all| &mut all[index].table);
    let heads = table.and_then(|table| table.resolve(&body.heads).ok()).unwrap_or_default();
    if body.least_reader > stored::SHAPE {
        return Err(NotRead::Newer);
    }
    let kept = stored::read(&body.payload).ok_or(NotRead::Damaged)?;
    Ok((kept, heads.into_iter().collect()))
}
