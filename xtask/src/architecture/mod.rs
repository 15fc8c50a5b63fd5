//! What must stay true of the house as a whole: which crate may know which, and how a file is written.

mod arrows;
mod code;
mod functions;
mod lock;
mod purity;
mod sizes;

pub use lock::write as write_lock;

use crate::findings::Findings;
use crate::sources;
use anyhow::Result;

/// Looks at everything, prints what is worth knowing, and fails with all that is wrong.
///
/// # Errors
/// If something is wrong, or cannot be read.
pub fn check() -> Result<()> {
    let mut findings = Findings::default();
    arrows::look(&mut findings)?;
    purity::look(&mut findings)?;
    let mut files = sources::below("crates", &[".rs"])?;
    files.extend(sources::below("xtask", &[".rs"])?);
    sizes::look(&files, &mut findings);
    code::look(&files, &mut findings);
    code::look_for_traces(&mut findings)?;
    lock::look(&mut findings)?;
    findings.end()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_house_stands() {
        if let Err(wrong) = super::check() {
            panic!("{wrong:#}");
        }
    }
}
