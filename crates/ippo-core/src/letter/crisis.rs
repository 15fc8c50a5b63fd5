//! Crisis: signs of danger in a letter, and how strong they are.

use super::marks::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::subjects::Subject;
use super::writer::Author;
use super::{CrisisKind, Found, Sign, Tongue, Writer};

/// Finds how strong the signs are, and of what.
pub(super) fn crisis(sense: &Sense, author: &Author) -> (Sign, Vec<Found<CrisisKind>>) {
    let stands: Vec<&Hit> = sense.hits.iter().filter(|hit| stands(sense, author, hit)).collect();
    let stands: Vec<&Hit> = stands.iter().filter(|hit| borne_out(hit, &stands)).copied().collect();
    let level = stands.iter().filter_map(|hit| sign(sense, hit)).max().unwrap_or(Sign::None);
    let mut kinds = Vec::new();
    for what in CrisisKind::ALL {
        let of_kind = |hit: &&&Hit| kind(sense, hit) == Some(*what);
        let hits: Vec<&Hit> = stands.iter().filter(of_kind).copied().collect();
        if !hits.is_empty() {
            kinds.push(Found { what: *what, evidence: super::evidence(sense, hits.into_iter()) });
        }
    }
    (level, kinds)
}

/// Whether a hint stands beside a sign, or beside another hint of its kind at another place.
fn borne_out(hit: &Hit, stands: &[&Hit]) -> bool {
    let Mark::Hint(kind, _) = hit.mark else { return true };
    stands.iter().any(|other| match other.mark {
        Mark::Crisis(of, _) => of == kind || lends(kind, of),
        Mark::Hint(of, _) => of == kind && (other.from >= hit.to || other.to <= hit.from),
        _ => false,
    })
}

/// Whether a sign of one kind makes a hint of another one likely.
fn lends(hint: CrisisKind, sign: CrisisKind) -> bool {
    use CrisisKind::{Eating, Now, SelfHarm, Substances, Suicide, Violence};
    match hint {
        Suicide => matches!(sign, SelfHarm | Now),
        Now => matches!(sign, Suicide | SelfHarm | Substances | Violence | Eating),
        _ => false,
    }
}

/// How strong a sign is: what an outsider threatens is urgent only if it goes on now.
fn sign(sense: &Sense, hit: &Hit) -> Option<Sign> {
    match hit.mark {
        Mark::Crisis(CrisisKind::Violence, Sign::Urgent) if from_outside(sense, hit) && !at_once(sense, hit) => {
            Some(Sign::Possible)
        }
        Mark::Crisis(_, sign) | Mark::Hint(_, sign) => Some(sign),
        _ => None,
    }
}

/// What a sign is of: blows and threats that come from outside the home are a danger, not violence at home.
fn kind(sense: &Sense, hit: &Hit) -> Option<CrisisKind> {
    match hit.mark {
        Mark::Crisis(CrisisKind::Violence, _) if from_outside(sense, hit) => Some(CrisisKind::Danger),
        Mark::Crisis(kind, _) | Mark::Hint(kind, _) => Some(kind),
        _ => None,
    }
}

fn from_outside(sense: &Sense, hit: &Hit) -> bool {
    let at = hit.from;
    let kin = |range: std::ops::Range<usize>| {
        range.into_iter().any(|at| matches!(sense.scene.starts.get(at), Some(Some(Subject::Kin(_)))))
    };
    let sentence = sense.scene.sentence(at);
    let near = || sense.next_has(at, Cue::Outsider) || sense.last_has(at, Cue::Outsider);
    sense.sentence_has(at, Cue::Outsider) || (!kin(sentence.from..sentence.to) && near())
}

/// Whether the sentence of a hit speaks of this moment.
fn at_once(sense: &Sense, hit: &Hit) -> bool {
    const NOW: &[&str] = &["今", "さっき", "まだ", "たった"];
    let words = sense.sentence_words(hit);
    // Not the ending of 「しています」.
    let ends = |rest: &str| ["す", "し", "せ"].iter().any(|end| rest.starts_with(end));
    NOW.iter().any(|now| words.contains(now)) || words.split("いま").skip(1).any(|rest| !ends(rest))
}

/// Whether the sentence of a hit speaks of a day that is over.
fn on_a_day_before(sense: &Sense, hit: &Hit) -> bool {
    const BEFORE: &[&str] = &["昨日", "きのう", "おととい", "先週", "先月", "去年", "以前"];
    BEFORE.iter().any(|day| sense.sentence_words(hit).contains(day)) && !at_once(sense, hit)
}

/// Whether a blow falls on one's own body, as 「自分の顔を殴る」.
fn on_oneself(sense: &Sense, hit: &Hit) -> bool {
    let from = sense.scene.clause(hit.from).from.max(hit.from.saturating_sub(10));
    let before: String = (from..hit.from).map(|at| sense.tokens.word(at)).collect();
    let own = ["自分の", "自分で", "じぶんの", "自分を", "壁に", "柱に", "床に"].iter().any(|own| before.contains(own));
    own && !["られ", "され"].iter().any(|done| sense.after(hit, 8).contains(done))
}

fn stands(sense: &Sense, author: &Author, hit: &Hit) -> bool {
    let (Mark::Crisis(kind, _) | Mark::Hint(kind, _)) = hit.mark else { return false };
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
    !matches!(kind, CrisisKind::Suicide | CrisisKind::Now)
        && sentence.asks
        && ASKS.contains(&sense.tokens.word(sentence.from))
        && !(sentence.from..sentence.to).any(|at| OF_SOMEBODY.contains(&sense.tokens.word(at)))
}

fn over(sense: &Sense, hit: &Hit, kind: CrisisKind) -> bool {
    if matches!(kind, CrisisKind::Loss) {
        let rest = sense.after(hit, 2);
        let feared =
            ["ら", "あと", "後"].iter().any(|end| rest.starts_with(end)) || sense.clause_has(hit.from, Cue::If);
        return sense.past(hit) || (sense.tongue == Tongue::Japanese && feared);
    }
    if kind == CrisisKind::Now && on_a_day_before(sense, hit) {
        return true;
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
    if kind == CrisisKind::Violence && on_oneself(sense, hit) {
        return false;
    }
    // The bare name of an illness may be anybody's; what voices and watchers do is told by whom they follow.
    let named = kind == CrisisKind::Psychosis && sense.tongue == Tongue::English && hit.to - hit.from == 1;
    let by_others = matches!(kind, CrisisKind::Violence | CrisisKind::Danger | CrisisKind::Loss | CrisisKind::Neglect);
    if by_others || (kind == CrisisKind::Psychosis && !named) {
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
