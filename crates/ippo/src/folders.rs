//! Where a home lies: the data in the data folder, the key in the config folder, both for this account alone.

use crate::trouble::Trouble;
use directories::ProjectDirs;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The two folders of a home.
pub struct Folders {
    data: PathBuf,
    config: PathBuf,
}

impl Folders {
    /// The folders below `home`, or the platform's own.
    pub fn of(home: Option<&Path>) -> Result<Self, Trouble> {
        match home {
            Some(home) => Ok(Self { data: home.join("data"), config: home.join("config") }),
            None => {
                let own = ProjectDirs::from("", "", "ippo").ok_or(Trouble::NoFolder)?;
                Ok(Self { data: own.data_dir().to_owned(), config: own.config_dir().to_owned() })
            }
        }
    }

    /// Makes the folders, readable by this account alone.
    pub fn make(&self) -> Result<(), Trouble> {
        for folder in [&self.data, &self.config] {
            fs::create_dir_all(folder)?;
            own_alone(folder, 0o700)?;
        }
        Ok(())
    }

    /// The one encrypted file.
    pub fn file(&self) -> PathBuf {
        self.data.join("ippo.db")
    }

    /// The key file.
    pub fn key(&self) -> PathBuf {
        self.config.join("key")
    }

    /// Where a running page can be knocked at.
    pub fn running(&self) -> PathBuf {
        self.config.join("running")
    }

    /// The page that opens the browser.
    pub fn opening(&self) -> PathBuf {
        self.config.join("open.html")
    }

    /// Holds this home alone until the lock is dropped: two first starts must not make two roots.
    pub fn lock(&self) -> Result<File, Trouble> {
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(self.config.join("lock"))?;
        lock.lock()?;
        Ok(lock)
    }
}

/// Writes a file that this account alone can read, in the place of an older one, durably.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let fresh = path.with_extension("new");
    let _ = fs::remove_file(&fresh);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(fs::rename(&fresh, path)?)
}

/// Reads a small file, if it is there.
pub fn read_small(path: &Path) -> Result<Option<Vec<u8>>, Trouble> {
    match File::open(path) {
        Ok(file) => {
            let mut bytes = Vec::new();
            file.take(4096).read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(unix)]
fn own_alone(path: &Path, mode: u32) -> Result<(), Trouble> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}

#[cfg(not(unix))]
fn own_alone(_: &Path, _: u32) -> Result<(), Trouble> {
    Ok(())
}
