//! What the hour and the person bring to a choice, and which steps fit the hour.

use crate::around::Joy;
use crate::catalogue::{Part, Step, Tag, When};
use crate::time::{Day, is_late};
use std::collections::BTreeSet;

/// Which steps may be offered at all (care.md §4: open, gentle, pause and above).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Allowance {
    /// All that the limits allow.
    Steps,
    /// The floor alone, and nothing larger.
    FloorOnly,
    /// No step.
    None,
}

/// What the hour and the person bring. Steps are named by their index in the catalogue.
#[derive(Clone, PartialEq, Debug)]
pub struct Setting {
    /// The personal day.
    pub day: Day,
    /// Minutes after local midnight, 0 to 1439.
    pub minute_of_day: u16,
    /// Minutes since the person's own day began, if that is known.
    pub minutes_awake: Option<u16>,
    /// Which steps may be offered.
    pub allowance: Allowance,
    /// Steps that name means or places rest (care.md C7).
    pub tags_rest: bool,
    /// Known to be 18 or older; unknown counts as younger (care.md C16).
    pub adult: bool,
    /// Factor on the pull outward: 0 home is enough, 0.5 not said, 1 out.
    pub direction: f64,
    /// Surer steps, by the person's wish.
    pub gentler: bool,
    /// The same ones may come again, by the person's wish (care.md C14).
    pub same: bool,
    /// What the person once liked, so that steps take their shape from it.
    pub joys: BTreeSet<Joy>,
    /// Steps that the person never wants to see.
    pub left_out: BTreeSet<usize>,
    /// Steps exchanged for another today.
    pub swapped_away: BTreeSet<usize>,
    /// Steps offered in the days before today, within [`super::Caps::repeat_days`].
    pub offered_before: BTreeSet<usize>,
    /// The person's own chance, so that two people see different things.
    pub salt: u64,
}

impl Setting {
    /// A day and an hour of somebody who has said nothing else.
    pub fn at(day: Day, minute_of_day: u16) -> Self {
        Self {
            day,
            minute_of_day,
            minutes_awake: None,
            allowance: Allowance::Steps,
            tags_rest: false,
            adult: false,
            direction: 0.5,
            gentler: false,
            same: false,
            joys: BTreeSet::new(),
            left_out: BTreeSet::new(),
            swapped_away: BTreeSet::new(),
            offered_before: BTreeSet::new(),
            salt: 0,
        }
    }

    /// Whether it is night: 21:00 to 05:00.
    pub fn is_night(&self) -> bool {
        self.part() == Part::Night
    }

    /// The part of the day: morning from 05:00, day from 11:00, night from 21:00.
    pub fn part(&self) -> Part {
        match self.minute_of_day {
            300..660 => Part::Morning,
            660..1260 => Part::Day,
            _ => Part::Night,
        }
    }

    /// Whether the hour fits: the step's hours, its part of day, and nothing outdoors at night unless 18 (C16).
    pub(super) fn hour_fits(&self, step: &Step) -> bool {
        let hours = match step.when {
            When::Any => true,
            When::Night => self.is_night(),
            When::Day => (420..1260).contains(&self.minute_of_day),
            When::AfterWaking => self.just_awake(),
        };
        hours && self.part_fits(step) && (self.adult || !self.late() || !step.has(Tag::Outdoors))
    }

    /// A morning step is out of place at night and a night step by day; a step of the day fits at any hour.
    fn part_fits(&self, step: &Step) -> bool {
        match step.part {
            Part::Morning => !self.is_night() || self.just_awake(),
            Part::Day => true,
            Part::Night => self.is_night(),
        }
    }

    /// The first three hours of the person's own day, whatever the clock says.
    fn just_awake(&self) -> bool {
        self.minutes_awake.is_some_and(|minutes| minutes <= 180)
    }

    /// 23:00 to 04:00.
    pub(super) fn late(&self) -> bool {
        is_late(self.minute_of_day)
    }
}
