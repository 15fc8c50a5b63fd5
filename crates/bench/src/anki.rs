//! Anki beside Ippo: a collection of ten years in a process of its own, answered by turns with ours on the same disk.

use crate::machine::{root, target};
use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Anki, waiting to answer the next card.
pub struct Anki {
    /// Version, size of the collection, and how it writes.
    pub about: String,
    running: Child,
    asked: Option<ChildStdin>,
    said: Lines<BufReader<ChildStdout>>,
    /// It goes with the process.
    _folder: TempDir,
}

impl Anki {
    /// Fills a collection; `python` is the one of the environment that has Anki.
    pub fn started(python: &Path) -> Result<Self> {
        let folder = tempfile::tempdir_in(target())?;
        let mut start = Command::new(python);
        start.arg(root().join("crates/bench/anki/answer.py")).arg(folder.path());
        let mut running =
            start.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("python does not start")?;
        let (asked, said) = (running.stdin.take(), running.stdout.take());
        let mut said = BufReader::new(said.context("its words can be read")?).lines();
        let about = said.next().context("Anki does not start; it says above why")??;
        Ok(Self { about, running, asked, said, _folder: folder })
    }

    /// Answers the card that is shown and gets the next; how long that took, as measured around Anki's own calls.
    pub fn answers(&mut self) -> Result<Duration> {
        self.asked.as_mut().context("it was not ended")?.write_all(b"next\n")?;
        let nanoseconds = self.said.next().context("Anki has ended early")??;
        Ok(Duration::from_nanos(nanoseconds.parse()?))
    }

    /// Closes the collection, after a look whether all those answers are in it.
    pub fn ends(mut self, answers: usize) -> Result<()> {
        self.asked = None;
        let kept: usize = self.said.next().context("Anki has ended early")??.parse()?;
        ensure!(kept == answers, "Anki was asked for {answers} answers and has kept {kept}");
        self.running.wait()?;
        Ok(())
    }
}
