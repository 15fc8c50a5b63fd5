//! `cargo xtask bench`: what Ippo promises to be quick at, Anki beside it, instructions where valgrind is.

use crate::place::{self, root, target};
use crate::tools;
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Measures everything that can be measured here, and says loudly what cannot.
///
/// # Errors
/// If something does not build, or a measurement breaks off.
pub fn all() -> Result<()> {
    if !tools::provided("valgrind", &["valgrind"]) {
        println!("NO VALGRIND: instructions will not be counted.");
    }
    let python = anki();
    // Both in one build, so that what they share is compiled alike.
    place::cargo(&["build", "--release", "--quiet", "-p", "ippo", "-p", "ippo-bench"])?;
    let bench = place::target().join("release/ippo-bench");
    place::run(Command::new(bench).args(python))
}

/// Compares the planner with others on made-up people, and prints the tables: a minute or less.
///
/// # Errors
/// If it does not build, or the number of people is none.
pub fn planner(arguments: &[&str]) -> Result<()> {
    simulated(&[&["planner"], arguments].concat())
}

/// Measures how well the features of a step in somebody's own words are guessed, and prints the tables.
///
/// # Errors
/// If it does not build.
pub fn own() -> Result<()> {
    simulated(&["own"])
}

/// Measures whether the hardness of steps is learned from the tries of made-up people, and prints the table.
///
/// # Errors
/// If it does not build, or the number of people is none.
pub fn priors(arguments: &[&str]) -> Result<()> {
    simulated(&[&["priors"], arguments].concat())
}

/// Learns from consented exports how hard steps are, and writes a dated file: for a support or research group.
///
/// # Errors
/// If it does not build, or a file is refused.
pub fn learn(arguments: &[&str]) -> Result<()> {
    place::cargo(&["build", "--release", "--quiet", "-p", "priors"])?;
    place::run(Command::new(place::target().join("release/priors")).args(arguments))
}

fn simulated(arguments: &[&str]) -> Result<()> {
    place::cargo(&["build", "--release", "--quiet", "-p", "simulate"])?;
    place::run(Command::new(place::target().join("release/simulate")).args(arguments))
}

/// Compares the planner's filter with others on a file of answers, and prints the tables.
///
/// # Errors
/// If it does not build, or the file is not as docs/answers.md says.
pub fn answers(file: &str, arguments: &[&str]) -> Result<()> {
    place::cargo(&["build", "--release", "--quiet", "-p", "simulate"])?;
    // What runs begins in the workspace's root, and the file is named from where one stands.
    let file = std::path::absolute(file)?;
    let simulate = place::target().join("release/simulate");
    place::run(Command::new(simulate).arg("answers").arg(file).args(arguments))
}

/// The Python of a throw-away environment that has Anki; `cargo clean` takes it away.
fn anki() -> Option<PathBuf> {
    let folder = target().join("anki");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = root().join("crates/bench/anki/requirements.txt");
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    let made = (python.is_file() || environment(&folder))
        && place::run(Command::new(&python).args(install).arg(wanted)).is_ok();
    if !made {
        println!(
            "NO ANKI: it could not be installed from here (Python 3.10 or later, venv and pip); Ippo is measured alone."
        );
    }
    made.then_some(python)
}

fn environment(folder: &Path) -> bool {
    let make = || place::run(Command::new("python3").args(["-m", "venv"]).arg(folder)).is_ok();
    make() || {
        tools::install(&["python3-venv", "python3-pip"]);
        make()
    }
}
