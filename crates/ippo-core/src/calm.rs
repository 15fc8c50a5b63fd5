//! Calm: how each practice went, as told after it, and which of them rest.

use crate::event::Eased;
use crate::limits::{CALM_WORSE_BY, CALM_WORSE_TIMES};
use crate::time::Day;
use std::collections::BTreeMap;

/// What was told after practices, by the practice's name in content/practices.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Practised {
    worse: BTreeMap<Box<str>, usize>,
    last: Option<Told>,
}

/// What was told last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The personal day.
    pub day: Day,
    /// The practice.
    pub practice: Box<str>,
    /// How it was after it.
    pub change: Eased,
}

impl Practised {
    pub(crate) fn marked(&mut self, day: Day, practice: &str, change: Eased) {
        if change == Eased::Worse {
            *self.worse.entry(practice.into()).or_default() += 1;
        }
        self.last = Some(Told { day, practice: practice.into(), change });
    }

    /// Whether a practice is not offered any more: it made things worse twice (care.md H16). It stays where it can be found.
    pub fn rests(&self, practice: &str) -> bool {
        self.worse.get(practice).is_some_and(|times| *times >= CALM_WORSE_TIMES)
    }

    /// Whether anything made it worse: then what looks at the whole body or the breath is not offered unasked (care.md C13).
    pub fn was_worse(&self) -> bool {
        !self.worse.is_empty()
    }

    /// What was told last, if that was on this day.
    pub fn told_on(&self, day: Day) -> Option<&Told> {
        self.last.as_ref().filter(|told| told.day == day)
    }

    /// Whether anything was told at all.
    pub fn is_empty(&self) -> bool {
        self.last.is_none()
    }
}

impl Eased {
    /// What two answers to "how hard is it right now", 0 to 100, say together (care.md C13).
    pub fn between(before: u8, after: u8) -> Self {
        if after > before.saturating_add(CALM_WORSE_BY) {
            Eased::Worse
        } else if before > after.saturating_add(CALM_WORSE_BY) {
            Eased::Better
        } else {
            Eased::Same
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_practice_rests_after_it_was_worse_twice() {
        let check = |told: &[(&str, Eased)], rests: bool| {
            let mut practised = Practised::default();
            told.iter().for_each(|(practice, change)| practised.marked(Day(3), practice, *change));
            assert_eq!(practised.rests("lamp"), rests, "{told:?}");
            let worse = told.iter().any(|(_, change)| *change == Eased::Worse);
            assert_eq!(practised.was_worse(), worse, "{told:?}");
        };
        check(&[], false);
        check(&[("lamp", Eased::Worse)], false);
        check(&[("lamp", Eased::Worse), ("feet", Eased::Worse)], false);
        check(&[("lamp", Eased::Worse), ("lamp", Eased::Same), ("lamp", Eased::Better)], false);
        check(&[("lamp", Eased::Worse), ("lamp", Eased::Worse)], true);
        check(&[("lamp", Eased::Worse), ("lamp", Eased::Better), ("lamp", Eased::Worse)], true);
    }

    #[test]
    fn one_word_more_is_worse_and_a_few_points_are_not() {
        let check = |before, after, change| assert_eq!(Eased::between(before, after), change, "{before} to {after}");
        check(50, 75, Eased::Worse);
        check(50, 70, Eased::Same);
        check(50, 71, Eased::Worse);
        check(50, 50, Eased::Same);
        check(50, 25, Eased::Better);
        check(100, 100, Eased::Same);
        check(0, 100, Eased::Worse);
        check(100, 0, Eased::Better);
    }

    #[test]
    fn what_was_told_last_is_of_its_day_alone() {
        let mut practised = Practised::default();
        assert!(practised.is_empty() && practised.told_on(Day(3)).is_none());
        practised.marked(Day(3), "lamp", Eased::Same);
        assert_eq!(practised.told_on(Day(3)).map(|told| told.change), Some(Eased::Same));
        assert!(practised.told_on(Day(4)).is_none() && !practised.is_empty());
    }
}
