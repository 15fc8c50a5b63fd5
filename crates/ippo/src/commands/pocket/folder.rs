//! The folder of the pocket edition: on the disk, or carried inside this program.

use crate::trouble::Trouble;
use std::path::{Path, PathBuf};

/// Where the files come from.
pub enum Folder {
    /// A folder that was named or built.
    There(PathBuf),
    /// What this program carries, by name.
    #[cfg(feature = "pocket")]
    Carried(std::collections::BTreeMap<String, Vec<u8>>),
}

impl Folder {
    /// The one that was asked for; else what is carried; else what `cargo xtask pocket` builds below this folder.
    pub fn of(asked: Option<PathBuf>) -> Result<Self, Trouble> {
        #[cfg(feature = "pocket")]
        if asked.is_none() {
            return super::carried::files().map(Self::Carried).ok_or(Trouble::NoPocket);
        }
        let folder = asked.unwrap_or_else(|| Path::new("target/served/pocket").to_owned());
        if folder.join("_headers").is_file() { Ok(Self::There(folder)) } else { Err(Trouble::NoPocket) }
    }

    /// One file, if it is there.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        match self {
            Self::There(folder) => std::fs::read(folder.join(name)).ok(),
            #[cfg(feature = "pocket")]
            Self::Carried(files) => files.get(name).cloned(),
        }
    }
}
