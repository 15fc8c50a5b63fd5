//! What the person says of these days: how far things reach, whether the days are heavier, how the last night was.

/// Answers to the short questions on how far things reach; each may be skipped (care.md F4: none asks for years).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Reach {
    /// How often out of the home, 0 (not) to 4 (most days).
    pub out: Option<u8>,
    /// The furthest place lately, 0 (bed or room) to 7.
    pub furthest: Option<u8>,
    /// Speaking with somebody, 0 (not) to 4 (often).
    pub speaking: Option<u8>,
    /// Contact from afar, 0 (none) to 4 (often).
    pub afar: Option<u8>,
}

impl Reach {
    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether every answer is one that can be given.
    pub fn is_known(&self) -> bool {
        let within = |answer: Option<u8>, most: u8| answer.is_none_or(|answer| answer <= most);
        within(self.out, 4) && within(self.furthest, 7) && within(self.speaking, 4) && within(self.afar, 4)
    }
}

/// How these days are beside the ones before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Days {
    /// Lighter.
    Lighter,
    /// The same.
    Same,
    /// Heavier.
    Heavier,
}

impl Days {
    /// The three, in the order in which they are shown.
    pub const ALL: [Days; 3] = [Days::Lighter, Days::Same, Days::Heavier];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Days::Lighter => "lighter",
            Days::Same => "same",
            Days::Heavier => "heavier",
        }
    }
}

/// How much sleep the last night held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sleep {
    /// Almost none.
    AlmostNone,
    /// Some.
    Some,
    /// Enough.
    Enough,
}

impl Sleep {
    /// The three, in the order in which they are shown.
    pub const ALL: [Sleep; 3] = [Sleep::AlmostNone, Sleep::Some, Sleep::Enough];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Sleep::AlmostNone => "almost-none",
            Sleep::Some => "some",
            Sleep::Enough => "enough",
        }
    }
}
