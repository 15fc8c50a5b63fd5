//! Check-ins over time: what was answered, what it adds up to by exact rules, and what counts as a change.

mod scale;

use crate::event::{MeasureEvent, Questionnaire, Week};
use crate::time::{Day, Moment};
pub use scale::{Band, Change, Scale, Score};

/// A questionnaire as it was answered.
#[derive(Clone, PartialEq, Debug)]
pub struct Taken {
    /// When.
    pub at: Moment,
    /// Which.
    pub which: Questionnaire,
    /// The answers; a blank is no zero.
    pub answers: Vec<Option<u8>>,
}

impl Taken {
    /// What it adds up to.
    pub fn score(&self) -> Score {
        Scale::of(self.which).score(&self.answers)
    }
}

/// A total that was filled in elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Total {
    /// The personal day.
    pub day: Day,
    /// What the questionnaire is called.
    pub name: Box<str>,
    /// Its total.
    pub total: u16,
}

/// All check-ins, oldest first.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Measures {
    taken: Vec<Taken>,
    totals: Vec<Total>,
    weeks: Vec<(Day, Week)>,
}

impl Measures {
    pub(crate) fn after(&mut self, at: &Moment, event: &MeasureEvent) {
        match event {
            MeasureEvent::Answered { which, answers } => {
                self.taken.push(Taken { at: at.clone(), which: *which, answers: answers.clone() });
            }
            MeasureEvent::Totalled { name, total } => {
                self.totals.push(Total { day: at.day, name: name.clone(), total: *total });
            }
            MeasureEvent::WeekTold(week) => self.weeks.push((at.day, week.clone())),
        }
    }

    /// The questionnaires that were answered.
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// Those of one kind, oldest first.
    pub fn of(&self, which: Questionnaire) -> impl DoubleEndedIterator<Item = &Taken> {
        self.taken.iter().filter(move |taken| taken.which == which)
    }

    /// Totals from elsewhere.
    pub fn totals(&self) -> &[Total] {
        &self.totals
    }

    /// Facts of weeks.
    pub fn weeks(&self) -> &[(Day, Week)] {
        &self.weeks
    }

    /// Whether a questionnaire may be filled in again: K6 asks for 30 days, the others for two weeks (care.md C6).
    pub fn is_due(&self, which: Questionnaire, day: Day) -> bool {
        let last = self.of(which).next_back();
        last.is_none_or(|last| day.since(last.at.day) >= Scale::of(which).every_days)
    }

    /// The change from the questionnaire before the last to the last, where both have a score.
    pub fn change(&self, which: Questionnaire) -> Option<Change> {
        let mut newest = self.of(which).rev().map(Taken::score);
        let (now, before) = (newest.next()?, newest.next()?);
        Scale::of(which).change(before, now)
    }

    /// Whether anything was told.
    pub fn is_empty(&self) -> bool {
        self.taken.is_empty() && self.totals.is_empty() && self.weeks.is_empty()
    }
}

/// Whether answers weigh so much that steps stay small and the question is asked (care.md §4, C5).
pub fn is_heavy(which: Questionnaire, answers: &[Option<u8>]) -> bool {
    let scale = Scale::of(which);
    scale.heavy_from.is_some_and(|from| scale.score(answers).total().is_some_and(|total| total >= from))
}
