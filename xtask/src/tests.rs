//! `cargo xtask test`: everything that must hold before a change is handed on, on a machine with Rust alone.

use crate::parts::Parts;
use crate::place::{cargo, cargo_with};
use crate::{check, pocket, tools};
use anyhow::Result;

/// Runs all parts.
///
/// # Errors
/// If one failed.
pub fn all() -> Result<()> {
    let names =
        ["tools", "format", "clippy", "architecture", "texts", "pocket", "pocket with proofs", "build", "tests"];
    let mut parts = Parts::planned(&names);
    let mut complete = false;
    parts.run("tools", "install what is named above", || tools::provide().map(|all| complete = all));
    check::quick(&mut parts);
    for (name, edition) in [("pocket", pocket::Edition::HandedOut), ("pocket with proofs", pocket::Edition::Proof)] {
        parts.run(name, "cargo xtask pocket", || pocket::build(edition));
    }
    parts.run("build", "read the compiler", || cargo(&["build", "--workspace", "--bins", "--quiet"]));
    // With every tool at hand nothing has a reason to be skipped.
    let strict: &[(&str, &str)] = if complete { &[("CI", "true")] } else { &[] };
    let every = ["test", "--workspace", "--quiet", "--no-fail-fast"];
    parts
        .run("tests", "run the test named above by itself: cargo test --workspace NAME", || cargo_with(&every, strict));
    parts.end()
}
