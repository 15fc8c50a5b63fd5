//! Outings: how far out the withdrawn person gets these days.

use super::marks::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::writer::Author;
use super::{Found, Outings, ThemeId, Tongue};

/// Words before an outing that make it a wish or a thought.
const WISHES: &[&str] = &[
    "want", "wish", "would", "'d", "like", "hope", "dream", "if", "could", "try", "trying", "how", "used", "imagine",
    "afraid", "scared", "even", "idea", "thought", "able", "need", "should", "must",
];

/// Endings after an outing that make it a wish, a try or a thought.
const WISHES_JA: &[&str] = &[
    "たい",
    "たく",
    "たかっ",
    "れば",
    "たら",
    "よう",
    "のが怖",
    "のもこわ",
    "のも怖",
    "ない",
    "ません",
    "けな",
    "けませ",
    "られな",
    "られませ",
    "べき",
    "ろう",
    "なきゃ",
    "なけれ",
    "く気",
    "る気",
    "ず",
    "しろ",
    "と言",
];

/// Finds how far out: the furthest place reached, else the nearest bound not passed.
pub(super) fn outings(sense: &Sense, author: &Author) -> Option<Found<Outings>> {
    let stands: Vec<&Hit> = sense.hits.iter().filter(|hit| stands(sense, author, hit)).collect();
    let reached = stands
        .iter()
        .filter_map(|hit| match hit.mark {
            Mark::Out(place) => Some(place),
            _ => None,
        })
        .max();
    let within = stands
        .iter()
        .filter_map(|hit| match hit.mark {
            Mark::Within(place) => Some(place),
            _ => None,
        })
        .min();
    let what = match (reached, within) {
        (Some(Outings::Home), Some(Outings::Room)) => Outings::Home,
        (Some(reached), _) => reached,
        (None, within) => within?,
    };
    let evidence = stands.into_iter().filter(|hit| hit.mark == Mark::Out(what) || hit.mark == Mark::Within(what));
    Some(Found { what, evidence: super::evidence(sense, evidence) })
}

fn stands(sense: &Sense, author: &Author, hit: &Hit) -> bool {
    let reached = matches!(hit.mark, Mark::Out(_));
    let place = reached || matches!(hit.mark, Mark::Within(_));
    place
        && super::themes::of_hero(sense, author, hit, ThemeId::Outings)
        && sense.voice(hit) == Voice::Own
        && !sense.past(hit)
        && !sense.clause_has(hit.from, Cue::Fiction)
        && !sense.negated(hit)
        && !(reached && wished(sense, hit))
        && (reached || !sense.after(hit, 4).starts_with("かった"))
}

fn wished(sense: &Sense, hit: &Hit) -> bool {
    if sense.tongue == Tongue::Japanese {
        let rest = sense.after(hit, 6);
        return WISHES_JA.iter().any(|end| rest.starts_with(end)) || sense.clause_has(hit.from, Cue::If);
    }
    let clause = sense.scene.clause(hit.from);
    (clause.from.max(hit.from.saturating_sub(6))..hit.from).any(|at| WISHES.contains(&sense.tokens.word(at)))
}
