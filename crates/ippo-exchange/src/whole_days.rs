//! The export of what is told of whole days: their course, joys, sheets, people, check-ins, and what Ippo is to be.

use crate::events::{Pairs, hex};
use crate::json::Json;
use ippo_core::catalogue::Contact;
use ippo_core::event::{CourseEvent, DayEvent, JoyEvent, MeasureEvent, PeopleEvent, SheetEvent};

pub(crate) fn day(told: &DayEvent) -> (&'static str, Pairs) {
    match told {
        DayEvent::TurnChosen { minute } => ("day-turn-chosen", vec![("minute", (*minute).into())]),
        DayEvent::AnchorKept { anchor, aim } => {
            let (now, toward) = (aim.map(|aim| aim.now), aim.and_then(|aim| aim.toward));
            ("anchor-kept", vec![("anchor", anchor.id().into()), ("now", now.into()), ("toward", toward.into())])
        }
        DayEvent::AnchorLetGo { anchor } => ("anchor-let-go", vec![("anchor", anchor.id().into())]),
        DayEvent::AnchorNoted { anchor, minute } => {
            ("anchor-noted", vec![("anchor", anchor.id().into()), ("minute", (*minute).into())])
        }
        DayEvent::AnchorUnnoted { anchor } => ("anchor-unnoted", vec![("anchor", anchor.id().into())]),
        DayEvent::Rested => ("rested", vec![]),
        DayEvent::RestEnded => ("rest-ended", vec![]),
        DayEvent::Slept { from, until } => ("slept", vec![("from", (*from).into()), ("until", (*until).into())]),
        DayEvent::Moved { minutes, steps } => {
            ("moved", vec![("minutes", (*minutes).into()), ("steps", (*steps).into())])
        }
    }
}

pub(crate) fn joy(told: &JoyEvent) -> (&'static str, Pairs) {
    match told {
        JoyEvent::Told { joys, own } => {
            ("joys-told", vec![("joys", joys.iter().map(|joy| joy.id()).collect()), ("own", (**own).into())])
        }
        JoyEvent::Begun { idea, before, after } => {
            ("joy-begun", vec![("idea", (**idea).into()), ("before", (*before).into()), ("after", (*after).into())])
        }
    }
}

pub(crate) fn sheet(told: &SheetEvent) -> (&'static str, Pairs) {
    match told {
        SheetEvent::Written { of, sheet, question, words } => (
            "sheet-written",
            vec![
                ("of", hex(&of.0).into()),
                ("sheet", (**sheet).into()),
                ("question", (**question).into()),
                ("words", (**words).into()),
            ],
        ),
        SheetEvent::PutAway { of } => ("sheet-put-away", vec![("of", hex(&of.0).into())]),
    }
}

pub(crate) fn people(told: &PeopleEvent) -> (&'static str, Pairs) {
    match told {
        PeopleEvent::Kept { who, name, possible } => (
            "someone-kept",
            vec![
                ("who", hex(&who.0).into()),
                ("name", (**name).into()),
                ("possible", possible.map(Contact::id).into()),
            ],
        ),
        PeopleEvent::TakenOff { who } => ("someone-taken-off", vec![("who", hex(&who.0).into())]),
    }
}

pub(crate) fn measure(told: &MeasureEvent) -> (&'static str, Pairs) {
    match told {
        MeasureEvent::Answered { which, answers } => {
            let answers: Json = answers.iter().map(|answer| Json::from(*answer)).collect();
            ("measure-answered", vec![("which", which.id().into()), ("answers", answers)])
        }
        MeasureEvent::Totalled { name, total } => {
            ("measure-totalled", vec![("name", (**name).into()), ("total", (*total).into())])
        }
        MeasureEvent::WeekTold(week) => (
            "week-told",
            vec![
                ("days_out", week.days_out.into()),
                ("furthest", week.furthest.into()),
                ("people", week.people.into()),
                ("words", (*week.words).into()),
            ],
        ),
    }
}

pub(crate) fn course(told: &CourseEvent) -> (&'static str, Pairs) {
    match told {
        CourseEvent::StrandsPutAway(strands) => {
            ("strands-put-away", vec![("strands", strands.iter().map(|strand| strand.id()).collect())])
        }
        CourseEvent::AmountChosen { things } => ("amount-chosen", vec![("things", (*things).into())]),
        CourseEvent::SensesTold { cost } => ("senses-told", vec![("cost", (*cost).into())]),
        CourseEvent::VoiceLeftOut { out } => ("voice-left-out", vec![("out", (*out).into())]),
    }
}
