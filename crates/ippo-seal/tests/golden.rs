//! Format version 1, byte for byte: these bytes must be made and opened for ever. If this fails, the code is wrong.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]

mod common;

use common::{body, chain, from_hex, golden, header, key, root};
use ippo_seal::{Header, Record, WrappedRoot, WrappingKey, open_host, seal_host};

#[test]
fn a_record() {
    let bytes = golden("record-v1.hex");
    let sealed = Record::new(header(), body().encode()).seal(&key(), [9; 24]).unwrap();
    assert_eq!(sealed.as_bytes(), bytes);
    let kept = Record::from_bytes(bytes).unwrap();
    assert_eq!((kept.header(), kept.chain()), (&header(), chain()));
    assert_eq!(kept.open(&key()).unwrap().body().unwrap(), body());
}

#[test]
fn its_header_stands_in_front() {
    let expected = [
        "01",
        "a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0",
        "b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0",
        "0000000000010203",
        "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0",
        "d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0",
    ];
    let expected = from_hex(&expected.concat());
    assert_eq!(header().to_bytes()[..], expected);
    assert_eq!(golden("record-v1.hex")[..Header::LENGTH], expected);
}

#[test]
fn an_envelope() {
    let bytes = golden("body-v1.hex");
    assert_eq!(body().encode(), bytes);
    assert_eq!(ippo_seal::Body::decode(&bytes).unwrap(), body());
}

#[test]
fn a_host_value() {
    let bytes = golden("host-v1.hex");
    let made = seal_host(&root().host_key(), "draft", "手紙".as_bytes(), [9; 24]).unwrap();
    assert_eq!(made, bytes);
    assert_eq!(**open_host(&root().host_key(), "draft", &bytes).unwrap(), *"手紙".as_bytes());
}

#[test]
fn a_root_wrapped_by_a_key_file() {
    let bytes = golden("wrapped-key-v1.hex");
    let key = WrappingKey::new([5; 32]);
    assert_eq!(WrappedRoot::with_key(&root(), &key, [9; 24]).as_bytes(), bytes);
    let opened = WrappedRoot::from_bytes(&bytes).unwrap().open_with_key(&key).unwrap();
    assert_opens_the_record(&opened);
}

#[test]
fn a_root_wrapped_by_a_passphrase() {
    let bytes = golden("wrapped-passphrase-v1.hex");
    let opened = WrappedRoot::from_bytes(&bytes).unwrap().open_with_passphrase("小さな一歩").unwrap();
    assert_opens_the_record(&opened);
}

#[test]
fn a_root_wrapped_by_recovery_words() {
    let bytes = golden("wrapped-words-v1.hex");
    let words = ippo_seal::RecoveryWords::from_entropy(&[6; 32]).unwrap();
    assert_eq!(WrappedRoot::with_words(&root(), &words, [9; 24]).as_bytes(), bytes);
    let opened = WrappedRoot::from_bytes(&bytes).unwrap().open_with_words(&words).unwrap();
    assert_opens_the_record(&opened);
}

/// The root is the right one: it opens the golden record.
fn assert_opens_the_record(root: &ippo_seal::RootKey) {
    let key = root.drawer_key(header().drawer, header().key);
    assert!(Record::from_bytes(golden("record-v1.hex")).unwrap().open(&key).is_ok());
}
