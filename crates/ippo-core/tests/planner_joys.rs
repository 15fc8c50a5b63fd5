//! What was once liked shapes the first steps, lifts none over a bound, and is named as the reason exactly when it is one.

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::around::Joy;
use ippo_core::catalogue::{Catalogue, Step, Tag};
use ippo_core::planner::{Allowance, Offer, Outcome, Reason, Setting};
use ippo_core::time::Day;
use made_up::Seeded;
use made_up::person::Person;
use std::collections::BTreeSet;

const LIVES: u64 = 40;
const DAYS: i32 = 60;

/// The made-up catalogue with a joy on every second step, each joy in turn.
fn person() -> Person {
    let shaped = |(at, step): (usize, &Step)| {
        let mut step = step.clone();
        step.around.joy = at.is_multiple_of(2).then(|| Joy::ALL[(at / 2) % 10]);
        step
    };
    Person::new(Catalogue::new(made_up::catalogue().steps().iter().enumerate().map(shaped).collect()))
}

fn is_of(person: &Person, step: usize, joys: &BTreeSet<Joy>) -> bool {
    person.step(step).around.joy.is_some_and(|joy| joys.contains(&joy))
}

/// How many of the first four offers, each done on its day, are of these joys, if these were told.
fn among_the_first_four(salt: u64, minute: u16, of: &BTreeSet<Joy>, told: &BTreeSet<Joy>) -> usize {
    let mut person = person();
    let offers = (0..4).map(|day| {
        let setting = Setting { salt, joys: told.clone(), ..Setting::at(Day(day), minute) };
        let step = person.main(&setting).step;
        assert!(person.step(step).is_floor(), "the first tries come from the floor, liked or not");
        person.does(day, step);
        is_of(&person, step, of)
    });
    offers.filter(|liked| *liked).count()
}

#[test]
fn with_told_joys_the_first_four_hold_more_of_them_than_without() {
    let likes = [
        ([Joy::Music, Joy::Reading, Joy::Sky], 720),
        ([Joy::Games, Joy::Animals, Joy::Making], 600),
        ([Joy::Drawing, Joy::Plants, Joy::Cooking], 180),
    ];
    for (joys, minute) in likes {
        let of: BTreeSet<Joy> = joys.into();
        let count =
            |told: &BTreeSet<Joy>| -> usize { (0..60).map(|salt| among_the_first_four(salt, minute, &of, told)).sum() };
        let (without, with) = (count(&BTreeSet::new()), count(&of));
        assert!(with > without && with >= 60, "{joys:?}: {with} beside {without} of 240");
    }
}

#[test]
fn when_nothing_was_told_nothing_is_different() {
    let shaped = person();
    let plain = Person::new(made_up::catalogue());
    for salt in 0..60 {
        let setting = Setting { salt, ..Setting::at(Day(0), 180) };
        assert_eq!(shaped.choose(&setting), plain.choose(&setting), "a joy on a step alone changes nothing");
    }
}

struct Note {
    day: i32,
    step: usize,
    outcome: Outcome,
    felt: Option<f64>,
}

/// One sight of a day: the person before it, what they noted so far, and what is offered.
struct Sight<'a> {
    person: &'a Person,
    notes: &'a [Note],
    setting: &'a Setting,
    main: &'a Offer,
}

impl Sight<'_> {
    fn since(&self, note: &Note) -> i32 {
        self.setting.day.0 - note.day
    }

    /// Derived from the notes alone: hard within two days, or two of the last five tries were too much.
    fn was_hard(&self) -> bool {
        let tries = || self.notes.iter().filter(|note| note.outcome.is_try());
        let hard = |note: &Note| note.outcome == Outcome::Stopped || note.felt.is_some_and(|felt| felt >= 80.0);
        let stopped = tries().rev().take(5).filter(|note| note.outcome == Outcome::Stopped).count();
        tries().any(|note| hard(note) && self.since(note) <= 2) || stopped >= 2
    }

    fn speaks_of_joy(&self) -> bool {
        let done = self.notes.iter().any(|note| note.step == self.main.step && note.outcome == Outcome::Done);
        let paused = self.notes.last().is_some_and(|note| self.since(note) > 7);
        let liked = is_of(self.person, self.main.step, &self.setting.joys);
        liked && !done && !paused && !self.was_hard() && self.setting.allowance == Allowance::Steps
    }
}

