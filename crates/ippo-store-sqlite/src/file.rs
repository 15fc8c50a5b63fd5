//! The file itself, before SQLite sees it: made for its owner alone, and looked at before it is touched.

use crate::OpenError;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek};
use std::path::Path;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const APPLICATION_ID_AT: usize = 68;

/// `PRAGMA application_id` of our files: "Ippo" in ASCII.
pub(crate) const APPLICATION_ID: i64 = 0x4970_706f;

/// What the first bytes of a file say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// It is ours.
    Ours,
    /// It is empty, or SQLite's and its own first page does not say whose.
    Unsaid,
}

/// Makes the file if there is none, readable and writable for its owner alone, and looks at how it begins.
pub(crate) fn begin(path: &Path) -> Result<Beginning, OpenError> {
    if path.is_dir() {
        return Err(OpenError::NotOurs);
    }
    let mut file = for_owner().read(true).write(true).create(true).truncate(false).open(path)?;
    let mut head = Vec::new();
    file.rewind()?;
    file.by_ref().take(100).read_to_end(&mut head)?;
    beginning(&head)
}

fn beginning(head: &[u8]) -> Result<Beginning, OpenError> {
    if !head.is_empty() && !head.starts_with(MAGIC) {
        return Err(OpenError::NotOurs);
    }
    let id = head.get(APPLICATION_ID_AT..).and_then(|rest| rest.first_chunk::<4>());
    match id.map(|id| i64::from(u32::from_be_bytes(*id))) {
        Some(APPLICATION_ID) => Ok(Beginning::Ours),
        _ => Ok(Beginning::Unsaid),
    }
}

#[cfg(unix)]
fn for_owner() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = File::options();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn for_owner() -> OpenOptions {
    File::options()
}

/// Takes away the rights of others to a file that is known to be ours, and to what SQLite keeps beside it.
///
/// Files that SQLite makes later get the rights of the first.
#[cfg(unix)]
pub(crate) fn close_to_others(path: &Path) -> Result<(), OpenError> {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        match for_owner_alone(Path::new(&name)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            answer => answer?,
        }
    }
    Ok(())
}

#[cfg(unix)]
fn for_owner_alone(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mut rights = std::fs::metadata(path)?.permissions();
    if rights.mode() & 0o077 == 0 {
        return Ok(());
    }
    rights.set_mode(0o600);
    std::fs::set_permissions(path, rights)
}

/// Takes away the rights of others to a file that is known to be ours: here the folder's own do that.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_: &Path) -> Result<(), OpenError> {
    Ok(())
}
