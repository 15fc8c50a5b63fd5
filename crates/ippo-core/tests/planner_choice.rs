//! The planner's choice on single made-up days: the first night, reasons, neighbours, and the order of the catalogue.

#[path = "planner_made_up/mod.rs"]
mod made_up;

use ippo_core::around::{By, Near};
use ippo_core::catalogue::{Catalogue, Contact, Part, Step, Tag, When};
use ippo_core::ids::StepId;
use ippo_core::planner::{Allowance, Dimension, Outcome, Reason, Setting};
use ippo_core::time::Day;
use made_up::person::Person;
use made_up::{Seeded, plain};

/// How a step is changed from another.
type Change = fn(&mut Step);

fn noon(day: i32) -> Setting {
    Setting::at(Day(day), 720)
}

/// A step of family 2 on which reasons are tried: further than the floor, and easy.
fn reading(name: &str) -> Step {
    Step { family: 2, contact: Contact::Reading, minutes: 8, prior: 14.0, bed: false, ..plain::step(name) }
}

fn with(steps: Vec<Step>) -> Person {
    let floor = ["floor0", "floor1", "floor2", "floor3"].map(plain::step);
    Person::new(Catalogue::new(floor.into_iter().chain(steps).collect()))
}

/// Offers only the step named, by leaving out all others.
fn only(person: &Person, name: &str, mut setting: Setting) -> Reason {
    let wanted = person.index(name);
    setting.left_out = (0..person.design.len()).filter(|step| *step != wanted).collect();
    let offer = person.main(&setting);
    assert_eq!(offer.step, wanted);
    offer.reason
}

#[test]
fn the_first_thing_at_three_at_night_is_tiny_and_in_bed() {
    for salt in 0..50 {
        let person = Person::new(made_up::catalogue());
        let setting = Setting { salt, ..Setting::at(Day(0), 3 * 60) };
        let offer = person.main(&setting);
        let step = person.step(offer.step);
        assert!(step.is_floor() && step.bed && step.minutes <= 3, "{}", step.id.as_str());
        assert!(offer.chance >= 0.85, "{}", offer.chance);
        assert_eq!(offer.reason, Reason::FirstOnes);
    }
}

#[test]
fn people_of_different_salt_see_different_things() {
    let person = with(vec![]);
    let mut steps: Vec<usize> = (0..40).map(|salt| person.main(&Setting { salt, ..noon(0) }).step).collect();
    assert_eq!(steps[3], person.main(&Setting { salt: 3, ..noon(0) }).step);
    steps.sort_unstable();
    steps.dedup();
    assert!(steps.len() > 1);
}

#[test]
fn at_rest_the_reason_is_rest() {
    let person = with(vec![]).begun();
    let setting = Setting { allowance: Allowance::FloorOnly, ..noon(0) };
    assert_eq!(only(&person, "floor0", setting), Reason::AtRest);
}

#[test]
fn after_a_hard_one_the_reason_says_so() {
    let mut person = with(vec![]).begun();
    person.note(0, 1, Outcome::Stopped, None);
    assert_eq!(only(&person, "floor0", noon(2)), Reason::AfterHard);
    assert_ne!(only(&person, "floor0", noon(3)), Reason::AfterHard);
}

#[test]
fn what_was_done_went_all_right_before() {
    let person = with(vec![]).begun();
    assert_eq!(only(&person, "floor0", noon(0)), Reason::WentAllRightBefore);
}

#[test]
fn after_a_pause_something_never_done_is_something_small() {
    let person = with(vec![plain::step("floor4")]).begun();
    assert_eq!(only(&person, "floor4", noon(0)), Reason::Small);
}

#[test]
fn after_a_pause_comes_what_went_all_right_or_something_small() {
    let mut person = with((0..9).map(|k| reading(&format!("new{k}"))).chain([reading("liked")]).collect());
    (0..5).for_each(|day| person.note(day, person.index("floor0"), Outcome::Done, Some(10.0)));
    (5..9).for_each(|day| person.note(day, person.index("liked"), Outcome::Done, Some(10.0)));
    for salt in 0..20 {
        let offer = person.main(&Setting { salt, ..noon(40) });
        let step = person.step(offer.step);
        assert!(step.is_floor() || step.id == StepId::new("liked"), "{:?}", step.id);
        assert!(matches!(offer.reason, Reason::WentAllRightBefore | Reason::Small), "{:?}", offer.reason);
    }
}

#[test]
fn at_night_in_bed_is_a_reason() {
    let mut person = with(vec![Step { bed: true, ..reading("forum") }]).begun();
    person.does(-1, 0);
    assert_eq!(only(&person, "forum", Setting::at(Day(0), 120)), Reason::Quiet);
}

