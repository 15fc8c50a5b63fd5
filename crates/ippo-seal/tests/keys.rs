//! Keys tell nothing when printed, and a wrapped root opens for the right key alone.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{golden, root};
use ippo_seal::{Chance, Locked, PassphraseCost, Record, RootKey, WrapKind, WrappedRoot, WrappingKey};

struct Sevens;

impl Chance for Sevens {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn wrapped(passphrase: &str) -> WrappedRoot {
    WrappedRoot::with_passphrase(&root(), passphrase, PassphraseCost::LEAST, [3; 16], [9; 24]).unwrap()
}

#[test]
fn printing_shows_stars() {
    let open = Record::new(common::header(), b"a secret thought".to_vec());
    let printed = [
        format!("{:?}", RootKey::random(&Sevens)),
        format!("{:?}", root().host_key()),
        format!("{:?}", common::key()),
        format!("{:?}", WrappingKey::random(&Sevens)),
        format!("{:?}", wrapped("x")),
        format!("{open:?}"),
        format!("{:?}", common::body()),
    ];
    for text in printed {
        assert!(text.contains("****"), "{text}");
        assert!(!text.contains("secret") && !text.contains("7, 7") && !text.contains("1, 2, 3"), "{text}");
    }
}

#[test]
fn chance_makes_keys_and_ids() {
    assert_eq!(WrappingKey::random(&Sevens).to_key_file(), &[7; 32]);
    assert_eq!(ippo_seal::nonce(&Sevens), [7; 24]);
    assert_eq!(ippo_seal::WriterId::random(&Sevens).to_string(), "07".repeat(16));
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let kept = WrappedRoot::from_bytes(wrapped("one small step").as_bytes()).unwrap();
    assert_eq!(kept.kind(), WrapKind::Passphrase);
    let opened = kept.open_with_passphrase("one small step").unwrap();
    let key = opened.drawer_key(common::header().drawer, common::header().key);
    assert!(Record::from_bytes(golden("record-v1.hex")).unwrap().open(&key).is_ok());
    assert_eq!(kept.open_with_passphrase("one small step ").err(), Some(Locked::WrongKey));
    assert_eq!(kept.open_with_key(&WrappingKey::new([5; 32])).err(), Some(Locked::OtherKind));
}

#[test]
fn a_key_file_opens_and_another_does_not() {
    let kept = WrappedRoot::from_bytes(&golden("wrapped-key-v1.hex")).unwrap();
    assert!(kept.open_with_key(&WrappingKey::new([5; 32])).is_ok());
    assert_eq!(kept.open_with_key(&WrappingKey::new([6; 32])).err(), Some(Locked::WrongKey));
    assert_eq!(kept.open_with_passphrase("").err(), Some(Locked::OtherKind));
}

#[test]
fn no_byte_of_a_wrapped_root_can_be_changed() {
    let good = golden("wrapped-key-v1.hex");
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        let opened = WrappedRoot::from_bytes(&bytes).and_then(|kept| kept.open_with_key(&WrappingKey::new([5; 32])));
        assert!(opened.is_err(), "byte {at}");
        assert!(WrappedRoot::from_bytes(&good[..at]).is_err(), "cut at {at}");
    }
}

#[test]
fn a_cost_out_of_bounds_is_refused() {
    for (memory, passes, lanes) in [(19_455, 2, 1), (19_456, 1, 1), (65_536, 3, 0), (1 << 21, 3, 1), (65_536, 99, 1)] {
        assert_eq!(PassphraseCost::new(memory, passes, lanes), Err(Locked::Cost));
    }
    assert_eq!(PassphraseCost::new(65_536, 3, 1), Ok(PassphraseCost::TODAY));
    let mut bytes = golden("wrapped-passphrase-v1.hex");
    bytes[2..6].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(WrappedRoot::from_bytes(&bytes), Err(Locked::Cost));
}

#[test]
fn the_salt_and_the_cost_of_a_passphrase_are_bound() {
    let good = wrapped("one").as_bytes().to_vec();
    for at in [6 + 3, 14, 29, 30, 54, good.len() - 1] {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        let opened = WrappedRoot::from_bytes(&bytes).and_then(|kept| kept.open_with_passphrase("one"));
        assert!(opened.is_err(), "byte {at}");
    }
}

#[test]
fn what_a_newer_version_wrapped_is_told_apart() {
    let good = golden("wrapped-key-v1.hex");
    for (at, byte, expected) in [(0, 2, Locked::Newer), (1, 4, Locked::Newer), (0, 0, Locked::Cut), (1, 0, Locked::Cut)]
    {
        let mut bytes = good.clone();
        bytes[at] = byte;
        assert_eq!(WrappedRoot::from_bytes(&bytes), Err(expected));
    }
}
