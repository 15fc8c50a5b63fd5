//! Letters: what a reading is, with the words that it rests on.

mod ages;
mod crisis;
mod duration;
mod en;
mod fold;
mod grammar;
mod ja;
mod name;
mod numbers;
mod outings;
mod pattern;
mod people;
mod phrases;
mod questions;
mod reading;
mod rules;
mod scan;
mod scene;
mod sense;
mod spells;
mod subjects;
mod themes;
mod tokens;
mod writer;

use reading::evidence;
pub use reading::{Found, Question, Reading};

/// A language that letters are read in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// English.
    English,
    /// Japanese.
    Japanese,
}

/// Who writes, about whose withdrawal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writer {
    /// About themselves.
    Person,
    /// About somebody in the family.
    Family,
    /// About somebody else, or not to be told.
    Other,
}

/// A span of a letter, in characters of the text as written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Span {
    /// First character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

impl Span {
    /// The words of the span.
    pub fn of(self, text: &str) -> String {
        text.chars().skip(self.start).take(self.end.saturating_sub(self.start)).collect()
    }
}

/// A duration in months, both ends included; "several years" is 24 to 120.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Months {
    /// At the least.
    pub lo: u16,
    /// At the most.
    pub hi: u16,
}

/// How far out these days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Outings {
    /// Hardly leaves one room.
    Room,
    /// Leaves the room, not the house.
    Home,
    /// To the doorstep, garden or letter box.
    Doorstep,
    /// To a nearby shop.
    Shops,
    /// Often and further.
    Often,
}

impl Outings {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Outings::Room => "room",
            Outings::Home => "home",
            Outings::Doorstep => "doorstep",
            Outings::Shops => "shops",
            Outings::Often => "often",
        }
    }

    /// The furthest place of the map that it tells of (0 to 7), which answers the planner's check-in question 2.
    pub fn furthest_place(self) -> u8 {
        match self {
            Outings::Room => 0,
            Outings::Home => 1,
            Outings::Doorstep => 2,
            Outings::Shops => 4,
            Outings::Often => 6,
        }
    }
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(missing_docs)]
        pub enum $name { $($variant),+ }

        impl $name {
            /// All, in the order of design and JSON.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in JSON and in content.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// Finds one by its name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}

named!(
    /// What a letter can speak of.
    ThemeId {
        Duration = "duration",
        Outings = "outings",
        FearOfPeople = "fear-of-people",
        Shame = "shame",
        Loneliness = "loneliness",
        Dropout = "dropout",
        LowMood = "low-mood",
        Sleep = "sleep",
        Online = "online",
        Hobbies = "hobbies",
        Conflict = "conflict",
        Bullying = "bullying",
        Physical = "physical",
        Money = "money",
        AfterParents = "after-parents",
        Hiding = "hiding",
        RefusesCare = "refuses-care",
        WantHelp = "want-help",
        WantWork = "want-work",
        WantFriends = "want-friends",
    }
);

named!(
    /// Signs of crisis; `Now` is hurt or poisoned at this moment.
    CrisisKind {
        Suicide = "suicide",
        SelfHarm = "self-harm",
        Violence = "violence",
        Neglect = "neglect",
        Eating = "eating",
        Psychosis = "psychosis",
        Mania = "mania",
        Substances = "substances",
        Danger = "danger",
        Loss = "loss",
        Now = "now",
    }
);

/// How strong the signs of crisis in a letter are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Sign {
    /// None.
    None,
    /// Possible: opens the question, sets gentle.
    Possible,
    /// Urgent: sets safety until answered.
    Urgent,
}

impl Sign {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Sign::None => "none",
            Sign::Possible => "possible",
            Sign::Urgent => "urgent",
        }
    }
}
