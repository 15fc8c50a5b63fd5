//! What can be asked of a state; nothing here can fail.

use super::{Ground, KeptLetter, NotedTry, State, Swap};
use crate::calm::Practised;
use crate::catalogue::Step;
use crate::checkin::Reach;
use crate::course::Course;
use crate::event::{Anchor, Direction, Offer, Pace, Strand, Variety};
use crate::ids::{EntryId, LetterId, StepId};
use crate::joys::Joys;
use crate::letter::{CrisisKind, Writer};
use crate::level::{Held, Level, Levels};
use crate::measures::Measures;
use crate::moving::begins_with;
use crate::people::People;
use crate::planner::{Belief, Outcome, Record};
use crate::routine::Routine;
use crate::safety::Plan;
use crate::sheets::Sheets;
use crate::time::{Day, Moment};
use std::sync::Arc;

impl State {
    /// What the fold stands on.
    pub fn ground(&self) -> &Arc<Ground> {
        &self.ground
    }

    /// The step of that name, if the catalogue knows it.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.ground.catalogue.step(id)
    }

    /// The last entry taken in.
    pub fn last_entry(&self) -> Option<EntryId> {
        self.last.map(|(id, _)| id)
    }

    /// The personal day of the last entry.
    pub fn last_day(&self) -> Option<Day> {
        self.last_day
    }

    /// When the last entry was noted, in ms.
    pub fn last_noted_ms(&self) -> i64 {
        self.last_ms
    }

    /// The moment of an instant with its personal day, which turns when this person chose. Another zone or another turn of day
    /// never puts it before the day of what was noted last: that day goes on until the next one begins. A clock that
    /// was put back is taken as it is.
    pub fn moment(&self, utc_ms: i64, offset_minutes: i16, zone: &str) -> Moment {
        let at = Moment::new(utc_ms, offset_minutes, zone, self.routine.turns_at());
        let day = self.last_day.filter(|last| *last > at.day && utc_ms >= self.last_ms).unwrap_or(at.day);
        Moment { day, ..at }
    }

    /// When the first thing of a day was noted, in ms.
    pub fn first_of_day(&self, day: Day) -> Option<i64> {
        self.first_today.filter(|(known, _)| *known == day).map(|(_, ms)| ms)
    }

    /// The person's own chance, the same on all their installations.
    pub fn salt(&self) -> u64 {
        self.salt
    }

    /// How boldly the person wants steps to be chosen.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Whether the person wants kinds to change.
    pub fn variety(&self) -> Variety {
        self.variety
    }

    /// The steps that are not for this person, by name.
    pub fn left_out(&self) -> impl Iterator<Item = &StepId> {
        self.left_out.iter()
    }

    /// Whether the person wants to be asked now and then which of two looks harder.
    pub fn asks_pairs(&self) -> bool {
        self.asks_pairs
    }

    /// Whether that was asked since the last try.
    pub fn compared_since_try(&self) -> bool {
        self.compared_since_try
    }

    /// The pairs that were asked, each with the name first that comes first.
    pub fn compared_pairs(&self) -> impl Iterator<Item = &(StepId, StepId)> {
        self.compared.iter()
    }

    /// The planner's record.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The planner's belief, as it will be on a day.
    pub fn belief_on(&self, day: Day) -> Belief {
        let mut belief = self.belief.clone();
        belief.pass_days(&self.ground.design, self.belief_day.map_or(0, |known| day.since(known)));
        belief
    }

    /// All tries, in order.
    pub fn tries(&self) -> &[NotedTry] {
        &self.tries
    }

    /// A try by its entry.
    pub fn noted_try(&self, id: EntryId) -> Option<&NotedTry> {
        self.tries.iter().rev().find(|noted| noted.id == id)
    }

    /// How many tries were begun at a place of the map.
    pub fn tries_at(&self, place: u8) -> usize {
        let there = |noted: &&NotedTry| {
            noted.tried.outcome.is_try() && self.step(&noted.tried.offer.step).is_some_and(|s| s.place == place)
        };
        self.tries.iter().filter(there).count()
    }

    /// The step that was taken up and not noted, with when.
    pub fn taken(&self) -> Option<(&Moment, &Offer)> {
        self.taken.as_ref().map(|(at, offer)| (at, offer))
    }

    /// Exchanges since the last try, on that day.
    pub fn swaps_on(&self, day: Day) -> impl Iterator<Item = &Swap> {
        self.swaps.iter().filter(move |swap| swap.day == day)
    }

    /// *Not today* in a row, up to now.
    pub fn not_today_in_a_row(&self) -> usize {
        let left = |noted: &&NotedTry| matches!(noted.tried.outcome, Outcome::NotToday { .. });
        self.tries.iter().rev().take_while(left).count()
    }

    /// The direction chosen.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether 18 or older, if that was told.
    pub fn adult(&self) -> Option<bool> {
        self.adult
    }

    /// Whether this day is marked as a bad night.
    pub fn night_marked(&self, day: Day) -> bool {
        self.night == Some(day)
    }

    /// The day's own course.
    pub fn routine(&self) -> &Routine {
        &self.routine
    }

    /// What is liked.
    pub fn joys(&self) -> &Joys {
        &self.joys
    }

    /// Whether an anchor is not brought up now: no food to somebody with whom food is a fight (care.md C11), no window to
    /// somebody at risk (care.md C7). What was chosen stays.
    pub fn anchor_rests(&self, anchor: Anchor, now_ms: i64) -> bool {
        match anchor {
            Anchor::Meal => self.has_sign(CrisisKind::Eating, now_ms),
            Anchor::Air => self.held(now_ms).level != Level::Open || self.tags_rest(now_ms),
            Anchor::Up | Anchor::Light | Anchor::Wash | Anchor::Down => false,
        }
    }

    /// The guided sheets.
    pub fn sheets(&self) -> &Sheets {
        &self.sheets
    }

    /// The people that there are.
    pub fn people(&self) -> &People {
        &self.people
    }

    /// The check-ins.
    pub fn measures(&self) -> &Measures {
        &self.measures
    }

    /// What Ippo is to be for this person.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Whether a strand is there for this person now: not put away, and no thoughts while somebody may hear voices
    /// or be watched (care.md C12).
    pub fn has_strand(&self, strand: Strand, now_ms: i64) -> bool {
        let closed = || strand == Strand::Thoughts && self.has_sign(CrisisKind::Psychosis, now_ms);
        self.course.has(strand) && !closed()
    }

    /// How practices of calm went, as told.
    pub fn practised(&self) -> &Practised {
        &self.practised
    }

    /// All kept letters, in order.
    pub fn letters(&self) -> &[KeptLetter] {
        &self.letters
    }

    /// The posture that movement begins with ([`crate::moving::begins_with`]), by what was told and by the person's last
    /// letter that says how far out.
    pub fn movement_begins_with(&self) -> u8 {
        let understood = self.letters.iter().rev().filter_map(|kept| kept.understood.as_ref());
        let own = understood.filter(|understood| understood.writer == Writer::Person);
        begins_with(self.reach, own.filter_map(|understood| understood.outings).next())
    }

    /// A letter by its name.
    pub fn letter(&self, id: LetterId) -> Option<&KeptLetter> {
        self.letters.iter().rev().find(|kept| kept.letter.id == id)
    }

    /// The level in force at a moment.
    pub fn held(&self, now_ms: i64) -> Held {
        self.levels.held(now_ms)
    }

    /// Whether tagged steps rest at a moment.
    pub fn tags_rest(&self, now_ms: i64) -> bool {
        self.levels.tags_rest(now_ms)
    }

    /// Whether a kind of sign is in force at a moment.
    pub fn has_sign(&self, kind: CrisisKind, now_ms: i64) -> bool {
        self.levels.has(kind, now_ms)
    }

    /// Everything that sets, changes and ends the level.
    pub fn levels(&self) -> &Levels {
        &self.levels
    }

    /// The plan for bad nights.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How far things reach, as far as that was told.
    pub fn reach_told_so_far(&self) -> Reach {
        self.reach
    }

    /// The person's words of a step of their own.
    pub fn own_words(&self, id: &StepId) -> Option<&str> {
        self.own.get(id).map(AsRef::as_ref)
    }

    /// Whether anything was kept of what one tries, writes or tells (care.md §1: the order of revealing).
    pub fn kept_anything(&self) -> bool {
        let tried = !self.tries.is_empty() || !self.practised.is_empty() || !self.joys.is_empty();
        let written = !self.letters.is_empty() || !self.plan.is_empty() || !self.sheets.all().is_empty();
        tried || written || !self.people.all().is_empty() || !self.routine.is_empty() || !self.measures.is_empty()
    }
}
