//! What Today may never show, over made-up lives: signs, hours and days in every order.

mod plain;

use ippo_core::catalogue::{Catalogue, Step, Tag};
use ippo_core::event::{Entry, Event, Try};
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::planner::Outcome;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today::{Today, today};
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
