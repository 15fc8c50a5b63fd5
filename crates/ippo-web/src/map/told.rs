//! The map and the chart in words, for the pages and for the command line alike.

use ippo_core::catalogue::Contact;
use ippo_core::map::Spot;
use ippo_core::pairs::Said;
use ippo_words::{Language, Words};

/// The name of a place of the axis.
pub fn place(words: &Words, place: u8) -> String {
    match place {
        0 => words.place_0(),
        1 => words.place_1(),
        2 => words.place_2(),
        3 => words.place_3(),
        4 => words.place_4(),
        5 => words.place_5(),
        6 => words.place_6(),
        _ => words.place_7(),
    }
}

/// A kind of contact; nobody has no word.
pub fn contact(words: &Words, contact: Contact) -> String {
    match contact {
        Contact::None => String::new(),
        Contact::Reading => words.contact_reading(),
        Contact::Text => words.contact_text(),
        Contact::Voice => words.contact_voice(),
        Contact::Camera => words.contact_camera(),
        Contact::FaceToFace => words.contact_face(),
    }
}

/// What there is to say of a place.
pub fn spot(words: &Words, spot: &Spot) -> String {
    let quiet = if spot.outline && spot.place > 1 { words.map_outline() } else { words.map_quiet() };
    let tried = if spot.tries == 0 { quiet } else { words.map_tried(spot.tries) };
    let (comma, space) = match words.language() {
        Language::English => (", ", " "),
        Language::Japanese => ("、", ""),
        Language::JapaneseEasy => ("、", " "),
    };
    let kinds: Vec<String> = spot.contacts.iter().map(|kind| contact(words, *kind)).collect();
    let kinds = (!kinds.is_empty()).then(|| words.map_contact(kinds.join(comma)));
    let today = spot.today.then(|| words.map_today());
    std::iter::once(tried).chain(kinds).chain(today).collect::<Vec<_>>().join(space)
}

/// The one sentence above the chart, or in its place.
pub fn said(words: &Words, said: Said) -> String {
    match said {
        Said::TooFew => words.felt_few(),
        Said::Easier { easier, of } => words.felt_easier(of, easier),
        Said::AsItLooked => words.felt_as_looked(),
        Said::TooLarge => words.felt_too_large(),
    }
}
