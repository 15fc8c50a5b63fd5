//! The planner's limits over whole made-up lives: nothing outside them is ever offered.

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::catalogue::Tag;
use ippo_core::planner::{Allowance, Choice, Instead, Offer, Outcome, Setting};
use ippo_core::time::Day;
use made_up::Seeded;
use made_up::person::Person;

const LIVES: u64 = 16;
const DAYS: i32 = 60;

/// What happens on a made-up day, with the person as they were before it.
fn lives(check: impl Fn(&Person, &Setting, &Choice)) {
    for seed in 0..LIVES {
        let mut chance = Seeded(seed);
        let mut person = Person::new(made_up::catalogue());
        let luck = 40 + chance.below(60);
        let mut offered: Vec<(i32, usize)> = vec![];
        for day in 0..DAYS {
            person.belief.pass_days(&person.design, 1);
            let mut setting = setting(&mut chance, day, seed);
            setting.offered_before = offered.iter().filter(|(then, _)| day - then < 3).map(|(_, step)| *step).collect();
            let choice = person.choose(&setting);
            check(&person, &setting, &choice);
            if let Some(offer) = choice.main {
                offered.push((day, offer.step));
                try_it(&mut person, &mut chance, day, offer.step, luck);
            }
        }
    }
}

fn setting(chance: &mut Seeded, day: i32, salt: u64) -> Setting {
    let mut setting = Setting::at(Day(day), chance.below(1440) as u16);
    setting.minutes_awake = chance.happens(60).then(|| chance.below(900) as u16);
    setting.adult = chance.happens(50);
    setting.tags_rest = chance.happens(20);
    setting.direction = [0.0, 0.5, 1.0][chance.below(3) as usize];
    setting.left_out = (0..5).map(|_| chance.below(108) as usize).collect();
    setting.swapped_away = (0..chance.below(4)).map(|_| chance.below(108) as usize).collect();
    setting.salt = salt;
    if chance.happens(10) {
        setting.allowance = Allowance::FloorOnly;
    }
    setting
}

fn try_it(person: &mut Person, chance: &mut Seeded, day: i32, step: usize, luck: u64) {
    let outcome = match chance.below(100) {
        n if n < luck => Outcome::Done,
        n if n < luck + 8 => Outcome::Partly,
        n if n < luck + 16 => Outcome::NotToday { reason_given: chance.happens(50) },
        _ => Outcome::Stopped,
    };
    let felt = chance.happens(70).then(|| (chance.below(101 - luck / 2)) as f64);
    person.note(day, step, outcome, felt);
}

fn offers(choice: &Choice) -> impl Iterator<Item = &Offer> {
    [&choice.main, &choice.smaller, &choice.larger].into_iter().flatten()
}

fn hardest(person: &Person, setting: &Setting) -> (f64, f64) {
    let first = person.record.in_first_days(setting.day, &person.caps);
    let (expected, stopped) = if first { (40.0, 0.08) } else { (50.0, 0.20) };
    (if person.record.setback(&person.caps) { expected - 15.0 } else { expected }, stopped)
}

#[test]
fn what_is_offered_unasked_stays_within_the_bounds() {
    lives(|person, setting, choice| {
        let (expected, stopped) = hardest(person, setting);
        for offer in [&choice.main, &choice.smaller].into_iter().flatten() {
            let floor = person.step(offer.step).is_floor();
            assert!(floor || offer.expected <= expected, "{} on {:?}", offer.expected, setting.day);
            let seen = person.belief.predict(&person.design, offer.step);
            assert!(floor || seen.stopped <= stopped, "{}", seen.stopped);
        }
    });
}

#[test]
fn an_own_choice_stays_within_its_bound() {
    lives(|person, _, choice| {
        let larger = choice.larger.iter().filter(|offer| !person.step(offer.step).is_floor());
        for offer in larger {
            let lowered = if person.record.setback(&person.caps) { 15.0 } else { 0.0 };
            assert!(offer.expected <= 60.0 - lowered);
            assert!(person.belief.predict(&person.design, offer.step).stopped <= 0.20);
        }
    });
}

#[test]
fn the_smaller_one_is_easier_and_the_larger_one_harder() {
    lives(|_, _, choice| {
        let Some(main) = &choice.main else { return };
        if let Some(smaller) = &choice.smaller {
            assert!(smaller.chance >= main.chance + 0.02 || smaller.expected < main.expected);
        }
        if let Some(larger) = &choice.larger {
            assert!(larger.chance <= main.chance - 0.05);
        }
    });
}

#[test]
fn the_first_tries_come_from_the_floor() {
    lives(|person, _, choice| {
        if person.record.tries() < 4 {
            assert!(choice.main.iter().all(|offer| person.step(offer.step).is_floor()));
        }
    });
}

