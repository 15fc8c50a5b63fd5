//! Content that lies beside the program is read when it is whole, and refused when it is not.

use ippo_core::letter::Sign;
use ippo_library::{Damaged, Library};

const CONTENT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.cbor"));

#[test]
fn whole_content_is_the_content_built_in() {
    let (kept, built_in) = (Library::from_bytes(CONTENT).expect("it is whole"), Library::shipped());
    assert_eq!(kept.catalogue().steps().len(), built_in.catalogue().steps().len());
    assert_eq!(kept.lines().len(), built_in.lines().len());
    let letter = "I have not left my room for two years. 消えたいです。";
    let read = [&kept, &built_in].map(|library| library.reader().read(letter));
    assert_eq!(read[0], read[1]);
    assert!(read[0].outings.is_some() && read[0].sign > Sign::None, "both tongues' tables are there: {:?}", read[0]);
}

#[test]
fn content_that_is_not_whole_is_refused() {
    let check = |bytes: &[u8]| assert_eq!(Library::from_bytes(bytes).err(), Some(Damaged));
    check(&[]);
    check(b"<!doctype html>");
    check(&CONTENT[..CONTENT.len() - 1]);
    check(&[CONTENT, &[0]].concat());
    let mut altered = CONTENT.to_vec();
    altered[CONTENT.len() / 2] ^= 1;
    check(&altered);
}

/// Each step of the catalogue is found by the number on its slip of paper, and no two share one.
#[test]
fn every_step_has_a_number_of_its_own() {
    let library = Library::shipped();
    for step in library.catalogue().steps() {
        let found = ippo_core::slip::step(library.catalogue(), &ippo_core::slip::number(&step.id));
        assert_eq!(found.map(|found| found.id.as_str()), Ok(step.id.as_str()));
    }
}
