//! The program as people have it: what it weighs, how quickly it is there, what it holds in memory while nothing happens.

use crate::machine::target;
use crate::table::{Table, Unit, now};
use anyhow::{Context, Result};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const STARTS: usize = 9;
/// How long it is left alone before its memory is read.
const IDLE: Duration = Duration::from_secs(1);

pub fn measure(table: &mut Table) -> Result<()> {
    for profile in ["release", "dist"] {
        let program = target().join(profile).join("ippo");
        let what = format!("program, profile {profile}");
        match fs::metadata(&program) {
            Ok(file) => {
                table.size(&what, &format!("{:.1} MB", file.len() as f64 / 1e6), "under 25 MB");
                starts(table, profile, &program)?;
            }
            Err(_) => table.size(&what, "not built", "cargo build --profile dist -p ippo"),
        }
    }
    Ok(())
}

/// Starts over a home that is there already.
fn starts(table: &mut Table, profile: &str, program: &Path) -> Result<()> {
    let folder = tempfile::tempdir_in(target())?;
    let (mut taken, mut memory) = (Vec::new(), None);
    for start in 0..=STARTS {
        let began = now();
        let mut running = started(program, folder.path())?;
        let took = began.elapsed();
        if start == STARTS {
            std::thread::sleep(IDLE);
            memory = resident(running.id());
        }
        running.kill()?;
        running.wait()?;
        // The first start makes the home.
        if start > 0 {
            taken.push(took);
        }
    }
    table.row(&format!("start until the address is printed, {profile}"), Unit::Millis, taken, "under 50 ms");
    if let Some(memory) = memory {
        table.size(&format!("memory after a second of idling, {profile}"), &memory, "under 40 MB");
    }
    Ok(())
}

/// The program, once it has printed its address.
fn started(program: &Path, home: &Path) -> Result<Child> {
    let mut start = Command::new(program);
    start.arg("--home").arg(home).arg("--no-browser").stdout(Stdio::piped());
    let mut running = start.spawn().context("the program does not start")?;
    let said = running.stdout.take().context("its words can be read")?;
    BufReader::new(said).read_line(&mut String::new())?;
    Ok(running)
}

/// Its resident memory, where the system tells.
fn resident(process: u32) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(format!("{:.1} MB", kib * 1024.0 / 1e6))
}
