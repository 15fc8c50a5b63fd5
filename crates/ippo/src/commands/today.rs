//! `ippo today`: the step offered now, a smaller and a larger one, and why.

use crate::home::Home;
use crate::json::{self, Step, TodayDocument};
use crate::say;
use crate::trouble::Trouble;
use ippo_core::level::Level;
use ippo_core::today;
use ippo_library::Library;
use ippo_words::{Language, Words};
use std::path::Path;

pub async fn run(home: Option<&Path>, language: Language, as_json: bool) -> Result<(), Trouble> {
    let home = Home::open(home, language).await?;
    if let Some(sentence) = home.unreadable(language).await {
        say::error(&sentence);
    }
    let document = document(&home, language).await?;
    home.store.close().await?;
    say::out(&if as_json { json::text(&document) } else { plain(language, &document) });
    Ok(())
}

/// What is found now.
pub async fn document(home: &Home, language: Language) -> Result<TodayDocument, Trouble> {
    let at = home.moment().await;
    let waiting = ippo_web::waiting(home.shelf.clone(), home.library.reader()).await;
    let document = home.journal.look(|state| {
        let ceiling = waiting.as_ref().map_or(Level::Open, |waiting| waiting.level(state, at.utc_ms));
        let today = today::today(state, &at, ceiling);
        TodayDocument::of(&home.library, state, language, &today, at.day)
    });
    Ok(document.await?)
}

/// The same in a few plain lines.
pub fn plain(language: Language, document: &TodayDocument) -> String {
    let words = Words::of(language);
    let with = |name: String, step: &Step| format!("{name}: {}", step.title);
    match &document.step {
        Some(step) => {
            let also = [(words.today_smaller(), &document.smaller), (words.today_larger(), &document.larger)];
            let also = also.into_iter().filter_map(|(name, step)| step.as_ref().map(|step| with(name, step)));
            let lines = [step.title.clone(), step.why.clone(), String::new()].into_iter().chain(also);
            let note = format!("\nippo try {} done|partly|stopped|not-today", step.id);
            lines.chain([note]).collect::<Vec<_>>().join("\n")
        }
        None => match document.instead() {
            Some("help") => format!("{}\nippo help-now", Library::shipped().text(language, "level-safety")),
            Some("rest") => words.instead_rest(),
            _ => words.instead_calm(),
        },
    }
}
