//! Down to the shapes of whole days and up again. An unknown name or a number out of range makes the record unread.

use super::codes::CONTACTS;
use super::v2;
use ippo_core::around::Joy;
use ippo_core::event::{
    Aim, Anchor, CourseEvent, DayEvent, JoyEvent, MeasureEvent, PeopleEvent, Questionnaire, SheetEvent, Strand, Week,
};
use ippo_core::ids::{SheetId, SomeoneId};
use ippo_core::limits::MOST_THINGS;

/// Minutes of a day.
const ROUND: u16 = 24 * 60;

pub(super) fn day_down(event: &DayEvent) -> v2::Day {
    match event {
        DayEvent::TurnChosen { minute } => v2::Day::TurnChosen(*minute),
        DayEvent::AnchorKept { anchor, aim } => {
            v2::Day::AnchorKept(anchor.id().to_owned(), aim.map(|aim| aim.now), aim.and_then(|aim| aim.toward))
        }
        DayEvent::AnchorLetGo { anchor } => v2::Day::AnchorLetGo(anchor.id().to_owned()),
        DayEvent::AnchorNoted { anchor, minute } => v2::Day::AnchorNoted(anchor.id().to_owned(), *minute),
        DayEvent::AnchorUnnoted { anchor } => v2::Day::AnchorUnnoted(anchor.id().to_owned()),
        DayEvent::Rested => v2::Day::Rested,
        DayEvent::RestEnded => v2::Day::RestEnded,
        DayEvent::Slept { from, until } => v2::Day::Slept(*from, *until),
        DayEvent::Moved { minutes, steps } => v2::Day::Moved(*minutes, *steps),
    }
}

pub(super) fn day_up(event: v2::Day) -> Option<DayEvent> {
    let anchor = |name: String| Anchor::from_id(&name);
    Some(match event {
        v2::Day::TurnChosen(minute) => DayEvent::TurnChosen { minute: of_clock(minute)? },
        v2::Day::AnchorKept(name, now, toward) => {
            let aim = match (now, toward) {
                (None, None) => None,
                (Some(now), None) => Some(Aim { now: of_clock(now)?, toward: None }),
                (Some(now), Some(toward)) => Some(Aim { now: of_clock(now)?, toward: Some(of_clock(toward)?) }),
                (None, Some(_)) => return None,
            };
            DayEvent::AnchorKept { anchor: anchor(name)?, aim }
        }
        v2::Day::AnchorLetGo(name) => DayEvent::AnchorLetGo { anchor: anchor(name)? },
        v2::Day::AnchorNoted(name, None) => DayEvent::AnchorNoted { anchor: anchor(name)?, minute: None },
        v2::Day::AnchorNoted(name, Some(minute)) => {
            DayEvent::AnchorNoted { anchor: anchor(name)?, minute: Some(of_clock(minute)?) }
        }
        v2::Day::AnchorUnnoted(name) => DayEvent::AnchorUnnoted { anchor: anchor(name)? },
        v2::Day::Rested => DayEvent::Rested,
        v2::Day::RestEnded => DayEvent::RestEnded,
        v2::Day::Slept(from, until) => DayEvent::Slept { from: of_clock(from)?, until: of_clock(until)? },
        v2::Day::Moved(minutes, steps) => DayEvent::Moved { minutes, steps },
    })
}

fn of_clock(minute: u16) -> Option<u16> {
    (minute < ROUND).then_some(minute)
}

pub(super) fn joy_down(event: &JoyEvent) -> v2::Joy {
    match event {
        JoyEvent::Told { joys, own } => {
            v2::Joy::Told(joys.iter().map(|joy| joy.id().to_owned()).collect(), own.to_string())
        }
        JoyEvent::Begun { idea, before, after } => v2::Joy::Begun(idea.to_string(), *before, *after),
    }
}

pub(super) fn joy_up(event: v2::Joy) -> Option<JoyEvent> {
    let is_mood = |mood: &Option<u8>| mood.is_none_or(|mood| (1..=5).contains(&mood));
    Some(match event {
        v2::Joy::Told(names, own) => {
            let joys = names.iter().map(|name| Joy::from_id(name)).collect::<Option<Vec<_>>>()?;
            JoyEvent::Told { joys, own: own.into() }
        }
        v2::Joy::Begun(idea, before, after) if is_mood(&before) && is_mood(&after) => {
            JoyEvent::Begun { idea: idea.into(), before, after }
        }
        v2::Joy::Begun(..) => return None,
    })
}

