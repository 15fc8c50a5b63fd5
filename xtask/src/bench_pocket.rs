//! `cargo xtask bench pocket`: a phone's pages in a real browser, as quick as this machine is and on a sixth of one core, and what
//! Lighthouse says of the page that comes first.

use crate::place::{self, root, target};
use crate::tools;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const TEN_YEARS: &str = "36500";
const LIGHTHOUSE: &str = "lighthouse@12.8.2";
const TEST: [&str; 9] = ["test", "-q", "-p", "journeys", "--test", "bench", "--", "--ignored", "--nocapture"];
/// So many busy loops share the core with the browser; it has a sixth of it then.
const BUSY: usize = 5;

/// Measures and prints.
///
/// # Errors
/// If there is no browser, or something does not build.
pub fn all() -> Result<()> {
    ensure!(tools::provide()?, "this measures in a browser");
    place::cargo(&["xtask", "pocket"])?;
    let folder = target().join("bench");
    std::fs::create_dir_all(&folder)?;
    let backup = folder.join("ten-years.bak");
    let words = ten_years(&backup)?;
    place::cargo(&["test", "-q", "--no-run", "-p", "journeys", "--test", "bench"])?;
    println!("\nAs quick as this machine is, milliseconds, the middle of 15 (least to most):");
    measure(Command::new("cargo").args(TEST), &backup, &words)?;
    println!("\nOn one core, which {BUSY} busy loops share (the browser's own slowing does not reach a worker):");
    let busy = (0..BUSY).map(|_| Busy::begin()).collect::<Result<Vec<_>>>()?;
    measure(Command::new("taskset").args(["-c", "0", "cargo"]).args(TEST), &backup, &words)?;
    drop(busy);
    lighthouse(&folder)
}

/// Writes ten made-up years to a file; the words that open it.
fn ten_years(backup: &Path) -> Result<String> {
    place::cargo(&["build", "--release", "--quiet", "-p", "ippo-bench"])?;
    let bench = Command::new(target().join("release/ippo-bench")).args(["backup", TEN_YEARS]).arg(backup).output()?;
    ensure!(bench.status.success(), "the record of ten years was not made");
    Ok(String::from_utf8(bench.stdout)?.trim().to_owned())
}

fn measure(command: &mut Command, backup: &Path, words: &str) -> Result<()> {
    let told = [("IPPO_TEN_YEARS", backup.as_os_str()), ("IPPO_TEN_YEARS_WORDS", words.as_ref())];
    place::run(command.envs(told).env("CI", "true").current_dir(root()))
}

/// A process that does nothing as fast as it can, on the first core.
struct Busy(Child);

impl Busy {
    fn begin() -> Result<Self> {
        let looped = ["-c", "0", "sh", "-c", "while :; do :; done"];
        Ok(Self(Command::new("taskset").args(looped).spawn().context("taskset (util-linux) is missing")?))
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What Lighthouse says of the first page as a phone fetches it: performance and best practices, 0 to 100.
fn lighthouse(folder: &Path) -> Result<()> {
    if !tools::provided("npx", &["npm"]) {
        println!("NO LIGHTHOUSE: npm cannot be had here.");
        return Ok(());
    }
    place::cargo(&["build", "--quiet", "-p", "ippo"])?;
    let mut host = Command::new(target().join("debug/ippo"));
    let host = host.args(["pocket", "--port", PORT]).arg("--folder").arg(target().join("served/pocket"));
    let mut host = host.stdout(Stdio::null()).spawn()?;
    let report = folder.join("lighthouse.json");
    let judged = judged(&report);
    let _ = host.kill();
    let _ = host.wait();
    match judged {
        Ok(()) => print_report(&report),
        Err(error) => {
            println!("NO LIGHTHOUSE: it did not run ({error}).");
            Ok(())
        }
    }
}

const PORT: &str = "4179";

fn judged(report: &Path) -> Result<()> {
    let address = format!("http://localhost:{PORT}/plain.html");
    let mut npx = Command::new("npx");
    npx.args(["--yes", LIGHTHOUSE, &address, "--quiet", "--output=json"]).arg("--output-path").arg(report);
    npx.args([
        "--only-categories=performance,best-practices",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ]);
    place::run(npx.env("CHROME_PATH", "/usr/bin/chromium"))
}

fn print_report(report: &Path) -> Result<()> {
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(report)?)?;
    println!("\nLighthouse {}, as a phone:", report["lighthouseVersion"].as_str().unwrap_or("?"));
    for category in ["performance", "best-practices"] {
        let score = report["categories"][category]["score"].as_f64().unwrap_or(0.0) * 100.0;
        println!("  {category}: {score:.0}");
    }
    Ok(())
}
