//! A disk that is soon full, where this computer lets one be mounted.

use std::fs;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::Command;

/// Rights mean nothing to root, and nobody else may mount a disk.
pub fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

/// A disk of a few megabytes of its own, gone with the test.
pub struct SmallDisk {
    pub folder: tempfile::TempDir,
}

impl SmallDisk {
    /// `Err` with the reason where this computer lets nobody mount one.
    pub fn mounted() -> Result<Self, String> {
        if !is_root() {
            return Err("only root may mount a small disk".to_owned());
        }
        let folder = tempfile::tempdir().unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"]).arg(folder.path()).output();
        match mount {
            Ok(done) if done.status.success() => Ok(Self { folder }),
            Ok(done) => {
                let why = String::from_utf8_lossy(&done.stderr).to_lowercase();
                let forbidden = why.contains("permission denied") || why.contains("not permitted");
                assert!(forbidden, "mounting is possible, and failed: {why}");
                Err(why)
            }
            Err(why) => Err(why.to_string()),
        }
    }

    fn filler(&self) -> PathBuf {
        self.folder.path().join("filler")
    }

    /// Fills what is left, to the last byte.
    pub fn fill(&self) {
        let mut filler = fs::File::options().create(true).append(true).open(self.filler()).unwrap();
        while filler.write_all(&[1; 512]).is_ok() {}
    }

    pub fn make_space(&self) {
        fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.folder.path()).status();
    }
}