#[test]
fn the_floor_alone_is_the_floor_alone() {
    lives(|person, setting, choice| {
        if setting.allowance == Allowance::FloorOnly {
            assert!(offers(choice).all(|offer| person.step(offer.step).is_floor()));
            assert_eq!(choice.larger, None);
        }
    });
}

#[test]
fn tagged_steps_rest_and_what_was_left_never_appears() {
    lives(|person, setting, choice| {
        for offer in offers(choice) {
            let step = person.step(offer.step);
            assert!(!(setting.tags_rest && step.rests_at_risk()));
            assert!(!setting.left_out.contains(&offer.step) && !step.retired);
            assert!(!setting.swapped_away.contains(&offer.step));
        }
    });
}

#[test]
fn nobody_is_sent_out_at_night_unless_known_to_be_adult() {
    lives(|person, setting, choice| {
        let night = setting.minute_of_day >= 23 * 60 || setting.minute_of_day < 4 * 60;
        if night && !setting.adult {
            assert!(offers(choice).all(|o| !person.step(o.step).has(Tag::Outdoors)));
        }
    });
}

#[test]
fn nothing_outward_follows_a_hard_try() {
    lives(|person, setting, choice| {
        if person.record.hard_within(setting.day, 1, &person.caps) {
            assert!(offers(choice).all(|offer| person.step(offer.step).place <= 1));
        }
    });
}

#[test]
fn the_same_step_is_not_offered_twice_in_three_days() {
    lives(|person, setting, choice| {
        let again = |offer: &Offer| {
            let days = (0..3).map(|ago| Day(setting.day.0 - ago));
            let tried = days.into_iter().any(|day| person.record.tried_on(day, offer.step));
            tried || setting.offered_before.contains(&offer.step)
        };
        let Some(main) = choice.main.as_ref().filter(|main| again(main)) else { return };
        let other = person.choosing(setting).something_else(main.step);
        assert!(other.iter().all(again), "there was something else");
    });
}

#[test]
fn there_is_a_step_or_something_in_its_place() {
    lives(|_, _, choice| {
        assert_eq!(choice.main.is_none(), choice.instead.is_some());
        assert!(choice.main.is_some() || choice.larger.is_none() && choice.smaller.is_none());
    });
}

#[test]
fn a_later_note_never_changes_an_earlier_plan() {
    let notes = [(0, 0, Outcome::Done), (1, 3, Outcome::Stopped), (9, 5, Outcome::Done)];
    let plan_after = |known: usize, day: i32| {
        let mut person = Person::new(made_up::catalogue());
        for (then, step, outcome) in notes.into_iter().take(known).filter(|note| note.0 <= day) {
            person.note(then, step, outcome, None);
        }
        person.choose(&Setting::at(Day(day), 720))
    };
    for day in 0..9 {
        assert_eq!(plan_after(2, day), plan_after(3, day));
    }
    assert_ne!(plan_after(2, 9), plan_after(3, 9));
}

#[test]
fn leaving_everything_leads_to_calm_or_rest_and_never_to_the_easiest() {
    let mut person = Person::new(made_up::catalogue()).begun();
    let mut setting = Setting::at(Day(0), 720);
    let mut seen = 0;
    while let Some(offer) = person.choose(&setting).main {
        setting.swapped_away.insert(offer.step);
        seen += 1;
        assert!(seen < 200);
    }
    assert!(seen > 10, "{seen}");
    assert_eq!(person.choose(&setting).instead, Some(Instead::Calm));
    for step in [1, 2, 3] {
        person.note(0, step, Outcome::Done, Some(60.0));
    }
    let tired = person.choose(&setting);
    assert_eq!((tired.instead, tired.rest_offered), (Some(Instead::Rest), true));
}

#[test]
fn leaving_the_first_floor_steps_leads_to_calm_too() {
    let person = Person::new(made_up::catalogue());
    let mut setting = Setting::at(Day(0), 720);
    let floor = |step: &usize| person.step(*step).is_floor();
    setting.swapped_away = (0..person.design.len()).filter(floor).collect();
    assert_eq!(person.choose(&setting).main, None);
    assert_eq!(person.choose(&setting).instead, Some(Instead::Calm));
}

#[test]
fn three_times_not_today_is_enough_for_the_day() {
    let mut person = Person::new(made_up::catalogue());
    let setting = Setting::at(Day(5), 720);
    for _ in 0..3 {
        let step = person.main(&setting).step;
        person.note(5, step, Outcome::NotToday { reason_given: false }, None);
    }
    assert_eq!(person.choose(&setting).main, None);
    assert!(person.choose(&Setting::at(Day(6), 720)).main.is_some(), "a new day is a new day");
}

#[test]
fn no_step_is_no_step() {
    let person = Person::new(made_up::catalogue());
    let mut setting = Setting::at(Day(0), 720);
    setting.allowance = Allowance::None;
    let choice = person.choose(&setting);
    assert!(offers(&choice).next().is_none());
    assert_eq!(person.choosing(&setting).named(0), None);
}