fn setting(chance: &mut Seeded, day: i32, salt: u64) -> Setting {
    let mut setting = Setting::at(Day(day), chance.below(1440) as u16);
    setting.joys = Joy::ALL.into_iter().filter(|_| chance.happens(30)).collect();
    setting.adult = chance.happens(50);
    setting.tags_rest = chance.happens(20);
    setting.direction = [0.0, 0.5, 1.0][chance.below(3) as usize];
    setting.left_out = (0..5).map(|_| chance.below(108) as usize).collect();
    setting.salt = salt;
    if chance.happens(10) {
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

/// Goes through made-up lives of people who told what they liked, some with long pauses.
fn lives(mut check: impl FnMut(&Sight<'_>)) {
    for seed in 0..LIVES {
        let (mut chance, mut person, mut notes) = (Seeded(seed), person(), Vec::new());
        let luck = 45 + chance.below(45);
        let mut day = 0;
        while day < DAYS {
            let passed = if chance.happens(4) { 12 } else { 1 };
            day += passed;
            person.belief.pass_days(&person.design, passed as u32);
            let setting = setting(&mut chance, day, seed);
            let Some(main) = person.choose(&setting).main else { continue };
            check(&Sight { person: &person, notes: &notes, setting: &setting, main: &main });
            let (outcome, felt) = noted(&mut chance, luck);
            person.note(day, main.step, outcome, felt);
            notes.push(Note { day, step: main.step, outcome, felt });
        }
    }
}

#[test]
fn it_is_the_reason_exactly_when_it_was_told_and_nothing_speaks_first() {
    let (mut given, mut silent) = (0, 0);
    lives(|sight| {
        let step = &sight.person.step(sight.main.step).id;
        assert_eq!(sight.main.reason == Reason::Liked, sight.speaks_of_joy(), "{:?} of {step:?}", sight.main.reason);
        let liked = is_of(sight.person, sight.main.step, &sight.setting.joys);
        given += usize::from(sight.main.reason == Reason::Liked);
        silent += usize::from(liked && sight.main.reason != Reason::Liked);
    });
    assert!(given > 100 && silent > 100, "given {given} times, another reason spoke first {silent} times");
}

#[test]
fn no_joy_lifts_a_step_over_a_bound() {
    lives(|sight| {
        let (person, setting, at) = (sight.person, sight.setting, sight.person.step(sight.main.step));
        let first = person.record.in_first_days(setting.day, &person.caps);
        let lowered = if person.record.setback(&person.caps) { 15.0 } else { 0.0 };
        let (expected, stopped) = if first { (40.0, 0.08) } else { (50.0, 0.20) };
        let seen = person.belief.predict(&person.design, sight.main.step);
        assert!(at.is_floor() || (seen.expected <= expected - lowered && seen.stopped <= stopped), "{:?}", at.id);
        assert!(at.is_floor() || setting.allowance == Allowance::Steps, "at rest the floor alone");
        assert!(!(setting.tags_rest && (at.rests_at_risk() || at.has(Tag::PostPublic))), "{:?}", at.tags);
        let late = !(240..1380).contains(&setting.minute_of_day);
        assert!(!(late && !setting.adult && at.has(Tag::Outdoors)), "nobody is sent out at night");
        assert!(!setting.left_out.contains(&sight.main.step) && !at.retired);
        let beginning = sight.notes.iter().filter(|note| note.outcome.is_try()).count() < 4;
        assert!(
            !beginning || at.is_floor() || setting.allowance != Allowance::Steps || no_floor_left(sight),
            "{:?}",
            at.id
        );
    });
}

/// Whether everything of the floor rests at this hour, so that the first tries come from elsewhere.
fn no_floor_left(sight: &Sight<'_>) -> bool {
    let bare = Setting { joys: BTreeSet::new(), ..sight.setting.clone() };
    let main = sight.person.choose(&bare).main.expect("something was offered with joys told");
    !sight.person.step(main.step).is_floor()
}

#[test]
fn what_was_liked_changes_the_choice_and_never_what_is_expected() {
    lives(|sight| {
        let bare = Setting { joys: BTreeSet::new(), ..sight.setting.clone() };
        let (with, without) = (sight.person.choosing(sight.setting), sight.person.choosing(&bare));
        for step in 0..sight.person.design.len() {
            assert_eq!(with.seen(step).done().to_bits(), without.seen(step).done().to_bits());
            assert_eq!(with.seen(step).expected.to_bits(), without.seen(step).expected.to_bits());
            assert_eq!(
                with.named(step).is_some(),
                without.named(step).is_some(),
                "nothing opens by it, and nothing closes"
            );
        }
        assert_eq!(sight.main.chance.to_bits(), without.seen(sight.main.step).done().to_bits());
    });
}
