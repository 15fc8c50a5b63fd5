//! Where things lie.

use anyhow::{Result, ensure};
use std::env::var_os;
use std::fs::{read, read_dir};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map_or_else(PathBuf::new, Path::to_owned)
}

/// The folder of everything that is built or fetched for tests.
#[must_use]
pub fn target() -> PathBuf {
    var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Kills every process that was started with these words, and waits until none is left.
///
/// # Errors
/// If there was none, or one stays.
pub fn kill(words: &str) -> Result<()> {
    let mut killed = false;
    for _ in 0..100 {
        let left = started_with(words);
        if left.is_empty() {
            break;
        }
        let _ = Command::new("kill").arg("-9").args(&left).stderr(Stdio::null()).status();
        killed = true;
        sleep(Duration::from_millis(20));
    }
    ensure!(killed && started_with(words).is_empty(), "nothing was killed, or something stays");
    Ok(())
}

/// The numbers of the processes that live and were started with these words, by Linux's own folder of them.
fn started_with(words: &str) -> Vec<String> {
    let Ok(all) = read_dir("/proc") else { return Vec::new() };
    let started = |folder: &Path| read(folder.join("cmdline")).is_ok_and(|line| lossy(&line).contains(words));
    let numbered = all.flatten().map(|process| process.path()).filter(|folder| started(folder));
    numbered.filter_map(|folder| Some(folder.file_name()?.to_str()?.to_owned())).collect()
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The program of that name, if it is on the path.
#[must_use]
pub fn program(name: &str) -> Option<PathBuf> {
    let path = var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
