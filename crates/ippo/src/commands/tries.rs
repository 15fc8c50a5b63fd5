//! `ippo try`: notes a try and prints what comes next.

use super::today;
use crate::arguments::TryOutcome;
use crate::ask;
use crate::home::Home;
use crate::json::{self, TryDocument};
use crate::say;
use crate::trouble::Trouble;
use ippo_core::event::Try;
use ippo_core::ids::StepId;
use ippo_core::level::Level;
use ippo_core::limits::NOTE_CHARS;
use ippo_core::planner::Outcome;
use ippo_core::state::State;
use ippo_core::today as deeds;
use ippo_journal::NoteError;
use ippo_words::Language;
use std::path::Path;

/// What was told on the command line.
pub struct Told {
    /// The step's name.
    pub step: String,
    /// What happened.
    pub outcome: TryOutcome,
    /// How hard it looked.
    pub expected: Option<String>,
    /// How hard it was.
    pub felt: Option<String>,
    /// Own words.
    pub note: Option<String>,
}

pub async fn run(home: Option<&Path>, language: Language, told: Told, as_json: bool) -> Result<(), Trouble> {
    let expected = ask::rating(told.expected.as_deref())?;
    let felt = ask::rating(told.felt.as_deref())?;
    let note = told.note.filter(|note| !note.trim().is_empty());
    if note.as_ref().is_some_and(|note| note.chars().count() > NOTE_CHARS) {
        return Err(Trouble::LongNote);
    }
    let home = Home::open(home, language).await?;
    if let Some(sentence) = home.unreadable(language).await {
        say::error(&sentence);
    }
    let at = home.moment().await;
    let step = StepId::new(&told.step);
    let judge = |state: &State| {
        let offer = match deeds::today(state, &at, Level::Open).offer {
            Some(offer) if offer.step == step => Ok(offer),
            _ => state
                .taken()
                .map(|(_, offer)| offer.clone())
                .filter(|offer| offer.step == step)
                .map_or_else(|| deeds::offer_of(state, &at, Level::Open, &step), Ok),
        };
        let tried = Try {
            offer: offer.map_err(|_| Trouble::NoStep)?,
            outcome: outcome(told.outcome),
            expected,
            felt,
            feared: None,
            why_not: None,
            note: note.as_deref().map(Into::into),
        };
        deeds::note_try(state, tried).map_err(|_| Trouble::NoStep)
    };
    let noted = home.journal.note(&at, None, judge).await;
    let next = match noted {
        Ok(_) => today::document(&home, language).await,
        Err(error) => Err(trouble(error)),
    };
    home.store.close().await?;
    let next = next?;
    say::out(&if as_json { json::text(&TryDocument { noted: true, next }) } else { today::plain(language, &next) });
    Ok(())
}

fn trouble(error: NoteError<Trouble>) -> Trouble {
    match error {
        NoteError::Refused(trouble) => trouble,
        NoteError::TooLong(_) => Trouble::LongNote,
        NoteError::Store(refused) => refused.into(),
    }
}

fn outcome(outcome: TryOutcome) -> Outcome {
    match outcome {
        TryOutcome::Done => Outcome::Done,
        TryOutcome::Partly => Outcome::Partly,
        TryOutcome::Stopped => Outcome::Stopped,
        TryOutcome::NotToday => Outcome::NotToday { reason_given: false },
    }
}
