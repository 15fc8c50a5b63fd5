//! `cargo xtask check`: everything that can be said of the sources without running a test.

use crate::parts::Parts;
use crate::place::cargo;
use crate::{architecture, pocket, texts};
use anyhow::Result;

/// Runs all parts.
///
/// # Errors
/// If one failed.
pub fn all() -> Result<()> {
    let mut parts = Parts::planned(&["format", "clippy", "architecture", "texts", "pocket"]);
    quick(&mut parts);
    let smaller =
        "read the compiler, or weigh what came in: `cargo tree -p ippo-pocket --target wasm32-unknown-unknown`";
    parts.run("pocket", smaller, || pocket::build(pocket::Edition::HandedOut));
    parts.end()
}

/// The parts that need no build beyond clippy's.
pub fn quick(parts: &mut Parts) {
    parts.run("format", "cargo fmt", || cargo(&["fmt", "--check"]));
    let warnings = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    parts.run("clippy", "follow the lint, or allow it on that line with a reason", || cargo(&warnings));
    parts.run("architecture", "each line above ends in its remedy", architecture::check);
    parts.run("texts", "each line above ends in its remedy", || texts::check(None));
}
