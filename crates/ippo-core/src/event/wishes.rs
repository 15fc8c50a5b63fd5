//! What somebody wishes of the choice: where to, how boldly, how varied, and which of two looks harder.

/// Where the person wants to go at all; it multiplies the pull outward (care.md C19).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Home is enough.
    Home,
    /// Not said.
    Between,
    /// Outward.
    Out,
}

impl Direction {
    /// The three, nearest first. The order is stored: append, never reorder.
    pub const ALL: [Direction; 3] = [Direction::Home, Direction::Between, Direction::Out];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Direction::Home => "home",
            Direction::Between => "between",
            Direction::Out => "out",
        }
    }

    /// The direction of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|direction| direction.id() == id)
    }

    /// The factor on the pull outward.
    pub fn pull(self) -> f64 {
        match self {
            Direction::Home => 0.0,
            Direction::Between => 0.5,
            Direction::Out => 1.0,
        }
    }
}

/// How boldly the next thing is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pace {
    /// Surer ones.
    Gentler,
    /// As it comes.
    Usual,
}

impl Pace {
    /// Both, the gentler first. The order is stored: append, never reorder.
    pub const ALL: [Pace; 2] = [Pace::Gentler, Pace::Usual];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Pace::Gentler => "gentler",
            Pace::Usual => "usual",
        }
    }

    /// The pace of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pace| pace.id() == id)
    }
}

/// Whether another kind of step comes after one that went well (inhibitory learning, Craske 2014) or more of the same
/// (care.md C14).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Variety {
    /// The same ones may come again.
    Same,
    /// Another kind after a while.
    Changing,
}

impl Variety {
    /// Both. The order is stored: append, never reorder.
    pub const ALL: [Variety; 2] = [Variety::Same, Variety::Changing];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Variety::Same => "same",
            Variety::Changing => "changing",
        }
    }

    /// The variety of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variety| variety.id() == id)
    }
}

/// Which of two steps looks harder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Harder {
    /// The first.
    One,
    /// The second.
    Other,
    /// Neither, or it cannot be told.
    Alike,
}

impl Harder {
    /// All three. The order is stored: append, never reorder.
    pub const ALL: [Harder; 3] = [Harder::One, Harder::Other, Harder::Alike];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Harder::One => "one",
            Harder::Other => "other",
            Harder::Alike => "alike",
        }
    }

    /// The answer of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|harder| harder.id() == id)
    }
}
