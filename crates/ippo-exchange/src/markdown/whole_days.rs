//! What was told of whole days, in words: their course, joys, sheets, people, check-ins, and what Ippo is to be.

use super::Page;
use super::bits::Bits;
use ippo_core::event::{CourseEvent, DayEvent, JoyEvent, MeasureEvent, PeopleEvent, SheetEvent, Week};
use ippo_core::measures::Scale;

impl Page<'_> {
    pub(super) fn day(&self, told: &DayEvent) -> Bits {
        let anchor = |id: &str, what: &str| self.pair(&self.text(&format!("anchor-{id}")), what);
        match told {
            DayEvent::TurnChosen { minute } => Bits::of(self.filled("export-turn", &[("time", &time(*minute))])),
            DayEvent::AnchorKept { anchor: which, aim } => {
                let now = aim.map_or_else(|| self.text("export-anchor-free"), |aim| time(aim.now));
                let toward = aim.and_then(|aim| aim.toward);
                Bits::of(anchor(which.id(), &now))
                    .with(toward.map(|toward| self.filled("export-anchor-toward", &[("time", &time(toward))])))
            }
            DayEvent::AnchorLetGo { anchor: which } => Bits::of(anchor(which.id(), &self.text("export-anchor-go"))),
            DayEvent::AnchorNoted { anchor: which, minute } => {
                let at = minute.map_or_else(|| self.text("export-anchor-happened"), time);
                Bits::of(anchor(which.id(), &at))
            }
            DayEvent::AnchorUnnoted { anchor: which } => Bits::of(anchor(which.id(), &self.text("export-anchor-slip"))),
            DayEvent::Rested => Bits::of(self.text("export-rested")),
            DayEvent::RestEnded => Bits::of(self.text("export-rest-ended")),
            DayEvent::Slept { from, until } => {
                Bits::of(self.filled("export-slept", &[("from", &time(*from)), ("until", &time(*until))]))
            }
            DayEvent::Moved { minutes, steps } => {
                let steps = steps.map(|steps| self.filled("export-moved-steps", &[("steps", &steps.to_string())]));
                let moved = match minutes {
                    0 => self.text("export-moved-some"),
                    minutes => self.filled("export-moved", &[("minutes", &minutes.to_string())]),
                };
                Bits::of(moved).with(steps)
            }
        }
    }

    pub(super) fn joy(&self, told: &JoyEvent) -> Bits {
        match told {
            JoyEvent::Told { joys, own } => {
                let names: Vec<String> = joys.iter().map(|joy| self.text(&format!("joys-name-{}", joy.id()))).collect();
                let own = Some(&**own).filter(|own| !own.is_empty());
                let named = Some(names.join(" · ")).filter(|names| !names.is_empty());
                Bits::of(self.text("export-joys-told")).with(named).words(&self.text("export-note"), own)
            }
            JoyEvent::Begun { idea, before, after } => {
                let mood = |name: &str, mood: Option<u8>| {
                    mood.map(|mood| self.pair(&self.text(name), &self.text(&format!("joys-mood-{mood}"))))
                };
                let idea = if idea.is_empty() { self.text("export-joy-own") } else { self.or_id(idea) };
                Bits::of(idea).with(mood("export-mood-before", *before)).with(mood("export-mood-after", *after))
            }
        }
    }

    pub(super) fn sheet(&self, told: &SheetEvent) -> Bits {
        match told {
            SheetEvent::Written { sheet, question, words, .. } => {
                let asked = self.or_id(&format!("{sheet}-{question}"));
                let chosen = self.text(&format!("{sheet}-{question}.{words}"));
                let line = Bits::of(self.or_id(sheet));
                match (words.is_empty(), chosen.is_empty()) {
                    (true, _) => line.with(Some(self.pair(&asked, &self.text("export-emptied")))),
                    (false, false) => line.with(Some(self.pair(&asked, &chosen))),
                    (false, true) => line.words(&asked, Some(words)),
                }
            }
            SheetEvent::PutAway { .. } => Bits::of(self.text("export-sheet-away")),
        }
    }

    pub(super) fn someone(&self, told: &PeopleEvent) -> Bits {
        match told {
            PeopleEvent::Kept { name, possible, .. } => {
                let possible = possible.map(|contact| self.text(&format!("possible-{}", contact.id())));
                let possible = possible.map(|possible| self.pair(&self.text("export-possible"), &possible));
                Bits::of(format!("“{name}”")).with(possible)
            }
            PeopleEvent::TakenOff { .. } => Bits::of(self.text("export-person-off")),
        }
    }

    pub(super) fn measure(&self, told: &MeasureEvent) -> Bits {
        match told {
            MeasureEvent::Answered { which, answers } => {
                let blank = self.text("export-blank");
                let one = |answer: &Option<u8>| answer.map_or_else(|| blank.clone(), |answer| answer.to_string());
                let answers: Vec<String> = answers.iter().map(one).collect();
                Bits::of(self.text(&format!("measure-{}", which.id()))).with(Some(answers.join(" · ")))
            }
            MeasureEvent::Totalled { name, total } => {
                let known = Scale::named(name).map(|_| self.text(&format!("other-{name}")));
                Bits::of(self.pair(known.as_deref().unwrap_or(name), &total.to_string()))
            }
            MeasureEvent::WeekTold(week) => self.week(week),
        }
    }

    fn week(&self, week: &Week) -> Bits {
        let number = |name: &str, value: Option<u8>| value.map(|value| self.pair(&self.text(name), &value.to_string()));
        let furthest = week.furthest.map(|place| self.text(&format!("questions-furthest-{place}")));
        let words = Some(&*week.words).filter(|words| !words.is_empty());
        Bits::of(self.text("export-week"))
            .with(number("week-days-out", week.days_out))
            .with(furthest.map(|place| self.pair(&self.text("week-furthest"), &place)))
            .with(number("week-people", week.people))
            .words(&self.text("export-note"), words)
    }

    pub(super) fn course(&self, told: &CourseEvent) -> Bits {
        let either = |yes: bool, one: &str, other: &str| Bits::of(self.text(if yes { one } else { other }));
        match told {
            CourseEvent::StrandsPutAway(strands) if strands.is_empty() => Bits::of(self.text("export-strands-all")),
            CourseEvent::StrandsPutAway(strands) => {
                let names: Vec<String> = strands.iter().map(|one| self.text(&format!("course-{}", one.id()))).collect();
                Bits::of(self.pair(&self.text("export-strands-away"), &names.join(" · ")))
            }
            CourseEvent::AmountChosen { things } => {
                Bits::of(self.filled("export-things", &[("things", &things.to_string())]))
            }
            CourseEvent::SensesTold { cost } => either(*cost, "export-senses-yes", "export-senses-no"),
            CourseEvent::VoiceLeftOut { out } => either(*out, "export-voice-out", "export-voice-in"),
        }
    }

    /// The words of a name; one that is gone keeps its name.
    fn or_id(&self, id: &str) -> String {
        let known = self.text(id);
        if known.is_empty() { id.to_owned() } else { known }
    }

    fn filled(&self, name: &str, arguments: &[(&str, &str)]) -> String {
        self.library.text_with(self.words.language(), name, arguments)
    }
}

/// A minute of the clock, as 17:05.
fn time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
