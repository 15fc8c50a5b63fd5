//! The times of anchors as an iCalendar file (RFC 5545): floating local times, titles that say nothing, an end in sight.

use ippo_core::calendar::civil;
use ippo_core::limits::CALENDAR_DAYS;
use ippo_core::state::State;
use ippo_core::time::Moment;
use std::fmt::Write;

/// Octets of a line, without its break (RFC 5545, 3.1).
const LINE: usize = 75;

/// The file, written at a moment; empty if no anchor has a time. Each anchor keeps its name from file to file, so that a
/// calendar that takes a newer one in changes what it has.
pub fn document(state: &State, title: &str, at: &Moment) -> String {
    let routine = state.routine();
    let times = routine.anchors().filter_map(|anchor| Some((anchor, routine.time_on(anchor, at.day)?)));
    let mut file = Lines::default();
    let mut any = false;
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//Notes//EN", "CALSCALE:GREGORIAN"] {
        file.line(line);
    }
    for (anchor, minute) in times {
        any = true;
        // A time before the turn is on the next date of the calendar.
        let date = i64::from(at.day.0) + i64::from(minute < routine.turns_at());
        file.line("BEGIN:VEVENT");
        file.line(&format!("UID:{:08x}@notes.invalid", mixed(state.salt() ^ anchor as u64) >> 32));
        file.line(&format!(
            "DTSTAMP:{}Z",
            stamp(at.utc_ms.div_euclid(86_400_000), at.utc_ms.rem_euclid(86_400_000) / 1000)
        ));
        file.line(&format!("SEQUENCE:{}", at.utc_ms.div_euclid(60_000).max(0)));
        file.line(&format!("DTSTART:{}", stamp(date, i64::from(minute) * 60)));
        file.line("DURATION:PT15M");
        file.line(&format!("RRULE:FREQ=DAILY;COUNT={CALENDAR_DAYS}"));
        file.line(&format!("SUMMARY:{}", escaped(title)));
        file.line("CLASS:PRIVATE");
        file.line("TRANSP:TRANSPARENT");
        file.line("END:VEVENT");
    }
    file.line("END:VCALENDAR");
    if any { file.0 } else { String::new() }
}

/// A date and the seconds of a day, as 20261123T170500.
fn stamp(days: i64, seconds: i64) -> String {
    let (year, month, day) = civil(days);
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// What is put among the text of a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    escaped.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
}

/// A number of its own for each (splitmix64); of it half is written, so that no name in a calendar gives away a writer's.
fn mixed(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line, folded where it is too long; never within a character.
    fn line(&mut self, line: &str) {
        let mut width = 0;
        for c in line.chars() {
            if width + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                width = 1;
            }
            width += c.len_utf8();
            let _ = self.0.write_char(c);
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters_and_unfold_to_themselves() {
        for text in [
            "x".repeat(75),
            "x".repeat(76),
            "メモ".repeat(40),
            format!("{}メ", "x".repeat(74)),
            "😀".repeat(60),
            String::new(),
        ] {
            let mut lines = Lines::default();
            lines.line(&text);
            let whole = lines.0.strip_suffix("\r\n").expect("a line ends");
            assert!(whole.split("\r\n").all(|line| line.len() <= LINE), "{text}");
            assert!(whole.split("\r\n").skip(1).all(|line| line.starts_with(' ') && line.len() > 1));
            assert_eq!(whole.replace("\r\n ", ""), text);
        }
    }

    #[test]
    fn text_is_escaped() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected);
        check("Note", "Note");
        check("a, b; c\\d", "a\\, b\\; c\\\\d");
        check("a\r\nb\nc\rd", "a\\nb\\nc\\nd");
    }

    #[test]
    fn a_stamp_is_a_date_and_a_time() {
        assert_eq!(stamp(20_780, 17 * 3600 + 5 * 60), "20261123T170500");
        assert_eq!(stamp(-1, 0), "19691231T000000");
    }
}
