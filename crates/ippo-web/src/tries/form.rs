//! The fields of a try, checked into the core's words.

use crate::fields::Fields;
use crate::once::{hex, unhex};
use crate::problem::Problem;
use ippo_core::event::{Feared, Happened, WhyNot};
use ippo_core::ids::{EntryId, WriterId};
use ippo_core::limits::NOTE_CHARS;
use ippo_core::planner::Outcome;

/// The five words of how hard, by their value.
pub(crate) const HARD: [u8; 5] = [0, 25, 50, 75, 100];

pub(super) const FEARED: [(Feared, &str); 6] = [
    (Feared::Seen, "seen"),
    (Feared::Freeze, "freeze"),
    (Feared::Anger, "anger"),
    (Feared::Bother, "bother"),
    (Feared::Body, "body"),
    (Feared::Nothing, "nothing"),
];

pub(super) const HAPPENED: [(Happened, &str); 4] =
    [(Happened::No, "no"), (Happened::Bit, "bit"), (Happened::Yes, "yes"), (Happened::Unknown, "unknown")];

pub(super) const WHY_NOT: [(WhyNot, &str); 5] = [
    (WhyNot::NoTime, "time"),
    (WhyNot::Unwell, "unwell"),
    (WhyNot::SomeoneThere, "someone"),
    (WhyNot::Weather, "weather"),
    (WhyNot::NoReason, "none"),
];

/// The outcome that was pressed.
pub(crate) fn outcome(fields: &Fields) -> Result<Outcome, Problem> {
    match fields.get("outcome") {
        Some("done") => Ok(Outcome::Done),
        Some("partly") => Ok(Outcome::Partly),
        Some("stopped") => Ok(Outcome::Stopped),
        Some("not-today") => Ok(Outcome::NotToday { reason_given: false }),
        _ => Err(Problem::Unreadable),
    }
}

/// How hard: the exact number if there is one, else the word, else nothing.
pub(crate) fn rating(fields: &Fields, name: &str) -> Result<Option<u8>, Problem> {
    let exact = format!("{name}-exact");
    let Some(text) = fields.get(&exact).or_else(|| fields.get(name)) else { return Ok(None) };
    let text = plain_number(text);
    match text.as_str() {
        "" | "none" => Ok(None),
        number => match number.parse::<u8>() {
            Ok(number) if number <= 100 => Ok(Some(number)),
            Ok(_) | Err(_) => Err(Problem::Number),
        },
    }
}

/// A number as it was typed, in plain numerals.
pub(crate) fn plain_number(text: &str) -> String {
    text.trim().chars().map(half_width).collect()
}

/// Full-width numerals, as a Japanese keyboard writes them.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '０'..='９' => char::from_u32(c as u32 - '０' as u32 + '0' as u32).unwrap_or(c),
        other => other,
    }
}

/// One of a list of words.
pub(crate) fn one_of<T: Copy>(fields: &Fields, name: &str, list: &[(T, &str)]) -> Option<T> {
    let sent = fields.get(name)?;
    list.iter().find(|(_, id)| *id == sent).map(|(word, _)| *word)
}

/// Own words, if any.
pub(super) fn note(fields: &Fields) -> Result<Option<Box<str>>, Problem> {
    let Some(note) = fields.get("note").map(str::trim).filter(|note| !note.is_empty()) else { return Ok(None) };
    if note.chars().count() > NOTE_CHARS { Err(Problem::LongNote) } else { Ok(Some(note.into())) }
}

/// Which try is meant, as text.
pub(super) fn entry_text(id: EntryId) -> String {
    hex(&[&id.writer.0[..], &id.drawer, &id.seq.to_be_bytes()].concat())
}

/// Which try is meant.
pub(super) fn entry(fields: &Fields) -> Result<EntryId, Problem> {
    let bytes = fields.get("of").and_then(unhex).ok_or(Problem::Unreadable)?;
    let (writer, rest) = bytes.split_first_chunk::<16>().ok_or(Problem::Unreadable)?;
    let (drawer, seq) = rest.split_first_chunk::<16>().ok_or(Problem::Unreadable)?;
    let seq: [u8; 8] = seq.try_into().map_err(|_| Problem::Unreadable)?;
    Ok(EntryId { writer: WriterId(*writer), drawer: *drawer, seq: u64::from_be_bytes(seq) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_fits_or_is_left_out() {
        let check = |sent: &str, expected: Result<Option<u8>, Problem>| {
            assert_eq!(rating(&Fields::of(sent.as_bytes()), "felt"), expected, "{sent}");
        };
        check("", Ok(None));
        check("felt=none", Ok(None));
        check("felt=50", Ok(Some(50)));
        check("felt=50&felt-exact=37", Ok(Some(37)));
        check("felt-exact=３７", Ok(Some(37)));
        check("felt-exact=400", Err(Problem::Number));
        check("felt-exact=101", Err(Problem::Number));
        check("felt-exact=-1", Err(Problem::Number));
        check("felt-exact=a+lot", Err(Problem::Number));
    }
}
