//! What has been altered does not open, and what is no record is refused without a fall.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{body, chain, golden, header, key, root};
use ippo_seal::{Body, HeadsTable, KeyId, Record, Unreadable, WrappedRoot, open_host};
use proptest::prelude::*;

#[test]
fn no_byte_can_be_changed() {
    let good = golden("record-v1.hex");
    for at in 0..good.len() {
        for change in [0x01, 0x80, 0xff] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            let opened = Record::from_bytes(bytes).and_then(|record| record.open(&key()));
            assert!(opened.is_err(), "byte {at} changed by {change:02x}");
        }
    }
}

#[test]
fn nothing_can_be_cut_off_or_added() {
    let good = golden("record-v1.hex");
    for length in 0..good.len() {
        assert_eq!(Record::from_bytes(good[..length].to_vec()), Err(Unreadable::Cut));
    }
    assert_eq!(Record::from_bytes([&good[..], &[0]].concat()), Err(Unreadable::Cut));
    let roomier = [&good[..], &[0; 256]].concat();
    assert_eq!(Record::from_bytes(roomier).unwrap().open(&key()).err(), Some(Unreadable::Seal));
}

#[test]
fn another_key_does_not_open() {
    let record = Record::from_bytes(golden("record-v1.hex")).unwrap();
    let other_id = root().drawer_key(header().drawer, KeyId::new([1; 16]));
    let other_root = ippo_seal::RootKey::new([1; 32]).drawer_key(header().drawer, header().key);
    let other_drawer = root().drawer_key(ippo_seal::DrawerId::new([1; 16]), header().key);
    for key in [other_id, other_root, other_drawer] {
        assert_eq!(record.open(&key).err(), Some(Unreadable::Seal));
    }
}

#[test]
fn a_newer_format_is_kept_but_not_opened() {
    let mut bytes = golden("record-v1.hex");
    bytes[0] = 2;
    let record = Record::from_bytes(bytes.clone()).unwrap();
    assert_eq!(record.open(&key()).err(), Some(Unreadable::Newer(2)));
    assert_eq!((record.chain(), record.into_bytes()), (chain(), bytes));
}

#[test]
fn a_host_value_is_bound_to_its_name() {
    let (key, good) = (root().host_key(), golden("host-v1.hex"));
    assert_eq!(open_host(&key, "draf", &good).err(), Some(Unreadable::Seal));
    assert_eq!(open_host(&ippo_seal::RootKey::new([1; 32]).host_key(), "draft", &good).err(), Some(Unreadable::Seal));
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        assert!(open_host(&key, "draft", &bytes).is_err(), "byte {at}");
        assert!(open_host(&key, "draft", &good[..at]).is_err(), "cut at {at}");
    }
}

proptest! {
    #[test]
    fn whatever_is_sealed_opens_again(payload in proptest::collection::vec(any::<u8>(), 0..3000), nonce: [u8; 24]) {
        let body = Body { payload, ..body() };
        let sealed = Record::new(header(), body.encode()).seal(&key(), nonce).unwrap();
        let kept = Record::from_bytes(sealed.to_bytes()).unwrap();
        prop_assert_eq!(&kept, &sealed);
        prop_assert_eq!(kept.open(&key()).unwrap().body().unwrap(), body);
    }

    #[test]
    fn any_bytes_are_refused_without_a_fall(bytes in proptest::collection::vec(any::<u8>(), 0..700), format in 0u8..3) {
        let mut bytes = bytes;
        bytes.iter_mut().take(1).for_each(|first| *first = format);
        if let Ok(record) = Record::from_bytes(bytes.clone()) {
            prop_assert!(record.open(&key()).is_err());
        }
        prop_assert!(open_host(&root().host_key(), "draft", &bytes).is_err());
        prop_assert!(WrappedRoot::from_bytes(&bytes).is_err());
        if let Ok(body) = Body::decode(&bytes) {
            let _ = HeadsTable::of(chain()).resolve(&body.heads);
        }
    }

    #[test]
    fn an_envelope_with_a_changed_byte_is_refused_without_a_fall(at in 0usize..1000, byte: u8) {
        let mut bytes = body().encode();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(body) = Body::decode(&bytes) {
            let _ = HeadsTable::of(chain()).resolve(&body.heads);
        }
    }
}
