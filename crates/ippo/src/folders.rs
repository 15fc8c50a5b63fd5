//! Where a home lies: the data in the data folder, the key in the config folder, both for this account alone.

use crate::trouble::Trouble;
use directories::ProjectDirs;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The two folders of a home.
#[derive(Clone)]
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
            own_alone(folder)?;
        }
        Ok(())
    }

    /// The one encrypted file.
    pub fn file(&self) -> PathBuf {
        self.data.join("ippo.db")
    }

    /// Where the home keeps backups that it makes by itself.
    pub fn backups(&self) -> PathBuf {
        self.data.join("backups")
    }

    /// Makes that folder, readable by this account alone.
    pub fn make_backups(&self) -> Result<(), Trouble> {
        let folder = self.backups();
        fs::create_dir_all(&folder)?;
        own_alone(&folder)
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

    /// Says that this home is being erased: whoever starts next finishes it.
    pub fn erasing(&self) -> PathBuf {
        self.config.join("erasing")
    }

    /// The lock that [`Folders::lock`] holds.
    pub fn lock_file(&self) -> PathBuf {
        self.config.join("lock")
    }

    /// The two folders themselves, which are one on some systems.
    pub fn both(&self) -> [&Path; 2] {
        [&self.data, &self.config]
    }

    /// Holds this home alone until the lock is dropped: two first starts must not make two roots.
    pub fn lock(&self) -> Result<File, Trouble> {
        let lock = private().create(true).truncate(false).open(self.lock_file())?;
        lock.lock()?;
        Ok(lock)
    }
}

/// Writes a file that this account alone can read, in the place of an older one, durably.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let fresh = path.with_extension("new");
    let _ = fs::remove_file(&fresh);
    let mut file = private().create_new(true).open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&fresh, path)?;
    sync_around(path);
    Ok(())
}

/// Makes a new or a missing name in a folder durable, where the system knows how.
pub fn sync_around(path: &Path) {
    // Where folders cannot be synced, the system itself sees to their names.
    let _ = path.parent().map(File::open).transpose().ok().flatten().map(|folder| folder.sync_all());
}

/// Overwrites a file where it lies, as far as the disk does that, and takes it away; nothing happens if there is none.
pub fn overwritten(file: &Path) -> io::Result<()> {
    let mut open = match OpenOptions::new().write(true).open(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    let length = open.metadata()?.len();
    io::copy(&mut io::repeat(0).take(length), &mut open)?;
    open.sync_all()?;
    drop(open);
    fs::remove_file(file)?;
    sync_around(file);
    Ok(())
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

/// Options for a file to write that this account alone can read.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes away what others may do. What the owner has taken from themselves is not given back: a folder that was made
/// read-only on purpose stays so.
#[cfg(unix)]
fn own_alone(folder: &Path) -> Result<(), Trouble> {
    use std::os::unix::fs::PermissionsExt;
    let mut rights = fs::metadata(folder)?.permissions();
    if rights.mode() & 0o077 == 0 {
        return Ok(());
    }
    rights.set_mode(rights.mode() & 0o700);
    Ok(fs::set_permissions(folder, rights)?)
}

#[cfg(not(unix))]
fn own_alone(_: &Path) -> Result<(), Trouble> {
    Ok(())
}
