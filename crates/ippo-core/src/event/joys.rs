//! What is told of joys: what was once liked, and how it was to begin one.

use crate::around::Joy;

/// Something about what is liked.
#[derive(Clone, PartialEq, Debug)]
pub enum JoyEvent {
    /// What was once liked was told; what is not named is not meant any more.
    Told {
        /// Of the kinds that Ippo knows.
        joys: Vec<Joy>,
        /// In own words, or nothing.
        own: Box<str>,
    },
    /// An idea was begun, or what it was like was told. Moods go from 1 (very low) to 5 (good).
    Begun {
        /// The idea, by its name in content/ideas, or empty for one's own.
        idea: Box<str>,
        /// The mood before.
        before: Option<u8>,
        /// The mood after.
        after: Option<u8>,
    },
}
