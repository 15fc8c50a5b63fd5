//! The day's own course: when it turns, the anchors with their times, and what was noted of each day.
//!
//! What is not noted is not known; it is never taken for something left undone.

use crate::event::{Aim, Anchor, DayEvent};
use crate::limits::{LATELY_DAYS, REGULAR_NOTES, SHIFT_EVERY_DAYS, SHIFT_MINUTES, TURN_BEFORE_UP};
use crate::time::{DAY_TURNS_AT, Day, Moment};
use std::collections::BTreeMap;

/// Minutes of a whole day.
pub(crate) const ROUND: i32 = 24 * 60;

/// What was noted of one day.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct DayNotes {
    /// Anchors that happened, with the minute of the clock where it is known.
    pub anchors: BTreeMap<Anchor, Option<u16>>,
    /// Whether it is a day of rest.
    pub rest: bool,
    /// When the last sleep came and ended.
    pub sleep: Option<(u16, u16)>,
    /// Whether that sleep had ended before this day began.
    pub slept_before: bool,
    /// The minute of the clock at which this day began, as it was chosen when the first thing was noted of it.
    pub began_at: u16,
    /// Minutes and steps of movement, as they were told.
    pub moved: Vec<(u16, Option<u32>)>,
}

/// An anchor that was chosen, and the day from which its time holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Chosen {
    aim: Option<Aim>,
    since: Day,
}

/// How even the times of getting up were lately.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Evenness {
    /// Mostly within an hour.
    Even,
    /// Mostly within three hours.
    Loose,
    /// Wider.
    Free,
}

/// The day's own course.
#[derive(Clone, PartialEq, Debug)]
pub struct Routine {
    turns_at: u16,
    anchors: BTreeMap<Anchor, Chosen>,
    days: BTreeMap<Day, DayNotes>,
}

impl Default for Routine {
    fn default() -> Self {
        Self { turns_at: DAY_TURNS_AT, anchors: BTreeMap::new(), days: BTreeMap::new() }
    }
}

impl Routine {
    pub(crate) fn after(&mut self, at: &Moment, event: &DayEvent) {
        let day = at.day;
        match event {
            DayEvent::TurnChosen { minute } => self.turns_at = *minute,
            DayEvent::AnchorKept { anchor, aim } => {
                self.anchors.insert(*anchor, Chosen { aim: *aim, since: day });
            }
            DayEvent::AnchorLetGo { anchor } => {
                self.anchors.remove(anchor);
            }
            DayEvent::AnchorNoted { anchor, minute } => {
                self.notes(day).anchors.insert(*anchor, *minute);
            }
            DayEvent::AnchorUnnoted { anchor } => {
                self.notes(day).anchors.remove(anchor);
            }
            DayEvent::Rested => self.notes(day).rest = true,
            DayEvent::RestEnded => self.notes(day).rest = false,
            DayEvent::Slept { from, until } => {
                let notes = self.notes(day);
                notes.sleep = Some((*from, *until));
                notes.slept_before = notes.since_began(*until) > notes.since_began(at.minute_of_day());
            }
            DayEvent::Moved { minutes, steps } => self.notes(day).moved.push((*minutes, *steps)),
        }
    }

    fn notes(&mut self, day: Day) -> &mut DayNotes {
        let began_at = self.turns_at;
        self.days.entry(day).or_insert_with(|| DayNotes { began_at, ..DayNotes::default() })
    }

    /// The minute of the clock at which a day turns into the next.
    pub fn turns_at(&self) -> u16 {
        self.turns_at
    }

    /// The anchors that were chosen, in their order.
    pub fn anchors(&self) -> impl Iterator<Item = Anchor> {
        self.anchors.keys().copied()
    }

    /// Whether that anchor was chosen.
    pub fn has(&self, anchor: Anchor) -> bool {
        self.anchors.contains_key(&anchor)
    }

