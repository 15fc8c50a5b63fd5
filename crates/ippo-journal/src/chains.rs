//! From sealed records to entries: chains followed, forks told apart, gaps and damage named, nothing thrown away.

use crate::opening::{self, Inside, Opened};
use crate::stored::Kept;
use ippo_core::event::{Drawer, Entry, Event};
use ippo_core::ids::{EntryId, WriterId as CoreWriter};
use ippo_seal::{
    Chain, DrawerId, Head, Heads, HeadsTable, KeyId, Read, Record, RecordHash, RootKey, Sealed, Seq, WriterId,
};
use std::collections::BTreeMap;

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
    /// When a readable note of the same chain was noted, in ms: it tells about when an unreadable one was.
    pub near_ms: Option<i64>,
}

impl Found {
    /// Notes that cannot be read.
    pub fn unreadable(&self) -> usize {
        self.damaged.len() + self.gaps.len() + self.cut.len()
    }

    /// Names what is missing from one place up to another, but for rows that are named as damaged already.
    fn name_gap(&mut self, chain: Chain, mut from: Seq, to: Seq) {
        while from < to && self.damaged.contains(&(chain.drawer, chain.writer, from)) {
            from = from.next();
        }
        if from < to {
            self.gaps.push(Gap { chain, from });
        }
    }
}

/// The drawers in use, each with its current key.
pub(crate) type Drawers = BTreeMap<Drawer, (DrawerId, KeyId)>;

/// One branch of a chain: a fork makes a second one, read as another writer.
#[derive(Clone)]
struct Branch {
    writer: CoreWriter,
    /// Where it begins: what its entries name from here on is its own.
    since: Seq,
    tip: Head,
    /// Whether the tip is damaged, so that its hash is not the one that the next record names.
    hurt: bool,
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
    branches: BTreeMap<Chain, Vec<Branch>>,
    claimed: Heads,
    said: BTreeMap<WriterId, Heads>,
    last_ms: BTreeMap<Chain, i64>,
    highest_clock: u64,
}

impl History {
    /// Takes in what a store has read, in its order of (drawer, writer, seq, hash).
    pub fn take_in(&mut self, read: Read, root: &RootKey) {
        self.found.torn |= read.torn;
        self.found.damaged.extend(read.damaged.iter().map(|row| (row.drawer, row.writer, row.seq)));
        self.entries.reserve(read.records.len());
        for (record, opened) in read.records.iter().zip(opening::all(&read.records, root)) {
            self.take_in_record(record, opened);
        }
        // The store's own heads: a damaged last row holds its place in the chain, under the hash that it once had.
        read.heads.iter().for_each(|(chain, head)| self.heads.set(chain, head));
        self.name_cut_tails();
        let last = self.found.damaged.last().map(|(drawer, writer, _)| Chain { drawer: *drawer, writer: *writer });
        self.found.near_ms = last.and_then(|chain| self.last_ms.get(&chain).copied());
    }

    /// Whether what was read now lies behind what was known; else something came in between, and all is read again.
    pub(crate) fn is_followed_by(&self, read: &Read) -> bool {
        let beside = |(chain, head): (Chain, Head)| {
            self.heads.get(&chain).is_some_and(|known| known != head && known.seq >= head.seq)
        };
        self.found.gaps.is_empty() && !read.heads.iter().any(beside)
    }

