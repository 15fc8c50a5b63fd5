//! Everything in words: one Markdown file that can be read without Ippo, in the person's language, without any verdict.

mod answers;
mod bits;
mod letters;
mod names;
mod plan;
mod tries;
mod whole_days;

use bits::Bits;
use ippo_core::calendar::{civil, date};
use ippo_core::event::{Entry, Event};
use ippo_core::ids::StepId;
use ippo_core::time::Moment;
use ippo_library::Library;
use ippo_words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was kept, in the order of replay within each part. `written` is the moment of writing.
pub fn document(entries: &[Entry], library: &Library, language: Language, written: &Moment) -> String {
    let page = Page::new(entries, library, language);
    let mut parts = vec![page.head(written)];
    parts.extend(Part::ALL.into_iter().filter_map(|part| page.part(part)));
    if entries.is_empty() {
        parts.push(page.text("export-none"));
    }
    format!("{}\n", parts.join("\n\n"))
}

/// The parts of the file, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Letters,
    Plan,
    Tries,
    Own,
    Days,
    Joys,
    Calm,
    Sheets,
    People,
    Measures,
    Answers,
    Settings,
}

impl Part {
    const ALL: [Part; 12] = [
        Part::Letters,
        Part::Plan,
        Part::Tries,
        Part::Own,
        Part::Days,
        Part::Joys,
        Part::Calm,
        Part::Sheets,
        Part::People,
        Part::Measures,
        Part::Answers,
        Part::Settings,
    ];

    /// Where an event stands. Every kind is named, so that a new one is not overlooked.
    fn of(event: &Event) -> Self {
        match event {
            Event::LetterKept(_) | Event::LetterUnderstood(_) | Event::SignRemoved { .. } => Part::Letters,
            Event::PlanWritten { .. } => Part::Plan,
            Event::StepTaken(_)
            | Event::StepPutBack { .. }
            | Event::Swapped { .. }
            | Event::TryNoted(_)
            | Event::FeltTold(_)
            | Event::WhyTold { .. } => Part::Tries,
            Event::OwnStepMade(_) => Part::Own,
            Event::NightMarked | Event::NightUnmarked | Event::CalmMarked { .. } => Part::Calm,
            Event::QuestionAnswered(_)
            | Event::QuestionLeft { .. }
            | Event::AnswerTakenBack
            | Event::TroublesTold(_)
            | Event::FootingTold(_)
            | Event::StepsAsked
            | Event::GentleEnded
            | Event::CheckedIn { .. }
            | Event::Compared { .. }
            | Event::ReachTold(_) => Part::Answers,
            Event::Day(_) => Part::Days,
            Event::Joy(_) => Part::Joys,
            Event::Sheet(_) => Part::Sheets,
            Event::People(_) => Part::People,
            Event::Measure(_) => Part::Measures,
            Event::Course(_)
            | Event::DirectionChosen(_)
            | Event::AgeTold { .. }
            | Event::LeftOut { .. }
            | Event::LetBack { .. }
            | Event::ComparingChosen { .. }
            | Event::TasteChosen { .. } => Part::Settings,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Part::Letters => "export-letters",
            Part::Plan => "plan-title",
            Part::Tries => "export-tries",
            Part::Own => "export-own-steps",
            Part::Days => "export-course",
            Part::Joys => "export-joys",
            Part::Calm => "export-calm",
            Part::Sheets => "export-sheets",
            Part::People => "export-people",
            Part::Measures => "export-measures",
            Part::Answers => "export-answers",
            Part::Settings => "export-settings",
        }
    }
}

/// What is written from: the entries, the words, and the names of all steps.
struct Page<'a> {
    entries: &'a [Entry],
    library: &'a Library,
    words: Words,
    own: BTreeMap<&'a StepId, &'a str>,
}

impl<'a> Page<'a> {
    fn new(entries: &'a [Entry], library: &'a Library, language: Language) -> Self {
        let own = entries.iter().filter_map(|entry| match &entry.event {
            Event::OwnStepMade(own) => Some((&own.step.id, &*own.words)),
            _ => None,
        });
        Self { entries, library, words: Words::of(language), own: own.collect() }
    }

    fn text(&self, name: &str) -> String {
        self.library.text(self.words.language(), name).to_owned()
    }

    /// A name and what it is, as the language joins them.
    fn pair(&self, name: &str, value: &str) -> String {
        self.library.text_with(self.words.language(), "export-pair", &[("name", name), ("value", value)])
    }

    fn head(&self, written: &Moment) -> String {
        let with = |name: &str, argument: &str, value: &str| {
            self.library.text_with(self.words.language(), name, &[(argument, value)])
        };
        let zones: BTreeSet<&str> = self.entries.iter().map(|entry| &*entry.at.zone).collect();
        let zones = zones.into_iter().map(|zone| self.pair(&self.text("export-zone"), zone));
        let plain = [
            format!("# {}", self.text("export-title")),
            with("export-lead", "date", &date(written.day.0)),
            self.text("export-open"),
            self.text("export-days"),
            self.text("export-json"),
        ];
        plain.into_iter().chain(zones).collect::<Vec<_>>().join("\n\n")
    }

    fn of(&self, part: Part) -> Vec<&'a Entry> {
        self.entries.iter().filter(|entry| Part::of(&entry.event) == part).collect()
    }

    /// A part with its heading; nothing if nothing stands in it.
    fn part(&self, part: Part) -> Option<String> {
        let of = self.of(part);
        if of.is_empty() {
            return None;
        }
        let inside = match part {
            Part::Letters => self.letters(&of),
            Part::Plan => self.plan(&of),
            Part::Tries => self.days(&of, |entry| self.tried(entry)),
            Part::Own
            | Part::Days
            | Part::Joys
            | Part::Calm
            | Part::Sheets
            | Part::People
            | Part::Measures
            | Part::Answers
            | Part::Settings => self.days(&of, |entry| self.answered(entry)),
        };
        Some(format!("## {}\n\n{inside}", self.text(part.heading())))
    }

    /// A heading a day, and below it one line a thing, with the time of the clock.
    fn days(&self, entries: &[&Entry], bits: impl Fn(&Entry) -> Option<Bits>) -> String {
        let mut out = Vec::new();
        let mut day = None;
        for entry in entries {
            let Some(bits) = bits(entry) else { continue };
            if day != Some(entry.at.day) {
                day = Some(entry.at.day);
                let gap = if out.is_empty() { "" } else { "\n" };
                out.push(format!("{gap}### {}\n", date(entry.at.day.0)));
            }
            out.push(bits.at(&clock(&entry.at)));
        }
        out.join("\n")
    }
}

/// The time of the clock on the wall, as 21:05.
fn clock(at: &Moment) -> String {
    format!("{:02}:{:02}", at.minute_of_day() / 60, at.minute_of_day() % 60)
}

/// The date of the calendar and the time, for what stands away from its day's heading.
fn dated(at: &Moment) -> String {
    let local = at.utc_ms.div_euclid(60_000) + i64::from(at.offset_minutes);
    let (year, month, day) = civil(local.div_euclid(24 * 60));
    format!("{year:04}-{month:02}-{day:02}, {}", clock(at))
}
