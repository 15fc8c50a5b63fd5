//! Values of time: moments, personal days and the hour of a person's own zone. Never "now".

/// A personal day: whole days since 1970-01-01, as fixed when something was noted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(pub i32);

impl Day {
    /// Days from `earlier` to this one; 0 when the clock went backwards.
    pub fn since(self, earlier: Day) -> u32 {
        u32::try_from(i64::from(self.0) - i64::from(earlier.0)).unwrap_or(0)
    }
}

/// Minutes after midnight at which the personal day turns, until the person sets it (05:00).
pub const DAY_TURNS_AT: u16 = 5 * 60;

/// One moment as an event keeps it: the instant, the wall clock's offset and zone, and the personal day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 UTC.
    pub utc_ms: i64,
    /// Minutes that the person's clock is ahead of UTC.
    pub offset_minutes: i16,
    /// IANA name of the zone, such as "Asia/Tokyo".
    pub zone: Box<str>,
    /// The personal day, never recomputed.
    pub day: Day,
}

impl Moment {
    /// A moment on a day that turns at `turns_at` minutes after local midnight.
    pub fn new(utc_ms: i64, offset_minutes: i16, zone: &str, turns_at: u16) -> Self {
        let local = local_minutes(utc_ms, offset_minutes) - i64::from(turns_at);
        let day = i32::try_from(local.div_euclid(24 * 60)).unwrap_or(0);
        Self { utc_ms, offset_minutes, zone: zone.into(), day: Day(day) }
    }

    /// Minutes after local midnight, 0 to 1439.
    pub fn minute_of_day(&self) -> u16 {
        u16::try_from(local_minutes(self.utc_ms, self.offset_minutes).rem_euclid(24 * 60)).unwrap_or(0)
    }

    /// Whether it is between 23:00 and 04:00, when nobody younger than 18 is sent outdoors (care.md C16).
    pub fn is_late(&self) -> bool {
        is_late(self.minute_of_day())
    }

    /// Hours from `earlier` to this moment; 0 when the clock went backwards.
    pub fn hours_since_ms(&self, earlier_ms: i64) -> i64 {
        ((self.utc_ms - earlier_ms) / 3_600_000).max(0)
    }
}

/// Whether a minute of the clock lies between 23:00 and 04:00 (care.md C16).
pub(crate) fn is_late(minute_of_day: u16) -> bool {
    !(4 * 60..23 * 60).contains(&minute_of_day)
}

fn local_minutes(utc_ms: i64, offset_minutes: i16) -> i64 {
    utc_ms.div_euclid(60_000) + i64::from(offset_minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_five_in_the_persons_own_zone() {
        let check = |utc_ms: i64, offset, expected: (i32, u16)| {
            let m = Moment::new(utc_ms, offset, "x", DAY_TURNS_AT);
            assert_eq!((m.day.0, m.minute_of_day()), expected);
        };
        check(0, 0, (-1, 0));
        check(5 * 3_600_000, 0, (0, 300));
        check(5 * 3_600_000 - 1, 0, (-1, 299));
        check(0, 9 * 60, (0, 540));
        check(-3_600_000, 0, (-1, 1380));
    }
}
