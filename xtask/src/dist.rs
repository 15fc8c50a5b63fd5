//! `cargo xtask dist`: the program for handing out, with the pages for phones inside it.

use crate::place::{cargo_with, target};
use crate::pocket::{self, Edition};
use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Builds the pocket edition, and then the program that carries it.
///
/// # Errors
/// If something does not build.
pub fn build() -> Result<()> {
    pocket::build(Edition::HandedOut)?;
    let piece = target().join("served/pocket.piece");
    fs::write(&piece, packed(&pocket::folder(Edition::HandedOut))?)?;
    let piece = piece.to_str().context("the target folder's name is no text")?;
    cargo_with(&["build", "--profile", "dist", "-p", "ippo", "--features", "pocket"], &[("IPPO_POCKET", piece)])?;
    println!("{}", target().join("dist/ippo").display());
    Ok(())
}

/// All files in one compressed piece, each as the lengths of name and bytes, then both. Program and content lie in the parts
/// already; `ippo pocket` takes them out of there.
fn packed(folder: &Path) -> Result<Vec<u8>> {
    let mut piece = GzEncoder::new(Vec::new(), Compression::best());
    for file in
        below(folder)?.into_iter().filter(|file| !file.ends_with("program_bg.wasm") && !file.ends_with("content.cbor"))
    {
        let name = file.strip_prefix(folder)?.to_str().context("our files have plain names")?.replace('\\', "/");
        for bytes in [name.into_bytes(), fs::read(&file)?] {
            piece.write_all(&u32::try_from(bytes.len())?.to_be_bytes())?;
            piece.write_all(&bytes)?;
        }
    }
    Ok(piece.finish()?)
}

/// Every file below a folder, in an order that is always the same.
fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut inside: Vec<PathBuf> = fs::read_dir(folder)?.map(|file| Ok(file?.path())).collect::<Result<_>>()?;
    inside.sort();
    let each = inside.into_iter().map(|path| if path.is_dir() { below(&path) } else { Ok(vec![path]) });
    Ok(each.collect::<Result<Vec<_>>>()?.concat())
}
