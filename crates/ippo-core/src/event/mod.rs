//! What has happened, in the past tense. Stored shapes are separate (ippo-journal); these types are never serialised.

mod course;
mod day;
mod joys;
mod letters;
mod measures;
mod people;
mod sheets;
mod tries;
mod wishes;

pub use course::{CourseEvent, Strand};
pub use day::{Aim, Anchor, DayEvent};
pub use joys::JoyEvent;
pub use letters::{Letter, Understood};
pub use measures::{MeasureEvent, Questionnaire, Week};
pub use people::PeopleEvent;
pub use sheets::SheetEvent;
pub use tries::{Eased, Feared, Felt, Happened, Offer, Try, Way, WhyNot};
pub use wishes::{Direction, Harder, Pace, Variety};

use crate::checkin::{Days, Reach, Sleep};
use crate::ids::{EntryId, LetterId, OnceKey, StepId};
use crate::letter::CrisisKind;
use crate::own::OwnStep;
use crate::safety::{Answer, Footing, PlanPart};
use crate::time::Moment;

/// The seven drawers of a journal; a drawer is what can be shared or erased as one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Drawer {
    /// Steps and tries.
    Steps,
    /// Days: routine, rest, settings of the day.
    Days,
    /// Mind: calm, thoughts, bad nights.
    Mind,
    /// Measures.
    Measures,
    /// People.
    People,
    /// Safety: signs, levels, the plan.
    Safety,
    /// Letters and their readings.
    Letters,
}

impl Drawer {
    /// All drawers, in stored order.
    pub const ALL: [Drawer; 7] =
        [Drawer::Steps, Drawer::Days, Drawer::Mind, Drawer::Measures, Drawer::People, Drawer::Safety, Drawer::Letters];
}

/// An event with its place in time and in the journal; replay goes by [`Entry::order`].
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// Where it stands.
    pub id: EntryId,
    /// When it was noted, and on which personal day.
    pub at: Moment,
    /// Hybrid clock: max(wall ms, highest seen + 1).
    pub clock: u64,
    /// The once-only key of the form that it came from.
    pub once: Option<OnceKey>,
    /// What happened.
    pub event: Event,
}

/// A place in replay: personal day, hybrid clock, writer, seq, drawer.
pub type Order = (i32, u64, [u8; 16], u64, [u8; 16]);

impl Entry {
    /// The order of replay over all drawers: personal day, hybrid clock, writer, seq, then drawer.
    pub fn order(&self) -> Order {
        (self.at.day.0, self.clock, self.id.writer.0, self.id.seq, self.id.drawer)
    }
}

