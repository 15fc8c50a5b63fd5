//! Any sequence of what is told of whole days, from any clock: nothing falls, and what must hold of each strand holds.

mod plain;

use ippo_core::around::Joy;
use ippo_core::catalogue::{Catalogue, Contact, Step};
use ippo_core::clock;
use ippo_core::event::{
    Aim, Anchor, DayEvent, Entry, Event, JoyEvent, MeasureEvent, PeopleEvent, Questionnaire, SheetEvent, Week,
};
use ippo_core::ids::{SheetId, SomeoneId, StepId};
use ippo_core::limits::SHIFT_MINUTES;
use ippo_core::measures::{Scale, Score};
use ippo_core::routine::apart;
use ippo_core::slip;
use ippo_core::state::{Ground, State};
use ippo_core::time::Day;
use ippo_core::weeks::rows;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const ROUND: u16 = 1440;

fn anchor() -> impl Strategy<Value = Anchor> {
    select(Anchor::ALL.to_vec())
}

fn day_event() -> impl Strategy<Value = DayEvent> {
    let minute = || 0..ROUND;
    let aim = (minute(), option::of(minute())).prop_map(|(now, toward)| Aim { now, toward });
    prop_oneof![
        minute().prop_map(|minute| DayEvent::TurnChosen { minute }),
        (anchor(), option::of(aim)).prop_map(|(anchor, aim)| DayEvent::AnchorKept { anchor, aim }),
        anchor().prop_map(|anchor| DayEvent::AnchorLetGo { anchor }),
        (anchor(), option::of(minute())).prop_map(|(anchor, minute)| DayEvent::AnchorNoted { anchor, minute }),
        anchor().prop_map(|anchor| DayEvent::AnchorUnnoted { anchor }),
        Just(DayEvent::Rested),
        Just(DayEvent::RestEnded),
        (minute(), minute()).prop_map(|(from, until)| DayEvent::Slept { from, until }),
        (any::<u16>(), any::<Option<u32>>()).prop_map(|(minutes, steps)| DayEvent::Moved { minutes, steps }),
    ]
}

/// Moments of a few months; now and then the clock stands in another century.
fn at() -> impl Strategy<Value = (i64, i16)> {
    let ms = prop_oneof![12 => 0..200 * 86_400_000_i64, 1 => -4_000_000_000_000..8_000_000_000_000_i64];
    (ms, -720..=840_i16)
}

fn sheet_event() -> impl Strategy<Value = SheetEvent> {
    let of = || (0..3_u8).prop_map(|id| SheetId([id; 16]));
    let (sheet, question) = (select(vec!["sheet-a", "sheet-b"]), select(vec!["one", "two", "three"]));
    prop_oneof![
        5 => (of(), sheet, question, select(vec!["", "x", "y\n\0"])).prop_map(|(of, sheet, question, words)| {
            SheetEvent::Written { of, sheet: sheet.into(), question: question.into(), words: words.into() }
        }),
        1 => of().prop_map(|of| SheetEvent::PutAway { of }),
    ]
}

fn people_event() -> impl Strategy<Value = PeopleEvent> {
    let who = || (0..4_u8).prop_map(|id| SomeoneId([id; 16]));
    prop_oneof![
        3 => (who(), ".{0,6}", option::of(select(Contact::ALL.to_vec())))
            .prop_map(|(who, name, possible)| PeopleEvent::Kept { who, name: name.into(), possible }),
        1 => who().prop_map(|who| PeopleEvent::TakenOff { who }),
    ]
}

fn measure_event() -> impl Strategy<Value = MeasureEvent> {
    let which = select(Questionnaire::ALL.to_vec());
    let name = select(vec!["phq9", "k6", "who5", "lsas", "mine", ""]);
    prop_oneof![
        (which, vec(option::of(any::<u8>()), 0..12))
            .prop_map(|(which, answers)| MeasureEvent::Answered { which, answers }),
        (name, any::<u16>()).prop_map(|(name, total)| MeasureEvent::Totalled { name: name.into(), total }),
        (any::<Option<u8>>(), any::<Option<u8>>(), any::<Option<u8>>()).prop_map(|(days_out, furthest, people)| {
            MeasureEvent::WeekTold(Week { days_out, furthest, people, words: "".into() })
        }),
    ]
}

