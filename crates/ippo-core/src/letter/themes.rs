//! Themes: what the letter says to be true now of the withdrawn person.

use super::rules::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::subjects::Subject;
use super::writer::Author;
use super::{Found, ThemeId, Writer};

/// Finds the themes, but for duration and outings.
pub(super) fn themes(sense: &Sense, author: &Author) -> Vec<Found<ThemeId>> {
    let mut found = Vec::new();
    for id in ThemeId::ALL {
        let of_id = |hit: &&Hit| matches!(hit.mark, Mark::Theme(what) | Mark::AnyTheme(what) if what == *id);
        let hits: Vec<&Hit> = sense.hits.iter().filter(of_id).filter(|hit| stands(sense, author, hit, *id)).collect();
        if !hits.is_empty() {
            found.push(Found { what: *id, evidence: super::evidence(sense, hits.into_iter()) });
        }
    }
    found
}

fn stands(sense: &Sense, author: &Author, hit: &Hit, id: ThemeId) -> bool {
    let told = matches!(hit.mark, Mark::AnyTheme(_)) || of_hero(sense, author, hit, id);
    let over = sense.past(hit) && !matches!(id, ThemeId::Dropout | ThemeId::WantHelp);
    told && !over && own_words(sense, hit) && !sense.negated(hit) && !told_in_fiction(sense, hit, id)
}

fn own_words(sense: &Sense, hit: &Hit) -> bool {
    matches!(sense.voice(hit), Voice::Own | Voice::Said(Some(Subject::Me)))
}

fn told_in_fiction(sense: &Sense, hit: &Hit, id: ThemeId) -> bool {
    let of_games = matches!(id, ThemeId::Online | ThemeId::Hobbies | ThemeId::WantFriends | ThemeId::Loneliness);
    !of_games && sense.clause_has(hit.from, Cue::Fiction)
}

/// Whether a hit speaks of the withdrawn person.
pub(super) fn of_hero(sense: &Sense, author: &Author, hit: &Hit, id: ThemeId) -> bool {
    let social = matches!(id, ThemeId::FearOfPeople | ThemeId::Loneliness | ThemeId::Shame | ThemeId::WantFriends);
    match (author.writer.what, sense.subject(hit)) {
        (Writer::Person, Some(Subject::Kin(_) | Subject::Third | Subject::Other)) => social && !matches!(sense.subject(hit), Some(Subject::Kin(_))),
        (Writer::Family, Some(Subject::Me)) => false,
        (Writer::Family, Some(Subject::Kin(kin))) => author.hero.is_none_or(|hero| hero == kin),
        (Writer::Family, Some(Subject::Other)) => social,
        (Writer::Other, Some(Subject::Me)) => false,
        _ => true,
    }
}
