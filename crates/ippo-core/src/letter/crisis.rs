//! Crisis: signs of danger in a letter, and how strong they are.

use super::rules::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::subjects::Subject;
use super::writer::Author;
use super::{CrisisKind, Found, Sign, Tongue, Writer};

/// Finds how strong the signs are, and of what.
pub(super) fn crisis(sense: &Sense, author: &Author) -> (Sign, Vec<Found<CrisisKind>>) {
    let stands: Vec<&Hit> = sense.hits.iter().filter(|hit| stands(sense, author, hit)).collect();
    let level = stands.iter().filter_map(|hit| sign(hit)).max().unwrap_or(Sign::None);
    let mut kinds = Vec::new();
    for what in CrisisKind::ALL {
        let of_kind = |hit: &&&Hit| matches!(hit.mark, Mark::Crisis(kind, _) if kind == *what);
        let hits: Vec<&Hit> = stands.iter().filter(of_kind).copied().collect();
        if !hits.is_empty() {
            kinds.push(Found { what: *what, evidence: super::evidence(sense, hits.into_iter()) });
        }
    }
    (level, kinds)
}

fn sign(hit: &Hit) -> Option<Sign> {
    match hit.mark {
        Mark::Crisis(_, sign) => Some(sign),
        _ => None,
    }
}

fn stands(sense: &Sense, author: &Author, hit: &Hit) -> bool {
    let Mark::Crisis(kind, _) = hit.mark else { return false };
    let harmless =
        sense.touches(hit, Cue::Figure) || (kind == CrisisKind::Substances && sense.touches(hit, Cue::SoftDrink));
    let denied = kind != CrisisKind::Loss && sense.touches(hit, Cue::Denial);
    !harmless
        && !denied
        && !sense.negated(hit)
        && !invented(sense, hit)
        && !refuted(sense, hit, kind)
        && !asked_in_general(sense, hit, kind)
        && !over(sense, hit, kind)
        && spoken_by_own(sense, author, hit)
        && concerns(sense, author, hit, kind)
}

fn invented(sense: &Sense, hit: &Hit) -> bool {
    if sense.clause_has(hit.from, Cue::Fiction) || sense.opens_in_fiction(hit) {
        return true;
    }
    let first_person =
        (hit.from.saturating_sub(2)..hit.to).any(|at| matches!(sense.tokens.word(at), "i" | "my" | "myself"));
    sense.sentence_has(hit.from, Cue::Fiction) && !first_person
}

/// Whether the same or the next sentence says that there is nothing of it; who speaks of their own death is heard.
fn refuted(sense: &Sense, hit: &Hit, kind: CrisisKind) -> bool {
    let own = matches!(kind, CrisisKind::Suicide | CrisisKind::SelfHarm | CrisisKind::Now) && says_me(sense, hit);
    !own && (sense.sentence_has(hit.from, Cue::Refuted) || sense.next_has(hit.from, Cue::Refuted))
}

/// Whether a question only asks what a word means or how a thing works, of nobody.
fn asked_in_general(sense: &Sense, hit: &Hit, kind: CrisisKind) -> bool {
    const ASKS: &[&str] = &["what", "how", "is", "are", "can", "does", "do", "why", "which"];
    const OF_SOMEBODY: &[&str] =
        &["i", "me", "my", "myself", "he", "him", "his", "she", "her", "we", "us", "our", "they", "them", "someone"];
    let sentence = sense.scene.sentence(hit.from);
    let named = matches!(kind, CrisisKind::Psychosis | CrisisKind::Mania | CrisisKind::Eating | CrisisKind::Substances);
    named
        && sentence.asks
        && ASKS.contains(&sense.tokens.word(sentence.from))
        && !(sentence.from..sentence.to).any(|at| OF_SOMEBODY.contains(&sense.tokens.word(at)))
}

fn over(sense: &Sense, hit: &Hit, kind: CrisisKind) -> bool {
    if matches!(kind, CrisisKind::Loss) {
        return sense.tongue == Tongue::English && sense.past(hit);
    }
    if kind == CrisisKind::Violence && sense.tongue == Tongue::Japanese && sense.clause_has(hit.from, Cue::Denial) {
        return true;
    }
    let past = sense.sentence_has(hit.from, Cue::Past);
    let ended = sense.sentence_has(hit.from, Cue::Over) || sense.next_has(hit.from, Cue::Over);
    sense.past(hit) || (past && ended) || (!hit.own_negation && sense.clause_has(hit.from, Cue::Over))
}

/// Whether the words are the writer's, or those of the person written about.
fn spoken_by_own(sense: &Sense, author: &Author, hit: &Hit) -> bool {
    match (sense.voice(hit), author.writer.what) {
        (Voice::Own, _) => !told_by_others(sense, hit),
        (Voice::Said(Some(Subject::Me)), _) => true,
        (Voice::Said(Some(Subject::Kin(kin))), Writer::Family) => author.hero.is_none_or(|hero| hero == kin),
        (Voice::Said(Some(Subject::Third) | None), Writer::Family) => true,
        (Voice::Said(None), _) => sense.tongue == Tongue::Japanese,
        _ => false,
    }
}

/// What others said to somebody, as 「死ね」と言われた.
fn told_by_others(sense: &Sense, hit: &Hit) -> bool {
    let rest = sense.after(hit, 8);
    ["と言われ", "って言われ", "といわれ", "と書かれ", "と怒鳴られ"].iter().any(|said| rest.contains(said))
}

/// Whether the danger is the writer's or that of the person written about.
fn concerns(sense: &Sense, author: &Author, hit: &Hit, kind: CrisisKind) -> bool {
    // The bare name of an illness may be anybody's; what voices and watchers do is told by whom they follow.
    let named = kind == CrisisKind::Psychosis && sense.tongue == Tongue::English && hit.to - hit.from == 1;
    if !named && matches!(kind, CrisisKind::Violence | CrisisKind::Danger | CrisisKind::Loss | CrisisKind::Psychosis) {
        return true;
    }
    if says_me(sense, hit) {
        return true;
    }
    match (author.writer.what, sense.subject(hit)) {
        (_, Some(Subject::Other)) => author.writer.what == Writer::Other,
        (Writer::Person, Some(Subject::Kin(_) | Subject::Third)) => false,
        (Writer::Family, Some(Subject::Kin(kin))) => author.hero.is_none_or(|hero| hero == kin),
        _ => true,
    }
}

/// Whether the words of a hit name the writer.
fn says_me(sense: &Sense, hit: &Hit) -> bool {
    (hit.from..hit.to + 2).any(|at| matches!(sense.tokens.word(at), "i" | "me" | "myself" | "my"))
}
