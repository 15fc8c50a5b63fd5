//! Where things lie, and how cargo is called.

use anyhow::{Context, Result, ensure};
use std::env::var_os;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    cargo_with(args, &[])
}

/// Calls cargo with something more in its environment.
pub fn cargo_with(args: &[&str], environment: &[(&str, &str)]) -> Result<()> {
    let status = caller(args).envs(environment.iter().copied()).status();
    let status = status.with_context(|| format!("cargo {} did not start", args.join(" ")))?;
    ensure!(status.success(), "cargo {} failed", args.join(" "));
    Ok(())
}

/// What cargo prints.
pub fn cargo_says(args: &[&str]) -> Result<String> {
    said(args, caller(args))
}

/// What cargo prints, with something more in its environment, while its progress and complaints are seen.
pub fn cargo_reports(args: &[&str], environment: &[(&str, &str)]) -> Result<String> {
    let mut cargo = caller(args);
    cargo.envs(environment.iter().copied());
    cargo.stderr(Stdio::inherit());
    said(args, cargo)
}

fn said(args: &[&str], mut cargo: Command) -> Result<String> {
    let output = cargo.output().with_context(|| format!("cargo {} did not start", args.join(" ")))?;
    let words = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo {} failed: {words}", args.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

fn caller(args: &[&str]) -> Command {
    let mut cargo = Command::new(var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(args).current_dir(root());
    cargo
}

/// Runs a program in the workspace's root.
pub fn run(call: &mut Command) -> Result<()> {
    let status = call.current_dir(root()).status();
    let program = call.get_program().to_string_lossy();
    let status = status.with_context(|| format!("{program} did not start"))?;
    ensure!(status.success(), "{program} failed");
    Ok(())
}
