//! What the pocket edition weighs, part by part, against what it may weigh.

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};

/// One file of the folder: its path there, and its bytes.
pub type Served = (PathBuf, Vec<u8>);

/// The most that everything may weigh that an installation fetches, compressed, in bytes.
const WHOLE: usize = 1_500_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Program,
    Content,
    Rest,
}

/// Files that lie in the folder and are not fetched to install: the host's own instructions, index.html once more, the page
/// for browsers that cannot run the program.
const NOT_FETCHED: [&str; 2] = ["404.html", "_headers"];

impl Part {
    const ALL: [Self; 3] = [Self::Program, Self::Content, Self::Rest];

    /// Whose budget a file counts against. The parts hold program and content once more.
    fn of(path: &Path) -> Option<Self> {
        if path.ends_with("content.cbor") {
            return Some(Self::Content);
        }
        if path.starts_with("v") {
            return (!is_part(path)).then_some(Self::Program);
        }
        is_fetched(path).then_some(Self::Rest)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::Content => "content",
            Self::Rest => "rest",
        }
    }

    /// In bytes, compressed.
    fn budget(self) -> usize {
        match self {
            Self::Program => 945_000,
            Self::Content => 525_000,
            Self::Rest => WHOLE - Self::Program.budget() - Self::Content.budget(),
        }
    }
}

fn is_part(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.ends_with("parts"))
}

/// Whether an installation fetches it: the parts, and not the two files that they are made of.
fn is_fetched(path: &Path) -> bool {
    let packed = path.ends_with("content.cbor") || path.ends_with("program_bg.wasm");
    !packed && !NOT_FETCHED.iter().any(|name| path.ends_with(name))
}

/// Prints what each file and each part weighs; whether all of them are within their budgets.
///
/// # Errors
/// If something cannot be compressed.
pub fn weigh(served: &[Served], version: &str) -> Result<bool> {
    println!("{:>9} {:>9}  version {version}", "bytes", "gzip");
    let (mut light, mut whole) = (Vec::new(), 0);
    for (path, bytes) in served {
        // A host sends parts and pictures as they are.
        let as_it_is = is_part(path) || path.extension().is_some_and(|kind| kind == "png");
        let weight = if as_it_is { bytes.len() } else { gzipped(bytes)? };
        if !is_part(path) {
            println!("{:>9} {weight:>9}  {}", bytes.len(), path.display());
        }
        light.extend(Part::of(path).map(|part| (part, weight)));
        whole += if is_fetched(path) { weight } else { 0 };
    }
    let of = |part| light.iter().filter(|(its, _)| *its == part).map(|(_, weight)| weight).sum();
    let parts: Vec<usize> = served.iter().filter(|(path, _)| is_part(path)).map(|(_, bytes)| bytes.len()).collect();
    println!("{:>19}  in {} parts", parts.iter().sum::<usize>(), parts.len());
    let mut fit = true;
    for part in Part::ALL {
        fit &= fits(of(part), part.name(), part.budget());
    }
    Ok(fits(whole, "everything an installation fetches", WHOLE) && fit)
}

fn fits(weight: usize, name: &str, budget: usize) -> bool {
    let over = if weight > budget { ": OVER" } else { "" };
    println!("{weight:>19}  {name}, of {budget}{over}");
    weight <= budget
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_its_own_budget() {
        // Bytes that do not compress.
        let noise = |length: usize| {
            let mut state = 1_u64;
            let mut next = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 56) as u8
            };
            (0..length).map(|_| next()).collect::<Vec<u8>>()
        };
        let check = |path: &str, length, expected| {
            assert_eq!(weigh(&[(path.into(), noise(length))], "0").unwrap(), expected, "{path} of {length}");
        };
        check("v/0/program_bg.wasm", 940_000, true);
        check("v/0/program_bg.wasm", 946_000, false);
        check("v/0/content.cbor", 520_000, true);
        check("v/0/content.cbor", 526_000, false);
        check("sw.js", 20_000, true);
        check("sw.js", 31_000, false);
        check("v/0/parts/00", 1_499_000, true);
        check("v/0/parts/00", 1_501_000, false);
        check("404.html", 2_000_000, true);
    }
}
