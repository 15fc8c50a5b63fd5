//! The words for what can be chosen, as they stand on the pages.

use super::Page;
use ippo_core::event::{Direction, Eased, Feared, Happened, Way, WhyNot};
use ippo_core::ids::StepId;
use ippo_core::letter::{CrisisKind, Outings, ThemeId, Tongue, Writer};
use ippo_core::planner::Outcome;

impl Page<'_> {
    /// A step in words: the person's own, or those of the catalogue; one that is gone keeps its name.
    pub(super) fn step(&self, id: &StepId) -> String {
        let known = self.library.text(self.words.language(), id.as_str());
        match self.own.get(id) {
            Some(words) => format!("“{words}”"),
            None if known.is_empty() => format!("{} ({})", self.words.today_unknown_step(), id.as_str()),
            // What follows it stands behind a colon or an arrow.
            None => known.trim_end_matches(['.', '。']).to_owned(),
        }
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> String {
        match outcome {
            Outcome::Done => self.words.outcome_done(),
            Outcome::Partly => self.words.outcome_partly(),
            Outcome::Stopped => self.words.outcome_stopped(),
            Outcome::NotToday { .. } => self.words.outcome_not(),
        }
    }

    /// The nearest of the five words, with the number that was kept.
    pub(super) fn hard(&self, rating: u8) -> String {
        let words = match rating {
            0..=12 => self.words.hard_0(),
            13..=37 => self.words.hard_25(),
            38..=62 => self.words.hard_50(),
            63..=87 => self.words.hard_75(),
            88.. => self.words.hard_100(),
        };
        format!("{words} ({rating})")
    }

    pub(super) fn feared(&self, feared: Feared) -> String {
        match feared {
            Feared::Seen => self.words.fear_seen(),
            Feared::Freeze => self.words.fear_freeze(),
            Feared::Anger => self.words.fear_anger(),
            Feared::Bother => self.words.fear_bother(),
            Feared::Body => self.words.fear_body(),
            Feared::Nothing => self.words.fear_nothing(),
        }
    }

    pub(super) fn happened(&self, happened: Happened) -> String {
        match happened {
            Happened::No => self.words.happened_no(),
            Happened::Bit => self.words.happened_bit(),
            Happened::Yes => self.words.happened_yes(),
            Happened::Unknown => self.words.happened_unknown(),
        }
    }

    pub(super) fn why_not(&self, why: WhyNot) -> String {
        match why {
            WhyNot::NoTime => self.words.why_not_time(),
            WhyNot::Unwell => self.words.why_not_unwell(),
            WhyNot::SomeoneThere => self.words.why_not_someone(),
            WhyNot::Weather => self.words.why_not_weather(),
            WhyNot::NoReason => self.words.why_not_none(),
        }
    }

    pub(super) fn way(&self, way: Way) -> String {
        match way {
            Way::Smaller => self.words.today_smaller(),
            Way::Larger => self.words.today_larger(),
            Way::Other => self.words.today_other(),
        }
    }

    pub(super) fn direction(&self, direction: Direction) -> String {
        match direction {
            Direction::Home => self.words.direction_home(),
            Direction::Between => self.words.direction_between(),
            Direction::Out => self.words.direction_out(),
        }
    }

    pub(super) fn eased(&self, change: Eased) -> String {
        match change {
            Eased::Better => self.words.calm_better(),
            Eased::Same => self.words.calm_same(),
            Eased::Worse => self.words.calm_worse(),
        }
    }

    pub(super) fn tongue(&self, tongue: Tongue) -> String {
        match tongue {
            Tongue::English => self.text("export-in-english"),
            Tongue::Japanese => self.text("export-in-japanese"),
        }
    }

    pub(super) fn writer(&self, writer: Writer) -> String {
        match writer {
            Writer::Person => self.words.understood_who_person(),
            Writer::Family => self.words.understood_who_family(),
            Writer::Other => self.words.understood_who_other(),
        }
    }

    /// What a theme means; how far out is said by its place, where one is known.
    pub(super) fn theme(&self, theme: ThemeId, family: bool) -> String {
        match theme {
            ThemeId::Outings => self.text("export-theme-outings"),
            other => self.words.meaning(other.id(), family),
        }
    }

    pub(super) fn outings(&self, outings: Outings, family: bool) -> String {
        self.words.meaning(&format!("outings-{}", outings.id()), family)
    }

    pub(super) fn crisis(&self, kinds: &[CrisisKind]) -> String {
        let names = kinds.iter().map(|kind| self.text(&format!("export-kind-{}", kind.id())));
        names.collect::<Vec<_>>().join(" · ")
    }
}
