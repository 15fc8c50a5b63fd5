//! The large files of a version as one compressed stream, cut into parts that any host serves as they are.

use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use std::io::Write;

/// In bytes: small enough that a lost connection costs little. `boot-bring.js` knows it.
const PART: usize = 65_536;

/// The stream: the program after four bytes for its length, then the content. The same bytes for the same files, always.
///
/// # Errors
/// If it cannot be compressed.
pub fn gzip(program: &[u8], content: &[u8]) -> Result<Vec<u8>> {
    let length = u32::try_from(program.len()).context("a program is shorter than 4 GB")?;
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    for bytes in [&length.to_be_bytes(), program, content] {
        gzip.write_all(bytes)?;
    }
    Ok(gzip.finish()?)
}

/// How many parts so many bytes are.
pub fn count(bytes: usize) -> usize {
    bytes.div_ceil(PART)
}

/// The parts with their names.
pub fn parts(stream: &[u8]) -> impl Iterator<Item = (String, Vec<u8>)> {
    stream.chunks(PART).enumerate().map(|(at, part)| (format!("{at:02}"), part.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn parts_joined_are_what_was_packed() {
        let program: Vec<u8> = (0..200_000_u32).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let packed = gzip(&program, b"content").unwrap();
        let parts: Vec<(String, Vec<u8>)> = parts(&packed).collect();
        assert_eq!(parts.len(), count(packed.len()));
        assert_eq!([parts[0].0.as_str(), parts[1].0.as_str()], ["00", "01"]);
        let mut whole = Vec::new();
        let joined: Vec<u8> = parts.into_iter().flat_map(|(_, part)| part).collect();
        flate2::read::GzDecoder::new(joined.as_slice()).read_to_end(&mut whole).unwrap();
        assert_eq!(whole, [&800_000_u32.to_be_bytes(), program.as_slice(), b"content"].concat());
        assert_eq!(gzip(&program, b"content").unwrap(), packed, "the same again");
    }
}
