//! What the words of a step tell of where, with whom and how long; two languages, plain tables, judgement.

use super::words::{AFAR, CONTACTS, HARD, NIGHT, NOT_AFAR, PEOPLE, PHONE, PLACES, TAGS};
use crate::catalogue::{Contact, Tag};

/// What the words tell. What they do not tell is `None`, and may be asked.
#[derive(Clone, PartialEq, Debug)]
pub struct Guess {
    /// How far from bed, 0 to 7.
    pub place: Option<u8>,
    /// How close to people.
    pub contact: Option<Contact>,
    /// How long it takes, in minutes.
    pub minutes: Option<u16>,
    /// What safety rules ask about.
    pub tags: Vec<Tag>,
}

/// Minutes that a step of each place usually takes: medians of the catalogue, on the long side of the form's lengths.
const USUAL: [u16; 8] = [5, 5, 5, 15, 15, 30, 60, 60];

impl Guess {
    /// The minutes that the words tell, else those that a step of that place usually takes.
    pub fn minutes_or_usual(&self) -> u16 {
        let usual = self.place.and_then(|place| USUAL.get(usize::from(place))).copied();
        self.minutes.or(usual).unwrap_or(5)
    }
}

/// Reads the words of a step.
pub fn guess(words: &str) -> Guess {
    let text = plain(words);
    let afar = any(&text, AFAR) && !any(&text, NOT_AFAR);
    let contact = contact(&text, afar);
    // By screen or telephone one stays where one is.
    let stays = matches!(contact, Some(Contact::Reading | Contact::Text | Contact::Voice | Contact::Camera));
    let said = PLACES.iter().rposition(|known| any(&text, known)).and_then(|place| u8::try_from(place).ok());
    let place = if afar { Some(0) } else { said.or(stays.then_some(0)) };
    let tags = tags(&text, place);
    // Near home nobody is met unless the words name somebody; further out, and by screen, it is asked.
    let alone =
        !afar && place.is_some_and(|place| place <= 3) && !tags.contains(&Tag::FamilyPresent) && !any(&text, PEOPLE);
    Guess { place, contact: contact.or(alone.then_some(Contact::None)), minutes: minutes(&text), tags }
}

/// Whether the words say that it is among the harder ones of its place.
pub(super) fn sounds_hard(words: &str) -> bool {
    any(&plain(words), HARD)
}

/// The closest contact that is named; what is said by screen or telephone is said unseen.
fn contact(text: &str, afar: bool) -> Option<Contact> {
    let named = CONTACTS.iter().rev().map(|(contact, known)| (*contact, any(text, known)));
    let closest = named.filter(|(_, is)| *is).map(|(contact, _)| contact).next();
    let unseen = afar || any(text, PHONE);
    closest.map(|contact| if unseen && contact == Contact::FaceToFace { Contact::Voice } else { contact })
}

/// What safety rules ask about, of words in the plain form of [`plain`] and a place.
fn tags(text: &str, place: Option<u8>) -> Vec<Tag> {
    let mut tags: Vec<Tag> = TAGS.iter().filter(|(_, known)| any(text, known)).map(|(tag, _)| *tag).collect();
    if place.is_some_and(|place| place >= 3) {
        tags.push(Tag::Outdoors);
    }
    if place.is_some_and(|place| place >= 2) && any(text, NIGHT) {
        tags.push(Tag::RoadNight);
    }
    tags
}

/// What safety rules ask about, where the place is known.
pub(super) fn tags_at(words: &str, place: u8) -> Vec<Tag> {
    tags(&plain(words), Some(place))
}

