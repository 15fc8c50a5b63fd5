//! What Ippo is to be for this person: which strands exist, how many things a day, what costs strength.

/// A thread of the plan that the person can have or not have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Strand {
    /// The day's own course.
    Days,
    /// What is liked.
    Joys,
    /// Something calm.
    Calm,
    /// Movement.
    Movement,
    /// Thoughts.
    Thoughts,
    /// People.
    People,
    /// What it is for; closed until it is opened (care.md §1).
    Purpose,
    /// Body and home.
    Body,
    /// Getting help.
    Help,
    /// Understanding.
    Library,
    /// Looking back at weeks, and questionnaires.
    Measures,
}

impl Strand {
    /// All strands, in the order in which they are shown. The order is stored: append, never reorder.
    pub const ALL: [Strand; 11] = [
        Strand::Days,
        Strand::Joys,
        Strand::Calm,
        Strand::Movement,
        Strand::Thoughts,
        Strand::People,
        Strand::Purpose,
        Strand::Body,
        Strand::Help,
        Strand::Library,
        Strand::Measures,
    ];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Strand::Days => "days",
            Strand::Joys => "joys",
            Strand::Calm => "calm",
            Strand::Movement => "movement",
            Strand::Thoughts => "thoughts",
            Strand::People => "people",
            Strand::Purpose => "purpose",
            Strand::Body => "body",
            Strand::Help => "help",
            Strand::Library => "library",
            Strand::Measures => "measures",
        }
    }

    /// The strand of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strand| strand.id() == id)
    }
}

/// Something about what Ippo is to be for this person.
#[derive(Clone, PartialEq, Debug)]
pub enum CourseEvent {
    /// The strands that are not wanted were chosen; all others are there.
    StrandsPutAway(Vec<Strand>),
    /// How many things a day stand on Today, 1 to 3.
    AmountChosen {
        /// So many.
        things: u8,
    },
    /// Whether sounds, light, touch or sudden change cost a lot (care.md C14).
    SensesTold {
        /// They do.
        cost: bool,
    },
    /// Whether contact by voice is left out for good (care.md C15).
    VoiceLeftOut {
        /// It is.
        out: bool,
    },
}
