//! Whether the same sources give the same version of the pocket edition, wherever they lie.

use crate::place::{root, run, target};
use crate::pocket::{self, Edition};
use anyhow::{Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Builds the pocket edition here and in a second clone, in folders with other names, and compares.
///
/// # Errors
/// If one does not build, if there is something that is not committed, or if they differ.
pub fn compare() -> Result<()> {
    let changed = Command::new("git").args(["status", "--porcelain"]).current_dir(root()).output()?.stdout;
    ensure!(changed.is_empty(), "a clone has what is committed: commit first");
    pocket::build(Edition::HandedOut)?;
    let twin = target().join("twin");
    if twin.exists() {
        fs::remove_dir_all(&twin)?;
    }
    run(Command::new("git").args(["clone", "--quiet", "--local", "."]).arg(twin.join("another place")))?;
    let mut build = Command::new("cargo");
    build.args(["xtask", "pocket"]).current_dir(twin.join("another place")).env("CARGO_TARGET_DIR", twin.join("built"));
    ensure!(build.status()?.success(), "the clone did not build");
    let (here, there) = (version(&pocket::folder(Edition::HandedOut))?, version(&twin.join("built/served/pocket"))?);
    println!("{here} here, {there} in a clone");
    ensure!(here == there, "the same sources gave two versions");
    Ok(())
}

fn version(folder: &Path) -> Result<String> {
    let versions: Vec<_> = fs::read_dir(folder.join("v"))?.collect::<Result<_, _>>()?;
    ensure!(versions.len() == 1, "{} holds one version", folder.display());
    Ok(versions[0].file_name().to_string_lossy().into_owned())
}
