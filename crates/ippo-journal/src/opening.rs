//! Opening records: hash, seal, envelope and shape of each by itself, on two threads where there are threads.

use crate::stored::{self, Kept};
use ippo_seal::{DrawerId, DrawerKey, HeadsChanged, KeyId, Record, RootKey, Sealed, Unreadable};

/// What a record holds, before it is known where in its chain it stands.
pub(crate) enum Opened {
    /// It is in a newer format.
    Newer,
    /// Its seal, its padding or its envelope does not hold.
    Damaged,
    /// Its envelope could be read.
    Read(HeadsChanged, Inside),
}

/// What lies in a readable envelope.
pub(crate) enum Inside {
    /// A shape that only newer readers understand.
    Newer,
    /// No shape.
    Damaged,
    /// What is kept.
    Kept(Kept),
}

/// Opens all records; the answers stand in their order.
pub(crate) fn all(records: &[Record<Sealed>], root: &RootKey) -> Vec<Opened> {
    two_halves(records, root).unwrap_or_else(|| in_order(records, root))
}

/// Below this many records a second thread takes longer than it saves.
#[cfg(not(target_family = "wasm"))]
const MANY: usize = 512;

/// Both halves at once; `None` where there is no second thread, or too little for it to do.
#[cfg(not(target_family = "wasm"))]
fn two_halves(records: &[Record<Sealed>], root: &RootKey) -> Option<Vec<Opened>> {
    if records.len() < MANY {
        return None;
    }
    let (first, second) = records.split_at(records.len() / 2);
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().spawn_scoped(scope, || in_order(second, root)).ok()?;
        let mut opened = in_order(first, root);
        opened.extend(other.join().ok()?);
        Some(opened)
    })
}

#[cfg(target_family = "wasm")]
fn two_halves(_: &[Record<Sealed>], _: &RootKey) -> Option<Vec<Opened>> {
    None
}

fn in_order(records: &[Record<Sealed>], root: &RootKey) -> Vec<Opened> {
    // Records come drawer by drawer, so that the last key is mostly the next one.
    let mut last: Option<((DrawerId, KeyId), DrawerKey)> = None;
    let open = |record: &Record<Sealed>| {
        let header = record.header();
        let name = (header.drawer, header.key);
        let known = last.take().filter(|(of, _)| *of == name);
        let (_, key) = last.insert(known.unwrap_or_else(|| (name, root.drawer_key(header.drawer, header.key))));
        // The hash is kept with the record, where the chain asks for it.
        let _ = record.hash();
        opened(record, key)
    };
    records.iter().map(open).collect()
}

fn opened(record: &Record<Sealed>, key: &DrawerKey) -> Opened {
    let open = match record.open(key) {
        Ok(open) => open,
        Err(Unreadable::Newer(_)) => return Opened::Newer,
        Err(_) => return Opened::Damaged,
    };
    let Ok(body) = open.body() else { return Opened::Damaged };
    if body.least_reader > stored::SHAPE {
        return Opened::Read(body.heads, Inside::Newer);
    }
    Opened::Read(body.heads, stored::read(&body.payload).map_or(Inside::Damaged, Inside::Kept))
}
