//! Months of days, shuffled across zones, clock changes and turns of day: no note lands on a wrong day, none is lost.

mod plain;

use ippo_core::catalogue::Catalogue;
use ippo_core::event::{Anchor, DayEvent, Entry, Event};
use ippo_core::state::{Ground, State};
use ippo_core::time::{Day, Moment};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

const ZONES: [&str; 9] = [
    "Asia/Tokyo",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/St_Johns",
    "Pacific/Apia",
    "Africa/Casablanca",
    "Pacific/Chatham",
];

/// 2011-12-01: Apia leaves out a whole day in that month.
const APIA_MS: i64 = 1_322_697_600_000;
/// 2026-01-01.
const LATELY_MS: i64 = 1_767_225_600_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// What happens next in somebody's months.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Notes(Anchor),
    Rests,
    Flies(usize),
    Turns(u16),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (0..Anchor::ALL.len()).prop_map(|which| Deed::Notes(Anchor::ALL[which])),
        2 => Just(Deed::Rests),
        1 => (0..ZONES.len()).prop_map(Deed::Flies),
        1 => (0..1440_u16).prop_map(Deed::Turns),
    ]
}

/// Deeds, each some time after the one before: minutes, a night, or weeks.
fn months() -> impl Strategy<Value = Vec<(i64, Deed)>> {
    let pause = prop_oneof![4 => 0..90_i64, 8 => 0..30 * 60_i64, 1 => 0..40 * 24 * 60_i64];
    proptest::collection::vec((pause, deed()), 1..120)
}

fn offset(utc_ms: i64, zone: &TimeZone) -> i16 {
    let at = Timestamp::from_millisecond(utc_ms).expect("within the years of the test");
    i16::try_from(zone.to_offset(at).seconds() / 60).expect("minutes of less than a day")
}

/// The date on which this person's day began, told by a calendar that is not ours: local time less the turn.
fn civil_day(utc_ms: i64, zone: &TimeZone, turns_at: u16) -> Day {
    let at = Timestamp::from_millisecond(utc_ms).expect("within the years of the test");
    let began = at.to_zoned(zone.clone()).datetime().checked_sub(i64::from(turns_at).minutes()).expect("a date");
    let days = date(1970, 1, 1).until(began.date()).expect("a span").get_days();
    Day(days)
}

fn zone(index: usize) -> TimeZone {
    TimeZone::get(ZONES[index]).expect("a zone of the list")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Any moment in any zone, with any turn of day.
    #[test]
    fn the_personal_day_is_the_civil_date_of_local_time_less_the_turn(
        minutes in proptest::collection::vec(0..30 * 365 * 1440_i64, 64), which in 0..ZONES.len(), turns_at in 0..1440_u16,
    ) {
        let zone = zone(which);
        for minute in minutes {
            let utc_ms = 946_684_800_000 + minute * MINUTE;
            let at = Moment::new(utc_ms, offset(utc_ms, &zone), ZONES[which], turns_at);
            prop_assert_eq!(at.day, civil_day(utc_ms, &zone, turns_at), "{} {} {}", utc_ms, ZONES[which], turns_at);
        }
    }

    /// Every forty minutes of a year in one zone, with its clock changes: days follow one another, and a day that was noted
    /// is never followed by an earlier one, even if the clock goes back over the turn.
    #[test]
    fn days_never_run_backwards_in_one_zone(which in 0..ZONES.len(), turns_at in prop_oneof![0..1440_u16, 60..180_u16], start in 0..40_i64) {
        let (zone, mut state) = (zone(which), state(turns_at));
        let mut last = None;
        for step in 0..365 * 36 {
            let utc_ms = LATELY_MS + (start + 40 * step) * MINUTE;
            let at = state.moment(utc_ms, offset(utc_ms, &zone), ZONES[which]);
            let civil = civil_day(utc_ms, &zone, turns_at);
            if let Some(last) = last {
                prop_assert!(at.day >= last && at.day.since(last) <= 1, "{:?} after {:?}", at.day, last);
            }
            prop_assert!(at.day == civil || (Some(at.day) == last && civil < at.day));
            last = Some(at.day);
            state.after(&entry(u64::try_from(step + 1).expect("small"), at, DayEvent::Rested));
        }
    }

    /// Months of anybody, with flights, turns of day and absences.
    #[test]
    fn no_note_lands_on_a_wrong_day_and_none_is_lost(
        deeds in months(), begun in prop_oneof![Just(APIA_MS), Just(LATELY_MS), Just(LATELY_MS + 300 * 24 * HOUR)], first in 0..ZONES.len(),
    ) {
        let mut told = Told::new(begun, first);
        for (pause, deed) in &deeds {
            told.now_ms += pause * MINUTE;
            told.does(*deed)?;
        }
        told.all_is_there()?;
    }
}

fn state(turns_at: u16) -> State {
    let mut state = State::new(Arc::new(Ground::new(Catalogue::new(vec![plain::step("x")]))));
    let at = Moment::new(0, 0, "x", turns_at);
    state.after(&entry(0, at, DayEvent::TurnChosen { minute: turns_at }));
    state
}

