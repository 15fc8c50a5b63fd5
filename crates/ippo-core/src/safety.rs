//! What the person says about their own safety: answers to the one question, what is so now, who knows, and the plan.

use crate::letter::CrisisKind;
use crate::level::Level;

/// An answer to the question about suicide (voice.md §4). What stands in a letter opens the question; this decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// No.
    No,
    /// I sometimes wish I were not here.
    Wish,
    /// Yes, thoughts of suicide.
    Thoughts,
    /// I might act on them.
    Intent,
    /// I'd rather not say. It is not "no": nothing changes.
    RatherNot,
}

impl Answer {
    /// All answers, in the order in which they are shown.
    pub const ALL: [Answer; 5] = [Answer::No, Answer::Wish, Answer::Thoughts, Answer::Intent, Answer::RatherNot];

    /// What the answer holds; `None` if it says nothing.
    pub fn level(self) -> Option<Level> {
        match self {
            Answer::No => Some(Level::Open),
            Answer::Wish => Some(Level::Gentle),
            Answer::Thoughts => Some(Level::Pause),
            Answer::Intent => Some(Level::Safety),
            Answer::RatherNot => None,
        }
    }

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Answer::No => "no",
            Answer::Wish => "wish",
            Answer::Thoughts => "thoughts",
            Answer::Intent => "intent",
            Answer::RatherNot => "rather-not",
        }
    }

    /// The answer of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }
}

/// What can be said to be so now (care.md §4, levels 2 and 3), in the order in which it is shown.
///
/// `Now` is hurt or poisoned now; `Suicide` an attempt in the last month.
pub const TROUBLES: [CrisisKind; 10] = [
    CrisisKind::Now,
    CrisisKind::Suicide,
    CrisisKind::SelfHarm,
    CrisisKind::Violence,
    CrisisKind::Danger,
    CrisisKind::Loss,
    CrisisKind::Eating,
    CrisisKind::Psychosis,
    CrisisKind::Mania,
    CrisisKind::Substances,
];

/// What the troubles told to be so now hold together.
pub fn level_of_troubles(kinds: &[CrisisKind]) -> Level {
    let urgent = |kind: &CrisisKind| matches!(kind, CrisisKind::Now | CrisisKind::Suicide);
    match kinds {
        [] => Level::Open,
        kinds if kinds.iter().any(urgent) => Level::Safety,
        _ => Level::Pause,
    }
}

/// What one stands on when safety ends; a plan that is made is the third (care.md §4).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Footing {
    /// Someone knows.
    SomeoneKnows,
    /// "I choose to go on without."
    GoOnWithout,
}

impl Footing {
    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Footing::SomeoneKnows => "someone-knows",
            Footing::GoOnWithout => "go-on-without",
        }
    }

    /// The footing of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        [Footing::SomeoneKnows, Footing::GoOnWithout].into_iter().find(|footing| footing.id() == id)
    }
}

/// A part of the plan for bad nights (order after Stanley & Brown 2012, headings our own).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PlanPart {
    /// My early signs.
    Signs,
    /// What I can do alone.
    Alone,
    /// Places and people that take my mind off it.
    Elsewhere,
    /// People I can tell.
    Tell,
    /// Professionals and lines, the nearest emergency door.
    Lines,
    /// What I want further away tonight and who could keep it, and one thing worth staying for. Never printed or shared.
    Room,
}

impl PlanPart {
    /// The six parts, in their order.
    pub const ALL: [PlanPart; 6] =
        [PlanPart::Signs, PlanPart::Alone, PlanPart::Elsewhere, PlanPart::Tell, PlanPart::Lines, PlanPart::Room];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            PlanPart::Signs => "signs",
            PlanPart::Alone => "alone",
            PlanPart::Elsewhere => "elsewhere",
            PlanPart::Tell => "tell",
            PlanPart::Lines => "lines",
            PlanPart::Room => "room",
        }
    }

    /// The part of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.id() == id)
    }

    /// Whether it may stand on paper (care.md C7).
    pub fn is_printed(self) -> bool {
        self != PlanPart::Room
    }
}

/// The plan for bad nights: the person's own words, a part at a time.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Plan([Option<Box<str>>; 6]);

impl Plan {
    /// The words of a part.
    pub fn part(&self, part: PlanPart) -> Option<&str> {
        self.0[part as usize].as_deref()
    }

    /// Writes a part anew; without words it is empty again.
    pub fn write(&mut self, part: PlanPart, words: &str) {
        self.0[part as usize] = (!words.trim().is_empty()).then(|| words.into());
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }
}
