//! `cargo xtask shots`: pictures of every page, for the eyes of whoever changes one.

use crate::place::{cargo_with, target};
use crate::tools;
use anyhow::{Result, ensure};
use std::fs;

/// Takes them all anew.
///
/// # Errors
/// If there is no browser, or a page does not come.
pub fn take() -> Result<()> {
    ensure!(tools::provide()?, "pictures need a browser");
    let folder = target().join("shots");
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    let test = ["test", "--quiet", "-p", "journeys", "--test", "shots", "--", "--ignored", "--nocapture"];
    cargo_with(&test, &[("CI", "true")])?;
    for album in fs::read_dir(&folder)? {
        let album = album?.path();
        println!("{} pictures in {}", fs::read_dir(&album)?.count(), album.display());
    }
    Ok(())
}
