//! The reason shown is the true reason: it is derived once more here, from the notes alone, over made-up lives.

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::catalogue::Step;
use ippo_core::planner::{Allowance, Dimension, Outcome, Reason, Setting};
use ippo_core::time::Day;
use made_up::Seeded;
use made_up::person::Person;
use std::collections::BTreeSet;

const LIVES: u64 = 40;
const DAYS: i32 = 90;

struct Note {
    day: i32,
    step: usize,
    outcome: Outcome,
    felt: Option<f64>,
}

impl Note {
    fn is_hard(&self) -> bool {
        self.outcome == Outcome::Stopped || self.outcome.is_try() && self.felt.is_some_and(|felt| felt >= 80.0)
    }
}

/// What is known of one day, as a careful reader of the notes would see it.
struct Life<'a> {
    person: &'a Person,
    notes: &'a [Note],
    setting: &'a Setting,
}

impl Life<'_> {
    fn step(&self, step: usize) -> &Step {
        self.person.step(step)
    }

    fn since(&self, note: &Note) -> i32 {
        self.setting.day.0 - note.day
    }

    fn tries(&self) -> impl DoubleEndedIterator<Item = &Note> {
        self.notes.iter().filter(|note| note.outcome.is_try())
    }

    fn done(&self, step: usize) -> bool {
        self.tries().any(|note| note.step == step && note.outcome == Outcome::Done)
    }

    fn last_done(&self, step: usize) -> bool {
        self.tries().rfind(|note| note.step == step).is_some_and(|note| note.outcome == Outcome::Done)
    }

    fn was_hard_lately(&self) -> bool {
        let stopped = self.tries().rev().take(5).filter(|note| note.outcome == Outcome::Stopped).count();
        self.tries().any(|note| note.is_hard() && self.since(note) <= 2) || stopped >= 2
    }

    fn paused(&self) -> bool {
        self.notes.last().is_some_and(|note| self.since(note) > 7)
    }

    fn is_night(&self) -> bool {
        !(300..1260).contains(&self.setting.minute_of_day)
    }

    fn family_rested(&self, step: usize) -> bool {
        let family = self.step(step).family;
        self.tries().filter(|note| self.step(note.step).family == family).all(|note| self.since(note) >= 7)
    }

    fn holds(&self, step: usize, reason: &Reason) -> bool {
        match reason {
            Reason::AtRest => self.setting.allowance == Allowance::FloorOnly && self.step(step).is_floor(),
            Reason::AfterHard => self.was_hard_lately(),
            Reason::FirstOnes => self.tries().count() < 4,
            Reason::WentAllRightBefore => self.last_done(step),
            Reason::Small => self.paused() && self.step(step).is_floor(),
            Reason::Quiet => self.is_night() && self.step(step).bed,
            Reason::LikeDone { like, differs } => {
                let like = self.person.catalogue.index_of(like).expect("a reason names a step that there is");
                let same = self.step(like).family == self.step(step).family;
                same && self.done(like) && !self.done(step) && differ(self.step(like), self.step(step)) == [*differs]
            }
            Reason::SomethingDifferent => self.family_rested(step),
            Reason::Further => {
                let reached = self.tries().filter(|note| note.outcome == Outcome::Done);
                let beyond = reached.map(|note| self.step(note.step).place).all(|far| self.step(step).place > far);
                self.setting.direction >= 1.0 && beyond
            }
            Reason::New => !self.done(step),
            Reason::Near => self.done(step),
            // Nothing was told of joys in these lives.
            Reason::AskedSmaller | Reason::AskedLarger | Reason::Named | Reason::Liked => false,
        }
    }
}

/// The dimensions in which two steps plainly differ.
fn differ(a: &Step, b: &Step) -> Vec<Dimension> {
    let quarter = |value: f64| (value * 4.0).ceil() as u8;
    let length = |minutes: u16| [1, 3, 5, 10, 20, 45, 90].iter().filter(|bound| minutes > **bound).count();
    let all = [
        (Dimension::Place, a.place != b.place),
        (Dimension::Contact, a.contact != b.contact),
        (Dimension::Length, length(a.minutes) != length(b.minutes)),
        (Dimension::People, quarter(a.people) != quarter(b.people)),
        (Dimension::PartOfDay, a.part != b.part),
        (Dimension::Observed, quarter(a.observed) != quarter(b.observed)),
    ];
    all.into_iter().filter(|(_, differs)| *differs).map(|(dimension, _)| dimension).collect()
}

fn setting(chance: &mut Seeded, day: i32, salt: u64) -> Setting {
    let mut setting = Setting::at(Day(day), chance.below(1440) as u16);
    setting.minutes_awake = chance.happens(60).then(|| chance.below(900) as u16);
    setting.adult = chance.happens(50);
    setting.direction = [0.0, 0.5, 1.0][chance.below(3) as usize];
    setting.gentler = salt.is_multiple_of(5);
    setting.same = salt.is_multiple_of(3);
    setting.salt = salt;
    if chance.happens(6) {
        setting.allowance = Allowance::FloorOnly;
    }
    setting
}

fn noted(chance: &mut Seeded, luck: u64) -> (Outcome, Option<f64>) {
    let outcome = match chance.below(100) {
        n if n < luck => Outcome::Done,
        n if n < luck + 8 => Outcome::Partly,
        n if n < luck + 14 => Outcome::NotToday { reason_given: false },
        _ => Outcome::Stopped,
    };
    (outcome, chance.happens(70).then(|| chance.below(101 - luck / 2) as f64))
}

/// Goes through made-up lives, some with long pauses, and shows each offer with its reason and the notes before it.
fn lives(mut check: impl FnMut(&Life<'_>, usize, &Reason)) {
    for seed in 0..LIVES {
        let (mut chance, mut person, mut notes) = (Seeded(seed), Person::new(made_up::catalogue()), Vec::new());
        let luck = 45 + chance.below(45);
        let mut day = 0;
        while day < DAYS {
            let passed = if chance.happens(4) { 12 } else { 1 };
            day += passed;
            person.belief.pass_days(&person.design, passed as u32);
            let setting = setting(&mut chance, day, seed);
            let Some(offer) = person.choose(&setting).main else { continue };
            check(&Life { person: &person, notes: &notes, setting: &setting }, offer.step, &offer.reason);
            let (outcome, felt) = noted(&mut chance, luck);
            person.note(day, offer.step, outcome, felt);
            notes.push(Note { day, step: offer.step, outcome, felt });
        }
    }
}

#[test]
fn every_reason_shown_can_be_read_off_the_notes() {
    let mut met = BTreeSet::new();
    lives(|life, step, reason| {
        assert!(life.holds(step, reason), "{reason:?} of {:?} on {:?}", life.step(step).id, life.setting.day);
        met.insert(format!("{reason:?}").split(' ').next().unwrap().to_owned());
    });
    assert!(met.len() >= 9, "the lives meet too few reasons to tell anything: {met:?}");
}

#[test]
fn what_was_hard_is_not_offered_again_the_next_day() {
    let mut hard = 0;
    lives(|life, step, _| {
        let last_of_it = life.notes.iter().rfind(|note| note.step == step);
        let was_hard = last_of_it.is_some_and(|note| note.is_hard() && life.since(note) <= 1);
        assert!(!was_hard, "{:?} on {:?}", life.step(step).id, life.setting.day);
        hard += usize::from(life.notes.last().is_some_and(Note::is_hard));
    });
    assert!(hard > 100, "hard ones happened {hard} times");
}
