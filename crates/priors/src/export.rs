//! Reading what `ippo export json` wrote: tries alone, and only where the person who gives them said so in the file.

use crate::journal::Note;
use ippo_core::planner::Outcome;
use serde::Deserialize;
use thiserror::Error;

/// What the giver adds as `"consent"` at the top of the file, in one of these wordings, letter by letter.
pub const CONSENT: [&str; 2] = [
    "I give my tries, without my words, so that steps can be set for others.",
    "ことばを除いた記録を、ほかの人のために使ってかまいません。",
];

/// Why a file is not used. No sentence repeats what stands in it.
#[derive(Clone, PartialEq, Eq, Error, Debug)]
pub enum Refusal {
    /// Not an export, or of another version.
    #[error("this is no file that `ippo export json` wrote, version 1")]
    Unreadable,
    /// Nobody said that it may be used.
    #[error(
        "nobody has agreed to its use: its giver adds \"consent\" with the agreed sentence at the top, or it is left out"
    )]
    NoConsent,
    /// Two files of one person.
    #[error("it comes from the same person as another file: give the newer one alone")]
    SamePerson,
}

/// What one person gave.
#[derive(Clone, PartialEq, Debug)]
pub struct Given {
    /// The notes, by the name of their step.
    pub notes: Vec<Note<String>>,
    /// Which installations wrote them.
    pub writers: Vec<String>,
}

// Names that are not listed here, a person's words among them, are passed over and never held.
#[derive(Deserialize)]
struct Export {
    format: String,
    version: u64,
    consent: Option<String>,
    drawers: Drawers,
}

#[derive(Deserialize)]
struct Drawers {
    steps: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    event: String,
    day: i32,
    writer: String,
    seq: u64,
    offer: Option<Offer>,
    outcome: Option<String>,
    expected: Option<f64>,
    felt: Option<f64>,
    why_not: Option<String>,
    why: Option<String>,
    of_writer: Option<String>,
    of_seq: Option<u64>,
}

#[derive(Deserialize)]
struct Offer {
    step: String,
}

/// Reads one file.
///
/// # Errors
/// If it is no export, or without the consent of whoever gave it.
pub fn read(text: &str) -> Result<Given, Refusal> {
    let export: Export = serde_json::from_str(text).map_err(|_| Refusal::Unreadable)?;
    if export.format != "ippo-events" || export.version != 1 {
        return Err(Refusal::Unreadable);
    }
    if !export.consent.is_some_and(|consent| CONSENT.contains(&consent.trim())) {
        return Err(Refusal::NoConsent);
    }
    let entries = &export.drawers.steps;
    let mut writers: Vec<String> = entries.iter().map(|entry| entry.writer.clone()).collect();
    writers.sort_unstable();
    writers.dedup();
    Ok(Given { notes: notes(entries), writers })
}

/// Whether two files come from one person: some installation wrote in both.
///
/// # Errors
/// If they do.
pub fn apart(one: &Given, other: &Given) -> Result<(), Refusal> {
    let shared = one.writers.iter().any(|writer| other.writers.contains(writer));
    if shared { Err(Refusal::SamePerson) } else { Ok(()) }
}

/// The notes, each with what was told of it later.
fn notes(entries: &[Entry]) -> Vec<Note<String>> {
    let mut notes: Vec<((&str, u64), Note<String>)> = vec![];
    for entry in entries {
        let of = entry.of_writer.as_deref().zip(entry.of_seq);
        if let Some(note) = noted(entry) {
            notes.push(((entry.writer.as_str(), entry.seq), note));
        } else if let Some((_, note)) = notes.iter_mut().rev().find(|(id, _)| Some(*id) == of) {
            told_later(note, entry);
        }
    }
    notes.into_iter().map(|(_, note)| note).collect()
}

fn told_later(note: &mut Note<String>, entry: &Entry) {
    match entry.event.as_str() {
        "felt-told" => note.felt = rating(entry.felt).or(note.felt),
        "why-told" if is_reason(entry.why.as_deref()) && !note.outcome.is_try() => {
            note.outcome = Outcome::NotToday { reason_given: true };
        }
        _ => {}
    }
}

fn noted(entry: &Entry) -> Option<Note<String>> {
    if entry.event != "try-noted" {
        return None;
    }
    let outcome = match entry.outcome.as_deref()? {
        "done" => Outcome::Done,
        "partly" => Outcome::Partly,
        "stopped" => Outcome::Stopped,
        "not-today" => Outcome::NotToday { reason_given: is_reason(entry.why_not.as_deref()) },
        _ => return None,
    };
    let (expected, felt) = (rating(entry.expected), rating(entry.felt));
    Some(Note { day: entry.day, step: entry.offer.as_ref()?.step.clone(), outcome, expected, felt })
}

fn is_reason(why: Option<&str>) -> bool {
    why.is_some_and(|why| why != "no-reason")
}

fn rating(told: Option<f64>) -> Option<f64> {
    told.filter(|rating| (0.0..=100.0).contains(rating))
}
