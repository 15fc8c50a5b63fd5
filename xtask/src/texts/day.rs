//! A day of the calendar.

use std::time::{SystemTime, UNIX_EPOCH};

/// Days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// A day written as 2026-11-23.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(str::parse::<i64>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        // Years that begin in March, so that a leap day is the last of its year.
        let year = if month <= 2 { year - 1 } else { year };
        let months = (month + 9) % 12;
        let in_year = (153 * months + 2) / 5 + day - 1;
        Some(Self(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + in_year - 719_468))
    }

    /// Today, where the clock is right.
    #[allow(clippy::disallowed_methods, reason = "the age of a help line is counted from today")]
    pub fn of_the_clock() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
        Self(i64::try_from(since).unwrap_or(0))
    }

    /// Days from another day to this one.
    pub fn since(self, other: Self) -> i64 {
        self.0 - other.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_across_leap_years() {
        let day = |text| Day::read(text).unwrap();
        assert_eq!(day("1970-01-01"), Day(0));
        assert_eq!(day("2026-11-23"), Day(20_780));
        assert_eq!(day("2024-03-01").since(day("2024-02-28")), 2);
        assert_eq!(day("2025-03-01").since(day("2025-02-28")), 1);
        assert_eq!(Day::read("2026-13-01"), None);
        assert_eq!(Day::read("soon"), None);
    }
}
