//! Noting a try and learning what comes next, durably; beside it what the disk alone takes.

use crate::home::MadeUp;
use crate::machine::target;
use crate::table::{Table, Unit, now};
use anyhow::Result;
use std::fs::File;
use std::io::Write;
use std::time::Duration;

const TIMES: usize = 200;

pub async fn measure(table: &mut Table, home: &mut MadeUp) -> Result<()> {
    let folder = tempfile::tempdir_in(target())?;
    let mut file = File::create(folder.path().join("floor"))?;
    let (mut floor, mut taken) = (Vec::new(), Vec::new());
    // By turns, since a disk is not the same from one second to the next.
    for _ in 0..TIMES {
        floor.push(synced(&mut file)?);
        let began = now();
        home.notes_a_try().await?;
        taken.push(began.elapsed());
    }
    table.row("the disk alone: 4 KiB appended and synced", Unit::Millis, floor, "the floor");
    let what = format!("note a try and get the next step, durable, {} events", home.events);
    table.row(&what, Unit::Millis, taken, "near the floor");
    Ok(())
}

fn synced(file: &mut File) -> Result<Duration> {
    let began = now();
    file.write_all(&[7; 4096])?;
    file.sync_data()?;
    Ok(began.elapsed())
}
