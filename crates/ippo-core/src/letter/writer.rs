//! The writer: about themselves, of the family, or somebody else.

use super::marks::{Cue, Mark};
use super::scan::Hit;
use super::scene::Voice;
use super::sense::Sense;
use super::subjects::{Kin, Subject};
use super::{CrisisKind, Found, Outings, ThemeId, Tongue, Writer};

/// Who writes, and whose withdrawal the letter is about.
pub(super) struct Author {
    pub writer: Found<Writer>,
    /// The relative whose withdrawal it is.
    pub hero: Option<Kin>,
}

#[derive(Default)]
struct Tally {
    outsider: bool,
    /// Says to be neither the person nor of the family.
    says_other: bool,
    me: usize,
    kin: usize,
    other: usize,
    me_hits: Vec<Hit>,
    kin_hits: Vec<Hit>,
    other_hits: Vec<Hit>,
    of_kin: [usize; 5],
}

/// Tells who writes.
pub(super) fn author(sense: &Sense) -> Author {
    let says_other = sense.hits.iter().any(|hit| hit.mark == Mark::Cue(Cue::OtherWriter));
    let mut tally = Tally { outsider: says_other && outsider(sense), says_other, ..Tally::default() };
    let mut topic = None;
    let mut seen = 0;
    for hit in &sense.hits {
        for at in seen..=hit.from {
            topic = sense.scene.starts[at].map_or(topic, |start| follow(sense, at, topic, start));
        }
        seen = hit.from + 1;
        if matches!(sense.voice(hit), Voice::Own) {
            tally.count(sense, hit, topic);
        }
    }
    tally.decide(sense)
}

/// The topic after a subject: parents and pronouns do not change it, nor in Japanese what が marks, unless it is of
/// the family, nor the writer once the letter is about a relative.
fn follow(sense: &Sense, at: usize, topic: Option<Subject>, next: Subject) -> Option<Subject> {
    if sense.tongue == Tongue::Japanese {
        let marks = |at: &usize| matches!(sense.tokens.word(*at), "は" | "が" | "も" | "の" | "," | "に" | "っ");
        let passing = (at + 1..at + 6).find(marks).is_some_and(|at| matches!(sense.tokens.word(at), "が" | "も"));
        let near = matches!(next, Subject::Kin(Kin::Child | Kin::Partner)) || told_as_family(sense, at);
        let of_kin = matches!(topic, Some(Subject::Kin(kin)) if !matches!(kin, Kin::Parent | Kin::Elder));
        if (passing && !near) || (of_kin && next == Subject::Me) {
            return topic;
        }
    }
    match next {
        Subject::Third | Subject::Kin(Kin::Parent | Kin::Elder) => topic,
        next => Some(next),
    }
}

/// Whether the words at a token say that the writer is of the family.
fn told_as_family(sense: &Sense, at: usize) -> bool {
    let first = sense.hits.partition_point(|hit| hit.from < at);
    sense.hits[first..].iter().take_while(|hit| hit.from == at).any(|hit| hit.mark == Mark::Cue(Cue::FamilyWriter))
}

/// Whether the letter names no relative who could be the person.
fn outsider(sense: &Sense) -> bool {
    let kin = |start: &Subject| matches!(start, Subject::Kin(kin) if !matches!(kin, Kin::Parent | Kin::Elder));
    !sense.scene.starts.iter().flatten().any(kin)
}

/// How much a hit tells of whose withdrawal the letter is about.
fn weight(mark: Mark) -> usize {
    match mark {
        Mark::Within(Outings::Room | Outings::Home) | Mark::OwnWord => 3,
        Mark::Theme(
            ThemeId::FearOfPeople | ThemeId::Dropout | ThemeId::Sleep | ThemeId::RefusesCare | ThemeId::Online,
        ) => 2,
        Mark::Theme(_) | Mark::Out(_) | Mark::Crisis(..) => 1,
        _ => 0,
    }
}

/// How much a hit tells where its subject is the writer or nobody: who says to stay in themselves leaves little doubt.
fn own_weight(subject: Option<Subject>, mark: Mark, weight: usize) -> usize {
    match (subject, mark) {
        (Some(_), Mark::Within(_)) => 6,
        (Some(_), _) => weight,
        (None, _) => 1,
    }
}

impl Tally {
    fn count(&mut self, sense: &Sense, hit: &Hit, topic: Option<Subject>) {
        match hit.mark {
            Mark::Cue(Cue::FamilyWriter) if !self.outsider => self.kin(hit, 2),
            Mark::Cue(Cue::SelfState) if matches!(sense.subject(hit).or(topic), None | Some(Subject::Me)) => {
                self.me(hit, 2)
            }
            Mark::Cue(Cue::OtherWriter) => self.other(hit, 5),
            // What is done to the writer does not tell of whom the letter is.
            Mark::Crisis(CrisisKind::Violence | CrisisKind::Danger, _) if names_me(sense, hit) => {}
            mark if weight(mark) > 0 => self.count_state(sense.subject(hit), topic, hit, weight(mark)),
            _ => {}
        }
    }

