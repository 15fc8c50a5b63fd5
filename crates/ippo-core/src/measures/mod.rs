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

/// Days that the facts of a week speak of.
const WEEK_DAYS: u32 = 7;

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

    /// Days until a questionnaire may be filled in again; 0 when it may now.
    pub fn days_until_due(&self, which: Questionnaire, day: Day) -> u32 {
        let last = self.of(which).next_back();
        last.map_or(0, |last| Scale::of(which).every_days.saturating_sub(day.since(last.at.day)))
    }

    /// What was told of weeks that do not lie on one another, oldest first: of two tellings within seven days the later.
    pub fn apart(&self) -> Vec<&(Day, Week)> {
        let mut apart: Vec<&(Day, Week)> = Vec::new();
        for told in self.weeks.iter().rev() {
            if apart.last().is_none_or(|later| later.0.since(told.0) >= WEEK_DAYS) {
                apart.push(told);
            }
        }
        apart.reverse();
        apart
    }

    /// The names under which totals were typed in, in the order of their first.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for total in &self.totals {
            if !names.contains(&&*total.name) {
                names.push(&total.name);
            }
        }
        names
    }

    /// The totals under one name, oldest first.
    pub fn named<'a>(&'a self, name: &'a str) -> impl DoubleEndedIterator<Item = &'a Total> {
        self.totals.iter().filter(move |total| *total.name == *name)
    }

    /// The change from the total before the last to the last under one name, where its noise is known.
    pub fn change_named(&self, name: &str) -> Option<Change> {
        let mut newest = self.named(name).rev().map(|total| Score::Total(total.total));
        let (now, before) = (newest.next()?, newest.next()?);
        Scale::named(name)?.change(before, now)
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

/// Whether a total from elsewhere weighs so much (care.md C5); one under a name of one's own never does.
pub fn is_heavy_total(name: &str, total: u16) -> bool {
    Scale::named(name).and_then(|scale| scale.heavy_from).is_some_and(|from| total >= from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::DAY_TURNS_AT;

    fn day(day: i64) -> Moment {
        Moment::new((day * 24 + 12) * 3_600_000, 0, "x", DAY_TURNS_AT)
    }

    #[test]
    fn of_weeks_that_lie_on_one_another_the_later_stays() {
        let check = |told: &[i64], apart: &[i32]| {
            let mut measures = Measures::default();
            told.iter().for_each(|at| measures.after(&day(*at), &MeasureEvent::WeekTold(Week::default())));
            assert_eq!(measures.apart().iter().map(|(day, _)| day.0).collect::<Vec<_>>(), apart, "{told:?}");
        };
        check(&[], &[]);
        check(&[1, 2, 3], &[3]);
        check(&[1, 8, 15], &[1, 8, 15]);
        check(&[1, 7, 14, 15], &[7, 15]);
    }

    #[test]
    fn a_questionnaire_comes_back_after_its_own_days() {
        let check = |which, after, due, left| {
            let mut measures = Measures::default();
            measures.after(&day(0), &MeasureEvent::Answered { which, answers: vec![] });
            let at = day(after).day;
            assert_eq!(
                (measures.is_due(which, at), measures.days_until_due(which, at)),
                (due, left),
                "{which:?} {after}"
            );
        };
        use Questionnaire::{Gad7, K6, Phq8};
        check(K6, 0, false, 28);
        check(K6, 27, false, 1);
        check(K6, 28, true, 0);
        check(Phq8, 13, false, 1);
        check(Phq8, 14, true, 0);
        check(Gad7, 13, false, 1);
        check(Gad7, 400, true, 0);
    }

    #[test]
    fn a_total_from_elsewhere_weighs_as_the_same_one_here() {
        let check = |name, total, heavy| assert_eq!(is_heavy_total(name, total), heavy, "{name} {total}");
        check("phq9", 14, false);
        check("phq9", 15, true);
        check("k6", 13, true);
        check("gad7", 21, false);
        check("who5", 100, false);
        check("my own", 900, false);
    }
}
