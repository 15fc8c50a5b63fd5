//! Measures the rows of the budgets that exist so far, and prints them with machine and commit. Run by `cargo xtask bench`.
//!
//! `ippo-bench [PYTHON]` measures all, with Anki if it is told a Python that has it; `ippo-bench work NAME TIMES` does
//! what is counted below valgrind; `ippo-bench backup EVENTS FILE` writes a made-up record and prints the words that open it.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "a measurement speaks to the one who called it")]

mod anki;
mod backup;
mod chance;
mod counts;
mod home;
mod letters;
mod life;
mod machine;
mod notes;
mod pages;
mod planner;
mod program;
mod table;

use anki::Anki;
use anyhow::Result;
use home::MadeUp;
use std::path::Path;
use table::Table;

/// Events of a short and of a ten-year record.
const SHORT: usize = 1_000;
const TEN_YEARS: usize = 36_500;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["work", name, times] => counts::work(name, times.parse()?),
        ["backup", events, file] => backup::write(events.parse()?, Path::new(file)).await,
        [] => all(None).await,
        [python, ..] => all(Some(Anki::started(Path::new(python))?)).await,
    }
}

async fn all(anki: Option<Anki>) -> Result<()> {
    println!("{}", machine::described());
    let mut table = Table::begun();
    planner::measure(&mut table);
    letters::measure(&mut table)?;
    for (events, anki) in [(SHORT, None), (TEN_YEARS, anki)] {
        let mut home = MadeUp::with(events).await?;
        notes::measure(&mut table, &mut home, anki).await?;
        pages::measure(&mut table, &mut home).await?;
    }
    program::measure(&mut table)?;
    counts::measure(&mut table)
}
