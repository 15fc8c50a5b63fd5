//! Instructions, counted by callgrind: the same on a busy machine as on a quiet one.
//!
//! This program calls itself below valgrind, once for N calls and once for 2 N. The difference is N calls alone, since
//! everything around them is the same in both.

use crate::table::Table;
use crate::{letters, life, planner};
use anyhow::{Context, Result, bail, ensure};
use ippo_core::state::{Ground, State};
use ippo_library::Library;
use std::hint::black_box;
use std::process::Command;
use std::sync::Arc;

/// What is counted: its name on the command line, what it does once, and how often it is done.
struct Job {
    name: &'static str,
    what: &'static str,
    times: usize,
}

const EVENTS: usize = 1_000;
const JOBS: [Job; 4] = [
    Job { name: "planner", what: "planner: update and choice over the whole catalogue", times: 200 },
    Job { name: "replay", what: "folding 1000 events", times: 4 },
    Job { name: "letter-en", what: "reading a letter of 500 words, English", times: 10 },
    Job { name: "letter-ja", what: "reading a letter of 500 words, Japanese", times: 10 },
];

/// Does one of the jobs so many times, and nothing else.
pub fn work(name: &str, times: usize) -> Result<()> {
    match name {
        "planner" => planner::days(times, |one| one()),
        "replay" => {
            let ground = Arc::new(Ground::new(Library::shipped().catalogue().clone()));
            let entries = life::entries(&ground, EVENTS);
            (0..times).for_each(|_| drop(black_box(State::replay(ground.clone(), &entries))));
        }
        "letter-en" => letters::read(&letters::LANGUAGES[0], times)?,
        "letter-ja" => letters::read(&letters::LANGUAGES[1], times)?,
        _ => bail!("nothing is counted under the name {name}"),
    }
    Ok(())
}

pub fn measure(table: &mut Table) -> Result<()> {
    for job in &JOBS {
        let what = format!("instructions of {}", job.what);
        match each(job) {
            Ok(count) => table.size(&what, &format!("{:.3} M", count / 1e6), ""),
            Err(error) => {
                println!("INSTRUCTIONS ARE NOT COUNTED: {error:#}");
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Instructions of one call.
fn each(job: &Job) -> Result<f64> {
    let (once, twice) = (counted(job, job.times)?, counted(job, 2 * job.times)?);
    Ok((twice - once) / job.times as f64)
}

fn counted(job: &Job, times: usize) -> Result<f64> {
    let mut call = Command::new("valgrind");
    call.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe()?);
    let output = call.args(["work", job.name, &times.to_string()]).output().context("valgrind does not start")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "valgrind failed: {said}");
    let count = said.lines().find_map(|line| line.split_once("Collected :"));
    Ok(count.with_context(|| format!("valgrind told no count: {said}"))?.1.trim().parse()?)
}
