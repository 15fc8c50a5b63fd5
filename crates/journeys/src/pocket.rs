//! The pocket edition as it would be served, built when something has changed.

use crate::place::{root, target};
use anyhow::{Context, Result, ensure};
use std::env::var_os;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// Whether an edition has been built by this process; building the one unbuilds the other.
type Built = OnceLock<Result<(), String>>;

/// The folder that people get. Cargo knows whether anything must be built.
///
/// # Errors
/// If it does not build.
pub fn folder() -> Result<PathBuf> {
    static BUILT: Built = OnceLock::new();
    built(&BUILT, &["pocket"]).map(|()| target().join("served/pocket"))
}

/// The folder with what runs inside the browser only to be tested.
///
/// # Errors
/// If it does not build.
pub fn proof_folder() -> Result<PathBuf> {
    static BUILT: Built = OnceLock::new();
    built(&BUILT, &["pocket", "--proof"]).map(|()| target().join("served/proof"))
}

fn built(already: &Built, task: &[&str]) -> Result<()> {
    let done = already.get_or_init(|| build(task).map_err(|error| format!("{error:#}")));
    done.clone().map_err(anyhow::Error::msg)
}

fn build(task: &[&str]) -> Result<()> {
    let cargo = var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut xtask = Command::new(cargo);
    xtask.args(["run", "-q", "-p", "xtask", "--"]).args(task).current_dir(root());
    let output = xtask.output().context("cargo did not start")?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
