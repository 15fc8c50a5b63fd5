//! Joys: what was once liked, and what was begun of it, as told.

use crate::around::Joy;
use crate::event::JoyEvent;
use crate::time::Day;
use std::collections::BTreeSet;

/// Something that was begun.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begun {
    /// The personal day.
    pub day: Day,
    /// The idea's name; empty for one's own.
    pub idea: Box<str>,
    /// Mood before, 1 to 5.
    pub before: Option<u8>,
    /// Mood after, 1 to 5.
    pub after: Option<u8>,
}

/// What is liked.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Joys {
    told: bool,
    liked: BTreeSet<Joy>,
    own: Box<str>,
    begun: Vec<Begun>,
}

impl Joys {
    pub(crate) fn after(&mut self, day: Day, event: &JoyEvent) {
        match event {
            JoyEvent::Told { joys, own } => {
                self.told = true;
                self.liked = joys.iter().copied().collect();
                self.own.clone_from(own);
            }
            JoyEvent::Begun { idea, before, after } => self.began(day, idea, *before, *after),
        }
    }

    /// What is told after it belongs to what was begun on the same day and not finished.
    fn began(&mut self, day: Day, idea: &str, before: Option<u8>, after: Option<u8>) {
        match self.begun.last_mut().filter(|last| last.day == day && *last.idea == *idea && last.after.is_none()) {
            Some(open) => {
                open.before = before.or(open.before);
                open.after = after;
            }
            None => self.begun.push(Begun { day, idea: idea.into(), before, after }),
        }
    }

    /// Whether it was told what was once liked, be it nothing.
    pub fn was_told(&self) -> bool {
        self.told
    }

    /// The kinds that were once liked.
    pub fn liked(&self) -> &BTreeSet<Joy> {
        &self.liked
    }

    /// Whether nothing was told and nothing begun.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What was once liked, in own words.
    pub fn own(&self) -> &str {
        &self.own
    }

    /// What was begun, oldest first.
    pub fn begun(&self) -> &[Begun] {
        &self.begun
    }

    /// What was begun on a day and has no mood after it yet.
    pub fn open_on(&self, day: Day) -> Option<&Begun> {
        self.begun.last().filter(|last| last.day == day && last.after.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_last_counts_and_nothing_is_an_answer() {
        let told = |joys: &[Joy], own: &str| JoyEvent::Told { joys: joys.to_vec(), own: own.into() };
        let mut joys = Joys::default();
        assert!(!joys.was_told());
        joys.after(Day(1), &told(&[Joy::Sky, Joy::Music, Joy::Sky], "old maps"));
        assert_eq!((joys.liked().len(), joys.own()), (2, "old maps"));
        joys.after(Day(1), &told(&[], ""));
        assert!(joys.was_told() && joys.liked().is_empty() && joys.own().is_empty());
    }

    #[test]
    fn before_and_after_are_one_thing_of_one_day() {
        let begun = |idea: &str, before, after| JoyEvent::Begun { idea: idea.into(), before, after };
        let check = |told: &[(i32, JoyEvent)], expected: &[(Option<u8>, Option<u8>)]| {
            let mut joys = Joys::default();
            told.iter().for_each(|(day, event)| joys.after(Day(*day), event));
            let moods: Vec<_> = joys.begun().iter().map(|begun| (begun.before, begun.after)).collect();
            assert_eq!(moods, expected, "{told:?}");
        };
        check(&[(1, begun("a", Some(2), None))], &[(Some(2), None)]);
        check(&[(1, begun("a", Some(2), None)), (1, begun("a", None, Some(3)))], &[(Some(2), Some(3))]);
        check(&[(1, begun("a", Some(2), None)), (2, begun("a", None, Some(3)))], &[(Some(2), None), (None, Some(3))]);
        check(&[(1, begun("a", Some(2), None)), (1, begun("b", None, Some(3)))], &[(Some(2), None), (None, Some(3))]);
        check(&[(1, begun("a", None, Some(3))), (1, begun("a", None, Some(4)))], &[(None, Some(3)), (None, Some(4))]);
    }
}