/// Lower case, one kind of space, a space at both ends; full-width digits as plain ones.
fn plain(words: &str) -> String {
    let letter = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c if c.is_alphanumeric() || c == 'ー' => c,
        _ => ' ',
    };
    let spaced: String = words.to_lowercase().chars().map(letter).collect();
    format!(" {} ", spaced.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether one of the words stands in the text: English at the beginning of a word, Japanese anywhere.
fn any(text: &str, known: &str) -> bool {
    known.split(", ").any(|word| match word.is_ascii() {
        true => begins_a_word(text, word),
        false => text.contains(word),
    })
}

/// A word, or its plural or past, and no other word that begins alike.
fn begins_a_word(text: &str, word: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (rest[..at].chars().next_back(), &rest[at + word.len()..]);
        let tail: String = after.chars().take_while(char::is_ascii_alphabetic).collect();
        if before == Some(' ') && matches!(tail.as_str(), "" | "s" | "es" | "ing" | "ed" | "ping" | "ming") {
            return true;
        }
        rest = after;
    }
    false
}

/// Lengths that are told in words.
const LENGTHS: [(&str, u16); 16] = [
    (" half an hour ", 30),
    (" quarter of an hour ", 15),
    (" an hour ", 60),
    (" one hour ", 60),
    (" two hours ", 120),
    (" a minute ", 1),
    (" one minute ", 1),
    (" two minutes ", 2),
    (" three minutes ", 3),
    (" five minutes ", 5),
    (" ten minutes ", 10),
    (" fifteen minutes ", 15),
    (" twenty minutes ", 20),
    (" thirty minutes ", 30),
    ("半時間", 30),
    ("半日", 240),
];

/// A number beside minutes or hours, or a length in words.
fn minutes(text: &str) -> Option<u16> {
    let worded = || LENGTHS.iter().find(|(words, _)| text.contains(words)).map(|(_, minutes)| *minutes);
    counted_minutes(text).or_else(worded)
}

fn counted_minutes(text: &str) -> Option<u16> {
    let hours = ["hour", "時間"];
    let mut number: Option<u16> = None;
    for (at, c) in text.char_indices() {
        if let Some(digit) = c.to_digit(10) {
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(u16::try_from(digit).unwrap_or(0)));
            continue;
        }
        if let Some(number) = number.take() {
            let unit = text[at..].trim_start();
            if hours.iter().any(|hour| unit.starts_with(hour)) {
                return Some(number.saturating_mul(60));
            }
            if unit.starts_with("min") || unit.starts_with('分') {
                return Some(number.max(1));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_tell_where_with_whom_and_how_long() {
        let check = |words: &str, place: Option<u8>, contact: Option<Contact>, minutes: Option<u16>| {
            let guess = guess(words);
            assert_eq!((guess.place, guess.contact, guess.minutes), (place, contact, minutes), "{words}");
        };
        check("Open the curtain for 2 minutes", Some(0), Some(Contact::None), Some(2));
        check("Walk from my room to the corner", Some(3), Some(Contact::None), None);
        check("Buy bread at the shop", Some(4), None, None);
        check("Text an old friend", Some(0), Some(Contact::Text), None);
        check("Phone the dentist", Some(5), Some(Contact::Voice), None);
        check("Say good morning to Mum in the kitchen", Some(1), Some(Contact::FaceToFace), None);
        check("Sit in the kitchen with Dad", Some(1), Some(Contact::FaceToFace), None);
        check("Sit in the kitchen while Dad cooks", Some(1), None, None);
        check("Homework", None, None, None);
        check("ゴミを玄関まで出す", Some(2), Some(Contact::None), None);
        check("コンビニで５分立ち読み", Some(4), None, Some(5));
        check("母に「おはよう」と言う", None, Some(Contact::FaceToFace), None);
        check("友だちにLINEで返信する", Some(0), Some(Contact::Text), None);
        check("1時間散歩", Some(3), Some(Contact::None), Some(60));
        check("", None, None, None);
    }

    #[test]
    fn words_that_rest_at_risk_are_tagged() {
        let check = |words: &str, tag: Tag| assert!(guess(words).tags.contains(&tag), "{words}");
        check("stand on the balcony", Tag::Height);
        check("歩いて橋を渡る", Tag::Height);
        check("電車に一駅乗る", Tag::Tracks);
        check("cook an egg", Tag::BladeHeat);
        check("eat with my mother", Tag::FamilyPresent);
        check("walk round the block", Tag::Outdoors);
        assert!(guess("open the curtain").tags.is_empty());
    }
}
