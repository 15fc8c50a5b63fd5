//! Ippo as somebody starts it at home: the program itself over a folder of its own.

use crate::pages::PAGES;
use crate::place::{root, target};
use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Those that a home has beside them, and the first page and the cover, which look unlike all others.
const AT_HOME: [&str; 6] = ["first", "settings/lock", "keeping", "settings/lock/again", "settings/words", "notes"];

/// The pages that one can simply open at home.
pub fn pages() -> impl Iterator<Item = &'static str> {
    AT_HOME.into_iter().chain(PAGES)
}

/// A running home; stopped when dropped.
pub struct Home {
    program: Child,
    folder: PathBuf,
    door: String,
}

impl Home {
    /// Starts Ippo over `folder`, with its words in `language`, in the zone of Tokyo.
    ///
    /// # Errors
    /// If the program cannot be built or does not say where its page is.
    pub fn start(folder: &Path, language: &str) -> Result<Self> {
        let mut program = Command::new(program()?);
        program.arg("--home").arg(folder).args(["--no-browser", "--lang", language]);
        program.env("TZ", "Asia/Tokyo").stdout(Stdio::piped());
        let mut program = program.spawn().context("the program starts")?;
        let said = program.stdout.take().context("its words can be read")?;
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let door = line[line.find("http://").context("it says where its page is")?..].trim().to_owned();
        Ok(Self { program, folder: folder.to_owned(), door })
    }

    /// The address whose token opens the page once.
    pub fn door(&self) -> &str {
        &self.door
    }

    /// The address that all pages stand below.
    pub fn base(&self) -> &str {
        self.door.split("door/").next().unwrap_or_default()
    }

    /// Stops it, as when the computer is shut down, and starts it again.
    ///
    /// # Errors
    /// As for [`Home::start`].
    pub fn starts_again(mut self, language: &str) -> Result<Self> {
        self.stop();
        let folder = self.folder.clone();
        Self::start(&folder, language)
    }

    fn stop(&mut self) {
        // It may have ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The debug program, built if it is not there or older than its sources.
fn program() -> Result<PathBuf> {
    static BUILT: std::sync::Once = std::sync::Once::new();
    BUILT.call_once(|| {
        let built = Command::new("cargo").args(["build", "--quiet", "--package", "ippo"]).current_dir(root()).status();
        assert!(built.is_ok_and(|status| status.success()), "the program builds");
    });
    let program = target().join("debug/ippo");
    ensure!(program.is_file(), "there is no program at {}", program.display());
    Ok(program)
}