    fn count_state(&mut self, subject: Option<Subject>, topic: Option<Subject>, hit: &Hit, weight: usize) {
        match subject.or(topic) {
            Some(Subject::Third) if self.outsider || topic == Some(Subject::Other) => self.other(hit, weight),
            Some(Subject::Third) => self.kin(hit, weight),
            Some(Subject::Kin(kin)) => {
                self.of_kin[kin as usize] += weight;
                if !matches!(kin, Kin::Parent | Kin::Elder) {
                    self.kin(hit, weight);
                }
            }
            Some(Subject::Other) => self.other(hit, 1),
            Some(Subject::Me) | None => self.me(hit, own_weight(subject, hit.mark, weight)),
        }
    }

    fn me(&mut self, hit: &Hit, weight: usize) {
        self.me += weight;
        self.me_hits.push(*hit);
    }

    fn kin(&mut self, hit: &Hit, weight: usize) {
        self.kin += weight;
        self.kin_hits.push(*hit);
    }

    fn other(&mut self, hit: &Hit, weight: usize) {
        self.other += weight;
        self.other_hits.push(*hit);
    }

    fn decide(mut self, sense: &Sense) -> Author {
        let named = kin_named(sense, &mut self.of_kin);
        if of_elders_only(sense) && 2 * self.kin <= 3 * self.me {
            self.kin = 0;
        }
        let of_nobody_named = !named_anybody(sense) && !self.says_other && speaks_of_third(sense);
        let (what, hits) = if (self.kin > self.me && named && self.kin >= self.other) || of_nobody_named {
            (Writer::Family, &self.kin_hits)
        } else if self.says_other
            && self.other > 2
            && (self.other > self.me || (self.outsider && self.other * 3 > self.me))
        {
            (Writer::Other, &self.other_hits)
        } else if self.me > 0 || speaks(sense) || sense.tongue == Tongue::English && !sense.tokens.list.is_empty() {
            (Writer::Person, &self.me_hits)
        } else {
            (Writer::Other, &self.me_hits)
        };
        let evidence = super::evidence(sense, hits.iter());
        let hero = (what == Writer::Family).then(|| self.hero()).flatten();
        Author { writer: Found { what, evidence }, hero }
    }

    fn hero(&self) -> Option<Kin> {
        let told = |kin: &Kin| self.of_kin[*kin as usize] > 0;
        let young = [Kin::Child, Kin::Sibling, Kin::Partner]
            .into_iter()
            .filter(told)
            .max_by_key(|kin| self.of_kin[*kin as usize]);
        young
            .or_else(|| [Kin::Parent, Kin::Elder].into_iter().filter(told).max_by_key(|kin| self.of_kin[*kin as usize]))
    }
}

/// Whether the words of a hit name the writer as the one to whom something is done.
fn names_me(sense: &Sense, hit: &Hit) -> bool {
    (hit.from..hit.to + 1).any(|at| matches!(sense.tokens.word(at), "me" | "my"))
}

/// Whether anything is said at all, of oneself or of nobody.
fn speaks(sense: &Sense) -> bool {
    let me = (0..sense.tokens.list.len()).any(|at| matches!(sense.tokens.word(at), "i" | "me" | "my"));
    me || sense.hits.iter().any(|hit| weight(hit.mark) > 0) || sense.tokens.japanese > 0
}

/// Whether all relatives that an English letter names are the writer's own parents or elders, so that `she` is one of them.
fn of_elders_only(sense: &Sense) -> bool {
    let kin = |start: &Subject| match start {
        Subject::Kin(kin) => Some(matches!(kin, Kin::Parent | Kin::Elder)),
        _ => None,
    };
    let mut named = sense.scene.starts.iter().flatten().filter_map(kin).peekable();
    sense.tongue == Tongue::English && named.peek().is_some() && named.all(|elder| elder) && !theirs(sense)
}

/// Whether a relative is named as his or hers.
fn theirs(sense: &Sense) -> bool {
    (1..sense.tokens.list.len()).any(|at| {
        matches!(sense.tokens.word(at - 1), "his" | "her")
            && matches!(
                sense.tokens.word(at),
                "mother" | "father" | "mum" | "mom" | "mam" | "dad" | "brother" | "sister"
            )
    })
}

fn named_anybody(sense: &Sense) -> bool {
    sense.scene.starts.iter().flatten().any(|start| matches!(start, Subject::Kin(_) | Subject::Other))
}

/// Whether an English letter speaks of a `he` or `she` whom it names nowhere at least as often as of `I`.
fn speaks_of_third(sense: &Sense) -> bool {
    let word = |at: usize| sense.tokens.word(at);
    let (mut third, mut me) = (0, 0);
    for clause in &sense.scene.clauses {
        let has = |words: &[&str]| (clause.from..clause.to).any(|at| words.contains(&word(at)));
        third += usize::from(has(&["he", "she", "him", "her", "his"]) && !has(&["me", "my", "myself"]));
        me += usize::from(has(&["i", "me", "my", "myself"]));
    }
    sense.tongue == Tongue::English && third > 0 && third >= me
}

/// Whether a relative who may be withdrawn is named at all; each naming counts a little.
fn kin_named(sense: &Sense, of_kin: &mut [usize; 5]) -> bool {
    let mut named = false;
    for start in sense.scene.starts.iter().flatten() {
        if let Subject::Kin(kin) = start {
            of_kin[*kin as usize] += usize::from(!matches!(kin, Kin::Parent | Kin::Elder));
            named = true;
        }
    }
    named || sense.hits.iter().any(|hit| hit.mark == Mark::Cue(Cue::FamilyWriter))
}
