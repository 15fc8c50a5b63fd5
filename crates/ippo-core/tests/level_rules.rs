//! The four levels over made-up lives: what sets, changes and ends each; no level without an end that can be reached.

mod plain;

use ippo_core::checkin::{Days, Sleep};
use ippo_core::ids::LetterId;
use ippo_core::letter::{CrisisKind, Sign};
use ippo_core::level::{Because, Level, Levels};
use ippo_core::safety::Answer;
use ippo_core::time::Day;
use proptest::prelude::*;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What can happen to a level.
#[derive(Clone, Debug)]
enum Deed {
    Answer(Answer),
    Left(bool),
    Back,
    Troubles(Vec<CrisisKind>),
    Footing,
    Plan,
    Check(Option<Days>, Option<Sleep>),
    Letter(u8, Sign, Vec<CrisisKind>),
    Wrong(u8),
    Steps,
    End,
    Measured,
}

fn act(levels: &mut Levels, deed: &Deed, at: i64) {
    match deed {
        Deed::Answer(answer) => levels.answered(*answer, at, false),
        Deed::Left(month) => levels.question_left(*month, at),
        Deed::Back => levels.taken_back(at),
        Deed::Troubles(kinds) => levels.troubles_told(kinds, at, false),
        Deed::Footing => levels.footing_told(at),
        Deed::Plan => levels.plan_made(at),
        Deed::Check(days, sleep) => levels.checked_in(*days, *sleep, Day((at / DAY) as i32), at),
        Deed::Letter(id, sign, kinds) => levels.understood(&plain::understood(*id, *sign, kinds), at),
        Deed::Wrong(id) => levels.removed(LetterId([*id; 16])),
        Deed::Steps => levels.steps_asked(at),
        Deed::End => levels.gentle_ended(at),
        Deed::Measured => levels.measured_heavy(at),
    }
}

/// Deeds at hours, then the level at an hour.
fn check(deeds: &[(i64, Deed)], at_hour: i64, level: Level, because: Because) {
    let mut levels = Levels::default();
    deeds.iter().for_each(|(hour, deed)| act(&mut levels, deed, hour * HOUR));
    let held = levels.held(at_hour * HOUR);
    assert_eq!((held.level, held.because), (level, because), "{deeds:?} at hour {at_hour}");
}

use Because::{After, Answer as ByAnswer, Letter as ByLetter, Nothing, Troubles as ByTroubles};
use Deed::{Answer as Told, Back, Check, End, Footing, Letter, Measured, Plan, Steps, Troubles, Wrong};
use Level::{Gentle, Open, Pause, Safety};

fn first() -> Because {
    ByLetter(LetterId([1; 16]))
}

#[test]
fn words_alone_fall_by_the_clock_and_never_rise() {
    let urgent = [(0, Letter(1, Sign::Urgent, vec![CrisisKind::Suicide]))];
    let days = |days: i64| days * 24;
    check(&urgent, 0, Safety, first());
    check(&urgent, days(-400), Safety, first());
    check(&urgent, 71, Safety, first());
    check(&urgent, 72, Pause, first());
    check(&urgent, days(3) + days(14), Gentle, first());
    check(&urgent, days(3) + days(28), Open, Nothing);
    let possible = [(0, Letter(1, Sign::Possible, vec![CrisisKind::Suicide]))];
    check(&possible, days(6), Gentle, first());
    check(&possible, days(7), Open, Nothing);
    check(&[urgent[0].clone(), (1, Wrong(1))], 1, Open, Nothing);
}

#[test]
fn the_persons_own_answer_decides() {
    let urgent = (0, Letter(1, Sign::Urgent, vec![CrisisKind::Suicide]));
    check(&[urgent.clone(), (1, Told(Answer::No))], 1, Gentle, After);
    check(&[urgent.clone(), (1, Told(Answer::No))], 1 + 7 * 24, Open, Nothing);
    check(&[urgent.clone(), (1, Told(Answer::Thoughts))], 1, Pause, ByAnswer);
    check(&[urgent.clone(), (1, Told(Answer::RatherNot))], 1, Safety, first());
    // A blow at home is not answered by the question about suicide.
    let hit = (0, Letter(1, Sign::Urgent, vec![CrisisKind::Violence]));
    check(&[hit.clone(), (1, Told(Answer::No))], 1, Safety, first());
    check(&[hit.clone(), (1, Troubles(vec![]))], 1, Gentle, After);
    let both = (0, Letter(1, Sign::Urgent, vec![CrisisKind::Violence, CrisisKind::Suicide]));
    check(&[both.clone(), (1, Told(Answer::No))], 2, Safety, first());
    check(&[both, (1, Told(Answer::No)), (2, Troubles(vec![]))], 2, Gentle, After);
}

