//! Measures the rows of the budgets that exist so far, and prints them with machine and commit. Run by `cargo xtask bench`.
#![forbid(unsafe_code)]
#![allow(clippy::print_stdout, reason = "a measurement speaks to the one who called it")]

mod chance;
mod home;
mod letters;
mod machine;
mod notes;
mod pages;
mod planner;
mod program;
mod table;

use anyhow::Result;
use home::MadeUp;
use table::Table;

/// Events of a short and of a ten-year record.
const RECORDS: [usize; 2] = [1_000, 36_500];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    println!("{}", machine::described());
    let mut table = Table::begun();
    planner::measure(&mut table);
    letters::measure(&mut table)?;
    for events in RECORDS {
        let mut home = MadeUp::with(events).await?;
        notes::measure(&mut table, &mut home).await?;
        pages::measure(&mut table, &mut home).await?;
    }
    program::measure(&mut table)
}
