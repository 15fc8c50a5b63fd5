//! Times of the clock: as somebody types them, in either language, and as they are written.

use unicode_normalization::UnicodeNormalization;

/// Minutes of half a day.
const NOON: u16 = 12 * 60;

/// A minute of the clock, as 17:05.
pub fn written(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// Reads a time: 17:05, 1705, 17時5分, 午後5時半, 5pm, and 25時 for one at night. `None` if it is no time.
pub fn read(words: &str) -> Option<u16> {
    let plain: String = words.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    match plain.as_str() {
        "noon" | "正午" => return Some(NOON),
        "midnight" => return Some(0),
        _ => {}
    }
    let plain = ["頃", "ごろ", "o'clock"].into_iter().find_map(|end| plain.strip_suffix(end)).unwrap_or(&plain);
    let (half, plain) = half(plain);
    let (hour, minutes) = parts(plain)?;
    let hour = match half {
        Some(later) if hour <= 12 => hour % 12 + later,
        Some(12) | None if hour < 30 => hour % 24,
        _ => return None,
    };
    (minutes < 60).then_some(hour * 60 + minutes)
}

/// The half of the day, in hours after midnight, if it is named; and the rest.
fn half(plain: &str) -> (Option<u16>, &str) {
    let before = [("午前", 0), ("午後", 12), ("朝", 0), ("am", 0), ("pm", 12)];
    let behind = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)];
    let before = before.into_iter().find_map(|(name, later)| Some((Some(later), plain.strip_prefix(name)?)));
    let behind = || behind.into_iter().find_map(|(name, later)| Some((Some(later), plain.strip_suffix(name)?)));
    before.or_else(behind).unwrap_or((None, plain))
}

/// Hour and minutes.
fn parts(plain: &str) -> Option<(u16, u16)> {
    let (hour, rest) = plain.split_at(plain.find(|c: char| !c.is_ascii_digit()).unwrap_or(plain.len()));
    if rest.is_empty() && (3..=4).contains(&hour.len()) {
        let (hour, minutes) = hour.split_at(hour.len() - 2);
        return Some((number(hour)?, number(minutes)?));
    }
    let minutes = match rest.strip_prefix([':', '.', 'h', '時']) {
        None if !rest.is_empty() => return None,
        None | Some("") => 0,
        Some("半") => 30,
        Some(minutes) => number(minutes.strip_suffix('分').unwrap_or(minutes))?,
    };
    Some((number(hour)?, minutes))
}

/// A number of one or two digits.
fn number(digits: &str) -> Option<u16> {
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    digits.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_it_is_typed() {
        let check = |words: &str, expected: Option<&str>| {
            assert_eq!(read(words).map(written).as_deref(), expected, "{words}");
        };
        for five_past_five in [
            "17:05",
            "1705",
            "17時5分",
            "17時05分",
            "１７：０５",
            "5:05 pm",
            "5.05 p.m.",
            "午後5時5分",
            "pm5:05",
            "17h05",
            " 17 : 05 ",
            "17時5分頃",
        ] {
            check(five_past_five, Some("17:05"));
        }
        for five in ["17", "17時", "5pm", "5 PM", "午後5時", "17時ごろ", "17.00", "17:", "午後17時", "5 o'clock pm"]
        {
            check(five, (five != "5 o'clock pm").then_some("17:00"));
        }
        for night in ["0", "0:00", "24:00", "000", "12am", "午前0時", "midnight", "24時"] {
            check(night, Some("00:00"));
        }
        for noon in ["12", "12pm", "noon", "正午", "午後0時", "1200"] {
            check(noon, Some("12:00"));
        }
        check("905", Some("09:05"));
        check("朝7時半", Some("07:30"));
        check("25時", Some("01:00"));
        check("29:59", Some("05:59"));
        for none in [
            "",
            " ",
            "soon",
            "30:00",
            "17:60",
            "17:5:5",
            "-1",
            "170500",
            "17時5分1",
            "13am",
            "+5",
            "1.5.",
            "99",
            "1٣",
            "時",
            ":30",
            "99999999999999999999",
        ] {
            check(none, None);
        }
    }
}
