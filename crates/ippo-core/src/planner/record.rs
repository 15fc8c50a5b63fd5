//! The record: what was tried when, as far as choosing needs it. A pure fold over the journal.

use super::{Caps, Design, Outcome};
use crate::catalogue::{FAMILIES, Part};
use crate::time::Day;
use std::collections::BTreeSet;
use std::fmt;

/// Days of tries that are kept in full; older ones leave their last day and count.
const KEPT_DAYS: u32 = 30;

/// How hard (0 to 100) a try counts for rest when that was not told.
const UNTOLD: f64 = 25.0;

/// One try.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Tried {
    pub(super) day: Day,
    pub(super) step: usize,
    pub(super) outcome: Outcome,
    pub(super) felt: Option<f64>,
}

impl Tried {
    fn is_hard(&self, caps: &Caps) -> bool {
        self.outcome == Outcome::Stopped || self.felt.is_some_and(|felt| felt >= caps.hard_felt)
    }
}

/// What is left of a step's past.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Past {
    pub(super) last: Day,
    pub(super) done: u32,
    pub(super) last_done: Option<Day>,
    pub(super) last_outcome: Outcome,
}

/// What was tried when. Steps are named by their index in the design's catalogue.
#[derive(Clone, PartialEq, Default)]
pub struct Record {
    /// By step; as long as the last step that was tried asks for.
    steps: Vec<Option<Past>>,
    families: [Option<Day>; FAMILIES.len()],
    parts: [Option<Day>; 3],
    tries: u32,
    first: Option<Day>,
    last: Option<Day>,
    recent: Vec<Tried>,
    frightened: Option<Day>,
    not_today: Option<(Day, BTreeSet<usize>)>,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What somebody tried never reaches a log by accident.
        f.write_str("Record(*)")
    }
}

impl Record {
    /// Takes in one note, in the journal's order; *felt* runs from 0 to 100. An unknown step is ignored.
    pub fn note(&mut self, design: &Design, day: Day, step: usize, outcome: Outcome, felt: Option<f64>) {
        if step >= design.len() {
            return;
        }
        self.first = Some(self.first.map_or(day, |first| first.min(day)));
        self.last = Some(self.last.map_or(day, |last| last.max(day)));
        if !outcome.is_try() {
            self.leave(day, step);
            return;
        }
        self.tries += 1;
        self.families[design.row(step).family] = Some(day);
        self.parts[design.row(step).part as usize] = Some(day);
        self.note_step(day, step, outcome);
        self.recent.retain(|tried| day.since(tried.day) <= KEPT_DAYS);
        self.recent.push(Tried { day, step, outcome, felt });
    }

    /// Takes in how hard a noted try was, told later: the last try of that step on that day.
    pub fn felt_later(&mut self, day: Day, step: usize, felt: f64) {
        let mut tries = self.recent.iter_mut().rev();
        if let Some(tried) = tries.find(|tried| tried.day == day && tried.step == step) {
            tried.felt = Some(felt);
        }
    }

    /// Takes in that something cruel or frightening happened at a try of that day (care.md C18).
    pub fn frightened(&mut self, day: Day) {
        self.frightened = self.frightened.max(Some(day));
    }

    /// How many tries there were.
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// How often a step was done.
    pub fn times_done(&self, step: usize) -> u32 {
        self.past(step).map_or(0, |past| past.done)
    }

    /// The day of the last thing noted.
    pub fn last_day(&self) -> Option<Day> {
        self.last
    }

    /// The day of the first thing noted.
    pub fn first_day(&self) -> Option<Day> {
        self.first
    }

    /// Whether `day` is among the first days, counted from the first thing noted.
    pub fn in_first_days(&self, day: Day, caps: &Caps) -> bool {
        self.first.is_none_or(|first| day.since(first) < caps.first_days)
    }

    /// The step of the last try, if that was too much.
    pub(super) fn just_stopped(&self) -> Option<usize> {
        self.recent.last().filter(|tried| tried.outcome == Outcome::Stopped).map(|tried| tried.step)
    }

    /// Whether the last tries were too much, so that every bound falls (care.md C18).
    pub fn setback(&self, caps: &Caps) -> bool {
        let last = self.recent.iter().rev().take(caps.setback_tries);
        last.filter(|tried| tried.outcome == Outcome::Stopped).count() >= caps.setback_stops
    }

    /// Whether a try in the last `days` days (today among them) was too much, hard or frightening.
    pub fn hard_within(&self, day: Day, days: u32, caps: &Caps) -> bool {
        let near = |then: Day| day.since(then) <= days;
        self.recent.iter().any(|tried| tried.is_hard(caps) && near(tried.day)) || self.frightened.is_some_and(near)
    }

    /// Whether a try of this step in the last `days` days was too much or hard.
    pub(super) fn was_hard(&self, step: usize, day: Day, days: u32, caps: &Caps) -> bool {
        let of_it = self.recent.iter().rev().take_while(|tried| day.since(tried.day) <= days);
        of_it.filter(|tried| tried.step == step).any(|tried| tried.is_hard(caps))
    }

    /// What the last three days cost: the sum of felt/100 + 0.3 over their tries.
    pub fn load(&self, day: Day) -> f64 {
        let near = self.recent.iter().filter(|tried| day.since(tried.day) < 3);
        near.fold(0.0, |sum, tried| sum + tried.felt.unwrap_or(UNTOLD) / 100.0 + 0.3)
    }

    /// Whether a step was tried on that day, within the last thirty.
    pub fn tried_on(&self, day: Day, step: usize) -> bool {
        self.recent.iter().any(|tried| tried.day == day && tried.step == step)
    }

    /// Steps left with *not today* on that day.
    pub fn left_on(&self, day: Day) -> usize {
        self.not_today.as_ref().filter(|(then, _)| *then == day).map_or(0, |(_, left)| left.len())
    }

    pub(super) fn was_left(&self, day: Day, step: usize) -> bool {
        self.not_today.as_ref().is_some_and(|(then, left)| *then == day && left.contains(&step))
    }

    pub(super) fn past(&self, step: usize) -> Option<&Past> {
        self.steps.get(step)?.as_ref()
    }

    pub(super) fn done_steps(&self) -> impl Iterator<Item = (usize, Day)> + '_ {
        self.steps.iter().enumerate().filter_map(|(step, past)| Some((step, past.as_ref()?.last_done?)))
    }

    pub(super) fn family_day(&self, family: usize) -> Option<Day> {
        self.families[family]
    }

    pub(super) fn part_day(&self, part: Part) -> Option<Day> {
        self.parts[part as usize]
    }

    fn leave(&mut self, day: Day, step: usize) {
        let left = self.not_today.get_or_insert_with(|| (day, BTreeSet::new()));
        if left.0 != day {
            *left = (day, BTreeSet::new());
        }
        left.1.insert(step);
    }

    fn note_step(&mut self, day: Day, step: usize, outcome: Outcome) {
        let fresh = Past { last: day, done: 0, last_done: None, last_outcome: outcome };
        if self.steps.len() <= step {
            self.steps.resize(step + 1, None);
        }
        let past = self.steps[step].get_or_insert(fresh);
        past.last = day;
        past.last_outcome = outcome;
        if outcome == Outcome::Done {
            past.done += 1;
            past.last_done = Some(day);
        }
    }
}