#[test]
fn a_letter_that_waits_falls_with_time_and_the_answer_decides_on_it_too() {
    let held = |levels: &Levels, now: i64| levels.held_with(Sign::Urgent, &[CrisisKind::Suicide], 0, now).level;
    let mut levels = Levels::default();
    assert_eq!([0, 4, 18, 40].map(|days| held(&levels, days * DAY)), [Safety, Pause, Gentle, Open]);
    assert_eq!(levels.held(0).level, Open, "it is no event");
    levels.answered(Answer::No, HOUR, false);
    assert_eq!(held(&levels, 2 * HOUR), Gentle);
}

#[test]
fn a_wish_is_gentle_and_ends() {
    let wish = (0, Told(Answer::Wish));
    check(std::slice::from_ref(&wish), 0, Gentle, ByAnswer);
    check(std::slice::from_ref(&wish), 7 * 24, Open, Nothing);
    check(&[wish.clone(), (1, End)], 1, Open, Nothing);
    check(&[wish.clone(), (1, Told(Answer::No))], 1, Open, Nothing);
    check(&[wish.clone(), (1, End), (2, Told(Answer::Wish))], 2, Gentle, ByAnswer);
}

#[test]
fn a_pause_ends_by_answers_on_two_days_or_by_asking_for_steps() {
    let thoughts = (0, Told(Answer::Thoughts));
    check(std::slice::from_ref(&thoughts), 5 * 365 * 24, Pause, ByAnswer);
    check(&[thoughts.clone(), (30, Told(Answer::No))], 60, Pause, ByAnswer);
    check(&[thoughts.clone(), (30, Told(Answer::No)), (53, Told(Answer::Wish))], 53, Pause, ByAnswer);
    check(&[thoughts.clone(), (30, Told(Answer::No)), (54, Told(Answer::No))], 54, Gentle, After);
    check(&[thoughts.clone(), (30, Told(Answer::No)), (54, Told(Answer::No))], 54 + 7 * 24, Open, Nothing);
    check(&[thoughts.clone(), (30, Told(Answer::No)), (54, Told(Answer::Wish))], 54, Gentle, ByAnswer);
    check(&[thoughts.clone(), (1, Steps)], 1, Gentle, ByAnswer);
    check(&[thoughts.clone(), (1, Steps), (2, End)], 400 * 24, Gentle, ByAnswer);
    check(&[thoughts.clone(), (1, Steps), (9, Told(Answer::Thoughts))], 9, Pause, ByAnswer);
    check(&[thoughts, (1, Steps), (30, Told(Answer::No)), (54, Told(Answer::No)), (55, End)], 55, Open, Nothing);
}

#[test]
fn intent_never_lapses_and_needs_something_to_stand_on() {
    let intent = (0, Told(Answer::Intent));
    let lower = [(30, Told(Answer::No)), (54, Told(Answer::Wish))];
    let with = |more: &[(i64, Deed)]| [std::slice::from_ref(&intent), &lower[..], more].concat();
    check(std::slice::from_ref(&intent), 5 * 365 * 24, Safety, ByAnswer);
    check(&[intent.clone(), (1, Steps), (2, End)], 3, Safety, ByAnswer);
    check(&with(&[]), 100, Safety, ByAnswer);
    check(&with(&[(55, Footing)]), 55, Gentle, ByAnswer);
    check(&with(&[(55, Plan)]), 55, Gentle, ByAnswer);
    check(&[intent.clone(), (1, Footing), (30, Told(Answer::No)), (54, Told(Answer::No))], 54, Gentle, After);
    // Thoughts of suicide in between begin the count anew.
    let between = [intent, (30, Told(Answer::No)), (40, Told(Answer::Thoughts)), (54, Told(Answer::No)), (55, Footing)];
    check(&between, 56, Safety, ByAnswer);
}

#[test]
fn a_slip_of_the_finger_is_taken_back_within_minutes() {
    let mut levels = Levels::default();
    levels.answered(Answer::Intent, 0, false);
    assert!(levels.can_take_back(10 * MINUTE) && !levels.can_take_back(11 * MINUTE));
    let mut late = levels.clone();
    late.taken_back(11 * MINUTE);
    assert_eq!(late.held(11 * MINUTE).level, Safety);
    levels.taken_back(9 * MINUTE);
    assert_eq!(levels.held(9 * MINUTE).level, Open);
    assert!(!levels.tags_rest(9 * MINUTE));
    check(&[(0, Told(Answer::Intent)), (0, Footing), (0, Back)], 1, Safety, ByAnswer);
}

