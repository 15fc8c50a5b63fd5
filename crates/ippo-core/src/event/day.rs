//! What is told of the days' own course: when a day turns, what holds it, sleep, rest, movement. Minutes of the clock
//! are minutes after local midnight, 0 to 1439.

/// Something that holds a day (two or three are enough to begin with).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Anchor {
    /// Getting up, or sitting up.
    Up,
    /// Light.
    Light,
    /// Something to eat.
    Meal,
    /// Minutes at a window or outside.
    Air,
    /// Water on the face, or more.
    Wash,
    /// Lying down to sleep.
    Down,
}

impl Anchor {
    /// All anchors, in the order in which they are shown. The order is stored: append, never reorder.
    pub const ALL: [Anchor; 6] = [Anchor::Up, Anchor::Light, Anchor::Meal, Anchor::Air, Anchor::Wash, Anchor::Down];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Anchor::Up => "up",
            Anchor::Light => "light",
            Anchor::Meal => "meal",
            Anchor::Air => "air",
            Anchor::Wash => "wash",
            Anchor::Down => "down",
        }
    }

    /// The anchor of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|anchor| anchor.id() == id)
    }
}

/// A time of the clock for an anchor, and where it is to move, if that was asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Aim {
    /// The time now.
    pub now: u16,
    /// The time that it moves toward, a little every few days.
    pub toward: Option<u16>,
}

/// Something about how the days go.
#[derive(Clone, PartialEq, Debug)]
pub enum DayEvent {
    /// When a day turns into the next was chosen; what was noted before keeps its day.
    TurnChosen {
        /// The minute of the clock.
        minute: u16,
    },
    /// An anchor was chosen, or its time changed. Without a time it runs free.
    AnchorKept {
        /// Which.
        anchor: Anchor,
        /// Its time.
        aim: Option<Aim>,
    },
    /// An anchor was let go.
    AnchorLetGo {
        /// Which.
        anchor: Anchor,
    },
    /// An anchor happened on this day.
    AnchorNoted {
        /// Which.
        anchor: Anchor,
        /// When, if that is known.
        minute: Option<u16>,
    },
    /// That it happened on this day was a slip.
    AnchorUnnoted {
        /// Which.
        anchor: Anchor,
    },
    /// This day is a day of rest.
    Rested,
    /// It is not, after all.
    RestEnded,
    /// The last sleep before or on this day.
    Slept {
        /// When sleep came.
        from: u16,
        /// When it ended.
        until: u16,
    },
    /// The body was moved.
    Moved {
        /// For how many minutes.
        minutes: u16,
        /// Steps, if somebody wants to keep them.
        steps: Option<u32>,
    },
}