#[test]
fn like_a_done_one_names_the_one_thing_that_differs() {
    let changes: [(Dimension, Change); 5] = [
        (Dimension::Place, |s| s.place = 1),
        (Dimension::Length, |s| s.minutes = 15),
        (Dimension::PartOfDay, |s| s.part = Part::Morning),
        (Dimension::Observed, |s| s.observed = 0.2),
        (Dimension::People, |s| s.people = 0.2),
    ];
    for (dimension, change) in changes {
        let mut changed = reading("changed");
        change(&mut changed);
        let mut person = with(vec![reading("forum"), changed]).begun();
        person.does(-5, 4);
        let like = person.step(4).id.clone();
        let expected = Reason::LikeDone { like, differs: dimension };
        assert_eq!(only(&person, "changed", noon(0)), expected);
    }
}

#[test]
fn two_differences_or_two_notches_are_not_like() {
    let changes: [Change; 4] =
        [|s| (s.place, s.minutes) = (1, 15), |s| s.minutes = 60, |s| (s.minutes, s.crowd) = (15, 0.3), |_| {}];
    for change in changes {
        let mut changed = reading("changed");
        change(&mut changed);
        let mut person = with(vec![reading("forum"), changed]).begun();
        person.does(-5, 4);
        assert_eq!(only(&person, "changed", noon(0)), Reason::New);
    }
}

#[test]
fn another_family_is_something_different() {
    let mut person = with(vec![reading("forum")]).begun();
    person.does(-1, 0);
    assert_eq!(only(&person, "forum", noon(0)), Reason::SomethingDifferent);
}

#[test]
fn further_is_a_reason_only_for_who_chose_it() {
    let door = Step { family: 6, place: 2, prior: 16.0, bed: false, ..plain::step("door") };
    let mut person = with(vec![door]).begun();
    person.does(-1, 0);
    let out = Setting { direction: 1.0, ..noon(0) };
    assert_eq!(only(&person, "door", out), Reason::Further);
    assert_eq!(only(&person, "door", noon(0)), Reason::SomethingDifferent);
}

#[test]
fn asked_for_reasons_say_that_they_were_asked_for() {
    let person = Person::new(made_up::catalogue()).begun();
    let setting = noon(0);
    let choosing = person.choosing(&setting);
    let small = person.index("floor9");
    let larger = choosing.larger(small).unwrap();
    assert_eq!(larger.reason, Reason::AskedLarger);
    assert!(larger.chance <= choosing.seen(small).done() - 0.05);
    let smaller = choosing.smaller(larger.step).unwrap();
    assert_eq!(smaller.reason, Reason::AskedSmaller);
    assert!(smaller.chance >= larger.chance + 0.02);
    assert_eq!(choosing.named(small).unwrap().reason, Reason::Named);
    let main = choosing.choose().main.unwrap().step;
    assert_ne!(choosing.something_else(main).unwrap().step, main);
}

#[test]
fn a_step_one_dimension_away_may_be_too_much_a_little_more_often() {
    let caps = ippo_core::planner::Caps::care();
    let offered = |change: Change, days: i32| {
        let mut found = false;
        for tenths in 140..400 {
            let mut changed = Step { prior: f64::from(tenths) / 10.0, ..reading("changed") };
            change(&mut changed);
            let mut person = with(vec![reading("forum"), changed]);
            for k in 0..4 {
                person.does(-days, k);
            }
            person.does(-5, 4);
            let mut setting = noon(0);
            setting.left_out = (0..5).collect();
            let choice = person.choose(&setting);
            let stopped = |o: &ippo_core::planner::Offer| person.belief.predict(&person.design, o.step).stopped;
            found |= choice.main.iter().any(|offer| stopped(offer) > caps.stopped_else);
            assert!(choice.main.iter().all(|offer| stopped(offer) <= caps.stopped_near));
        }
        found
    };
    assert!(offered(|step| step.minutes = 15, 40), "near: up to 0.20");
    assert!(!offered(|step| step.minutes = 60, 40), "not near: up to 0.12");
    assert!(!offered(|step| step.minutes = 15, 10), "in the first days: up to 0.08");
}

#[test]
fn what_was_too_much_is_offered_only_by_name() {
    let mut person = with(vec![]).begun();
    person.note(-20, 0, Outcome::Stopped, Some(90.0));
    let setting = noon(0);
    assert!(person.choosing(&setting).named(0).is_some());
    let mut seen = Setting { left_out: [1, 2, 3].into(), ..noon(0) };
    assert_eq!(person.choose(&seen).main, None);
    seen.day = Day(10);
    assert_eq!(person.main(&seen).step, 0);
}

#[test]
fn what_was_hard_yesterday_is_not_offered_today_though_nothing_else_is_left() {
    let mut person = Person::new(Catalogue::new(vec![plain::step("only")]));
    (0..4).for_each(|day| person.note(day, 0, Outcome::Done, Some(20.0)));
    assert!(person.choose(&noon(4)).main.is_some());
    person.note(4, 0, Outcome::Done, Some(90.0));
    assert!(person.choose(&noon(5)).main.is_none(), "it was hard yesterday");
    assert!(person.choose(&noon(6)).main.is_some(), "a day later it may come again");
}

