//! Rules: what a pattern means when it stands in a letter.

use super::{CrisisKind, Outings, Question, Sign, ThemeId};

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

/// What changes the meaning of what stands near it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cue {
    /// Long ago.
    Past,
    /// Lately or now.
    Now,
    /// Over, better since.
    Over,
    /// A game, a book, a song.
    Fiction,
    /// A figure of speech, or a word of crisis that means something else.
    Figure,
    /// Water, tea: nothing to worry about.
    SoftDrink,
    /// A denial of a danger.
    Denial,
    /// Says that there is nothing of what was named: no trace of it, a false alarm.
    Refuted,
    /// If, suppose.
    If,
    /// Somebody says, or said.
    Says,
    /// Withdrawn, without saying how far.
    Withdrawn,
    /// Somebody from outside the home: a stranger, a collector, a former partner.
    Outsider,
    /// Speaks of the writer's own state.
    SelfState,
    /// The writer is of the family.
    FamilyWriter,
    /// The writer helps, teaches, or is a friend.
    OtherWriter,
    /// A duration of something else.
    ElseTime,
    /// Hard on oneself: not to be quoted back.
    Painful,
    /// A question put as a sentence, as `I would like to know`.
    Asking,
    /// A wish or a fear said plainly, good to be quoted back.
    Quotable,
}

/// Patterns with one meaning, a line each: one text weighs less in the program than a list of texts.
pub(super) struct Rule {
    pub mark: Mark,
    pub patterns: &'static str,
}

/// Joins patterns to one text, a line each.
macro_rules! lines {
    ($($pattern:literal),* $(,)?) => { concat!($($pattern, "\n"),*) };
}
pub(super) use lines;

/// A rule for a theme.
pub(super) const fn theme(id: ThemeId, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Theme(id), patterns }
}

/// A rule for a theme, whoever the clause is about.
pub(super) const fn any_theme(id: ThemeId, patterns: &'static str) -> Rule {
    Rule { mark: Mark::AnyTheme(id), patterns }
}

/// A rule for a cue.
pub(super) const fn cue(cue: Cue, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Cue(cue), patterns }
}

/// A rule for a possible sign of crisis.
pub(super) const fn possible(kind: CrisisKind, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Crisis(kind, Sign::Possible), patterns }
}

/// A rule for an urgent sign of crisis.
pub(super) const fn urgent(kind: CrisisKind, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Crisis(kind, Sign::Urgent), patterns }
}

/// A rule for a hint of crisis.
pub(super) const fn hint(kind: CrisisKind, sign: Sign, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Hint(kind, sign), patterns }
}

/// A rule for a bound that is not passed.
pub(super) const fn within(outings: Outings, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Within(outings), patterns }
}

/// A rule for a place that is reached.
pub(super) const fn out(outings: Outings, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Out(outings), patterns }
}

/// A rule for a question.
pub(super) const fn asks(question: Question, patterns: &'static str) -> Rule {
    Rule { mark: Mark::Asks(question), patterns }
}
