//! axe-core, fetched once as a package into the target folder, run inside a page.

use crate::place::{program, target};
use crate::skipped::skipped;
use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const PACKAGE: &str = "axe-core@4.14.1";

/// Runs in the page and calls back with one line a violation.
const RUN: &str = "const done = arguments[arguments.length - 1]; \
     const lines = (found) => found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.target).join(' ')}`); \
     axe.run().then((found) => done(lines(found)), (error) => done([String(error)]));";

/// One line for each rule that the page breaks.
///
/// # Errors
/// If axe cannot be put into the page.
pub async fn violations(client: &Client) -> Result<Vec<String>> {
    let Some(axe) = script()? else { return Ok(Vec::new()) };
    client.execute(&axe, Vec::new()).await?;
    let lines = client.execute_async(RUN, Vec::new()).await?;
    let lines = lines.as_array().context("axe answers with lines")?;
    Ok(lines.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

fn script() -> Result<Option<String>> {
    let file = target().join("axe/node_modules/axe-core/axe.min.js");
    if !file.is_file() {
        let Some(npm) = program("npm") else {
            skipped("npm is not installed, so axe-core cannot be fetched");
            return Ok(None);
        };
        fetch(npm)?;
    }
    Ok(Some(fs::read_to_string(file)?))
}

fn fetch(npm: PathBuf) -> Result<()> {
    let folder = target().join("axe");
    fs::create_dir_all(&folder)?;
    let mut fetch = Command::new(npm);
    fetch.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefix"]);
    let output = fetch.arg(&folder).arg(PACKAGE).output()?;
    ensure!(output.status.success(), "{PACKAGE} did not come: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
