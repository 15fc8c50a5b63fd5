//! What Today may never show, over made-up lives: signs, hours and days in every order.

mod plain;

use ippo_core::catalogue::{Catalogue, Contact, Step, Tag};
use ippo_core::event::{Anchor, CourseEvent, DayEvent, Entry, Event, Harder, Strand, Try};
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::Level;
use ippo_core::planner::Outcome;
use ippo_core::state::{Ground, State};
use ippo_core::time::{DAY_TURNS_AT, Moment};
use ippo_core::today::{Beside, Today, beside, compare, pair, step_toward, today};
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
    lived(ground(), Event::LetterUnderstood(plain::understood(3, sign, &[kind])), days, check);
}

/// The same after anything that was noted first.
fn lived(ground: Arc<Ground>, first: Event, days: i64, check: impl Fn(&State, &Today, i64)) {
    let mut state = State::new(ground);
    state.after(&entry(0, moment(0), first));
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

/// A floor, and beside it steps of every kind of contact, some near family, some of them loud or bright.
fn with_people() -> Arc<Ground> {
    let tags: [&[Tag]; 4] = [&[], &[Tag::FamilyPresent], &[Tag::Noise], &[Tag::Light, Tag::Rush]];
    let floor = (0..16).map(|id| step(id, 3.0, 0, &[]));
    let others = (16..60).map(|id| {
        let contact = Contact::ALL[id % 6];
        let spontaneous = if id % 5 == 0 { 0.0 } else { 0.3 };
        Step { contact, spontaneous, ..step(id, 4.0 + id as f64 / 2.0, (id % 3) as u8, tags[id / 6 % 4]) }
    });
    Arc::new(Ground::new(Catalogue::new(floor.chain(others).collect())))
}

fn chosen(course: CourseEvent) -> Event {
    Event::Course(course)
}

/// Whether such a step is shown in four months, unasked or by "smaller" and "larger".
fn comes(first: Event, is: impl Fn(&Step) -> bool) -> bool {
    let seen = std::cell::Cell::new(false);
    lived(with_people(), first, 120, |state, today, _| seen.set(seen.get() || shown(state, today).any(&is)));
    seen.get()
}

#[test]
fn what_costs_the_senses_or_needs_a_voice_never_comes_unasked_once_that_was_said() {
    let loud = |step: &Step| step.has(Tag::Noise) || step.has(Tag::Light) || step.has(Tag::Rush);
    let spoken = |step: &Step| match step.contact {
        Contact::Voice | Contact::Camera => true,
        Contact::FaceToFace => step.spontaneous > 0.0,
        Contact::None | Contact::Reading | Contact::Text => false,
    };
    let said = |cost, out| (chosen(CourseEvent::SensesTold { cost }), chosen(CourseEvent::VoiceLeftOut { out }));
    let (senses, voice) = said(true, true);
    assert!(!comes(senses.clone(), loud) && !comes(voice.clone(), spoken));
    assert!(comes(senses, spoken) && comes(voice, loud), "each alone");
    let (senses, voice) = said(false, false);
    assert!(comes(senses, loud) && comes(voice, spoken), "else they come, so that the rule is seen to work");
}

/// The kinds toward which a step is there at each sight of a life, with the steps.
fn toward(state: &State, at: &Moment) -> Vec<(Contact, Step, f64)> {
    let found = Contact::ALL.into_iter().filter_map(|contact| {
        let offer = step_toward(state, at, state.held(at.utc_ms).level, contact)?;
        Some((contact, state.step(&offer.step).expect("it is of the catalogue").clone(), offer.expected))
    });
    found.collect()
}

#[test]
fn a_step_toward_somebody_is_of_that_kind_bearable_and_never_what_is_left_out() {
    let seen = std::cell::RefCell::new(std::collections::BTreeSet::new());
    lived(with_people(), chosen(CourseEvent::AmountChosen { things: 2 }), 60, |state, _, ms| {
        for (contact, step, expected) in toward(state, &moment(ms)) {
            assert!(step.contact == contact && contact >= Contact::Text && expected <= 60.0, "{contact:?} {expected}");
            seen.borrow_mut().insert(contact);
            let mut without = state.clone();
            without.after(&entry(9000, moment(ms), Event::LeftOut { step: step.id.clone() }));
            assert!(toward(&without, &moment(ms)).iter().all(|(_, other, _)| other.id != step.id));
        }
    });
    assert_eq!(seen.borrow().len(), 4, "{seen:?}");
    lived(with_people(), chosen(CourseEvent::VoiceLeftOut { out: true }), 60, |state, _, ms| {
        let voiced = |(contact, ..): &(Contact, Step, f64)| matches!(contact, Contact::Voice | Contact::Camera);
        assert!(!toward(state, &moment(ms)).iter().any(voiced));
    });
    let violence = Event::LetterUnderstood(plain::understood(3, Sign::Possible, &[CrisisKind::Violence]));
    lived(with_people(), violence, 89, |state, _, ms| {
        let found = toward(state, &moment(ms));
        assert!(found.iter().all(|(_, step, _)| !step.has(Tag::FamilyPresent)));
        assert!(found.is_empty() || state.held(ms).level == Level::Open, "none above open");
    });
}

#[test]
fn no_step_toward_anybody_on_a_bad_night_at_a_hold_or_the_day_after_a_hard_try() {
    let mut state = State::new(with_people());
    let at = |hours: i64| moment(hours * HOUR);
    assert!(!toward(&state, &at(1)).is_empty());
    let mut night = state.clone();
    night.after(&entry(1, at(1), Event::NightMarked));
    assert!(toward(&night, &at(1)).is_empty());
    for level in [Level::Pause, Level::Safety] {
        assert!(Contact::ALL.iter().all(|contact| step_toward(&state, &at(1), level, *contact).is_none()));
    }
    let offer = step_toward(&state, &at(1), Level::Open, Contact::Text).expect("one of them is there");
    let hard = Try { felt: Some(95), ..plain::tried(offer, Outcome::Stopped) };
    state.after(&entry(1, at(1), Event::TryNoted(hard)));
    assert!(toward(&state, &at(10)).is_empty(), "nothing outward so soon");
}

#[test]
fn below_the_one_thing_nothing_stands_unless_more_were_asked_for() {
    let at = moment(HOUR);
    let after = |events: &[Event]| {
        let mut state = State::new(with_people());
        events.iter().zip(1..).for_each(|(event, seq)| state.after(&entry(seq, at.clone(), event.clone())));
        state
    };
    let amount = |things| chosen(CourseEvent::AmountChosen { things });
    let kept = |anchor| Event::Day(DayEvent::AnchorKept { anchor, aim: None });
    let check = |events: &[Event], level: Level, expected: usize| {
        let found = beside(&after(events), &at, level);
        assert_eq!(found.len(), expected, "{events:?} {level:?}");
        found
    };
    check(&[], Level::Open, 0);
    check(&[kept(Anchor::Light)], Level::Open, 0);
    check(&[amount(2)], Level::Open, 1);
    check(&[amount(3)], Level::Gentle, 2);
    check(&[amount(3)], Level::Pause, 0);
    check(&[amount(3)], Level::Safety, 0);
    check(&[amount(3), Event::NightMarked], Level::Open, 0);
    let away = |strands: &[Strand]| chosen(CourseEvent::StrandsPutAway(strands.to_vec()));
    assert_eq!(check(&[amount(3), away(&[Strand::Calm])], Level::Open, 1), [Beside::Joy]);
    check(&[amount(3), away(&Strand::ALL), kept(Anchor::Light)], Level::Open, 0);
    let calm_and_joys = away(&[Strand::Calm, Strand::Joys]);
    let light = [amount(3), calm_and_joys, kept(Anchor::Light)];
    assert_eq!(check(&light, Level::Open, 1), [Beside::Anchor(Anchor::Light)]);
    let noted = Event::Day(DayEvent::AnchorNoted { anchor: Anchor::Light, minute: None });
    check(&[&light[..], &[noted]].concat(), Level::Open, 0);
    check(&[&light[..], &[Event::Day(DayEvent::Rested)]].concat(), Level::Open, 0);
    // Another comes first on another day, the same all day.
    let state = after(&[amount(2), kept(Anchor::Light)]);
    let first: Vec<_> = (0..3).flat_map(|day| beside(&state, &moment(HOUR + day * DAY), Level::Open)).collect();
    assert!(first.contains(&Beside::Calm) && first.contains(&Beside::Joy) && first.len() == 3, "{first:?}");
}
