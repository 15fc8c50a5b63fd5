//! `ippo path`: the map and the cumulative record, in words.

use super::today;
use crate::home::Home;
use crate::json;
use crate::path::{Felt, PathDocument};
use crate::say;
use crate::trouble::Trouble;
use ippo_core::map::Map;
use ippo_words::{Language, Words};
use std::path::Path;

pub async fn run(home: Option<&Path>, language: Language, as_json: bool) -> Result<(), Trouble> {
    let home = Home::open(home, language).await?;
    if let Some(sentence) = home.unreadable(language).await {
        say::error(&sentence);
    }
    let document = document(&home, language).await;
    home.store.close().await?;
    let document = document?;
    say::out(&if as_json { json::text(&document) } else { plain(language, &document) });
    Ok(())
}

async fn document(home: &Home, language: Language) -> Result<PathDocument, Trouble> {
    let today = today::document(home, language).await?.step.map(|step| step.place);
    let words = Words::of(language);
    let document = home.journal.look(|state| {
        let felt = Felt::of(&words, &home.library, state);
        PathDocument::of(&words, &Map::of(state, today), felt)
    });
    Ok(document.await?)
}

/// The places as lines, and the one sentence on how it looked and how it was.
fn plain(language: Language, document: &PathDocument) -> String {
    let words = Words::of(language);
    let colon = match language {
        Language::English => ": ",
        Language::Japanese | Language::JapaneseEasy => "：",
    };
    let places = document.places.iter().map(|place| format!("{}{colon}{}", place.title, place.words));
    let in_all = words.path_tried(document.tries);
    places.chain([String::new(), in_all, document.felt.words.clone()]).collect::<Vec<_>>().join("\n")
}