#[test]
fn what_is_so_now_holds_until_it_is_over() {
    let hit = (0, Troubles(vec![CrisisKind::Violence]));
    check(std::slice::from_ref(&hit), 1, Pause, ByTroubles);
    check(&[hit.clone(), (30, Troubles(vec![])), (54, Troubles(vec![]))], 54, Gentle, After);
    check(&[(0, Troubles(vec![CrisisKind::Now]))], 9_000, Safety, ByTroubles);
    check(&[(0, Troubles(vec![CrisisKind::Suicide]))], 1, Safety, ByTroubles);
    let mut levels = Levels::default();
    levels.troubles_told(&[CrisisKind::Violence], 0, false);
    levels.troubles_told(&[], DAY, false);
    assert!(levels.has(CrisisKind::Violence, 91 * DAY - 1) && !levels.has(CrisisKind::Violence, 91 * DAY));
    assert_eq!(levels.troubles().count(), 0);
}

#[test]
fn heavier_days_and_sleepless_nights_make_it_gentle() {
    let heavy = |hour| (hour, Check(Some(Days::Heavier), None));
    let sleepless = |hour| (hour, Check(None, Some(Sleep::AlmostNone)));
    check(&[heavy(0), heavy(24)], 24, Open, Nothing);
    check(&[heavy(0), heavy(24), heavy(48)], 48, Gentle, Because::Days);
    check(&[heavy(0), heavy(24), heavy(48)], 48 + 7 * 24, Open, Nothing);
    check(&[heavy(0), heavy(24), (30, Check(Some(Days::Same), None)), heavy(48)], 48, Open, Nothing);
    check(&[sleepless(0), sleepless(1)], 1, Open, Nothing);
    check(&[sleepless(0), sleepless(24)], 24, Gentle, Because::Sleep);
    check(&[sleepless(0), sleepless(24), (25, End)], 25, Open, Nothing);
    check(&[sleepless(0), sleepless(72)], 72, Open, Nothing);
}

#[test]
fn tags_rest_for_ninety_days_after_a_pause() {
    let mut levels = Levels::default();
    levels.answered(Answer::Thoughts, 0, false);
    levels.steps_asked(HOUR);
    assert!(levels.tags_rest(400 * DAY), "while it has not ended");
    levels.answered(Answer::No, 400 * DAY, false);
    levels.answered(Answer::No, 401 * DAY, false);
    assert!(levels.tags_rest(401 * DAY + 90 * DAY - 1) && !levels.tags_rest(401 * DAY + 90 * DAY));
}

#[test]
fn the_question_is_put_at_most_weekly_and_can_be_left_for_a_month() {
    let mut levels = Levels::default();
    assert!(!levels.question_is_due(0), "never without a reason");
    levels.understood(&plain::understood(1, Sign::Urgent, &[CrisisKind::Suicide]), 0);
    assert!(levels.question_is_due(0));
    let asked_again = |deed: Deed, days: i64| {
        let mut levels = levels.clone();
        act(&mut levels, &deed, HOUR);
        let after = HOUR + days * DAY;
        (levels.question_is_due(HOUR), levels.question_is_due(after - 1), levels.question_is_due(after))
    };
    assert_eq!(asked_again(Deed::Left(false), 7), (false, false, true));
    assert_eq!(asked_again(Deed::Left(true), 30), (false, false, true));
    assert_eq!(asked_again(Told(Answer::RatherNot), 7), (false, false, true));
    assert_eq!(asked_again(Told(Answer::No), 7), (false, false, false), "it was answered");
    levels.answered(Answer::Intent, HOUR, false);
    assert!(levels.question_comes_first(3 * DAY) && levels.question_comes_first(5 * 365 * DAY));
    levels.question_left(false, 3 * DAY);
    assert!(!levels.question_comes_first(9 * DAY) && levels.question_comes_first(10 * DAY), "left for a week");
}

fn deed(answers: &'static [Answer], signs: &'static [Sign]) -> impl Strategy<Value = Deed> {
    let kinds = prop::collection::vec(prop::sample::select(CrisisKind::ALL), 0..3);
    prop_oneof![
        prop::sample::select(answers).prop_map(Deed::Answer),
        any::<bool>().prop_map(Deed::Left),
        Just(Deed::Back),
        Just(Deed::Footing),
        Just(Deed::Plan),
        Just(Deed::Steps),
        Just(Deed::End),
        (0..3u8).prop_map(Deed::Wrong),
        (0..3u8, prop::sample::select(signs), kinds).prop_map(|(id, sign, kinds)| Deed::Letter(id, sign, kinds)),
        Just(Deed::Check(Some(Days::Heavier), Some(Sleep::AlmostNone))),
    ]
}

fn life(deeds: impl Strategy<Value = Deed>) -> impl Strategy<Value = Vec<(i64, Deed)>> {
    prop::collection::vec((0..60 * HOUR, deeds), 1..24).prop_map(|deeds| {
        let mut at = 0;
        deeds.into_iter().map(|(wait, deed)| ((at += wait, at).1, deed)).collect()
    })
}

