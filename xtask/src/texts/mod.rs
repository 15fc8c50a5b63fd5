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
    let all = text::all()?;
    let mut findings = Findings::default();
    findings.tell(format!("{} texts", all.len()));
    // One rule for the wording of questionnaires: nothing here judges it, but what is there in two languages is whole in both.
    let (owned, texts): (Vec<_>, Vec<_>) = all.into_iter().partition(text::Text::is_owners_wording);
    twins::look_owned(&owned, &mut findings);
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
    /// PHQ-9 has a ninth question, which is a duty without anyone to answer it (evidence.md §2).
    #[test]
    fn the_wording_of_questionnaires_is_its_owners_and_has_no_ninth_question() {
        let owned: Vec<_> = super::text::all().unwrap().into_iter().filter(|text| text.is_owners_wording()).collect();
        assert!(owned.iter().any(|text| text.id == "k6-6") && owned.iter().any(|text| text.id == "phq8-8"));
        let judged = super::wrong(|findings| super::words::look(&owned, findings));
        assert!(!judged.is_empty(), "the rule spares something");
        assert!(owned.iter().all(|text| text.id != "phq8-9" && !text.words.contains("better off dead")));
        let foreign = |text: &&super::text::Text| text.language != super::text::Language::English;
        assert!(owned.iter().filter(foreign).all(|text| text.id.starts_with("k6-")), "no text whose owner forbids it");
    }

    #[test]
    fn every_text_holds() {
        if let Err(wrong) = super::check(None) {
            panic!("{wrong:#}");
        }
    }
}
