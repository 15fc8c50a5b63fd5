//! Marks: everything that a pattern can say, by the names that it has in content, in JSON and in the journal.
//!
//! It names no other module: the build of the library reads the tables of patterns by this very file.

macro_rules! named {
    ($(#[$doc:meta])* $vis:vis $name:ident { $($(#[$of:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(missing_docs)]
        $vis enum $name { $($(#[$of])* $variant),+ }

        impl $name {
            /// All, in the order of design and JSON.
            $vis const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in JSON and in content.
            $vis fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// Finds one by its name.
            $vis fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}

named!(
    /// What a letter can speak of.
    pub ThemeId {
        Duration = "duration",
        Outings = "outings",
        FearOfPeople = "fear-of-people",
        Shame = "shame",
        Loneliness = "loneliness",
        Dropout = "dropout",
        LowMood = "low-mood",
        Sleep = "sleep",
        Online = "online",
        Hobbies = "hobbies",
        Conflict = "conflict",
        Bullying = "bullying",
        Physical = "physical",
        Money = "money",
        AfterParents = "after-parents",
        Hiding = "hiding",
        RefusesCare = "refuses-care",
        WantHelp = "want-help",
        WantWork = "want-work",
        WantFriends = "want-friends",
    }
);

named!(
    /// Signs of crisis; `Now` is hurt or poisoned at this moment.
    pub CrisisKind {
        Suicide = "suicide",
        SelfHarm = "self-harm",
        Violence = "violence",
        Neglect = "neglect",
        Eating = "eating",
        Psychosis = "psychosis",
        Mania = "mania",
        Substances = "substances",
        Danger = "danger",
        Loss = "loss",
        Now = "now",
    }
);

named!(
    /// How strong the signs of crisis in a letter are.
    pub Sign {
        /// None.
        None = "none",
        /// Possible: opens the question, sets gentle.
        Possible = "possible",
        /// Urgent: sets safety until answered.
        Urgent = "urgent",
    }
);

named!(
    /// How far out these days.
    pub Outings {
        /// Hardly leaves one room.
        Room = "room",
        /// Leaves the room, not the house.
        Home = "home",
        /// To the doorstep, garden or letter box.
        Doorstep = "doorstep",
        /// To a nearby shop.
        Shops = "shops",
        /// Often and further.
        Often = "often",
    }
);

named!(
    /// What the writer asks.
    pub Question {
        /// How does one begin?
        HowBegin = "how-begin",
        /// How does one get over the fear?
        HowOvercome = "how-overcome",
        /// What help, resources or methods are there?
        WhatHelpExists = "what-help-exists",
        /// Is it too late?
        TooLate = "too-late",
        /// Why me, why is it so?
        WhyMe = "why-me",
        /// How does a family talk with the person?
        FamilyHowTalk = "family-how-talk",
        /// What can a family do?
        FamilyWhatDo = "family-what-do",
        /// Another question.
        Other = "other",
    }
);

named!(
    /// What changes the meaning of what stands near it.
    pub(super) Cue {
        /// Long ago.
        Past = "past",
        /// Lately or now.
        Now = "now",
        /// Over, better since.
        Over = "over",
        /// A game, a book, a song.
        Fiction = "fiction",
        /// A figure of speech, or a word of crisis that means something else.
        Figure = "figure",
        /// Water, tea: nothing to worry about.
        SoftDrink = "soft-drink",
        /// A denial of a danger.
        Denial = "denial",
        /// Says that there is nothing of what was named: no trace of it, a false alarm.
        Refuted = "refuted",
        /// If, suppose.
        If = "if",
        /// Somebody says, or said.
        Says = "says",
        /// Withdrawn, without saying how far.
        Withdrawn = "withdrawn",
        /// Somebody from outside the home: a stranger, a collector, a former partner.
        Outsider = "outsider",
        /// Speaks of the writer's own state.
        SelfState = "self-state",
        /// The writer is of the family.
        FamilyWriter = "family-writer",
        /// The writer helps, teaches, or is a friend.
        OtherWriter = "other-writer",
        /// A duration of something else.
        ElseTime = "else-time",
        /// Hard on oneself: not to be quoted back.
        Painful = "painful",
        /// A question put as a sentence, as `I would like to know`.
        Asking = "asking",
        /// A wish or a fear said plainly, good to be quoted back.
        Quotable = "quotable",
    }
);

/// What a found pattern says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
    /// A theme of the withdrawn person.
    Theme(ThemeId),
    /// A theme whoever the clause is about.
    AnyTheme(ThemeId),
    /// A sign of crisis, and how strong it is alone.
    Crisis(CrisisKind, Sign),
    /// A hint of crisis: counts only beside a sign, or beside another hint of its kind.
    Hint(CrisisKind, Sign),
    /// A place that is reached these days.
    Out(Outings),
    /// A bound that is not passed these days.
    Within(Outings),
    /// The writer's own word for the state.
    OwnWord,
    /// A question.
    Asks(Question),
    /// Something that changes what stands near it.
    Cue(Cue),
}

impl Mark {
    /// Finds one by its name, such as `theme bullying` or `urgent suicide`.
    pub fn from_name(name: &str) -> Option<Self> {
        let (what, of) = name.split_once(' ').unwrap_or((name, ""));
        match what {
            "theme" => ThemeId::from_id(of).map(Self::Theme),
            "any-theme" => ThemeId::from_id(of).map(Self::AnyTheme),
            "possible" | "urgent" => danger(name).map(|(kind, sign)| Self::Crisis(kind, sign)),
            "hint" => danger(of).map(|(kind, sign)| Self::Hint(kind, sign)),
            "out" => Outings::from_id(of).map(Self::Out),
            "within" => Outings::from_id(of).map(Self::Within),
            "own-word" => of.is_empty().then_some(Self::OwnWord),
            "asks" => Question::from_id(of).map(Self::Asks),
            "cue" => Cue::from_id(of).map(Self::Cue),
            _ => None,
        }
    }
}

/// How strong a sign is and of what, as in `urgent suicide`.
fn danger(name: &str) -> Option<(CrisisKind, Sign)> {
    let (sign, kind) = name.split_once(' ')?;
    let sign = Sign::from_id(sign).filter(|sign| *sign > Sign::None)?;
    Some((CrisisKind::from_id(kind)?, sign))
}

/// A line of a table of patterns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Line<'a> {
    /// Empty, or said to whoever reads the table.
    Aside,
    /// Patterns with this meaning follow.
    Mark(Mark),
    /// The words of the family of this name follow.
    Words(&'a str),
    /// A heading that has no meaning.
    Unknown(&'a str),
    /// A pattern, or words of a family.
    Entry(&'a str),
}

impl Line<'_> {
    /// Reads a line: `// aside`, `[mark]`, `[words name]`, or a pattern.
    pub fn of(line: &str) -> Line<'_> {
        let line = line.trim();
        if line.is_empty() || line.starts_with("//") {
            return Line::Aside;
        }
        let Some(heading) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
            return Line::Entry(line);
        };
        match heading.strip_prefix("words ") {
            Some(family) => Line::Words(family),
            None => Mark::from_name(heading).map_or(Line::Unknown(heading), Line::Mark),
        }
    }
}
