//! The fields of the page where a reading is kept or corrected, checked into what was understood.

use crate::fields::Fields;
use ippo_core::event::Understood;
use ippo_core::ids::LetterId;
use ippo_core::letter::Reading;
use ippo_core::letter::{Sign, ThemeId, Writer};
use ippo_core::limits::NOTE_CHARS;

/// The mark in a draft that its signs meant something else.
pub(super) const WRONG: &str = "sign-wrong";

pub(super) const WRITERS: [(Writer, &str); 3] =
    [(Writer::Person, "person"), (Writer::Family, "family"), (Writer::Other, "other")];

/// What was understood, as the person left it: a meaning whose box is not ticked is wrong.
pub(super) fn understood(reading: &Reading, letter: LetterId, fields: &Fields) -> Understood {
    let kept = |theme: ThemeId| fields.all("keep").any(|id| id == theme.id());
    let (themes, wrong): (Vec<ThemeId>, Vec<ThemeId>) =
        reading.themes.iter().map(|theme| theme.what).partition(|theme| kept(*theme));
    let sign = if fields.all("keep").any(|id| id == "sign") { reading.sign } else { Sign::None };
    let writer = fields.get("writer").and_then(|id| WRITERS.iter().find(|(_, known)| *known == id));
    let own: Vec<&str> = fields.all("own").map(str::trim).filter(|own| !own.is_empty()).collect();
    let own: String = own.join("\n").chars().take(NOTE_CHARS).collect();
    Understood {
        letter,
        tongue: reading.tongue,
        writer: writer.map_or(reading.writer.what, |(writer, _)| *writer),
        duration: reading.duration.as_ref().map(|found| found.what).filter(|_| kept(ThemeId::Duration)),
        outings: reading.outings.as_ref().map(|found| found.what).filter(|_| kept(ThemeId::Outings)),
        themes,
        wrong,
        sign,
        kinds: if sign == Sign::None { Vec::new() } else { reading.kinds.iter().map(|kind| kind.what).collect() },
        own_words: (!own.is_empty()).then(|| own.into()),
    }
}

/// A letter kept without an answer: nothing is taken from it but its signs, which one touch removes.
pub(super) fn signs_alone(reading: &Reading, letter: LetterId) -> Understood {
    Understood {
        letter,
        tongue: reading.tongue,
        writer: reading.writer.what,
        duration: None,
        outings: None,
        themes: Vec::new(),
        wrong: Vec::new(),
        sign: reading.sign,
        kinds: reading.kinds.iter().map(|kind| kind.what).collect(),
        own_words: None,
    }
}
