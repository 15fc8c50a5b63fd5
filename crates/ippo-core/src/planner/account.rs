//! The account of a choice: what was weighed and which limits were in force, for whoever wants to see it in words.

use super::choose::Choosing;
use super::setting::Allowance;

/// What can speak for a step besides its chance. The order is that of the terms of the score.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Speaks {
    /// Little is known of it yet.
    Unknown,
    /// Nothing of its kind was tried for some days.
    Kind,
    /// It was not tried for some days.
    Rested,
    /// Its part of the day was not used for some days.
    PartOfDay,
    /// It lies further out, as far as the person wants that.
    Outward,
    /// It was never done.
    New,
    /// It takes its shape from what the person once liked.
    Liked,
}

/// A limit that is in force, whether or not it changed today's choice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Limit {
    /// The smallest ones alone (care.md §4, gentle).
    FloorOnly,
    /// The first tries come from the smallest ones.
    FirstTries,
    /// Gentler limits in the first two weeks.
    FirstDays,
    /// Nothing outward, right after a hard one (care.md C18).
    Quiet,
    /// Surer ones for some days after a hard one.
    AfterHard,
    /// All limits are lower, since the last ones were too much.
    Setback,
    /// Surer ones, by the person's wish.
    Gentler,
    /// Steps that name some means and places rest (care.md C7).
    TagsRest,
    /// Nothing outside late at night (care.md C16).
    Late,
    /// None is expected harder than a bound.
    Hardest,
}

/// How sure an outcome is held to be, in words' width.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Likely {
    /// Up to an even chance.
    Open,
    /// More likely than not.
    MoreThanNot,
    /// Above 0.75.
    Likely,
    /// Above 0.85.
    Very,
    /// Above 0.95.
    Almost,
}

impl Likely {
    /// The word for a chance, rounded down (planner.md D7).
    pub fn of(chance: f64) -> Self {
        match chance {
            c if c > 0.95 => Self::Almost,
            c if c > 0.85 => Self::Very,
            c if c > 0.75 => Self::Likely,
            c if c > 0.5 => Self::MoreThanNot,
            _ => Self::Open,
        }
    }
}

/// How much is known of a step for this person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Known {
    /// Little: mostly what holds of everybody.
    Little,
    /// Something.
    Something,
    /// Much, from the person's own tries.
    Much,
}

/// Standard deviation of the margin from which little is known, and below which much is. Judgement.
const LITTLE: f64 = 1.1;
const MUCH: f64 = 0.7;

impl Known {
    fn of(spread: f64) -> Self {
        match spread {
            s if s >= LITTLE => Self::Little,
            s if s >= MUCH => Self::Something,
            _ => Self::Much,
        }
    }
}

/// What was weighed for one step.
#[derive(Clone, PartialEq, Debug)]
pub struct Account {
    /// How likely it is done, were it tried.
    pub likely: Likely,
    /// How hard (0 to 100) it is expected at its hardest.
    pub expected: f64,
    /// How much is known.
    pub known: Known,
    /// What spoke for it, weightiest first; what weighs nothing is absent.
    pub speaks: Vec<Speaks>,
    /// Limits in force.
    pub limits: Vec<Limit>,
}

/// Weight from which something counts as having spoken for a step.
const HEARD: f64 = 0.1;

impl Choosing<'_> {
    /// What was weighed for a step, from the same numbers as its score.
    pub fn account(&self, step: usize) -> Account {
        let seen = self.seen(step);
        let known = Known::of(seen.spread);
        let never = self.record().times_done(step) == 0;
        let mut terms = self.terms(step);
        terms.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        Account {
            likely: Likely::of(seen.done()),
            expected: seen.expected,
            known,
            speaks: terms
                .into_iter()
                .filter(|(_, weight)| *weight >= HEARD)
                .map(|(speaks, _)| speaks)
                .filter(|speaks| match speaks {
                    Speaks::Unknown => known == Known::Little,
                    // What was never done has not rested either.
                    Speaks::Rested => !never,
                    Speaks::Kind | Speaks::PartOfDay | Speaks::Outward | Speaks::New | Speaks::Liked => true,
                })
                .collect(),
            limits: self.limits(),
        }
    }

    fn limits(&self) -> Vec<Limit> {
        let (setting, standing) = (self.setting(), self.standing());
        let stands = [
            (Limit::FloorOnly, setting.allowance == Allowance::FloorOnly),
            (Limit::FirstTries, standing.beginning),
            (Limit::FirstDays, standing.first_days),
            (Limit::Quiet, standing.quiet),
            (Limit::AfterHard, standing.gentler && !standing.quiet),
            (Limit::Setback, standing.lowered > 0.0),
            (Limit::Gentler, setting.gentler),
            (Limit::TagsRest, setting.tags_rest),
            (Limit::Late, setting.late() && !setting.adult),
            (Limit::Hardest, true),
        ];
        stands.into_iter().filter(|(_, stands)| *stands).map(|(limit, _)| limit).collect()
    }
}
