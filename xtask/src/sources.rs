//! The project's own files, read as text.

use crate::place::root;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A file below the root.
pub struct Source {
    /// Its path from the root, with slashes.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// All files below a folder of the root whose names end like this, in the order of their paths.
pub fn below(folder: &str, endings: &[&str]) -> Result<Vec<Source>> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths)?;
    paths.sort();
    let wanted = paths.into_iter().filter(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)));
    wanted.map(|path| read(&path)).collect()
}

/// One file below the root, if it is there.
pub fn file(path: &str) -> Option<Source> {
    read(&root().join(path)).ok()
}

fn read(path: &Path) -> Result<Source> {
    let text = fs::read_to_string(path).with_context(|| format!("{} is not text", path.display()))?;
    let path = path.strip_prefix(root())?.to_string_lossy().replace('\\', "/");
    Ok(Source { path, text })
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() { walk(&path, found)? } else { found.push(path) }
    }
    Ok(())
}
