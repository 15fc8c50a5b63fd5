//! Themes: what the letter says to be true now of the withdrawn person.

use super::marks::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::subjects::{Kin, Subject};
use super::writer::Author;
use super::{Found, ThemeId, Tongue, Writer};

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
    let told = match hit.mark {
        Mark::AnyTheme(_) => !of_somebody_else(sense, author, hit, id),
        _ => of_hero(sense, author, hit, id),
    };
    told && !over(sense, hit, id)
        && own_words(sense, author, hit)
        && !sense.negated(hit)
        && !told_in_fiction(sense, hit, id)
        && !supposed(sense, hit, id)
        && !sense.touches(hit, Cue::Denial)
}

fn over(sense: &Sense, hit: &Hit, id: ThemeId) -> bool {
    match id {
        ThemeId::Dropout | ThemeId::WantHelp => false,
        ThemeId::Bullying => {
            let still = sense.sentence_has(hit.from, Cue::Now) || sense.next_has(hit.from, Cue::Now);
            sense.sentence_has(hit.from, Cue::Past) && !still
        }
        ThemeId::Conflict => sense.past(hit) || sense.clause_has(hit.from, Cue::Denial),
        _ => sense.past(hit),
    }
}

/// Whether the words are the writer's, or in a family's letter those of the person.
pub(super) fn own_words(sense: &Sense, author: &Author, hit: &Hit) -> bool {
    let family = author.writer.what != Writer::Person;
    match sense.voice(hit) {
        Voice::Own | Voice::Said(Some(Subject::Me)) => true,
        Voice::Said(Some(Subject::Third) | None) => family,
        Voice::Said(Some(Subject::Kin(kin))) => family && author.hero == Some(kin),
        Voice::Said(Some(Subject::Other)) => false,
    }
}

/// Whether a Japanese clause names a relative as the one whose money, secret or refusal it is.
fn of_somebody_else(sense: &Sense, author: &Author, hit: &Hit, id: ThemeId) -> bool {
    let from = sense.scene.clause(hit.from).from;
    let named = sense.scene.starts.get(from..hit.from + 1).and_then(|starts| starts.iter().rev().find_map(|one| *one));
    let Some(Subject::Kin(kin)) = named.filter(|_| sense.tongue == Tongue::Japanese) else { return false };
    let family = author.writer.what == Writer::Family;
    let near = matches!(kin, Kin::Sibling | Kin::Child | Kin::Partner);
    match id {
        ThemeId::RefusesCare if family => author.hero.is_some_and(|hero| hero != kin),
        ThemeId::RefusesCare | ThemeId::Money | ThemeId::Hiding => !family && near,
        _ => false,
    }
}

/// Whether the words stand in a supposition, as 「もし〜たら」.
fn supposed(sense: &Sense, hit: &Hit, id: ThemeId) -> bool {
    let wish = matches!(id, ThemeId::AfterParents | ThemeId::WantHelp | ThemeId::WantWork | ThemeId::WantFriends);
    let words = sense.sentence_words(hit);
    !wish && words.contains("もし") && !words.contains("もしか") && !words.contains("もしくは")
}

fn told_in_fiction(sense: &Sense, hit: &Hit, id: ThemeId) -> bool {
    let of_games = matches!(id, ThemeId::Online | ThemeId::Hobbies | ThemeId::WantFriends | ThemeId::Loneliness);
    !of_games && (sense.clause_has(hit.from, Cue::Fiction) || sense.opens_in_fiction(hit))
}

/// Whether a hit speaks of the withdrawn person.
pub(super) fn of_hero(sense: &Sense, author: &Author, hit: &Hit, id: ThemeId) -> bool {
    let said = sense.voice(hit) != Voice::Own;
    let felt = matches!(id, ThemeId::FearOfPeople | ThemeId::Loneliness | ThemeId::Shame | ThemeId::LowMood);
    let social = matches!(id, ThemeId::FearOfPeople | ThemeId::Loneliness | ThemeId::Shame | ThemeId::WantFriends);
    match (author.writer.what, sense.subject(hit)) {
        // A feeling said plainly in Japanese is the writer's own, whoever was named before.
        (Writer::Person, _) if felt && !said && sense.tongue == Tongue::Japanese => true,
        // What the person says of themselves, quoted by the family.
        (Writer::Family | Writer::Other, Some(Subject::Me)) if said => true,
        (Writer::Person, Some(Subject::Kin(_) | Subject::Third | Subject::Other)) => {
            social && !matches!(sense.subject(hit), Some(Subject::Kin(_)))
        }
        (Writer::Family, Some(Subject::Me)) => false,
        (Writer::Family, Some(Subject::Kin(kin))) => author.hero.is_none_or(|hero| hero == kin),
        (Writer::Family, Some(Subject::Other)) => social,
        (Writer::Other, Some(Subject::Me)) => hit.from == hit.to,
        _ => true,
    }
}
