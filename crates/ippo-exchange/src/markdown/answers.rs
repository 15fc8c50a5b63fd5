//! What is said in a line: own steps, calm and nights, answers, settings.

use super::Page;
use super::bits::Bits;
use ippo_core::checkin::{Days, Reach, Sleep};
use ippo_core::event::{Entry, Event, Harder};
use ippo_core::ids::StepId;
use ippo_core::own::OwnStep;
use ippo_core::safety::{Answer, Footing};

impl Page<'_> {
    /// One entry of these parts; those of the other parts say nothing here.
    pub(super) fn answered(&self, entry: &Entry) -> Option<Bits> {
        Some(match &entry.event {
            Event::OwnStepMade(own) => self.own_step(own),
            Event::NightMarked => Bits::of(self.words.today_night()),
            Event::NightUnmarked => Bits::of(self.text("export-night-off")),
            Event::CalmMarked { practice, change } => {
                Bits::of(self.pair(&self.practice(practice), &self.eased(*change)))
            }
            Event::QuestionAnswered(answer) => Bits::of(self.named("help-ask", &self.answer(*answer))),
            Event::QuestionLeft { month: false } => Bits::of(self.text("export-question-left")),
            Event::QuestionLeft { month: true } => Bits::of(self.text("export-question-month")),
            Event::AnswerTakenBack => Bits::of(self.text("export-taken-back")),
            Event::TroublesTold(kinds) => Bits::of(match kinds.as_slice() {
                [] => self.text("now-none"),
                kinds => self.named("now-title", &self.crisis(kinds)),
            }),
            Event::FootingTold(footing) => Bits::of(self.footing(*footing)),
            Event::StepsAsked => Bits::of(self.text("export-steps-asked")),
            Event::GentleEnded => Bits::of(self.text("level-end-gentle")),
            Event::CheckedIn { days, sleep } => self.checked_in(*days, *sleep),
            Event::ReachTold(reach) => self.reach(reach),
            Event::DirectionChosen(direction) => {
                Bits::of(self.pair(&self.words.settings_direction(), &self.direction(*direction)))
            }
            Event::LeftOut { step } => Bits::of(self.pair(&self.text("export-left-out"), &self.step(step))),
            Event::LetBack { step } => Bits::of(self.pair(&self.text("export-let-back"), &self.step(step))),
            Event::TasteChosen { pace, variety } => Bits::of(self.text(&format!("how-pace-{}", pace.id())))
                .with(Some(self.text(&format!("how-variety-{}", variety.id())))),
            Event::Compared { one, other, harder } => self.compared(one, other, *harder),
            Event::ComparingChosen { ask } => {
                let chosen = self.text(if *ask { "how-pairs-yes" } else { "how-pairs-no" });
                Bits::of(self.pair(&self.text("pair-title"), &chosen))
            }
            Event::AgeTold { adult } => {
                let age = if *adult { self.words.age_adult() } else { self.words.age_younger() };
                Bits::of(self.pair(&self.words.settings_age(), &age))
            }
            Event::Day(told) => self.day(told),
            Event::Joy(told) => self.joy(told),
            Event::Sheet(told) => self.sheet(told),
            Event::People(told) => self.someone(told),
            Event::Measure(told) => self.measure(told),
            Event::Course(told) => self.course(told),
            Event::LetterKept(_)
            | Event::LetterUnderstood(_)
            | Event::SignRemoved { .. }
            | Event::PlanWritten { .. }
            | Event::StepTaken(_)
            | Event::StepPutBack { .. }
            | Event::Swapped { .. }
            | Event::TryNoted(_)
            | Event::FeltTold(_)
            | Event::WhyTold { .. } => return None,
        })
    }

    /// Which of two looked harder: the harder one first.
    fn compared(&self, one: &StepId, other: &StepId, harder: Harder) -> Bits {
        let (first, second, answer) = match harder {
            Harder::One => (one, other, self.step(one)),
            Harder::Other => (other, one, self.step(other)),
            Harder::Alike => (one, other, self.text("pair-alike")),
        };
        let both = format!("{} / {}", self.step(first), self.step(second));
        Bits::of(self.pair(&self.text("pair-title"), &both)).with(Some(answer))
    }

    fn own_step(&self, own: &OwnStep) -> Bits {
        let step = &own.step;
        let minutes = match step.minutes {
            1 => self.words.tell_minute(),
            minutes => self.words.tell_minutes(minutes),
        };
        Bits::of(format!("“{}”", own.words))
            .with(Some(self.named("own-where", &self.text(&format!("own-place-{}", step.place)))))
            .with(Some(self.named("own-with", &self.text(&format!("own-{}", step.contact.id())))))
            .with(Some(minutes))
    }

    /// A practice in words; one that is gone keeps its name.
    fn practice(&self, id: &str) -> String {
        let known = self.text(id);
        if known.is_empty() { id.to_owned() } else { known }
    }

    fn answer(&self, answer: Answer) -> String {
        self.text(&format!("help-ask-{}", answer.id()))
    }

    fn footing(&self, footing: Footing) -> String {
        match footing {
            Footing::SomeoneKnows => self.text("level-footing-someone"),
            Footing::GoOnWithout => self.text("level-footing-without"),
        }
    }

    fn checked_in(&self, days: Option<Days>, sleep: Option<Sleep>) -> Bits {
        let days = days.map(|days| self.named("days-days", &self.text(&format!("days-{}", days.id()))));
        let sleep = sleep.map(|sleep| self.named("days-sleep", &self.text(&format!("days-{}", sleep.id()))));
        Bits::of(self.text("days-title")).with(days).with(sleep)
    }

    fn reach(&self, reach: &Reach) -> Bits {
        let told = |name: &str, answer: Option<u8>| {
            let answer = answer.map(|answer| self.text(&format!("questions-{name}-{answer}")))?;
            Some(self.named(&format!("questions-{name}"), &answer))
        };
        Bits::of(self.text("export-questions"))
            .with(told("out", reach.out))
            .with(told("furthest", reach.furthest))
            .with(told("speaking", reach.speaking))
            .with(told("afar", reach.afar))
    }
}