    /// Where an anchor is to move, if that was asked for and it has not arrived.
    pub fn toward(&self, anchor: Anchor, day: Day) -> Option<u16> {
        let toward = self.anchors.get(&anchor)?.aim?.toward?;
        (self.time_on(anchor, day) != Some(toward)).then_some(toward)
    }

    /// The time of an anchor on a day; none if it runs free. It moves by at most [`SHIFT_MINUTES`] every
    /// [`SHIFT_EVERY_DAYS`] days, the shorter way around the clock, and waits while nothing is noted.
    pub fn time_on(&self, anchor: Anchor, day: Day) -> Option<u16> {
        let chosen = self.anchors.get(&anchor)?;
        let aim = chosen.aim?;
        let Some(toward) = aim.toward else { return Some(aim.now) };
        let moves = i32::try_from(self.walked(chosen.since, day) / SHIFT_EVERY_DAYS).unwrap_or(i32::MAX);
        let way = apart(aim.now, toward);
        let most = moves.saturating_mul(SHIFT_MINUTES).min(way.abs());
        Some(clock(i32::from(aim.now) + most * way.signum()))
    }

    /// Days from one to another. Between two days of which something was noted, no more count than one move takes: whoever
    /// comes back after a month finds an anchor where it was, or one move further.
    fn walked(&self, since: Day, day: Day) -> u32 {
        let known = self.days.range(since..).map(|(known, _)| *known).take_while(|known| *known <= day);
        let step = |(last, walked): (Day, u32), next: Day| (next, walked + next.since(last).min(SHIFT_EVERY_DAYS));
        known.chain([day]).fold((since, 0), step).1
    }

    /// What was noted of a day.
    pub fn on(&self, day: Day) -> Option<&DayNotes> {
        self.days.get(&day)
    }

    /// The days of which anything was noted, oldest first.
    pub fn days(&self) -> impl DoubleEndedIterator<Item = (Day, &DayNotes)> {
        self.days.iter().map(|(day, notes)| (*day, notes))
    }

    /// Minutes of movement that were told of a day.
    pub fn moved_on(&self, day: Day) -> u32 {
        self.on(day).map_or(0, |notes| notes.moved.iter().map(|(minutes, _)| u32::from(*minutes)).sum())
    }

    /// How even the times of getting up were in the four weeks before and on `day`; none below [`REGULAR_NOTES`] times.
    pub fn evenness(&self, day: Day) -> Option<Evenness> {
        let times = self.ups(day);
        let middle = middle(&times).filter(|_| times.len() >= REGULAR_NOTES)?;
        let mut away: Vec<i32> = times.iter().map(|time| apart(middle, *time).abs()).collect();
        away.sort_unstable();
        Some(match away[away.len() * 3 / 4] {
            ..=60 => Evenness::Even,
            61..=180 => Evenness::Loose,
            _ => Evenness::Free,
        })
    }

    /// The times of getting up in the four weeks before and on `day`.
    fn ups(&self, day: Day) -> Vec<u16> {
        let lately = self.days.iter().filter(|(its, _)| day.since(**its) < LATELY_DAYS && **its <= day);
        lately.filter_map(|(_, notes)| notes.up()).collect()
    }

    /// A minute at which a day could turn: a while before getting up, as it is planned or as it was lately. None if that is
    /// not known, or if the day turns in that while already.
    pub fn turn_for(&self, day: Day) -> Option<u16> {
        let up = self.time_on(Anchor::Up, day).or_else(|| middle(&self.ups(day)))?;
        let apart = apart(self.turns_at, up);
        (!(0..=2 * TURN_BEFORE_UP).contains(&apart)).then(|| clock(i32::from(up) - TURN_BEFORE_UP))
    }

