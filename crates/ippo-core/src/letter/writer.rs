//! The writer: about themselves, of the family, or somebody else.

use super::rules::{Cue, Mark};
use super::scan::Hit;
use super::sense::Sense;
use super::subjects::{Kin, Subject};
use super::{Found, Outings, ThemeId, Tongue, Writer};

/// Who writes, and whose withdrawal the letter is about.
pub(super) struct Author {
    pub writer: Found<Writer>,
    /// The relative whose withdrawal it is.
    pub hero: Option<Kin>,
}

#[derive(Default)]
struct Tally {
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
    let mut tally = Tally::default();
    for hit in &sense.hits {
        if matches!(sense.voice(hit), super::scene::Voice::Own) {
            tally.count(sense, hit);
        }
    }
    tally.decide(sense)
}

/// How much a hit tells of whose withdrawal the letter is about.
fn weight(mark: Mark) -> usize {
    match mark {
        Mark::Within(Outings::Room | Outings::Home) | Mark::OwnWord => 3,
        Mark::Theme(ThemeId::FearOfPeople | ThemeId::Dropout | ThemeId::Sleep | ThemeId::RefusesCare | ThemeId::Online) => 2,
        Mark::Theme(_) | Mark::Out(_) | Mark::Crisis(..) => 1,
        _ => 0,
    }
}

impl Tally {
    fn count(&mut self, sense: &Sense, hit: &Hit) {
        match hit.mark {
            Mark::Cue(Cue::FamilyWriter) => self.kin(hit, 2),
            Mark::Cue(Cue::SelfState) if self.own(sense, hit) => self.me(hit, 2),
            Mark::Cue(Cue::OtherWriter) => self.other(hit, 3),
            mark if weight(mark) > 0 => self.count_state(sense, hit, weight(mark)),
            _ => {}
        }
    }

    fn own(&self, sense: &Sense, hit: &Hit) -> bool {
        matches!(sense.subject(hit), None | Some(Subject::Me))
    }

    fn count_state(&mut self, sense: &Sense, hit: &Hit, weight: usize) {
        match sense.subject(hit) {
            Some(Subject::Me) => self.me(hit, weight),
            Some(Subject::Kin(kin)) => {
                self.of_kin[kin as usize] += weight;
                if !matches!(kin, Kin::Parent | Kin::Elder) {
                    self.kin(hit, weight);
                }
            }
            Some(Subject::Third) => self.kin(hit, weight),
            Some(Subject::Other) => self.other(hit, 1),
            None if sense.tongue == Tongue::Japanese && self.kin == 0 => self.me(hit, 1),
            None => {}
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
        let (what, hits) = if self.kin > self.me && named && self.kin >= self.other {
            (Writer::Family, &self.kin_hits)
        } else if self.other > 2 && self.other > self.me {
            (Writer::Other, &self.other_hits)
        } else if self.me > 0 {
            (Writer::Person, &self.me_hits)
        } else {
            (if sense.hits.iter().any(|hit| weight(hit.mark) > 0) { Writer::Person } else { Writer::Other }, &self.me_hits)
        };
        let evidence = super::evidence(sense, hits.iter());
        let hero = (what == Writer::Family).then(|| self.hero()).flatten();
        Author { writer: Found { what, evidence }, hero }
    }

    fn hero(&self) -> Option<Kin> {
        let all = [Kin::Child, Kin::Sibling, Kin::Partner, Kin::Parent, Kin::Elder];
        all.into_iter().filter(|kin| self.of_kin[*kin as usize] > 0).max_by_key(|kin| self.of_kin[*kin as usize])
    }
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
