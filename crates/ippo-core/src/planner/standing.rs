//! Where a person stands on a day: what the record and the limits say of all steps at once.

use super::belief::Bound;
use super::design::Design;
use super::normal::quantile;
use super::setting::Setting;
use super::{Caps, Record};

/// What holds of every step on one day.
pub(super) struct Standing {
    /// The first tries are not over.
    pub(super) beginning: bool,
    /// A hard try lies so near that nothing outward is offered (care.md C18).
    pub(super) quiet: bool,
    /// The aim or the bounds are gentler because of a hard try.
    pub(super) gentler: bool,
    /// Among the first days.
    pub(super) first_days: bool,
    /// Points by which every hardest expected is lowered.
    pub(super) lowered: f64,
    /// The chance aimed at, in standard deviations.
    pub(super) aim: f64,
    /// How rarely any step may be too much.
    pub(super) rarely: Bound,
    /// How rarely a step may be too much that is like a done one.
    pub(super) rarely_near: Bound,
}

/// Chance aimed at for somebody who has tried nothing so far: the surest step there is (judgement).
const SUREST: f64 = 0.99;

impl Standing {
    pub(super) fn new(design: &Design, record: &Record, setting: &Setting, caps: &Caps) -> Self {
        let taste = &design.population().taste;
        let beginning = record.tries() < caps.first_tries_from_floor;
        let hard = record.hard_within(setting.day, taste.after_hard_days, caps);
        let setback = record.setback(caps);
        let first_days = record.in_first_days(setting.day, caps);
        let lapse = design.population().lapse;
        let rarely = |stopped: f64| Bound::of(1.0 - stopped, lapse);
        let careful = first_days || setting.gentler;
        let early = if beginning { taste.first_tries } else { 0.0 };
        let after = if hard { taste.after_hard } else { 0.0 };
        Self {
            beginning,
            quiet: record.hard_within(setting.day, caps.quiet_days, caps),
            gentler: hard || setback,
            first_days,
            rarely: rarely(if careful { caps.stopped_first } else { caps.stopped_else }),
            rarely_near: rarely(if careful { caps.stopped_first } else { caps.stopped_near }),
            lowered: if setback { caps.setback_lowering } else { 0.0 },
            aim: quantile(if record.tries() == 0 {
                SUREST
            } else {
                let wished = if setting.gentler { taste.target.max(caps.gentler_target) } else { taste.target };
                (wished + early + after).min(taste.highest_target)
            }),
        }
    }
}