    /// Whether a time is still to come on the day of a moment, so that it belongs to another one. Of a day that goes on for
    /// longer than a round of the clock that cannot be said.
    pub fn is_ahead(&self, minute: u16, at: &Moment) -> bool {
        if Moment::new(at.utc_ms, at.offset_minutes, &at.zone, self.turns_at).day != at.day {
            return false;
        }
        let began_at = self.on(at.day).map_or(self.turns_at, |notes| notes.began_at);
        let notes = DayNotes { began_at, ..DayNotes::default() };
        notes.since_began(minute) > notes.since_began(at.minute_of_day())
    }

    /// Whether nothing was chosen and nothing noted.
    pub fn is_empty(&self) -> bool {
        self.anchors.is_empty() && self.days.is_empty()
    }
}

impl DayNotes {
    /// When the person got up, as far as that is known: as noted, or when sleep ended.
    pub fn up(&self) -> Option<u16> {
        self.anchors.get(&Anchor::Up).copied().flatten().or(self.sleep.map(|(_, until)| until))
    }

    /// Minutes from the beginning of this day to a time of the clock.
    pub(crate) fn since_began(&self, minute: u16) -> u16 {
        clock(i32::from(minute) - i32::from(self.began_at))
    }
}

/// Minutes from one time of the clock to another, the shorter way: -720 to 719.
pub fn apart(from: u16, to: u16) -> i32 {
    (i32::from(to) - i32::from(from) + ROUND / 2).rem_euclid(ROUND) - ROUND / 2
}

fn clock(minutes: i32) -> u16 {
    u16::try_from(minutes.rem_euclid(ROUND)).unwrap_or(0)
}