    /// The entry at a place of the branch that its writer writes on in.
    pub(crate) fn entry_at(&self, chain: Chain, seq: Seq) -> Option<EntryId> {
        let head = self.heads.get(&chain)?;
        let branch = self.branches.get(&chain)?.iter().find(|branch| branch.tip == head)?;
        Some(EntryId { writer: branch.writer, drawer: *chain.drawer.bytes(), seq: seq.get() })
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

    fn take_in_record(&mut self, record: &Record<Sealed>, opened: Opened) {
        let (header, chain, head) = (*record.header(), record.chain(), record.head());
        let index = self.branch_for(chain, header.seq, header.previous, head);
        let Some(branch) = self.branches.get_mut(&chain).and_then(|all| all.get_mut(index)) else { return };
        // What a record introduces is taken in even where the rest of it cannot be read here.
        let (heads, inside) = match opened {
            Opened::Read(changed, inside) => (branch.table.resolve(&changed).unwrap_or_default(), inside),
            Opened::Newer => (Vec::new(), Inside::Newer),
            Opened::Damaged => (Vec::new(), Inside::Damaged),
        };
        match inside {
            Inside::Kept(kept) => {
                let place = (branch.writer, branch.since);
                let said = self.said.entry(chain.writer).or_default();
                heads.iter().for_each(|(chain, head)| said.see(*chain, *head));
                heads.iter().for_each(|(chain, head)| self.claimed.see(*chain, *head));
                self.remember(kept, chain, header.seq, header.key, place);
            }
            Inside::Newer => self.found.newer += 1,
            Inside::Damaged => {
                branch.hurt = true;
                self.found.damaged.push((chain.drawer, chain.writer, header.seq));
            }
        }
    }

    fn remember(&mut self, kept: Kept, chain: Chain, seq: Seq, key: KeyId, (writer, since): (CoreWriter, Seq)) {
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
                self.last_ms.insert(chain, entry.at.utc_ms);
                entry.id = EntryId { writer, drawer: *chain.drawer.bytes(), seq: seq.get() };
                if let Some(of) = named(&mut entry.event) {
                    let own = of.writer.0 == *chain.writer.bytes() && of.drawer == entry.id.drawer;
                    of.writer = if own && of.seq >= since.get() { writer } else { of.writer };
                }
                self.entries.push(*entry);
            }
        }
    }

    /// Finds or opens the branch that a record continues, and names gaps and forks.
    fn branch_for(&mut self, chain: Chain, seq: Seq, previous: RecordHash, head: Head) -> usize {
        let branches = self.branches.entry(chain).or_default();
        let behind = |b: &Branch| b.tip.seq < seq && b.tip.seq.next() == seq;
        let continued = branches.iter().position(|b| behind(b) && b.tip.hash == previous);
        let index = match continued.or_else(|| branches.iter().position(|b| behind(b) && b.hurt)) {
            Some(index) => index,
            None if branches.is_empty() => {
                self.found.name_gap(chain, Seq::FIRST, seq);
                branches.push(Branch::new(CoreWriter(*chain.writer.bytes()), head, HeadsTable::of(chain)));
                0
            }
            None if branches.iter().all(|b| b.tip.seq < seq) => {
                let last = branches.iter().map(|b| b.tip.seq).max().unwrap_or(Seq::FIRST);
                // Where the one before is there under another hash, it is that place's other record which is missing.
                self.found.name_gap(chain, last.next().min(Seq::new(seq.get() - 1).unwrap_or(last)), seq);
                0
            }
            None => {
                self.found.forks += 1;
                let mut writer = [0; 16];
                writer.copy_from_slice(&head.hash.bytes()[..16]);
                let table = branches[0].table.clone();
                branches.push(Branch::new(CoreWriter(writer), head, table));
                branches.len() - 1
            }
        };
        branches[index].tip = head;
        branches[index].hurt = false;
        index
    }

    fn name_cut_tails(&mut self) {
        let heads = &self.heads;
        let knows_more = |(chain, head): &(Chain, Head)| heads.get(chain).is_none_or(|here| here.seq < head.seq);
        self.found.cut = self.claimed.iter().filter(knows_more).map(|(chain, _)| chain).collect();
    }
}

impl Branch {
    fn new(writer: CoreWriter, tip: Head, table: HeadsTable) -> Self {
        Self { writer, since: tip.seq, tip, hurt: false, table }
    }
}

/// The entry that an event names, if it names one.
fn named(event: &mut Event) -> Option<&mut EntryId> {
    match event {
        Event::FeltTold(felt) => Some(&mut felt.of),
        Event::WhyTold { of, .. } => Some(of),
        Event::StepTaken(_)
        | Event::StepPutBack { .. }
        | Event::Swapped { .. }
        | Event::TryNoted(_)
        | Event::NightMarked
        | Event::NightUnmarked
        | Event::DirectionChosen(_)
        | Event::AgeTold { .. }
        | Event::LetterKept(_)
        | Event::LetterUnderstood(_)
        | Event::SignRemoved { .. }
        | Event::StepsAsked
        | Event::GentleEnded
        | Event::QuestionAnswered(_)
        | Event::QuestionLeft { .. }
        | Event::AnswerTakenBack
        | Event::TroublesTold(_)
        | Event::FootingTold(_)
        | Event::PlanWritten { .. }
        | Event::CheckedIn { .. }
        | Event::ReachTold(_)
        | Event::LeftOut { .. }
        | Event::LetBack { .. }
        | Event::TasteChosen { .. }
        | Event::Compared { .. }
        | Event::ComparingChosen { .. }
        | Event::OwnStepMade(_)
        | Event::CalmMarked { .. }
        | Event::Day(_)
        | Event::Joy(_)
        | Event::Sheet(_)
        | Event::People(_)
        | Event::Measure(_)
        | Event::Course(_) => None,
    }
}