pub(super) fn sheet_down(event: &SheetEvent) -> v2::Sheet {
    match event {
        SheetEvent::Written { of, sheet, question, words } => {
            v2::Sheet::Written(of.0.into(), sheet.to_string(), question.to_string(), words.to_string())
        }
        SheetEvent::PutAway { of } => v2::Sheet::PutAway(of.0.into()),
    }
}

pub(super) fn sheet_up(event: v2::Sheet) -> SheetEvent {
    match event {
        v2::Sheet::Written(of, sheet, question, words) => SheetEvent::Written {
            of: SheetId(of.into()),
            sheet: sheet.into(),
            question: question.into(),
            words: words.into(),
        },
        v2::Sheet::PutAway(of) => SheetEvent::PutAway { of: SheetId(of.into()) },
    }
}

pub(super) fn people_down(event: &PeopleEvent) -> v2::People {
    match event {
        PeopleEvent::Kept { who, name, possible } => {
            v2::People::Kept(who.0.into(), name.to_string(), possible.map(|contact| CONTACTS.code(contact)))
        }
        PeopleEvent::TakenOff { who } => v2::People::TakenOff(who.0.into()),
    }
}

pub(super) fn people_up(event: v2::People) -> Option<PeopleEvent> {
    Some(match event {
        v2::People::Kept(who, name, possible) => {
            let possible = match possible {
                Some(code) => Some(CONTACTS.word(code)?),
                None => None,
            };
            PeopleEvent::Kept { who: SomeoneId(who.into()), name: name.into(), possible }
        }
        v2::People::TakenOff(who) => PeopleEvent::TakenOff { who: SomeoneId(who.into()) },
    })
}

pub(super) fn measure_down(event: &MeasureEvent) -> v2::Measure {
    match event {
        MeasureEvent::Answered { which, answers } => v2::Measure::Answered(which.id().to_owned(), answers.clone()),
        MeasureEvent::Totalled { name, total } => v2::Measure::Totalled(name.to_string(), *total),
        MeasureEvent::WeekTold(week) => {
            v2::Measure::WeekTold(week.days_out, week.furthest, week.people, week.words.to_string())
        }
    }
}

pub(super) fn measure_up(event: v2::Measure) -> Option<MeasureEvent> {
    Some(match event {
        v2::Measure::Answered(name, answers) => {
            let which = Questionnaire::from_id(&name)?;
            let fits = answers.iter().flatten().all(|answer| *answer <= which.highest());
            (fits && answers.len() == which.questions()).then_some(())?;
            MeasureEvent::Answered { which, answers }
        }
        v2::Measure::Totalled(name, total) => MeasureEvent::Totalled { name: name.into(), total },
        v2::Measure::WeekTold(days_out, furthest, people, words) => {
            let week = Week { days_out, furthest, people, words: words.into() };
            MeasureEvent::WeekTold(Some(week).filter(Week::is_known)?)
        }
    })
}

pub(super) fn course_down(event: &CourseEvent) -> v2::Course {
    match event {
        CourseEvent::StrandsPutAway(strands) => {
            v2::Course::StrandsPutAway(strands.iter().map(|strand| strand.id().to_owned()).collect())
        }
        CourseEvent::AmountChosen { things } => v2::Course::AmountChosen(*things),
        CourseEvent::SensesTold { cost } => v2::Course::SensesTold(*cost),
        CourseEvent::VoiceLeftOut { out } => v2::Course::VoiceLeftOut(*out),
    }
}

pub(super) fn course_up(event: v2::Course) -> Option<CourseEvent> {
    Some(match event {
        v2::Course::StrandsPutAway(names) => {
            CourseEvent::StrandsPutAway(names.iter().map(|name| Strand::from_id(name)).collect::<Option<Vec<_>>>()?)
        }
        v2::Course::AmountChosen(things) if (1..=MOST_THINGS).contains(&things) => CourseEvent::AmountChosen { things },
        v2::Course::AmountChosen(_) => return None,
        v2::Course::SensesTold(cost) => CourseEvent::SensesTold { cost },
        v2::Course::VoiceLeftOut(out) => CourseEvent::VoiceLeftOut { out },
    })
}
