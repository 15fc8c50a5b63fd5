//! The kinds of files that everything can be exported to.

use crate::{events, ical, markdown};
use ippo_core::calendar::date;
use ippo_core::event::Entry;
use ippo_core::state::{Ground, State};
use ippo_core::time::Moment;
use ippo_library::Library;
use ippo_words::Language;
use std::sync::Arc;

/// A kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Words to read.
    Markdown,
    /// Events for another program.
    Json,
    /// Times of anchors for a calendar.
    Ics,
}

impl Kind {
    /// All kinds, the one to read first.
    pub const ALL: [Kind; 3] = [Kind::Markdown, Kind::Json, Kind::Ics];

    /// Its name on forms and in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Markdown => "markdown",
            Kind::Json => "json",
            Kind::Ics => "ics",
        }
    }

    /// The kind of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The media type of its bytes.
    pub fn media(self) -> &'static str {
        match self {
            Kind::Markdown => "text/markdown; charset=utf-8",
            Kind::Json => "application/json",
            Kind::Ics => "text/calendar; charset=utf-8",
        }
    }

    /// A name for the file that says nothing of what is in it.
    pub fn file_name(self, at: &Moment) -> String {
        let ending = match self {
            Kind::Markdown => "md",
            Kind::Json => "json",
            Kind::Ics => "ics",
        };
        format!("notes-{}.{ending}", date(at.day.0))
    }

    /// Everything that was kept, as this kind of file, written at a moment. Empty where there is nothing for such a file: a
    /// calendar holds the times of anchors and nothing else.
    pub fn text(self, entries: &[Entry], library: &Library, language: Language, at: &Moment) -> String {
        match self {
            Kind::Markdown => markdown::document(entries, library, language, at),
            Kind::Json => events::document(entries).text(),
            Kind::Ics => {
                let state = State::replay(Arc::new(Ground::new(library.catalogue().clone())), entries);
                ical::document(&state, library.text(language, "routine-calendar-event"), at)
            }
        }
    }
}
