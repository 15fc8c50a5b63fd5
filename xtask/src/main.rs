//! The project's own tasks: `cargo xtask NAME`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to the one who called it")]

mod place;
mod pocket;

use anyhow::{Result, bail};

const USAGE: &str = "cargo xtask pocket [--proof]   builds the folder that a static host hands out, and prints its sizes";

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pocket"] => pocket::build(pocket::Edition::HandedOut),
        ["pocket", "--proof"] => pocket::build(pocket::Edition::Proof),
        _ => bail!("no such task\n\n{USAGE}"),
    }
}
