//! Every sentence that a person may see: words that do not occur, length, reading grade, both languages alike; and what stands
//! behind the sentences: sources, and the age of the help lines.

mod claims;
mod day;
mod english;
mod help_lines;
mod japanese;
mod means;
mod spared;
mod text;
mod twins;
mod words;

use crate::findings::Findings;
use anyhow::{Context, Result};
use day::Day;

/// Looks at all texts as of a day, by default of the clock.
///
/// # Errors
/// If something is wrong, or cannot be read.
pub fn check(today: Option<&str>) -> Result<()> {
    let today = match today {
        Some(day) => Day::read(day).with_context(|| format!("{day} is no day like 2026-11-23"))?,
        None => Day::of_the_clock(),
    };
    let texts = text::all()?;
    let mut findings = Findings::default();
    findings.tell(format!("{} texts", texts.len()));
    twins::look(&texts, &mut findings);
    words::look(&texts, &mut findings);
    means::look(&texts, &mut findings);
    japanese::look(&texts, &mut findings);
    english::look(&texts, &spared::list()?, &mut findings);
    claims::look(&texts, &mut findings)?;
    help_lines::look(today, &mut findings)?;
    findings.end()
}

#[cfg(test)]
fn wrong(look: impl FnOnce(&mut Findings)) -> Vec<String> {
    let mut findings = Findings::default();
    look(&mut findings);
    findings.all_wrong().to_vec()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_text_holds() {
        if let Err(wrong) = super::check(None) {
            panic!("{wrong:#}");
        }
    }
}
