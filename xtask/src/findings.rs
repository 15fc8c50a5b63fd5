//! What a check found: what is wrong, each with its remedy, and what is merely worth knowing.

use anyhow::{Result, bail};

/// Collected while looking.
#[derive(Default)]
pub struct Findings {
    wrong: Vec<String>,
    told: Vec<String>,
}

impl Findings {
    /// Something that must be mended.
    pub fn wrong(&mut self, where_: &str, what: &str, remedy: &str) {
        self.wrong.push(format!("{where_}: {what} ({remedy})"));
    }

    /// Something to know, which fails nothing.
    pub fn tell(&mut self, what: String) {
        self.told.push(what);
    }

    /// What is wrong so far.
    #[cfg(test)]
    pub fn all_wrong(&self) -> &[String] {
        &self.wrong
    }

    /// What is worth knowing so far.
    #[cfg(test)]
    pub fn all_told(&self) -> &[String] {
        &self.told
    }

    /// Prints everything.
    ///
    /// # Errors
    /// If something is wrong.
    pub fn end(self) -> Result<()> {
        self.told.iter().for_each(|line| println!("   {line}"));
        if self.wrong.is_empty() {
            return Ok(());
        }
        bail!("{}\n{} findings", self.wrong.join("\n"), self.wrong.len())
    }
}