/// The time of the clock to which the others are nearest, all together.
fn middle(times: &[u16]) -> Option<u16> {
    times.iter().copied().min_by_key(|one| times.iter().map(|other| apart(*one, *other).abs()).sum::<i32>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i32, minute: u16) -> Moment {
        let local = i64::from(day) * 1440 + i64::from(minute);
        Moment { utc_ms: local * 60_000, offset_minutes: 0, zone: "x".into(), day: Day(day) }
    }

    fn noon(day: i32) -> Moment {
        at(day, 720)
    }

    fn kept(aim: Option<Aim>) -> Routine {
        let mut routine = Routine::default();
        routine.after(&noon(100), &DayEvent::AnchorKept { anchor: Anchor::Up, aim });
        routine
    }

    #[test]
    fn an_anchor_moves_a_little_every_few_days_the_shorter_way() {
        let check = |now, toward, day: i32, expected| {
            let mut routine = kept(Some(Aim { now, toward }));
            (100..=day.min(200)).for_each(|day| routine.after(&noon(day), &DayEvent::Rested));
            assert_eq!(routine.time_on(Anchor::Up, Day(day)), Some(expected), "{now} to {toward:?} on {day}");
        };
        check(900, None, 500, 900);
        check(900, Some(600), 100, 900);
        check(900, Some(600), 102, 900);
        check(900, Some(600), 103, 885);
        check(900, Some(600), 106, 870);
        check(900, Some(600), 100 + 60, 600);
        check(900, Some(600), 100_000, 600);
        check(900, Some(595), 100 + 60, 600);
        check(900, Some(595), 100 + 63, 595);
        // Across midnight: from 23:50 to 00:20 it is half an hour, not a day.
        check(1430, Some(20), 103, 5);
        check(1430, Some(20), 106, 20);
        check(20, Some(1430), 103, 5);
        check(20, Some(1430), 106, 1430);
        // A clock that went back moves nothing.
        check(900, Some(600), 50, 900);
        assert_eq!(kept(None).time_on(Anchor::Up, Day(300)), None);
        assert_eq!(kept(None).time_on(Anchor::Meal, Day(300)), None);
    }

    #[test]
    fn an_anchor_waits_while_nothing_is_noted() {
        let check = |noted: &[i32], day, expected| {
            let mut routine = kept(Some(Aim { now: 900, toward: Some(600) }));
            noted.iter().for_each(|day| routine.after(&noon(*day), &DayEvent::Rested));
            assert_eq!(routine.time_on(Anchor::Up, Day(day)), Some(expected), "{noted:?} on {day}");
        };
        check(&[], 102, 900);
        check(&[], 103, 885);
        check(&[], 2_000, 885);
        check(&[90, 100], 130, 885);
        check(&[103, 106], 106, 870);
        check(&[103, 106], 136, 855);
        check(&[101, 102, 132], 132, 885);
        // What was noted by a clock that is ahead does not count before its day.
        check(&[5_000], 102, 900);
    }

    #[test]
    fn a_day_can_turn_two_hours_before_getting_up() {
        let check = |up, turns_at, expected| {
            let mut routine = kept(Some(Aim { now: up, toward: None }));
            routine.after(&noon(100), &DayEvent::TurnChosen { minute: turns_at });
            assert_eq!(routine.turn_for(Day(100)), expected, "{up} {turns_at}");
        };
        check(1020, 300, Some(900));
        check(1020, 900, None);
        check(60, 300, Some(1380));
        check(420, 300, None);
        check(300, 300, None);
        assert_eq!(kept(None).turn_for(Day(100)), None);
    }

    #[test]
    fn a_sleep_that_ended_before_the_day_began_is_known_as_such() {
        let check = |told: u16, until, before| {
            let mut routine = Routine::default();
            routine.after(&at(3, told), &DayEvent::Slept { from: 60, until });
            assert_eq!(routine.on(Day(3)).map(|notes| notes.slept_before), Some(before), "{told} {until}");
        };
        check(600, 540, false);
        check(360, 120, true);
        check(120, 90, false);
        check(120, 600, false);
    }

    #[test]
    fn a_time_that_is_still_to_come_is_another_days() {
        let check =
            |now, minute, ahead| assert_eq!(Routine::default().is_ahead(minute, &at(3, now)), ahead, "{now} {minute}");
        check(600, 600, false);
        check(600, 601, true);
        check(600, 299, true);
        check(60, 1400, false);
        check(360, 1020, true);
    }

    #[test]
    fn it_says_where_it_goes_until_it_is_there() {
        let routine = kept(Some(Aim { now: 900, toward: Some(885) }));
        assert_eq!(routine.toward(Anchor::Up, Day(102)), Some(885));
        assert_eq!(routine.toward(Anchor::Up, Day(103)), None);
    }

    #[test]
    fn evenness_needs_some_days_and_knows_midnight() {
        let check = |times: &[u16], expected| {
            let mut routine = Routine::default();
            for (day, time) in times.iter().enumerate() {
                let day = noon(i32::try_from(day).unwrap_or(0));
                routine.after(&day, &DayEvent::Slept { from: 0, until: *time });
            }
            assert_eq!(routine.evenness(Day(20)), expected, "{times:?}");
        };
        check(&[], None);
        check(&[600, 600, 600, 600], None);
        check(&[600, 610, 590, 640, 620], Some(Evenness::Even));
        check(&[1430, 10, 1400, 30, 5], Some(Evenness::Even));
        check(&[600, 700, 500, 760, 640], Some(Evenness::Loose));
        check(&[0, 360, 720, 1080, 200], Some(Evenness::Free));
        // One odd day among many says nothing.
        check(&[600, 610, 590, 640, 620, 605, 612, 1200], Some(Evenness::Even));
    }

    #[test]
    fn a_slip_is_taken_back_and_rest_is_a_state_of_its_own() {
        let mut routine = kept(None);
        routine.after(&noon(3), &DayEvent::AnchorNoted { anchor: Anchor::Up, minute: Some(1020) });
        assert_eq!(routine.on(Day(3)).and_then(DayNotes::up), Some(1020));
        routine.after(&noon(3), &DayEvent::AnchorUnnoted { anchor: Anchor::Up });
        routine.after(&noon(3), &DayEvent::Rested);
        let notes = routine.on(Day(3)).expect("it was noted");
        assert!(notes.rest && notes.anchors.is_empty());
        assert_eq!(routine.on(Day(4)), None);
    }
}
