//! Dates of the civil calendar from days since 1970-01-01 (Hinnant 2013).

/// Year, month (1 to 12) and day of a day.
pub fn civil(days: i64) -> (i64, u8, u8) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
}

/// A day as 2026-11-21.
pub fn date(days: i32) -> String {
    let (year, month, day) = civil(i64::from(days));
    format!("{year:04}-{month:02}-{day:02}")
}

/// The month of an instant, in a zone so many minutes ahead of UTC.
pub fn month(utc_ms: i64, offset_minutes: i16) -> u8 {
    civil((utc_ms + i64::from(offset_minutes) * 60_000).div_euclid(86_400_000)).1
}

#[cfg(test)]
mod tests {
    use super::{date, month};

    #[test]
    fn days_become_dates() {
        let check = |days, expected: &str| assert_eq!(date(days), expected);
        check(0, "1970-01-01");
        check(20_778, "2026-11-21");
        check(11_016, "2000-02-29");
        assert_eq!(month(1_795_370_400_000, 540), 11);
    }
}
