//! Check-ins: facts of a week in one's own words, and questionnaires whose text is free (evidence.md §2).

/// A questionnaire that Ippo may show.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Questionnaire {
    /// Six questions on the last 30 days, 0 to 4 each (Kessler 2003).
    K6,
    /// Eight questions on the last two weeks, 0 to 3 each (Kroenke 2009).
    Phq8,
    /// Seven questions on the last two weeks, 0 to 3 each (Spitzer 2006).
    Gad7,
}

impl Questionnaire {
    /// All, the shortest first. The order is stored: append, never reorder.
    pub const ALL: [Questionnaire; 3] = [Questionnaire::K6, Questionnaire::Phq8, Questionnaire::Gad7];

    /// The name on forms and in exports.
    pub fn id(self) -> &'static str {
        match self {
            Questionnaire::K6 => "k6",
            Questionnaire::Phq8 => "phq8",
            Questionnaire::Gad7 => "gad7",
        }
    }

    /// The questionnaire of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|which| which.id() == id)
    }

    /// How many questions it has.
    pub fn questions(self) -> usize {
        match self {
            Questionnaire::K6 => 6,
            Questionnaire::Phq8 => 8,
            Questionnaire::Gad7 => 7,
        }
    }

    /// The highest answer; the lowest is 0.
    pub fn highest(self) -> u8 {
        match self {
            Questionnaire::K6 => 4,
            Questionnaire::Phq8 | Questionnaire::Gad7 => 3,
        }
    }
}

/// Facts of the last seven days, each of which may be left out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Week {
    /// Days on which the person was out of the home, 0 to 7.
    pub days_out: Option<u8>,
    /// The furthest place, 0 (bed or room) to 7.
    pub furthest: Option<u8>,
    /// People with whom words were exchanged in any way, 0 to 20; 20 stands for more.
    pub people: Option<u8>,
    /// Own words, or nothing.
    pub words: Box<str>,
}

impl Week {
    /// Whether every answer is one that can be given.
    pub fn is_known(&self) -> bool {
        let within = |answer: Option<u8>, most: u8| answer.is_none_or(|answer| answer <= most);
        within(self.days_out, 7) && within(self.furthest, 7) && within(self.people, 20)
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A check-in.
#[derive(Clone, PartialEq, Debug)]
pub enum MeasureEvent {
    /// A questionnaire was answered; a blank is no zero.
    Answered {
        /// Which.
        which: Questionnaire,
        /// As many as it has questions.
        answers: Vec<Option<u8>>,
    },
    /// The total of a questionnaire that was filled in elsewhere was typed in.
    Totalled {
        /// What it is called.
        name: Box<str>,
        /// Its total.
        total: u16,
    },
    /// The facts of a week were told.
    WeekTold(Week),
}