fn joy_event() -> impl Strategy<Value = JoyEvent> {
    let mood = || option::of(1..=5_u8);
    prop_oneof![
        (vec(select(Joy::ALL.to_vec()), 0..4), ".{0,4}")
            .prop_map(|(joys, own)| JoyEvent::Told { joys, own: own.into() }),
        (select(vec!["", "a", "b"]), mood(), mood()).prop_map(|(idea, before, after)| JoyEvent::Begun {
            idea: idea.into(),
            before,
            after
        }),
    ]
}

/// A state after these events, each at its moment.
fn told<E>(events: &[((i64, i16), E)], of: impl Fn(&E) -> Event) -> State {
    let mut state = State::new(Arc::new(Ground::new(Catalogue::new(vec![plain::step("x")]))));
    for (seq, ((utc_ms, offset), event)) in (0..).zip(events) {
        let at = state.moment(*utc_ms, *offset, "x");
        let clock = u64::try_from(4_000_000_000_000 + utc_ms).unwrap_or(0);
        state.after(&Entry { id: plain::id(seq), clock, at, once: None, event: of(event) });
    }
    state
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_days_course_stays_within_the_clock(
        events in vec((at(), day_event()), 0..80), seen in vec(prop_oneof![-20..260_i32, any::<i32>()], 1..12),
    ) {
        let state = told(&events, |event| Event::Day(event.clone()));
        let routine = state.routine();
        prop_assert!(routine.turns_at() < ROUND);
        for day in seen.into_iter().map(Day) {
            for anchor in routine.anchors() {
                let time = routine.time_on(anchor, day);
                prop_assert!(time.is_none_or(|time| time < ROUND) && routine.toward(anchor, day) != time.or(Some(ROUND)));
                let next = routine.time_on(anchor, Day(day.0.saturating_add(1)));
                let moved = time.zip(next).map_or(0, |(time, next)| apart(time, next).abs());
                prop_assert!(moved <= SHIFT_MINUTES, "{} in one night", moved);
            }
            prop_assert!(routine.turn_for(day).is_none_or(|turn| turn < ROUND));
            let _ = (routine.evenness(day), routine.moved_on(day));
        }
    }

    #[test]
    fn rows_are_the_last_days_and_hold_what_fits_in_them(
        events in vec((at(), day_event()), 0..80), today in prop_oneof![-20..260_i32, any::<i32>()],
    ) {
        let state = told(&events, |event| Event::Day(event.clone()));
        let rows = rows(state.routine(), Day(today));
        prop_assert_eq!(rows.last().map(|row| row.day), Some(Day(today)));
        prop_assert!(rows.len() <= 28 && rows.windows(2).all(|two| two[1].day.since(two[0].day) == 1));
        for row in &rows {
            prop_assert!(row.sleep.iter().all(|(from, until)| 0 <= *from && from < until && *until <= i32::from(ROUND)));
            prop_assert!(row.marks.iter().all(|(_, at)| at.is_none_or(|at| (0..i32::from(ROUND)).contains(&at))));
        }
    }

    #[test]
    fn a_sheet_holds_the_last_words_of_each_question(events in vec((at(), sheet_event()), 0..60)) {
        let state = told(&events, |event| Event::Sheet(event.clone()));
        let mut last: BTreeMap<SheetId, BTreeMap<&str, &str>> = BTreeMap::new();
        for (_, event) in &events {
            match event {
                SheetEvent::Written { of, question, words, .. } => { last.entry(*of).or_default().insert(question, words); }
                SheetEvent::PutAway { of } => { last.remove(of); }
            }
        }
        prop_assert_eq!(state.sheets().all().iter().map(|filled| filled.id).collect::<BTreeSet<_>>(), last.keys().copied().collect::<BTreeSet<_>>());
        for filled in state.sheets().all() {
            for question in ["one", "two", "three"] {
                let words = last[&filled.id].get(question).copied().filter(|words| !words.is_empty());
                prop_assert_eq!(filled.answer(question), words);
            }
            prop_assert!(filled.next(["one", "two", "three"].into_iter()).is_none_or(|next| next < 3));
        }
    }

    #[test]
    fn everybody_on_the_list_stands_there_once_as_told_last(events in vec((at(), people_event()), 0..60)) {
        let state = told(&events, |event| Event::People(event.clone()));
        let mut last = BTreeMap::new();
        for (_, event) in &events {
            match event {
                PeopleEvent::Kept { who, name, possible } => { last.insert(*who, (&**name, *possible)); }
                PeopleEvent::TakenOff { who } => { last.remove(who); }
            }
        }
        prop_assert_eq!(state.people().all().len(), last.len());
        for (who, told) in last {
            prop_assert_eq!(state.people().get(who).map(|known| (&*known.name, known.possible)), Some(told));
        }
    }

    #[test]
    fn measures_add_up_within_their_scale_and_wait_their_days(
        events in vec((at(), measure_event()), 0..60), day in any::<i32>(), answers in vec(option::of(0..6_u8), 0..50),
    ) {
        let state = told(&events, |event| Event::Measure(event.clone()));
        let measures = state.measures();
        for taken in measures.taken() {
            let scale = Scale::of(taken.which);
            prop_assert!(taken.score().total().is_none_or(|total| scale.holds(total)));
        }
        for which in Questionnaire::ALL {
            let left = measures.days_until_due(which, Day(day));
            prop_assert!(left <= Scale::of(which).every_days && measures.is_due(which, Day(day)) == (left == 0));
            let _ = measures.change(which);
        }
        for name in Scale::names() {
            let scale = Scale::named(name).expect("it is one of the names");
            prop_assert!(scale.score(&answers).total().is_none_or(|total| scale.holds(total)), "{}", name);
            prop_assert!(scale.least() < scale.most() && scale.change(Score::None, Score::Total(1)).is_none());
            let _ = (scale.band(u16::MAX), measures.change_named(name));
        }
        prop_assert!(measures.apart().windows(2).all(|two| two[1].0.since(two[0].0) >= 7));
        prop_assert_eq!(measures.names().into_iter().map(|name| measures.named(name).count()).sum::<usize>(), measures.totals().len());
    }

    #[test]
    fn a_joy_is_open_only_on_its_day(events in vec((at(), joy_event()), 0..60), day in -20..260_i32) {
        let state = told(&events, |event| Event::Joy(event.clone()));
        let joys = state.joys();
        prop_assert!(joys.open_on(Day(day)).is_none_or(|open| open.day == Day(day) && open.after.is_none()));
        prop_assert!(joys.begun().len() <= events.len());
    }

    #[test]
    fn a_number_on_a_slip_leads_back_and_anything_else_to_no_wrong_step(
        names in vec("[a-z0-9-]{1,24}", 1..30), typed in any::<String>(), place in 0..5_usize, letter in any::<char>(),
    ) {
        let names: BTreeSet<String> = names.into_iter().collect();
        let mut catalogue = Catalogue::default();
        for name in &names {
            catalogue.add(Step { id: StepId::new(name), ..plain::step("x") });
        }
        let numbers: Vec<String> = names.iter().map(|name| slip::number(&StepId::new(name))).collect();
        for (name, number) in names.iter().zip(&numbers) {
            prop_assert_eq!(number.len(), 5);
            let found = slip::step(&catalogue, &number.to_lowercase()).map(|step| step.id.as_str());
            let twice = numbers.iter().filter(|other| *other == number).count() > 1;
            prop_assert_eq!(found.ok(), (!twice).then_some(name.as_str()));
            let mut wrong: Vec<char> = number.chars().collect();
            wrong[place] = letter;
            let wrong: String = wrong.into_iter().collect();
            let found = slip::step(&catalogue, &wrong).map(|step| step.id.as_str());
            prop_assert!(found.is_err() || slip::number(&StepId::new(found.expect("it was found"))) == *number, "{}", wrong);
        }
        let _ = slip::step(&catalogue, &typed);
    }

    #[test]
    fn a_time_that_was_written_is_read_and_any_text_is_a_time_or_none(minute in 0..ROUND, typed in any::<String>(), near in "[0-9０-９:時分半午前後apm. -]{0,10}") {
        prop_assert_eq!(clock::read(&clock::written(minute)), Some(minute));
        for typed in [typed, near] {
            prop_assert!(clock::read(&typed).is_none_or(|minute| minute < ROUND), "{}", typed);
        }
    }
}
