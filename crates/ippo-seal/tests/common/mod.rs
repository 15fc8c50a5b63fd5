//! The fixed things that the golden files are made of.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]
#![allow(dead_code, reason = "each test file uses its own part of it")]

use ippo_seal::{
    Body, Chain, DrawerId, DrawerKey, HeadAt, Header, HeadsChanged, KeyId, RecordHash, RootKey, Seq, WriterId,
};

pub fn root() -> RootKey {
    RootKey::new(std::array::from_fn(|at| at as u8))
}

pub fn chain() -> Chain {
    Chain { drawer: DrawerId::new([0xa0; 16]), writer: WriterId::new([0xb0; 16]) }
}

pub fn header() -> Header {
    let seq = Seq::new(0x0001_0203).unwrap();
    Header::new(chain(), seq, KeyId::new([0xc0; 16]), RecordHash::new([0xd0; 32]))
}

pub fn key() -> DrawerKey {
    root().drawer_key(header().drawer, header().key)
}

pub fn body() -> Body {
    let head = HeadAt { drawer: 1, writer: 0, seq: Seq::new(41).unwrap(), hash: RecordHash::new([0xe0; 32]) };
    let heads = HeadsChanged {
        drawers_before: 1,
        new_drawers: vec![DrawerId::new([0xa1; 16])],
        writers_before: 1,
        new_writers: vec![],
        heads: vec![head],
    };
    Body { shape: 1, least_reader: 1, heads, payload: "カーテンを開ける".into() }
}

/// A golden file's bytes: hexadecimal in lines.
pub fn golden(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    from_hex(&std::fs::read_to_string(path).unwrap())
}

pub fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| digit.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
