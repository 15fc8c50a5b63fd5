//! What has happened, in the past tense. Stored shapes are separate (ippo-journal); these types are never serialised.

use crate::checkin::{Days, Reach, Sleep};
use crate::ids::{EntryId, LetterId, OnceKey, StepId};
use crate::letter::{CrisisKind, Months, Outings, Sign, ThemeId, Tongue, Writer};
use crate::own::OwnStep;
use crate::planner::{Outcome, Reason};
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

/// What was offered, as it was made: it stays true when the planner learns better.
#[derive(Clone, PartialEq, Debug)]
pub struct Offer {
    /// The step.
    pub step: StepId,
    /// Chance that it would be done, 0 to 1.
    pub chance: f64,
    /// How hard it was expected to be, 0 to 100.
    pub expected: f64,
    /// Why this one.
    pub reason: Reason,
    /// Version of the planner that chose it.
    pub planner: u16,
}

/// What somebody thinks might happen (voice.md: six choices).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Feared {
    /// Someone sees me.
    Seen,
    /// I freeze.
    Freeze,
    /// Someone is angry.
    Anger,
    /// I bother someone.
    Bother,
    /// My body shows it.
    Body,
    /// Nothing.
    Nothing,
}

/// Whether what was feared happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Happened {
    /// No.
    No,
    /// A bit.
    Bit,
    /// Yes.
    Yes,
    /// I can't tell.
    Unknown,
}

/// Why not today; given freely, and it changes nothing in the estimate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhyNot {
    /// No time.
    NoTime,
    /// Unwell.
    Unwell,
    /// Someone was there.
    SomeoneThere,
    /// Weather.
    Weather,
    /// No reason.
    NoReason,
}

/// One try at a step.
#[derive(Clone, PartialEq, Debug)]
pub struct Try {
    /// What was offered and why.
    pub offer: Offer,
    /// What happened.
    pub outcome: Outcome,
    /// How hard it looked before, 0 to 100.
    pub expected: Option<u8>,
    /// How hard it was at its hardest, 0 to 100.
    pub felt: Option<u8>,
    /// What might have happened.
    pub feared: Option<Feared>,
    /// Why not today.
    pub why_not: Option<WhyNot>,
    /// Own words.
    pub note: Option<Box<str>>,
}

/// How it was, told after the outcome was noted.
#[derive(Clone, PartialEq, Debug)]
pub struct Felt {
    /// The try that it belongs to.
    pub of: EntryId,
    /// How hard it was at its hardest, 0 to 100.
    pub felt: Option<u8>,
    /// Whether what was feared happened.
    pub happened: Option<Happened>,
    /// Own words.
    pub note: Option<Box<str>>,
}

/// How it is after a practice of calm, beside before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Eased {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

/// Which way a step was exchanged for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Smaller.
    Smaller,
    /// Larger.
    Larger,
    /// Something else.
    Other,
}

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

/// A letter as it was kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Letter {
    /// Its name.
    pub id: LetterId,
    /// The words, as they were written.
    pub text: Box<str>,
}

/// What was understood from a letter, as the person left it after correcting.
#[derive(Clone, PartialEq, Debug)]
pub struct Understood {
    /// The letter.
    pub letter: LetterId,
    /// Its language.
    pub tongue: Tongue,
    /// Who writes.
    pub writer: Writer,
    /// How long, if that was told and kept.
    pub duration: Option<Months>,
    /// How far out, if that was told and kept.
    pub outings: Option<Outings>,
    /// Themes kept.
    pub themes: Vec<ThemeId>,
    /// Themes that the person marked as wrong; they appear nowhere any more.
    pub wrong: Vec<ThemeId>,
    /// The sign that was read, and what it rests on; `None` when there was none or the person took it out.
    pub sign: Sign,
    /// Kinds of the sign.
    pub kinds: Vec<CrisisKind>,
    /// The person's own words on what was misread.
    pub own_words: Option<Box<str>>,
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
            Event::NightMarked | Event::NightUnmarked | Event::CheckedIn { .. } | Event::CalmMarked { .. } => {
                Drawer::Mind
            }
            Event::AgeTold { .. } => Drawer::Days,
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
