//! A backup's file on a disk: written as a whole or not at all, never over another, and read with a bound.

use crate::folders;
use crate::trouble::Trouble;
use ippo_seal::{Backup, NoBackup};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The longest file that is read, in bytes; ten years make a twentieth of it.
const LONGEST: u64 = 512 * 1024 * 1024;

/// Writes a backup under a name that is not taken; in a folder, under a neutral name. Where it lies then.
pub fn write(to: &Path, backup: &Backup) -> Result<PathBuf, Trouble> {
    let path = if to.is_dir() { to.join(ippo_web::keeping::neutral_name(&super::today())) } else { to.to_owned() };
    if path.symlink_metadata().is_ok() {
        return Err(Trouble::FileExists);
    }
    let fresh = beside(&path);
    let written = written(&fresh, backup).and_then(|()| given_name(&fresh, &path));
    // The half that found no room, or the second name of the whole.
    let _ = fs::remove_file(&fresh);
    written?;
    folders::sync_around(&path);
    Ok(path)
}

/// The name under which the file is written first.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, OsString::from);
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

fn written(path: &Path, backup: &Backup) -> Result<(), Trouble> {
    let mut out = BufWriter::with_capacity(256 * 1024, folders::private().create_new(true).open(path)?);
    backup.write(&mut out)?;
    out.flush()?;
    Ok(out.get_ref().sync_all()?)
}

/// Gives a file its name without taking it from another. Sticks know no second names: there one looks first.
fn given_name(fresh: &Path, path: &Path) -> Result<(), Trouble> {
    match fs::hard_link(fresh, path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Trouble::FileExists),
        Err(_) if path.symlink_metadata().is_ok() => Err(Trouble::FileExists),
        Err(_) => Ok(fs::rename(fresh, path)?),
    }
}

/// Reads a backup.
pub fn read(path: &Path) -> Result<Backup, Trouble> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes));
    read.map_err(|_| Trouble::CannotRead)?;
    if bytes.len() as u64 > LONGEST {
        return Err(Trouble::Keep(NoBackup::Foreign.into()));
    }
    Backup::read(&bytes).map_err(|no| Trouble::Keep(no.into()))
}