#[test]
fn after_too_much_comes_its_smaller_neighbour_and_not_the_smallest() {
    let reading = |name: &str, prior: f64, smaller: Option<&str>| {
        let mut step = Step { prior, ..reading(name) };
        step.around.smaller = smaller.map(|name| Near { step: StepId::new(name), by: By::Minutes });
        step
    };
    let steps = vec![reading("short", 6.0, None), reading("long", 16.0, Some("short")), reading("other", 6.0, None)];
    let mut person = with(steps);
    (0..20).for_each(|day| person.note(day, person.index("floor0"), Outcome::Done, Some(10.0)));
    person.note(20, person.index("long"), Outcome::Stopped, None);
    for salt in 0..20 {
        let offer = person.main(&Setting { salt, ..noon(22) });
        assert_eq!((offer.step, offer.reason), (person.index("short"), Reason::AfterHard));
    }
}

#[test]
fn two_too_much_in_five_lower_the_bounds() {
    let mut person = Person::new(made_up::catalogue()).begun();
    assert!(!person.record.setback(&person.caps));
    person.note(-30, 9, Outcome::Stopped, None);
    person.note(-29, 10, Outcome::Stopped, None);
    assert!(person.record.setback(&person.caps));
    let offer = person.main(&noon(0));
    assert_eq!(offer.reason, Reason::AfterHard);
    for k in 0..4 {
        person.does(-20 + k, 2);
    }
    assert!(!person.record.setback(&person.caps));
}

#[test]
fn something_frightening_keeps_the_next_day_inward() {
    let mut person = Person::new(made_up::catalogue()).begun();
    person.record.frightened(Day(-1));
    for salt in 0..30 {
        let step = person.main(&Setting { salt, direction: 1.0, ..noon(0) }).step;
        assert!(person.step(step).place <= 1 && person.step(step).contact == Contact::None);
    }
}

#[test]
fn a_peak_told_later_counts_like_one_told_at_once() {
    let mut at_once = Person::new(made_up::catalogue()).begun();
    let mut later = Person::new(made_up::catalogue()).begun();
    at_once.note(0, 5, Outcome::Done, Some(85.0));
    later.note(0, 5, Outcome::Done, None);
    assert!(!later.record.hard_within(Day(1), 1, &later.caps));
    later.record.felt_later(Day(0), 5, 85.0);
    assert!(at_once.record == later.record);
    assert!(later.record.hard_within(Day(1), 1, &later.caps));
}

#[test]
fn home_is_enough_pulls_nowhere() {
    let person = Person::new(made_up::catalogue()).begun();
    let mean_place = |direction: f64| {
        let place = |salt| person.step(person.main(&Setting { salt, direction, ..noon(0) }).step).place;
        (0..30).map(|salt| u32::from(place(salt))).sum::<u32>()
    };
    assert!(mean_place(0.0) <= mean_place(1.0));
}

#[test]
fn the_hour_decides() {
    let step = |name: &str, when, part| Step { when, part, ..plain::step(name) };
    let person = with(vec![
        step("night", When::Night, Part::Night),
        step("day", When::Day, Part::Day),
        step("waking", When::AfterWaking, Part::Morning),
        Step { tags: vec![Tag::Outdoors], ..plain::step("out") },
    ]);
    let fits = |name: &str, minute: u16, awake: Option<u16>| {
        let setting = Setting { minutes_awake: awake, ..Setting::at(Day(0), minute) };
        person.choosing(&setting).named(person.index(name)).is_some()
    };
    assert!(fits("night", 1260, None) && fits("night", 299, None) && !fits("night", 300, None));
    assert!(fits("day", 420, None) && !fits("day", 419, None) && !fits("day", 1260, None));
    assert!(!fits("waking", 720, None) && fits("waking", 1200, Some(30)));
    assert!(fits("waking", 60, Some(180)) && !fits("waking", 600, Some(181)));
    assert!(fits("out", 240, None) && !fits("out", 239, None) && !fits("out", 1380, None));
}

#[test]
fn another_order_of_the_catalogue_changes_nothing_else() {
    let steps = made_up::catalogue().steps().to_vec();
    let mut shuffled = steps.clone();
    let mut chance = Seeded(5);
    for i in (1..shuffled.len()).rev() {
        shuffled.swap(i, chance.below(i as u64 + 1) as usize);
    }
    let mut one = Person::new(Catalogue::new(steps));
    let mut two = Person::new(Catalogue::new(shuffled));
    for day in 0..40 {
        let setting = Setting { salt: 9, direction: 1.0, ..noon(day) };
        let (here, there) = (one.choose(&setting), two.choose(&setting));
        let named = |person: &Person, offer: &Option<ippo_core::planner::Offer>| {
            offer.as_ref().map(|o| (person.step(o.step).id.clone(), o.chance, o.reason.clone()))
        };
        assert_eq!(named(&one, &here.main), named(&two, &there.main));
        assert_eq!(named(&one, &here.smaller), named(&two, &there.smaller));
        assert_eq!(named(&one, &here.larger), named(&two, &there.larger));
        let outcome = if day % 7 == 6 { Outcome::Stopped } else { Outcome::Done };
        if let (Some(a), Some(b)) = (here.main, there.main) {
            one.note(day, a.step, outcome, Some(30.0));
            two.note(day, b.step, outcome, Some(30.0));
        }
    }
}
