//! Heads merge in any order, and a record's indexes mean what its writer meant.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

use ippo_seal::{
    Body, Chain, DrawerId, Head, HeadAt, Heads, HeadsChanged, HeadsTable, RecordHash, Seq, Unreadable, WriterId,
};
use proptest::prelude::*;

fn chain(drawer: u8, writer: u8) -> Chain {
    Chain { drawer: DrawerId::new([drawer; 16]), writer: WriterId::new([writer; 16]) }
}

fn head(seq: u64, hash: u8) -> Head {
    Head { seq: Seq::new(seq).unwrap(), hash: RecordHash::new([hash; 32]) }
}

fn any_heads() -> impl Strategy<Value = Heads> {
    let one = (0u8..4, 0u8..4, 0u64..4, 0u8..3);
    proptest::collection::vec(one, 0..12)
        .prop_map(|all| all.into_iter().map(|(d, w, seq, hash)| (chain(d, w), head(seq, hash))).collect())
}

fn merged(one: &Heads, other: &Heads) -> Heads {
    let mut all = one.clone();
    all.merge(other);
    all
}

#[test]
fn the_higher_head_stays() {
    let mut heads = Heads::none();
    for (new, stays) in [(head(1, 5), (1, 5)), (head(0, 9), (1, 5)), (head(1, 6), (1, 6)), (head(2, 0), (2, 0))] {
        heads.see(chain(1, 1), new);
        assert_eq!(heads.get(&chain(1, 1)), Some(head(stays.0, stays.1)));
    }
    heads.set(chain(1, 1), head(0, 0));
    heads.set(chain(1, 2), head(7, 0));
    assert_eq!(heads.of_writer(WriterId::new([2; 16])).iter().collect::<Vec<_>>(), [(chain(1, 2), head(7, 0))]);
    assert_eq!((heads.len(), heads.is_empty()), (2, false));
}

proptest! {
    #[test]
    fn merging_knows_no_order(a in any_heads(), b in any_heads(), c in any_heads()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&a, &a), a.clone());
        prop_assert_eq!(merged(&a, &Heads::none()), a);
    }

    #[test]
    fn a_reader_understands_what_a_writer_tells(moments in proptest::collection::vec(any_heads(), 1..8)) {
        let own = chain(0, 0);
        let (mut writer, mut reader) = (HeadsTable::of(own), HeadsTable::of(own));
        let (mut old, mut told) = (Heads::none(), Heads::none());
        for moment in moments {
            let new = merged(&old, &moment);
            let body = Body { shape: 1, least_reader: 1, heads: writer.changed(&old, &new), payload: vec![] };
            for (chain, head) in reader.resolve(&Body::decode(&body.encode()).unwrap().heads).unwrap() {
                prop_assert_ne!(chain, own);
                told.see(chain, head);
            }
            let others: Heads = new.iter().filter(|(chain, _)| *chain != own).collect();
            prop_assert_eq!(&told, &others);
            old = new;
        }
    }
}

/// What a writer in chain (0, 0) says when each of these heads is new in turn.
fn said(steps: &[(Chain, Head)]) -> Vec<HeadsChanged> {
    let mut table = HeadsTable::of(chain(0, 0));
    let mut old = Heads::none();
    let say = |(chain, head): &(Chain, Head)| {
        let mut new = old.clone();
        new.set(*chain, *head);
        let changed = table.changed(&old, &new);
        old = new;
        changed
    };
    steps.iter().map(say).collect()
}

#[test]
fn an_id_is_written_out_once() {
    let said = said(&[(chain(1, 0), head(0, 1)), (chain(1, 2), head(0, 2)), (chain(1, 0), head(1, 3))]);
    let new = |changed: &HeadsChanged| (changed.new_drawers.len(), changed.new_writers.len());
    assert_eq!(said.iter().map(new).collect::<Vec<_>>(), [(1, 0), (0, 1), (0, 0)]);
    assert_eq!(said[2].heads, [HeadAt { drawer: 1, writer: 0, seq: Seq::new(1).unwrap(), hash: head(1, 3).hash }]);
}

#[test]
fn a_missing_record_makes_its_entries_unknown_and_no_others_wrong() {
    let steps = [(chain(1, 0), head(0, 1)), (chain(2, 0), head(0, 2)), (chain(1, 0), head(1, 3))];
    let said = said(&steps);
    let mut reader = HeadsTable::of(chain(0, 0));
    assert_eq!(reader.resolve(&said[1]), Ok(vec![steps[1]]));
    assert_eq!(reader.resolve(&said[2]), Err(Unreadable::UnknownIndex));
}

#[test]
fn absurd_indexes_are_refused() {
    let mut table = HeadsTable::of(chain(0, 0));
    let beyond = HeadsChanged { drawers_before: u32::MAX, writers_before: 1, ..HeadsChanged::default() };
    assert_eq!(table.resolve(&beyond), Err(Unreadable::UnknownIndex));
    let nowhere = HeadAt { drawer: 1, writer: 0, seq: Seq::FIRST, hash: RecordHash::ZERO };
    let wild = HeadsChanged { drawers_before: 1, writers_before: 1, heads: vec![nowhere], ..HeadsChanged::default() };
    assert_eq!(table.resolve(&wild), Err(Unreadable::UnknownIndex));
}
