//! The invented person's whole days: sleep that drifts, a few anchors, joys, people, sheets, weeks. Some days nothing is known.

use super::told::Told;
use ippo_core::around::Joy;
use ippo_core::catalogue::Contact;
use ippo_core::event::{
    Aim, Anchor, DayEvent, Event, JoyEvent, MeasureEvent, PeopleEvent, Questionnaire, SheetEvent, Week,
};
use ippo_core::ids::{SheetId, SomeoneId};

/// Days of which sleep is told.
const SLEPT: i64 = 30;

/// All of it: days before today, minute of that day, what happened. In order.
pub fn days(told: Told) -> Vec<(i64, i64, Event)> {
    let mut all = [course(), joys(told), people(told), sheets(told), weeks(told), sleep()].concat();
    all.sort_by_key(|(days_ago, minute, _)| (-days_ago, *minute));
    all
}

fn course() -> Vec<(i64, i64, Event)> {
    let kept = |anchor, aim| Event::Day(DayEvent::AnchorKept { anchor, aim });
    let aim = Some(Aim { now: 930, toward: Some(840) });
    vec![
        (31, 1300, kept(Anchor::Light, None)),
        (31, 1301, kept(Anchor::Meal, None)),
        (20, 1302, kept(Anchor::Up, aim)),
        (12, 1310, Event::Day(DayEvent::Rested)),
        (9, 1350, Event::Day(DayEvent::Moved { minutes: 2, steps: None })),
        (3, 1350, Event::Day(DayEvent::Moved { minutes: 5, steps: None })),
    ]
}

/// Sleep from the small hours into the afternoon, a little later each week and earlier again; every fifth day is not known.
fn sleep() -> Vec<(i64, i64, Event)> {
    let of_day = |days_ago: i64| {
        let drift = (SLEPT - days_ago) * 3 + (days_ago * 37) % 50;
        let clock = |minute: i64| u16::try_from(minute).unwrap_or(0);
        let slept = DayEvent::Slept { from: clock(300 + drift), until: clock(840 + drift) };
        let light = DayEvent::AnchorNoted { anchor: Anchor::Light, minute: Some(clock(870 + drift)) };
        let meal = DayEvent::AnchorNoted { anchor: Anchor::Meal, minute: None };
        [(days_ago, 1200, slept), (days_ago, 1201, light), (days_ago, 1202, meal)]
    };
    let known = (1..=SLEPT).filter(|days_ago| days_ago % 5 != 0);
    known.flat_map(of_day).map(|(days_ago, minute, event)| (days_ago, minute, Event::Day(event))).collect()
}

fn joys(told: Told) -> Vec<(i64, i64, Event)> {
    let liked = JoyEvent::Told { joys: vec![Joy::Music, Joy::Drawing], own: told.words("joys-own").into() };
    let begun = |idea: &str, before, after| Event::Joy(JoyEvent::Begun { idea: idea.into(), before, after });
    vec![
        (110, 1330, Event::Joy(liked)),
        (46, 1320, begun("idea-hum-one-song", Some(2), Some(2))),
        (17, 1320, begun("idea-light-on-the-ceiling", Some(2), Some(3))),
    ]
}

fn people(told: Told) -> Vec<(i64, i64, Event)> {
    let kept = |place: u8, name: &str, possible| {
        let who = SomeoneId([place; 16]);
        Event::People(PeopleEvent::Kept { who, name: told.words(name).into(), possible })
    };
    vec![
        (43, 1330, kept(1, "person-sister", Some(Contact::Text))),
        (43, 1331, kept(2, "person-trains", Some(Contact::Reading))),
        (43, 1332, kept(3, "person-before", Some(Contact::None))),
    ]
}

fn sheets(told: Told) -> Vec<(i64, i64, Event)> {
    let written = |of: u8, sheet: &str, question: &str, words: &str| {
        let told = told.words(words);
        let words = if told.is_empty() { words.to_owned() } else { told };
        let (of, sheet, question) = (SheetId([of; 16]), sheet.into(), question.into());
        Event::Sheet(SheetEvent::Written { of, sheet, question, words: words.into() })
    };
    vec![
        (33, 1400, written(1, "sheet-thought", "happened", "thought-happened")),
        (33, 1402, written(1, "sheet-thought", "thought", "thought-thought")),
        (33, 1403, written(1, "sheet-thought", "hard", "75")),
        (33, 1406, written(1, "sheet-thought", "friend", "thought-friend")),
        (14, 1400, written(2, "sheet-worry", "fear", "worry-fear")),
        (14, 1401, written(2, "sheet-worry", "sure", "quite")),
    ]
}

fn weeks(told: Told) -> Vec<(i64, i64, Event)> {
    let week = |days_out, furthest, people, words: &str| {
        let words = told.words(words).into();
        let week = Week { days_out: Some(days_out), furthest: Some(furthest), people: Some(people), words };
        Event::Measure(MeasureEvent::WeekTold(week))
    };
    let k6 = |answers: [u8; 6]| {
        let answers = answers.map(Some).to_vec();
        Event::Measure(MeasureEvent::Answered { which: Questionnaire::K6, answers })
    };
    vec![
        (44, 1310, week(0, 1, 1, "")),
        (42, 1315, k6([2, 2, 1, 2, 2, 2])),
        (37, 1310, week(1, 2, 1, "")),
        (30, 1310, week(0, 1, 0, "week-words")),
        (23, 1310, week(1, 3, 2, "")),
        (16, 1310, week(2, 2, 1, "")),
        (12, 1315, k6([2, 1, 1, 2, 1, 1])),
        (9, 1310, week(1, 3, 2, "")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use ippo_library::Library;
    use ippo_words::Language;

    /// What the person begins, writes and names is there, in both languages, and in the order in which it happened.
    #[test]
    fn everything_is_known_and_has_words() {
        let library = Library::shipped();
        for language in [Language::English, Language::Japanese] {
            let told = Told::of(language);
            let days = days(told);
            assert!(days.is_sorted_by_key(|(days_ago, minute, _)| (-days_ago, *minute)));
            for (.., event) in &days {
                let known = match event {
                    Event::Joy(JoyEvent::Begun { idea, .. }) => library.idea(idea).is_some(),
                    Event::Joy(JoyEvent::Told { own, .. }) => !own.is_empty(),
                    Event::People(PeopleEvent::Kept { name, .. }) => !name.is_empty(),
                    Event::Sheet(SheetEvent::Written { sheet, question, .. }) => {
                        let sheet = library.sheet(sheet);
                        sheet.is_some_and(|sheet| sheet.questions.iter().any(|asked| asked.id == **question))
                    }
                    _ => true,
                };
                assert!(known, "{event:?}");
            }
            for name in ["thought-happened", "thought-thought", "thought-friend", "worry-fear", "week-words"] {
                assert!(!told.words(name).is_empty(), "{name}");
            }
        }
    }
}
