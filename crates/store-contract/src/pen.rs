//! A writer in a story: seals records and knows how far it has come.

use crate::CountedChance;
use ippo_seal::{Body, Chain, DrawerId, Header, Heads, HeadsChanged, KeyId, Record, RootKey, Sealed, WriterId, nonce};

/// A writer with keys of its own. It numbers and chains what it writes; appending is left to the story.
#[derive(Debug)]
pub struct Pen {
    /// The writer's id.
    pub writer: WriterId,
    /// The heads of all that it has written so far, appended or not.
    pub heads: Heads,
    root: RootKey,
    key: KeyId,
}

impl Pen {
    /// A new writer.
    #[must_use]
    pub fn new(chance: &CountedChance) -> Self {
        Self {
            writer: WriterId::random(chance),
            heads: Heads::none(),
            root: RootKey::random(chance),
            key: KeyId::random(chance),
        }
    }

    /// The next record of this writer in `drawer`, around `payload`.
    ///
    /// # Panics
    /// If the payload does not fit into a record.
    pub fn write(&mut self, chance: &CountedChance, drawer: DrawerId, payload: &[u8]) -> Record<Sealed> {
        let chain = Chain { drawer, writer: self.writer };
        let header = Header::following(chain, self.heads.get(&chain), self.key);
        let heads = HeadsChanged { drawers_before: 1, writers_before: 1, ..HeadsChanged::default() };
        let body = Body { shape: 1, least_reader: 1, heads, payload: payload.to_vec() };
        let sealed = Record::new(header, body.encode())
            .seal(&self.root.drawer_key(drawer, self.key), nonce(chance))
            .expect("a story's payloads fit");
        self.heads.set(chain, sealed.head());
        sealed
    }

    /// What is in a record of this writer.
    ///
    /// # Panics
    /// If it does not open.
    #[must_use]
    pub fn read(&self, record: &Record<Sealed>) -> Vec<u8> {
        let key = self.root.drawer_key(record.header().drawer, record.header().key);
        record.open(&key).and_then(|open| open.body()).expect("a story's records open").payload
    }
}
