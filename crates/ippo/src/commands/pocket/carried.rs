//! What a program for handing out carries: the pocket edition in one compressed piece, made by `cargo xtask dist`.

use std::collections::BTreeMap;
use std::io::Read;

/// The piece: for each file the lengths of name and bytes, then both; all of it compressed.
const PIECE: &[u8] = include_bytes!(env!("IPPO_POCKET"));

/// All files by name; none if the piece is not what it should be.
pub fn files() -> Option<BTreeMap<String, Vec<u8>>> {
    let mut whole = Vec::new();
    flate2::read::GzDecoder::new(PIECE).read_to_end(&mut whole).ok()?;
    let mut rest = whole.as_slice();
    let mut files = BTreeMap::new();
    while !rest.is_empty() {
        let name = String::from_utf8(next(&mut rest)?.to_owned()).ok()?;
        files.insert(name, next(&mut rest)?.to_owned());
    }
    unpacked(&mut files)?;
    Some(files)
}

/// What stands behind its own length in four bytes.
fn next<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (bytes, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *rest = after;
    Some(bytes)
}

/// The program and the content lie in the parts alone; for browsers that cannot unpack they are needed as they are.
fn unpacked(files: &mut BTreeMap<String, Vec<u8>>) -> Option<()> {
    let first = files.keys().find(|name| name.ends_with("/parts/00"))?;
    let at = first.strip_suffix("parts/00")?.to_owned();
    let parts: Vec<u8> =
        files.iter().filter(|(name, _)| name.contains("/parts/")).flat_map(|(_, part)| part.clone()).collect();
    let mut whole = Vec::new();
    flate2::read::GzDecoder::new(parts.as_slice()).read_to_end(&mut whole).ok()?;
    let mut rest = whole.as_slice();
    let program = next(&mut rest)?.to_owned();
    files.insert(format!("{at}program_bg.wasm"), program);
    files.insert(format!("{at}content.cbor"), rest.to_owned());
    Some(())
}
