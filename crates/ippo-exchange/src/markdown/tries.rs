//! Steps, day by day: what it was, how it looked, how it was, what was feared and what came.

use super::bits::Bits;
use super::{Page, clock, dated};
use ippo_core::event::{Entry, Event, Felt, Try};
use ippo_core::ids::EntryId;

impl Page<'_> {
    /// One entry; nothing for what stands below the try that it belongs to.
    pub(super) fn tried(&self, entry: &Entry) -> Option<Bits> {
        match &entry.event {
            Event::TryNoted(tried) => Some(self.whole(entry, tried)),
            Event::StepTaken(offer) => Some(Bits::of(self.named("export-taken", &self.step(&offer.step)))),
            Event::StepPutBack { step } => Some(Bits::of(self.named("export-back", &self.step(step)))),
            Event::Swapped { from, to, way } => {
                let came = to.as_ref().map_or_else(|| self.text("export-nothing-came"), |offer| self.step(&offer.step));
                let asked = self.pair(&self.way(*way), &self.step(from));
                Some(Bits::of(format!("{asked} → {came}")))
            }
            Event::FeltTold(Felt { of, .. }) | Event::WhyTold { of, .. } if self.has_try(*of) => None,
            event => self.told(event, None),
        }
    }

    /// A try with everything that was told of it later.
    fn whole(&self, entry: &Entry, tried: &Try) -> Bits {
        let rated = |name: &str, rating: Option<u8>| rating.map(|rating| self.named(name, &self.hard(rating)));
        let bits = Bits::of(self.pair(&self.step(&tried.offer.step), &self.outcome(tried.outcome)))
            .with(rated("export-looked", tried.expected))
            .with(tried.feared.map(|feared| self.named("export-feared", &self.feared(feared))))
            .with(rated("export-was", tried.felt))
            .with(tried.why_not.map(|why| self.named("export-why", &self.why_not(why))))
            .words(&self.text("export-note"), tried.note.as_deref());
        let later = self.entries.iter().filter(|other| of(&other.event) == Some(entry.id));
        later.filter_map(|other| self.dated_told(entry, other)).fold(bits, Bits::and)
    }

    fn dated_told(&self, entry: &Entry, later: &Entry) -> Option<Bits> {
        let when = if later.at.day == entry.at.day { clock(&later.at) } else { dated(&later.at) };
        self.told(&later.event, Some(&when))
    }

    /// What was told of a try after it, and when, where that is not said otherwise.
    fn told(&self, event: &Event, when: Option<&str>) -> Option<Bits> {
        let line = |name: &str| when.map_or_else(|| self.text(name), |when| format!("{} ({when})", self.text(name)));
        match event {
            Event::FeltTold(told) => Some(
                Bits::of(line("export-after"))
                    .with(told.felt.map(|felt| self.named("export-was", &self.hard(felt))))
                    .with(told.happened.map(|came| self.named("export-happened", &self.happened(came))))
                    .words(&self.text("export-note"), told.note.as_deref()),
            ),
            Event::WhyTold { why, .. } => Some(Bits::of(self.pair(&line("export-why"), &self.why_not(*why)))),
            _ => None,
        }
    }

    fn has_try(&self, of: EntryId) -> bool {
        self.entries.iter().any(|entry| entry.id == of && matches!(entry.event, Event::TryNoted(_)))
    }

    /// A text's words with a value behind them.
    pub(super) fn named(&self, name: &str, value: &str) -> String {
        self.pair(&self.text(name), value)
    }
}

/// The try that something was told of.
fn of(event: &Event) -> Option<EntryId> {
    match event {
        Event::FeltTold(Felt { of, .. }) | Event::WhyTold { of, .. } => Some(*of),
        _ => None,
    }
}
