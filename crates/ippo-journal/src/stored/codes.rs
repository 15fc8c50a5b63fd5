//! The numbers that stand for the core's words. The order of each list is stored: append, never reorder.

use ippo_core::catalogue::{Contact, Part, Tag, When};
use ippo_core::checkin::{Days, Sleep};
use ippo_core::event::{Direction, Drawer, Eased, Feared, Happened, Harder, Pace, Variety, Way, WhyNot};
use ippo_core::letter::{Outings, Sign, Tongue, Writer};
use ippo_core::planner::{Dimension, Outcome};
use ippo_core::safety::{Answer, Footing, PlanPart};

/// A list whose places are stored numbers.
pub struct Codes<T: 'static>(&'static [T]);

impl<T: Copy + PartialEq> Codes<T> {
    /// The number of a word.
    pub fn code(&self, word: T) -> u8 {
        let place = self.0.iter().position(|known| *known == word);
        place
            .and_then(|place| u8::try_from(place).ok())
            .expect("every word stands in its list; the golden test holds it")
    }

    /// The word of a number.
    pub fn word(&self, code: u8) -> Option<T> {
        self.0.get(usize::from(code)).copied()
    }
}

pub const DRAWERS: Codes<Drawer> = Codes(&Drawer::ALL);
pub const WAYS: Codes<Way> = Codes(&[Way::Smaller, Way::Larger, Way::Other]);
pub const OUTCOMES: Codes<Outcome> = Codes(&[
    Outcome::Done,
    Outcome::Partly,
    Outcome::Stopped,
    Outcome::NotToday { reason_given: false },
    Outcome::NotToday { reason_given: true },
]);
pub const FEARED: Codes<Feared> =
    Codes(&[Feared::Seen, Feared::Freeze, Feared::Anger, Feared::Bother, Feared::Body, Feared::Nothing]);
pub const HAPPENED: Codes<Happened> = Codes(&[Happened::No, Happened::Bit, Happened::Yes, Happened::Unknown]);
pub const WHY_NOT: Codes<WhyNot> =
    Codes(&[WhyNot::NoTime, WhyNot::Unwell, WhyNot::SomeoneThere, WhyNot::Weather, WhyNot::NoReason]);
pub const EASED: Codes<Eased> = Codes(&[Eased::Better, Eased::Same, Eased::Worse]);
pub const DIRECTIONS: Codes<Direction> = Codes(&Direction::ALL);
pub const PACES: Codes<Pace> = Codes(&Pace::ALL);
pub const VARIETIES: Codes<Variety> = Codes(&Variety::ALL);
pub const HARDER: Codes<Harder> = Codes(&Harder::ALL);
pub const TONGUES: Codes<Tongue> = Codes(&[Tongue::English, Tongue::Japanese]);
pub const WRITERS: Codes<Writer> = Codes(&[Writer::Person, Writer::Family, Writer::Other]);
pub const OUTINGS: Codes<Outings> =
    Codes(&[Outings::Room, Outings::Home, Outings::Doorstep, Outings::Shops, Outings::Often]);
pub const SIGNS: Codes<Sign> = Codes(&[Sign::None, Sign::Possible, Sign::Urgent]);
pub const DIMENSIONS: Codes<Dimension> = Codes(&[
    Dimension::Place,
    Dimension::Contact,
    Dimension::Length,
    Dimension::People,
    Dimension::PartOfDay,
    Dimension::Observed,
]);
pub const ANSWERS: Codes<Answer> = Codes(&Answer::ALL);
pub const FOOTINGS: Codes<Footing> = Codes(&[Footing::SomeoneKnows, Footing::GoOnWithout]);
pub const PLAN_PARTS: Codes<PlanPart> = Codes(&PlanPart::ALL);
pub const DAYS: Codes<Days> = Codes(&Days::ALL);
pub const SLEEPS: Codes<Sleep> = Codes(&Sleep::ALL);
pub const CONTACTS: Codes<Contact> = Codes(&Contact::ALL);
pub const WHENS: Codes<When> = Codes(&When::ALL);
pub const PARTS: Codes<Part> = Codes(&Part::ALL);
pub const TAGS: Codes<Tag> = Codes(&Tag::ALL);
