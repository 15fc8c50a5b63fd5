//! The folder of a host once more, so that a test may change it, and versions that differ in what a test needs.

use journeys::pocket;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What a version consists of, in the order in which its name is made from them.
pub const VERSIONED: [&str; 4] = ["program.js", "program_bg.wasm", "content.cbor", "worker.js"];

/// The folder once more, and the folder of the version in it.
pub fn copied() -> (TempDir, PathBuf) {
    let (folder, from) = (tempfile::tempdir().unwrap(), pocket::folder().expect("it builds"));
    copy_all(&from, folder.path());
    let version = inside(&folder.path().join("v")).remove(0);
    (folder, version)
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect()
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in inside(from) {
        let copy = to.join(file.file_name().unwrap());
        if file.is_dir() { copy_all(&file, &copy) } else { fs::copy(&file, copy).map(drop).unwrap() }
    }
}

/// A version beside another, with some more bytes at the end of one of its scripts; its name.
pub fn next_version(version: &Path, script: &str, more: &str) -> String {
    let mut bytes = VERSIONED.map(|name| fs::read(version.join(name)).unwrap());
    let at = VERSIONED.iter().position(|name| *name == script).unwrap();
    bytes[at].extend(more.as_bytes());
    let hash = Sha256::digest(bytes.concat());
    let name: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let next = version.with_file_name(&name);
    copy_all(version, &next);
    fs::write(next.join(script), &bytes[at]).unwrap();
    name
}
