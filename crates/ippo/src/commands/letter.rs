//! `ippo letter`: reads a letter and prints what was read, an answer, and what else there is. Keeps nothing unasked.

use crate::ask;
use crate::folders::Folders;
use crate::home::Home;
use crate::json::{self, Letter, Step};
use crate::machine::{SystemChance, WallClock};
use crate::say;
use crate::trouble::Trouble;
use ippo_core::event::{self, Event, Understood};
use ippo_core::ids::LetterId;
use ippo_core::letter::{Reading, Sign, Tongue, Writer};
use ippo_core::level::Level;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today;
use ippo_journal::NoteError;
use ippo_library::reply::{self, Part};
use ippo_library::{Library, country, strands};
use ippo_seal::Chance;
use ippo_web::Clock;
use ippo_words::Language;
use std::path::Path;
use std::sync::Arc;

pub async fn run(
    home: Option<&Path>,
    language: Language,
    file: Option<&Path>,
    keep: bool,
    as_json: bool,
) -> Result<(), Trouble> {
    let text = ask::letter(file)?;
    let document = if keep || Folders::of(home)?.file().exists() {
        let home = Home::open(home, language).await?;
        let read = Read::by(&home.library, text, language);
        at_home(home, &read, keep).await?
    } else {
        nowhere(text, language)
    };
    say::out(&if as_json { json::text(&document) } else { document.plain() });
    Ok(())
}

/// A letter that was read, in the language of the one who asked.
struct Read {
    text: String,
    reading: Reading,
    understood: Understood,
    language: Language,
}

impl Read {
    fn by(library: &Library, text: String, language: Language) -> Self {
        let reading = library.reader().read(&text);
        let mut id = [0; 16];
        SystemChance.fill(&mut id);
        Self { understood: reply::understood_all(&reading, LetterId(id)), text, reading, language }
    }
}

/// Answered from what is known of the person, and kept if that was asked for.
async fn at_home(home: Home, read: &Read, keep: bool) -> Result<Letter, Trouble> {
    let done = async {
        if keep {
            kept(&home, &read.text, &read.understood).await?;
        }
        let at = home.moment().await;
        Ok(home.journal.look(|state| document(&home.library, state, &at, read)).await?)
    };
    let done = done.await;
    home.store.close().await?;
    done
}

/// Answered without a home: nothing is made and nothing kept.
fn nowhere(text: String, language: Language) -> Letter {
    let library = Library::shipped();
    let read = Read::by(&library, text, language);
    let state = State::new(Arc::new(Ground::new(library.catalogue().clone())));
    let now = WallClock.now();
    let at = Moment::new(now.utc_ms, now.offset_minutes, &now.zone, DAY_TURNS_AT);
    document(&library, &state, &at, &read)
}

fn document(library: &Library, state: &State, at: &Moment, read: &Read) -> Letter {
    let Read { text, reading, understood, language } = read;
    let found = today::today(state, at, Level::Gentle).offer;
    let code = country::of_zone(&at.zone).or((reading.tongue == Tongue::Japanese).then_some("JP"));
    let reply = reply::compose(library, *language, text, reading, understood, found.as_ref(), code);
    let shown = reply.parts.iter().any(|part| matches!(part, Part::Thing { .. }));
    let offer = found.filter(|_| shown);
    let step = offer.and_then(|offer| Step::of(library, state, reply.language, &offer, at.day));
    let instead = instead(reading, step.is_some());
    let strands = strands::strands(library, reply.language, understood, state.held(at.utc_ms).level);
    Letter::of(text, reading, &reply, strands, step, instead)
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
    let noted = home.journal.note(&home.moment().await, None, |_| Ok::<_, Trouble>(events.clone())).await;
    match noted {
        Ok(_) => Ok(()),
        Err(NoteError::Refused(trouble)) => Err(trouble),
        Err(NoteError::TooLong(_)) => Err(Trouble::LongLetter),
        Err(NoteError::Store(refused)) => Err(refused.into()),
    }
}
