//! The fold over what is told of oneself: letters, the plan, how far things reach, check-ins.

use super::{KeptLetter, State};
use crate::checkin::Reach;
use crate::event::{Letter, MeasureEvent, Understood};
use crate::ids::LetterId;
use crate::letter::{Sign, Writer};
use crate::measures::{is_heavy, is_heavy_total};
use crate::safety::PlanPart;
use crate::time::Moment;

impl State {
    pub(super) fn measured(&mut self, at: &Moment, told: &MeasureEvent) {
        self.measures.after(at, told);
        let heavy = match told {
            MeasureEvent::Answered { which, answers } => is_heavy(*which, answers),
            MeasureEvent::Totalled { name, total } => is_heavy_total(name, *total),
            MeasureEvent::WeekTold(_) => false,
        };
        if heavy {
            self.levels.measured_heavy(at.utc_ms);
        }
    }

    pub(super) fn plan_written(&mut self, part: PlanPart, words: &str, at: &Moment) {
        self.plan.write(part, words);
        if !self.plan.is_empty() {
            self.levels.plan_made(at.utc_ms);
        }
    }

    /// Each answer moves the belief once; the same answer told again says nothing new.
    pub(super) fn reach_told(&mut self, at: &Moment, told: &Reach) {
        let fresh = |told: Option<u8>, known: Option<u8>| told.filter(|told| Some(*told) != known);
        let known = self.reach;
        let answers = [
            fresh(told.out, known.out),
            fresh(told.furthest, known.furthest),
            fresh(told.speaking, known.speaking),
            fresh(told.afar, known.afar),
            None,
        ];
        self.reach = Reach {
            out: told.out.or(known.out),
            furthest: told.furthest.or(known.furthest),
            speaking: told.speaking.or(known.speaking),
            afar: told.afar.or(known.afar),
        };
        self.pass_to(at.day);
        self.belief.check_in(&self.ground.design, answers);
    }

    pub(super) fn letter_kept(&mut self, at: &Moment, letter: &Letter) {
        self.letters.push(KeptLetter { at: at.clone(), letter: letter.clone(), understood: None });
    }

    /// "I meant something else" holds for the letter too: its answer is then one without a sign.
    pub(super) fn sign_removed(&mut self, letter: LetterId) {
        self.levels.removed(letter);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == letter);
        if let Some(understood) = kept.and_then(|kept| kept.understood.as_mut()) {
            understood.sign = Sign::None;
            understood.kinds.clear();
        }
    }

    pub(super) fn understood(&mut self, at: &Moment, understood: &Understood) {
        self.levels.understood(understood, at.utc_ms);
        let kept = self.letters.iter_mut().rev().find(|kept| kept.letter.id == understood.letter);
        if let Some(kept) = kept {
            kept.understood = Some(understood.clone());
        }
        let outings = understood.outings.filter(|_| understood.writer == Writer::Person);
        if let Some(outings) = outings.filter(|outings| self.outings != Some(*outings)) {
            self.outings = Some(outings);
            self.pass_to(at.day);
            let furthest = Some(outings.furthest_place());
            self.belief.check_in(&self.ground.design, [None, furthest, None, None, None]);
        }
    }
}
