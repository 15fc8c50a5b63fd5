//! One sample of everything that is told of whole days, with every word in it.

use ippo_core::around::Joy;
use ippo_core::catalogue::Contact;
use ippo_core::event::{
    Aim, Anchor, CourseEvent, DayEvent, Event, JoyEvent, MeasureEvent, PeopleEvent, Questionnaire, SheetEvent, Strand,
    Week,
};
use ippo_core::ids::{SheetId, SomeoneId};

fn named<T>(name: &str, told: T, event: fn(T) -> Event) -> (String, Event) {
    (name.to_owned(), event(told))
}

pub fn all() -> Vec<(String, Event)> {
    [days(), joys(), sheets(), people(), measures(), courses()].concat()
}

fn days() -> Vec<(String, Event)> {
    let up = Anchor::Up;
    let aim = |now, toward| Some(Aim { now, toward });
    let mut all = vec![
        ("turn", DayEvent::TurnChosen { minute: 1020 }),
        ("free", DayEvent::AnchorKept { anchor: up, aim: None }),
        ("at", DayEvent::AnchorKept { anchor: up, aim: aim(0, None) }),
        ("toward", DayEvent::AnchorKept { anchor: up, aim: aim(1439, Some(600)) }),
        ("slip", DayEvent::AnchorUnnoted { anchor: up }),
        ("noted-at", DayEvent::AnchorNoted { anchor: up, minute: Some(1020) }),
        ("rested", DayEvent::Rested),
        ("rest-ended", DayEvent::RestEnded),
        ("slept", DayEvent::Slept { from: 1439, until: 0 }),
        ("moved", DayEvent::Moved { minutes: 2, steps: None }),
        ("moved-steps", DayEvent::Moved { minutes: 1440, steps: Some(70_000) }),
    ];
    all.extend(Anchor::ALL.map(|anchor| (anchor.id(), DayEvent::AnchorLetGo { anchor })));
    all.extend(Anchor::ALL.map(|anchor| (anchor.id(), DayEvent::AnchorNoted { anchor, minute: None })));
    all.into_iter().map(|(name, told)| named(name, told, Event::Day)).collect()
}

fn joys() -> Vec<(String, Event)> {
    let told = |joys: &[Joy], own: &str| JoyEvent::Told { joys: joys.to_vec(), own: own.into() };
    let begun = |before, after| JoyEvent::Begun { idea: "idea-hum-one-song".into(), before, after };
    let mut all = vec![
        ("nothing", told(&[], "")),
        ("all", told(&Joy::ALL, "Radio at night. 夜のラジオ。")),
        ("begun", begun(None, None)),
        ("before", begun(Some(1), None)),
        ("both", begun(Some(2), Some(5))),
    ];
    all.extend(Joy::ALL.map(|joy| (joy.id(), told(&[joy], ""))));
    all.into_iter().map(|(name, told)| named(name, told, Event::Joy)).collect()
}

fn sheets() -> Vec<(String, Event)> {
    let of = SheetId([0x5e; 16]);
    let written = |words: &str| SheetEvent::Written {
        of,
        sheet: "sheet-thought".into(),
        question: "happened".into(),
        words: words.into(),
    };
    let all = [
        ("written", written("They laughed. 笑われた。")),
        ("emptied", written("")),
        ("put-away", SheetEvent::PutAway { of }),
    ];
    all.into_iter().map(|(name, told)| named(name, told, Event::Sheet)).collect()
}

fn people() -> Vec<(String, Event)> {
    let who = SomeoneId([0x50; 16]);
    let kept = |possible| PeopleEvent::Kept { who, name: "Ken けん".into(), possible };
    let mut all = vec![("unknown", kept(None)), ("taken-off", PeopleEvent::TakenOff { who })];
    all.extend(Contact::ALL.map(|contact| (contact.id(), kept(Some(contact)))));
    all.into_iter().map(|(name, told)| named(name, told, Event::People)).collect()
}

fn measures() -> Vec<(String, Event)> {
    let week = |days_out, furthest, people, words: &str| {
        MeasureEvent::WeekTold(Week { days_out, furthest, people, words: words.into() })
    };
    let answered = |which: Questionnaire| {
        let answers = (0..which.questions()).map(|place| (place > 0).then_some(which.highest())).collect();
        MeasureEvent::Answered { which, answers }
    };
    let mut all = vec![
        ("total", MeasureEvent::Totalled { name: "wsas".into(), total: 40 }),
        ("week", week(Some(7), Some(7), Some(20), "Rain. 雨。")),
        ("week-of-nothing", week(None, None, None, "")),
    ];
    all.extend(Questionnaire::ALL.map(|which| (which.id(), answered(which))));
    all.into_iter().map(|(name, told)| named(name, told, Event::Measure)).collect()
}

fn courses() -> Vec<(String, Event)> {
    let mut all = vec![
        ("nothing-away", CourseEvent::StrandsPutAway(vec![])),
        ("one", CourseEvent::AmountChosen { things: 1 }),
        ("three", CourseEvent::AmountChosen { things: 3 }),
        ("senses", CourseEvent::SensesTold { cost: true }),
        ("no-senses", CourseEvent::SensesTold { cost: false }),
        ("voice-out", CourseEvent::VoiceLeftOut { out: true }),
        ("voice-in", CourseEvent::VoiceLeftOut { out: false }),
    ];
    all.extend(Strand::ALL.map(|strand| (strand.id(), CourseEvent::StrandsPutAway(vec![strand]))));
    all.into_iter().map(|(name, told)| named(name, told, Event::Course)).collect()
}
