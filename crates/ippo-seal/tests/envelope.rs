//! Envelopes of later versions can be read, and what is none is refused.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::body;
use ippo_seal::{Body, Header, LONGEST_BODY, Record, Seq, TooLong, Unreadable};

/// `[7, 3, [1, [], 1, [], [[0, 0, 5, hash, "new"]], "new"], 'x', {"new": 1}]`, definite or not.
fn of_a_later_version(begin: &[u8], end: &[u8]) -> Vec<u8> {
    let head = [&[0x85, 0, 0, 5, 0x58, 32][..], &[9; 32], b"\x63new"].concat();
    let heads = [&[0x86, 1, 0x80, 1, 0x80, 0x81][..], &head, b"\x63new"].concat();
    [begin, &[7, 3], &heads, &[0x41, b'x', 0xa1, 0x63], b"new\x01", end].concat()
}

#[test]
fn appended_fields_are_skipped() {
    for (begin, end) in [(&[0x85][..], &[][..]), (&[0x9f], &[0xff])] {
        let body = Body::decode(&of_a_later_version(begin, end)).unwrap();
        assert_eq!((body.shape, body.least_reader, &body.payload[..]), (7, 3, &b"x"[..]));
        assert_eq!(body.heads.heads[0].seq, Seq::new(5).unwrap());
    }
}

#[test]
fn what_is_no_envelope_is_refused() {
    let good = body().encode();
    let short_id = of_a_later_version(&[0x85], &[]).into_iter().map(|byte| if byte == 32 { 31 } else { byte });
    let others = [
        vec![],
        vec![0xa0],
        vec![0x80],
        vec![0x84, 0x01],
        vec![0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1],
        [&good[..], &[0]].concat(),
        good[..good.len() - 1].to_vec(),
        short_id.collect(),
    ];
    for bytes in others {
        assert_eq!(Body::decode(&bytes), Err(Unreadable::Envelope), "{bytes:02x?}");
    }
}

#[test]
fn a_body_that_is_too_long_is_refused() {
    let seal = |length| Record::new(common::header(), vec![0; length]).seal(&common::key(), [9; 24]);
    assert_eq!(seal(LONGEST_BODY).unwrap().as_bytes().len(), Header::LENGTH + 24 + 256 * 1024 + 16);
    assert_eq!(seal(LONGEST_BODY + 1), Err(TooLong { length: LONGEST_BODY + 1 }));
}

#[test]
fn records_follow_each_other() {
    let (chain, key) = (common::chain(), common::header().key);
    let first = Header::following(chain, None, key);
    assert_eq!((first.seq, first.previous), (Seq::FIRST, ippo_seal::RecordHash::ZERO));
    let sealed = Record::new(first, vec![]).seal(&common::key(), [9; 24]).unwrap();
    let second = Header::following(chain, Some(sealed.head()), key);
    assert_eq!((second.seq.get(), second.previous), (1, sealed.hash()));
    assert_eq!(Seq::LAST.next(), Seq::LAST);
    assert_eq!(Seq::new(u64::MAX), None);
}

#[test]
fn a_place_beyond_the_last_is_refused() {
    let mut bytes = common::golden("record-v1.hex");
    bytes[33] = 0x80;
    assert_eq!(Record::from_bytes(bytes), Err(Unreadable::Place));
}
