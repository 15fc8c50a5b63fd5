//! The names of the core's words in exports, which people may read without Ippo.

use ippo_core::event::{Drawer, Eased, Feared, Happened, Way, WhyNot};
use ippo_core::letter::{Tongue, Writer};
use ippo_core::planner::{Outcome, Reason};

/// A drawer's name.
pub fn drawer(drawer: Drawer) -> &'static str {
    match drawer {
        Drawer::Steps => "steps",
        Drawer::Days => "days",
        Drawer::Mind => "mind",
        Drawer::Measures => "measures",
        Drawer::People => "people",
        Drawer::Safety => "safety",
        Drawer::Letters => "letters",
    }
}

/// A way's name.
pub fn way(way: Way) -> &'static str {
    match way {
        Way::Smaller => "smaller",
        Way::Larger => "larger",
        Way::Other => "other",
    }
}

/// An outcome's name, as the command line takes it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "done",
        Outcome::Partly => "partly",
        Outcome::Stopped => "stopped",
        Outcome::NotToday { .. } => "not-today",
    }
}

/// A fear's name.
pub fn feared(feared: Feared) -> &'static str {
    match feared {
        Feared::Seen => "seen",
        Feared::Freeze => "freeze",
        Feared::Anger => "anger",
        Feared::Bother => "bother",
        Feared::Body => "body",
        Feared::Nothing => "nothing",
    }
}

/// The name of whether it happened.
pub fn happened(happened: Happened) -> &'static str {
    match happened {
        Happened::No => "no",
        Happened::Bit => "bit",
        Happened::Yes => "yes",
        Happened::Unknown => "unknown",
    }
}

/// The name of why not.
pub fn why_not(why: WhyNot) -> &'static str {
    match why {
        WhyNot::NoTime => "no-time",
        WhyNot::Unwell => "unwell",
        WhyNot::SomeoneThere => "someone-there",
        WhyNot::Weather => "weather",
        WhyNot::NoReason => "no-reason",
    }
}

/// The name of how it was after a practice, as forms send it.
pub fn eased(change: Eased) -> &'static str {
    match change {
        Eased::Better => "better",
        Eased::Same => "same",
        Eased::Worse => "worse",
    }
}

/// A language's name.
pub fn tongue(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => "en",
        Tongue::Japanese => "ja",
    }
}

/// A writer's name.
pub fn writer(writer: Writer) -> &'static str {
    match writer {
        Writer::Person => "self",
        Writer::Family => "family",
        Writer::Other => "other",
    }
}

/// A reason's name.
pub fn reason(reason: &Reason) -> &'static str {
    match reason {
        Reason::AtRest => "at-rest",
        Reason::AfterHard => "after-hard",
        Reason::FirstOnes => "first-ones",
        Reason::WentAllRightBefore => "went-all-right-before",
        Reason::Small => "small",
        Reason::Quiet => "quiet",
        Reason::LikeDone { .. } => "like-done",
        Reason::SomethingDifferent => "something-different",
        Reason::Further => "further",
        Reason::New => "new",
        Reason::Near => "near",
        Reason::AskedSmaller => "asked-smaller",
        Reason::AskedLarger => "asked-larger",
        Reason::Named => "named",
        Reason::Liked => "liked",
    }
}
