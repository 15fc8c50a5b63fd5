//! English: the patterns, by group.

mod crisis;
mod cues;
mod mind;
mod others;
mod out;
mod wants;
mod world;

use super::rules::Rule;

/// All English patterns.
pub(super) const RULES: &[&[Rule]] =
    &[mind::RULES, world::RULES, others::RULES, wants::RULES, out::RULES, crisis::RULES, cues::RULES];
