//! English: the patterns, by group.

mod crisis;
mod cues;
mod harm;
mod mind;
mod others;
mod out;
mod states;
mod wants;
pub(super) mod words;
mod world;

use super::rules::Rule;

/// All English patterns.
pub(super) const RULES: &[&[Rule]] = &[
    mind::RULES,
    world::RULES,
    others::RULES,
    wants::RULES,
    out::RULES,
    crisis::RULES,
    harm::RULES,
    states::RULES,
    cues::RULES,
];
