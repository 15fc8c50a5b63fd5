//! A finished page with readings above the words of its `<main>`.

use super::tag::Tag;
use ippo_library::Readings;

/// A page with readings in its `<main>`; without one, or with anything for a crisis in it, as it was. It reads what our own
/// pages write, and leaves alone what it cannot read.
pub(super) fn with_readings(page: &str, readings: &Readings) -> String {
    let Some(start) = page.find("<main") else { return page.to_owned() };
    let end = page[start..].find("</main").map_or(page.len(), |length| start + length);
    let mut whole = String::with_capacity(page.len() * 2);
    whole.push_str(&page[..start]);
    if add(&page[start..end], readings, &mut whole).is_none() {
        return page.to_owned();
    }
    whole.push_str(&page[end..]);
    whole
}

/// Writes markup with readings in its texts. Nothing if a part of it says that the page is plain.
fn add(markup: &str, readings: &Readings, whole: &mut String) -> Option<()> {
    let mut rest = markup;
    while let Some(open) = rest.find('<') {
        add_text(&rest[..open], readings, whole);
        rest = &rest[open..];
        let length = match Tag::at(rest) {
            Some(tag) if tag.is_of_a_plain_page() => return None,
            Some(tag) if tag.is_left_alone() => tag.length_of_element(rest),
            Some(tag) => tag.length,
            // What is no tag is left to its end, since it cannot be known where that is.
            None => rest.len(),
        };
        whole.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    add_text(rest, readings, whole);
    Some(())
}

/// A text with its readings lies in an element of its own, whose name no rule of the sheet speaks of: a button or a row lays
/// its children out one by one, and this must stay one.
const TEXT: [&str; 2] = ["<with-readings>", "</with-readings>"];

fn add_text(text: &str, readings: &Readings, whole: &mut String) {
    let known = readings.of(text);
    if known.is_empty() {
        return whole.push_str(text);
    }
    let mut at = 0;
    whole.push_str(TEXT[0]);
    for reading in known {
        whole.push_str(&text[at..reading.at.start]);
        let word = &text[reading.at.clone()];
        for piece in ["<ruby>", word, "<rp>（</rp><rt>", reading.kana, "</rt><rp>）</rp></ruby>"] {
            whole.push_str(piece);
        }
        at = reading.at.end;
    }
    whole.push_str(&text[at..]);
    whole.push_str(TEXT[1]);
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
