//! What Today may never show, over made-up lives: signs, hours and days in every order.

mod plain;

use ippo_core::catalogue::{Catalogue, Step, Tag};
use ippo_core::event::{Entry, Event, Harder, Try};
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::planner::Outcome;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today::{Today, compare, pair, today};
use std::sync::Arc;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn step(id: usize, prior: f64, place: u8, tags: &[Tag]) -> Step {
    let name = format!("step-{id}");
    Step { family: usize::from(place), place, prior, tags: tags.to_vec(), bed: place == 0, ..plain::step(&name) }
}

/// Forty steps: a floor, some with family near, some tagged, some outdoors.
fn ground() -> Arc<Ground> {
    let tags: [&[Tag]; 4] = [&[], &[Tag::FamilyPresent], &[Tag::Height], &[Tag::Outdoors]];
    let steps = (0..40).map(|id| {
        let floor = id < 16;
        let place = if floor { 0 } else { (id % 4) as u8 };
        step(id, if floor { 3.0 } else { 8.0 + id as f64 }, place, if floor { &[] } else { tags[id % 4] })
    });
    Arc::new(Ground::new(Catalogue::new(steps.collect())))
}

fn entry(seq: u64, at: Moment, event: Event) -> Entry {
    Entry { id: plain::id(seq), clock: at.utc_ms.unsigned_abs(), at, once: None, event }
}

fn moment(ms: i64) -> Moment {
    Moment::new(ms, 540, "Asia/Tokyo", DAY_TURNS_AT)
}

/// A life of `days` after a letter, with every step done that is shown; hands each sight of Today to the check.
fn lives(sign: Sign, kind: CrisisKind, days: i64, check: impl Fn(&State, &Today, i64)) {
    let mut state = State::new(ground());
    state.after(&entry(0, moment(0), Event::LetterUnderstood(plain::understood(3, sign, &[kind]))));
    for hours in (1..days * 24).step_by(11) {
        let at = moment(hours * HOUR);
        let seen = today(&state, &at, Level::Open);
        check(&state, &seen, hours * HOUR);
        if let Some(offer) = seen.offer {
            let tried = Try { felt: Some(0), ..plain::tried(offer, Outcome::Done) };
            state.after(&entry(hours.unsigned_abs(), at, Event::TryNoted(tried)));
        }
    }
}

fn shown<'a>(state: &'a State, today: &'a Today) -> impl Iterator<Item = &'a Step> {
    let all = [&today.offer, &today.smaller, &today.larger];
    all.into_iter().flatten().filter_map(|offer| state.step(&offer.step))
}

#[test]
fn after_a_sign_of_violence_no_step_has_family_near() {
    lives(Sign::Possible, CrisisKind::Violence, 89, |state, today, _| {
        assert!(shown(state, today).all(|step| !step.has(Tag::FamilyPresent)));
    });
}

#[test]
fn without_it_such_steps_come_so_that_the_rule_is_seen_to_work() {
    let seen = std::cell::Cell::new(false);
    lives(Sign::None, CrisisKind::Violence, 89, |state, today, _| {
        seen.set(seen.get() || shown(state, today).any(|step| step.has(Tag::FamilyPresent)));
    });
    assert!(seen.get());
}

#[test]
fn at_a_hold_and_long_after_it_no_tagged_step_is_shown() {
    lives(Sign::Urgent, CrisisKind::Suicide, 100, |state, today, _| {
        assert!(shown(state, today).all(|step| !step.rests_at_risk()));
    });
}

#[test]
fn at_safety_and_pause_no_step_at_gentle_the_floor_alone() {
    lives(Sign::Urgent, CrisisKind::Suicide, 40, |state, today, ms| match today.held.level {
        Level::Safety | Level::Pause => assert_eq!(shown(state, today).count(), 0, "after {} days", ms / DAY),
        Level::Gentle => assert!(today.larger.is_none() && shown(state, today).all(Step::is_floor)),
        Level::Open => assert!(ms >= 31 * DAY),
    });
}

#[test]
fn nobody_of_unknown_age_is_sent_outdoors_late() {
    lives(Sign::None, CrisisKind::Loss, 60, |state, today, ms| {
        let minute = moment(ms).minute_of_day();
        let late = !(4 * 60..23 * 60).contains(&minute);
        assert!(!late || shown(state, today).all(|step| !step.has(Tag::Outdoors)), "at minute {minute}");
    });
}

/// A life in which something is done each day; hands the state after each try, and its moment, to the check.
fn tries(outcome: Outcome, felt: Option<u8>, check: impl Fn(&mut State, &Moment, i64)) {
    let mut state = State::new(ground());
    for day in 0..30 {
        let at = moment(day * DAY + 6 * HOUR);
        let Some(offer) = today(&state, &at, Level::Open).offer else { continue };
        let last = if day < 8 { Outcome::Done } else { outcome };
        let tried = Try { felt: if day < 8 { Some(20) } else { felt }, ..plain::tried(offer, last) };
        state.after(&entry(1000 + day.unsigned_abs(), at.clone(), Event::TryNoted(tried)));
        check(&mut state, &at, day);
    }
}

#[test]
fn which_of_two_looks_harder_is_asked_only_after_a_finished_try_that_was_bearable() {
    let seen = std::cell::Cell::new(0);
    tries(Outcome::Done, Some(20), |state, at, day| {
        let pair = pair(state, at);
        assert!(day >= 7 || pair.is_none(), "in the first week, on day {day}");
        seen.set(seen.get() + usize::from(pair.is_some()));
    });
    assert!(seen.get() > 10, "asked {} times", seen.get());
    for (outcome, felt) in [(Outcome::Stopped, Some(20)), (Outcome::Done, Some(90)), (Outcome::Partly, Some(80))] {
        tries(outcome, felt, |state, at, day| assert!(day < 8 || pair(state, at).is_none(), "{outcome:?} {felt:?}"));
    }
    tries(Outcome::Done, Some(20), |state, at, _| {
        let mut night = state.clone();
        night.after(&entry(2000, at.clone(), Event::NightMarked));
        assert!(pair(&night, at).is_none(), "on a bad night");
        let mut held = state.clone();
        let sign = plain::understood(3, Sign::Possible, &[CrisisKind::Suicide]);
        held.after(&entry(2000, at.clone(), Event::LetterUnderstood(sign)));
        assert!(pair(&held, at).is_none(), "at a raised level");
    });
}

#[test]
fn no_pair_is_asked_twice_and_one_answer_a_try() {
    let asked = std::cell::RefCell::new(std::collections::BTreeSet::new());
    tries(Outcome::Done, Some(20), |state, at, day| {
        let Some((one, other)) = pair(state, at) else { return };
        assert!(asked.borrow_mut().insert((one.clone(), other.clone())), "asked again on day {day}");
        for event in compare(state, &one, &other, Harder::One).expect("both are known") {
            state.after(&entry(3000 + day.unsigned_abs(), at.clone(), event));
        }
        assert!(
            pair(state, at).is_none()
                && compare(state, &one, &other, Harder::One).is_ok_and(|events| events.is_empty())
        );
    });
    assert!(asked.borrow().len() > 5);
}
