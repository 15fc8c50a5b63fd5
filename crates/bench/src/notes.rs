//! Noting a try and learning what comes next, durably; beside it what the disk alone takes, and what Anki takes.

use crate::anki::Anki;
use crate::home::MadeUp;
use crate::machine::target;
use crate::table::{Table, Unit, now};
use anyhow::Result;
use std::fs::File;
use std::io::Write;
use std::time::Duration;

const TIMES: usize = 200;
/// Rounds before anything is measured.
const WARMING: usize = 10;

pub async fn measure(table: &mut Table, home: &mut MadeUp, mut anki: Option<Anki>) -> Result<()> {
    let folder = tempfile::tempdir_in(target())?;
    let mut file = File::create(folder.path().join("floor"))?;
    let (mut floor, mut taken, mut ankis) = (Vec::new(), Vec::new(), Vec::new());
    // By turns, since a disk is not the same from one second to the next.
    for _ in 0..WARMING + TIMES {
        floor.push(synced(&mut file)?);
        let began = now();
        home.notes_a_try().await?;
        taken.push(began.elapsed());
        if let Some(anki) = &mut anki {
            ankis.push(anki.answers()?);
        }
    }
    table.row("the disk alone: 4 KiB appended and synced", Unit::Millis, warm(floor), "the floor");
    let target = if anki.is_some() { "faster than Anki below" } else { "near the floor" };
    let what = format!("note a try and get the next step, durable, {} events", home.events);
    table.row(&what, Unit::Millis, warm(taken), target);
    if let Some(anki) = anki {
        table.row("Anki: answer and get the next card, durable", Unit::Millis, warm(ankis), "beside ours, by turns");
        table.note(&anki.about);
        anki.ends(WARMING + TIMES)?;
    }
    Ok(())
}

fn warm(mut taken: Vec<Duration>) -> Vec<Duration> {
    taken.drain(..WARMING.min(taken.len()));
    taken
}

fn synced(file: &mut File) -> Result<Duration> {
    let began = now();
    file.write_all(&[7; 4096])?;
    file.sync_data()?;
    Ok(began.elapsed())
}
