//! The project's own tasks: `cargo xtask NAME`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a task speaks to the one who called it")]

mod architecture;
mod bench;
mod bench_pocket;
mod check;
mod dist;
mod findings;
mod long;
mod parts;
mod place;
mod pocket;
mod shots;
mod sources;
mod tests;
mod texts;
mod tools;
mod twin;
mod weight;

use anyhow::{Result, bail};
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask check               format, lints, architecture, texts, and the size of the pocket edition
cargo xtask test                what the quick parts of check see, and every test; installs a browser where it may
cargo xtask texts [--today DAY] the texts alone; DAY is like 2026-11-23
cargo xtask lock                appends new steps to content/steps.lock
cargo xtask bench               measures, and prints; installs valgrind and Anki where it may
cargo xtask bench planner [--sensitivity] [--people N]
                                compares the planner with others on made-up people, and prints tables; or halves and
                                doubles each constant assumed of the people, and says which orders outlive it
cargo xtask bench answers FILE.csv [--learn] [--people-for-training SHARE] [--own-order]
                                foresees answers of real people, as docs/answers.md says, and prints tables
cargo xtask bench pocket        measures a phone's pages in a real browser, also on a sixth of one core; Lighthouse beside it
cargo xtask bench own           measures how well steps in somebody's own words are guessed, and prints tables
cargo xtask bench priors [--people N]
                                measures whether the hardness of steps is learned from tries, and prints a table
cargo xtask priors FILE... --out population-YYYY-MM-DD.toml
                                learns from consented exports how hard steps are; never part of the program
cargo xtask shots               pictures of every page, in target/shots
cargo xtask long                what takes too long for every change
cargo xtask pocket [--proof]    builds the folder that a static host hands out, and prints its sizes
cargo xtask dist                builds the program for handing out, with the pages for phones inside it";

fn main() -> ExitCode {
    match called() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn called() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["check"] => check::all(),
        ["test"] => tests::all(),
        ["texts"] => texts::check(None),
        ["texts", "--today", day] => texts::check(Some(day)),
        ["lock"] => architecture::write_lock(),
        ["bench"] => bench::all(),
        ["bench", "planner", arguments @ ..] => bench::planner(arguments),
        ["bench", "answers", file, arguments @ ..] => bench::answers(file, arguments),
        ["bench", "pocket"] => bench_pocket::all(),
        ["bench", "own"] => bench::own(),
        ["bench", "priors", arguments @ ..] => bench::priors(arguments),
        ["priors", arguments @ ..] => bench::learn(arguments),
        ["shots"] => shots::take(),
        ["long"] => long::all(),
        ["pocket"] => pocket::build(pocket::Edition::HandedOut),
        ["pocket", "--proof"] => pocket::build(pocket::Edition::Proof),
        ["dist"] => dist::build(),
        _ => bail!("no such task\n\n{USAGE}"),
    }
}