fn entry(seq: u64, at: Moment, told: DayEvent) -> Entry {
    Entry { id: plain::id(seq), clock: at.utc_ms.unsigned_abs() + seq, at, once: None, event: Event::Day(told) }
}

/// What a person did, beside what the state makes of it.
struct Told {
    state: State,
    entries: Vec<Entry>,
    zone: usize,
    turns_at: u16,
    now_ms: i64,
    last: Option<Day>,
    anchors: BTreeMap<(Day, Anchor), u16>,
    rests: BTreeMap<Day, bool>,
}

impl Told {
    fn new(now_ms: i64, zone: usize) -> Self {
        let (anchors, rests) = (BTreeMap::new(), BTreeMap::new());
        Self { state: state(300), entries: Vec::new(), zone, turns_at: 300, now_ms, last: None, anchors, rests }
    }

    fn does(&mut self, deed: Deed) -> Result<(), TestCaseError> {
        let at = self.state.moment(self.now_ms, offset(self.now_ms, &zone(self.zone)), ZONES[self.zone]);
        let civil = civil_day(self.now_ms, &zone(self.zone), self.turns_at);
        // The civil date, or the day that was noted last and goes on.
        prop_assert_eq!(at.day, self.last.map_or(civil, |last| last.max(civil)));
        let minute = at.minute_of_day();
        let event = match deed {
            Deed::Flies(zone) => {
                self.zone = zone;
                return Ok(());
            }
            Deed::Notes(anchor) => {
                self.anchors.insert((at.day, anchor), minute);
                DayEvent::AnchorNoted { anchor, minute: Some(minute) }
            }
            Deed::Rests => {
                self.rests.insert(at.day, true);
                DayEvent::Rested
            }
            Deed::Turns(minute) => {
                self.turns_at = minute;
                DayEvent::TurnChosen { minute }
            }
        };
        self.last = Some(at.day);
        let entry = entry(1 + self.entries.len() as u64, at, event);
        prop_assert!(self.state.can_follow(&entry), "what is noted later stands later in replay");
        self.state.after(&entry);
        self.entries.push(entry);
        Ok(())
    }

    /// Each note is found on its day, and no day holds what was not noted; read again in any order it is the same.
    fn all_is_there(&self) -> Result<(), TestCaseError> {
        let mut again = self.entries.clone();
        again.reverse();
        again.sort_by_key(Entry::order);
        let mut replayed = state(300);
        again.iter().for_each(|entry| replayed.after(entry));
        prop_assert!(replayed.routine() == self.state.routine());
        let routine = self.state.routine();
        let anchors: BTreeMap<_, _> = routine
            .days()
            .flat_map(|(day, notes)| {
                notes.anchors.iter().map(move |(anchor, minute)| ((day, *anchor), minute.expect("each had a time")))
            })
            .collect();
        prop_assert_eq!(&anchors, &self.anchors);
        for day in self.rests.keys() {
            prop_assert!(routine.on(*day).is_some_and(|notes| notes.rest));
        }
        prop_assert_eq!(routine.days().filter(|(_, notes)| notes.rest).count(), self.rests.len());
        Ok(())
    }
}

#[test]
fn nights_that_are_odd() {
    let check = |utc: &str, which: usize, turns_at, expected: &str| {
        let utc_ms = utc.parse::<Timestamp>().expect("an instant").as_millisecond();
        let zone = zone(which);
        let at = Moment::new(utc_ms, offset(utc_ms, &zone), ZONES[which], turns_at);
        assert_eq!(ippo_core::calendar::date(at.day.0), expected, "{utc} {}", ZONES[which]);
        assert_eq!(at.day, civil_day(utc_ms, &zone, turns_at));
    };
    // A day that runs from 17:00 to 09:00 is one day.
    check("2026-11-23T08:00:00Z", 0, 900, "2026-11-23");
    check("2026-11-23T23:59:00Z", 0, 900, "2026-11-23");
    check("2026-11-24T06:00:00Z", 0, 900, "2026-11-24");
    // London, where the clock goes back at 02:00: half past one comes twice, on one day.
    check("2026-10-25T00:30:00Z", 1, 300, "2026-10-24");
    check("2026-10-25T01:30:00Z", 1, 300, "2026-10-24");
    check("2026-10-25T04:59:00Z", 1, 300, "2026-10-24");
    check("2026-10-25T05:00:00Z", 1, 300, "2026-10-25");
    // Lord Howe moves by half an hour, Kathmandu stands at a quarter, St John's at a half.
    check("2026-10-03T17:59:00Z", 3, 300, "2026-10-03");
    check("2026-10-03T18:00:00Z", 3, 300, "2026-10-04");
    check("2026-11-22T23:14:00Z", 4, 300, "2026-11-22");
    check("2026-11-22T23:15:00Z", 4, 300, "2026-11-23");
    check("2026-11-23T08:30:00Z", 5, 300, "2026-11-23");
    // Apia had no 30 December 2011.
    check("2011-12-30T09:59:00Z", 6, 0, "2011-12-29");
    check("2011-12-30T10:00:00Z", 6, 0, "2011-12-31");
}
