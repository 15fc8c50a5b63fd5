//! The plan for bad nights, part by part, newest words first. The last part is marked: others may see the file.

use super::bits::quoted;
use super::{Page, dated};
use ippo_core::event::{Entry, Event};
use ippo_core::safety::PlanPart;

impl Page<'_> {
    pub(super) fn plan(&self, entries: &[&Entry]) -> String {
        let parts = PlanPart::ALL.into_iter().filter_map(|part| self.plan_part(part, entries));
        parts.collect::<Vec<_>>().join("\n\n")
    }

    fn plan_part(&self, part: PlanPart, entries: &[&Entry]) -> Option<String> {
        let written = entries.iter().rev().filter_map(|entry| match &entry.event {
            Event::PlanWritten { part: of, words } if *of == part => Some(self.written(entry, words)),
            _ => None,
        });
        let written: Vec<String> = written.collect();
        let mark = if part.is_printed() {
            String::new()
        } else {
            format!(
                "**{}**

",
                self.text("export-room")
            )
        };
        let heading = format!("### {}\n\n{mark}", self.text(&format!("plan-{}", part.id())));
        (!written.is_empty()).then(|| format!("{heading}{}", written.join("\n\n")))
    }

    fn written(&self, entry: &Entry, words: &str) -> String {
        let words = if words.trim().is_empty() { self.text("export-emptied") } else { quoted("", words) };
        format!("{}\n\n{words}", dated(&entry.at))
    }
}