fn troubled(deeds: impl Strategy<Value = Deed>) -> impl Strategy<Value = Deed> {
    let troubles = prop::collection::vec(prop::sample::select(&ippo_core::safety::TROUBLES[..]), 0..3);
    prop_oneof![4 => deeds, 1 => troubles.prop_map(Deed::Troubles)]
}

const SIGNS: &[Sign] = &[Sign::None, Sign::Possible, Sign::Urgent];
const BELOW_THOUGHTS: &[Answer] = &[Answer::No, Answer::Wish, Answer::RatherNot];

proptest! {
    /// H1: whatever else is told, a wish not to be here never rises above gentle.
    #[test]
    fn a_wish_never_rises_above_gentle(life in life(deed(BELOW_THOUGHTS, &[Sign::None, Sign::Possible]))) {
        let mut levels = Levels::default();
        for (at, deed) in &life {
            act(&mut levels, deed, *at);
            for later in [0, HOUR, 30 * DAY] {
                prop_assert!(levels.held(at + later).level <= Gentle, "{deed:?}");
            }
        }
    }

    /// H3: once intent was told, nothing but answers ends it, however long it takes.
    #[test]
    fn intent_outlasts_everything_but_answers(life in life(deed(&[Answer::Thoughts, Answer::Intent, Answer::RatherNot], SIGNS)), years in 0..50i64) {
        let mut levels = Levels::default();
        levels.answered(Answer::Intent, 0, false);
        let mut now = 11 * MINUTE;
        levels.footing_told(now);
        for (at, deed) in life.iter().filter(|(_, deed)| !matches!(deed, Deed::Back)) {
            now = 11 * MINUTE + at;
            act(&mut levels, deed, now);
        }
        prop_assert_eq!(levels.held(now + years * 365 * DAY).level, Safety);
    }

    /// H2: from wherever one is, what the page offers leads back to open.
    #[test]
    fn every_level_has_an_end_that_can_be_reached(life in life(troubled(deed(&Answer::ALL, SIGNS)))) {
        let mut levels = Levels::default();
        let mut now = 0;
        for (at, deed) in &life {
            now = *at;
            act(&mut levels, deed, now);
        }
        for id in 0..3 {
            levels.removed(LetterId([id; 16]));
        }
        for _ in 0..2 {
            now += DAY;
            levels.answered(Answer::No, now, false);
            levels.troubles_told(&[], now, false);
        }
        levels.footing_told(now);
        levels.gentle_ended(now);
        prop_assert_eq!(levels.held(now).level, Open);
    }

    /// A level that nobody touches never rises by the clock.
    #[test]
    fn time_alone_never_raises_a_level(life in life(troubled(deed(&Answer::ALL, SIGNS)))) {
        let mut levels = Levels::default();
        for (at, deed) in &life {
            act(&mut levels, deed, *at);
            let falling: Vec<Level> = (0..60).map(|days| levels.held(at + days * DAY).level).collect();
            prop_assert!(falling.windows(2).all(|two| two[1] <= two[0]), "{falling:?}");
        }
    }

    /// One touch takes out what words set, at once (care.md C2, H4).
    #[test]
    fn one_touch_takes_out_what_words_set(sign in prop::sample::select(SIGNS), kinds in prop::collection::vec(prop::sample::select(CrisisKind::ALL), 0..3), at in 0..40 * DAY) {
        let mut levels = Levels::default();
        levels.understood(&plain::understood(1, sign, &kinds), 0);
        levels.removed(LetterId([1; 16]));
        prop_assert_eq!(levels.held(at).level, Open);
        prop_assert!(!levels.tags_rest(at));
    }
}

/// care.md C5: a heavy questionnaire is a reason for the question, once, whether gentle was ended or not.
#[test]
fn a_heavy_questionnaire_makes_it_gentle_and_gives_a_reason_to_ask_once() {
    let due = |deeds: &[(i64, Deed)], at_hour: i64| {
        let mut levels = Levels::default();
        deeds.iter().for_each(|(hour, deed)| act(&mut levels, deed, hour * HOUR));
        levels.question_is_due(at_hour * HOUR)
    };
    check(&[(0, Measured)], 1, Gentle, Because::Measure);
    check(&[(0, Measured)], 7 * 24, Open, Nothing);
    assert!(due(&[(0, Measured)], 1));
    assert!(due(&[(0, Measured), (1, End)], 2), "that gentle was ended answers nothing");
    assert!(!due(&[(0, Measured)], 7 * 24));
    assert!(!due(&[(0, Measured), (1, Told(Answer::No))], 2));
    assert!(!due(&[(0, Measured), (1, Deed::Left(false))], 2), "left is left for a week");
    assert!(!due(&[(0, Told(Answer::No)), (1, Measured)], 2), "not twice a week");
    check(&[(0, Told(Answer::Wish)), (0, Measured), (0, Back)], 1, Gentle, ByAnswer);
}
