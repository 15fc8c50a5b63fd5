//! What stands around a step: its nearest smaller and larger, each by a named dimension, its way out, and whose joy it is.

use crate::catalogue::{Contact, Part, Step, Tag, When};
use crate::ids::StepId;

/// A dimension by which one step is larger than another; how strained a body is, is none of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum By {
    /// Further from bed, or longer out of doors.
    Distance,
    /// Longer.
    Minutes,
    /// More people.
    People,
    /// At an hour when more people are about.
    TimeOfDay,
    /// More seen.
    BeingSeen,
    /// More unscripted words, or from paper to voice to face.
    Speaking,
    /// Costs money.
    Money,
    /// Somebody of the household, or anybody in the same place.
    Company,
}

/// A step from which it is out of doors, so that a longer way leads further away.
const STREET: u8 = 3;

impl By {
    /// All dimensions; the order is that of the content's blob.
    pub const ALL: [By; 8] =
        [By::Distance, By::Minutes, By::People, By::TimeOfDay, By::BeingSeen, By::Speaking, By::Money, By::Company];

    /// Whether this dimension really grows between two steps.
    pub fn grows(self, from: &Step, to: &Step) -> bool {
        match self {
            By::Distance => is_further(from, to),
            By::Minutes => to.minutes > from.minutes,
            By::People => to.people > from.people,
            By::TimeOfDay => is_busier(from, to),
            By::BeingSeen => to.observed > from.observed,
            By::Speaking => to.spontaneous > from.spontaneous || voice(to.contact) > voice(from.contact),
            By::Money => to.has(Tag::Money) && !from.has(Tag::Money),
            By::Company => in_company(to) && !in_company(from),
        }
    }
}

/// Further from bed; in one place, out of bed or, out of doors, longer away.
fn is_further(from: &Step, to: &Step) -> bool {
    let same_place = to.place == from.place;
    let away = (from.bed && !to.bed) || (to.place >= STREET && to.minutes > from.minutes);
    to.place > from.place || (same_place && away)
}

/// From night to morning to day: more people are about.
fn is_busier(from: &Step, to: &Step) -> bool {
    let rank = |step: &Step| match step.part {
        Part::Night => 0,
        Part::Morning => 1,
        Part::Day => 2,
    };
    rank(to) > rank(from) || (to.when == When::Day && from.when != When::Day)
}

/// Reading asks for no more words than being alone.
fn voice(contact: Contact) -> u8 {
    match contact {
        Contact::None | Contact::Reading => 0,
        Contact::Text => 1,
        Contact::Voice => 2,
        Contact::Camera => 3,
        Contact::FaceToFace => 4,
    }
}

fn in_company(step: &Step) -> bool {
    step.contact == Contact::FaceToFace || step.has(Tag::FamilyPresent)
}

/// The nearest step on one side.
#[derive(Clone, PartialEq, Debug)]
pub struct Near {
    /// Its name.
    pub step: StepId,
    /// What is less of, or more of, there.
    pub by: By,
}

/// How easily one may leave in the middle (care.md C14).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Exit {
    /// At once, without a word.
    #[default]
    Free,
    /// After a moment: the next stop, a word, something put down.
    ShortWait,
    /// Others are in the middle of it, too: a chair, an interview, a desk that one serves at.
    Bound,
}

impl Exit {
    /// All ways out; the order is that of the content's blob.
    pub const ALL: [Exit; 3] = [Exit::Free, Exit::ShortWait, Exit::Bound];
}

/// What somebody may like, so that a step can take its shape from it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Joy {
    /// Music.
    Music,
    /// Drawing and colours.
    Drawing,
    /// Games and puzzles.
    Games,
    /// Reading.
    Reading,
    /// Animals.
    Animals,
    /// Plants.
    Plants,
    /// Cooking.
    Cooking,
    /// Making things.
    Making,
    /// Sky and weather.
    Sky,
    /// Moving the body.
    Body,
}

impl Joy {
    /// All joys; the order is that of the content's blob.
    pub const ALL: [Joy; 10] = [
        Joy::Music,
        Joy::Drawing,
        Joy::Games,
        Joy::Reading,
        Joy::Animals,
        Joy::Plants,
        Joy::Cooking,
        Joy::Making,
        Joy::Sky,
        Joy::Body,
    ];

    /// The name in content, on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Joy::Music => "music",
            Joy::Drawing => "drawing",
            Joy::Games => "games",
            Joy::Reading => "reading",
            Joy::Animals => "animals",
            Joy::Plants => "plants",
            Joy::Cooking => "cooking",
            Joy::Making => "making",
            Joy::Sky => "sky",
            Joy::Body => "body",
        }
    }

    /// The joy of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|joy| joy.id() == id)
    }
}

/// What stands around a step. A step of one's own has nothing around it, and is left as one likes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Around {
    /// Easier before anything is known of the person; none beside the very smallest.
    pub smaller: Option<Near>,
    /// Harder before anything is known of the person; none beside the very largest.
    pub larger: Option<Near>,
    /// How easily one may leave.
    pub exit: Exit,
    /// Whose joy it is, in or near the home.
    pub joy: Option<Joy>,
}