/// What has happened.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// A step was taken up from Today; its offer is pinned until the try is noted or put aside.
    StepTaken(Offer),
    /// A step was put back without a try.
    StepPutBack {
        /// The step.
        step: StepId,
    },
    /// A step was exchanged; never evidence on the person.
    Swapped {
        /// The step that was shown.
        from: StepId,
        /// What was offered in its place, if anything was left.
        to: Option<Offer>,
        /// Which way.
        way: Way,
    },
    /// A try was noted.
    TryNoted(Try),
    /// How a noted try felt was told.
    FeltTold(Felt),
    /// Why a step was not for that day was told; then nothing is concluded from it.
    WhyTold {
        /// The note that it belongs to.
        of: EntryId,
        /// Why.
        why: WhyNot,
    },
    /// Tonight is bad. Itself and nothing else; no measure follows.
    NightMarked,
    /// The night, or the day, is no longer marked as bad.
    NightUnmarked,
    /// The direction was chosen.
    DirectionChosen(Direction),
    /// Told whether 18 or older (care.md C16).
    AgeTold {
        /// 18 or older.
        adult: bool,
    },
    /// A letter was kept.
    LetterKept(Letter),
    /// What was understood from it was confirmed or corrected.
    LetterUnderstood(Understood),
    /// "I meant something else": the sign of a letter was taken out.
    SignRemoved {
        /// The letter.
        letter: LetterId,
    },
    /// The person asked for steps although they rest (pause becomes gentle).
    StepsAsked,
    /// "Something is different now": the person says that gentle can end.
    GentleEnded,
    /// The question about suicide was answered.
    QuestionAnswered(Answer),
    /// It was left for now, or is not to be put unasked for a month.
    QuestionLeft {
        /// For a month.
        month: bool,
    },
    /// What was told last was a slip of the finger.
    AnswerTakenBack,
    /// All that is so now (of [`crate::safety::TROUBLES`]) was told; what is not named is over.
    TroublesTold(Vec<CrisisKind>),
    /// What the person stands on when safety ends was told.
    FootingTold(Footing),
    /// A part of the plan for bad nights was written; without words it is empty again.
    PlanWritten {
        /// Which part.
        part: PlanPart,
        /// The person's words.
        words: Box<str>,
    },
    /// How these days are, and how the last night was; each may be left out.
    CheckedIn {
        /// These days beside the ones before.
        days: Option<Days>,
        /// The last night.
        sleep: Option<Sleep>,
    },
    /// How far things reach was told, in short answers.
    ReachTold(Reach),
    /// A step is not for this person: it is not offered any more.
    LeftOut {
        /// The step.
        step: StepId,
    },
    /// A step that was left out may come again.
    LetBack {
        /// The step.
        step: StepId,
    },
    /// How boldly to choose, and whether kinds change, was chosen.
    TasteChosen {
        /// How boldly.
        pace: Pace,
        /// Whether kinds change.
        variety: Variety,
    },
    /// Told which of two steps looks harder just now.
    Compared {
        /// One of the two.
        one: StepId,
        /// The other.
        other: StepId,
        /// Which looks harder.
        harder: Harder,
    },
    /// Whether to be asked that at all was chosen.
    ComparingChosen {
        /// To be asked now and then.
        ask: bool,
    },
    /// A step of one's own was made; from then on it takes part like any other.
    OwnStepMade(OwnStep),
    /// How it was after a practice of calm was told.
    CalmMarked {
        /// The practice, by its name in content/practices.
        practice: Box<str>,
        /// How it was.
        change: Eased,
    },
    /// Something about how the days go.
    Day(DayEvent),
    /// Something about what is liked.
    Joy(JoyEvent),
    /// Something written on a guided sheet.
    Sheet(SheetEvent),
    /// Something about the people that there are.
    People(PeopleEvent),
    /// A check-in of facts or questions.
    Measure(MeasureEvent),
    /// Something about what Ippo is to be for this person.
    Course(CourseEvent),
}

impl Event {
    /// The drawer that it belongs in.
    pub fn drawer(&self) -> Drawer {
        match self {
            Event::StepTaken(_)
            | Event::StepPutBack { .. }
            | Event::Swapped { .. }
            | Event::TryNoted(_)
            | Event::FeltTold(_)
            | Event::WhyTold { .. }
            | Event::DirectionChosen(_)
            | Event::LeftOut { .. }
            | Event::LetBack { .. }
            | Event::TasteChosen { .. }
            | Event::Compared { .. }
            | Event::ComparingChosen { .. }
            | Event::ReachTold(_)
            | Event::OwnStepMade(_) => Drawer::Steps,
            Event::NightMarked
            | Event::NightUnmarked
            | Event::CheckedIn { .. }
            | Event::CalmMarked { .. }
            | Event::Sheet(_) => Drawer::Mind,
            Event::AgeTold { .. } | Event::Day(_) | Event::Joy(_) | Event::Course(_) => Drawer::Days,
            Event::Measure(_) => Drawer::Measures,
            Event::People(_) => Drawer::People,
            Event::LetterKept(_) | Event::LetterUnderstood(_) => Drawer::Letters,
            Event::SignRemoved { .. }
            | Event::StepsAsked
            | Event::GentleEnded
            | Event::QuestionAnswered(_)
            | Event::QuestionLeft { .. }
            | Event::AnswerTakenBack
            | Event::TroublesTold(_)
            | Event::FootingTold(_)
            | Event::PlanWritten { .. } => Drawer::Safety,
        }
    }
}
