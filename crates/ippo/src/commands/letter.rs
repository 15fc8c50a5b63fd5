//! `ippo letter`: reads a letter and prints what was read, an answer, and what else there is. Keeps nothing unasked.

use crate::ask;
use crate::home::Home;
use crate::json::{self, Letter, Step};
use crate::machine::{SystemChance, WallClock};
use crate::say;
use crate::trouble::Trouble;
use ippo_core::event::{self, Event, Understood};
use ippo_core::ids::LetterId;
use ippo_core::letter::{Reading, Sign, Writer};
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_core::today;
use ippo_journal::NoteError;
use ippo_library::reply::{self, Part};
use ippo_library::{Library, country, strands};
use ippo_seal::Chance;
use ippo_web::Clock;
use ippo_words::Language;
use std::path::Path;

pub async fn run(
    home: Option<&Path>,
    language: Language,
    file: Option<&Path>,
    keep: bool,
    as_json: bool,
) -> Result<(), Trouble> {
    let text = ask::letter(file)?;
    let reading = Reading::of(&text);
    let home = Home::open(home).await?;
    let mut id = [0; 16];
    SystemChance.fill(&mut id);
    let understood = reply::understood_all(&reading, LetterId(id));
    if keep {
        kept(&home, &text, &understood).await?;
    }
    let document = document(&home, language, &text, &reading, &understood).await;
    home.store.close().await?;
    let document = document?;
    say::out(&if as_json { json::text(&document) } else { document.plain() });
    Ok(())
}

async fn document(
    home: &Home,
    language: Language,
    text: &str,
    reading: &Reading,
    understood: &Understood,
) -> Result<Letter, Trouble> {
    let at = home.moment();
    let found = home.journal.look(|state: &State| today::today(state, &at, Level::Gentle).offer).await?;
    let zone = WallClock.now().zone;
    let library: &Library = &home.library;
    let code = country::of_zone(&zone).or((reading.tongue == ippo_core::letter::Tongue::Japanese).then_some("JP"));
    let reply = reply::compose(library, language, text, reading, understood, found.as_ref(), code);
    let shown = reply.parts.iter().any(|part| matches!(part, Part::Thing { .. }));
    let offer = found.filter(|_| shown);
    let step = match &offer {
        Some(offer) => home.journal.look(|state| Step::of(home, state, reply.language, offer, at.day)).await?,
        None => None,
    };
    let instead = instead(reading, step.is_some());
    let strands = strands::strands(library, reply.language, understood);
    Ok(Letter::of(text, reading, &reply, strands, step, instead))
}

/// What stands in place of a first step: help where there are signs, calm where the letter is a family's or nothing fits.
fn instead(reading: &Reading, has_step: bool) -> Option<&'static str> {
    match (reading.sign, reading.writer.what) {
        (Sign::Possible | Sign::Urgent, _) => Some("help"),
        (Sign::None, _) if has_step => None,
        (Sign::None, Writer::Person | Writer::Family | Writer::Other) => Some("calm"),
    }
}

async fn kept(home: &Home, text: &str, understood: &Understood) -> Result<(), Trouble> {
    let letter = event::Letter { id: understood.letter, text: text.into() };
    let events = vec![Event::LetterKept(letter), Event::LetterUnderstood(understood.clone())];
    let noted = home.journal.note(&home.moment(), None, |_| Ok::<_, Trouble>(events.clone())).await;
    match noted {
        Ok(_) => Ok(()),
        Err(NoteError::Refused(trouble)) => Err(trouble),
        Err(NoteError::TooLong(_)) => Err(Trouble::LongLetter),
        Err(NoteError::Store(refused)) => Err(refused.into()),
    }
}
