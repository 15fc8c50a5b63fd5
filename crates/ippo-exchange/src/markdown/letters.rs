//! Letters in full, each with what was understood from it and how that was corrected.

use super::bits::quoted;
use super::{Page, dated};
use ippo_core::event::{Entry, Event, Letter, Understood};
use ippo_core::ids::LetterId;
use ippo_core::letter::{Sign, Writer};

impl Page<'_> {
    /// Each letter with what belongs to it; what belongs to a letter that cannot be read stands behind all.
    pub(super) fn letters(&self, entries: &[&Entry]) -> String {
        let kept: Vec<(&Entry, &Letter)> = entries.iter().filter_map(|entry| Some((*entry, letter(entry)?))).collect();
        let mut parts = Vec::new();
        for (entry, letter) in &kept {
            parts.push(format!("### {}\n\n{}", dated(&entry.at), quoted("", &letter.text)));
            parts
                .extend(entries.iter().filter(|other| belongs(other) == Some(letter.id)).map(|other| self.read(other)));
        }
        let known = |id: LetterId| kept.iter().any(|(_, letter)| letter.id == id);
        let alone = entries.iter().filter(|other| belongs(other).is_some_and(|id| !known(id)));
        parts.extend(alone.map(|other| self.read(other)));
        parts.join("\n\n")
    }

    fn read(&self, entry: &Entry) -> String {
        let when = dated(&entry.at);
        match &entry.event {
            Event::LetterUnderstood(read) => {
                let lines: String = self.lines(read).iter().map(|line| format!("\n- {line}")).collect();
                let own = read
                    .own_words
                    .as_deref()
                    .map(|words| format!("\n\n{}\n\n{}", self.pair(&self.text("export-note"), ""), quoted("", words)));
                format!("{}\n{lines}{}", self.pair(&self.text("export-read"), &when), own.unwrap_or_default())
            }
            Event::SignRemoved { .. } => self.pair(&when, &self.text("export-sign-removed")),
            _ => String::new(),
        }
    }

    fn lines(&self, read: &Understood) -> Vec<String> {
        let family = read.writer != Writer::Person;
        let themes = read.themes.iter().map(|theme| self.theme(*theme, family));
        let wrong = read.wrong.iter().map(|theme| self.named("export-wrong", &self.theme(*theme, family)));
        let sign = match read.sign {
            Sign::None => None,
            Sign::Possible => Some(self.text("export-sign-possible")),
            Sign::Urgent => Some(self.text("export-sign-urgent")),
        };
        let kinds = (!read.kinds.is_empty()).then(|| self.named("export-kinds", &self.crisis(&read.kinds)));
        let plain = [Some(self.tongue(read.tongue)), Some(self.writer(read.writer))];
        let told = [self.months(read), read.outings.map(|outings| self.outings(outings, family))];
        plain.into_iter().chain(told).flatten().chain(themes).chain(wrong).chain(sign).chain(kinds).collect()
    }

    fn months(&self, read: &Understood) -> Option<String> {
        let months = read.duration?;
        let (lo, hi) = (months.lo.to_string(), months.hi.to_string());
        Some(self.library.text_with(self.words.language(), "export-months", &[("lo", &lo), ("hi", &hi)]))
    }
}

fn letter(entry: &Entry) -> Option<&Letter> {
    match &entry.event {
        Event::LetterKept(letter) => Some(letter),
        _ => None,
    }
}

/// The letter that something was understood from.
fn belongs(entry: &Entry) -> Option<LetterId> {
    match &entry.event {
        Event::LetterUnderstood(read) => Some(read.letter),
        Event::SignRemoved { letter } => Some(*letter),
        _ => None,
    }
}
