//! Folders and files that may not be written. The superuser may write anywhere, so the test then becomes nobody.
#![allow(clippy::unwrap_used, reason = "a fall here is a finding")]
#![cfg(unix)]

mod common;

use common::Home;
use ippo_store_sqlite::{OpenError, SqliteStore};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

const NOBODY: u32 = 65_534;

fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
}

/// One at a time: a program cannot be started while a copy of it is open for writing in a process that forks beside.
static COPIED: Mutex<()> = Mutex::new(());

/// Runs another test of this file as nobody; `false` where this user may not do that or need not.
fn told_as_nobody(test: &str) -> bool {
    let folder = tempfile::tempdir().unwrap();
    if std::fs::metadata(folder.path()).unwrap().uid() != 0 {
        return false;
    }
    let _alone = COPIED.lock().unwrap_or_else(PoisonError::into_inner);
    let exe = folder.path().join("test");
    std::fs::copy(std::env::current_exe().unwrap(), &exe).unwrap();
    allow(folder.path(), 0o755);
    let mut run = Command::new(exe);
    run.args(["--exact", test]).current_dir("/").uid(NOBODY).gid(NOBODY);
    assert!(run.status().unwrap().success(), "as nobody");
    true
}

#[tokio::test]
async fn a_folder_that_may_not_be_written() {
    if told_as_nobody("a_folder_that_may_not_be_written") {
        return;
    }
    let home = Home::new();
    allow(home.folder.path(), 0o555);
    assert_eq!(SqliteStore::open(&home.path).await.unwrap_err(), OpenError::ReadOnly);
    allow(home.folder.path(), 0o755);
    home.with_records(1).await;
    allow(home.folder.path(), 0o555);
    assert_eq!(SqliteStore::open(&home.path).await.unwrap_err(), OpenError::ReadOnly);
    allow(home.folder.path(), 0o755);
}

#[tokio::test]
async fn a_file_that_may_not_be_written() {
    if told_as_nobody("a_file_that_may_not_be_written") {
        return;
    }
    let home = Home::new();
    home.with_records(1).await;
    allow(&home.path, 0o400);
    assert_eq!(SqliteStore::open(&home.path).await.unwrap_err(), OpenError::ReadOnly);
}
