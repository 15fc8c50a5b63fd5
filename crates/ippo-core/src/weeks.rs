//! The last weeks as rows, one a day, each beginning where the person's day turns now.
//!
//! What was noted while the day turned elsewhere lies at the hour at which it was, in the row of that hour.

use crate::event::Anchor;
use crate::limits::LATELY_DAYS;
use crate::routine::{DayNotes, ROUND, Routine};
use crate::time::Day;

/// One row: a day of the picture.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The day on whose date it begins.
    pub day: Day,
    /// Sleep, as minutes from the beginning of the row.
    pub sleep: Vec<(i32, i32)>,
    /// Anchors that happened, at minutes from the beginning of the row; none where the time is not known.
    pub marks: Vec<(Anchor, Option<i32>)>,
    /// Whether it is a day of rest.
    pub rest: bool,
}

impl Row {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.sleep.is_empty() && self.marks.is_empty() && !self.rest
    }
}

/// The rows of the four weeks up to a day, oldest first.
pub fn rows(routine: &Routine, today: Day) -> Vec<Row> {
    let first = today.0 - i32::try_from(LATELY_DAYS).unwrap_or(0) + 1;
    let empty = |day| Row { day: Day(day), sleep: Vec::new(), marks: Vec::new(), rest: false };
    let mut picture =
        Picture { first, turns_at: routine.turns_at().into(), rows: (first..=today.0).map(empty).collect() };
    let near = |(day, _): &(Day, &DayNotes)| (first - 1..=today.0 + 1).contains(&day.0);
    routine.days().filter(near).for_each(|(day, notes)| picture.take_in(day, notes));
    picture.rows
}

struct Picture {
    first: i32,
    turns_at: i32,
    rows: Vec<Row>,
}

impl Picture {
    fn take_in(&mut self, day: Day, notes: &DayNotes) {
        let of = |minute: u16| {
            (day.0 - self.first) * ROUND + i32::from(notes.began_at) + i32::from(notes.since_began(minute))
                - self.turns_at
        };
        let ended = notes.sleep.map(|(from, until)| {
            let until_at = of(until) - if notes.slept_before { ROUND } else { 0 };
            (until_at - (i32::from(until) - i32::from(from)).rem_euclid(ROUND), until_at)
        });
        let marks: Vec<_> = notes.anchors.iter().map(|(anchor, minute)| (*anchor, minute.map(of))).collect();
        if let Some((from, until)) = ended {
            self.slept(from, until);
        }
        for (anchor, at) in marks {
            let row = at.map_or(day.0 - self.first, |at| at.div_euclid(ROUND));
            self.with_row(row, |row| row.marks.push((anchor, at.map(|at| at.rem_euclid(ROUND)))));
        }
        if notes.rest {
            self.with_row(day.0 - self.first, |row| row.rest = true);
        }
    }

    /// A sleep, cut where a row ends.
    fn slept(&mut self, from: i32, until: i32) {
        for at in from.div_euclid(ROUND)..=until.div_euclid(ROUND) {
            let part = ((from - at * ROUND).max(0), (until - at * ROUND).min(ROUND));
            self.with_row(at, |row| row.sleep.extend((part.0 < part.1).then_some(part)));
        }
    }

    fn with_row(&mut self, at: i32, with: impl FnOnce(&mut Row)) {
        if let Some(row) = usize::try_from(at).ok().and_then(|at| self.rows.get_mut(at)) {
            with(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::DayEvent;
    use crate::time::Moment;

    /// A routine whose day turns at some minutes, told of at one moment each.
    fn told(turns_at: u16, notes: &[(i64, DayEvent)]) -> Routine {
        let mut routine = Routine::default();
        routine.after(&Moment::new(0, 0, "x", 300), &DayEvent::TurnChosen { minute: turns_at });
        for (minute, event) in notes {
            routine.after(&Moment::new(minute * 60_000, 0, "x", routine.turns_at()), event);
        }
        routine
    }

    /// How many rows back, the sleep of that row, and its marks.
    type Seen = (usize, Vec<(i32, i32)>, Vec<Option<i32>>);

    /// The rows that hold something, by their place counted back from the last.
    fn seen(routine: &Routine, today: i32) -> Vec<Seen> {
        let rows = rows(routine, Day(today));
        assert_eq!(rows.len(), 28);
        let known = rows.into_iter().rev().enumerate().filter(|(_, row)| !row.is_empty());
        known.map(|(back, row)| (back, row.sleep, row.marks.into_iter().map(|(_, at)| at).collect())).collect()
    }

    const DAY: i64 = 1440;

    #[test]
    fn a_sleep_lies_where_it_was_over_the_turn_of_the_day() {
        let check = |turns_at, told_at, (from, until), expected: &[(usize, Vec<(i32, i32)>)]| {
            let routine = told(turns_at, &[(told_at, DayEvent::Slept { from, until })]);
            let rows: Vec<_> = seen(&routine, 10).into_iter().map(|(back, sleep, _)| (back, sleep)).collect();
            assert_eq!(rows, expected, "{turns_at} {told_at} {from} {until}");
        };
        // 01:00 to 09:00 with a day that turns at 05:00: four hours in the row before, four in this.
        check(300, 10 * DAY + 600, (60, 540), &[(0, vec![(0, 240)]), (1, vec![(1200, 1440)])]);
        // The same sleep in a day that turns at 15:00 is whole.
        check(900, 10 * DAY + 1000, (60, 540), &[(1, vec![(600, 1080)])]);
        // From 20:00 to 02:00, told at three: all on the day that is still this one.
        check(300, 11 * DAY + 180, (1200, 120), &[(0, vec![(900, 1260)])]);
        // The same, told at six: it was the day before.
        check(300, 10 * DAY + 360, (1200, 120), &[(1, vec![(900, 1260)])]);
        // No length is no band.
        check(300, 10 * DAY + 600, (540, 540), &[]);
    }

    #[test]
    fn what_was_noted_before_the_turn_moved_keeps_its_hour() {
        let up = |minute| DayEvent::AnchorNoted { anchor: Anchor::Up, minute };
        let mut routine = told(300, &[(9 * DAY + 420, up(Some(420)))]);
        routine.after(&Moment::new((9 * DAY + 600) * 60_000, 0, "x", 300), &DayEvent::TurnChosen { minute: 900 });
        // 07:00 of that date is the sixteenth hour of the row that began the day before.
        assert_eq!(seen(&routine, 10), [(2, vec![], vec![Some(960)])]);
        routine.after(&Moment::new((10 * DAY + 1020) * 60_000, 0, "x", 900), &up(Some(1020)));
        routine.after(&Moment::new((11 * DAY + 100) * 60_000, 0, "x", 900), &DayEvent::Rested);
        assert_eq!(seen(&routine, 10), [(0, vec![], vec![Some(120)]), (2, vec![], vec![Some(960)])]);
        assert!(rows(&routine, Day(10))[27].rest);
    }

    #[test]
    fn a_time_that_is_not_known_stays_on_its_day_and_old_days_are_left() {
        let light = DayEvent::AnchorNoted { anchor: Anchor::Light, minute: None };
        let routine = told(300, &[(DAY + 600, light.clone()), (40 * DAY + 600, light)]);
        assert_eq!(seen(&routine, 41), [(1, vec![], vec![None])]);
    }
}
