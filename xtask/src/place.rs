//! Where things lie, and how cargo is called.

use anyhow::{Context, Result, ensure};
use std::env::var_os;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.to_owned(), Path::to_owned)
}

/// The folder of everything that is built.
pub fn target() -> PathBuf {
    var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Calls cargo in the workspace, as it was called itself.
pub fn cargo(args: &[&str]) -> Result<()> {
    let program = var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program).args(args).current_dir(root()).status();
    let status = status.with_context(|| format!("cargo {} did not start", args.join(" ")))?;
    ensure!(status.success(), "cargo {} failed", args.join(" "));
    Ok(())
}
